"""The results side by side: as a model, and in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop.gui.results.grid_model import GridModel
from desktop.gui.results.grid_view import GridView


@pytest.fixture
def rows() -> QStringListModel:
    return QStringListModel([f"{number}" for number in range(7)])


@pytest.fixture
def grid(rows, qtbot) -> GridModel:
    grid = GridModel(rows)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    grid.tester = QAbstractItemModelTester(grid, mode, None)
    grid.use_columns(3)
    return grid


def cells(grid) -> list[list[str | None]]:
    columns = range(grid.columnCount())
    return [[grid.index(row, each).data() for each in columns] for row in range(grid.rowCount())]


def append(rows, *texts: str) -> None:
    for text in texts:
        rows.insertRows(rows.rowCount(), 1)
        rows.setData(rows.index(rows.rowCount() - 1), text)


def test_rows_lie_side_by_side_and_nothing_lies_behind_the_last(grid):
    assert cells(grid) == [["0", "1", "2"], ["3", "4", "5"], ["6", None, None]]
    assert grid.position(grid.index(2, 0)) == 6
    assert grid.position(grid.index(2, 1)) is None
    assert not grid.flags(grid.index(2, 1)) & Qt.ItemFlag.ItemIsSelectable
    assert grid.position(QModelIndex()) is None
    assert grid.cell(5) == grid.index(1, 2)


def test_what_is_appended_fills_the_last_line_and_makes_lines(grid, rows):
    made = []
    grid.rowsInserted.connect(lambda _parent, first, last: made.append((first, last)))
    append(rows, "7", "8")
    assert (cells(grid)[2], made) == (["6", "7", "8"], [])
    append(rows, "9")
    assert (cells(grid)[3], made) == (["9", None, None], [(3, 3)])


def test_what_comes_first_and_what_goes_is_laid_out_anew(grid, rows):
    rows.insertRows(0, 1)
    rows.setData(rows.index(0), "new")
    assert cells(grid)[0] == ["new", "0", "1"]
    rows.setStringList(["only"])
    assert cells(grid) == [["only", None, None]]
    rows.setStringList([])
    assert cells(grid) == []


def test_other_columns_lay_out_anew(grid):
    grid.use_columns(5)
    assert cells(grid)[1] == ["5", "6", None, None, None]


def test_a_changed_row_changes_its_line(grid, rows):
    changed = []
    grid.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    rows.setData(rows.index(4), "four")
    assert changed == [(1, 1)]
    assert cells(grid)[1] == ["3", "four", "5"]


def test_the_grid_in_the_window_shares_what_is_chosen_with_the_list(screen, samples):
    screen.window.resize(1180, 740)
    screen.window.submit(samples)
    screen.wait_for_rows(len(samples))
    screen.wait_for_words("Evidence for")
    screen.bot.keyClick(screen.results(), Qt.Key.Key_G)
    grid = screen.window.findChild(GridView)
    screen.wait_for(grid.isVisible)
    assert QApplication.focusWidget() is grid
    columns = grid.model().columnCount()
    assert columns > 1
    screen.wait_for(lambda: grid.model().rowCount() == -(-len(samples) // columns))
    screen.bot.keyClick(grid, Qt.Key.Key_Right)
    screen.wait_for(lambda: Path(screen.chosen().file) == samples[1])
    screen.bot.keyClick(grid, Qt.Key.Key_Down)
    screen.wait_for(lambda: Path(screen.chosen().file) == samples[1 + columns])
    screen.bot.keyClick(grid, Qt.Key.Key_End)
    screen.wait_for(lambda: Path(screen.chosen().file) == samples[-1])
    screen.bot.keyClick(grid, Qt.Key.Key_Home)
    for _ in range(columns):
        screen.bot.keyClick(grid, Qt.Key.Key_Right)
    screen.wait_for(lambda: Path(screen.chosen().file) == samples[columns])
    cell = grid.visualRect(grid.model().index(0, 1)).center()
    screen.bot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    screen.wait_for(lambda: Path(screen.chosen().file) == samples[1])
    screen.bot.keyClick(grid, Qt.Key.Key_G)
    screen.wait_for(screen.results().isVisible)
    assert Path(screen.chosen().file) == samples[1]

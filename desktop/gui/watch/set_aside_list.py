"""Which watched files have no answer, and why, to look at beside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.events import WatchChanged
from desktop.gui import theme
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.plain_text import PlainLabel, plain_tip
from desktop.language import isolated, number, several, tr
from desktop.values import Prediction
from desktop.words import reasons, wording

WIDTH_IN_LINES, HEIGHT_IN_LINES = 44, 24


class SetAsideList(QDialog):
    """A row a file; the window goes on beside it, and so does the watch."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Files without an answer"))
        self._shown: tuple[Prediction, ...] = ()
        self._count = PlainLabel(word_wrap=True)
        self._table = QTableWidget(0, 3)
        self._table.setAccessibleName(tr("Files without an answer"))
        self._table.setHorizontalHeaderLabels([tr("File"), tr("What"), tr("Why")])
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setWordWrap(True)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        column.setSpacing(theme.ROOM)
        column.addWidget(self._count)
        column.addWidget(self._table, 1)
        close = button(action(self, tr("Close"), tr("Close this window"), None, self.close))
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        line = self.fontMetrics().height()
        self.resize(WIDTH_IN_LINES * line, HEIGHT_IN_LINES * line)

    def show_watch(self, watch: WatchChanged) -> None:
        """Show what has no answer now."""
        if watch.set_aside == self._shown and self._count.text():
            return
        self._shown = watch.set_aside
        count = watch.refused + watch.unreadable
        said = several(
            "{count} files have no answer. All are where they were.",
            "",
            count,
            one="{count} file has no answer. All are where they were.",
        )
        shown = len(watch.set_aside)
        if count > shown:
            said = tr("{files} These are the latest {shown}.", files=said, shown=number(shown))
        self._count.setText(said)
        self._table.setRowCount(len(watch.set_aside))
        for row, prediction in enumerate(watch.set_aside):
            self._fill(row, prediction)
        self._table.resizeColumnToContents(0)
        self._table.resizeColumnToContents(1)

    def _fill(self, row: int, prediction: Prediction) -> None:
        name = isolated(Path(prediction.file).name)
        why = reasons.said(prediction.reason or "")
        for column, words in enumerate((name, wording.answer(prediction), why)):
            item = QTableWidgetItem(words)
            item.setToolTip(plain_tip(prediction.file))
            self._table.setItem(row, column, item)

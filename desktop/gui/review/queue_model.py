"""The images of a review as a Qt list: rows stay where they are when they are answered."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop.gui.widgets.plain_text import plain_tip
from desktop.language import isolated, tr
from desktop.values import Row
from desktop.words import wording

_Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """Two lines an image: its name; below it the person's answer, or the bundle's.

    It is a snapshot: what it holds are numbers of rows, and a row is read when it is needed.

    Attributes:
        wanted: Emitted with the numbers of rows that are needed and not here.
        blind: Whether the bundle's answer is hidden where the person has given none.
        own_only: Whether answers from before this snapshot are hidden.
    """

    wanted = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.blind = False
        self.own_only = False
        self._numbers = array("q")
        self._places: dict[int, int] = {}
        self._rows: dict[int, Row] = {}
        self._said: dict[int, str | None] = {}
        self._missing: set[int] = set()
        self._asking = QTimer(self, interval=0, singleShot=True)
        self._asking.timeout.connect(self._ask)

    def use(self, numbers: array[int]) -> None:
        """Hold other rows in place of these, or some more of the same list."""
        had = len(self._numbers)
        if had and numbers[:had] == self._numbers:
            if len(numbers) > had:
                self.beginInsertRows(QModelIndex(), had, len(numbers) - 1)
                self._hold(numbers)
                self.endInsertRows()
            return
        self.clear()
        self.beginResetModel()
        self._hold(numbers)
        self.endResetModel()

    def take_over(self, before: QueueModel) -> None:
        """Hold what another one holds."""
        self.own_only, self.blind = before.own_only, before.blind
        self.use(before._numbers)
        self._said = before._said
        self.take(list(before._rows.values()))

    def clear(self) -> None:
        """Hold nothing."""
        self.beginResetModel()
        self._hold(array("q"))
        self._rows.clear()
        self._said.clear()
        self._missing.clear()
        self.endResetModel()

    def take(self, rows: Sequence[Row]) -> None:
        """Take rows that were read; others than those held are passed over."""
        for row in rows:
            if row.number in self._places:
                self._rows[row.number] = row
                self._tell(row.number)

    def row(self, place: int) -> Row | None:
        """Return the row at a place; None until it is read, which is asked for."""
        number = self._numbers[place]
        found = self._rows.get(number)
        if found is None:
            self._missing.add(number)
            self._asking.start()
        return found

    def number(self, place: int) -> int:
        """Return the number of the row at a place."""
        return self._numbers[place]

    def place_of(self, result_id: int) -> int | None:
        """Return the first place of a result among the rows that were read."""
        numbers = (number for number, row in self._rows.items() if row.result_id == result_id)
        return next((self._places[number] for number in numbers), None)

    def person(self, row: Row) -> str | None:
        """Return the person's answer to an image, as far as it may be seen."""
        if self.own_only:
            return self._said.get(row.result_id)
        return self._said.get(row.result_id, row.person)

    def hides(self, row: Row) -> bool:
        """Say whether the bundle's answer may not be seen yet."""
        return self.blind and self.person(row) is None

    def say(self, result_id: int, person: str | None) -> None:
        """Show another answer of the person; None for none."""
        self._said[result_id] = person
        for number, row in self._rows.items():
            if row.result_id == result_id:
                self._tell(number)

    def read_again(self, result_id: int) -> None:
        """Have the rows of a result read anew; what was read is shown until then."""
        self._missing.update(n for n, row in self._rows.items() if row.result_id == result_id)
        self._asking.start()

    def read_again_of(self, sessions: Collection[int]) -> None:
        """Have the rows of sessions read anew; what was read is shown until then."""
        self._missing.update(n for n, row in self._rows.items() if row.session in sessions)
        self._asking.start()

    def set_blind(self, blind: bool) -> None:
        """Hide the bundle's answers where the person has given none, or show them."""
        self.blind = blind
        if self._numbers:
            self.dataChanged.emit(self.index(0), self.index(len(self._numbers) - 1))

    # What Qt asks of a list model.

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of images."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says."""
        if not index.isValid() or role not in _SAID:
            return None
        row = self.row(index.row())
        if row is None:
            return "...\n" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(wording.image_path(row.prediction))
        return f"{_name(row)}\n{self._answer(row)}"

    def _answer(self, row: Row) -> str:
        person = self.person(row)
        if person is not None:
            return f"\N{CHECK MARK} {isolated(person)}"
        if self.hides(row):
            return tr("Not answered yet")
        parts = (wording.confidence(row.prediction), wording.answer(row.prediction))
        return "  ".join(isolated(each) for each in parts if each)

    def _hold(self, numbers: array[int]) -> None:
        self._numbers = numbers
        self._places = {number: place for place, number in enumerate(numbers)}

    def _tell(self, number: int) -> None:
        index = self.index(self._places[number])
        self.dataChanged.emit(index, index)

    def _ask(self) -> None:
        asked, self._missing = sorted(self._missing), set()
        self.wanted.emit(asked)


def _name(row: Row) -> str:
    """Say which image it is, and that somebody commented on it, so that answers keep their room."""
    name = wording.image_name(row.prediction)
    return tr("{image}, comment", image=name) if row.noted else isolated(name)


_SAID = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)

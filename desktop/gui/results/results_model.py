"""The results that a query finds, as a Qt list: their numbers are held, the rows in sight read."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Sequence
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
from PySide6.QtGui import QImage

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.detail.pixels import to_image
from desktop.gui.results.newest import Newest
from desktop.gui.widgets.plain_text import plain_tip
from desktop.language import tr
from desktop.review import NO_THRESHOLDS, awaits_review
from desktop.values import Pixels, Query, ReviewThresholds, Row
from desktop.words import reasons, wording
from desktop.work.lookup import Lookup

ROW_ROLE = Qt.ItemDataRole.UserRole
REVIEW_ROLE = Qt.ItemDataRole.UserRole + 1

APPEND_MS, LIST_MS = 50, 500
"""So soon after a change is a list looked up again: what came, or all of it."""

AT_ONCE = 200
"""So many rows are read at a time."""

NOTHING = Query(session=-1)
_ASKER = "results"
_KEPT = 600  # rows, of 2 KB, and thumbnails, of up to 28 KB: more than a screen shows

_Index = QModelIndex | QPersistentModelIndex


class ResultsModel(QAbstractListModel):
    """Rows by number. A list of 200,000 takes 1.6 MB, and reads no more than what is looked at.

    Attributes:
        listed: Emitted when rows came or went.
        total: How many rows the query finds, listed or not.
    """

    listed = Signal()

    def __init__(
        self,
        lookup: Lookup,
        bridge: Bridge,
        show_thumbnails: Callable[[Sequence[Row]], None],
        thumbnail_side: int,
        parent: QObject | None = None,
    ) -> None:
        """Start empty.

        Args:
            lookup: Reads the records.
            bridge: Brings what it read, and what changed.
            show_thumbnails: Has thumbnails made of rows.
            thumbnail_side: They are kept this many device pixels long.
            parent: The owner.
        """
        super().__init__(parent)
        self._lookup = lookup
        self._show_thumbnails = show_thumbnails
        self._side = thumbnail_side
        self.total = 0
        self._query = NOTHING
        self._numbers: array[int] = array("q")
        self._request: int | None = None
        self._is_new = True  # nothing was listed of this query yet
        self._stale = ""  # or "appended" or "changed"
        self._rows: Newest[Row] = Newest(_KEPT)
        self._thumbnails: Newest[QImage | None] = Newest(_KEPT)
        self._wanted: dict[int, int] = {}
        self._reading: tuple[int, ...] = ()
        self._undrawn: dict[int, Row] = {}
        self._thresholds = NO_THRESHOLDS
        self._list_timer = QTimer(self, singleShot=True)
        self._list_timer.timeout.connect(self._look_up)
        self._read_timer = QTimer(self, interval=0, singleShot=True)
        self._read_timer.timeout.connect(self._read)
        bridge.answered.connect(self._on_answered)
        bridge.listed.connect(self._on_listed)
        bridge.rows_read.connect(self._on_rows)
        bridge.thumbnail_read.connect(lambda event: self._keep(event.number, event.thumbnail))
        bridge.reviewed.connect(lambda event: self._on_said(event.result_id))
        bridge.commented.connect(lambda event: self._on_said(event.result_id))
        bridge.labelled.connect(self._on_labelled)

    @property
    def query(self) -> Query:
        """What is listed."""
        return self._query

    def use(self, query: Query) -> None:
        """List what another query finds."""
        self._query = query
        self._is_new, self._stale = True, ""
        self._list_timer.stop()
        self._look_up()

    def use_thresholds(self, thresholds: ReviewThresholds) -> None:
        """Mark all rows anew: which of them need review."""
        self._thresholds = thresholds
        self._tell_changed(range(len(self._numbers)))
        if self._query.shown == "review":
            self._refresh("changed")

    def row(self, position: int) -> Row | None:
        """Return a row; None if it was not read yet, and then it will be."""
        number = self._numbers[position]
        row = self._rows.get(number)
        if row is None:
            self._want(number, position)
        return row

    def position(self, number: int) -> int | None:
        """Return where a row is in the list; None if it is not in it."""
        if self._query.order == "arrival" and not self._query.descending:
            position = bisect_left(self._numbers, number)
            is_there = position < len(self._numbers) and self._numbers[position] == number
            return position if is_there else None
        try:
            return self._numbers.index(number)
        except ValueError:
            return None

    def numbers(self, first: int, last: int) -> array[int]:
        """Return the numbers of the rows from one position to another, both included."""
        return self._numbers[first : last + 1]

    def positions(self, numbers: Collection[int]) -> list[int]:
        """Return where those of some rows are that are in the list, from the first to the last."""
        return [at for at, number in enumerate(self._numbers) if number in numbers]

    def thumbnail(self, row: Row) -> QImage | None:
        """Return a row's thumbnail; None if there is none, or not yet, and then it will be made."""
        found = row.prediction
        drawn = row.number in self._thumbnails or found.sha256 is None
        if not drawn and found.status != "unreadable":
            self._undrawn[row.number] = row
            self._read_timer.start()
        return self._thumbnails.get(row.number)

    # What is listed.

    def _refresh(self, how: str) -> None:
        """Look up again soon what came ("appended"), or everything ("changed")."""
        appends = self._query.order == "arrival" and not self._query.descending
        if how == "changed" or not appends:
            self._stale = "changed"
        elif not self._stale:
            self._stale = "appended"
        if self._request is None and not self._list_timer.isActive():
            self._list_timer.start(LIST_MS if self._stale == "changed" else APPEND_MS)

    def _look_up(self) -> None:
        after = self._numbers[-1] if self._stale == "appended" and self._numbers else 0
        self._stale = ""
        self._request = self._lookup.list_rows(_ASKER, self._query, after)

    def _on_listed(self, event: events.Listed) -> None:
        if event.request != self._request:
            return
        if event.after:
            self._append(event.numbers[bisect_right(event.numbers, self._numbers[-1]) :])
            self.total = len(self._numbers) if event.whole else self.total
        elif event.whole or self._is_new:  # half a list in the place of a whole one would jump
            self._is_new = False
            self._replace(event.numbers)
            self.total = event.total
        if event.whole:
            self._request = None
            if self._stale:
                self._refresh(self._stale)
        self.listed.emit()

    def _replace(self, numbers: array[int]) -> None:
        """Show other numbers; where rows only came at an end, the others stay where they are."""
        old = self._numbers
        came = len(numbers) - len(old)
        if came >= 0 and numbers[: len(old)] == old:
            self._insert(len(old), numbers, came)
        elif came >= 0 and numbers[came:] == old:
            self._insert(0, numbers, came)
        else:
            self.beginResetModel()
            self._numbers = numbers
            self.endResetModel()

    def _append(self, numbers: array[int]) -> None:
        """Show some more at the end, without a copy of the others: this happens all the time."""
        if numbers:
            first = len(self._numbers)
            self.beginInsertRows(QModelIndex(), first, first + len(numbers) - 1)
            self._numbers.extend(numbers)
            self.endInsertRows()

    def _insert(self, at: int, numbers: array[int], count: int) -> None:
        if count:
            self.beginInsertRows(QModelIndex(), at, at + count - 1)
            self._numbers = numbers
            self.endInsertRows()

    # What is in sight.

    def _want(self, number: int, position: int) -> None:
        self._wanted[number] = position
        self._read_timer.start()

    def _read(self) -> None:
        """Have read what was looked at last; what was scrolled past is not wanted any more."""
        if self._undrawn:
            self._show_thumbnails(tuple(self._undrawn.values())[-AT_ONCE:])
            self._undrawn.clear()
        if self._wanted and not self._reading:
            self._reading = tuple(self._wanted)[-AT_ONCE:]
            self._lookup.read_rows(self._reading)

    def _on_rows(self, event: events.RowsRead) -> None:
        for row in event.rows:
            if row.number in self._wanted:
                self._rows.keep(row.number, row)
        if event.numbers != self._reading:
            return
        positions = [
            self._still_at(self._wanted.get(number, -1), number) for number in self._reading
        ]
        self._reading = ()
        self._wanted.clear()
        self._tell_changed([each for each in positions if each is not None])

    def _still_at(self, position: int, number: int) -> int | None:
        """Return where a row is now that was there when it was wanted."""
        if 0 <= position < len(self._numbers) and self._numbers[position] == number:
            return position
        return self.position(number)

    def _tell_changed(self, positions: Sequence[int]) -> None:
        if positions:
            self.dataChanged.emit(self.index(min(positions)), self.index(max(positions)))

    def _keep(self, number: int, thumbnail: Pixels | None) -> None:
        self._thumbnails.keep(number, self._shrunk(thumbnail))
        if number in self._rows:
            position = self.position(number)
            self._tell_changed([] if position is None else [position])

    def _shrunk(self, thumbnail: Pixels | None) -> QImage | None:
        if thumbnail is None:
            return None
        image = to_image(thumbnail)
        if max(image.width(), image.height()) <= self._side:
            return image.copy()  # else it would hold the message it came in
        return image.scaled(
            self._side,
            self._side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )

    # What changed.

    def _on_answered(self, event: events.Answered) -> None:
        self._thumbnails.keep(event.number, self._shrunk(event.thumbnail))
        self._read_again([event.number])  # a file that was seen before has another answer
        self._refresh("appended")

    def _on_said(self, result_id: int) -> None:
        self._read_again([n for n, row in self._rows.items() if row.result_id == result_id])
        if self._query.shown != "all" or self._query.answers:
            self._refresh("changed")

    def _on_labelled(self, event: events.Labelled) -> None:
        self._read_again([n for n, row in self._rows.items() if row.session in event.sessions])
        if self._query.text:
            self._refresh("changed")

    def _read_again(self, numbers: Sequence[int]) -> None:
        """Read rows anew; until then those that are listed are shown as they were."""
        for number in numbers:
            if number not in self._rows:
                continue  # most are not, and finding them in a long list would take its time
            position = self.position(number)
            if position is None:
                self._rows.forget(number)
            else:
                self._want(number, position)

    # What Qt asks of a list model.

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows are listed."""
        return 0 if parent.isValid() else len(self._numbers)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be dragged: their files go with them."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says, shows or carries."""
        row = self.row(index.row()) if index.isValid() else None
        match role:
            case _ if row is None:
                return None
            case Qt.ItemDataRole.DisplayRole:
                said = wording.sentence(row)
                return tr("Review. {result}", result=said) if self._needs_review(row) else said
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_tip(row))
            case Qt.ItemDataRole.DecorationRole:
                return self.thumbnail(row)
            case _:
                return {ROW_ROLE: row, REVIEW_ROLE: self._needs_review(row)}.get(role)

    def _needs_review(self, row: Row) -> bool:
        return bool(awaits_review(row, self._thresholds))


def _tip(row: Row) -> str:
    """Return what there is no room for in a row: why there is no answer or its path, and whose."""
    said = reasons.said(row.prediction.reason or "") or row.prediction.file
    whose = wording.labelled(row.label) if row.label else ""
    return "\n".join(filter(None, (said, whose)))

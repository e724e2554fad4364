"""The predictions of this session as a Qt list."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
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

from desktop import wording
from desktop.gui.pixels import to_image
from desktop.gui.plain_text import plain_tip
from desktop.review import NO_THRESHOLDS, needs_review
from desktop.values import Pixels, Prediction, ReviewThresholds

PREDICTION_ROLE = Qt.ItemDataRole.UserRole
REVIEW_ROLE = Qt.ItemDataRole.UserRole + 1
COALESCE_MS = 50

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class _Row:
    prediction: Prediction
    thumbnail: QImage | None


class ResultsModel(QAbstractListModel):
    """Rows in the order of their arrival, inserted in batches so that a flood cannot stall.

    A file has one row, which shows its latest prediction.

    Attributes:
        settled: Emitted after each batch with the numbers of the rows that came or changed.
    """

    settled = Signal(list)

    def __init__(self, thumbnail_side: int, parent: QObject | None = None) -> None:
        """Start empty.

        Args:
            thumbnail_side: Thumbnails are kept this many device pixels long: 10,000 rows at the
                engine's 96 pixels would take 280 MB.
            parent: The owner.
        """
        super().__init__(parent)
        self._side = thumbnail_side
        self._rows: list[_Row] = []
        self._fresh: list[_Row] = []
        self._row_of: dict[str, int] = {}
        self._touched: list[int] = []
        self._thresholds = NO_THRESHOLDS
        self._needing: set[int] = set()
        self._timer = QTimer(self, interval=COALESCE_MS, singleShot=True)
        self._timer.timeout.connect(self._settle)

    def add(self, prediction: Prediction, thumbnail: Pixels | None) -> None:
        """Take a prediction; its row appears with the next batch."""
        row = _Row(prediction, self._shrunk(thumbnail))
        shown = len(self._rows)
        number = self._row_of.setdefault(prediction.file, shown + len(self._fresh))
        if number < shown:
            self._rows[number] = row
        else:
            self._fresh[number - shown : number - shown + 1] = [row]
        self._mark(number, prediction)
        self._touched.append(number)
        if not self._timer.isActive():
            self._timer.start()

    def use_thresholds(self, thresholds: ReviewThresholds) -> None:
        """Mark all rows anew: which of them need review."""
        self._thresholds = thresholds
        for number, row in enumerate([*self._rows, *self._fresh]):
            self._mark(number, row.prediction)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def needing_review(self) -> int:
        """Return how many rows need review."""
        return len(self._needing)

    def prediction(self, row: int) -> Prediction:
        """Return the prediction that a row shows."""
        return self._rows[row].prediction

    def files(self) -> list[Path]:
        """Return the files of all rows."""
        return [Path(row.prediction.file) for row in self._rows]

    def thumbnail(self, file: str) -> QImage | None:
        """Return the thumbnail in a file's row; None for a file that was unreadable."""
        return self._rows[self._row_of[file]].thumbnail

    def _mark(self, number: int, prediction: Prediction) -> None:
        if needs_review(prediction, self._thresholds):
            self._needing.add(number)
        else:
            self._needing.discard(number)

    def _settle(self) -> None:
        shown = len(self._rows)
        if self._fresh:
            self.beginInsertRows(QModelIndex(), shown, shown + len(self._fresh) - 1)
            self._rows.extend(self._fresh)
            self._fresh = []
            self.endInsertRows()
        touched, self._touched = self._touched, []
        for number in (row for row in touched if row < shown):
            self.dataChanged.emit(self.index(number), self.index(number))
        self.settled.emit(touched)

    def _shrunk(self, thumbnail: Pixels | None) -> QImage | None:
        if thumbnail is None:
            return None
        image = to_image(thumbnail)
        if max(image.width(), image.height()) <= self._side:
            return image
        return image.scaled(
            self._side,
            self._side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )

    # What Qt asks of a list model.

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of predictions shown."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be dragged: their files go with them."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says, shows or carries."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                begin = "Review. " if index.row() in self._needing else ""
                return begin + wording.sentence(row.prediction)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.prediction.reason or row.prediction.file)
            case Qt.ItemDataRole.DecorationRole:
                return row.thumbnail
            case _ if role == PREDICTION_ROLE:
                return row.prediction
            case _:
                return index.row() in self._needing if role == REVIEW_ROLE else None

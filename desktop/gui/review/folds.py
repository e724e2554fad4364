"""What is folded away at first: agreement, and what was said of the image looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop import events
from desktop.gui import theme
from desktop.gui.bridge import Bridge
from desktop.gui.review.agreement_table import AgreementTable
from desktop.gui.review.history import History
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.scrolling import scrolled
from desktop.language import tr
from desktop.values import Row
from desktop.work.lookup import Lookup

SHARE = 3
"""What is unfolded gets at most the window's height divided by this."""
_COUNT_MS = 300  # so long may agreement lag behind, so that it is not counted at every answer


class Folds(QWidget):
    """Two switches, and above them what is unfolded."""

    def __init__(
        self, page: QWidget, lookup: Lookup, bridge: Bridge, session: Callable[[], int | None]
    ) -> None:
        """Make them.

        Args:
            page: While it is in sight the keys work.
            lookup: Reads the records.
            bridge: Brings what was read.
            session: Returns among which images agreement is counted; None for all.
        """
        super().__init__()
        self._lookup = lookup
        self._session = session
        self._row: Row | None = None
        self._hidden = False
        self._agreement = AgreementTable()
        self._history = History()
        self._agreement_fold = self._fold(
            page,
            tr("Agreement"),
            tr("Review: how often people agree with the bundle"),
            "Ctrl+T",
        )
        self._history_fold = self._fold(
            page,
            tr("History"),
            tr("Review: who said what of this image, and when"),
            "Ctrl+H",
        )
        self._counting = QTimer(self, interval=_COUNT_MS, singleShot=True)
        self._counting.timeout.connect(lambda: lookup.read_agreement(session()))
        self._arrange()
        self._unfold()
        bridge.agreement_read.connect(self._on_agreement)
        bridge.comments_read.connect(self._on_comments)
        bridge.commented.connect(lambda event: self._on_said(event.result_id))
        bridge.reviewed.connect(lambda event: self._on_said(event.result_id))

    def show_row(self, row: Row, *, hidden: bool) -> None:
        """Have the history of an image at hand.

        Args:
            row: The image.
            hidden: Whether what others said of it may not be seen yet.
        """
        if self._row is None or (row.number, hidden) != (self._row.number, self._hidden):
            self._row, self._hidden = row, hidden
            self._history.setText("")
            self._read_history()

    def take_over(self, before: Folds) -> None:
        """Unfold what is unfolded in another window."""
        self._agreement_fold.setChecked(before._agreement_fold.isChecked())
        self._history_fold.setChecked(before._history_fold.isChecked())
        self._unfold()
        self.count()

    def count(self) -> None:
        """Have agreement counted again soon."""
        if not self._counting.isActive():
            self._counting.start()

    def _fold(self, page: QWidget, text: str, tip: str, keys: str) -> QAction:
        fold = action(page, text, tip, keys, self._unfold)
        fold.setCheckable(True)
        return fold

    def _arrange(self) -> None:
        unfolded = QWidget()
        parts = QVBoxLayout(unfolded)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(theme.ROOM)
        parts.addWidget(self._agreement)
        parts.addWidget(self._history)
        parts.addStretch()
        self._unfolded = scrolled(unfolded, area=_Unfolded())
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        for each in (self._agreement_fold, self._history_fold):
            row.addWidget(button(each, quiet=True))
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._unfolded, 1)
        column.addLayout(row)

    def _unfold(self) -> None:
        for fold, part in (
            (self._agreement_fold, self._agreement),
            (self._history_fold, self._history),
        ):
            part.setVisible(fold.isChecked())
        self._unfolded.setVisible(
            self._agreement_fold.isChecked() or self._history_fold.isChecked()
        )
        self._read_history()

    def _read_history(self) -> None:
        if self._row is not None and self._history_fold.isChecked():
            self._lookup.read_comments(self._row.result_id)

    def _on_said(self, result_id: int) -> None:
        self.count()
        if self._row is not None and self._row.result_id == result_id:
            self._read_history()

    def _on_comments(self, event: events.CommentsRead) -> None:
        if self._row is None or self._row.result_id != event.result_id:
            return
        if self._hidden:
            self._history.setText(tr("Hidden until you answer."))
        else:
            self._history.show_history(event)

    def _on_agreement(self, event: events.AgreementRead) -> None:
        if event.session == self._session():
            self._agreement.show_agreement(event.agreement)


class _Unfolded(QScrollArea):
    """As high as what is unfolded, but leaves most of the window to the list above it."""

    def sizeHint(self) -> QSize:
        """Ask for what the content needs now; Qt would keep what it needed at first."""
        needed = self.widget().heightForWidth(self.viewport().width())
        return QSize(super().sizeHint().width(), min(needed, self.window().height() // SHARE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Heed that the content needs other room."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

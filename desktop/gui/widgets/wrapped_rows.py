"""Rows of a list that take as many lines as their text needs, so that nothing of it is cut off."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

_ANY = 10_000  # more than any list is wide or high


class _Wrapped(QStyledItemDelegate):
    """A row that wants no width of its own gets that of the list, and the height for its lines."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height that the text wants in the width of the list."""
        unbroken = QStyleOptionViewItem(option)
        unbroken.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText  # type: ignore[attr-defined]
        height, text = super().sizeHint(unbroken, index).height(), str(index.data())
        more = self._height(text, self._room()) - self._height(text, _ANY)
        return QSize(0, height + more)

    def _height(self, text: str, width: int) -> int:
        box, wrapped = QRect(0, 0, width, _ANY), Qt.TextFlag.TextWordWrap
        return self._view.fontMetrics().boundingRect(box, wrapped, text).height()

    def _room(self) -> int:
        """Return how wide the text of a row may be."""
        option, style = QStyleOptionViewItem(), self._view.style()
        option.initFrom(self._view)
        option.rect = self._view.viewport().rect()  # type: ignore[attr-defined]
        part = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, self._view)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, self._view) + 1
        return part.width() - 2 * margin


def wrap_rows(view: QListView) -> None:
    """Break what is too long into lines."""
    view.setItemDelegate(_Wrapped(view))
    view.setWordWrap(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

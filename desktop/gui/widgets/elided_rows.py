"""Rows of a list that are shortened to the room there is, so that it never scrolls sideways."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem


class _Elided(QStyledItemDelegate):
    """A row that wants no width of its own gets that of the list, and Qt shortens its lines."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height that the text wants, and no width."""
        return QSize(0, super().sizeHint(option, index).height())


def elide_rows(view: QListView, elide: Qt.TextElideMode) -> None:
    """Shorten what is too long; all of it is for the tooltip and the screen reader to say."""
    view.setItemDelegate(_Elided(view))
    view.setTextElideMode(elide)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

"""What the views of results have in common: how they behave, and how a picture lies in them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


def set_up(view: QTableView) -> None:
    """Let one thing be selected and nothing be edited, without headers, lines, or Tab inside."""
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    for header in (view.verticalHeader(), view.horizontalHeader()):
        header.hide()
    # Fixed heights: Qt lays 100,000 rows out without asking for each.
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)


def paint_fitted(painter: QPainter, image: QImage, box: QRect) -> None:
    """Paint an image in the middle of a box, as large as fits."""
    size = image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRect(0, 0, max(1, size.width()), max(1, size.height()))
    target.moveCenter(box.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(target, image)

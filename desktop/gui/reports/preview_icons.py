"""The window's own icons for the print preview, which Qt brings with icons of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintPreviewDialog

from desktop.gui.icons import icon

_ICONS = {
    "Fit width": "move-horizontal",
    "Fit page": "maximize",
    "Zoom out": "zoom-out",
    "Zoom in": "zoom-in",
    "Portrait": "rectangle-vertical",
    "Landscape": "rectangle-horizontal",
    "First page": "chevron-first",
    "Previous page": "chevron-left",
    "Next page": "chevron-right",
    "Last page": "chevron-last",
    "Show single page": "file",
    "Show facing pages": "book-open",
    "Show overview of all pages": "layout-grid",
    "Page setup": "file-sliders",
    "Print": "printer",
}
"""What Qt calls an action, before it is translated, and the icon for it."""
_MIRRORED = {
    "chevron-first": "chevron-last",
    "chevron-left": "chevron-right",
    "chevron-right": "chevron-left",
    "chevron-last": "chevron-first",
}


def set_icons(dialog: QPrintPreviewDialog) -> None:
    """Replace the icons of all actions; one that this Qt calls otherwise keeps its own."""
    mirrored = dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    said = {QCoreApplication.translate("QPrintPreviewDialog", text): text for text in _ICONS}
    for each in dialog.findChildren(QAction):
        if each.text() in said:
            name = _ICONS[said[each.text()]]
            each.setIcon(icon(_MIRRORED.get(name, name) if mirrored else name))

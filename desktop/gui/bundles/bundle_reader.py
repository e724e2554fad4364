"""Where a bundle's sheet is read: it follows no link and loads nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.gui import theme
from desktop.gui.widgets.mirroring import set_mirrored
from desktop.language import tr


class BundleReader(QTextBrowser):
    """Text to scroll and to copy, in the theme's colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = ""
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # digests
        # So nothing is wider than the page, whatever Qt made of the width before.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The chosen bundle"))
        self.document().setDocumentMargin(theme.ROOM)

    def read(self, html: str) -> None:
        """Show HTML of our own making, from its beginning."""
        self._html = html
        roles = theme.colours(self)
        self.document().setDefaultStyleSheet(
            f"td {{ padding: {theme.TIGHT}px {theme.GAP}px {theme.TIGHT}px 0; }}"
            f"th {{ padding: {theme.TIGHT}px {theme.GAP}px {theme.TIGHT}px 0;"
            f" text-align: left; font-weight: normal; color: {roles.muted}; }}"
            f".name {{ color: {roles.muted}; }}"
        )
        if self.isRightToLeft():
            set_mirrored(self.document(), html)
        else:
            self.setHtml(html)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Load nothing, whatever is asked for."""
        return None

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._html:
            self.read(self._html)

"""One row under the answer: which page of a TIFF with several is classified."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from desktop.gui import theme
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import number, tr


class PageControls(QWidget):
    """Page number and button; in sight only where there is something to choose.

    Attributes:
        chosen: Emitted with the page, from 1, that the person wants classified.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QSpinBox()
        self._page.setAccessibleName(tr("Page of the file"))
        self._page.setToolTip(tr("Which page of the file to classify. Press Enter to classify it."))
        self._page.lineEdit().returnPressed.connect(self._choose)
        classify = action(
            self, tr("Classify page"), tr("Classify this page of the file"), None, self._choose
        )
        press = button(classify)
        self._page.setMinimumHeight(press.sizeHint().height())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(PlainLabel(tr("Page")))
        row.addWidget(self._page)
        row.addWidget(press)
        row.addStretch()

    def show_pages(self, pages: int, page: int | None) -> None:
        """Offer the pages of a file.

        Args:
            pages: How many there are.
            page: The one that was classified; None if none was.
        """
        self._page.setRange(1, pages)
        before, _, behind = tr("{page} of {pages}", pages=number(pages), page="\n").partition("\n")
        self._page.setPrefix(before)
        self._page.setSuffix(behind)
        self._page.setValue(page or 1)
        self.setVisible(pages > 1)

    def _choose(self) -> None:
        self._page.interpretText()
        self.chosen.emit(self._page.value())

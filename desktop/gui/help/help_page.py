"""The page of help: the guide, all keys, what this program is, and diagnostics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import theme
from desktop.gui.help.about import About
from desktop.gui.help.guide import Guide
from desktop.gui.help.key_list import KeyList
from desktop.gui.page import Page
from desktop.gui.widgets.buttons import button
from desktop.gui.widgets.hinted_field import HintedField
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.gui.widgets.scrolling import scroll_as, scrolled
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import tr
from desktop.values import BundleInfo


class HelpPage(Page):
    """Three parts, one of them shown; each is read offline."""

    def __init__(
        self,
        window: QMainWindow,
        guide: str,
        actions: Sequence[QAction],
        bundle: BundleInfo | None,
    ) -> None:
        """Make the page.

        Args:
            window: Whose keys are listed.
            guide: The Markdown file in English, as Qt opens it; those in other languages lie
                beside it.
            actions: What else helps; a button each.
            bundle: Which answers; None before there is one.
        """
        super().__init__()
        self._about = About()
        if bundle is not None:
            self._about.show_bundle(bundle)
        self._guide = Guide(guide)
        self._find = HintedField()
        self._find.setClearButtonEnabled(True)
        self._find.set_hint(tr("Find in the guide"), tr("Find"))
        self._find.setAccessibleName(tr("Find in the guide"))
        self._find.returnPressed.connect(self._look)
        self._not_found = PlainLabel(tr("These words are not in the guide."))
        self._not_found.setProperty("caution", True)
        self._not_found.hide()
        self._tabs = QTabBar(drawBase=False)
        self._tabs.setUsesScrollButtons(False)  # the page scrolls, where the text is that large
        self._tabs.setAccessibleName(tr("Parts of the help"))
        self._parts = QStackedWidget()
        keys, about = scrolled(KeyList(window)), scrolled(self._about)
        self._areas = (self._guide, keys, about)
        for name, part in (
            (tr("Guide"), self._guide_with_field()),
            (tr("Keys"), keys),
            (tr("About"), about),
        ):
            self._tabs.addTab(name)
            self._parts.addWidget(part)
        self._tabs.currentChanged.connect(self._parts.setCurrentIndex)
        self.setFocusProxy(self._tabs)
        self._arrange(actions)

    def show_bundle(self, bundle: BundleInfo) -> None:
        """Say which bundle answers now."""
        self._about.show_bundle(bundle)

    def take_over(self, before: Self) -> None:
        """Show the same part, where it was scrolled to, and what is looked for."""
        self._tabs.setCurrentIndex(before._tabs.currentIndex())
        self._find.setText(before._find.text())
        for area, other in zip(self._areas, before._areas, strict=True):
            scroll_as(area, other)

    def _look(self) -> None:
        words = self._find.text()
        self._not_found.setVisible(bool(words) and not self._guide.look_for(words))

    def _guide_with_field(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._find)
        column.addWidget(self._not_found)
        column.addWidget(self._guide, 1)
        return part

    def _arrange(self, actions: Sequence[QAction]) -> None:
        above, ways = WrappingRow(), WrappingRow()
        for of in actions:
            ways.row.addWidget(button(of))
        above.row.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignLeft)
        above.row.addStretch()
        above.row.addWidget(ways, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.GAP)
        whole.setSpacing(theme.GAP)
        whole.addWidget(above)
        whole.addWidget(self._parts, 1)

"""The strip that is always there: which bundle answers, and what the answers are for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.elided_label import ElidedLabel
from desktop.gui.plain_text import PlainLabel
from desktop.values import RESEARCH_USE, BundleInfo
from desktop.wording import counted


class StatusStrip(QWidget):
    """Bundle on the left, research use on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bundle = ElidedLabel()
        self._bundle.setProperty("muted", True)
        purpose = PlainLabel(RESEARCH_USE)
        purpose.setFont(theme.font(purpose, theme.BODY, strong=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.ROOM, theme.GAP, theme.ROOM, theme.GAP)
        row.setSpacing(theme.ROOM)
        row.addWidget(self._bundle, 1)
        row.addWidget(purpose)

    def say(self, words: str) -> None:
        """Say why no bundle answers."""
        self._bundle.setText(words)

    def show_bundle(self, bundle: BundleInfo) -> None:
        """Say which bundle answers and how far it is to be trusted."""
        passed = counted(bundle.golden_checked, "golden image", "golden images")
        self._bundle.setText(
            f"{bundle.name} {bundle.version}  ·  {passed} passed  ·  signed by {bundle.signer}"
        )
        self._bundle.setToolTip(
            f"Bundle {bundle.digest}\nSigner {bundle.signer}\n"
            f"Preprocessing version {bundle.preprocessing_version}"
        )

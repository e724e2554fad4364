"""The strip that is always there: which bundle answers, and what the answers are for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.events import SignerChecked
from desktop.gui import theme
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.readable_label import ReadableLabel
from desktop.language import isolated, tr
from desktop.values import RESEARCH_USE, BundleInfo
from desktop.words.bundle import bundle_name, fingerprint, passed, signed

# How wide it is at least, in heights of a line, to say everything on one.
ONE_LINE_IN_LINES = 48
NAMES_SHARE = 0.35  # of the width, where one line is not enough
_BRIEF = len("a1b2 c3d4")


class StatusStrip(QWidget):
    """Bundle on the left, its signer beside it, research use on the right.

    Attributes:
        trust_wanted: Emitted with the signer's fingerprint when the person wants to trust it.
    """

    trust_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bundle = ElidedLabel()
        self._bundle.setProperty("muted", True)
        self._signer = ElidedLabel()
        self._signer.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._fingerprint = ""
        self._checked: SignerChecked | None = None
        self._trust = button(
            action(
                self,
                tr("Trust"),
                tr("Compare the fingerprint and trust the signer of this bundle"),
                None,
                lambda: self.trust_wanted.emit(self._fingerprint),
            )
        )
        self._trust.setProperty("quiet", True)
        self._trust.hide()
        self._purpose = ReadableLabel(tr(RESEARCH_USE), least_in_lines=0)
        theme.set_type(self._purpose, "text", strong=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.ROOM, theme.GAP, theme.ROOM, theme.GAP)
        row.setSpacing(theme.ROOM)
        self._names = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._names.addWidget(self._bundle, 1)
        self._names.addWidget(self._signer)
        row.addLayout(self._names, 1)
        row.addWidget(self._trust)
        row.addWidget(self._purpose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the signer beside the bundle, or below it."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Leave the bundle's name its room, however large the text is."""
        fits = self.width() >= ONE_LINE_IN_LINES * self.fontMetrics().height()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._names.setDirection(beside if fits else below)
        self._names.setSpacing(theme.ROOM if fits else 0)
        self._bundle.setMinimumWidth(0 if fits else round(self.width() * NAMES_SHARE))
        self._say_signer()

    def say(self, words: str) -> None:
        """Say why no bundle answers."""
        self._bundle.setText(words)
        self._checked = None
        self._signer.setText("")
        self._trust.hide()

    def show_bundle(self, bundle: BundleInfo) -> None:
        """Say which bundle answers and how it was checked."""
        words = f"{isolated(bundle_name(bundle))}  ·  {passed(bundle)}"
        self._bundle.setText(words)
        self._say_signer()
        self._bundle.setToolTip(
            tr(
                "{bundle}\nBundle {digest}\nSigner {signer}\nPreprocessing version {version}",
                bundle=words,
                digest=bundle.digest,
                signer=fingerprint(bundle.signer),
                version=bundle.preprocessing_version,
            )
        )

    def show_signer(self, checked: SignerChecked) -> None:
        """Say who signed the bundle, and offer to trust a signer who is unknown."""
        self._fingerprint = checked.signer
        self._checked = checked
        self._say_signer()
        self._signer.setProperty("muted", checked.trusted)
        self._signer.setProperty("caution", not checked.trusted)
        self._signer.style().polish(self._signer)
        self._trust.setVisible(not checked.trusted)

    def _say_signer(self) -> None:
        """Leave the bundle's checks their room: of a trusted signer the beginning will do."""
        if self._checked is None:
            return
        whole = fingerprint(self._checked.signer)
        said = _begun(signed(self._checked.signer, self._checked.trusted))
        ways = [said.replace(whole, short) for short in (f"{whole[:_BRIEF]} ...", "")]
        wide = self.fontMetrics().horizontalAdvance
        fits = wide(ways[0]) <= self._room_for_signer()
        shown = ways[0 if fits else 1].strip() if self._checked.trusted else said
        self._signer.setText(shown)
        self._signer.setToolTip(said)

    def _room_for_signer(self) -> int:
        others = self._bundle.sizeHint().width() + self._purpose.sizeHint().width()
        return self.width() - others - 4 * theme.ROOM


def _begun(words: str) -> str:
    return words[0].upper() + words[1:]

"""What to compare before a signer is trusted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.events import SignerChecked
from desktop.gui.notices.notice import Notice
from desktop.gui.widgets.buttons import action, button
from desktop.language import tr
from desktop.words.bundle import fingerprint


class TrustLine(Notice):
    """What to compare before a signer is trusted, and the two answers.

    Attributes:
        confirmed: Emitted with the fingerprint that the person compared.
    """

    confirmed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signer = ""
        trust = action(
            self,
            tr("Trust this signer"),
            tr("The fingerprints are the same"),
            None,
            self._confirm,
        )
        leave = action(self, tr("Not now"), tr("Leave the signer unknown"), None, self.settle)
        self.add_buttons(button(trust), button(leave))

    def ask(self, signer: str) -> None:
        """Say what to compare, and bring the keyboard to the careful answer."""
        self._signer = signer
        self.tell(
            tr(
                "Ask the supervisor who made this bundle to read out its fingerprint. Trust the "
                "signer only if it is this one, digit for digit: {fingerprint}",
                fingerprint=fingerprint(signer),
            )
        )
        self.setFocus()

    def heed(self, checked: SignerChecked) -> None:
        """Ask no longer where the signer is trusted now, or is another one."""
        if checked.trusted or checked.signer != self._signer:
            self.settle()

    def take_over(self, before: TrustLine) -> None:
        """Ask what another line asks."""
        if before.message():
            self.ask(before._signer)

    def _confirm(self) -> None:
        self.settle()
        self.confirmed.emit(self._signer)

"""The lines under the buttons: trouble, trusting a signer, progress."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.bundle_words import fingerprint
from desktop.events import ControlProgress, Progress, ReportProgress, SignerChecked
from desktop.gui import choosers, theme
from desktop.gui.buttons import action, button
from desktop.gui.plain_text import PlainLabel
from desktop.language import tr
from desktop.speed_words import images_done


class NoticeLine(QWidget):
    """One line about the latest trouble, or where a file went; stays until dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = PlainLabel(word_wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        dismiss = action(self, tr("Dismiss"), tr("Dismiss this line"), None, self.hide)
        self._file: Path | None = None
        self._open = button(action(self, tr("Open"), tr("Open the file"), None, self._open_it))
        row = _row(self, theme.GAP)
        row.addWidget(self._text, 1)
        row.addWidget(self._open)
        self._offer = button(dismiss)
        row.addWidget(self._offer)
        row.addWidget(button(dismiss))
        self.hide()

    def say(
        self,
        message: str,
        *,
        trouble: bool,
        file: Path | None = None,
        offer: QAction | None = None,
    ) -> None:
        """Show ``message``, and have a screen reader say it.

        Args:
            message: One line.
            trouble: Whether something is wrong.
            file: What the message is about, to be opened.
            offer: What helps, where something does.
        """
        for each in self._offer.actions():
            self._offer.removeAction(each)
        if offer is not None:
            self._offer.setDefaultAction(offer)
        self._offer.setVisible(offer is not None)
        self._file = file
        self._open.setVisible(file is not None)
        self.setProperty("trouble", trouble)
        for widget in (self, self._text):
            widget.style().polish(widget)
        self._text.setText(message)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))

    def take_over(self, before: NoticeLine) -> None:
        """Say what another line says, without what it offers; nothing where that says nothing."""
        self.hide()
        if not before.isHidden():
            trouble = bool(before.property("trouble"))
            self.say(before._text.text(), trouble=trouble, file=before._file)

    def _open_it(self) -> None:
        if self._file is not None:
            choosers.open_outside(self._file)


class TrustLine(QWidget):
    """What to compare before a signer is trusted, and the two answers.

    Attributes:
        confirmed: Emitted with the fingerprint that the person compared.
    """

    confirmed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._signer = ""
        self._text = PlainLabel(word_wrap=True)
        trust = action(
            self,
            tr("Trust this signer"),
            tr("The fingerprints are the same"),
            None,
            self._confirm,
        )
        self._leave = button(
            action(self, tr("Not now"), tr("Leave the signer unknown"), None, self.hide)
        )
        row = _row(self, theme.GAP)
        row.addWidget(self._text, 1)
        row.addWidget(button(trust))
        row.addWidget(self._leave)
        self.hide()

    def ask(self, signer: str) -> None:
        """Say what to compare, and have a screen reader say it."""
        self._signer = signer
        self._text.setText(
            tr(
                "Ask the supervisor who made this bundle to read out its fingerprint. Trust the "
                "signer only if it is this one, digit for digit: {fingerprint}",
                fingerprint=fingerprint(signer),
            )
        )
        self.show()
        self._leave.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text.text()))

    def heed(self, checked: SignerChecked) -> None:
        """Ask no longer where the signer is trusted now, or is another one."""
        if checked.trusted or checked.signer != self._signer:
            self.hide()

    def take_over(self, before: TrustLine) -> None:
        """Ask what another line asks."""
        if not before.isHidden():
            self.ask(before._signer)

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit(self._signer)


class ProgressLine(QWidget):
    """How far a work is, and the ways to stop it."""

    def __init__(self, *ways: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Progress"))
        row = _row(self, 0)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        for way in ways:
            row.addWidget(button(way))
        self.hide()

    def show_work(self, name: str, progress: ReportProgress | ControlProgress) -> None:
        """Show how far a work of that name is; nothing when it is done."""
        done = images_done(progress.done, progress.total, None)
        self.say(tr("{work}: {progress}", work=name, progress=done), progress)

    def say(self, text: str, progress: Progress | ReportProgress | ControlProgress) -> None:
        """Show a text beside how far a work is; nothing when it is done."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._text.setText(text)
        self.setVisible(progress.done < progress.total)


def _row(of: QWidget, margin: int) -> QHBoxLayout:
    row = QHBoxLayout(of)
    row.setContentsMargins(2 * margin, margin, margin, margin)
    row.setSpacing(theme.ROOM)
    return row

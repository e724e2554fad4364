"""One line about a bundle that arrived: what it is, who signed it, how it passed, to be used."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import events
from desktop.gui import theme
from desktop.gui.bridge import Bridge
from desktop.gui.buttons import action, button
from desktop.gui.plain_text import PlainLabel
from desktop.service import Service
from desktop.values import BundleInfo
from desktop.wording import bundle_name, fingerprint, passed


class BundleLine(QWidget):
    """Comes by itself when a bundle is to be installed; stays until dismissed."""

    def __init__(self, service: Service, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._service = service
        self._in_use = ""
        self._new: BundleInfo | None = None
        self._loading = False
        self._text = PlainLabel(word_wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        use = action(self, "Use it now", "Have this bundle answer from now on", None, self._use)
        self._use_button = button(use)
        self._arrange()
        bridge.engine_ready.connect(self._on_ready)
        bridge.bundle_arrived.connect(self._on_arrived)
        bridge.bundle_installed.connect(self._on_installed)
        bridge.bundle_not_installed.connect(self._on_not_installed)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        row.setSpacing(theme.ROOM)
        row.addWidget(self._text, 1)
        row.addWidget(self._use_button)
        row.addWidget(button(action(self, "Dismiss", "Dismiss this line", None, self.hide)))
        self.hide()

    def _on_arrived(self, event: events.BundleArrived) -> None:
        self._say(f"Checking the bundle {event.path} ...")

    def _on_installed(self, event: events.BundleInstalled) -> None:
        info = event.bundle.info
        whose = "trusted" if event.trusted else "unknown"
        self._say(
            f"{bundle_name(info)} is installed. {passed(info)}. "
            f"Its signer is {whose}: {fingerprint(info.signer)}.",
            offered=info if info.digest != self._in_use else None,
        )

    def _on_not_installed(self, event: events.BundleNotInstalled) -> None:
        self._say(f"{event.path} is not installed. {event.message}", trouble=True)

    def _on_ready(self, event: events.EngineReady) -> None:
        changed = self._in_use not in ("", event.bundle.digest)
        self._in_use = event.bundle.digest
        if self._loading:
            self.hide()  # if it was refused, another line says why
        if changed:
            self._say(
                f"{bundle_name(event.bundle)} answers from now on. What was answered before stays."
            )

    def _use(self) -> None:
        if self._new is not None:
            self._service.use_bundle(self._new.digest)
            self._say(f"Loading {bundle_name(self._new)} ...")
            self._loading = True

    def _say(
        self, message: str, *, offered: BundleInfo | None = None, trouble: bool = False
    ) -> None:
        self._new, self._loading = offered, False
        self._use_button.setVisible(offered is not None)
        self.setProperty("trouble", trouble)
        for widget in (self, self._text):
            widget.style().polish(widget)
        self._text.setText(message)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))

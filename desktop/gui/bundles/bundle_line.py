"""One line about a bundle that arrived: what it is, who signed it, how it passed, to be used."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.notices.notice import Notice
from desktop.gui.widgets.buttons import action, button
from desktop.language import mark, tr
from desktop.service import Service
from desktop.values import BundleInfo
from desktop.words.bundle import bundle_name, fingerprint, passed


class BundleLine(Notice):
    """Comes by itself when a bundle is to be installed; stays until dismissed.

    Attributes:
        used: Emitted with the digest of the bundle that is to answer.
        loading: Digest of that bundle until it answers or is refused; empty for none.
    """

    used = Signal(str)

    def __init__(self, service: Service, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._in_use = ""
        self._new: BundleInfo | None = None
        self.loading = ""
        tip = tr("Have this bundle answer from now on")
        use = action(self, tr("Use it now"), tip, None, self._use)
        dismiss = action(self, tr("Dismiss"), tr("Dismiss this line"), None, self.settle)
        self._use_button = button(use)
        self.add_buttons(self._use_button, button(dismiss))
        bridge.engine_ready.connect(self._on_ready)
        bridge.bundle_arrived.connect(self._on_arrived)
        bridge.bundle_installed.connect(self._on_installed)
        bridge.bundle_not_installed.connect(self._on_not_installed)
        bridge.bundles_listed.connect(self._on_listed)

    def take_over(self, before: BundleLine) -> None:
        """Say and offer what another line does."""
        if before.message():
            self._say(before.message(), offered=before._new, trouble=before.is_trouble())
            self.loading = before.loading

    def _on_arrived(self, event: events.BundleArrived) -> None:
        self._say(tr("Checking the bundle {path} ...", path=event.path))

    def _on_installed(self, event: events.BundleInstalled) -> None:
        info = event.bundle.info
        signed = (
            mark("{bundle} is installed. {passed}. Its signer is trusted: {fingerprint}.")
            if event.trusted
            else mark("{bundle} is installed. {passed}. Its signer is unknown: {fingerprint}.")
        )
        self._say(
            tr(
                signed,
                bundle=bundle_name(info),
                passed=passed(info),
                fingerprint=fingerprint(info.signer),
            ),
            offered=info if info.digest != self._in_use else None,
        )

    def _on_not_installed(self, event: events.BundleNotInstalled) -> None:
        words = tr("{path} is not installed. {why}", path=event.path, why=event.message)
        self._say(words, trouble=True)

    def _on_listed(self, event: events.BundlesListed) -> None:
        """Offer no bundle that was removed meanwhile."""
        if self._new is not None and all(each.digest != self._new.digest for each in event.bundles):
            self.settle()

    def _on_ready(self, event: events.EngineReady) -> None:
        changed = self._in_use not in ("", event.bundle.digest)
        self._in_use = event.bundle.digest
        if self.loading:
            self.settle()  # if it was refused, another line says why
        if changed:
            self._say(
                tr(
                    "{bundle} answers from now on. What was answered before stays.",
                    bundle=bundle_name(event.bundle),
                )
            )

    def _use(self) -> None:
        if self._new is not None:
            digest = self._new.digest
            self._say(tr("Loading {bundle} ...", bundle=bundle_name(self._new)))
            self.loading = digest
            self.used.emit(digest)
            self._service.use_bundle(digest)

    def _say(
        self, message: str, *, offered: BundleInfo | None = None, trouble: bool = False
    ) -> None:
        self._new, self.loading = offered, ""
        self._use_button.setVisible(offered is not None)
        self.tell(message, trouble=trouble)

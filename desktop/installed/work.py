"""What is done with bundles beside classifying, in a thread of its own.

A check takes seconds, and of a hostile bundle a minute or two: neither images nor the window
shall wait for it.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from pathlib import Path

from desktop.engine.client import EngineClosedError
from desktop.errors import DesktopError, TrustError
from desktop.events import (
    BundleArrived,
    BundleInstalled,
    BundleNotInstalled,
    BundlesListed,
    Event,
    Trouble,
)
from desktop.installed.bundles import InstalledBundles
from desktop.installed.facts import InstalledBundle
from desktop.logs.privacy import hide
from desktop.trust import TrustedSigners
from desktop.values import BundleInfo


class BundleWork:
    """Installs, lists and removes bundles. Every method but `close` returns at once."""

    def __init__(
        self,
        installed: InstalledBundles,
        signers: TrustedSigners,
        listen: Callable[[Event], None],
    ) -> None:
        """Prepare; nothing happens before `start`.

        Args:
            installed: The profile's bundles.
            signers: Whom the person trusts.
            listen: Called with every event, on this object's own thread.
        """
        self._installed = installed
        self._signers = signers
        self._listen = listen
        self._orders: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="bundles", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def install(self, source: Path) -> None:
        """Check and install a bundle.

        BundleArrived comes when its turn has come, then BundleInstalled or BundleNotInstalled.

        Args:
            source: A folder or a ``.petriscope`` file.
        """
        hide(source)
        self._orders.put(lambda: self._install(source))

    def list(self) -> None:
        """Look which bundles there are; BundlesListed comes of it."""
        self._orders.put(self._list)

    def remove(self, digest: str) -> None:
        """Remove a bundle; BundlesListed comes of it, after Trouble where it stays."""
        self._orders.put(lambda: self._remove(digest))

    def close(self) -> None:
        """End the work; what is half installed leaves nothing."""
        self._installed.close()
        if self._thread.is_alive():
            self._orders.put(None)
            self._thread.join()

    def _run(self) -> None:
        while order := self._orders.get():
            try:
                order()
            except EngineClosedError:
                return
            except DesktopError as error:
                self._listen(Trouble(str(error)))

    def _install(self, source: Path) -> None:
        self._listen(BundleArrived(str(source)))
        try:
            new = self._installed.install(source)
        except DesktopError as error:
            self._listen(BundleNotInstalled(str(source), str(error)))
            return
        self._listen(BundleInstalled(new, self._trusts(new.info)))
        self._list()

    def _list(self) -> None:
        listed = self._installed.listed()
        whole = [each.info for each in listed if isinstance(each, InstalledBundle)]
        trusted = frozenset(info.signer for info in whole if self._trusts(info))
        self._listen(BundlesListed(listed, trusted))

    def _remove(self, digest: str) -> None:
        try:
            self._installed.remove(digest)
        finally:
            self._list()

    def _trusts(self, info: BundleInfo) -> bool:
        """Say whether the signer is trusted; where that cannot be known, it is not."""
        try:
            return self._signers.trusts(info)
        except TrustError:
            return False  # which is told of the bundle in use

"""The bundles on this PC as a Qt list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.gui.widgets.plain_text import plain_tip
from desktop.installed.facts import BrokenBundle, InstalledBundle
from desktop.language import isolated, several, tr
from desktop.words.bundle import bundle_name

_Index = QModelIndex | QPersistentModelIndex
_Bundle = InstalledBundle | BrokenBundle


class BundlesModel(QAbstractListModel):
    """Two lines a bundle: its name; below it whether it is in use, its date, classes, signer.

    Attributes:
        in_use: Digest of the bundle in use; empty for none.
        loading: Digest of the bundle that is to be in use as soon as it is loaded; empty for none.
    """

    def __init__(self, in_use: str, parent: QObject | None = None) -> None:
        """Start empty.

        Args:
            in_use: Digest of the bundle in use; empty for none.
            parent: The owner.
        """
        super().__init__(parent)
        self.in_use = in_use
        self.loading = ""
        self._bundles: tuple[_Bundle, ...] = ()
        self._trusted: frozenset[str] = frozenset()

    def show(self, bundles: tuple[_Bundle, ...], trusted: frozenset[str]) -> None:
        """Show other bundles in place of these.

        Args:
            bundles: In the order of the list.
            trusted: Fingerprints of the signers that are trusted.
        """
        self.beginResetModel()
        self._bundles, self._trusted = bundles, trusted
        self.endResetModel()

    def use(self, digest: str) -> None:
        """Mark another bundle as the one in use."""
        self.in_use = digest
        self.load("")

    def load(self, digest: str) -> None:
        """Mark a bundle as being loaded; none for an empty digest."""
        self.loading = digest
        if self._bundles:
            self.dataChanged.emit(self.index(0), self.index(len(self._bundles) - 1))

    def bundle(self, row: int) -> _Bundle:
        """Return the bundle of a row."""
        return self._bundles[row]

    def bundles(self) -> tuple[_Bundle, ...]:
        """Return all of them."""
        return self._bundles

    def trusts(self, bundle: _Bundle) -> bool:
        """Say whether a bundle's signer is trusted."""
        return isinstance(bundle, InstalledBundle) and bundle.info.signer in self._trusted

    def row_of(self, digest: str) -> int | None:
        """Return the row of a bundle, if it is there."""
        digests = [each.digest for each in self._bundles]
        return digests.index(digest) if digest in digests else None

    # What Qt asks of a list model.

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of bundles."""
        return 0 if parent.isValid() else len(self._bundles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says."""
        if not index.isValid():
            return None
        bundle = self._bundles[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(bundle)
            case Qt.ItemDataRole.ToolTipRole:
                digest = tr("Digest {digest}", digest=bundle.digest)
                return plain_tip(f"{self._words(bundle)}\n{digest}")
        return None

    def _words(self, bundle: _Bundle) -> str:
        return f"{isolated(_name(bundle))}\n{self._state(bundle)}"

    def _state(self, bundle: _Bundle) -> str:
        if isinstance(bundle, BrokenBundle):
            return tr("Cannot be used")
        if bundle.digest == self.loading:
            return tr("Loading ...")
        count = len(bundle.info.classes)
        classes = several("{count} classes", "", count, one="{count} class")
        date = bundle.facts.trained[:10]
        if self.trusts(bundle):
            words = tr("{date}, {classes}, trusted signer", date=date, classes=classes)
        else:
            words = tr("{date}, {classes}, unknown signer", date=date, classes=classes)
        return tr("In use. {words}", words=words) if bundle.digest == self.in_use else words


def _name(bundle: _Bundle) -> str:
    if isinstance(bundle, BrokenBundle):
        return tr("Bundle {digest}", digest=bundle.digest[:12])
    return bundle_name(bundle.info)

"""The page of the bundles: what is installed, what each is, and which answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Self

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import events
from desktop.gui import theme
from desktop.gui.bridge import Bridge
from desktop.gui.bundles.bundle_reader import BundleReader
from desktop.gui.bundles.bundle_sheet import sheet
from desktop.gui.bundles.bundles_model import BundlesModel
from desktop.gui.bundles.compare_view import CompareView
from desktop.gui.page import Page
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets import choosers
from desktop.gui.widgets.buttons import action, allow, button
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.gui.widgets.scrolling import scroll_as
from desktop.gui.widgets.split import Split
from desktop.gui.widgets.wrapped_rows import wrap_rows
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.installed.facts import BrokenBundle, InstalledBundle
from desktop.language import tr
from desktop.service import Service
from desktop.values import Query

_LEAST_COMPARED = 2


class BundlesPage(Page):
    """Bundles on the left, the chosen one to read on the right, what can be done above."""

    def __init__(
        self,
        service: Service,
        bridge: Bridge,
        settings: WindowSettings,
        in_use: str,
        listed: Callable[[], Query | None],
    ) -> None:
        """Build the page and ask which bundles there are.

        Args:
            service: Does the work.
            bridge: Brings what comes of it.
            settings: Where the last file was chosen from.
            in_use: Digest of the bundle in use; empty for none.
            listed: Returns which images are listed; None if there are none.
        """
        super().__init__()
        self._service = service
        self._settings = settings
        self._chosen: str | None = None
        self._model = BundlesModel(in_use, self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setAccessibleName(tr("Bundles"))
        self._list.setObjectName("rows")
        wrap_rows(self._list)
        self._list.selectionModel().currentChanged.connect(self._on_chosen)
        self._reader = BundleReader()
        self._reader.setPlaceholderText(tr("Looking which bundles are on this PC ..."))
        self._stack = QStackedWidget()
        self._compare_view = CompareView(service, bridge, settings, listed, self._leave_comparing)
        self._make_actions()
        self._arrange()
        self.setFocusProxy(self._list)
        bridge.bundles_listed.connect(self._on_listed)
        bridge.engine_ready.connect(self._on_ready)
        bridge.trouble.connect(lambda _event: self._on_trouble())
        bridge.signer_checked.connect(lambda _event: service.bundles.list())
        bridge.stopped.connect(lambda event: self.say_stopped(event.message))
        service.bundles.list()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again whose bundles are trusted; the list follows."""
        super().showEvent(event)
        self._service.check_signer()

    def take_over(self, before: Self) -> None:
        """Choose the same bundle, and compare what is compared."""
        self._chosen = before._chosen
        self.load(before._model.loading)
        scroll_as(self._reader, before._reader)
        if before._stack.currentWidget() is before._compare_view:
            self._compare_view.take_over(before._compare_view)
            self._stack.setCurrentWidget(self._compare_view)

    def load(self, digest: str) -> None:
        """Mark a bundle as being loaded: it can be neither used once more nor removed."""
        self._model.load(digest)
        self._enable()

    def say_stopped(self, why: str | None) -> None:
        """Say why no bundle will be listed, where none is; nothing for None."""
        if why is not None:
            self._reader.setPlaceholderText(why)

    def _make_actions(self) -> None:
        self._install = action(
            self,
            tr("Install"),
            tr("Choose a bundle, check it and keep it on this PC"),
            "Ctrl+I",
            lambda: choosers.choose_bundle(self, self._settings, self._take),
        )
        self._use = action(
            self,
            tr("Use", "button: have the bundle answer"),
            tr("Have the chosen bundle answer from now on"),
            "Ctrl+U",
            self._use_chosen,
        )
        self._remove = action(
            self,
            tr("Remove"),
            tr("Remove the chosen bundle from this PC"),
            "Del",
            self._ask_to_remove,
        )
        self._compare = action(
            self,
            tr("Compare"),
            tr("See which images two bundles answer differently"),
            "Ctrl+K",
            self._begin_comparing,
        )
        self._confirm = action(
            self,
            tr("Remove it"),
            tr("Remove the bundle; its answers stay"),
            None,
            self._remove_chosen,
        )
        self._asking = WrappingRow(spacing=theme.ROOM)
        keep = tr("Leave the bundle where it is")
        self._keep = button(action(self, tr("Keep it"), keep, None, self._asking.hide))

    def _arrange(self) -> None:
        buttons = WrappingRow()
        for of in (self._install, self._use, self._remove, self._compare):
            buttons.row.addWidget(button(of))
        looking = QWidget()
        column = QVBoxLayout(looking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.ROOM)
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._question())
        column.addWidget(Split(self._list, self._reader, (340, 660)), 1)
        self._stack.addWidget(looking)
        self._stack.addWidget(self._compare_view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.GAP)
        whole.addWidget(self._stack)
        self._enable()

    def _question(self) -> QWidget:
        """Return the line that asks before a bundle is removed."""
        line = self._asking
        line.setObjectName("notice")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._asked = PlainLabel(word_wrap=True)
        line.row.setContentsMargins(2 * theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        line.row.addWidget(self._asked, 1)
        line.row.addWidget(button(self._confirm))
        line.row.addWidget(self._keep)
        line.hide()
        return line

    # What the service says.

    def _on_listed(self, event: events.BundlesListed) -> None:
        self._model.show(event.bundles, event.trusted)
        row = self._model.row_of(self._chosen or self._model.in_use)
        self._list.setCurrentIndex(self._model.index(row or 0))

    def _on_ready(self, event: events.EngineReady) -> None:
        self._model.use(event.bundle.digest)
        self._enable()

    def _on_trouble(self) -> None:
        """Load no longer: the bundle may be refused."""
        self.load("")

    # What the person does.

    def _bundle(self) -> InstalledBundle | BrokenBundle | None:
        index = self._list.currentIndex()
        return self._model.bundle(index.row()) if index.isValid() else None

    def _on_chosen(self, _current: QModelIndex) -> None:
        bundle = self._bundle()
        if bundle is None or bundle.digest != self._chosen:
            self._asking.hide()  # the list may only have been read anew
        if bundle is not None:
            self._chosen = bundle.digest
            self._reader.read(sheet(bundle, self._model.trusts(bundle)))
        self._enable()

    def _enable(self) -> None:
        """Allow what can be done with the chosen bundle, and say why not what cannot."""
        allow(self._use, self._why_not_used())
        why_not_removed = self._why_not_removed()
        allow(self._remove, why_not_removed)
        if why_not_removed:
            self._asking.hide()
        alone = len(self._whole()) < _LEAST_COMPARED
        allow(self._compare, tr("Install another bundle to compare two") if alone else "")

    def _why_not_used(self) -> str:
        bundle = self._bundle()
        if bundle is None:
            return tr("Choose a bundle first")
        if isinstance(bundle, BrokenBundle):
            return tr("This bundle cannot be used")
        if bundle.digest == self._model.loading:
            return tr("This bundle is being loaded")
        return tr("This bundle is in use") if bundle.digest == self._model.in_use else ""

    def _why_not_removed(self) -> str:
        bundle = self._bundle()
        if bundle is None:
            return tr("Choose a bundle first")
        if isinstance(bundle, InstalledBundle) and bundle.embedded:
            return tr("This bundle comes with Petriscope and stays")
        if bundle.digest == self._model.loading:
            return tr("This bundle is being loaded")
        in_use = bundle.digest == self._model.in_use
        return tr("This bundle is in use: use another one first, then remove it") if in_use else ""

    def _whole(self) -> list[InstalledBundle]:
        """Return the bundles that can be used."""
        return [each for each in self._model.bundles() if isinstance(each, InstalledBundle)]

    def _take(self, paths: list[Path]) -> None:
        for path in paths:
            self._service.bundles.install(path)

    def _use_chosen(self) -> None:
        bundle = self._bundle()
        if bundle is not None:
            self.load(bundle.digest)
            self._service.use_bundle(bundle.digest)

    def _begin_comparing(self) -> None:
        self._compare_view.offer(self._whole(), self._model.in_use, self._chosen or "")
        self._stack.setCurrentWidget(self._compare_view)
        self._compare_view.setFocus()

    def _leave_comparing(self) -> None:
        self._stack.setCurrentIndex(0)
        self._list.setFocus()

    def _ask_to_remove(self) -> None:
        name = self._list.currentIndex().data().splitlines()[0]
        self._asked.setText(
            tr("Remove {bundle} from this PC? What it answered stays on record.", bundle=name)
        )
        self._asking.show()
        self._keep.setFocus()

    def _remove_chosen(self) -> None:
        self._asking.hide()
        bundle = self._bundle()
        if bundle is not None:
            self._chosen = None
            self._service.bundles.remove(bundle.digest)
            self._list.setFocus()

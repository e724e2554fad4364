"""The icon in the system's tray while folders are watched: state, quiet notes, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QMainWindow, QMenu, QSystemTrayIcon

from desktop.events import Stopped, WatchChanged
from desktop.gui.bridge import Bridge
from desktop.gui.front import bring_to_front
from desktop.gui.icon import app_icon, attention_icon
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets.buttons import action
from desktop.language import number, several, tr

LONG_QUEUE = 10
"""So many images must have waited for the end of the queue to be worth a note."""


class Tray(QObject):
    """Stands for the window while that is closed and folders are watched.

    Where the system has no tray there is no icon, and closing the window ends Petriscope.
    """

    def __init__(
        self,
        window: QMainWindow,
        bridge: Bridge,
        settings: WindowSettings,
        end: Callable[[], object],
    ) -> None:
        """Prepare; the icon comes with the first watch, so that the window starts fast.

        Args:
            window: What the icon stands for.
            bridge: Brings what is watched.
            settings: Say whether the window stays in the tray, and whether there are notes.
            end: Ends Petriscope.
        """
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._end = end
        self._icon: QSystemTrayIcon | None = None
        self._watch = WatchChanged((), 0, 0, None)
        self._longest = 0
        self._said_that_it_stays = False
        bridge.watch_changed.connect(self._on_watch)
        bridge.stopped.connect(self._on_stopped)

    def take_over(self, before: Tray) -> None:
        """Say nothing again that another window's icon has said."""
        self._watch, self._longest = before._watch, before._longest
        self._said_that_it_stays = before._said_that_it_stays

    def takes_over(self) -> bool:
        """Hide the window into the tray instead of closing it, if so set and so possible."""
        icon = self._icon
        if icon is None or not self._watch.folders or not self._settings.stay:
            return False
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and app.isSavingSession():
            return False  # the system is going down, and must not be held up
        self._window.hide()
        if not self._said_that_it_stays:
            self._said_that_it_stays = True
            self._note(tr("Petriscope goes on watching. To end it, use the menu of this icon."))
        return True

    def _on_watch(self, watch: WatchChanged) -> None:
        before, self._watch = self._watch, watch
        if watch.folders and self._icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = self._make_icon()
        if self._icon is None:
            return
        self._icon.setVisible(bool(watch.folders))
        self._show_state(self._icon, watch, before)
        if not watch.folders:
            self._show_window()
            return
        if watch.problem is not None and watch.problem != before.problem:
            self._note(watch.problem, QSystemTrayIcon.MessageIcon.Warning)
        self._longest = max(self._longest, watch.waiting)
        if watch.waiting == 0:
            if self._longest >= LONG_QUEUE:
                self._note(_none_waits(watch.seen))
            self._longest = 0

    def _on_stopped(self, event: Stopped) -> None:
        if event.message is not None:  # it stopped by itself: somebody has to see that
            self._show_window()

    def _show_state(self, icon: QSystemTrayIcon, watch: WatchChanged, before: WatchChanged) -> None:
        if (watch.problem is None) != (before.problem is None):
            icon.setIcon(_icon(watch.problem is not None))
        state = watch.problem or tr(
            "{seen} seen, {waiting} waiting",
            seen=number(watch.seen),
            waiting=number(watch.waiting),
        )
        icon.setToolTip(tr("Petriscope: {state}", state=state))

    def _make_icon(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(_icon(self._watch.problem is not None), self)
        menu = QMenu(self._window)
        menu.addAction(
            action(menu, tr("Show Petriscope"), tr("Show the window"), None, self._to_front)
        )
        menu.addAction(
            action(menu, tr("End Petriscope"), tr("Stop all work and end"), None, self._end)
        )
        icon.setContextMenu(menu)
        icon.activated.connect(self._on_activated)
        icon.messageClicked.connect(self._to_front)
        return icon

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self._to_front()

    def _show_window(self) -> None:
        """Bring the window back where it was hidden; else leave it where the person put it."""
        if self._window.isHidden():
            self._to_front()

    def _to_front(self) -> None:
        bring_to_front(self._window)

    def _note(
        self,
        words: str,
        kind: QSystemTrayIcon.MessageIcon = QSystemTrayIcon.MessageIcon.Information,
    ) -> None:
        """Have the system show a line, unless the window is looked at."""
        if self._icon and self._settings.notify and not self._window.isActiveWindow():
            self._icon.showMessage("Petriscope", words, kind)


def _none_waits(seen: int) -> str:
    return several(
        "No image waits. {count} images seen.",
        "",
        seen,
        one="No image waits. {count} image seen.",
    )


def _icon(attention: bool) -> QIcon:
    return attention_icon() if attention else app_icon()

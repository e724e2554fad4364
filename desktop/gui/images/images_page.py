"""The page of the images: opening, finding and listing them, and looking at one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Self

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop import events
from desktop.gui import theme
from desktop.gui.bridge import Bridge
from desktop.gui.command_row import CommandRow, Commands
from desktop.gui.detail.detail_view import DetailView
from desktop.gui.detail.image_labels import ImageLabels, Selected
from desktop.gui.detail.viewing import Viewing
from desktop.gui.images.empty_state import EmptyState
from desktop.gui.page import Page
from desktop.gui.results.find_bar import FindBar
from desktop.gui.results.grid_view import PICTURE_SIDE, GridView
from desktop.gui.results.results_model import ResultsModel
from desktop.gui.results.results_view import ResultsView
from desktop.gui.review.reviewing import Reviewing
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets.buttons import offer
from desktop.gui.widgets.page_in_sight import PageInSight
from desktop.gui.widgets.split import Split
from desktop.language import mark, tr
from desktop.service import Service
from desktop.values import BundleInfo, Query

LIST_SIZES, GRID_SIZES = (340, 660), (560, 440)
LOADING = mark("Loading the classifier ...")


class ImagesPage(Page):
    """An invitation until there is a result, then the list, and beside it the chosen image.

    Attributes:
        filled: Emitted when there is something to list.
        detail: What is known of the chosen image.
        workspace: List and image, parted by a handle.
        thresholds: The action that shows the review thresholds.
    """

    filled = Signal()

    def __init__(
        self,
        window: QMainWindow,
        service: Service,
        bridge: Bridge,
        commands: Commands,
        batch: QWidget,
        settings: WindowSettings,
        to_bundles: QAction,
    ) -> None:
        """Build the page.

        Args:
            window: Owns the dialog of the review thresholds.
            service: Does the work.
            bridge: Brings the service's events.
            commands: What can be done, of which some stand on the page.
            batch: Says whose the images are; goes below the commands.
            settings: The reviewer's name.
            to_bundles: Leads to the page of the bundles.
        """
        super().__init__()
        side = round(PICTURE_SIDE * window.devicePixelRatioF())
        self._model = ResultsModel(service.lookup, bridge, service.show_thumbnails, side, self)
        self._results = ResultsView(self._model)
        self._grid = GridView(self._model)
        self._find = FindBar()
        self.detail = DetailView()
        self._labels = ImageLabels(
            self,
            service,
            settings,
            tr("Say whose images the selected ones are"),
            self._selected,
            lambda: self._views.currentWidget().setFocus(),
        )
        for view in (self._results, self._grid):
            offer(view, (self._labels.ask, *self.detail.file_actions))
        self._empty = EmptyState(
            (
                commands.open_images,
                commands.open_folder,
                commands.try_samples,
                commands.tutorial,
                commands.earlier,
            ),
            way_out=to_bundles,
        )
        self._reviewing = Reviewing(window, service, bridge, self._model, self.detail)
        self.thresholds = self._reviewing.thresholds
        self._viewing = Viewing(service, bridge, self._model, self._results, self.detail)
        self._arrange(commands, batch)
        bridge.session_began.connect(lambda event: self._find.use_session(event.number))
        self._find.changed.connect(self._model.use)
        self._model.listed.connect(lambda: self._find.show_found(self._model.total))
        self._model.rowsInserted.connect(self._leave_empty_state)
        self._grid.went_to.connect(self._results.choose)
        self._results.moved.connect(self._grid.show_position)
        self._results.undragged.connect(self.detail.say_briefly)
        self._find.grid.toggled.connect(self._show_grid)

    def want(self, paths: Sequence[Path]) -> None:
        """Show the first answer that comes for one of these files, or from these folders."""
        self._viewing.want(paths)

    def take_over(self, before: Self) -> None:
        """Show what another window's page shows."""
        if before._stack.currentWidget() is before.workspace:
            self._leave_empty_state()
        self._reviewing.take_over(before._reviewing)
        self._viewing.take_over(before._viewing)
        self._find.take_over(before._find)
        self._labels.take_over(before._labels)
        self.detail.take_over(before.detail)
        self.workspace.restoreState(before.workspace.saveState())

    def listed(self) -> Query | None:
        """Return which images are listed; None if there are none."""
        return self._model.query if self._model.rowCount() else None

    def list_everything(self) -> None:
        """List all that is on record."""
        self._leave_empty_state()
        self._find.list_everything()

    def use_bundle(self, bundle: BundleInfo) -> None:
        """Show the classes of the bundle that is in use now."""
        self.detail.use_bundle(bundle)
        self._find.use_classes(bundle.classes)
        self._grid.use_classes(bundle.classes)

    def say_unusable(self) -> None:
        """Say that there will be no result."""
        self._empty.say_stuck(
            tr("Nothing can be classified"),
            tr("On the page Bundles, choose a bundle that works on this PC, or install one."),
        )

    def say_stopped(self, why: str) -> None:
        """Say that nothing is done until Petriscope starts again, and why."""
        self._empty.say_over(tr("Nothing can be classified"), why)

    def show_progress(self, progress: events.Progress, *, loading: bool) -> None:
        """Say what the first result is waiting for, or invite to open images."""
        if progress.done == progress.total:
            self._empty.invite()
        elif progress.paused:
            self._empty.say(tr("Paused"))
        else:
            self._empty.say(tr(LOADING) if loading else tr("Looking at the first image ..."))

    def _selected(self) -> Selected | None:
        row = self._results.chosen_row()
        return None if row is None else (self._results.selected_numbers(), row)

    def _show_grid(self, wanted: bool) -> None:
        """Show the images side by side, with most of the room, or one below the other."""
        view = self._grid if wanted else self._results
        self._views.setCurrentWidget(view)
        self.workspace.setSizes(GRID_SIZES if wanted else LIST_SIZES)
        view.setFocus()

    def _leave_empty_state(self) -> None:
        if self._stack.currentWidget() is self._empty:
            self._stack.setCurrentWidget(self.workspace)
            if self.isVisible():  # whoever works on another page goes on there
                self._results.setFocus()
            self.filled.emit()

    def _arrange(self, commands: Commands, batch: QWidget) -> None:
        self.workspace = Split(self._left_side(), self.detail, LIST_SIZES)
        self._stack = PageInSight()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.workspace)
        self.setFocusProxy(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.GAP)
        column.setSpacing(theme.ROOM)
        column.addWidget(CommandRow(commands))
        column.addWidget(batch)
        column.addWidget(self._labels)
        column.addWidget(self._stack, 1)
        self._empty.setFocus()

    def _left_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._find)
        column.addWidget(self._reviewing.line)
        self._views = QStackedWidget()
        for view in (self._results, self._grid):
            self._views.addWidget(view)
        column.addWidget(self._views)
        return side

"""Two bundles on the same images: choose them and the images, see only where they differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desktop import events
from desktop.comparison.result import Comparison
from desktop.comparison.words import summary
from desktop.gui import theme
from desktop.gui.bridge import Bridge
from desktop.gui.bundles.comparison_table import Disagreements, right_answers
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets import choosers
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.gui.widgets.text_table import TextTable, TextTableView
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.installed.facts import InstalledBundle
from desktop.language import mark, several, tr
from desktop.service import Service
from desktop.values import Query
from desktop.words.bundle import bundle_name

WHAT_IT_DOES = mark(
    "Both bundles classify the same images, one after the other. Only the images that they answer "
    "differently are listed. Nothing of it is recorded, and the bundle in use stays in use."
)
_THUMBNAIL_SIDE = 44
_LEAST_NAME = 16
"""So many letters of a bundle's name are seen where there is no room for all of it."""


class CompareView(QWidget):
    """Asks the service for comparisons and shows what comes of them."""

    def __init__(
        self,
        service: Service,
        bridge: Bridge,
        settings: WindowSettings,
        listed: Callable[[], Query | None],
        leave: Callable[[], object],
    ) -> None:
        """Build the view.

        Args:
            service: Does the work.
            bridge: Brings what comes of it.
            settings: Where images were last chosen from.
            listed: Returns which images are listed; None if there are none.
            leave: Goes back to where the view was opened.
        """
        super().__init__()
        self._service = service
        self._listed = listed
        self._offered: Sequence[InstalledBundle] = ()
        self._comparison: Comparison | None = None
        self._first = _chooser(tr("First bundle"), tr("First bundle of the comparison"))
        self._second = _chooser(tr("Second bundle"), tr("Second bundle of the comparison"))
        self._result = QWidget()
        self._said = PlainLabel(tr(WHAT_IT_DOES), word_wrap=True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Progress of the comparison"))
        room = self._bar.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # the buttons stay where they are
        self._bar.setSizePolicy(room)
        self._make_actions(settings, leave)
        self._arrange()
        self._work(busy=False)
        bridge.compare_progress.connect(self._on_progress)
        bridge.compared.connect(lambda event: self._on_compared(event.comparison))
        bridge.compare_failed.connect(self._on_failed)

    def offer(self, bundles: Sequence[InstalledBundle], first: str, second: str = "") -> None:
        """Offer bundles to choose from.

        Args:
            bundles: At least two.
            first: Digest of the one that is offered as the first.
            second: Digest of the one that it is compared with; where that is none of them, or the
                first itself, another one is offered.
        """
        self._offered = bundles
        for box in (self._first, self._second):
            box.clear()
            for bundle in bundles:
                box.addItem(bundle_name(bundle.info), bundle.digest)
        self._first.setCurrentIndex(max(0, self._first.findData(first)))
        other = self._second.findData(second)
        if other in {-1, self._first.currentIndex()}:
            other = 0 if self._first.currentIndex() else 1
        self._second.setCurrentIndex(other)
        self._all_listed.setEnabled(self._listed() is not None)
        self._first.setFocus()

    def take_over(self, before: CompareView) -> None:
        """Offer the same bundles and show what came of comparing them, or wait for it."""
        self.offer(before._offered, "")
        for mine, other in ((self._first, before._first), (self._second, before._second)):
            mine.setCurrentIndex(other.currentIndex())
        if before._comparison is not None:
            self._on_compared(before._comparison)
        elif before._cancel.isEnabled():
            self._begin()

    def _make_actions(self, settings: WindowSettings, leave: Callable[[], object]) -> None:
        back = tr("Back to the list of bundles")
        self._back = action(self, tr("Back"), back, "Alt+Left", leave)
        self._all_listed = action(
            self,
            tr("Listed images"),
            tr("Compare on the images that are listed on the page Images"),
            None,
            lambda: self._compare(self._listed() or ()),
        )
        self._images = action(
            self,
            tr("Choose images"),
            tr("Compare on images that you choose"),
            None,
            lambda: choosers.choose_images(self, settings, self._compare),
        )
        self._folder = action(
            self,
            tr("Choose folder"),
            tr("Compare on all images in a folder"),
            None,
            lambda: choosers.choose_folder(
                self, tr("Compare on", "title above a choice of folders"), settings, self._compare
            ),
        )
        self._cancel = action(
            self,
            tr("Cancel"),
            tr("End the comparison"),
            None,
            self._service.comparisons.cancel,
        )

    def _arrange(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        bundles, begin, ways = WrappingRow(), WrappingRow(), WrappingRow()
        for widget in (
            button(self._back),
            self._first,
            PlainLabel(tr("and", "between the two bundles")),
            self._second,
        ):
            bundles.row.addWidget(widget)
        bundles.row.addStretch()
        self._ways = [button(of) for of in (self._all_listed, self._images, self._folder)]
        for way in self._ways:
            begin.row.addWidget(way)
        ways.row.addWidget(begin, 0, left)
        ways.row.addWidget(self._bar, 1)
        self._stop = button(self._cancel)
        ways.row.addWidget(self._stop, 0, left)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.ROOM)
        self._column.addWidget(bundles, 0, left)
        self._column.addWidget(ways)
        self._column.addWidget(self._said)
        self._column.addWidget(self._result, 1)
        self.setFocusProxy(self._first)

    def _compare(self, of: Sequence[Path] | Query) -> None:
        if self._first.currentData() == self._second.currentData():
            self._said.setText(tr("Choose two different bundles."))
            return
        self._begin()
        self._service.comparisons.compare(self._first.currentData(), self._second.currentData(), of)

    def _begin(self) -> None:
        """Wait for a comparison."""
        self._comparison = None
        self._show(QWidget())
        self._work(busy=True)
        self._said.setText(tr("Comparing ..."))

    def _work(self, *, busy: bool) -> None:
        """Offer what can be done; the keyboard goes from what cannot be to what can."""
        if busy:
            self._cancel.setEnabled(True)
            if any(way.hasFocus() for way in self._ways):
                self._stop.setFocus()
        for of in (self._images, self._folder):
            of.setEnabled(not busy)
        self._all_listed.setEnabled(not busy and self._listed() is not None)
        if not busy:
            if self._stop.hasFocus():
                next(way for way in self._ways if way.isEnabled()).setFocus()
            self._cancel.setEnabled(False)
        self._bar.setVisible(busy)
        self._bar.setRange(0, 0)

    def _on_progress(self, event: events.CompareProgress) -> None:
        self._work(busy=True)
        self._bar.setRange(0, event.total)
        self._bar.setValue(event.done)

    def _on_failed(self, event: events.CompareFailed) -> None:
        self._work(busy=False)
        self._said.setText(event.message)

    def _on_compared(self, comparison: Comparison) -> None:
        self._work(busy=False)
        self._comparison = comparison
        self._said.setText(" ".join([*summary(comparison), _differ(len(comparison.disagreements))]))
        self._show(_tables(comparison))

    def _show(self, result: QWidget) -> None:
        self._column.replaceWidget(self._result, result)
        self._result.deleteLater()
        self._result = result


def _differ(images: int) -> str:
    if not images:
        return tr("No image is answered differently.")
    return several("{count} images differ.", "", images, one="{count} image differs.")


def _tables(comparison: Comparison) -> QWidget:
    """Return the images that differ, and below them which bundle people found right."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.ROOM)
    if comparison.disagreements:
        column.addWidget(_differing(comparison), 3)
    if comparison.against:
        column.addWidget(_view(right_answers(comparison), tr("Which bundle was right")), 1)
    return whole


def _differing(comparison: Comparison) -> TextTableView:
    images = _view(Disagreements(comparison), tr("Images that are answered differently"))
    images.setIconSize(QSize(_THUMBNAIL_SIDE, _THUMBNAIL_SIDE))
    images.verticalHeader().setDefaultSectionSize(_THUMBNAIL_SIDE + theme.GAP)
    images.resizeColumnsToContents()  # with the icons
    images.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return images


def _view(model: TextTable, name: str) -> TextTableView:
    view = TextTableView(model, name)
    model.setParent(view)
    return view


def _chooser(name: str, tip: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(tip)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMinimumContentsLength(_LEAST_NAME)
    return box

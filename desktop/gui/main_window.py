"""The technician's window: puts the parts together and passes between them and the service."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
)

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.bundles.bundle_line import BundleLine
from desktop.gui.command_row import Commands
from desktop.gui.frame import framed
from desktop.gui.help.diagnosing import Diagnosing
from desktop.gui.help.tutorial import TutorialLine
from desktop.gui.images.batch_line import BatchLine
from desktop.gui.images.cancelling import Cancelling
from desktop.gui.images.images_line import ImagesLine
from desktop.gui.images.images_page import LOADING, ImagesPage
from desktop.gui.notices.notices import Notices
from desktop.gui.notices.progress_line import ProgressLine
from desktop.gui.notices.trust_line import TrustLine
from desktop.gui.notices.unfinished import Unfinished
from desktop.gui.page import Page
from desktop.gui.quality.quality_news import QUALITY, QualityNews
from desktop.gui.rail import Pages
from desktop.gui.reports.reporting import Reporting
from desktop.gui.review.training import Training
from desktop.gui.settings.remembering import Remembering
from desktop.gui.settings.store import WindowSettings
from desktop.gui.shipped import shipped
from desktop.gui.status_strip import StatusStrip
from desktop.gui.watch.tray import Tray
from desktop.gui.watch.watching import Watching
from desktop.gui.widgets import choosers
from desktop.gui.widgets.buttons import action
from desktop.installed.bundles import SUFFIX
from desktop.language import mark, tr
from desktop.service import Service
from desktop.speed import Speed
from desktop.values import BundleInfo, Query
from desktop.words import reasons

IMAGES, BUNDLES = mark("Images"), mark("Bundles")


class MainWindow(QMainWindow):
    """Takes images at any time, also before the engine is ready; shows what the service says."""

    def __init__(
        self,
        service: Service,
        bridge: Bridge,
        settings: WindowSettings,
        samples: Path,
        before: MainWindow | None = None,
    ) -> None:
        """Build the window; nothing heavy happens here, and the service need not run yet.

        Args:
            service: Does the work.
            bridge: Brings the service's events.
            settings: What was kept from the last time.
            samples: A folder of images to try.
            before: The window in whose place this one comes; see `take_over`.
        """
        super().__init__()
        self._service = service
        self._bridge = bridge
        self._settings = settings
        self._samples = samples
        self._bundle: BundleInfo | None = None
        self._loading = True
        self._unusable = False
        self._stopped: str | None = None
        self._ending = False
        self._progress = events.Progress(0, 0)
        self._report_progress = events.ReportProgress(0, 0)
        self._control_progress = events.ControlProgress(0, 0)
        self.setWindowTitle("Petriscope")
        self._notices = Notices()
        self._diagnosing = Diagnosing(self, settings, self._notices)
        self._reporting = Reporting(self, service, bridge, settings, self._notices, self._listed)
        self._training = Training(self, service, bridge, settings, self._notices)
        self._make_parts(bridge)
        self._watching = Watching(self, service, bridge, settings, self._commands, self._notices)
        self._tray = Tray(self, bridge, settings, self.end)
        self._arrange()
        self._connect(bridge)
        self._remembering = Remembering(self, settings, self._images.workspace, self._images.detail)
        unfinished = Unfinished(self, bridge, settings, self._notices)
        QualityNews(self, bridge, self._notices, self._pages)
        if before is None:
            self._watching.go_on()
            unfinished.say()
        else:
            self._tray.take_over(before._tray)
            self._pages.make_as(before._pages)

    def take_over(self, before: MainWindow) -> None:
        """Go on where another window is: its page, its images, what is half written.

        The bridge has told this one how things stand.
        """
        self.restoreGeometry(before.saveGeometry())
        if not before.isMaximized():
            self.setGeometry(before.geometry())  # also where it is larger than the screen
        self._notices.take_over(before._notices)
        self._bundle_line.take_over(before._bundle_line)
        self._trust_line.take_over(before._trust_line)
        self._tutorial.take_over(before._tutorial)
        self._batch.take_over(before._batch)
        self._pages.take_over(before._pages)

    def is_packing(self) -> bool:
        """Say whether work is under way that would end with the window."""
        return self._diagnosing.is_packing()

    def submit(self, paths: Sequence[Path]) -> None:
        """Have images and folders classified; the first answer among them is then shown.

        Bundles among them are installed.
        """
        if paths and self._stopped is not None:
            self._trouble(self._stopped)  # there is nobody to take them
        elif paths:
            self._images.want(paths)
            self._service.take(paths)

    def say_crashed(self) -> None:
        """Say that the last run ended by a crash, and offer to save diagnostics."""
        self._notices.say(
            tr(
                "Petriscope crashed the last time it ran. What you had seen is recorded. Save "
                "diagnostics and send them to whoever looks after Petriscope."
            ),
            trouble=True,
            offer=self._diagnosing.save,
        )

    # Putting together.

    def _make_parts(self, bridge: Bridge) -> None:
        self._pages = Pages(self)
        self._tutorial = TutorialLine(lambda: self.submit([self._samples]), self._pages.go_to)
        self._commands = Commands(
            self,
            open_images=lambda: choosers.choose_images(self, self._settings, self.submit),
            open_folder=lambda: choosers.choose_folder(
                self, tr("Open folder"), self._settings, self.submit
            ),
            try_samples=lambda: self.submit([self._samples]),
            watch=self._toggle_watch,
            export=self._reporting.export,
            print_out=self._reporting.print_out,
            pause=self._toggle_pause,
            cancel=Cancelling(self, self._service, bridge, self._notices).cancel,
            cancel_report=self._service.cancel_report,
            cancel_control=self._service.cancel_control,
            earlier=self._list_everything,
            tutorial=self._tutorial.begin,
        )
        self._batch = BatchLine(self._service, bridge, self._settings)
        self._images = ImagesPage(
            self,
            self._service,
            bridge,
            self._commands,
            self._batch,
            self._settings,
            action(
                self,
                tr(BUNDLES),
                tr("Go to {page}", page=tr(BUNDLES)),
                None,
                lambda: self._pages.show_page(BUNDLES),
            ),
        )
        self._bundle_line = BundleLine(self._service, bridge)
        self._trust_line = TrustLine()
        for each in (self._bundle_line, self._trust_line):
            self._notices.add(each)
        self._trust_line.confirmed.connect(self._service.trust)
        self._progress_line = ImagesLine(self._commands.pause, self._commands.cancel, Speed())
        self._report_line = ProgressLine(self._commands.cancel_report)
        self._control_line = ProgressLine(self._commands.cancel_control)
        self._strip = StatusStrip()
        self._strip.say(tr(LOADING))
        self._strip.trust_wanted.connect(self._trust_line.ask)

    def _arrange(self) -> None:
        self._pages.add(IMAGES, "images", lambda: self._images, "Ctrl+1")
        self._pages.add(mark("Review"), "list-checks", self._review_page, "Ctrl+2")
        self._pages.add(BUNDLES, "package", self._bundles_page, "Ctrl+3")
        self._pages.add(QUALITY, "chart-line", self._quality_page, "Ctrl+4")
        self._pages.add(mark("Settings"), "settings", self._settings_page, "Ctrl+5")
        self._pages.add(mark("Help"), "circle-question-mark", self._help_page, "Ctrl+6")
        lines = (
            self._tutorial,
            self._notices,
            self._progress_line,
            self._report_line,
            self._control_line,
            self._watching.line,
        )
        frame = framed(self._pages, lines, self._strip)
        frame.dropped.connect(self._take_dropped)
        frame.refused.connect(
            lambda: self._trouble(
                tr("Only files and folders of this computer can be dropped here.")
            )
        )
        self.setCentralWidget(frame)
        self._images.setFocus()

    # The code of the other pages is loaded with them: the first window does not wait for it.

    def _review_page(self) -> Page:
        from desktop.gui.review.page import ReviewPage  # noqa: PLC0415

        service, bridge, settings = self._service, self._bridge, self._settings
        page = ReviewPage(service, bridge, settings, self._bundle, self._training)
        page.say_stopped(self._stopped)
        return page

    def _settings_page(self) -> Page:
        from desktop.gui.settings.settings_page import SettingsPage  # noqa: PLC0415

        return SettingsPage(
            self._settings,
            self._images.thresholds,
            lambda: self._pages.show_page(QUALITY),
            self._settings.root,
        )

    def _help_page(self) -> Page:
        from desktop.gui.help.help_page import HelpPage  # noqa: PLC0415

        buttons = (self._commands.tutorial, self._diagnosing.save)
        page = HelpPage(self, shipped("help/technician.md"), buttons, self._bundle)
        self._bridge.engine_ready.connect(lambda event: page.show_bundle(event.bundle))
        return page

    def _bundles_page(self) -> Page:
        from desktop.gui.bundles.bundles_page import BundlesPage  # noqa: PLC0415

        in_use = self._bundle.digest if self._bundle else ""
        page = BundlesPage(self._service, self._bridge, self._settings, in_use, self._listed)
        page.load(self._bundle_line.loading)
        self._bundle_line.used.connect(page.load)
        page.say_stopped(self._stopped)
        return page

    def _quality_page(self) -> Page:
        from desktop.gui.quality.quality_page import QualityPage  # noqa: PLC0415

        page = QualityPage(self._service, self._bridge, self._settings)
        page.say_stopped(self._stopped)
        return page

    def _listed(self) -> Query | None:
        return self._images.listed()

    def _connect(self, bridge: Bridge) -> None:
        bridge.engine_ready.connect(self._on_ready)
        bridge.signer_checked.connect(self._strip.show_signer)
        bridge.signer_checked.connect(self._trust_line.heed)
        bridge.engine_restarted.connect(lambda event: self._trouble(reasons.said(event.reason)))
        bridge.bundle_unusable.connect(self._on_unusable)
        bridge.progress.connect(self._on_progress)
        bridge.report_progress.connect(self._on_report_progress)
        bridge.control_progress.connect(self._on_control_progress)
        bridge.trouble.connect(self._on_trouble)
        bridge.stopped.connect(self._on_stopped)
        bridge.any_recorded.connect(lambda event: self._commands.earlier.setEnabled(event.there))
        self._service.lookup.look_for_any()
        self._images.filled.connect(lambda: self._commands.have_results(True))

    # What the service says.

    def _on_ready(self, event: events.EngineReady) -> None:
        self._loading = self._unusable = False
        self._strip.show_bundle(event.bundle)
        if event.bundle != self._bundle:
            self._bundle = event.bundle
            self._images.use_bundle(event.bundle)
        self._on_progress(self._progress)

    def _on_unusable(self, event: events.BundleUnusable) -> None:
        self._loading = False
        self._unusable = True
        self._strip.say(tr("No usable bundle: nothing is classified."))
        self._trust_line.settle()
        self._trouble(event.message)
        self._on_progress(self._progress)

    def _on_stopped(self, event: events.Stopped) -> None:
        if event.message is not None:
            self._stopped = event.message
            self._strip.say(tr("The classifier has stopped."))
            self._images.say_stopped(event.message)
            self._trouble(event.message)

    def _on_progress(self, progress: events.Progress) -> None:
        self._progress = progress
        self._say_busy()
        self._commands.pause.setEnabled(progress.done < progress.total)
        self._commands.say_paused(progress.paused)
        self._progress_line.show_progress(progress, loading=self._loading)
        if self._unusable:
            self._images.say_unusable()
        else:
            self._images.show_progress(progress, loading=self._loading)

    def _on_report_progress(self, progress: events.ReportProgress) -> None:
        self._report_progress = progress
        self._say_busy()
        self._report_line.show_work(tr("Report"), progress)

    def _on_control_progress(self, progress: events.ControlProgress) -> None:
        self._control_progress = progress
        self._say_busy()
        self._control_line.show_work(tr("Control"), progress)

    def _say_busy(self) -> None:
        images, report, control = self._progress, self._report_progress, self._control_progress
        self._commands.say_busy(
            images=images.done < images.total,
            report=report.done < report.total,
            control=control.done < control.total,
        )

    def _on_trouble(self, event: events.Trouble) -> None:
        helps = self._diagnosing.save if event.fault else None
        self._notices.say(event.message, trouble=True, offer=helps)

    def _trouble(self, message: str) -> None:
        self._notices.say(message, trouble=True)

    # What the person does.

    def _take_dropped(self, paths: Sequence[Path]) -> None:
        if any(path.suffix.lower() != SUFFIX for path in paths):  # of a bundle a line tells
            self._pages.show_page(IMAGES)
        self.submit(paths)

    def _list_everything(self) -> None:
        self._pages.show_page(IMAGES)
        self._images.list_everything()

    def _toggle_pause(self) -> None:
        (self._service.resume if self._progress.paused else self._service.pause)()

    def _toggle_watch(self) -> None:
        self._watching.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide the heatmap while H is held."""
        if event.key() == Qt.Key.Key_H:
            self._images.detail.set_overlay_shown(False)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the heatmap again."""
        if event.key() == Qt.Key.Key_H and not event.isAutoRepeat():
            self._images.detail.set_overlay_shown(True)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Show the heatmap again also when H was let go in another window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._images.detail.set_overlay_shown(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep place and size; during a watch the tray may take over."""
        self._remembering.keep()
        if not self._ending and self._tray.takes_over():
            event.ignore()
        else:
            super().closeEvent(event)

    def end(self) -> None:
        """End Petriscope, whether or not the window can be seen."""
        self._ending = True
        self.close()
        QApplication.quit()

"""Exporting and printing from the window: where to, how far, what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.notices.notices import Notices
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets import choosers
from desktop.language import several
from desktop.service import Service
from desktop.values import Query


class Reporting(QObject):
    """Asks the service for reports and says what came of it."""

    def __init__(
        self,
        window: QMainWindow,
        service: Service,
        bridge: Bridge,
        settings: WindowSettings,
        notices: Notices,
        listed: Callable[[], Query | None],
    ) -> None:
        """Prepare.

        Args:
            window: The owner.
            service: Makes the reports.
            bridge: Brings what came of them.
            settings: Where the last report went.
            notices: Says where a report is.
            listed: Returns which images are listed; reports are about these.
        """
        super().__init__(window)
        self._listed = listed
        self._window = window
        self._service = service
        self._settings = settings
        self._notices = notices
        bridge.report_written.connect(self._on_written)
        bridge.report_gathered.connect(self._on_gathered)
        bridge.report_failed.connect(lambda event: notices.say(event.message, trouble=True))

    # The code for reports is loaded with the first: the window does not wait for it.

    def export(self) -> None:
        """Let a file be chosen and write the report that its suffix names."""
        from desktop.gui.reports.case_pages import PDF  # noqa: PLC0415
        from desktop.reports.kinds import KINDS  # noqa: PLC0415

        choosers.choose_report(
            self._window,
            self._settings,
            (PDF, *KINDS),
            lambda file, kind: self._service.report(file, kind, self._listed()),
        )

    def print_out(self) -> None:
        """Get the report ready, then show it as it will be on paper."""
        self._service.gather(self._listed())

    def _on_gathered(self, event: events.ReportGathered) -> None:
        from desktop.gui.reports.printing import preview  # noqa: PLC0415

        preview(self._window, event)

    def _on_written(self, event: events.ReportWritten) -> None:
        self._notices.say(
            several(
                "{count} images written to {file}",
                "",
                event.images,
                one="{count} image written to {file}",
                file=event.path,
            ),
            trouble=False,
            file=Path(event.path),
        )

"""What a control run found and where a chart went, told on whichever page the person is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.notices.notices import Notices
from desktop.gui.rail import Pages
from desktop.gui.widgets.buttons import action
from desktop.language import mark, tr

QUALITY = mark("Quality")
"""The page that says more."""


class QualityNews(QObject):
    """Tells of a control run that is not steady, where the page that says more is not in front."""

    def __init__(
        self,
        window: QMainWindow,
        bridge: Bridge,
        notices: Notices,
        pages: Pages,
    ) -> None:
        super().__init__(window)
        self._notices = notices
        self._pages = pages
        self._ran = False
        self._more = action(
            window, tr("Open"), tr("Go to {page}", page=tr(QUALITY)), None, self._show_more
        )
        bridge.control_progress.connect(self._on_progress)
        bridge.quality_read.connect(self._on_quality)
        bridge.chart_written.connect(self._on_written)

    def _on_progress(self, progress: events.ControlProgress) -> None:
        self._ran = progress.done == progress.total > 0

    def _on_quality(self, event: events.QualityRead) -> None:
        from desktop.quality.verdict import Level  # noqa: PLC0415  # loaded with the first control

        verdict = event.quality.verdict()
        in_front = self._pages.shown() == QUALITY
        if self._ran and not in_front and verdict.level >= Level.LOOK:
            reason = f"{verdict.reason} {verdict.next_step}"
            words = tr("{verdict}. {reason}", verdict=verdict.level.words(), reason=reason)
            self._notices.say(words, trouble=True, offer=self._more)
        self._ran = False

    def _show_more(self) -> None:
        self._pages.show_page(QUALITY)
        self._notices.dismiss()

    def _on_written(self, event: events.ChartWritten) -> None:
        file = Path(event.path)
        self._notices.say(tr("The chart is written to {file}", file=file), trouble=False, file=file)

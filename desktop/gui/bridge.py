"""From the service's thread to the window's thread: events become Qt signals."""

from __future__ import annotations

import re
import time
from collections import deque
from typing import get_args

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop import events

# So long may events be passed on before the window paints and hears its user again.
TURN_S = 0.01

STANDING = (
    events.EngineReady,
    events.SignerChecked,
    events.ReviewThresholdsRead,
    events.BundleUnusable,
    events.CompareProgress,
    events.Compared,
    events.CompareFailed,
    events.SessionBegan,
    events.Progress,
    events.WatchChanged,
    events.ReportProgress,
    events.ControlProgress,
    events.Stopped,
)
"""What is so until the next event of the kind says otherwise."""


class Bridge(QObject):
    """Hand each event of the service to the window, in order, on the window's thread.

    Each has a signal of its own name.

    Attributes:
        told: Emitted with every event.
    """

    told = Signal(object)

    engine_ready = Signal(events.EngineReady)
    signer_checked = Signal(events.SignerChecked)
    review_thresholds_read = Signal(events.ReviewThresholdsRead)
    engine_restarted = Signal(events.EngineRestarted)
    bundle_unusable = Signal(events.BundleUnusable)
    bundle_arrived = Signal(events.BundleArrived)
    bundle_installed = Signal(events.BundleInstalled)
    bundle_not_installed = Signal(events.BundleNotInstalled)
    bundles_listed = Signal(events.BundlesListed)
    compare_progress = Signal(events.CompareProgress)
    compared = Signal(events.Compared)
    compare_failed = Signal(events.CompareFailed)
    answered = Signal(events.Answered)
    session_began = Signal(events.SessionBegan)
    reviewed = Signal(events.Reviewed)
    commented = Signal(events.Commented)
    labelled = Signal(events.Labelled)
    any_recorded = Signal(events.AnyRecorded)
    listed = Signal(events.Listed)
    rows_read = Signal(events.RowsRead)
    review_counted = Signal(events.ReviewCounted)
    comments_read = Signal(events.CommentsRead)
    sessions_read = Signal(events.SessionsRead)
    agreement_read = Signal(events.AgreementRead)
    thumbnail_read = Signal(events.ThumbnailRead)
    progress = Signal(events.Progress)
    watch_changed = Signal(events.WatchChanged)
    watch_refused = Signal(events.WatchRefused)
    explained = Signal(events.Explained)
    image_fetched = Signal(events.ImageFetched)
    explain_failed = Signal(events.ExplainFailed)
    report_progress = Signal(events.ReportProgress)
    report_written = Signal(events.ReportWritten)
    report_gathered = Signal(events.ReportGathered)
    report_failed = Signal(events.ReportFailed)
    control_progress = Signal(events.ControlProgress)
    quality_read = Signal(events.QualityRead)
    chart_written = Signal(events.ChartWritten)
    training_exported = Signal(events.TrainingExported)
    training_not_exported = Signal(events.TrainingNotExported)
    trouble = Signal(events.Trouble)
    stopped = Signal(events.Stopped)

    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals = {kind: getattr(self, _signal(kind)) for kind in get_args(events.Event)}
        self._waiting: deque[events.Event] = deque()
        self._standing: dict[type, events.Event] = {}
        # Not one posted call an event: Qt would deliver a flood of those before it paints again.
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._pass_on)
        self._arrived.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)

    def listen(self, event: events.Event) -> None:
        """Take an event on any thread and return at once."""
        self._waiting.append(event)
        self._arrived.emit()

    def tell(self, event: events.Event) -> None:
        """Pass an event on now; on the window's thread."""
        kind = type(event)
        if kind in STANDING:
            self._standing.pop(kind, None)
            self._standing[kind] = event  # the latest is the last
        self.told.emit(event)
        self._signals[kind].emit(event)

    def tell_again(self, other: Bridge) -> None:
        """Tell another bridge how things stand."""
        for event in list(self._standing.values()):
            other.tell(event)

    def _pass_on(self) -> None:
        end = time.monotonic() + TURN_S
        while self._waiting and time.monotonic() < end:
            self.tell(self._waiting.popleft())
        if not self._waiting:
            self._timer.stop()


def _signal(event: type) -> str:
    """Return the name of an event's signal: that of the event in snake case."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", event.__name__).lower()

"""What the service's thread works on: images, watched folders, questions, what people say."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

from desktop.embedded import sample_images
from desktop.engine.keeper import EngineKeeper
from desktop.engine.messages.classified import Classified
from desktop.errors import (
    BundleRefusedError,
    ExplainError,
    RecordsError,
    RecordsUnavailableError,
    ReportError,
)
from desktop.events import (
    Answered,
    BundleUnusable,
    Event,
    Progress,
    ReportFailed,
    Trouble,
)
from desktop.language import tr
from desktop.profile import Profile
from desktop.records.database import Database
from desktop.records.overview import Overview
from desktop.records.store import Records
from desktop.reports.content import Kind
from desktop.reports.csv_mirror import CsvMirror
from desktop.review import Review
from desktop.system.keep_awake import KeepAwake
from desktop.values import Prediction, Query
from desktop.watch.image_paths import image_paths
from desktop.work.batch import Batch
from desktop.work.control import Control
from desktop.work.looking import Looking
from desktop.work.overlays import OverlayFolder
from desktop.work.reporting import Reporting
from desktop.work.sayings import Sayings
from desktop.work.watching import Watching

_RETRY_S = 1.0  # so long after the records could not be written


class Workbench:
    """All work and its order. Belongs to one thread, the only one that writes records.

    Nothing is answered that is not on record: while the records cannot be written, work waits
    and goes on by itself. Any method may raise RecordsError when they are damaged.
    EngineClosedError comes once the engine was closed.

    Attributes:
        batch: Which session the images belong to.
        looking: What somebody looks at now.
        sayings: What people say of images.
        control: The control runs.
    """

    def __init__(
        self,
        database: Database,
        engine: EngineKeeper,
        overlays: OverlayFolder | None,
        review: Review,
        profile: Profile,
        listen: Callable[[Event], None],
    ) -> None:
        self._records = Records(database)
        self._engine = engine
        self._overlays = overlays
        self._review = review
        self._listen = listen
        self._unusable: str | None = None
        self._overview = Overview(database)
        self._submitted: deque[tuple[str, int | None]] = deque()
        self._done = 0
        self._paused = False
        self._watching = Watching(database, engine, profile.locks, self._conclude, listen)
        self._awake = KeepAwake()
        self._retry_at: float | None = None
        self._reporting = Reporting(database, engine, review, listen)
        self.batch = Batch(self._records, listen)
        self.looking = Looking(engine, listen)
        self.sayings = Sayings(self._records, listen)
        self.control = Control(database, engine, sample_images(), profile.control, listen)

    def start(self, bundle: Callable[[], Path]) -> None:
        """Start the engine.

        Args:
            bundle: Returns the path of the bundle, or raises BundleRefusedError.
        """
        self._in_spite_of_bundle(lambda: self._engine.use(bundle()))

    def use_bundle(self, bundle: Path) -> None:
        """Have another bundle answer what waits and what comes; one that is refused does not.

        Args:
            bundle: Its path.

        Raises:
            BundleRefusedError: If it cannot be used; the one in use before is in use again.
        """
        before = self._engine.bundle_path
        try:
            self._engine.use(bundle)
        except BundleRefusedError:
            self._in_spite_of_bundle(lambda: self._engine.use(before))
            raise
        self._unusable = None
        self.looking.refuse(None)

    def has_work(self) -> bool:
        """Say whether there is something to do at once."""
        if self._retry_at is not None:
            return False
        has_work = (
            self.sayings.has_work,
            self.looking.has_work,
            self._reporting.has_work,
            self.control.has_work,
            self._can_classify,
            self._can_watch,
        )
        return any(each() for each in has_work)

    def idle_s(self) -> float | None:
        """Return in how many seconds `step` has something to do; None if only when asked."""
        if self._retry_at is not None:
            return max(0.0, self._retry_at - time.monotonic())
        return self._watching.idle_s()

    def step(self) -> None:
        """Scan if it is time, then do one piece of work, the most awaited first."""
        self._awake.hold(self.has_work() or self._watching.idle_s() is not None)
        if self._retry_at is not None and time.monotonic() < self._retry_at:
            return
        try:
            self._in_spite_of_bundle(self._step)
        except RecordsUnavailableError as error:
            self._wait(error)
        else:
            self._go_on()

    def submit(self, paths: Sequence[Path], page: int | None = None) -> None:
        """Queue files, and the images in folders and all below them; of each, the page.

        What waits already is not queued once more: it will be answered.
        """
        if self._unusable is not None:
            self._listen(BundleUnusable(self._unusable))
            return
        if not self._submitted:
            self._done = 0
        waiting = frozenset(self._submitted)
        for path in paths:
            files = image_paths(path)
            if not files:
                text = tr("The folder {folder} holds no images. Choose another one.", folder=path)
                self._listen(Trouble(text))
            self._submitted.extend((file, page) for file in files if (file, page) not in waiting)
        self._tell_progress()

    def cancel(self) -> None:
        """Forget submitted work that is not done, paused or not."""
        self._submitted.clear()
        self._paused = False
        self._tell_progress()

    def cancel_report(self) -> None:
        """Forget the reports that are not whole."""
        self._reporting.cancel()

    def pause(self) -> None:
        """Let submitted work wait, and what joins it, until `resume`; nothing without any."""
        self._paused = bool(self._submitted)
        self._tell_progress()

    def resume(self) -> None:
        """Go on with submitted work."""
        self._paused = False
        self._tell_progress()

    def report(self, file: Path, kind: Kind, query: Query | None, trusted: bool) -> None:
        """Write a report of the rows that a query finds; None for those of this session."""
        numbers = self._rows_of_report(str(file), query)
        if numbers is not None:
            self._reporting.write(file, kind, numbers, trusted)

    def gather(self, query: Query | None, trusted: bool) -> None:
        """Get the rows that a query finds ready to be printed."""
        numbers = self._rows_of_report(None, query)
        if numbers is not None:
            self._reporting.gather(numbers, trusted)

    def _rows_of_report(self, file: str | None, query: Query | None) -> Sequence[int] | None:
        """Return the numbers of the rows that a report is about; None, and why, without any."""
        if self._unusable is not None and not self._engine.has_bundle():
            self._listen(ReportFailed(file, self._unusable))
            return None
        if query is None:
            query = Query(session=-1 if self.batch.session is None else self.batch.session)
        try:
            return self._overview.numbers(query, self._review.thresholds)
        except RecordsUnavailableError as error:
            self._listen(ReportFailed(file, str(error)))
            return None

    def run_control(self) -> None:
        """Begin a control run, unless there is no bundle to run it with."""
        if self._unusable is not None:
            self._listen(BundleUnusable(self._unusable))
        else:
            self.control.run()

    def watch(self, folders: Sequence[Path], csv: Path | None, subfolders: bool) -> None:
        """Watch folders in place of the last ones."""
        mirror = CsvMirror(csv.absolute(), self._review) if csv else None
        self._watching.start(folders, mirror, subfolders)

    def close(self) -> None:
        """End everything; half a report leaves nothing, and what people said is recorded."""
        self._reporting.cancel()
        try:
            self.sayings.flush()
        except RecordsError as error:
            text = tr("{trouble} The last answers by people are not on record.", trouble=error)
            self._listen(Trouble(text))
        self.unwatch()
        self._awake.hold(False)

    def unwatch(self) -> None:
        """End watching."""
        self._watching.stop()

    def _wait(self, error: RecordsUnavailableError) -> None:
        """Wait with everything that is to be recorded, and say so once."""
        if self._retry_at is None:
            self._listen(Trouble(str(error)))
        self._retry_at = time.monotonic() + _RETRY_S

    def _go_on(self) -> None:
        if self._retry_at is not None:
            self._retry_at = None
            self._listen(Trouble(tr("The records can be written again, and work goes on.")))

    def _in_spite_of_bundle(self, work: Callable[[], object]) -> None:
        try:
            work()
        except BundleRefusedError as error:
            self._unusable = str(error)
            self.looking.refuse(self._unusable)
            self._listen(BundleUnusable(self._unusable))
            self.cancel()
            self.control.cancel()
            self.cancel_report()

    def _step(self) -> None:
        self._watching.scan_if_due()
        if self.sayings.has_work():
            self.sayings.step()
        elif self.looking.has_work():
            self.looking.step()
        elif self._reporting.has_work():
            self._reporting.step()
        elif self.control.has_work():
            self.control.step()
        elif self._can_classify() or self._can_watch():
            self._classify_next()

    def _classify_next(self) -> None:
        """Classify what waits, after the control if that is due."""
        self.control.run_if_due()
        if self.control.has_work():
            self.control.step()
        elif self._can_classify():
            self._classify_submitted()
        else:
            self._watching.classify_next()

    def _can_classify(self) -> bool:
        return bool(self._submitted) and not self._paused

    def _can_watch(self) -> bool:
        return self._watching.has_work() and self._unusable is None

    def _tell_progress(self) -> None:
        total = self._done + len(self._submitted)
        self._listen(Progress(self._done, total, self._paused))

    def _classify_submitted(self) -> None:
        file, page = self._submitted[0]
        then, then_page = next(islice(self._submitted, 1, None), (None, None))
        ahead = then if then_page is None else None
        self._conclude(self._engine.classify(file, ahead, page))
        self._submitted.popleft()
        self._done += 1
        self._tell_progress()

    def _conclude(self, answer: Classified, found_id: int | None = None) -> None:
        """Record, and only then tell."""
        prediction = answer.prediction
        version = self._engine.bundle.preprocessing_version
        recorded = self._records.add(prediction, version, found_id, self.batch.open())
        self._listen(Answered(prediction, answer.thumbnail, recorded.number))
        if self._overlays is not None and prediction.status == "answered":
            self._save_overlay(self._overlays, prediction)

    def _save_overlay(self, overlays: OverlayFolder, prediction: Prediction) -> None:
        try:
            overlays.save(prediction)
        except (ExplainError, ReportError) as error:
            self._listen(Trouble(str(error)))

"""The one object behind the window, ``classify`` and ``watch``: work in, events out.

All work happens on one thread, which is also the only one that writes records. The engine
process does the heavy part, so the thread mostly waits.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.embedded import embedded_bundle
from desktop.engine.keeper import EngineKeeper
from desktop.errors import (
    BundleRefusedError,
    BundlesError,
    ReportError,
)
from desktop.events import (
    ChartWritten,
    EngineReady,
    EngineRestarted,
    Event,
    Trouble,
)
from desktop.installed.bundles import InstalledBundles, looks_like_bundle
from desktop.installed.work import BundleWork
from desktop.logs.bounded_log import BoundedLog
from desktop.logs.privacy import hide
from desktop.profile import Profile
from desktop.reports.place import in_place
from desktop.values import Label, Query, Question, ReviewThresholds, Row
from desktop.work.decisions import Decisions
from desktop.work.looking import ExplainRequest, ImageRequest
from desktop.work.lookup import Lookup
from desktop.work.orders import Orders
from desktop.work.overlays import OverlayFolder

if TYPE_CHECKING:
    from desktop.comparison.work import ComparisonWork
    from desktop.quality.settings import ControlSettings
    from desktop.records.database import Database
    from desktop.reports.content import Kind
    from desktop.work.workbench import Workbench


class Service:
    """Classifies, explains, watches and records.

    Every method but `close` returns at once; what comes of it is told to the listener.

    Attributes:
        bundles: Installs, lists and removes bundles.
        lookup: Reads the records for lists.
    """

    def __init__(
        self,
        profile: Profile,
        bundle: Path | None,
        listen: Callable[[Event], None],
        overlays: Path | None = None,
    ) -> None:
        """Prepare; nothing happens before `start`.

        Args:
            profile: Where records and logs go.
            bundle: Folder or file of the bundle; None for the one that the person chose to use.
            listen: Called with every event, on the service's own thread.
            overlays: A folder, which exists, for an overlay picture of every answered image.
        """
        self._profile = profile
        self._listen = listen
        log = BoundedLog(profile.logs / "engine.log")
        self._installed = InstalledBundles(profile)
        self._engine = EngineKeeper(embedded_bundle(), log, self._hear_engine, profile.engine)
        self._decisions = Decisions(profile, listen)
        self._review = self._decisions.review
        self.bundles = BundleWork(self._installed, self._decisions.signers, listen)
        self.lookup = Lookup(profile.records, self._review, listen)
        self._overlays = OverlayFolder(overlays, self._engine) if overlays else None
        self._orders = Orders(
            profile,
            self._engine,
            self.lookup,
            lambda: bundle or self._installed.in_use(),
            self._bench,
            listen,
        )
        self._requests = itertools.count(1)

    # What is seldom wanted, or only by the service's thread, is loaded when it is: the window
    # does not wait for it.

    @cached_property
    def comparisons(self) -> ComparisonWork:
        """Compares two bundles on the same images."""
        from desktop.comparison.work import ComparisonWork  # noqa: PLC0415

        return ComparisonWork(self._profile, self._installed, self._review, self._listen)

    def start(self) -> None:
        """Start the thread and the engine; EngineReady or BundleUnusable comes next."""
        self._orders.start()
        self.bundles.start()

    def submit(self, paths: Sequence[Path], page: int | None = None) -> None:
        """Classify files, and folders with all below them (image suffixes only).

        Args:
            paths: Which.
            page: Which image of each file, from 1; None where they have but one.
        """
        for path in paths:
            hide(path)
        self._orders.put(lambda bench: bench.submit(paths, page))

    def take(self, paths: Sequence[Path]) -> None:
        """Install what is a bundle, and classify the rest as `submit` does."""
        for path in paths:
            hide(path)
        self._orders.put(lambda bench: self._take(bench, paths))

    def cancel(self) -> None:
        """Forget submitted work that is not done; what is done stays."""
        self._orders.put(lambda bench: bench.cancel())

    def cancel_report(self) -> None:
        """Forget the reports that are not whole; nothing stays of them."""
        self._orders.put(lambda bench: bench.cancel_report())

    def cancel_control(self) -> None:
        """End the control run; what is done of it counts."""
        self._orders.put(lambda bench: bench.control.cancel())

    def pause(self) -> None:
        """Let submitted work wait until `resume`; all else goes on. Progress says so."""
        self._orders.put(lambda bench: bench.pause())

    def resume(self) -> None:
        """Go on with submitted work; Progress says so."""
        self._orders.put(lambda bench: bench.resume())

    def watch(
        self, folders: Sequence[Path], csv: Path | None = None, subfolders: bool = False
    ) -> None:
        """Classify the images in folders and those to come, in place of the last folders.

        WatchChanged comes after each scan, or WatchRefused if one of them cannot be watched.

        Args:
            folders: Which.
            csv: A file to keep up to date with what is known of the folders' images.
            subfolders: Whether the folders below are watched too.
        """
        for path in (*folders, *([csv] if csv else [])):
            hide(path)
        self._orders.put(lambda bench: bench.watch(folders, csv, subfolders))

    def unwatch(self) -> None:
        """End watching; the queue stays on record for the next watch of those folders."""
        self._orders.put(lambda bench: bench.unwatch())

    def use_bundle(self, digest: str) -> None:
        """Have an installed bundle answer what comes from now on; EngineReady comes of it.

        One that is refused changes nothing: Trouble says why. Answers of the last bundle stay.
        """
        self._orders.put(lambda bench: self._use_bundle(bench, digest))

    def explain(
        self, file: str, sha256: str, bundle: str, question: Question, page: int | None = None
    ) -> int:
        """Ask where in an image the evidence lies; served before queued images.

        A later request takes the place of earlier ones that were not served yet.

        Args:
            file: As in its prediction.
            sha256: As in its prediction; if the file has changed, there is no explanation.
            bundle: As in its prediction; while another is in use, there is none either.
            question: The evidence for what.
            page: As in its prediction.

        Returns:
            The request's number, which comes back in Explained or ExplainFailed.
        """
        request = ExplainRequest(next(self._requests), file, sha256, bundle, question, page)
        self._orders.put(lambda bench: bench.looking.explain(request))
        return request.number

    def fetch_image(self, file: str, sha256: str, *, whole: bool, page: int | None = None) -> int:
        """Ask for an image without a heatmap; served after what is to be explained.

        A later request takes the place of earlier ones that were not served yet.

        Args:
            file: As in its prediction.
            sha256: As in its prediction.
            whole: Whether it is wanted in its own pixels; see `EngineKeeper.image`.
            page: As in its prediction.

        Returns:
            The request's number, which comes back in ImageFetched or ExplainFailed.
        """
        request = ImageRequest(next(self._requests), file, sha256, whole, page)
        self._orders.put(lambda bench: bench.looking.fetch_image(request))
        return request.number

    def trust(self, signer: str) -> None:
        """Trust the bundles of a signer from now on; SignerChecked or Trouble comes of it.

        Args:
            signer: The fingerprint that the person compared.
        """
        self._orders.put(lambda _bench: self._decisions.trust(signer))

    def check_signer(self) -> None:
        """Look again whom the person trusts, who may have said it elsewhere; see `trust`."""
        self._orders.put(lambda _bench: self._decisions.check_signer())

    def report(self, file: Path, kind: Kind, query: Query | None = None) -> None:
        """Write the rows that a query finds; ReportWritten or ReportFailed comes of it.

        Args:
            file: The report's place.
            kind: What it becomes.
            query: Which rows; None for those of this session.
        """
        hide(file)
        self._orders.put(
            lambda bench: bench.report(file, kind, query, self._decisions.signer_trusted)
        )

    def gather(self, query: Query | None = None) -> None:
        """Get rows ready to be printed; ReportGathered or ReportFailed comes of it."""
        self._orders.put(lambda bench: bench.gather(query, self._decisions.signer_trusted))

    def begin_session(self, label: Label | None, who: str) -> None:
        """Let the images that come next be a new batch; SessionBegan comes with the first."""
        self._orders.put(lambda bench: bench.batch.begin(label, who))

    def answer(self, result_id: int, who: str, new: str | None, why: str = "") -> None:
        """Give a person's answer, or, for None, take it back; Reviewed comes of it."""
        self._orders.put(lambda bench: bench.sayings.answer(result_id, who, new, why))

    def undo_answer(self, who: str) -> None:
        """Take back the last answer of a person, step by step; Reviewed comes of it."""
        self._orders.put(lambda bench: bench.sayings.undo(who))

    def comment(self, result_id: int, who: str, text: str) -> None:
        """Write something about an image; Commented comes of it."""
        self._orders.put(lambda bench: bench.sayings.comment(result_id, who, text))

    def label(self, session: int, who: str, label: Label) -> None:
        """Say whose the images of a session are, but for `label_images`; Labelled comes of it."""
        self._orders.put(lambda bench: bench.sayings.label(session, who, label))

    def label_images(self, numbers: Sequence[int], who: str, label: Label) -> None:
        """Say whose the images of some rows are; Labelled comes of it, of many more than once."""
        self._orders.put(lambda bench: bench.sayings.label_images(numbers, who, label))

    def show_thumbnails(self, rows: Sequence[Row]) -> None:
        """Have thumbnails made in place of those asked for before; ThumbnailRead comes of each."""
        self._orders.put(lambda bench: bench.looking.show_thumbnails(rows))

    def export_training(self, folder: Path) -> None:
        """Copy what people answered into class folders; TrainingExported or -NotExported comes.

        Args:
            folder: A new or an empty one.
        """
        from desktop.work.training_export import export_aside  # noqa: PLC0415

        hide(folder)
        export_aside(self._profile.records, folder, self._listen)

    def set_review(self, thresholds: ReviewThresholds) -> None:
        """Have reports use other review thresholds from now on, and keep them.

        Trouble comes of it where they cannot be kept.
        """
        self._review.set(thresholds)  # at once: lists are looked up by them
        self._orders.put(lambda _bench: self._decisions.keep_review(thresholds))

    def run_control(self) -> None:
        """Run the control; ControlProgress comes of it, and QualityRead at its end."""
        self._orders.put(lambda bench: bench.run_control())

    def read_quality(self) -> None:
        """Judge the quality over time; QualityRead comes of it."""
        self._orders.put(lambda bench: bench.control.ask())

    def set_control(self, settings: ControlSettings) -> None:
        """Use other settings for the control, and keep them; QualityRead comes of it.

        Trouble comes of it where they cannot be kept.
        """
        self._orders.put(lambda bench: bench.control.use(settings))

    def save_chart(self, file: Path, content: bytes) -> None:
        """Write a chart to a file; ChartWritten or Trouble comes of it."""
        hide(file)
        self._orders.put(lambda _bench: self._save_chart(file, content))

    def close(self, *, hurried: bool = False) -> None:
        """End the work: what is being recorded is recorded, what hangs is killed.

        Args:
            hurried: Whether the day's copy of the records may be left to the next start.
        """
        self.bundles.close()
        if "comparisons" in vars(self):
            self.comparisons.close()
        self._orders.close(hurried)

    def _bench(self, database: Database) -> Workbench:
        from desktop.work.workbench import Workbench  # noqa: PLC0415

        return Workbench(
            database, self._engine, self._overlays, self._review, self._profile, self._listen
        )

    def _hear_engine(self, event: EngineReady | EngineRestarted) -> None:
        self._listen(event)
        if isinstance(event, EngineReady):
            self._decisions.use(event.bundle)

    def _take(self, bench: Workbench, paths: Sequence[Path]) -> None:
        images = []
        for path in paths:
            if looks_like_bundle(path):
                self.bundles.install(path)
            else:
                images.append(path)
        if images:
            bench.submit(images)

    def _use_bundle(self, bench: Workbench, digest: str) -> None:
        try:
            bench.use_bundle(self._installed.path_of(digest))
            self._installed.choose(digest)
        except (BundleRefusedError, BundlesError) as error:
            self._listen(Trouble(str(error)))

    def _save_chart(self, file: Path, content: bytes) -> None:
        try:
            with in_place(file) as draft:
                draft.write_bytes(content)
        except ReportError as error:
            self._listen(Trouble(str(error)))
        else:
            self._listen(ChartWritten(str(file)))

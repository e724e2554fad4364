"""Has two bundles classify the same images, one after the other, in an engine of its own.

One engine at a time, for the computer may have little memory. Nothing is recorded: nobody acts on
these answers, and the records say what was answered for work. An answer of a bundle on trial
among them would be taken for one, in reports, and by a watch that answers nothing twice.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path

from desktop.comparison.result import Comparison, Disagreement, against, differ
from desktop.engine.client import EngineClosedError
from desktop.engine.keeper import EngineKeeper
from desktop.engine.messages.classified import Classified
from desktop.errors import BundlesError
from desktop.language import tr
from desktop.logs.bounded_log import BoundedLog
from desktop.values import BundleInfo, Prediction

MOST_THUMBNAILS = 1000
"""Of disagreements that are kept with their picture: 28 MB."""


class Comparing:
    """One comparison; may be cancelled from any thread, also before it begins."""

    def __init__(self, log: BoundedLog, remembered: Path | None) -> None:
        """Prepare.

        Args:
            log: For what the engines print.
            remembered: Where engines keep how many threads are quickest on this PC.
        """
        self._log = log
        self._remembered = remembered
        self._engine: EngineKeeper | None = None
        self._cancelled, self._closed = threading.Event(), threading.Event()

    def compare(
        self,
        bundles: tuple[Path, Path],
        files: Sequence[str],
        persons: Mapping[str, str],
        tell: Callable[[int, int], None],
    ) -> Comparison:
        """Compare two bundles.

        Args:
            bundles: Their paths.
            files: The images.
            persons: SHA-256 of an image to the class that a person gave it.
            tell: Told after each answer how many there are, and how many there will be.

        Raises:
            BundleRefusedError: One of the bundles cannot be used.
            BundlesError: It was cancelled.
            EngineClosedError: `close` was called.
        """
        files = list(dict.fromkeys(files))
        with self._started(bundles[0]) as engine:
            first = engine.bundle
            before = []
            for number, found in enumerate(self._answers(engine, files), 1):
                before.append(_brief(found.prediction))
                tell(number, 2 * len(files))
        with self._started(bundles[1]) as engine:
            kept = _Kept(first, engine.bundle, persons)
            answers = self._answers(engine, files)
            for number, (early, late) in enumerate(zip(before, answers, strict=True), 1):
                kept.add(early, late)
                tell(len(files) + number, 2 * len(files))
        return kept.comparison()

    def cancel(self) -> None:
        """End the comparison after the image under way."""
        self._cancelled.set()

    def close(self) -> None:
        """End the comparison at once, though an image hangs."""
        self._closed.set()
        engine = self._engine
        if engine is not None:
            engine.close()

    @contextmanager
    def _started(self, bundle: Path) -> Iterator[EngineKeeper]:
        with closing(
            EngineKeeper(bundle, self._log, lambda _event: None, self._remembered)
        ) as engine:
            self._engine = engine
            self._expect_wanted()
            engine.start()
            yield engine

    def _answers(self, engine: EngineKeeper, files: Sequence[str]) -> Iterator[Classified]:
        for file, then in zip_longest(files, files[1:]):
            self._expect_wanted()
            yield engine.classify(file, then)

    def _expect_wanted(self) -> None:
        if self._closed.is_set():
            raise EngineClosedError
        if self._cancelled.is_set():
            raise BundlesError(tr("The comparison was cancelled."))


class _Kept:
    """What is kept of two bundles' answers, image after image."""

    def __init__(self, first: BundleInfo, second: BundleInfo, persons: Mapping[str, str]) -> None:
        self._bundles = (first, second)
        self._persons = persons
        self._pairs: list[tuple[Prediction, Prediction]] = []
        self._disagreements: list[Disagreement] = []
        self._left_out: dict[str, str] = {}

    def add(self, first: Prediction, late: Classified) -> None:
        second = _brief(late.prediction)
        if why := _why_not(first, second):
            self._left_out[first.file] = why
            return
        self._pairs.append((first, second))
        if differ(first, second):
            person = self._persons.get(first.sha256 or "")
            shown = len(self._disagreements) < MOST_THUMBNAILS
            thumbnail = late.thumbnail if shown else None
            self._disagreements.append(Disagreement(first, second, person, thumbnail))

    def comparison(self) -> Comparison:
        return Comparison(
            *self._bundles,
            len(self._pairs),
            tuple(self._disagreements),
            against(self._pairs, self._persons),
            self._left_out,
        )


def _why_not(first: Prediction, second: Prediction) -> str | None:
    """Return why two answers cannot be compared; None if they can."""
    if first.sha256 is None or second.sha256 is None:
        return first.reason or second.reason
    if first.status == second.status == "unreadable":
        return first.reason
    if first.sha256 != second.sha256:
        return "The file was changed meanwhile."
    return None


def _brief(prediction: Prediction) -> Prediction:
    """Leave out what a comparison does not show, for there may be many."""
    return replace(prediction, probabilities={})

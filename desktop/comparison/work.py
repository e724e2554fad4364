"""The comparison of two bundles that the person asked for, in a thread of its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from desktop.comparison.comparing import Comparing
from desktop.comparison.result import Comparison
from desktop.engine.client import EngineClosedError
from desktop.errors import DesktopError
from desktop.events import Compared, CompareFailed, CompareProgress, Event
from desktop.installed.bundles import InstalledBundles
from desktop.language import tr
from desktop.logs.bounded_log import BoundedLog
from desktop.logs.privacy import hide
from desktop.profile import Profile
from desktop.records.corrected import persons_answers
from desktop.records.database import Database
from desktop.records.overview import Overview
from desktop.review import Review
from desktop.values import Query
from desktop.watch.image_paths import image_paths

_TELL_S = 0.1


class ComparisonWork:
    """Compares, one comparison at a time, beside whatever else is classified."""

    def __init__(
        self,
        profile: Profile,
        installed: InstalledBundles,
        review: Review,
        listen: Callable[[Event], None],
    ) -> None:
        """Prepare.

        Args:
            profile: Whose records say what people answered.
            installed: Its bundles.
            review: Whose thresholds say which images on record need review.
            listen: Called with every event, on the comparison's thread.
        """
        self._records = profile.records
        self._installed = installed
        self._review = review
        self._listen = listen
        self._log = BoundedLog(profile.logs / "comparison.log")
        self._remembered = profile.engine
        self._comparing: Comparing | None = None
        self._thread: threading.Thread | None = None
        self._next_tell = 0.0

    def compare(self, first: str, second: str, of: Sequence[Path] | Query) -> None:
        """Compare two bundles and return at once.

        CompareProgress tells how far it is, then comes Compared or CompareFailed.

        Args:
            first: Digest of one.
            second: Digest of the other.
            of: Images, and folders with all below them; or which images on record.
        """
        for path in of if not isinstance(of, Query) else ():
            hide(path)
        if self._thread is not None and self._thread.is_alive():
            why = tr("Two bundles are being compared. Cancel that first.")
            self._listen(CompareFailed(why))
            return
        self._comparing = comparing = Comparing(self._log, self._remembered)
        self._thread = threading.Thread(
            target=lambda: self._run(comparing, first, second, of),
            name="comparison",
            daemon=True,
        )
        self._thread.start()

    def cancel(self) -> None:
        """End the comparison under way; CompareFailed comes of it."""
        if self._comparing is not None:
            self._comparing.cancel()

    def close(self) -> None:
        """End the comparison under way, and wait for its end."""
        if self._comparing is not None and self._thread is not None:
            self._comparing.close()
            self._thread.join()

    def _run(
        self, comparing: Comparing, first: str, second: str, of: Sequence[Path] | Query
    ) -> None:
        try:
            self._listen(Compared(self._compare(comparing, first, second, of)))
        except EngineClosedError:
            return
        except DesktopError as error:
            self._listen(CompareFailed(str(error)))

    def _compare(
        self, comparing: Comparing, first: str, second: str, of: Sequence[Path] | Query
    ) -> Comparison:
        with closing(Database(self._records)) as database:
            persons = persons_answers(database)
            if isinstance(of, Query):
                files = Overview(database).files(of, self._review.thresholds)
            else:
                files = [file for path in of for file in image_paths(path)]
        bundles = (self._installed.path_of(first), self._installed.path_of(second))
        return comparing.compare(bundles, files, persons, self._tell)

    def _tell(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now >= self._next_tell:
            self._next_tell = now + _TELL_S
            self._listen(CompareProgress(done, total))

"""The copy of the records that is made once a day, beside the work."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime

from desktop.errors import CopyAbandonedError, RecordsError
from desktop.events import Event, Trouble
from desktop.language import tr
from desktop.profile import Profile
from desktop.records.backup import back_up_daily


@contextmanager
def copied_daily(
    profile: Profile, listen: Callable[[Event], None], hurried: Callable[[], bool]
) -> Iterator[None]:
    """Copy the records in a thread of its own; only the end waits for it. Trouble is told.

    Args:
        profile: Where the records are.
        listen: Told of trouble.
        hurried: Says whether the end is not to wait: the next start makes the copy then.
    """
    thread = threading.Thread(
        target=lambda: _copy(profile, listen, hurried), name="daily copy", daemon=True
    )
    thread.start()
    try:
        yield
    finally:
        thread.join()


def _copy(profile: Profile, listen: Callable[[Event], None], hurried: Callable[[], bool]) -> None:
    today = datetime.now().astimezone().date()
    try:
        with suppress(CopyAbandonedError):
            back_up_daily(profile.records, profile.backups, profile.locks, today, hurried)
    except RecordsError as error:
        listen(Trouble(str(error)))
    except MemoryError:
        listen(
            Trouble(
                tr(
                    "Too little memory was free to copy the records: there is no copy of today "
                    "yet. Close other programs; the next start makes it."
                )
            )
        )

"""The copy of the records that is made once a day, beside the work."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from desktop.errors import RecordsError, WatchError
from desktop.events import Event, Trouble
from desktop.profile import Profile
from desktop.records.backup import back_up_daily


@contextmanager
def copied_daily(profile: Profile, listen: Callable[[Event], None]) -> Iterator[None]:
    """Copy the records in a thread of its own; only the end waits for it. Trouble is told."""
    thread = threading.Thread(target=lambda: _copy(profile, listen), name="daily copy", daemon=True)
    thread.start()
    try:
        yield
    finally:
        thread.join()


def _copy(profile: Profile, listen: Callable[[Event], None]) -> None:
    today = datetime.now().astimezone().date()
    try:
        back_up_daily(profile.records, profile.backups, profile.locks, today)
    except (RecordsError, WatchError) as error:
        listen(Trouble(str(error)))

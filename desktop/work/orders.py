"""The thread on which all work happens, and the orders that it obeys between two pieces of it."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.engine.client import EngineClosedError
from desktop.engine.keeper import EngineKeeper
from desktop.errors import DesktopError, RecordsUnavailableError
from desktop.events import Event, Stopped, Trouble
from desktop.language import tr
from desktop.profile import Profile
from desktop.work.lookup import Lookup

if TYPE_CHECKING:
    from desktop.records.database import Database
    from desktop.work.workbench import Workbench

_CLOSE_S = 3.0
_RETRY_S = 1.0  # so long after the records could not be opened

Order = Callable[["Workbench"], None]


class Orders:
    """What a workbench is asked to do, in that order, by whichever thread.

    Stopped is told when the thread ends, and nothing after it.
    """

    def __init__(
        self,
        profile: Profile,
        engine: EngineKeeper,
        lookup: Lookup,
        bundle: Callable[[], Path],
        make_bench: Callable[[Database], Workbench],
        listen: Callable[[Event], None],
    ) -> None:
        """Prepare; nothing happens before `start`.

        Args:
            profile: Where the records are.
            engine: Ends with the thread.
            lookup: Reads the records while the thread writes them.
            bundle: Returns the path of the bundle, or raises BundleRefusedError.
            make_bench: Returns what the orders are for.
            listen: Called with every event, on the thread.
        """
        self._profile = profile
        self._engine = engine
        self._lookup = lookup
        self._bundle = bundle
        self._make_bench = make_bench
        self._listen = listen
        self._waiting: queue.SimpleQueue[Order] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="service", daemon=True)
        self._closing = False
        self._hurried = False

    def start(self) -> None:
        """Start the thread and the engine; EngineReady or BundleUnusable comes next."""
        self._thread.start()

    def put(self, order: Order) -> None:
        """Have something done as soon as the piece of work under way is done."""
        self._waiting.put(order)

    def close(self, hurried: bool) -> None:
        """End the work; see `Service.close`."""
        self._hurried = hurried
        self._closing = True
        if self._thread.is_alive():
            self.put(lambda _bench: None)  # wakes it
            self._thread.join(_CLOSE_S)
            self._engine.close()
            self._thread.join()

    def _run(self) -> None:
        message = None
        try:
            self._work()
        except DesktopError as error:
            message = str(error)
        except BaseException as error:
            message = tr(
                "Petriscope has a fault and stopped working ({fault}). Start it again.",
                fault=repr(error),
            )
            raise
        finally:
            self._engine.close()
            self._listen(Stopped(message))

    # The code for the work is loaded on this thread: the window does not wait for it.

    def _work(self) -> None:
        from desktop.work.daily_copy import copied_daily  # noqa: PLC0415

        database = self._open_records()
        if database is None:
            return
        self._lookup.start()
        copied = copied_daily(self._profile, self._listen, lambda: self._hurried)
        with closing(database), closing(self._lookup), copied:
            bench = self._make_bench(database)
            with suppress(EngineClosedError):
                bench.start(self._bundle)
                while not self._closing:
                    self._obey_next(bench)
                    bench.step()
            self._obey_waiting(bench)  # what was said in the last moment is kept
            bench.close()

    def _open_records(self) -> Database | None:
        """Open the records as soon as that can be; None if all was closed before."""
        from desktop.records.database import Database  # noqa: PLC0415

        told = False
        while not self._closing:
            try:
                return Database(self._profile.records)
            except RecordsUnavailableError as error:
                if not told:
                    again = tr("{trouble} Petriscope tries again by itself.", trouble=error)
                    self._listen(Trouble(again))
                told = True
                time.sleep(_RETRY_S)
        return None

    def _obey_next(self, bench: Workbench) -> None:
        """Carry out what was asked meanwhile; with nothing else to do, wait for it."""
        if not bench.has_work():
            with suppress(queue.Empty):
                self._waiting.get(timeout=bench.idle_s())(bench)
        self._obey_waiting(bench)

    def _obey_waiting(self, bench: Workbench) -> None:
        with suppress(queue.Empty):
            while True:
                self._waiting.get_nowait()(bench)

"""The parent's side of the engine: start it, ask it, notice that it died, replace it.

No numpy, OpenCV or onnxruntime here: this runs in the window's process.
"""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading
import time
from collections import deque
from pathlib import Path
from typing import BinaryIO, cast

from desktop.engine.launch import cause_of_death, spawn
from desktop.engine.protocol import Frame, ProtocolError, read_frame, write_frame
from desktop.errors import EngineDiedError
from desktop.logs.bounded_log import BoundedLog

START_DEADLINE_S = 180.0
"""For loading the libraries from a cold disk, the bundle, and the golden images.

Two idle cores take half a second. This is for what hangs, and not for what is slow.
"""

_LOG_LINE_BYTES = 2000
_END_S = 5.0

_Reply = tuple[Frame | EngineDiedError, float]
"""What came, and when on the monotonic clock."""


class EngineClosedError(Exception):
    """The engine was closed for good while somebody still asked it."""


class Engine:
    """One engine process at a time.

    One thread starts and asks; `close` may be called from any other.
    """

    def __init__(self, remembered: Path | None, log: BoundedLog) -> None:
        """Prepare; nothing runs before `start`.

        Args:
            remembered: Where the child keeps what it measured on this PC; None for nowhere.
            log: Where the child's stderr goes.
        """
        self._remembered = remembered
        self._log = log
        self._child: _Child | None = None
        self._lock = threading.Lock()
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The child's process id; None when none runs."""
        return self._child.process.pid if self._child else None

    def start(self, bundle: Path) -> Frame:
        """Start a child in place of the last one and return what it says when it is up.

        Args:
            bundle: Folder or file of the bundle that it loads.

        Raises:
            EngineDiedError: If it ends, or says nothing within the deadline.
            EngineClosedError: If `close` was called.
        """
        self.kill()
        with self._lock:
            if self._closed:
                raise EngineClosedError
            self._child = _Child(spawn(bundle, self._remembered), self._log)
        return self._receive(self._child, START_DEADLINE_S)

    def request(self, header: dict[str, object], deadline_s: float) -> Frame:
        """Ask the running child and wait for its answer; only while no other is awaited.

        Raises:
            EngineDiedError, EngineClosedError: As `receive`.
        """
        self.send(header)
        return self.receive(deadline_s)

    def send(self, header: dict[str, object]) -> None:
        """Ask the running child; its answers come in the order of the requests."""
        if self._child is not None:
            self._child.send(Frame(header))

    def receive(self, deadline_s: float) -> Frame:
        """Wait for the answer to the oldest request that has none.

        Args:
            deadline_s: Counted from when the child turned to that request.

        Raises:
            EngineDiedError: If it crashes, answers with nonsense, or not within the deadline. It is
                gone then, and so are its requests; call `start` for the next one.
            EngineClosedError: If `close` was called.
        """
        child = self._child
        if child is None:
            if self._closed:
                raise EngineClosedError
            raise EngineDiedError("it was not running")
        return self._receive(child, deadline_s)

    def kill(self) -> None:
        """End the child at once, if one runs."""
        with self._lock:
            child, self._child = self._child, None
            if child is not None:
                child.end()

    def close(self) -> None:
        """End the child and let no other start; whoever waits for it gets EngineClosedError."""
        self._closed = True
        self.kill()

    def _receive(self, child: _Child, deadline_s: float) -> Frame:
        try:
            reply = child.receive(deadline_s)
        except queue.Empty:
            reply = EngineDiedError(f"no answer within {deadline_s:.0f} s")
        if isinstance(reply, Frame):
            return reply
        self.kill()
        if self._closed:
            raise EngineClosedError
        self._log.write(f"engine {child.process.pid}: ended unexpectedly ({reply.cause})")
        raise reply


class _Child:
    """A running process and the threads that read its two streams, so no pipe ever fills."""

    def __init__(self, process: subprocess.Popen[bytes], log: BoundedLog) -> None:
        self.process = process
        self._replies: queue.SimpleQueue[_Reply] = queue.SimpleQueue()
        self._sent_at = deque([time.monotonic()])  # for the first reply nobody asks
        self._replied_at = 0.0
        self._log = log
        for read in (self._read_replies, self._read_stderr):
            threading.Thread(target=read, name=read.__name__, daemon=True).start()

    def send(self, frame: Frame) -> None:
        """Send a request; a broken pipe is silent, for the reader has seen the end as well."""
        self._sent_at.append(time.monotonic())
        with contextlib.suppress(OSError):
            write_frame(cast(BinaryIO, self.process.stdin), frame)

    def receive(self, deadline_s: float) -> Frame | EngineDiedError:
        """Wait for the next reply; queue.Empty if it did not come in time.

        The time runs from when the child had the request and was done with the one before it.
        """
        turned_at = max(self._sent_at.popleft(), self._replied_at)
        wait_s = max(0.0, turned_at + deadline_s - time.monotonic())
        reply, self._replied_at = self._replies.get(timeout=wait_s)
        return reply

    def end(self) -> None:
        """Kill the process and wait for its end; not for ever, should the system hold on to it."""
        self.process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(_END_S)
        with contextlib.suppress(OSError):
            cast(BinaryIO, self.process.stdin).close()

    def _read_replies(self) -> None:
        try:
            with cast(BinaryIO, self.process.stdout) as stream:
                while frame := read_frame(stream):
                    self._put(frame)
        except ProtocolError as error:
            self._log.write(f"engine {self.process.pid}: {error}")
            self._put(EngineDiedError("its answer made no sense"))
        else:
            self._put(EngineDiedError(cause_of_death(self.process)))

    def _put(self, reply: Frame | EngineDiedError) -> None:
        self._replies.put((reply, time.monotonic()))

    def _read_stderr(self) -> None:
        with cast(BinaryIO, self.process.stderr) as stream:
            while line := stream.readline(_LOG_LINE_BYTES):
                text = line.decode("utf-8", "backslashreplace").rstrip()
                self._log.write(f"engine {self.process.pid}: {text}")
                while line and not line.endswith(b"\n"):  # the rest, which may begin amid a name
                    line = stream.readline(_LOG_LINE_BYTES)

"""The file that the engine is given while its answer to the one before is still awaited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.engine.client import Engine
from desktop.engine.protocol import Frame
from desktop.logs.privacy import hide
from desktop.values import Observation
from desktop.watch.scanner import observe


@dataclass
class Sent:
    """A file that the engine was asked to classify.

    Attributes:
        file: As it was given.
        page: Which was asked for.
        seen: What it looked like then; the answer counts while it still does.
        reply: Once it had to be received out of turn.
    """

    file: str
    page: int | None
    seen: Observation | None
    reply: Frame | None = None


class ReadAhead:
    """Asks an engine to classify files, one of them before its turn."""

    def __init__(self, engine: Engine, deadline_s: Callable[[str], float]) -> None:
        """Begin with nothing sent ahead.

        Args:
            engine: Which.
            deadline_s: How long it may take for a file, in seconds.
        """
        self._engine = engine
        self._deadline_s = deadline_s
        self._ahead: Sent | None = None

    def send(self, file: str, page: int | None = None) -> Sent:
        """Ask for a file."""
        hide(file)
        sent = Sent(file, page, observe(file))
        self._engine.send({"op": "classify", "file": file, "page": page})
        return sent

    def send_ahead(self, file: str | None) -> None:
        """Ask for the file whose turn comes next; None where that is not known."""
        self._ahead = None if file is None else self.send(file)

    def take(self, file: str, page: int | None) -> Sent | None:
        """Return the file if it was sent ahead and is still the same."""
        ahead, still = self._ahead, observe(file)
        if ahead is None or (ahead.file, ahead.page, ahead.seen) != (file, page, still):
            return None
        self._ahead = None
        return ahead

    def settle(self) -> None:
        """Receive the reply to what was sent ahead, so that the next is to the next request.

        Raises:
            EngineDiedError, EngineClosedError: As `Engine.receive`.
        """
        if self._ahead is not None and self._ahead.reply is None:
            self._ahead.reply = self._engine.receive(self._deadline_s(self._ahead.file))

    def forget(self) -> None:
        """Await nothing: the engine that was asked is gone."""
        self._ahead = None

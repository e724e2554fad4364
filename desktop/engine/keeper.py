"""Keeps an engine running: replaces one that died, and sets aside a file that kills it twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TypeVar

from desktop.engine.ahead import ReadAhead
from desktop.engine.client import START_DEADLINE_S, Engine
from desktop.engine.launch import LOADING_BYTES, PROCESSOR_TOO_OLD, met_old_processor
from desktop.engine.messages.bundle import parse_copied, parse_facts, parse_ready
from desktop.engine.messages.classified import Classified, parse_classified
from desktop.engine.messages.failure import failure
from desktop.engine.messages.pictures import (
    parse_explained,
    parse_image,
    parse_overlay,
    parse_pictures,
    parse_thumbnail,
)
from desktop.engine.messages.self_check import SelfCheck, parse_check
from desktop.engine.protocol import Frame, ProtocolError
from desktop.errors import BundleRefusedError, BundlesError, EngineDiedError, ExplainError
from desktop.events import EngineReady, EngineRestarted
from desktop.installed.facts import BundleFacts
from desktop.language import tr
from desktop.logs.bounded_log import BoundedLog
from desktop.logs.privacy import hide
from desktop.system.memory import allowed_bytes
from desktop.system.odd_names import on_disk
from desktop.values import (
    BareImage,
    BundleInfo,
    Explanation,
    Pixels,
    Question,
    ReportPictures,
    unreadable,
)
from desktop.words import reasons

BASE_DEADLINE_S = 30.0
"""Enough for the largest image in the smallest file, on a PC a quarter as fast as ours."""

SECONDS_PER_MB = 1.0

_ATTEMPTS = 2

_T = TypeVar("_T")


class EngineKeeper:
    """An engine that is always there, as far as its callers can tell.

    Any method may raise EngineClosedError after `close`, and BundleRefusedError when an engine
    that died could not be replaced.
    """

    def __init__(
        self,
        bundle: Path,
        log: BoundedLog,
        listen: Callable[[EngineReady | EngineRestarted], None],
        remembered: Path | None = None,
        base_deadline_s: float = BASE_DEADLINE_S,
    ) -> None:
        """Prepare; nothing runs before `start`.

        Args:
            bundle: Folder or file of the bundle, until `use` names another.
            log: For what the engine prints.
            listen: Told of each start and each death.
            remembered: A file for how many threads are quickest on this PC; None: one thread.
            base_deadline_s: What the smallest file is given.
        """
        self._bundle_path = bundle
        self._engine = Engine(remembered, log)
        self._listen = listen
        self._base_deadline_s = base_deadline_s
        self._info: BundleInfo | None = None
        self._ahead = ReadAhead(self._engine, self._deadline_s)

    @property
    def pid(self) -> int | None:
        """The engine's process id; None when none runs."""
        return self._engine.pid

    @property
    def bundle(self) -> BundleInfo:
        """The bundle in use; only after `start`."""
        if self._info is None:
            raise RuntimeError("The engine was not started.")
        return self._info

    @property
    def bundle_path(self) -> Path:
        """Folder or file of the bundle that engines are started with."""
        return self._bundle_path

    def use(self, bundle: Path) -> BundleInfo:
        """Start an engine with another bundle in place of this one.

        What was sent ahead to the last engine is forgotten.

        Args:
            bundle: Folder or file of the bundle, with which engines are started from now on.

        Raises:
            BundleRefusedError: As `start`.
        """
        self._bundle_path = bundle
        return self.start()

    def has_bundle(self) -> bool:
        """Say whether a bundle was ever loaded and checked."""
        return self._info is not None

    def start(self) -> BundleInfo:
        """Start an engine and wait until the bundle is loaded and checked.

        Raises:
            BundleRefusedError: If the bundle cannot be used, or the engine does not survive it.
        """
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                self._info = self._load()
            except (EngineDiedError, ProtocolError) as error:
                if met_old_processor(error):
                    raise BundleRefusedError(PROCESSOR_TOO_OLD) from error
                if attempt == _ATTEMPTS:
                    raise BundleRefusedError(_not_started(self._bundle_path, error)) from error
            else:
                break
        self._listen(EngineReady(self.bundle))
        return self.bundle

    def classify(self, file: str, then: str | None = None, page: int | None = None) -> Classified:
        """Return what the engine finds in a file, or why that file is set aside.

        Args:
            file: Which.
            then: The file that will be asked for next, if that is known: the engine goes on to it
                while the caller deals with this one. Nothing is lost if another is asked for.
            page: Which image of the file, from 1; None for the only one.
        """
        why = ""
        for ahead in (then, None):  # the second time nothing else can be to blame
            try:
                return self._classify(file, ahead, page)
            except EngineDiedError as death:
                why = death.why
                self._replace(death)
        reason = f"The file stopped the image decoder twice ({why}) and was set aside."
        return Classified(unreadable(file, reason, self.bundle.digest, page=page), None)

    def explain(
        self, file: str, sha256: str, question: Question, page: int | None = None
    ) -> Explanation:
        """Return where in a file's image the evidence lies that was asked for.

        Raises:
            ExplainError: If there is nothing to explain, or the file is not the one
                that was classified.
        """
        header = _asking("explain", file, sha256, page, question=asdict(question))
        return self._look(header, file, lambda frame: parse_explained(frame, question))

    def image(self, file: str, sha256: str, whole: bool, page: int | None = None) -> BareImage:
        """Return a file's image.

        Args:
            file: As in its prediction.
            sha256: As in its prediction.
            whole: Whether it is wanted as it is, and shrunk only if it has over 16 megapixels;
                else it is at most 1024 pixels on the long side.

        Raises:
            ExplainError: If the file is gone, or not the one that was classified.
        """
        header = _asking("image", file, sha256, page, whole=whole)
        return self._look(header, file, parse_image)

    def overlay(self, file: str, sha256: str, question: Question, page: int | None = None) -> bytes:
        """Return the overlay that answers the question over its image, as a PNG file.

        Raises:
            ExplainError: As `explain`.
        """
        header = _asking("overlay", file, sha256, page, question=asdict(question))
        return self._look(header, file, parse_overlay)

    def pictures(
        self, file: str, sha256: str, class_name: str | None, page: int | None = None
    ) -> ReportPictures:
        """Return what a report shows of a file's image, with the heatmap of a class.

        Args:
            file: As in its prediction.
            sha256: As in its prediction.
            class_name: The answer; None for the image alone.
            page: As in its prediction.

        Raises:
            ExplainError: If the file is gone, or not the one that was classified.
        """
        header = _asking("pictures", file, sha256, page, class_name=class_name)
        return self._look(header, file, parse_pictures)

    def facts(self) -> BundleFacts:
        """Return what the bundle says of its making and quality.

        Raises:
            EngineDiedError: If the engine does not survive that.
        """
        self._settle()
        frame = self._engine.request({"op": "facts"}, self._base_deadline_s)
        return self._understand(lambda: parse_facts(frame))

    def copy_bundle(self, copy: Path) -> None:
        """Write the bundle as one file, the very bytes that were loaded and checked.

        Args:
            copy: The file; it is not flushed to disk.

        Raises:
            BundlesError: If it cannot be written, or the bundle is another one by now.
            EngineDiedError: If the engine does not survive that.
        """
        self._settle()
        frame = self._engine.request({"op": "copy", "to": str(copy)}, START_DEADLINE_S)
        refused = self._understand(lambda: failure(frame))
        if refused is not None:
            raise BundlesError(reasons.said(refused))
        self._understand(lambda: parse_copied(frame))

    def thumbnail(self, file: str, sha256: str, page: int | None = None) -> Pixels:
        """Return a small picture of a file's image, as it came with its classification.

        Raises:
            ExplainError: If the file is gone, or not the one that was classified.
        """
        header = _asking("thumbnail", file, sha256, page)
        return self._look(header, file, parse_thumbnail)

    def check(self) -> SelfCheck:
        """Let the engine write and read an image in each format.

        Raises:
            EngineDiedError: If it does not survive that.
        """
        self._settle()
        frame = self._engine.request({"op": "check"}, self._base_deadline_s)
        return self._understand(lambda: parse_check(frame))

    def close(self) -> None:
        """End the engine for good; may be called from any thread."""
        self._engine.close()

    def _load(self) -> BundleInfo:
        self._ahead.forget()
        frame = self._engine.start(self._bundle_path)
        refused = failure(frame)
        if refused is not None:
            raise BundleRefusedError(reasons.said(refused))
        return parse_ready(frame)

    def _classify(self, file: str, then: str | None, page: int | None) -> Classified:
        awaited = self._ahead.take(file, page)
        if awaited is None:
            self._settle()
            awaited = self._ahead.send(file, page)
        self._ahead.send_ahead(then)
        frame = awaited.reply or self._engine.receive(self._deadline_s(file))
        return self._understand(lambda: parse_classified(frame, file, self.bundle))

    def _settle(self) -> None:
        """Have done with what was sent ahead: the next reply is that to the next request."""
        try:
            self._ahead.settle()
        except EngineDiedError as death:
            self._replace(death)

    def _understand(self, parse: Callable[[], _T]) -> _T:
        """Parse a reply; one that makes no sense is a death like any other."""
        try:
            return parse()
        except ProtocolError as error:
            self._engine.kill()
            raise EngineDiedError("its answer made no sense") from error

    def _look(self, header: dict[str, object], file: str, parse: Callable[[Frame], _T]) -> _T:
        """Ask about a file that was classified."""
        hide(file)
        self._settle()
        try:
            frame = self._engine.request(header, self._deadline_s(file))
            refused = self._understand(lambda: failure(frame))
            if refused is None:
                return self._understand(lambda: parse(frame))
        except EngineDiedError as death:
            self._replace(death)
            refused = f"The file could not be explained: {death}"
        raise ExplainError(refused)

    def _replace(self, death: EngineDiedError) -> None:
        self._listen(EngineRestarted(f"{death} The classifier was started again."))
        self.start()

    def _deadline_s(self, file: str) -> float:
        try:
            size = Path(file).stat().st_size
        except (OSError, ValueError):  # ValueError: no file can have that name
            size = 0
        return self._base_deadline_s + SECONDS_PER_MB * size / 1e6


def _not_started(bundle: Path, error: EngineDiedError | ProtocolError) -> str:
    """Say what to do: another bundle needs as much memory, where that is what there is none of."""
    if isinstance(error, EngineDiedError) and error.for_memory:
        return tr(
            "The classifier did not start, perhaps because the PC ran out of memory. "
            "Close other programs, then start Petriscope again."
        )
    allowed = allowed_bytes()
    if allowed is not None and allowed < LOADING_BYTES:  # then it dies in many ways
        return tr(
            "The classifier did not start, perhaps for lack of memory: here a program may use "
            "{allowed} MB, and it needs {needed} MB. Have more allowed (ulimit -v), close other "
            "programs, then start Petriscope again.",
            allowed=allowed // 10**6,
            needed=LOADING_BYTES // 10**6,
        )
    return tr(
        "The classifier did not start with the bundle {path}: {why} "
        "Try another bundle; the log has the details.",
        path=bundle,
        why=reasons.said(str(error)),
    )


def _asking(op: str, file: str, sha256: str, page: int | None, **what: object) -> dict[str, object]:
    """Return a request about an image, which is named as in its prediction."""
    return {"op": op, "file": on_disk(file), "sha256": sha256, "page": page, **what}

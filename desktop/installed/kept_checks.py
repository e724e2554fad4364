"""What engines found out about installed bundles, kept so that a list need not wait for them."""

from __future__ import annotations

import json
from pathlib import Path

from desktop.engine.messages.bundle import facts_frame, parse_facts, parse_ready, ready_frame
from desktop.engine.protocol import Frame, ProtocolError
from desktop.installed.facts import BundleFacts
from desktop.logs.bounded_log import BoundedLog
from desktop.system.whole_file import whole_file
from desktop.values import BundleInfo
from desktop.version import VERSION

_LIMIT_BYTES = 4_000_000


class KeptChecks:
    """One small file a bundle. They are a shortcut: whoever loads a bundle checks it anew."""

    def __init__(self, folder: Path, log: BoundedLog) -> None:
        self._folder = folder
        self._log = log

    def keep(self, info: BundleInfo, facts: BundleFacts) -> None:
        """Keep a check where that can be; without it the next list takes longer, no more."""
        content = {
            "petriscope": VERSION,
            "ready": dict(ready_frame(info).header),
            "facts": dict(facts_frame(facts).header),
        }
        try:
            self._folder.mkdir(exist_ok=True)
            with whole_file(self._file(info.digest)) as draft:
                draft.write_text(json.dumps(content), encoding="ascii")
        except OSError as error:
            self._log.write(f"the check of a bundle is not kept ({error.strerror})")

    def read(self, digest: str) -> tuple[BundleInfo, BundleFacts] | None:
        """Return what this version of Petriscope kept; None where there is nothing whole."""
        try:
            with self._file(digest).open("rb") as stream:
                content = json.loads(stream.read(_LIMIT_BYTES))
        except (OSError, ValueError, RecursionError):
            return None
        match content:
            case {"petriscope": version, "ready": dict(ready), "facts": dict(facts)}:
                return _parse(ready, facts) if version == VERSION else None
        return None

    def forget(self, digest: str) -> None:
        """Remove what was kept.

        Raises:
            OSError: If it cannot be removed.
        """
        self._file(digest).unlink(missing_ok=True)

    def _file(self, digest: str) -> Path:
        return self._folder / f"{digest}.json"


def _parse(
    ready: dict[str, object], facts: dict[str, object]
) -> tuple[BundleInfo, BundleFacts] | None:
    try:
        return parse_ready(Frame(ready)), parse_facts(Frame(facts))
    except ProtocolError:
        return None

"""What the engine finds when it checks itself."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.engine.messages.fields import expect_kind, field
from desktop.engine.protocol import Frame, ProtocolError


@dataclass(frozen=True)
class SelfCheck:
    """What the engine finds when it checks itself.

    Attributes:
        formats: File suffix to why such a file is not read; None when it is.
        versions: Library to version, of those the engine uses.
    """

    formats: dict[str, str | None]
    versions: dict[str, str]


def check_frame(check: SelfCheck) -> Frame:
    """Answer a check request."""
    return Frame({"kind": "check", "formats": check.formats, "versions": check.versions})


def parse_check(frame: Frame) -> SelfCheck:
    """Return what the engine found of itself; ProtocolError if the frame is anything else."""
    expect_kind(frame, "check")
    formats = field(frame.header, "formats", dict)
    versions = field(frame.header, "versions", dict)
    for value in (*formats.values(), *versions.values()):
        if value is not None and not isinstance(value, str):
            raise ProtocolError(f"Expected text or null. Received {value!r:.80}.")
    return SelfCheck(formats, versions)

"""The answer to any request that could not be met."""

from __future__ import annotations

from desktop.engine.messages.fields import field
from desktop.engine.protocol import Frame


def failed_frame(message: str) -> Frame:
    """Answer any request with a reason in words."""
    return Frame({"kind": "failed", "message": message})


def failure(frame: Frame) -> str | None:
    """Return the reason if the frame says that a request failed, else None."""
    if frame.header.get("kind") != "failed":
        return None
    return field(frame.header, "message", str)

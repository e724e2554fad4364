"""What a person chose for the control: kept in one small file."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.errors import ControlError
from desktop.language import tr
from desktop.system.whole_file import whole_file

_LIMIT_BYTES = 1_000_000
_BEGINNING = "1970-01-01T00:00:00.000+00:00"


@dataclass(frozen=True)
class ControlSettings:
    """What the control runs look at, and when.

    Attributes:
        stored: The folder of the stored images; None for the samples that come with Petriscope.
        slide: The folder where photographs of the control slide arrive; None for none.
        daily: Whether a control runs by itself, before the first image of a day.
        since: When the baseline and the reference begin, ISO 8601 in UTC.
    """

    stored: Path | None = None
    slide: Path | None = None
    daily: bool = False
    since: str = _BEGINNING


def with_new_baseline(settings: ControlSettings) -> ControlSettings:
    """Return the settings with a baseline and a reference that begin now."""
    return replace(settings, since=datetime.now(UTC).isoformat(timespec="milliseconds"))


def read_settings(file: Path) -> ControlSettings:
    """Return what is kept; the defaults where there is no such file.

    Raises:
        ControlError: If the file is damaged or cannot be read.
    """
    try:
        with file.open("rb") as stream:
            return _parse(stream.read(_LIMIT_BYTES))
    except FileNotFoundError:
        return ControlSettings()
    except OSError as error:
        raise ControlError(
            tr(
                "The settings of the control {file} cannot be read ({reason}): the usual ones "
                "hold. Check the file's permissions.",
                file=file,
                reason=error.strerror,
            )
        ) from error
    except (ValueError, RecursionError) as error:
        raise ControlError(
            tr(
                "The settings of the control {file} are damaged: the usual ones hold. Restore the "
                "file, or choose anew.",
                file=file,
            )
        ) from error


def keep_settings(file: Path, settings: ControlSettings) -> None:
    """Keep the settings.

    Raises:
        ControlError: If they cannot be written; what was kept before is as it was.
    """
    content = {
        "stored": settings.stored and str(settings.stored),
        "slide": settings.slide and str(settings.slide),
        "daily": settings.daily,
        "since": settings.since,
    }
    try:
        with whole_file(file) as draft:
            draft.write_text(json.dumps(content, indent=1) + "\n", encoding="ascii")
    except OSError as error:
        raise ControlError(
            tr(
                "The settings of the control {file} cannot be written ({reason}): they hold "
                "until Petriscope ends. Free some space, or check the folder's permissions.",
                file=file,
                reason=error.strerror,
            )
        ) from error


def _parse(text: bytes) -> ControlSettings:
    """Return the settings; ValueError unless they are what `keep_settings` writes."""
    match json.loads(text):
        case {
            "stored": str() | None as stored,
            "slide": str() | None as slide,
            "daily": bool() as daily,
            "since": str() as since,
            **rest,
        } if not rest and datetime.fromisoformat(since).tzinfo is not None:
            return ControlSettings(
                Path(stored) if stored else None, Path(slide) if slide else None, daily, since
            )
    raise ValueError("no settings of the control")

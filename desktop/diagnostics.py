"""One file for whoever looks for a fault: logs, checks and counts, no images and no names."""

from __future__ import annotations

import argparse
import configparser
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from desktop.command_line.commands import expect_place_for, expect_profile
from desktop.command_line.console import show
from desktop.errors import RecordsError
from desktop.logs.privacy import scrub
from desktop.profile import Profile
from desktop.records.verification import verify
from desktop.reports.place import in_place
from desktop.self_test import examine

_SETTINGS = (
    "theme", "text_size", "opacity", "fine", "colours", "side_by_side", "subfolders",
    "watch_again", "stay", "notify",
)  # fmt: skip
"""Of what the window remembers; the others may hold names of people and of folders."""


def diagnostics(arguments: argparse.Namespace) -> int:
    """Write the zip and say where it is; what is broken is in it, and no reason to fail."""
    expect_place_for(arguments.file)
    expect_profile(arguments)
    profile = Profile.open(arguments.data_dir)
    _, checks = examine(profile, arguments.bundle)
    with in_place(arguments.file) as draft, ZipFile(draft, "w", ZIP_DEFLATED) as packed:
        for name, content in (
            ("checks.json", checks),
            ("settings.json", _settings(profile.settings)),
            ("records.json", _records(profile.records)),
        ):
            packed.writestr(name, json.dumps(_scrubbed(content), indent=2) + "\n")
        for name, text in _logs(profile.logs):
            packed.writestr(f"logs/{name}", scrub(text))
    show(f"Written to {arguments.file}. It holds no images and no names of files.")
    return 0


def _scrubbed(value: object) -> object:
    """Return JSON with every text in it scrubbed."""
    match value:
        case dict():
            return {name: _scrubbed(each) for name, each in value.items()}
        case list():
            return [_scrubbed(each) for each in value]
        case str():
            return scrub(value)
    return value


def _settings(file: Path) -> dict[str, str]:
    stored = configparser.RawConfigParser(strict=False)
    try:
        stored.read(file, encoding="utf-8")
        kept = dict(stored.items("General")) if stored.has_section("General") else {}
    except (OSError, UnicodeError, configparser.Error) as error:
        return {"trouble": type(error).__name__}
    return {name: kept[name] for name in _SETTINGS if name in kept}


def _records(file: Path) -> dict[str, object]:
    """Return how many rows there are and whether the chain holds; no file is no trouble."""
    if not file.exists():
        return {}
    try:
        return {"chain": asdict(verify(file)), "rows": _rows(file)}
    except (RecordsError, sqlite3.Error) as error:
        return {"trouble": str(error)}


def _rows(file: Path) -> dict[str, int]:
    """Return how many rows each table has, as the chain counts them, also of an older version."""
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as db:
        return dict(db.execute("SELECT table_name, count(*) FROM audit GROUP BY table_name"))


def _logs(folder: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.glob("*")):
        try:
            yield file.name, file.read_text("utf-8", errors="backslashreplace")
        except OSError as error:
            yield file.name, f"It cannot be read ({error.strerror})."

"""How long the quality over time takes to read and judge among a million results.

    python benchmarks/quality.py [--results 1000000] [--days 450]

The records are made up, without their chain: it takes no part in reading. Each day has its share of
the results and one control run of 10 stored images and 20 photographs.
"""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.quality.verdict import judge
from desktop.records.controls import Controls
from desktop.records.database import Database

BUNDLE = "ab" * 32
CLASSES = tuple("abcde")
BEGINNING = datetime(2025, 9, 1, 8, tzinfo=UTC)
ROUNDS = 5

_RESULT = """
INSERT INTO results (at, sha256, bundle, preprocessing, status, class_name, confidence,
    probabilities, facts) VALUES (?, ?, ?, 1, 'answered', ?, ?, '{}', ?)
"""
_SIGHTING = "INSERT INTO sightings (at, path, result_id, session_id) VALUES (?, ?, ?, ?)"
_CONTROL = """
INSERT INTO controls (at, sighting_id, part, again, difference, changed) VALUES (?, ?, ?, ?, ?, 0)
"""


def facts(chance: random.Random) -> str:
    """Return what is measured in an image, as it is recorded."""
    colour = [chance.gauss(mean, 2) for mean in (70, 10, -5)]
    return json.dumps({"focus": chance.random(), "colour": colour})


def add(db: sqlite3.Connection, chance: random.Random, at: str, session: int | None) -> int:
    """Add an image and return its sighting's number."""
    values = (at, f"{chance.getrandbits(256):064x}", BUNDLE, chance.choice(CLASSES))
    found = db.execute(_RESULT, (*values, chance.betavariate(9, 1), facts(chance)))
    number = found.lastrowid
    seen = db.execute(_SIGHTING, (at, f"/lab/{at[:10]}/{number}.png", number, session))
    return int(seen.lastrowid or 0)


def make_up(db: sqlite3.Connection, results: int, days: int) -> None:
    """Fill the records; the triggers work as they do for real ones."""
    chance = random.Random(1)
    for day in range(days):
        at = (BEGINNING + timedelta(days=day)).isoformat(timespec="milliseconds")
        for _ in range(results // days):
            add(db, chance, at, None)
        session = db.execute("INSERT INTO sessions (at, kind) VALUES (?, 'control')", (at,))
        for image in range(30):
            sighting = add(db, chance, at, session.lastrowid)
            stored = image < 10
            values = ("stored" if stored else "slide", int(stored), 0.0 if stored else None)
            db.execute(_CONTROL, (at, sighting, *values))


def times(database: Database) -> Iterator[float]:
    """Yield the milliseconds of each round of reading and judging."""
    controls = Controls(database)
    for _ in range(ROUNDS):
        started = time.perf_counter()
        judge(controls.runs(BUNDLE, "1970"), controls.days(BUNDLE, "1970"), BEGINNING)
        yield 1000 * (time.perf_counter() - started)


def main() -> None:
    """Print the times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--results", type=int, default=1_000_000)
    parser.add_argument("--days", type=int, default=450)
    arguments = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Database(Path(folder) / "records.db")) as database,
    ):
        with database.writing() as db:
            make_up(db, arguments.results, arguments.days)
        measured = ", ".join(f"{each:.0f}" for each in times(database))
    print(f"{arguments.results:,} results of {arguments.days} days: {measured} ms")


if __name__ == "__main__":
    main()

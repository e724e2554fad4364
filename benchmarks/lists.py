"""How long searching and sorting the records takes, by default among 1,000,000 images.

python benchmarks/lists.py [ROWS]
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.records.database import Database
from desktop.records.overview import Overview
from desktop.values import Query, ReviewThresholds

CLASSES = ("Dyskeratotic", "Koilocytotic", "Metaplastic", "Parabasal", "Superficial")
BUNDLE = "ab" * 32
THRESHOLDS = ReviewThresholds(BUNDLE, dict.fromkeys(CLASSES, 0.7))
AT = "2026-11-29T08:00:00.000+00:00"
IN_SESSION, RUNS, SHOWN, FIRST = 5_000, 5, 40, 1_000

QUERIES = {
    "all": Query(),
    "the newest first": Query(descending=True),
    "least certain first": Query(order="confidence"),
    "by name": Query(order="name"),
    "one class": Query(answers=(CLASSES[1],)),
    "one class, least certain first": Query(answers=(CLASSES[1],), order="confidence"),
    "to review": Query(shown="review"),
    "to review, least certain first": Query(shown="review", order="confidence"),
    "corrected": Query(shown="corrected"),
    "refused": Query(shown="refused"),
    "confidence 0.60 to 0.61": Query(least=0.60, most=0.61),
    "a name": Query(text="0123_4"),
    "a part of most names": Query(text="field"),
    "a folder": Query(text="slide 77/"),
    "a case": Query(text="C-123"),
    "a class and a name": Query(answers=(CLASSES[1],), text="0123"),
    "a review": Query(shown="review", order="confidence", once=True),
    "a review of all, least certain first": Query(order="confidence", once=True),
    "a second reading": Query(shown="reviewed", not_by="Grace", once=True),
    "one session": Query(session=7),
    "one session, to review, least certain first": Query(7, shown="review", order="confidence"),
}


def main() -> None:
    """Print medians: of each query's beginning as it is shown, with its count, and of all of it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with TemporaryDirectory() as folder, closing(Database(Path(folder) / "records.db")) as database:
        fill(database, count)
        overview = Overview(database)
        print(f"{'query':45} {'found':>9} {'first ms':>9} {'all ms':>7}")
        for name, query in QUERIES.items():
            firsts, alls = [], []
            for _ in range(RUNS):
                start = time.process_time()
                numbers, found = overview.beginning(query, THRESHOLDS, 0, FIRST)
                overview.rows(numbers[:SHOWN])
                firsts.append(time.process_time() - start)
                overview.numbers(query, THRESHOLDS)
                alls.append(time.process_time() - start)
            first, whole = (1000 * statistics.median(times) for times in (firsts, alls))
            print(f"{name:45} {found:9,} {first:9.0f} {whole:7.0f}")


def fill(database: Database, count: int) -> None:
    """Put images on record as the app does, but for the chain, which no list reads."""
    draw = random.Random(1)
    with database.writing() as db:
        sessions = ((None, AT, "work") for _ in range(-(-count // IN_SESSION)))
        db.executemany("INSERT INTO sessions VALUES (?, ?, ?)", sessions)
        labels = ((number, f"C-{number}") for number in range(1, 1 + -(-count // IN_SESSION)))
        db.executemany(
            "INSERT INTO labels VALUES (NULL, '2026-11-29', ?, NULL, 'Ada', ?, '1')", labels
        )
        db.executemany(f"INSERT INTO results VALUES ({', '.join('?' * 12)})", _results(draw, count))
        sightings = (
            (n, AT, f"/home/lab/microscope/slide {n // 300}/field_{n % 300:04}_{n}.tif", n,
             1 + (n - 1) // IN_SESSION)
            for n in range(1, count + 1)
        )  # fmt: skip
        db.executemany("INSERT INTO sightings VALUES (?, ?, ?, ?, ?)", sightings)
        corrected = ((n, draw.choice(CLASSES)) for n in range(1, count + 1, 20))
        db.executemany("INSERT INTO corrections VALUES (NULL, '', ?, '', '', ?, '')", corrected)


def _results(draw: random.Random, count: int) -> Iterator[tuple[object, ...]]:
    for n in range(1, count + 1):
        status, name, share = "answered", draw.choice(CLASSES), draw.uniform(0.4, 1)
        if n % 50 == 0:
            status, name, share = "refused", None, None
        shares = f'{{"{name}": {share}}}' if name else "{}"
        yield n, AT, f"{n:064x}", BUNDLE, 1, status, name, share, shares, None, None, None


if __name__ == "__main__":
    main()

"""What control runs found, recorded for good, and the sums that charts and drift are read from.

The sums are derived, as the overview is: triggers add each result to its day, and each control
image to its run, in the transaction in which it is recorded. So a year of a million results is read
as 365 rows.
"""

from __future__ import annotations

from collections.abc import Iterable

CONTROLS = """
CREATE TABLE controls (          -- an image that was looked at in a control run
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    sighting_id INTEGER NOT NULL REFERENCES sightings (id),
    part TEXT NOT NULL CHECK (part IN ('stored', 'slide')),
    expected TEXT,               -- the class it should get; NULL where nobody says
    again INTEGER NOT NULL,      -- 1: the same bytes were in a control run before
    difference REAL,             -- of a probability from that on record; NULL: it is the first
    changed INTEGER NOT NULL     -- 1: a stored image with another answer, or gone
) STRICT
"""
CONTROL_INDEXES = (
    "CREATE UNIQUE INDEX controls_of_sighting ON controls (sighting_id)",
    "CREATE INDEX controls_changed ON controls (id) WHERE changed",
)

# A result counts on the day on which work found it first; what a control run found does not.
_COUNTS = """
results.id = {0}.result_id
AND coalesce((SELECT kind FROM sessions WHERE id = {0}.session_id), 'work') = 'work'
AND NOT EXISTS (SELECT 1 FROM sightings AS earlier
                WHERE earlier.result_id = {0}.result_id AND earlier.id < {0}.id)
"""
# What is known of results, as sums, so that more can be added to them.
_SUMS = {
    "images": "count(*)",
    "refused": "count(CASE WHEN status = 'refused' THEN 1 END)",
    "unreadable": "count(CASE WHEN status = 'unreadable' THEN 1 END)",
    "answered": "count(confidence)",
    "confidence": "total(confidence)",
    "measured": "count(facts)",
    "lightness": "total(json_extract(facts, '$.colour[0]'))",
    "green_red": "total(json_extract(facts, '$.colour[1]'))",
    "blue_yellow": "total(json_extract(facts, '$.colour[2]'))",
    "focus": "total(json_extract(facts, '$.focus'))",
}
_COLUMNS = """
    images INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    unreadable INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    confidence REAL NOT NULL,    -- this and the others below: sums
    measured INTEGER NOT NULL,   -- images with facts
    lightness REAL NOT NULL,
    green_red REAL NOT NULL,
    blue_yellow REAL NOT NULL,
    focus REAL NOT NULL,
"""
MEANS = """
    CAST(refused AS REAL) / images AS refused, CAST(unreadable AS REAL) / images AS unreadable,
    confidence / answered AS confidence, lightness / measured AS lightness,
    green_red / measured AS green_red, blue_yellow / measured AS blue_yellow,
    focus / measured AS focus
"""
"""What the sums come to: NULL where nothing was added up."""

_DAYS = f"""
CREATE TABLE days (
    bundle TEXT NOT NULL,
    day TEXT NOT NULL,           -- local, YYYY-MM-DD
    {_COLUMNS}
    PRIMARY KEY (bundle, day)
) STRICT, WITHOUT ROWID
"""
_DAY_CLASSES = """
CREATE TABLE day_classes (
    bundle TEXT NOT NULL,
    day TEXT NOT NULL,
    class_name TEXT NOT NULL,
    answers INTEGER NOT NULL,
    PRIMARY KEY (bundle, day, class_name)
) STRICT, WITHOUT ROWID
"""
_CONTROL_RUNS = f"""
CREATE TABLE control_runs (
    bundle TEXT NOT NULL,
    session_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    stored INTEGER NOT NULL,
    first INTEGER NOT NULL,      -- stored images with nothing to compare with
    difference REAL NOT NULL,    -- the largest of them
    labelled INTEGER NOT NULL,   -- photographs that should get a certain class
    right INTEGER NOT NULL,
    {_COLUMNS}
    PRIMARY KEY (bundle, session_id)
) STRICT, WITHOUT ROWID
"""


def _added(names: Iterable[str]) -> str:
    return ", ".join(f"{name} = {name} + excluded.{name}" for name in names)


def _adding_to_days(seen: str, tables: str) -> tuple[str, str]:
    """Return what adds results to their days and to their classes, given who saw them."""
    counts, day = _COUNTS.format(seen), f"date({seen}.at, 'localtime')"
    return (
        f"INSERT INTO days SELECT bundle, {day}, {', '.join(_SUMS.values())} "
        f"FROM {tables} WHERE {counts} GROUP BY 1, 2 "
        f"ON CONFLICT (bundle, day) DO UPDATE SET {_added(_SUMS)}",
        f"INSERT INTO day_classes SELECT bundle, {day}, class_name, count(*) "
        f"FROM {tables} WHERE class_name IS NOT NULL AND {counts} GROUP BY 1, 2, 3 "
        f"ON CONFLICT (bundle, day, class_name) DO UPDATE SET {_added(['answers'])}",
    )


_SEEN = "CREATE TRIGGER days_count AFTER INSERT ON sightings BEGIN {};{}; END".format(
    *_adding_to_days("NEW", "results")
)
_OF_RUN = (
    "FROM sightings JOIN results ON results.id = result_id WHERE sightings.id = {0}.sighting_id"
)
_OF_STORED = f"""
INSERT INTO control_runs
SELECT bundle, session_id, NEW.at, 1, NEW.difference IS NULL AND NOT NEW.changed,
    coalesce(NEW.difference, 0.0), 0, 0, {", ".join("0" for _ in _SUMS)}
{_OF_RUN.format("NEW")} AND NEW.part = 'stored'
ON CONFLICT (bundle, session_id) DO UPDATE SET {_added(["stored", "first"])},
    difference = max(difference, excluded.difference)
"""
_OF_SLIDE = f"""
INSERT INTO control_runs
SELECT bundle, session_id, NEW.at, 0, 0, 0.0, count(NEW.expected),
    count(CASE WHEN class_name = NEW.expected THEN 1 END), {", ".join(_SUMS.values())}
{_OF_RUN.format("NEW")} AND NEW.part = 'slide' AND NOT NEW.again GROUP BY 1, 2
ON CONFLICT (bundle, session_id) DO UPDATE SET {_added(["labelled", "right", *_SUMS])}
"""
_CONTROLLED = (
    "CREATE TRIGGER control_runs_count AFTER INSERT ON controls "
    f"BEGIN {_OF_STORED};{_OF_SLIDE}; END"
)

DERIVED = (_DAYS, _DAY_CLASSES, _CONTROL_RUNS, _SEEN, _CONTROLLED)
"""Makes the sums, empty, and what keeps them up to date."""

FILL = _adding_to_days("sightings", "sightings JOIN results")
"""Adds up the days of records that were there before them; those hold no control runs."""

_EXPECTED = f"""
SELECT bundle, {", ".join(f"{sums} AS {name}" for name, sums in _SUMS.items())}
FROM sightings JOIN results WHERE {_COUNTS.format("sightings")} GROUP BY 1
"""
_FOUND = (
    f"SELECT bundle, {', '.join(f'sum({name}) AS {name}' for name in _SUMS)} FROM days GROUP BY 1"
)


def _differs(names: Iterable[str]) -> str:
    return " OR ".join(
        f"abs(expected.{name} - coalesce(found.{name}, -1)) > 0.001" for name in names
    )


_CLASSES_EXPECTED = f"""
SELECT bundle, class_name, count(*) FROM sightings JOIN results
WHERE class_name IS NOT NULL AND {_COUNTS.format("sightings")} GROUP BY 1, 2
"""
_CLASSES_FOUND = "SELECT bundle, class_name, sum(answers) FROM day_classes GROUP BY 1, 2"
DAYS_DIFFERENCE = f"""
WITH classes AS MATERIALIZED ({_CLASSES_EXPECTED})
SELECT (SELECT count(*) FROM ({_EXPECTED}) AS expected
        LEFT JOIN ({_FOUND}) AS found ON found.bundle = expected.bundle WHERE {_differs(_SUMS)})
    + (SELECT count(*) FROM days WHERE bundle NOT IN (SELECT bundle FROM results))
    + (SELECT count(*) FROM (SELECT * FROM classes EXCEPT {_CLASSES_FOUND}))
    + (SELECT count(*) FROM ({_CLASSES_FOUND} EXCEPT SELECT * FROM classes))
"""
"""How many bundles and classes have days that are not what the records say.

Sums over all days are compared, for a day begins elsewhere in another time zone.
"""

_ON_SLIDE = "FILTER (WHERE part = 'slide')"
_RUN_FIGURES = {
    "stored": "count(*) FILTER (WHERE part = 'stored')",
    "first": "count(*) FILTER (WHERE part = 'stored' AND difference IS NULL AND NOT changed)",
    "difference": "coalesce(max(difference) FILTER (WHERE part = 'stored'), 0.0)",
    "labelled": f"count(expected) {_ON_SLIDE}",
    "right": "count(*) FILTER (WHERE part = 'slide' AND class_name = expected)",
    **{name: f"{figure} {_ON_SLIDE}" for name, figure in _SUMS.items()},
}
_RUNS_EXPECTED = f"""
SELECT bundle, session_id, min(controls.id) AS beginning,
    {", ".join(f"{figure} AS {name}" for name, figure in _RUN_FIGURES.items())}
FROM controls JOIN sightings ON sightings.id = sighting_id JOIN results ON results.id = result_id
WHERE part = 'stored' OR NOT again GROUP BY 1, 2
"""
RUNS_DIFFERENCE = f"""
WITH expected AS MATERIALIZED ({_RUNS_EXPECTED})
SELECT (SELECT count(*) FROM expected LEFT JOIN control_runs AS found USING (bundle, session_id)
        WHERE found.at IS NOT (SELECT at FROM controls WHERE id = beginning)
        OR {_differs(_RUN_FIGURES)})
    + (SELECT count(*) FROM control_runs
       WHERE (bundle, session_id) NOT IN (SELECT bundle, session_id FROM expected))
"""
"""How many control runs have figures that are not what the records say."""

"""The tables: what is recorded, each row for good, and what lists of it are read from."""

from __future__ import annotations

from desktop.records.quality_tables import CONTROL_INDEXES, CONTROLS

RESULTS = """
CREATE TABLE results (           -- what a bundle found out about an image
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    sha256 TEXT,                 -- NULL: the bytes were not read, or killed the engine
    bundle TEXT NOT NULL,
    preprocessing INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('answered', 'refused', 'unreadable')),
    class_name TEXT,
    confidence REAL,
    probabilities TEXT NOT NULL, -- JSON, class name to probability
    reason TEXT,
    page INTEGER,                -- which was chosen; NULL where the file has but one
    facts TEXT                   -- JSON, what was measured in the image; NULL where nothing was
) STRICT
"""
SESSIONS = """
CREATE TABLE sessions (          -- a batch: what is looked at together
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('work', 'control'))
) STRICT
"""
SIGHTINGS = """
CREATE TABLE sightings (         -- one row each time an image was looked at
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    path TEXT NOT NULL,
    result_id INTEGER NOT NULL REFERENCES results (id),
    session_id INTEGER REFERENCES sessions (id)  -- NULL in rows of versions 1 and 2
) STRICT
"""
CORRECTIONS = """
CREATE TABLE corrections (       -- a person's answer, beside the bundle's; the last row counts
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    result_id INTEGER NOT NULL REFERENCES results (id),
    who TEXT NOT NULL,
    old TEXT,
    new TEXT,                    -- NULL: the person's answer was taken back
    why TEXT NOT NULL
) STRICT
"""
COMMENTS = """
CREATE TABLE comments (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    result_id INTEGER NOT NULL REFERENCES results (id),
    who TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT
"""
LABELS = """
CREATE TABLE labels (            -- whose images they are; the last row counts
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    path TEXT,                   -- of one file in that session; NULL: of all others in it
    who TEXT NOT NULL,
    case_label TEXT NOT NULL,
    slide_label TEXT NOT NULL
) STRICT
"""
FOUND = """
CREATE TABLE found (             -- a whole file in a watched folder, before work starts
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    folder TEXT NOT NULL,
    path TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    ctime_ns INTEGER,            -- NULL in rows of version 1
    inode TEXT NOT NULL,         -- text: Windows has 128-bit ones
    UNIQUE (folder, path, size, mtime_ns, ctime_ns, inode)
) STRICT
"""
DONE = """
CREATE TABLE done (              -- the same file, when it has its status; the last row counts
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    found_id INTEGER NOT NULL REFERENCES found (id),
    sighting_id INTEGER NOT NULL REFERENCES sightings (id)
) STRICT
"""
AUDIT = """
CREATE TABLE audit (             -- the chain
    id INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    UNIQUE (table_name, row_id)
) STRICT
"""
CHAINED = (
    "results",
    "sightings",
    "corrections",
    "found",
    "done",
    "sessions",
    "comments",
    "labels",
    "controls",
)
"""The tables whose rows are hash-chained; `audit` is the chain."""

RESULTS_ONCE = """
CREATE UNIQUE INDEX results_once ON results (sha256, bundle, preprocessing, coalesce(page, 0))
"""
CORRECTIONS_OF_RESULT = "CREATE INDEX corrections_of_result ON corrections (result_id)"
DONE_OF_SIGHTING = "CREATE INDEX done_of_sighting ON done (sighting_id)"
COMMENTS_OF_RESULT = "CREATE INDEX comments_of_result ON comments (result_id)"
LABELS_OF_FILE = "CREATE INDEX labels_of_file ON labels (session_id, path)"

RECORDED = (
    RESULTS,
    SESSIONS,
    SIGHTINGS,
    CORRECTIONS,
    COMMENTS,
    LABELS,
    CONTROLS,
    FOUND,
    DONE,
    AUDIT,
    RESULTS_ONCE,
    "CREATE INDEX sightings_of_result ON sightings (result_id)",
    "CREATE INDEX done_of_found ON done (found_id)",
    DONE_OF_SIGHTING,
    CORRECTIONS_OF_RESULT,
    COMMENTS_OF_RESULT,
    LABELS_OF_FILE,
    *CONTROL_INDEXES,
)
"""Makes all that is recorded."""

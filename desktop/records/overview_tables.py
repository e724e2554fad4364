"""The overview: a row a file, page and session, from which lists of a million rows are read.

It is derived: triggers write it, in the transaction of whatever is recorded, and it can be made
anew from the records at any time. So it is not chained; `expected` says what it has to hold.
"""

from __future__ import annotations

# SQLite finds no last slash: what is left of a path after its end without slashes was trimmed off.
_FOLDER = "rtrim({0}, replace(replace({0}, '/', ''), '\\', ''))"
_NAME = f"substr({{0}}, 1 + length({_FOLDER}))"

_PERSON = "(SELECT new FROM corrections WHERE result_id = {0} ORDER BY id DESC LIMIT 1)"
_NOTED = "EXISTS (SELECT 1 FROM comments WHERE result_id = {0})"
_LABEL = (
    "(SELECT {0} FROM labels WHERE session_id = {1} AND (path = {2} OR path IS NULL) "
    "ORDER BY path IS NULL, id DESC LIMIT 1)"
)

OVERVIEW = """
CREATE TABLE overview (
    id INTEGER PRIMARY KEY,        -- in the order in which the files came
    session_id INTEGER NOT NULL,   -- 0: before there were sessions
    place_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    page INTEGER NOT NULL,         -- 0: the file has but one
    sighting_id INTEGER NOT NULL,  -- the last of this file in this session
    result_id INTEGER NOT NULL,
    bundle_id INTEGER NOT NULL,
    status TEXT NOT NULL,
    class_name TEXT,
    confidence REAL,
    person TEXT,                   -- a person's answer
    answer TEXT GENERATED ALWAYS AS (coalesce(person, class_name)) STORED,
    noted INTEGER NOT NULL,        -- 1: there are comments
    case_label TEXT,
    slide_label TEXT,
    words TEXT GENERATED ALWAYS AS (  -- what is searched
        name || ' ' || coalesce(case_label, '') || ' ' || coalesce(slide_label, '')
    ) STORED
) STRICT
"""
_COLUMNS = (
    "session_id, place_id, name, page, sighting_id, result_id, bundle_id, status, class_name, "
    "confidence, person, noted, case_label, slide_label"
)


def _row(session: str, path: str, sighting: str, result: str) -> str:
    """Return the columns of one row, given what names its session, path, sighting and result."""
    return f"""
        {session}, places.id, {_NAME.format(path)}, coalesce(results.page, 0),
        {sighting}, results.id, bundles.id, status, class_name, confidence,
        {_PERSON.format("results.id")}, {_NOTED.format("results.id")},
        {_LABEL.format("case_label", session, path)}, {_LABEL.format("slide_label", session, path)}
        FROM results JOIN bundles ON bundles.digest = results.bundle
        JOIN places ON places.folder = {_FOLDER.format(path)}
        {"" if result == "results.id" else f"WHERE results.id = {result}"}
    """


_SEEN = f"""
CREATE TRIGGER overview_sees AFTER INSERT ON sightings BEGIN
    INSERT OR IGNORE INTO places (folder) VALUES ({_FOLDER.format("NEW.path")});
    INSERT OR IGNORE INTO bundles (digest) SELECT bundle FROM results WHERE id = NEW.result_id;
    INSERT INTO overview ({_COLUMNS})
    SELECT {_row("coalesce(NEW.session_id, 0)", "NEW.path", "NEW.id", "NEW.result_id")}
    ON CONFLICT (session_id, place_id, name, page) DO UPDATE SET
        sighting_id = excluded.sighting_id, result_id = excluded.result_id,
        bundle_id = excluded.bundle_id, status = excluded.status,
        class_name = excluded.class_name, confidence = excluded.confidence,
        person = excluded.person, noted = excluded.noted;
END
"""
_CORRECTED = """
CREATE TRIGGER overview_is_corrected AFTER INSERT ON corrections BEGIN
    UPDATE overview SET person = NEW.new WHERE result_id = NEW.result_id;
END
"""
_COMMENTED = """
CREATE TRIGGER overview_is_noted AFTER INSERT ON comments BEGIN
    UPDATE overview SET noted = 1 WHERE result_id = NEW.result_id;
END
"""
_LABELLED = """
CREATE TRIGGER overview_is_labelled AFTER INSERT ON labels WHEN NEW.path IS NULL BEGIN
    UPDATE overview SET case_label = NEW.case_label, slide_label = NEW.slide_label
    WHERE session_id = NEW.session_id AND NOT EXISTS (
        SELECT 1 FROM labels WHERE labels.session_id = overview.session_id
        AND path = (SELECT folder FROM places WHERE id = overview.place_id) || overview.name
    );
END
"""
_FILE_LABELLED = f"""
CREATE TRIGGER overview_of_file_is_labelled AFTER INSERT ON labels WHEN NEW.path IS NOT NULL BEGIN
    UPDATE overview SET case_label = NEW.case_label, slide_label = NEW.slide_label
    WHERE session_id = NEW.session_id AND name = {_NAME.format("NEW.path")}
    AND place_id = (SELECT id FROM places WHERE folder = {_FOLDER.format("NEW.path")});
END
"""

DERIVED = (
    "CREATE TABLE places (id INTEGER PRIMARY KEY, folder TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE bundles (id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE) STRICT",
    OVERVIEW,
    "CREATE UNIQUE INDEX overview_of_file ON overview (session_id, place_id, name, page)",
    # These two hold what is filtered by: a search then passes over them, not over the table.
    "CREATE INDEX overview_by_answer ON overview "
    "(answer, confidence, status, class_name, person, bundle_id, noted)",
    "CREATE INDEX overview_by_words ON overview (words, place_id)",
    "CREATE INDEX overview_by_confidence ON overview (confidence)",
    "CREATE INDEX overview_of_result ON overview (result_id, sighting_id)",
    _SEEN,
    _CORRECTED,
    _COMMENTED,
    _LABELLED,
    _FILE_LABELLED,
)
"""Makes the overview, empty, and what keeps it up to date."""

EXPECTED = f"""
SELECT {_row("coalesce(seen.session_id, 0)", "seen.path", "seen.id", "results.id")}
JOIN (
    SELECT max(sightings.id) AS id, session_id, path, result_id
    FROM sightings JOIN results ON results.id = result_id GROUP BY session_id, path, page
) AS seen ON seen.result_id = results.id
"""
FILL = (
    f"INSERT OR IGNORE INTO places (folder) SELECT {_FOLDER.format('path')} FROM sightings",
    "INSERT OR IGNORE INTO bundles (digest) SELECT bundle FROM results",
    f"INSERT INTO overview ({_COLUMNS}) {EXPECTED} ORDER BY seen.id",
)
"""Fills the overview from records that were there before it."""

DIFFERENCE = f"""
WITH expected AS MATERIALIZED ({EXPECTED})
SELECT count(*) FROM (
    SELECT * FROM (SELECT {_COLUMNS} FROM overview EXCEPT SELECT * FROM expected)
    UNION ALL
    SELECT * FROM (SELECT * FROM expected EXCEPT SELECT {_COLUMNS} FROM overview)
)
"""
"""How many rows of the overview are not what the records say."""

"""Which images a person gave an answer to, and what it is now."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter

from desktop.records.database import Database

_CORRECTED = """
SELECT corrections.id, corrections.new, sha256, page, result_id
FROM corrections JOIN results ON results.id = result_id ORDER BY corrections.id
"""
_SEEN = """
SELECT path FROM sightings JOIN results ON results.id = result_id
WHERE {} = ? ORDER BY sightings.id DESC
"""


@dataclass(frozen=True)
class Corrected:
    """An image with a person's answer.

    Attributes:
        class_name: The last answer, whichever bundle's answer it stands beside.
        sha256: Of the image's bytes, hexadecimal; None where they were never read.
        paths: Where it was seen, the last place first.
        page: Which image of the file, from 1; None where the file has but one.
    """

    class_name: str
    sha256: str | None
    paths: tuple[str, ...]
    page: int | None = None


def persons_answers(database: Database) -> dict[str, str]:
    """Return the class that a person gave each image, by the SHA-256 of its bytes.

    Raises:
        RecordsError: The records cannot be read.
    """
    images = corrected_images(database)
    return {
        each.sha256: each.class_name
        for each in images
        if each.sha256 is not None and each.page is None
    }


def corrected_images(database: Database) -> tuple[Corrected, ...]:
    """Return every image that has a person's answer, once, in the order of the last answers.

    An answer that was taken back is none.

    Raises:
        RecordsError: The records cannot be read.
    """
    with database.reading() as db:
        last = {row["result_id"]: row for row in db.execute(_CORRECTED)}
        answers = {}
        for row in sorted(last.values(), key=itemgetter("id")):
            by_bytes = row["sha256"] is not None
            column = "sha256" if by_bytes else "result_id"
            image = (column, row[column], row["page"])
            if row["new"] is not None:
                answers[image] = row["new"]
        return tuple(
            Corrected(
                class_name,
                str(value) if column == "sha256" else None,
                tuple(
                    dict.fromkeys(path for (path,) in db.execute(_SEEN.format(column), (value,)))
                ),
                page,
            )
            for (column, value, page), class_name in answers.items()
        )

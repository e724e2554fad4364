"""A prediction as a row: the columns that every report and every JSON line has."""

from __future__ import annotations

import json

from desktop.reports.content import Entry
from desktop.values import Label, Prediction

COLUMNS = (
    "file", "status", "class", "confidence", "review", "probabilities", "reason", "sha256",
    "bundle", "page",
)  # fmt: skip


SAID_COLUMNS = ("person", "case", "slide", "comments")
"""What people say, in the columns after those."""


def columns(prediction: Prediction, review: bool | None) -> dict[str, object]:
    """Return a prediction's values by column; numbers are numbers, the probabilities a dict.

    Args:
        prediction: Of one image.
        review: Whether a person has to look at it: see `desktop.review.needs_review`.
    """
    values = (
        prediction.file,
        prediction.status,
        prediction.class_name,
        prediction.confidence,
        review,
        dict(prediction.probabilities),
        prediction.reason,
        prediction.sha256,
        prediction.bundle,
        prediction.page,
    )
    return dict(zip(COLUMNS, values, strict=True))


def said_columns(entry: Entry) -> tuple[object, ...]:
    """Return what people say of an image, in the order of `SAID_COLUMNS`."""
    label = entry.label or Label("", "")
    comments = "\n".join(f"{each.who}: {each.text}" for each in entry.comments)
    return entry.person, label.case, label.slide, comments


def json_line(prediction: Prediction, review: bool | None) -> str:
    """Return one prediction as a JSON object, without a newline, in ASCII."""
    return json.dumps(columns(prediction, review))

"""A prediction as a row: the columns that every report and every JSON line has."""

from __future__ import annotations

import json

from desktop.values import Prediction

COLUMNS = (
    "file", "status", "class", "confidence", "review", "probabilities", "reason", "sha256",
    "bundle",
)  # fmt: skip


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
    )
    return dict(zip(COLUMNS, values, strict=True))


def json_line(prediction: Prediction, review: bool | None) -> str:
    """Return one prediction as a JSON object, without a newline, in ASCII."""
    return json.dumps(columns(prediction, review))

"""What the folds of a cross-validation say together: each image was validated once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from trainer.errors import TrainerError
from trainer.figures import figures
from trainer.html import paragraph, section, table
from trainer.predictions import predictions_of
from trainer.report.answers import pooled
from trainer.run_folder import Run


def summarize_folds(runs: Sequence[Run]) -> dict[str, Any]:
    """Compute the figures of a cross-validation, as they stand in folds.json.

    Args:
        runs: One each fold, at least two, all with the same classes.

    Returns:
        ``class_names``; ``folds``, a row each with its name, number of images, accuracy, macro F1
        and loss; mean, sd (between folds, n - 1), min and max of ``accuracy`` and ``macro_f1``;
        ``pooled``, the figures of all answers together as in evaluation.json.

    Raises:
        TrainerError: The folds differ in their classes or share validation images, or the images
            cannot be read any more.
    """
    _check(runs)
    each = [predictions_of(run) for run in runs]
    rows = []
    for run, predictions in zip(runs, each, strict=True):
        result = figures(predictions.probabilities, predictions.labels, predictions.class_names)
        rows.append(
            {
                "fold": run.folder.name,
                "images": result["images"],
                "accuracy": result["accuracy"],
                "macro_f1": result["macro"]["f1"],
                "loss": result["loss"],
            }
        )
    together = pooled(each)
    return {
        "class_names": list(together.class_names),
        "folds": rows,
        "accuracy": _spread([row["accuracy"] for row in rows]),
        "macro_f1": _spread([row["macro_f1"] for row in rows]),
        "pooled": figures(together.probabilities, together.labels, together.class_names),
    }


def folds_section(summary: dict[str, Any]) -> str:
    """Return the section with each fold's figures, their mean and their spread.

    Args:
        summary: From `summarize_folds`.
    """
    rows = [
        (row["fold"], row["images"], *(f"{row[key]:{form}}" for key, form in _COLUMNS))
        for row in summary["folds"]
    ]
    spread = [
        (word, f"{summary['accuracy'][key]:.2%}", f"{summary['macro_f1'][key]:.3f}")
        for word, key in (
            ("mean", "mean"),
            ("standard deviation", "sd"),
            ("lowest", "min"),
            ("highest", "max"),
        )
    ]
    return section(
        "Folds",
        table(("fold", "images", "accuracy", "macro F1", "cross-entropy"), rows),
        table(("over the folds", "accuracy", "macro F1"), spread),
        paragraph(
            "The folds share most of their training images, so their standard deviation is no "
            "standard error of the mean (Bengio & Grandvalet, J. Mach. Learn. Res. 5, 2004).",
            "quiet",
        ),
    )


_COLUMNS = (("accuracy", ".2%"), ("macro_f1", ".3f"), ("loss", ".4f"))


def _check(runs: Sequence[Run]) -> None:
    names = {run.validation.class_names for run in runs}
    if len(names) != 1:
        raise TrainerError(
            f"Expected the same classes in every fold. Received {sorted(names)}. Train the folds "
            "again with `train --folds`."
        )
    files = [image.file for run in runs for image in run.validation.images]
    if len(files) != len(set(files)):
        raise TrainerError(
            "Expected every image to validate in one fold only. "
            f"{len(files) - len(set(files))} validate in several. Train the folds again with "
            "`train --folds`."
        )


def _spread(values: Sequence[float]) -> dict[str, float]:
    return {
        "mean": float(np.mean(values)),
        "sd": float(np.std(values, ddof=1)),
        "min": min(values),
        "max": max(values),
    }

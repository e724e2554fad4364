"""How good a run is on its validation images: figures as JSON, confusion matrix as a picture."""

from __future__ import annotations

from typing import Any

import numpy as np

from trainer.figures import figures
from trainer.predictions import predict
from trainer.report import plots
from trainer.report.style import to_png
from trainer.run_folder import Run, write_json

EVALUATION = "evaluation.json"
CONFUSION_MATRIX = "confusion_matrix.png"


def evaluate(run: Run) -> dict[str, Any]:
    """Evaluate the best model and leave ``evaluation.json`` and ``confusion_matrix.png``.

    Args:
        run: From `trainer.run_folder.open_run`.

    Returns:
        What stands in the JSON: accuracy, loss (mean cross-entropy), precision, recall and F1 of
        each class and their means, confusion matrix (rows: true class, columns: answer).

    Raises:
        TrainerError: The images cannot be read any more.
    """
    predictions = predict(run)
    result = figures(predictions.probabilities, predictions.labels, predictions.class_names)
    picture = plots.confusion(np.array(result["confusion_matrix"]), predictions.class_names)
    partial = run.folder / f".partial-{CONFUSION_MATRIX}"
    partial.write_bytes(to_png(picture))
    partial.replace(run.folder / CONFUSION_MATRIX)
    write_json(run.folder / EVALUATION, result)
    return result


def as_table(result: dict[str, Any]) -> str:
    """Write an evaluation as a table for the terminal."""
    width = max(len(row["class"]) for row in result["classes"])
    lines = [
        f"{row['class']:<{width}}  precision {row['precision']:.3f}  recall {row['recall']:.3f}  "
        f"F1 {row['f1']:.3f}  {row['images']} images"
        for row in result["classes"]
    ]
    macro = result["macro"]
    lines.append(
        f"{'macro':<{width}}  precision {macro['precision']:.3f}  recall {macro['recall']:.3f}  "
        f"F1 {macro['f1']:.3f}"
    )
    lines.append(
        f"accuracy {result['accuracy']:.2%}, loss {result['loss']:.4f}, "
        f"on {result['images']} validation images"
    )
    return "\n".join(lines)

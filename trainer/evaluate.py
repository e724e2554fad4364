"""How good a run is on its validation images: figures as JSON, confusion matrix as a picture."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray
from sklearn.metrics import confusion_matrix, log_loss, precision_recall_fscore_support

from trainer.data import load
from trainer.run_folder import MODEL, Run, write_json

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
    labels = run.validation.labels()
    model = keras.models.load_model(run.folder / MODEL)
    pixels = load(run.validation).astype(np.float32)
    probabilities = model.predict(pixels, batch_size=32, verbose=0)
    result = figures(probabilities, labels, run.validation.class_names)
    picture = _draw(np.array(result["confusion_matrix"]), run.validation.class_names)
    partial = run.folder / f".partial-{CONFUSION_MATRIX}"
    picture.savefig(partial, format="png", dpi=120)
    partial.replace(run.folder / CONFUSION_MATRIX)
    write_json(run.folder / EVALUATION, result)
    return result


def figures(
    probabilities: NDArray[np.float32], labels: NDArray[np.int64], class_names: tuple[str, ...]
) -> dict[str, Any]:
    """Compute the figures of an evaluation.

    Args:
        probabilities: Shape (images, classes).
        labels: Class indices, shape (images,).
        class_names: In class order.
    """
    answers, indices = probabilities.argmax(axis=1), range(len(class_names))
    exact = probabilities.astype(np.float64)
    columns = precision_recall_fscore_support(labels, answers, labels=indices, zero_division=0)
    by_class = [
        {"class": name, "precision": p, "recall": r, "f1": f, "images": int(n)}
        for name, p, r, f, n in zip(
            class_names, *(column.tolist() for column in columns), strict=True
        )
    ]
    return {
        "images": len(labels),
        "accuracy": float((answers == labels).mean()),
        "loss": float(log_loss(labels, exact / exact.sum(axis=1, keepdims=True), labels=indices)),
        "classes": by_class,
        "macro": {
            name: float(np.mean([row[name] for row in by_class]))
            for name in ("precision", "recall", "f1")
        },
        "confusion_matrix": confusion_matrix(labels, answers, labels=indices).tolist(),
    }


def report(result: dict[str, Any]) -> str:
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


def _draw(matrix: NDArray[np.int64], class_names: tuple[str, ...]) -> Figure:
    count = len(class_names)
    figure = Figure(figsize=(3.2 + 0.9 * count, 2.4 + 0.8 * count), layout="constrained")
    axes = figure.add_subplot()
    axes.imshow(matrix, cmap="Blues", vmin=0)
    axes.set_xticks(range(count), class_names, rotation=30, ha="right")
    axes.set_yticks(range(count), class_names)
    axes.set_xlabel("answer")
    axes.set_ylabel("class")
    for (row, column), number in np.ndenumerate(matrix):
        dark = number > matrix.max() / 2
        axes.text(
            column, row, str(number), ha="center", va="center", color="white" if dark else "black"
        )
    return figure

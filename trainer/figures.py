"""The figures of predictions: accuracy, loss, precision, recall, F1, confusion matrix."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import confusion_matrix, log_loss, precision_recall_fscore_support


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

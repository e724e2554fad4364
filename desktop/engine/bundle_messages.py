"""What the engine says of its bundle beside classifying, checked like all that it says."""

from __future__ import annotations

from dataclasses import asdict

from desktop.engine.protocol import Frame, ProtocolError
from desktop.installed.facts import BundleFacts, ClassMetrics, Metrics


def facts_frame(facts: BundleFacts) -> Frame:
    """Answer a facts request."""
    return Frame({"kind": "facts", **asdict(facts)})


def parse_facts(frame: Frame) -> BundleFacts:
    """Return the facts in a frame; ProtocolError if it is anything else."""
    match dict(frame.header):
        case {
            "kind": "facts",
            "trained": str(trained),
            "data": str(data),
            "citation": str(citation),
            "licence": str(licence),
            "intended_use": str(intended_use),
            "calibration": str(calibration),
            "metrics": dict(metrics),
        }:
            return BundleFacts(
                trained, data, citation, licence, intended_use, calibration, _metrics(metrics)
            )
    raise ProtocolError(f"Expected a bundle's facts. Received {frame.header!r:.80}.")


def copied_frame() -> Frame:
    """Answer a copy request: the copy is written."""
    return Frame({"kind": "copied"})


def parse_copied(frame: Frame) -> None:
    """Raise ProtocolError if a frame says anything but that the copy is written."""
    if frame.header.get("kind") != "copied":
        raise ProtocolError(f"Expected a copy. Received {frame.header!r:.80}.")


def _metrics(fields: dict[str, object]) -> Metrics:
    match fields:
        case {
            "split": str(split),
            "images": int(images),
            "refused": float(refused),
            "accuracy": float(accuracy),
            "macro_f1": float(macro_f1),
            "calibration_error": float(error),
            "classes": [*classes],
        }:
            _expect_shares(refused, accuracy, macro_f1, error)
            measured = tuple(map(_class_metrics, classes))
            return Metrics(split, images, refused, accuracy, macro_f1, error, measured)
    raise ProtocolError(f"Expected a bundle's metrics. Received {fields!r:.80}.")


def _class_metrics(fields: object) -> ClassMetrics:
    match fields:
        case {
            "name": str(name),
            "precision": float(precision),
            "recall": float(recall),
            "images": int(images),
        }:
            _expect_shares(precision, recall)
            return ClassMetrics(name, precision, recall, images)
    raise ProtocolError(f"Expected the metrics of a class. Received {fields!r:.80}.")


def _expect_shares(*values: float) -> None:
    for value in values:
        if not 0 <= value <= 1:
            raise ProtocolError(f"Expected a share of 0 to 1. Received {value!r}.")

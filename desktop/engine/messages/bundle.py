"""What the engine says of its bundle."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict

from desktop.engine.messages.fields import count, expect_kind, field, number, sha256, shares, texts
from desktop.engine.protocol import Frame, ProtocolError
from desktop.installed.facts import BundleFacts, ClassMetrics, Metrics
from desktop.values import BundleInfo, Measured


def ready_frame(bundle: BundleInfo) -> Frame:
    """Say that the bundle is loaded and its golden images passed."""
    return Frame({"kind": "ready", "bundle": asdict(bundle)})


def parse_ready(frame: Frame) -> BundleInfo:
    """Return the bundle of a ready frame; ProtocolError if it is anything else."""
    expect_kind(frame, "ready")
    fields = field(frame.header, "bundle", dict)
    classes = texts(fields, "classes")
    return BundleInfo(
        name=field(fields, "name", str),
        version=field(fields, "version", str),
        digest=sha256(fields, "digest"),
        classes=classes,
        descriptions=texts(fields, "descriptions"),
        review_below=_thresholds(fields, classes),
        preprocessing_version=field(fields, "preprocessing_version", int),
        signer=field(fields, "signer", str),
        signer_shipped=field(fields, "signer_shipped", bool),
        golden_checked=field(fields, "golden_checked", int),
        card=field(fields, "card", str),
        measured=_measured(field(fields, "measured", dict)),
    )


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


def _thresholds(fields: Mapping[str, object], classes: tuple[str, ...]) -> dict[str, float]:
    values = shares(fields, "review_below")
    if tuple(values) != classes:
        raise ProtocolError(f"Expected review_below of each class. Received {list(values)!r:.80}.")
    return values


def _measured(fields: Mapping[str, object]) -> Measured:
    return Measured(
        images=count(fields, "images"),
        calibration_error=number(fields.get("calibration_error"), 0, 1),
        least_focus=number(fields.get("least_focus"), 0, math.inf),
    )


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

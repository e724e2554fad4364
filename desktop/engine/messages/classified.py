"""What the engine found in an image file."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import get_args

from desktop.engine.messages.fields import (
    count,
    expect_kind,
    field,
    number,
    optional,
    same,
    sha256,
    shares,
)
from desktop.engine.messages.payload import size_of, split_pixels
from desktop.engine.protocol import Frame, ProtocolError
from desktop.values import BundleInfo, ImageFacts, Pixels, Prediction, Status

_LARGEST_FOCUS = 8.0  # the Laplacian's gain: no pattern gets more
_LARGEST_LIGHTNESS = 100.1  # L* of white, and a hair for float32


@dataclass(frozen=True)
class Classified:
    """The child's answer for one image: the prediction and a picture for the list."""

    prediction: Prediction
    thumbnail: Pixels | None


def classified_frame(prediction: Prediction, thumbnail: Pixels | None) -> Frame:
    """Answer a classify request."""
    header = {
        "kind": "classified",
        **asdict(prediction),
        "probabilities": dict(prediction.probabilities),
        "thumbnail": size_of(thumbnail) if thumbnail else None,
    }
    return Frame(header, thumbnail.data if thumbnail else b"")


def parse_classified(frame: Frame, file: str, bundle: BundleInfo) -> Classified:
    """Return the answer for ``file``; ProtocolError if it is not one, or not of this bundle."""
    expect_kind(frame, "classified")
    header = frame.header
    status = field(header, "status", str)
    if status not in get_args(Status):
        raise ProtocolError(f"Expected a status. Received {status!r}.")
    prediction = Prediction(
        file=same(header, "file", file),
        status=status,  # type: ignore[arg-type]  # checked against Status above
        class_name=optional(header, "class_name", str),
        confidence=optional(header, "confidence", float),
        probabilities=shares(header, "probabilities"),
        reason=optional(header, "reason", str),
        sha256=None if header.get("sha256") is None else sha256(header, "sha256"),
        bundle=same(header, "bundle", bundle.digest),
        facts=_facts(header),
        page=None if header.get("page") is None else count(header, "page"),
    )
    _check_consistent(prediction, bundle)
    sizes = header.get("thumbnail")
    pixels = split_pixels([sizes], frame.payload) if sizes is not None else [None]
    return Classified(prediction, pixels[0])


def _facts(header: Mapping[str, object]) -> ImageFacts | None:
    fields = optional(header, "facts", dict)
    if fields is None:
        return None
    colour = field(fields, "colour", list)
    if len(colour) != 3:
        raise ProtocolError(f"Expected 3 numbers as colour. Received {len(colour)}.")
    return ImageFacts(
        format=field(fields, "format", str),
        width=count(fields, "width"),
        height=count(fields, "height"),
        bytes=count(fields, "bytes"),
        focus=number(fields.get("focus"), 0, _LARGEST_FOCUS),
        brightness=number(fields.get("brightness"), 0, 255),
        colour=(
            number(colour[0], 0, _LARGEST_LIGHTNESS),
            number(colour[1], -128, 128),
            number(colour[2], -128, 128),
        ),
        bits=count(fields, "bits"),
        pages=count(fields, "pages"),
        changed=number(fields.get("changed"), -math.inf, math.inf),
    )


def _check_consistent(prediction: Prediction, bundle: BundleInfo) -> None:
    """An answer has a class, its confidence and all probabilities; any other has a reason."""
    names = tuple(prediction.probabilities)
    if prediction.status == "answered":
        whole = (
            names == bundle.classes
            and prediction.class_name in bundle.classes
            and prediction.confidence is not None
            and math.isfinite(prediction.confidence)
            and prediction.sha256 is not None
            and prediction.reason is None
        )
    else:
        whole = prediction.class_name is None and prediction.reason is not None and not names
    if not whole:
        raise ProtocolError(f"Expected a whole prediction. Received {prediction!r:.200}.")

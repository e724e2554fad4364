"""What the two processes say to each other, and the checks on what the child says.

The child decodes bytes from outside, so the parent takes nothing it sends on trust: every
field is checked, and anything unexpected is a ``ProtocolError``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TypeVar, get_args

from desktop.engine.protocol import Frame, ProtocolError
from desktop.values import (
    BareImage,
    BundleInfo,
    Explanation,
    ImageFacts,
    Measured,
    Picture,
    Pixels,
    Prediction,
    Question,
    ReportPictures,
    Status,
)

_T = TypeVar("_T")
_LARGEST_FOCUS = 8.0  # the Laplacian's gain: no pattern gets more
_LARGEST_LIGHTNESS = 100.1  # L* of white, and a hair for float32
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Classified:
    """The child's answer for one image: the prediction and a picture for the list."""

    prediction: Prediction
    thumbnail: Pixels | None


@dataclass(frozen=True)
class SelfCheck:
    """What the engine finds when it checks itself.

    Attributes:
        formats: File suffix to why such a file is not read; None when it is.
        versions: Library to version, of those the engine uses.
    """

    formats: dict[str, str | None]
    versions: dict[str, str]


def ready_frame(bundle: BundleInfo) -> Frame:
    """Say that the bundle is loaded and its golden images passed."""
    return Frame({"kind": "ready", "bundle": asdict(bundle)})


def parse_ready(frame: Frame) -> BundleInfo:
    """Return the bundle of a ready frame; ProtocolError if it is anything else."""
    _expect_kind(frame, "ready")
    fields = _field(frame.header, "bundle", dict)
    classes = _texts(fields, "classes")
    return BundleInfo(
        name=_field(fields, "name", str),
        version=_field(fields, "version", str),
        digest=_sha256(fields, "digest"),
        classes=classes,
        descriptions=_texts(fields, "descriptions"),
        review_below=_thresholds(fields, classes),
        preprocessing_version=_field(fields, "preprocessing_version", int),
        signer=_field(fields, "signer", str),
        signer_shipped=_field(fields, "signer_shipped", bool),
        golden_checked=_field(fields, "golden_checked", int),
        card=_field(fields, "card", str),
        measured=_measured(_field(fields, "measured", dict)),
    )


def classified_frame(prediction: Prediction, thumbnail: Pixels | None) -> Frame:
    """Answer a classify request."""
    header = {
        "kind": "classified",
        **asdict(prediction),
        "probabilities": dict(prediction.probabilities),
        "thumbnail": _size(thumbnail) if thumbnail else None,
    }
    return Frame(header, thumbnail.data if thumbnail else b"")


def parse_classified(frame: Frame, file: str, bundle: BundleInfo) -> Classified:
    """Return the answer for ``file``; ProtocolError if it is not one, or not of this bundle."""
    _expect_kind(frame, "classified")
    header = frame.header
    status = _field(header, "status", str)
    if status not in get_args(Status):
        raise ProtocolError(f"Expected a status. Received {status!r}.")
    prediction = Prediction(
        file=_same(header, "file", file),
        status=status,  # type: ignore[arg-type]  # checked against Status above
        class_name=_optional(header, "class_name", str),
        confidence=_optional(header, "confidence", float),
        probabilities=_shares(header, "probabilities"),
        reason=_optional(header, "reason", str),
        sha256=None if header.get("sha256") is None else _sha256(header, "sha256"),
        bundle=_same(header, "bundle", bundle.digest),
        facts=_facts(header),
        page=None if header.get("page") is None else _count(header, "page"),
    )
    _check_consistent(prediction, bundle)
    sizes = header.get("thumbnail")
    pixels = _split_pixels([sizes], frame.payload) if sizes is not None else [None]
    return Classified(prediction, pixels[0])


def explained_frame(explanation: Explanation) -> Frame:
    """Answer an explain request."""
    pictures = explanation.image, explanation.overlay, explanation.legend
    header = {
        "kind": "explained",
        "empty": explanation.empty,
        "width": explanation.width,
        "height": explanation.height,
        "pictures": [_size(each) for each in pictures],
    }
    return Frame(header, b"".join(each.data for each in pictures))


def parse_explained(frame: Frame, question: Question) -> Explanation:
    """Return the answer to ``question``; ProtocolError if the frame is anything else."""
    _expect_kind(frame, "explained")
    sizes = _field(frame.header, "pictures", list)
    if len(sizes) != 3:
        raise ProtocolError(f"Expected 3 pictures. Received {len(sizes)}.")
    image, overlay, legend = _split_pixels(sizes, frame.payload)
    return Explanation(
        question=question,
        image=image,
        overlay=overlay,
        legend=legend,
        empty=_field(frame.header, "empty", bool),
        width=_count(frame.header, "width"),
        height=_count(frame.header, "height"),
    )


def image_frame(bare: BareImage) -> Frame:
    """Answer a request for an image."""
    header = {
        "kind": "image",
        "width": bare.width,
        "height": bare.height,
        "picture": _size(bare.image),
    }
    return Frame(header, bare.image.data)


def parse_image(frame: Frame) -> BareImage:
    """Return the image in a frame; ProtocolError if it is anything else."""
    _expect_kind(frame, "image")
    (image,) = _split_pixels([frame.header.get("picture")], frame.payload)
    if image.channels != 3:
        raise ProtocolError(f"Expected an RGB image. Received {image.channels} channels.")
    return BareImage(image, _count(frame.header, "width"), _count(frame.header, "height"))


def overlay_frame(png: bytes) -> Frame:
    """Answer an overlay request with the overlay over its image, as a PNG file."""
    return Frame({"kind": "overlay"}, png)


def parse_overlay(frame: Frame) -> bytes:
    """Return the PNG file in a frame; ProtocolError if it is anything else."""
    _expect_kind(frame, "overlay")
    if not frame.payload.startswith(b"\x89PNG"):
        raise ProtocolError(f"Expected a PNG. Received {frame.payload[:8]!r}.")
    return frame.payload


def pictures_frame(pictures: ReportPictures) -> Frame:
    """Answer a pictures request."""
    sent = [each for each in (pictures.image, pictures.overlay) if each is not None]
    sizes = [[*_size(each.pixels), len(each.jpeg)] for each in sent]
    payload = b"".join(each.pixels.data + each.jpeg for each in sent)
    return Frame({"kind": "pictures", "pictures": sizes}, payload)


def parse_pictures(frame: Frame) -> ReportPictures:
    """Return the pictures in a frame; ProtocolError if it is anything else."""
    _expect_kind(frame, "pictures")
    sizes = _field(frame.header, "pictures", list)
    pictures, rest = [], frame.payload
    for size in sizes:
        picture, rest = _split_picture(size, rest)
        pictures.append(picture)
    if rest or len(pictures) not in (1, 2):
        raise ProtocolError(f"Expected 1 or 2 pictures. Received {len(pictures)}.")
    return ReportPictures(pictures[0], pictures[1] if len(pictures) == 2 else None)


def thumbnail_frame(thumbnail: Pixels) -> Frame:
    """Answer a thumbnail request."""
    return Frame({"kind": "thumbnail", "picture": _size(thumbnail)}, thumbnail.data)


def parse_thumbnail(frame: Frame) -> Pixels:
    """Return the thumbnail in a frame; ProtocolError if it is anything else."""
    _expect_kind(frame, "thumbnail")
    (thumbnail,) = _split_pixels([_field(frame.header, "picture", list)], frame.payload)
    return thumbnail


def check_frame(check: SelfCheck) -> Frame:
    """Answer a check request."""
    return Frame({"kind": "check", "formats": check.formats, "versions": check.versions})


def parse_check(frame: Frame) -> SelfCheck:
    """Return what the engine found of itself; ProtocolError if the frame is anything else."""
    _expect_kind(frame, "check")
    formats = _field(frame.header, "formats", dict)
    versions = _field(frame.header, "versions", dict)
    for value in (*formats.values(), *versions.values()):
        if value is not None and not isinstance(value, str):
            raise ProtocolError(f"Expected text or null. Received {value!r:.80}.")
    return SelfCheck(formats, versions)


def failed_frame(message: str) -> Frame:
    """Answer any request with a reason in words."""
    return Frame({"kind": "failed", "message": message})


def failure(frame: Frame) -> str | None:
    """Return the reason if the frame says that a request failed, else None."""
    if frame.header.get("kind") != "failed":
        return None
    return _field(frame.header, "message", str)


def _expect_kind(frame: Frame, kind: str) -> None:
    _same(frame.header, "kind", kind)


def _field(fields: Mapping[str, object], name: str, kind: type[_T]) -> _T:
    value = fields.get(name)
    if type(value) is not kind:
        raise ProtocolError(f"Expected {name} as {kind.__name__}. Received {value!r:.80}.")
    return value


def _optional(fields: Mapping[str, object], name: str, kind: type[_T]) -> _T | None:
    return None if fields.get(name) is None else _field(fields, name, kind)


def _same(fields: Mapping[str, object], name: str, expected: str) -> str:
    if fields.get(name) != expected:
        raise ProtocolError(f"Expected {name} {expected!r}. Received {fields.get(name)!r:.80}.")
    return expected


def _sha256(fields: Mapping[str, object], name: str) -> str:
    value = _field(fields, name, str)
    if not _SHA256.fullmatch(value):
        raise ProtocolError(f"Expected {name} as 64 hexadecimal digits. Received {value!r:.80}.")
    return value


def _texts(fields: Mapping[str, object], name: str) -> tuple[str, ...]:
    values = _field(fields, name, list)
    if not all(isinstance(value, str) for value in values):
        raise ProtocolError(f"Expected {name} as a list of text. Received {values!r:.80}.")
    return tuple(values)


def _shares(fields: Mapping[str, object], name: str) -> dict[str, float]:
    values = _field(fields, name, dict)
    for key, value in values.items():
        if type(value) is not float or not 0 <= value <= 1:
            raise ProtocolError(f"Expected {name} of 0 to 1 for {key!r}. Received {value!r:.80}.")
    return values


def _thresholds(fields: Mapping[str, object], classes: tuple[str, ...]) -> dict[str, float]:
    values = _shares(fields, "review_below")
    if tuple(values) != classes:
        raise ProtocolError(f"Expected review_below of each class. Received {list(values)!r:.80}.")
    return values


def _measured(fields: Mapping[str, object]) -> Measured:
    return Measured(
        images=_count(fields, "images"),
        calibration_error=_number(fields.get("calibration_error"), 0, 1),
        least_focus=_number(fields.get("least_focus"), 0, math.inf),
    )


def _facts(header: Mapping[str, object]) -> ImageFacts | None:
    fields = _optional(header, "facts", dict)
    if fields is None:
        return None
    colour = _field(fields, "colour", list)
    if len(colour) != 3:
        raise ProtocolError(f"Expected 3 numbers as colour. Received {len(colour)}.")
    return ImageFacts(
        format=_field(fields, "format", str),
        width=_count(fields, "width"),
        height=_count(fields, "height"),
        bytes=_count(fields, "bytes"),
        focus=_number(fields.get("focus"), 0, _LARGEST_FOCUS),
        brightness=_number(fields.get("brightness"), 0, 255),
        colour=(
            _number(colour[0], 0, _LARGEST_LIGHTNESS),
            _number(colour[1], -128, 128),
            _number(colour[2], -128, 128),
        ),
        bits=_count(fields, "bits"),
        pages=_count(fields, "pages"),
        changed=_number(fields.get("changed"), -math.inf, math.inf),
    )


def _count(fields: Mapping[str, object], name: str) -> int:
    value = _field(fields, name, int)
    if value < 1:
        raise ProtocolError(f"Expected {name} of 1 or more. Received {value}.")
    return value


def _number(value: object, low: float, high: float) -> float:
    if not (isinstance(value, float) and math.isfinite(value) and low <= value <= high):
        raise ProtocolError(f"Expected a number of {low} to {high}. Received {value!r:.80}.")
    return value


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


def _size(pixels: Pixels) -> list[int]:
    return [pixels.width, pixels.height, pixels.channels]


def _split_pixels(sizes: list[object], payload: bytes) -> list[Pixels]:
    """Cut the payload into pictures; ProtocolError unless the sizes fill it exactly."""
    pictures, start = [], 0
    for size in sizes:
        width, height, channels = _checked_size(size)
        end = start + width * height * channels
        pictures.append(Pixels(width, height, channels, payload[start:end]))
        start = end
    if start != len(payload):
        raise ProtocolError(f"Expected {start} bytes of pixels. Received {len(payload)}.")
    return pictures


def _split_picture(size: object, payload: bytes) -> tuple[Picture, bytes]:
    """Cut one picture off the payload and return what is left of it."""
    match size:
        case [int(width), int(height), 3, int(length)] if length > 0:
            end = width * height * 3
            (pixels,) = _split_pixels([[width, height, 3]], payload[:end])
            jpeg, rest = payload[end : end + length], payload[end + length :]
            if len(jpeg) == length and jpeg.startswith(b"\xff\xd8\xff"):
                return Picture(pixels, jpeg), rest
    raise ProtocolError(f"Expected a picture, raw and as JPEG. Received {size!r:.80}.")


def _checked_size(size: object) -> tuple[int, int, int]:
    match size:
        case [int(width), int(height), (3 | 4) as channels] if width > 0 and height > 0:
            return width, height, channels
    raise ProtocolError(f"Expected width, height, channels. Received {size!r:.80}.")

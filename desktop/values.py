"""The small frozen values that cross between engine, service, records and window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from desktop.language import mark

Status = Literal["answered", "refused", "unreadable"]

IMAGE_SUFFIXES = (".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff")
"""What is taken for an image when a folder is searched; compared in lower case."""

RESEARCH_USE = mark("Research use only. Not for diagnosis.")


@dataclass(frozen=True)
class ImageFacts:
    """What an image file is like, whatever the bundle says of it.

    Attributes:
        format: "JPEG", "PNG", "BMP" or "TIFF".
        width: Upright, as it is shown, in pixels.
        height: The same.
        bytes: Size of the file.
        focus: How strong the finest structure is, as a share of the contrast: 0, blurred or blank,
            to about 1. It is the root of the variance of the Laplacian, divided by the standard
            deviation of the grey values (`export.bundle.gate.sharpness_of` has the source).
            Compare it only between images of one kind.
        brightness: Mean grey value (ITU-R BT.601) of the image in small, 0 (black) to 255.
        colour: Mean L* (0 to 100), a* (green to red) and b* (blue to yellow; both about -128 to
            127) of CIELAB, of the image in small, its RGB taken for sRGB.
        bits: Of a sample in the file; the network sees 8.
        changed: When the file was last changed, seconds since 1970; None where nobody noted it.
        pages: Images in the file; more than one in TIFF only. The rest is about one of them.
    """

    format: str
    width: int
    height: int
    bytes: int
    focus: float
    brightness: float
    colour: tuple[float, float, float]
    bits: int = 8
    changed: float | None = None
    pages: int = 1


@dataclass(frozen=True)
class Prediction:
    """What was found out about one image file.

    Attributes:
        file: The path as it was given or scanned.
        status: "answered", "refused" (an image, but not one to answer) or "unreadable".
        class_name: The top class; None unless answered.
        confidence: The calibrated top probability, 0 to 1; None unless answered.
        probabilities: Class name to calibrated probability, in the bundle's class order;
            empty where the network did not run.
        reason: Why there is no answer, in words; None when answered.
        sha256: Of the bytes that were decoded, hexadecimal; None where they were not read.
        bundle: Digest of the bundle that answered, hexadecimal.
        facts: What the file is like; None where it was not decoded, or nobody noted it. Two
            predictions that differ in nothing else are equal.
        page: Which image of the file, from 1; None where the file has but one.
    """

    file: str
    status: Status
    class_name: str | None
    confidence: float | None
    probabilities: Mapping[str, float]
    reason: str | None
    sha256: str | None
    bundle: str
    facts: ImageFacts | None = field(default=None, compare=False)
    page: int | None = None


def unreadable(
    file: str, reason: str, bundle: str, sha256: str | None = None, page: int | None = None
) -> Prediction:
    """Return the prediction of a file that has no answer because it is no whole image."""
    return Prediction(file, "unreadable", None, None, {}, reason, sha256, bundle, page=page)


@dataclass(frozen=True)
class Correction:
    """A person's answer beside the bundle's.

    Attributes:
        at: When, ISO 8601 in UTC.
        who: The person.
        old: What was answered before; None where there was no answer.
        new: The person's answer; None where it was taken back.
        why: Their reason; may be empty.
    """

    at: str
    who: str
    old: str | None
    new: str | None
    why: str


@dataclass(frozen=True)
class Comment:
    """What a person wrote about an image.

    Attributes:
        at: When, ISO 8601 in UTC.
        who: The person.
        text: Not empty.
    """

    at: str
    who: str
    text: str


@dataclass(frozen=True)
class Label:
    """Whose image it is; either may be empty.

    Attributes:
        case: The patient's or sample's number.
        slide: The slide's number.
    """

    case: str
    slide: str


@dataclass(frozen=True)
class Row:
    """One file in a session, as lists show it.

    Attributes:
        number: Of the row; later files have larger ones.
        session: The session's number; 0 from before there were sessions.
        result_id: The result's number on record.
        prediction: The bundle's answer.
        person: The person's answer; None where there is none.
        noted: Whether there are comments.
        label: Case and slide; None where nobody said.
    """

    number: int
    session: int
    result_id: int
    prediction: Prediction
    person: str | None = None
    noted: bool = False
    label: Label | None = None


Shown = Literal["all", "review", "reviewed", "corrected", "refused", "unreadable", "noted"]
Order = Literal["arrival", "confidence", "name", "answer"]


@dataclass(frozen=True)
class Query:
    """Which rows are looked for, and in what order.

    Attributes:
        session: Of which session; None for all.
        text: Must occur in the path, the case or the slide, in any case of letters.
        answers: Class names of which one is the answer, a person's before the bundle's; none
            for any.
        shown: Which of them: "review" are those that need it and have no person's answer,
            "corrected" those whose person's answer is another than the bundle's.
        least: The least confidence, 0 to 1; images without an answer have none.
        most: The most confidence.
        order: By what they are sorted; equal ones by arrival.
        descending: Whether the last come first.
        share: Of all images, 0 to 1, those in the sample of `desktop.sampling`; 1 for all.
        not_by: A person who has said nothing of them yet; empty for anybody.
    """

    session: int | None = None
    text: str = ""
    answers: tuple[str, ...] = ()
    shown: Shown = "all"
    least: float = 0.0
    most: float = 1.0
    order: Order = "arrival"
    descending: bool = False
    share: float = 1.0
    not_by: str = ""


@dataclass(frozen=True)
class Pixels:
    """Ready-to-show pixels: rows top to bottom, 8 bits a channel, no padding.

    Attributes:
        width: In pixels.
        height: In pixels.
        channels: 3 (RGB) or 4 (RGBA, straight alpha).
        data: ``width * height * channels`` bytes.
    """

    width: int
    height: int
    channels: int
    data: bytes


@dataclass(frozen=True)
class Measured:
    """What a bundle's figures let one say beside an answer.

    Attributes:
        images: How many images they are from.
        calibration_error: Mean distance between confidence and share of right answers there
            (expected calibration error, Guo et al., ICML 2017), 0 to 1.
        least_focus: The `ImageFacts.focus` under which the bundle refuses.
    """

    images: int
    calibration_error: float
    least_focus: float


@dataclass(frozen=True)
class BundleInfo:
    """What the window shows of the bundle in use.

    Attributes:
        name: The bundle's title.
        version: The bundle's own version.
        digest: SHA-256 of its manifest, hexadecimal.
        classes: Class names in class order.
        descriptions: One sentence a class, in class order.
        review_below: Class name to the confidence, 0 to 1, under which the bundle's maker wants
            a person to look; in class order.
        preprocessing_version: Of the code that makes the tensor.
        signer: Fingerprint of the signing key.
        signer_shipped: Whether that key also signed the bundle that comes with the app.
        golden_checked: How many golden images passed on this load.
        card: The model card, Markdown.
        measured: What its figures let one say beside an answer; None leaves it unsaid.
    """

    name: str
    version: str
    digest: str
    classes: tuple[str, ...]
    descriptions: tuple[str, ...]
    review_below: Mapping[str, float]
    preprocessing_version: int
    signer: str
    signer_shipped: bool
    golden_checked: int
    card: str
    measured: Measured | None = None


@dataclass(frozen=True)
class ReviewThresholds:
    """Which answers of one bundle want a person's eye.

    Attributes:
        bundle: The bundle's digest, hexadecimal.
        below: Class name to the confidence, 0 to 1, under which an answer wants it; in class order.
    """

    bundle: str
    below: Mapping[str, float]


COLOUR_MAPS = ("inferno", "magma", "viridis", "cividis")
"""In which a heatmap may be coloured; `export.bundle.overlay` has their sources."""


@dataclass(frozen=True)
class Question:
    """What a heatmap is to explain: why this class, or why this class and not that.

    Attributes:
        class_name: The class; any, not only the top one.
        rather_than: The other class; None for the class by itself.
        fine: Whether the heatmap has twice the rows and columns, at the cost of four passes.
        colours: One of `COLOUR_MAPS`.
    """

    class_name: str
    rather_than: str | None = None
    fine: bool = False
    colours: str = COLOUR_MAPS[0]


@dataclass(frozen=True)
class Explanation:
    """An image to look at and where the evidence lies in it.

    Attributes:
        question: What is explained.
        image: RGB, at most 1024 pixels on the long side.
        overlay: RGBA of the same size: the heatmap, coloured, its alpha the heat.
        legend: RGB, one row: the colours of no heat, at the left, to the most.
        empty: True when nothing in the image speaks for the class; the overlay is then clear.
        width: Of the whole image in its own pixels, upright.
        height: The same.
    """

    question: Question
    image: Pixels
    overlay: Pixels
    legend: Pixels
    empty: bool
    width: int
    height: int


@dataclass(frozen=True)
class BareImage:
    """An image to look at, without a heatmap.

    Attributes:
        image: RGB: the whole image, or a smaller one of it.
        width: Of the whole image in its own pixels, upright.
        height: The same.
    """

    image: Pixels
    width: int
    height: int


@dataclass(frozen=True)
class Picture:
    """A small picture for a report, for whoever paints and for whoever writes files.

    Attributes:
        pixels: RGB.
        jpeg: The same as a JPEG file.
    """

    pixels: Pixels
    jpeg: bytes


@dataclass(frozen=True)
class ReportPictures:
    """What a report shows of one image.

    Attributes:
        image: At most 320 pixels on the long side.
        overlay: The heatmap of the answer over the image, of the same size; None where there is
            no answer, or nothing in the image speaks for it.
    """

    image: Picture
    overlay: Picture | None


@dataclass(frozen=True, slots=True)
class Observation:
    """One look at a file in a watched folder; two equal ones some time apart: it is at rest.

    Attributes:
        path: Absolute.
        size: In bytes.
        mtime_ns: Time of the last change, nanoseconds since 1970; a program may set it back.
        ctime_ns: When the file came here or was last touched in any way, nanoseconds since 1970,
            which no program sets; on Windows, when it was made here.
        inode: The file system's own number for the file.
    """

    path: str
    size: int
    mtime_ns: int
    ctime_ns: int
    inode: int

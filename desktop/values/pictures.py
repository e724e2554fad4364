"""Pictures of an image, as they are asked for and shown."""

from __future__ import annotations

from dataclasses import dataclass

COLOUR_MAPS = ("inferno", "magma", "viridis", "cividis")
"""In which a heatmap may be coloured; `export.bundle.overlay` has their sources."""


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

"""Pictures of an image, as it is and with the evidence in it."""

from __future__ import annotations

from desktop.engine.messages.fields import count, expect_kind, field
from desktop.engine.messages.payload import size_of, split_picture, split_pixels
from desktop.engine.protocol import Frame, ProtocolError
from desktop.values import BareImage, Explanation, Pixels, Question, ReportPictures


def explained_frame(explanation: Explanation) -> Frame:
    """Answer an explain request."""
    pictures = explanation.image, explanation.overlay, explanation.legend
    header = {
        "kind": "explained",
        "empty": explanation.empty,
        "width": explanation.width,
        "height": explanation.height,
        "pictures": [size_of(each) for each in pictures],
    }
    return Frame(header, b"".join(each.data for each in pictures))


def parse_explained(frame: Frame, question: Question) -> Explanation:
    """Return the answer to ``question``; ProtocolError if the frame is anything else."""
    expect_kind(frame, "explained")
    sizes = field(frame.header, "pictures", list)
    if len(sizes) != 3:
        raise ProtocolError(f"Expected 3 pictures. Received {len(sizes)}.")
    image, overlay, legend = split_pixels(sizes, frame.payload)
    return Explanation(
        question=question,
        image=image,
        overlay=overlay,
        legend=legend,
        empty=field(frame.header, "empty", bool),
        width=count(frame.header, "width"),
        height=count(frame.header, "height"),
    )


def image_frame(bare: BareImage) -> Frame:
    """Answer a request for an image."""
    header = {
        "kind": "image",
        "width": bare.width,
        "height": bare.height,
        "picture": size_of(bare.image),
    }
    return Frame(header, bare.image.data)


def parse_image(frame: Frame) -> BareImage:
    """Return the image in a frame; ProtocolError if it is anything else."""
    expect_kind(frame, "image")
    (image,) = split_pixels([frame.header.get("picture")], frame.payload)
    if image.channels != 3:
        raise ProtocolError(f"Expected an RGB image. Received {image.channels} channels.")
    return BareImage(image, count(frame.header, "width"), count(frame.header, "height"))


def overlay_frame(png: bytes) -> Frame:
    """Answer an overlay request with the overlay over its image, as a PNG file."""
    return Frame({"kind": "overlay"}, png)


def parse_overlay(frame: Frame) -> bytes:
    """Return the PNG file in a frame; ProtocolError if it is anything else."""
    expect_kind(frame, "overlay")
    if not frame.payload.startswith(b"\x89PNG"):
        raise ProtocolError(f"Expected a PNG. Received {frame.payload[:8]!r}.")
    return frame.payload


def pictures_frame(pictures: ReportPictures) -> Frame:
    """Answer a pictures request."""
    sent = [each for each in (pictures.image, pictures.overlay) if each is not None]
    sizes = [[*size_of(each.pixels), len(each.jpeg)] for each in sent]
    payload = b"".join(each.pixels.data + each.jpeg for each in sent)
    return Frame({"kind": "pictures", "pictures": sizes}, payload)


def parse_pictures(frame: Frame) -> ReportPictures:
    """Return the pictures in a frame; ProtocolError if it is anything else."""
    expect_kind(frame, "pictures")
    sizes = field(frame.header, "pictures", list)
    pictures, rest = [], frame.payload
    for size in sizes:
        picture, rest = split_picture(size, rest)
        pictures.append(picture)
    if rest or len(pictures) not in (1, 2):
        raise ProtocolError(f"Expected 1 or 2 pictures. Received {len(pictures)}.")
    return ReportPictures(pictures[0], pictures[1] if len(pictures) == 2 else None)


def thumbnail_frame(thumbnail: Pixels) -> Frame:
    """Answer a thumbnail request."""
    return Frame({"kind": "thumbnail", "picture": size_of(thumbnail)}, thumbnail.data)


def parse_thumbnail(frame: Frame) -> Pixels:
    """Return the thumbnail in a frame; ProtocolError if it is anything else."""
    expect_kind(frame, "thumbnail")
    (thumbnail,) = split_pixels([field(frame.header, "picture", list)], frame.payload)
    return thumbnail

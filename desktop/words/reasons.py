"""What the engine says, in the person's language: its sentences, known by their form.

The engine's process knows no language, and what it says is kept in the records in English for
good. So a sentence is recognised by its template when it is shown, and said anew. A test holds the
templates against the source that makes the sentences.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from desktop.language import mark, tr
from desktop.words import bundle_reasons

TEMPLATES = (
    # export.bundle.gate
    mark(
        "The image is too small: {width} x {height} pixels, "
        "at least {least} on each side are needed."
    ),
    mark("The image is blank: its grey values vary by {contrast}, at least {least} are needed."),
    mark("The image is blurred: its sharpness is {sharpness}, at least {least} is needed."),
    mark(
        "The image's colours are not those of the images this bundle was made for: its "
        "{what} is {value}, expected {low} to {high}."
    ),
    mark(
        "The image is unlike those this bundle was made for: the network's view of it lies "
        "{times} times as far from theirs as is allowed."
    ),
    # export.bundle.classifier
    mark("The bundle's {model} failed: {why}"),
    mark("Too little memory was free to run the bundle. Close other programs, then try again."),
    # export.bundle.image_file
    mark(
        "The TIFF holds {pages} pages, and which one is meant is not known. "
        "Choose one, or save that page as a file of its own."
    ),
    mark(
        "The {format} image could not be decoded. It is damaged, or of a kind that is not read: "
        "open it in another program and save it as a PNG."
    ),
    mark("The {format} image is damaged: {why}."),
    mark("The TIFF is damaged: a checksum in it does not match."),
    # export.bundle.image_format
    mark("Expected a JPEG, PNG, BMP or TIFF image. Received an empty file."),
    mark("Expected a JPEG, PNG, BMP or TIFF image. Received something else."),
    mark("The {format} image has no pixels."),
    mark("Expected at most {most} megapixels. Received {width} x {height} pixels."),
    mark("Expected page 1, for only a TIFF has more. Received page {page}."),
    mark("The image file is cut short."),
    mark("Animated PNG images are not read. Save a single picture instead."),
    mark("The PNG is damaged: a checksum in it does not match."),
    # export.bundle.bmp_format
    mark("Expected a Windows BMP. Received an OS/2 bitmap."),
    mark("The BMP is damaged: its width is negative."),
    mark("The BMP is damaged: it does not say how long its pixels are."),
    mark("The BMP is cut short: pixels are missing."),
    mark(
        "Expected a BMP of 32 bits with its colours in the order blue, green, red. "
        "Received another one. Save the image with 24 bits."
    ),
    # export.bundle.jpeg_format
    mark("The JPEG is cut short: its end marker is missing."),
    mark("The JPEG is cut short: pixels are missing."),
    mark("The JPEG ends before it says how large it is."),
    mark("Expected a JPEG of 8 bits a sample. Received {bits}."),
    mark("The JPEG is damaged: it states its size twice."),
    # export.bundle.tiff_format
    mark("Expected a page from 1 to {pages}. Received page {page}."),
    mark("The TIFF is damaged: a table in it lies where the file begins."),
    mark(
        "Expected a TIFF of at most {pages} pages, in {pieces} pieces together. Received more. "
        "Save the page as a picture of its own."
    ),
    mark("The TIFF holds no page."),
    mark("The TIFF is damaged: it states a field twice."),
    mark("The TIFF does not say how large it is."),
    mark("The TIFF is cut short: pixels are missing."),
    mark("Expected a TIFF of unsigned or floating-point samples. Received signed or other ones."),
    mark(
        "Expected a TIFF of more than 8 bits in grey with black as 0, RGB or RGBA, the colours "
        "of a pixel side by side. Received another one. Save the image with 8 bits."
    ),
    mark(
        "Expected a TIFF in grey, RGB, CMYK or with a palette. Received another one. "
        "Save the image in RGB."
    ),
    mark(
        "Expected a TIFF in tiles to be stored upright. Received one that is to be turned. "
        "Save the image as a PNG."
    ),
    mark("The TIFF is cut short: a table in it is missing."),
    mark("Expected a TIFF of at most {most} pieces. Received {pieces}."),
    # export.bundle.sample_depth
    mark(
        "Expected samples of 0 to 1, or of 0 to {most}. Received {low} to {high}. "
        "Save the image with 8 or 16 bits."
    ),
    # desktop.engine.source
    mark("The file does not exist. It may have been moved or removed."),
    mark("The file could not be read: no file can have this name."),
    mark("The file could not be read: {why}."),
    mark("Expected an image file. Received something that is not a file."),
    mark("Expected at most {most} MB. Received {size} MB."),
    # desktop.engine.classifying
    mark("The image needs more memory than is allowed."),
    # desktop.engine.worker
    mark(
        "Too little memory was free to show this image. Its answer stands. "
        "Close other programs, then choose the image again."
    ),
    # desktop.engine.asked
    mark("The file has changed since it was classified. Classify it again to explain it."),
    # desktop.engine.answers
    mark("There is nothing to explain: {why}"),
    # desktop.engine.keeper
    mark("The file stopped the image decoder twice ({why}) and was set aside."),
    mark("The file could not be explained: {why}"),
    mark("{why} The classifier was started again."),
    # desktop.errors
    mark("The classifier stopped, perhaps because the PC ran out of memory. Close other programs."),
    mark("The classifier stopped unexpectedly ({why})."),
    # desktop.watch.watched_folder
    mark("The file was withdrawn or changed before it was read."),
)

PARTS = (
    # export.bundle.gate.COLOURS
    mark("mean of lightness"),
    mark("mean of green-red"),
    mark("mean of blue-yellow"),
    mark("spread of lightness"),
    mark("spread of green-red"),
    mark("spread of blue-yellow"),
    # desktop.errors
    mark("it crashed"),
    mark("perhaps the PC ran out of memory"),
    # desktop.engine.client and .launch; of the crashes only older records tell apart which
    mark("no answer within {seconds} s"),
    mark("its answer made no sense"),
    mark("it was not running"),
    mark("it closed its end of the line"),
    mark("exit code {code}"),
    mark("access violation"),
    mark("stack overflow"),
    mark("it could not be started: {why}"),
    mark("it could not be given its limits: {why}"),
)
"""What stands in a place for words."""

WORDS = ("why", "what")
"""Places for words, of which a template has one at most: so no search is longer than linear."""

_PLACE = re.compile(r"\{(\w+)\}")
_FORMS = {**dict.fromkeys(WORDS, ".+"), "path": ".{1,1000}", "file": r"\S{1,100}"}
_NUMBER = r"\S{1,24}"


def said(reason: str) -> str:
    """Return a sentence of the engine in the person's language; one that is not known, as it is."""
    known = recognised(reason)
    if known is None:
        return reason
    template, values = known
    return tr(template, **{name: said(value) for name, value in values})


@lru_cache(maxsize=1000)  # lists paint the same sentences again and again
def recognised(reason: str) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """Return the template of a sentence and what stands in its places; None for an unknown one."""
    for template, form in _forms():
        match = form.fullmatch(reason)
        if match is not None:
            return template, tuple(match.groupdict().items())
    return None


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return each template with its regular expression, the one with most text of its own first."""
    all_there_are = (*TEMPLATES, *PARTS, *bundle_reasons.TEMPLATES, *bundle_reasons.PARTS)
    ordered = sorted(all_there_are, key=lambda text: -len(_PLACE.sub("", text)))
    return tuple((template, _form(template)) for template in ordered)


def _form(template: str) -> re.Pattern[str]:
    pieces = _PLACE.split(template)  # text and names of places in turn
    for at, piece in enumerate(pieces):
        is_place = at % 2 == 1
        form = _FORMS.get(piece, _NUMBER)
        pieces[at] = f"(?P<{piece}>{form})" if is_place else re.escape(piece)
    return re.compile("".join(pieces), re.DOTALL)

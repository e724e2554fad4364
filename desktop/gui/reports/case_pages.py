"""The case report on pages, for PDF and for paper: the words and pictures of the HTML."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile, QFileDevice, QIODevice, QMarginsF
from PySide6.QtGui import (
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from desktop.gui.detail.pixels import to_image
from desktop.gui.reports.paper import SMALL_PT, Paper
from desktop.gui.theme import LIGHT
from desktop.language import mark, tr
from desktop.reports.content import About, Entry, Kind
from desktop.reports.html import SIGNED, TITLE, captioned, card, head, muted, no_picture, words
from desktop.values import RESEARCH_USE, Picture

MARGINS_MM = QMarginsF(14, 14, 14, 12)

_DOTS_AN_INCH = 300
_PICTURE_MM = 40.0
_GAP_MM = 3.0
_CAPTION_MM = 0.8
_WORDS_FROM_MM = 2 * (_PICTURE_MM + _GAP_MM)
_HIGHEST_MM = 60.0
_BELOW_HEADING_MM = 1.0
_BEGINNING_MM = 40.0  # of the words that stand below the pictures: so much is on the same page
_SIGN_FROM_MM = 25.0
_DIGEST_PT = 6.0
# Qt knows margins in pixels only: of 96 an inch, whatever the device.
_STYLE = f"""
h1 {{ font-size: 18pt; font-weight: 600; }}
h2 {{ font-size: 12pt; font-weight: 600; margin-top: 20px; margin-bottom: 8px; }}
h3 {{ font-size: 10pt; font-weight: 600; margin-bottom: 1px; }}
h4 {{ font-size: 9pt; font-weight: 600; margin-top: 12px; margin-bottom: 3px; }}
p {{ margin-top: 0; margin-bottom: 5px; }}
ul, table {{ margin-top: 3px; margin-bottom: 6px; }}
th, td {{ padding: 1px 14px 1px 0; text-align: left; font-weight: 400; }}
th, .muted, .digest {{ color: {LIGHT.muted}; }}
.counts td, .shares td {{ text-align: right; }}
.counts th, .shares th {{ color: {LIGHT.text}; }}
.muted {{ font-size: {SMALL_PT}pt; }}
.digest {{ font-size: {_DIGEST_PT}pt; }}
.use {{ color: {LIGHT.caution}; font-weight: 600; margin-top: 3px; margin-bottom: 14px; }}
.caution {{ color: {LIGHT.caution}; }}
.answer {{ font-size: 11pt; font-weight: 600; margin-top: 4px; margin-bottom: 4px; }}
.correction {{ margin-top: 6px; margin-bottom: 6px; }}
"""


def write_pdf(draft: Path, about: About, entries: Iterable[Entry]) -> Iterator[None]:
    """Write the case report as PDF, A4, an image at a time; needs a QGuiApplication.

    Raises:
        OSError: If the file cannot be written.
    """
    with _open(draft) as file:
        writer = QPdfWriter(file)
        writer.setResolution(_DOTS_AN_INCH)
        writer.setTitle(tr(TITLE))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(MARGINS_MM, QPageLayout.Unit.Millimeter)
        yield from paint(writer, about, entries)


PDF = Kind(".pdf", mark("PDF case report"), pictured=True, write=write_pdf)


def paint(device: QPagedPaintDevice, about: About, entries: Iterable[Entry]) -> Iterator[None]:
    """Paint the case report, an image at a time; none is cut by the end of a page.

    Raises:
        OSError: If the device cannot be painted on.
    """
    paper = Paper(device, tr(RESEARCH_USE), _STYLE)
    try:
        paper.put(paper.document(head(about), paper.width))
        paper.y += _BELOW_HEADING_MM
        for entry in entries:
            _put_entry(paper, entry)
            yield
        _put_signature(paper)
        paper.break_page()
        for section in card(about):
            paper.put(paper.document(section, paper.width))
            paper.y += _GAP_MM
    finally:
        paper.end()


@contextmanager
def _open(draft: Path) -> Iterator[QFile]:
    file = QFile(str(draft))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(errno.EIO, file.errorString())
    try:
        yield file
    finally:
        file.close()
    if file.error() != QFileDevice.FileError.NoError:  # Qt writes on, though the disk is full
        raise OSError(errno.EIO, file.errorString())


@dataclass(frozen=True)
class _Figure:
    """A picture, if there is one, and the words below it; millimetres."""

    image: QImage | None
    width: float
    height: float
    caption: QTextDocument


def _put_entry(paper: Paper, entry: Entry) -> None:
    said = paper.document(words(entry), paper.width - _WORDS_FROM_MM)
    figures = [_figure(paper, *each) for each in _shown(entry)]
    heights = [each.height + _CAPTION_MM + paper.height_of(each.caption) for each in figures]
    beside = paper.height_of(said) + 2 * _GAP_MM <= paper.height
    height = max(paper.height_of(said) if beside else 0, *heights)
    paper.make_room(height + 2 * _GAP_MM + (0 if beside else _BEGINNING_MM))
    paper.draw_line(0, paper.width, LIGHT.line)
    paper.y += _GAP_MM
    if beside:
        paper.draw(said, _WORDS_FROM_MM)
    for column, figure in enumerate(figures):
        _draw_figure(paper, figure, column * (_PICTURE_MM + _GAP_MM))
    paper.y += height + _GAP_MM
    if not beside:  # more words than fit beside the pictures
        paper.put(paper.document(words(entry), paper.width))


def _shown(entry: Entry) -> list[tuple[Picture | None, str]]:
    if entry.pictures is None:
        return [(None, no_picture(entry))]
    return list(captioned(entry.pictures, entry.prediction))


def _figure(paper: Paper, picture: Picture | None, caption: str) -> _Figure:
    below = paper.document(muted(caption), _PICTURE_MM)
    if picture is None:
        return _Figure(None, 0, 0, below)
    image = to_image(picture.pixels)
    scale = min(_PICTURE_MM / image.width(), _HIGHEST_MM / image.height())
    return _Figure(image, image.width() * scale, image.height() * scale, below)


def _draw_figure(paper: Paper, figure: _Figure, left: float) -> None:
    if figure.image is not None:
        paper.draw_image(figure.image, left, figure.width, figure.height)
    paper.draw(figure.caption, left, figure.height + _CAPTION_MM)


def _put_signature(paper: Paper) -> None:
    paper.make_room(_SIGN_FROM_MM + _GAP_MM * 3)
    paper.draw_line(0, paper.width, LIGHT.line)
    paper.y += _SIGN_FROM_MM
    width = (paper.width - 2 * _GAP_MM) / 3
    for column, label in enumerate(SIGNED):
        left = column * (width + _GAP_MM)
        paper.draw_line(left, width, LIGHT.text)
        paper.draw(paper.document(muted(tr(label)), width), left, 1)

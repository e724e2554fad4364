"""Paper to put one thing below the other on: it breaks pages, and foots each one."""

from __future__ import annotations

import errno

from PySide6.QtCore import QEventLoop, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QPen,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from desktop.gui.theme import LIGHT
from desktop.gui.widgets.mirroring import set_mirrored
from desktop.language import spoken, tr

BODY_PT, SMALL_PT = 9.0, 7.5
_FOOT_MM = 9.0
_LINE_MM = 0.2
_MM_AN_INCH = 25.4
_PIXELS_AN_INCH = 96  # of those that heights in a document are told in, whatever the device


class Paper:
    """The pages of a printer or a PDF file, filled from the top; all lengths in millimetres.

    Where the language is read from right to left, all that is told from the left lies at the right.

    Attributes:
        width: Of a page, without its margins.
        height: Of a page, without its margins and its foot.
        y: How far down this page is filled.
    """

    def __init__(self, device: QPagedPaintDevice, foot: str, style: str) -> None:
        """Begin the first page.

        Args:
            device: Its page size and margins are set.
            foot: What stands at the bottom of each page, beside its number.
            style: How HTML looks, in the CSS that Qt's text documents know.

        Raises:
            OSError: If the device cannot be painted on.
        """
        QEventLoop()  # gives a thread that Qt did not start the timers that long documents want
        self._device = device
        self._style = style
        self._painter = QPainter()
        if not self._painter.begin(device):
            raise OSError(errno.EIO, tr("the device takes no pages"))
        self._dots = device.logicalDpiY() / _MM_AN_INCH
        self._number = 1
        self._mirrored = spoken().right_to_left
        # A preview would put a full stop at the other end.
        self._foot = f"{foot}\N{RIGHT-TO-LEFT MARK}" if self._mirrored else foot
        self.width = device.width() / self._dots
        self.height = device.height() / self._dots - _FOOT_MM
        self.y = 0.0
        self._draw_foot()

    def end(self) -> None:
        """End the last page; to be called in any case."""
        self._painter.end()

    def document(self, html: str, width: float) -> QTextDocument:
        """Lay out HTML, which must name no picture."""
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self._device)
        document.setDefaultFont(_font(BODY_PT))
        document.setDefaultStyleSheet(self._style)
        document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Else a name in Arabic would turn its paragraph around, in English too.
        option.setTextDirection(
            Qt.LayoutDirection.LayoutDirectionAuto
            if self._mirrored
            else Qt.LayoutDirection.LeftToRight
        )
        document.setDefaultTextOption(option)
        if self._mirrored:
            set_mirrored(document, html)
        else:
            document.setHtml(html)
        document.setTextWidth(width * self._dots)
        return document

    def height_of(self, document: QTextDocument) -> float:
        """Return how high a document is."""
        return document.size().height() / self._dots

    def make_room(self, height: float) -> None:
        """Break the page if it has less room than that left, and anything on it."""
        if self.y > 0 and self.y + height > self.height:
            self.break_page()

    def break_page(self) -> None:
        """Begin the next page."""
        self._device.newPage()
        self._number += 1
        self.y = 0.0
        self._draw_foot()

    def put(self, document: QTextDocument) -> None:
        """Put a document over the whole width; one that no page holds goes on overleaf."""
        if self.height_of(document) <= self.height:
            self.make_room(self.height_of(document))
        else:  # it begins below what is on this page, and is broken between two lines
            _begin_lower(document, self.y)
            document.setPageSize(QSizeF(document.textWidth(), self.height * self._dots))
            self.y = 0.0
        for page in range(document.pageCount()):
            if page:
                self.break_page()
            self._draw_part(document, self._at(0, self.width), page)
        self.y += self.height_of(document) - (document.pageCount() - 1) * self.height

    def draw(self, document: QTextDocument, left: float, down: float = 0) -> None:
        """Draw a document that fits, below where this page is filled to."""
        where = self._at(left, document.textWidth() / self._dots)
        self._draw_part(document, where + QPointF(0, down * self._dots), 0)

    def draw_image(self, image: QImage, left: float, width: float, height: float) -> None:
        """Draw an image from where this page is filled to."""
        size = QSizeF(width, height) * self._dots
        self._painter.drawImage(QRectF(self._at(left, width), size), image)

    def draw_line(self, left: float, width: float, colour: str) -> None:
        """Draw a line where this page is filled to."""
        self._painter.setPen(QPen(QColor(colour), _LINE_MM * self._dots))
        begin = self._at(left, width)
        self._painter.drawLine(begin, begin + QPointF(width * self._dots, 0))

    def _draw_part(self, document: QTextDocument, where: QPointF, page: int) -> None:
        part = QRectF(0, 0, document.textWidth(), self.height * self._dots)
        part.translate(0, page * part.height())
        self._painter.save()
        self._painter.translate(where - part.topLeft())
        self._painter.setClipRect(part)
        document.documentLayout().draw(self._painter, _context(part))
        self._painter.restore()

    def _draw_foot(self) -> None:
        where = QRectF(0, self.height * self._dots, self._device.width(), _FOOT_MM * self._dots)
        self._painter.setFont(_font(SMALL_PT))
        self._painter.setPen(QColor(LIGHT.muted))
        bottom = Qt.AlignmentFlag.AlignBottom
        # These sides change places from right to left.
        direction = (
            Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight
        )
        self._painter.setLayoutDirection(direction)
        self._painter.drawText(where, bottom | Qt.AlignmentFlag.AlignLeft, self._foot)
        self._painter.drawText(where, bottom | Qt.AlignmentFlag.AlignRight, str(self._number))

    def _at(self, begin: float, width: float) -> QPointF:
        """Return where something of a width lies that begins so far from where lines begin."""
        left = self.width - begin - width if self._mirrored else begin
        return QPointF(left, self.y) * self._dots


def _context(part: QRectF) -> QAbstractTextDocumentLayout.PaintContext:
    """Return how to draw a part of a document.

    Without a colour of its own, text would have that of the window, which may be light.
    """
    context, palette = QAbstractTextDocumentLayout.PaintContext(), QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
    context.palette, context.clip = palette, part  # type: ignore[attr-defined]
    return context


def _begin_lower(document: QTextDocument, by: float) -> None:
    """Leave so many millimetres free above the first line."""
    room = QTextBlockFormat()
    pixels = by / _MM_AN_INCH * _PIXELS_AN_INCH
    room.setLineHeight(pixels, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    start = QTextCursor(document)
    start.insertBlock()
    start.movePosition(QTextCursor.MoveOperation.Start)
    start.setBlockFormat(room)


def _font(points: float) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    return font

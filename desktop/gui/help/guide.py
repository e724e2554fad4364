"""The technician's guide with its pictures, read offline."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QFile, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser

from desktop.gui import theme
from desktop.gui.shipped import read_text
from desktop.language import spoken, tr

PICTURE_WIDTH = 760
WIDTH_IN_LINES = 44  # lines of text that are longer are hard to read
_PICTURE = re.compile(r"images/[\w.-]+")
_CELLS_PARTED = re.compile(r"(?<!\\)\|")
_SETTLE_MS = 150  # after the last of many changes of width


class Guide(QTextBrowser):
    """A Markdown file of the app. Nothing is fetched: pictures come from its own folder."""

    def __init__(self, file: str) -> None:
        """Make the page.

        Args:
            file: In English, as Qt opens it; ``technician.es.md`` beside ``technician.md`` is
                read in Spanish.
        """
        super().__init__()
        self._file = _in_language(file, spoken().code)
        self._drawn_width = 0
        self.setAccessibleName(tr("Guide"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        # Else the text gets narrower under the pictures that made it come.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(theme.ROOM)
        self.setAcceptDrops(False)  # files are dropped on the window
        self.viewport().setAcceptDrops(False)
        self._timer = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._timer.timeout.connect(self._draw)

    def look_for(self, words: str) -> bool:
        """Mark the next place with these words, from the start again after the last."""
        if self.find(words):
            return True
        here = self.textCursor()
        self.moveCursor(here.MoveOperation.Start)
        return self.find(words)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a picture, as wide as there is room."""
        place = QUrl(name).toString()
        is_ours = _PICTURE.fullmatch(place)
        if kind != QTextDocument.ResourceType.ImageResource.value or not is_ours:
            return None
        picture = QImage(f"{self._file.rpartition('/')[0]}/{place}")
        scale = self.devicePixelRatioF()
        margins = 2 * self.document().documentMargin()
        room = round(min(PICTURE_WIDTH, self.viewport().width() - margins) * scale)
        if picture.width() > room:
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(scale)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures."""
        super().resizeEvent(event)
        if self._drawn_width == 0:
            self._draw()
        elif self.viewport().width() != self._drawn_width:
            self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._timer.start()

    def _draw(self) -> None:
        bar = self.verticalScrollBar()
        place = bar.value() / max(1, bar.maximum())
        self._drawn_width = self.viewport().width()
        self.document().clear()
        self.document().setDefaultFont(self.font())
        try:
            text = read_text(self._file)
            self.setMarkdown(_mirrored(text) if self.isRightToLeft() else text)
        except OSError as error:
            self.setPlainText(
                tr(
                    "The guide {file} cannot be read ({reason}).",
                    file=self._file,
                    reason=error.strerror,
                )
            )
        self._keep_lines_short()
        bar.setValue(round(place * bar.maximum()))

    def _keep_lines_short(self) -> None:
        """Leave what a wide window has too much free, where lines end."""
        frame = self.document().rootFrame()
        margins = frame.frameFormat()
        widest = 2 * theme.ROOM + max(PICTURE_WIDTH, WIDTH_IN_LINES * self.fontMetrics().height())
        free = theme.ROOM + max(0, self._drawn_width - widest)
        if self.isRightToLeft():
            margins.setLeftMargin(free)
        else:
            margins.setRightMargin(free)
        frame.setFrameFormat(margins)


def _in_language(file: str, code: str) -> str:
    """Return the file beside an English one that is in a language; that one where there is none."""
    own = f"{file.removesuffix('.md')}.{code}.md"
    return own if QFile.exists(own) else file


def _mirrored(markdown: str) -> str:
    """Return Markdown with the first column of each table at the right, as Qt mirrors no table."""
    return "\n".join(
        "|".join(reversed(_CELLS_PARTED.split(line))) if line.startswith("|") else line
        for line in markdown.split("\n")
    )

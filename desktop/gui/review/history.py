"""What people said of an image, oldest first."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt

from desktop.events import CommentsRead
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import isolated, tr
from desktop.values import Comment, Correction
from desktop.words import wording


class History(PlainLabel):
    """One line a statement: when, who, what."""

    def __init__(self) -> None:
        super().__init__(word_wrap=True)
        self.setAccessibleName(tr("History"))
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_history(self, said: CommentsRead) -> None:
        """Show what was said of the image."""
        lines = sorted((each.at, each.who, _said(each)) for each in _all(said))
        self.setText("\n".join(f"{_when(at)}  {isolated(who)}: {what}" for at, who, what in lines))
        if not lines:
            self.setText(tr("Nobody has said anything of this image yet."))


def _all(said: CommentsRead) -> tuple[Correction | Comment, ...]:
    return (*said.corrections, *said.comments)


def _said(each: Correction | Comment) -> str:
    if isinstance(each, Comment):
        return f"\N{LEFT DOUBLE QUOTATION MARK}{each.text}\N{RIGHT DOUBLE QUOTATION MARK}"
    new, how = wording.correction(each)
    said = f"{isolated(new)}, {how}" if how else isolated(new)
    return f"{said}. {isolated(each.why)}" if each.why else said


def _when(at: str) -> str:
    """Say a time on record as the person's clock shows it."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)

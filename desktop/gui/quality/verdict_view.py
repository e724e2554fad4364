"""The verdict on top, in large, and below it what each of the three checks found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.quality.level_mark import LevelMark
from desktop.gui.widgets.aligning import align
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.gui.widgets.readable_label import ReadableLabel
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import mark, tr
from desktop.quality.verdict import Finding, Level, Quality

READING = mark("Reading the records ...")


class VerdictView(QWidget):
    """Says how it stands, why, and what to do next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = LevelMark(lines=2.2)
        self._words = PlainLabel(tr(READING), word_wrap=True)
        theme.set_type(self._words, "title", strong=True)
        self._next = PlainLabel(word_wrap=True)
        theme.set_type(self._next, "text", strong=True)
        self._checks = [_Check() for _ in range(3)]
        top = QHBoxLayout()
        top.setSpacing(theme.ROOM)
        top.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        sayings = QVBoxLayout()
        sayings.setSpacing(0)
        sayings.addWidget(self._words)
        sayings.addWidget(self._next)
        top.addLayout(sayings, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.TIGHT)
        grid.setColumnStretch(1, 1)
        top_of_row = Qt.AlignmentFlag.AlignTop
        for row, check in enumerate(self._checks):
            grid.addWidget(check.mark, row, 0, top_of_row)
            grid.addWidget(check.words, row, 1)
        align(self, [check.about for check in self._checks])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GAP)
        whole.addLayout(top)
        whole.addLayout(grid)
        self._show_marks(False)

    def show_quality(self, quality: Quality) -> None:
        """Show the verdict and its reasons."""
        self._show_marks(True)
        verdict = quality.verdict()
        self._mark.show_level(verdict.level)
        self._words.setText(verdict.level.words())
        self._next.setText(_next_step(verdict))
        for check, finding in zip(self._checks, quality.findings, strict=True):
            check.show_finding(finding)

    def say_stopped(self, why: str) -> None:
        """Say why there will be no verdict."""
        self._words.setText(tr("Nothing can be classified"))
        self._next.setText(why)

    def _show_marks(self, there: bool) -> None:
        """Show marks only beside what they are of."""
        for each in (self._mark, *(check.mark for check in self._checks)):
            each.setVisible(there)


def _next_step(verdict: Finding) -> str:
    if verdict.level == Level.STEADY:
        return tr("Nothing is to be done.")
    return verdict.next_step


class _Check:
    """The line of one check."""

    def __init__(self) -> None:
        self.mark = LevelMark()
        self.about = ReadableLabel()
        theme.set_type(self.about, "text", strong=True)
        self.reason = ReadableLabel()
        self.words = WrappingRow()
        self.words.row.addWidget(self.about, 0, Qt.AlignmentFlag.AlignTop)
        self.words.row.addWidget(self.reason, 1, Qt.AlignmentFlag.AlignTop)

    def show_finding(self, finding: Finding) -> None:
        self.mark.show_level(finding.level)
        self.about.setText(finding.about)
        words = finding.level.words()
        self.reason.setText(tr("{verdict}. {reason}", verdict=words, reason=finding.reason))

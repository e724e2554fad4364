"""The page of the quality over time: verdict, chart with its table, drift, and the choices."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from PySide6.QtCore import QBuffer, QIODevice, QItemSelectionModel, QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QVBoxLayout,
    QWidget,
)

from desktop import events
from desktop.gui import theme
from desktop.gui.bridge import Bridge
from desktop.gui.page import Page
from desktop.gui.quality.control_choices import ControlChoices
from desktop.gui.quality.levey_jennings_view import LeveyJenningsView
from desktop.gui.quality.quality_words import (
    DRIFT_HEADERS,
    RUN_HEADERS,
    chart_sentence,
    drift_row,
    no_point_sentence,
    run_row,
)
from desktop.gui.quality.verdict_view import VerdictView
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets import choosers
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.readable_label import ReadableLabel
from desktop.gui.widgets.split import Split
from desktop.gui.widgets.text_table import TextTable, TextTableView
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import number, tr
from desktop.quality.chart import Chart
from desktop.quality.runs import ControlRun
from desktop.quality.table import charts_as_csv
from desktop.quality.verdict import Quality
from desktop.service import Service


class QualityPage(Page):
    """Shows what the service judges."""

    def __init__(self, service: Service, bridge: Bridge, settings: WindowSettings) -> None:
        """Build the page; it asks for what it shows whenever it comes to front."""
        super().__init__()
        self._service = service
        self._settings = settings
        self._charts: tuple[Chart, ...] = ()
        self._runs_read: tuple[ControlRun, ...] = ()
        self._read = False
        self._refuge: QWidget | None = None
        self._make_parts()
        self._arrange()
        bridge.quality_read.connect(self._on_quality)
        bridge.control_progress.connect(self._on_progress)
        bridge.stopped.connect(lambda event: self.say_stopped(event.message))

    def take_over(self, before: Self) -> None:
        """Show the chart of the same quantity, once it is read."""
        if not self._quantity.count():
            self._quantity.addItem("", before._quantity.currentData())
        place = self._quantity.findData(before._quantity.currentData())
        self._quantity.setCurrentIndex(max(0, place))

    def say_stopped(self, why: str | None) -> None:
        """Say why nothing is judged or run any more; what was read stays. Nothing for None."""
        if why is not None:
            self._run.setEnabled(False)
            if not self._read:
                self._verdict.say_stopped(why)
                self._below.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask how it stands now."""
        super().showEvent(event)
        self._service.read_quality()

    def _make_parts(self) -> None:
        self._run = action(
            self,
            tr("Run control"),
            tr("Classify the control images again and judge"),
            "Ctrl+R",
            self._service.run_control,
        )
        self._export = action(
            self,
            tr("Export chart"),
            tr("Write the chart as a picture, or its runs as a table"),
            None,
            lambda: choosers.choose_chart(self, self._settings, self._write),
        )
        self._export.setEnabled(False)
        self._verdict = VerdictView()
        self._quantity = QComboBox()
        self._quantity.setAccessibleName(tr("Quantity in the chart"))
        self._quantity.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._quantity.setToolTip(tr("Choose what the chart shows"))
        self._quantity.currentIndexChanged.connect(lambda _index: self._show_chart())
        self._says = ReadableLabel()
        self._says.setProperty("muted", True)
        self._chart = LeveyJenningsView()
        self._runs = TextTable([tr(each) for each in RUN_HEADERS])
        self._runs_view = TextTableView(
            self._runs, tr("Runs of the control slide"), folds=[RUN_HEADERS.index("Finding")]
        )
        self._drift = TextTable([tr(each) for each in DRIFT_HEADERS])
        self._drift_view = TextTableView(
            self._drift,
            tr("Daily work compared with the reference"),
            whole=True,
            folds=range(len(DRIFT_HEADERS)),
        )
        self._drift_says = ReadableLabel()
        self._drift_says.setProperty("muted", True)
        self._choices = ControlChoices(self._settings)
        self._choices.changed.connect(self._service.set_control)
        self._chart.chosen.connect(self._mark_row)
        self._runs_view.selectionModel().currentRowChanged.connect(
            lambda index, _last: self._chart.choose(self._runs.rowCount() - 1 - index.row())
        )

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.GAP)
        column.setSpacing(theme.ROOM)
        buttons = WrappingRow()
        self._run_button = button(self._run, primary=True)
        for each in (self._run_button, button(self._export)):
            buttons.row.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._verdict)
        column.addWidget(self._below_verdict(), 1)
        column.addStretch()
        self.setFocusProxy(self._run_button)

    def _below_verdict(self) -> QWidget:
        """Return what there is to look at and to choose."""
        self._below = QWidget()
        column = QVBoxLayout(self._below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.ROOM)
        column.addWidget(self._slide_part(), 1)
        column.addWidget(self._work_part())
        column.addWidget(self._choices)
        return self._below

    def _slide_part(self) -> QWidget:
        head = WrappingRow(spacing=theme.ROOM)
        head.row.addWidget(_title(tr("Control slide")))
        head.row.addWidget(self._quantity, 0, Qt.AlignmentFlag.AlignLeft)
        head.row.addWidget(self._says, 1)
        return _part(head, Split(self._chart, self._runs_view, (540, 460), grows=0))

    def _work_part(self) -> QWidget:
        head = WrappingRow(spacing=theme.ROOM)
        head.row.addWidget(_title(tr("Daily work")))
        head.row.addWidget(self._drift_says, 1)
        return _part(head, self._drift_view)

    def _on_quality(self, event: events.QualityRead) -> None:
        quality = event.quality
        self._read = True
        self._charts, self._runs_read = quality.charts, quality.runs
        self._verdict.show_quality(quality)
        self._choices.show_settings(event.settings)
        self._export.setEnabled(bool(self._charts))
        self._offer_quantities()
        self._show_chart()
        self._show_drift(quality)

    def _on_progress(self, progress: events.ControlProgress) -> None:
        busy = progress.done < progress.total
        self._allow_run(not busy)
        done, total = number(progress.done), number(progress.total)
        running = tr("Running, {done} of {total}", done=done, total=total)
        self._run.setText(running if busy else tr("Run control"))

    def _allow_run(self, allowed: bool) -> None:
        """Allow a run, or not; the keyboard comes back from where it went meanwhile."""
        had_keyboard = self._run_button.hasFocus()
        self._run.setEnabled(allowed)
        if had_keyboard and not allowed:
            self._refuge = self.focusWidget()
        elif allowed and self._refuge is not None:
            if self._refuge.hasFocus():
                self._run_button.setFocus()
            self._refuge = None

    def _offer_quantities(self) -> None:
        """Offer the quantities that have a chart; the one that is shown stays."""
        shown = self._quantity.currentData()
        with QSignalBlocker(self._quantity):
            self._quantity.clear()
            for each in self._charts:
                self._quantity.addItem(tr(each.quantity.title), each.quantity.key)
            self._quantity.setCurrentIndex(max(0, self._quantity.findData(shown)))
        self._quantity.setEnabled(bool(self._charts))

    def _show_chart(self) -> None:
        chart = self._shown_chart()
        self._chart.show_chart(chart)
        left_out = no_point_sentence(self._runs_read) if chart else ""  # without one, it is said
        self._says.setText(f"{chart_sentence(chart)} {left_out}".rstrip())
        points = chart.points if chart else ()
        rows = [run_row(chart.quantity, each) for each in reversed(points)] if chart else []
        self._runs.show_rows(rows)
        if rows:
            self._mark_row(len(rows) - 1)

    def _shown_chart(self) -> Chart | None:
        index = self._quantity.currentIndex()
        return self._charts[index] if 0 <= index < len(self._charts) else None

    def _mark_row(self, place: int) -> None:
        """Mark the run of the chart in the table, where the newest stands first."""
        self._runs_view.selectionModel().setCurrentIndex(
            self._runs.index(self._runs.rowCount() - 1 - place, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )

    def _show_drift(self, quality: Quality) -> None:
        found = quality.drift
        self._drift.show_rows([drift_row(each) for each in found.drifts])
        self._drift_view.setVisible(bool(found.drifts))
        if found.drifts:
            self._drift_says.setText(
                tr(
                    "{since} to {until}, compared with {first} to {last}",
                    since=found.recent[0].day,
                    until=found.recent[-1].day,
                    first=found.reference[0].day,
                    last=found.reference[-1].day,
                )
            )
        else:
            *_, work = quality.findings
            self._drift_says.setText(work.reason)

    def _write(self, file: Path) -> None:
        """Have the chart written as what the name's end says."""
        if file.suffix.lower() == ".png":
            self._service.save_chart(file, self._picture())
        else:
            self._service.save_chart(file, charts_as_csv(self._charts))

    def _picture(self) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._chart.grab().save(buffer, "PNG")
        return bytes(buffer.data().data())


def _title(words: str) -> QWidget:
    made = ReadableLabel(words)
    theme.set_type(made, "text", strong=True)
    return made


def _part(head: QWidget, body: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP)
    column.addWidget(head)
    column.addWidget(body, 1)
    return made

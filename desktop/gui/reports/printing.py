"""Printing the case report, with a preview."""

from __future__ import annotations

from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from desktop.events import ReportGathered
from desktop.gui.reports.case_pages import MARGINS_MM, paint
from desktop.gui.reports.preview_icons import set_icons
from desktop.language import tr
from desktop.reports.html import TITLE


def preview(parent: QWidget, report: ReportGathered) -> None:
    """Show the report as it will be on paper, with the way to print it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(tr(TITLE))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(MARGINS_MM, QPageLayout.Unit.Millimeter)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(tr("Print"))
    dialog.resize(parent.size())
    set_icons(dialog)
    # Else the dialog, and every picture in it, would stay in memory until the window closes.
    dialog.finished.connect(dialog.deleteLater)

    def paint_all(on: QPrinter) -> None:
        for _ in paint(on, report.about, report.entries):
            pass

    dialog.paintRequested.connect(paint_all)
    dialog.open()

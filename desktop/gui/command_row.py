"""What can be done from anywhere in the window, and the row of buttons for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import tr

Do = Callable[[], object]


class Commands:
    """The window's actions.

    Attributes:
        open_images: Choose files.
        open_folder: Choose a folder.
        try_samples: Classify the samples that come with the app.
        watch: Choose a folder to watch, or stop watching.
        export: Choose where a report goes; enabled once there is a result.
        print_out: Show the report as it will be on paper; enabled once there is a result.
        pause: Hold the submitted images, or go on with them; enabled while there are some.
        cancel: Forget the images not yet done; enabled while there are some.
        cancel_report: Give the report up; enabled while one is written.
        cancel_control: End the control run; enabled during one.
        earlier: List all that is on record; enabled once there is something.
        tutorial: Show step by step what can be done, on the samples.
    """

    def __init__(
        self,
        window: QMainWindow,
        *,
        open_images: Do,
        open_folder: Do,
        try_samples: Do,
        watch: Do,
        export: Do,
        print_out: Do,
        pause: Do,
        cancel: Do,
        cancel_report: Do,
        cancel_control: Do,
        earlier: Do,
        tutorial: Do,
    ) -> None:
        self.open_images = action(
            window, tr("Open images"), tr("Choose one or more images"), "Ctrl+O", open_images
        )
        self.open_folder = action(
            window, tr("Open folder"), tr("Choose a folder of images"), "Ctrl+Shift+O", open_folder
        )
        self.try_samples = action(
            window, tr("Try sample images"), tr("Classify a few drawn samples"), None, try_samples
        )
        self.watch = action(window, "", tr("Classify what arrives in a folder"), "W", watch)
        self.export = action(
            window,
            tr("Export"),
            tr("Write the listed results as PDF, HTML, Excel or CSV"),
            "Ctrl+E",
            export,
        )
        self.print_out = action(
            window,
            tr("Print"),
            tr("Show the case report as it will be printed"),
            "Ctrl+P",
            print_out,
        )
        self.pause = action(
            window, "", tr("Hold the images not yet done, or go on with them"), "P", pause
        )
        self.cancel = action(
            window, tr("Cancel"), tr("Forget the images not yet done"), None, cancel
        )
        self.cancel_report = action(
            window, tr("Cancel"), tr("Give the report up; nothing stays of it"), None, cancel_report
        )
        self.cancel_control = action(
            window,
            tr("Cancel"),
            tr("End the control run; what is done of it counts"),
            None,
            cancel_control,
        )
        self._lowest = action(
            window,
            tr("Cancel"),
            tr("Cancel the work whose line is the lowest"),
            "Esc",
            self._cancel_lowest,
        )
        self.earlier = action(
            window, tr("Earlier results"), tr("List all that is on record"), "Ctrl+L", earlier
        )
        self.tutorial = action(
            window, tr("Tutorial"), tr("Two minutes on the sample images"), "Shift+F1", tutorial
        )
        self.have_results(False)
        self.say_busy(images=False, report=False, control=False)
        self.pause.setEnabled(False)
        self.say_paused(False)
        self.say_watching(False)

    def have_results(self, there: bool) -> None:
        """Let results be exported, printed and listed again once there are any."""
        for each in (self.export, self.print_out, self.earlier):
            each.setEnabled(there)

    def say_busy(self, *, images: bool, report: bool, control: bool) -> None:
        """Let each work that is under way be cancelled, without the others."""
        self.cancel.setEnabled(images)
        self.cancel_report.setEnabled(report)
        self.cancel_control.setEnabled(control)
        self._lowest.setEnabled(bool(self._under_way()))

    def _cancel_lowest(self) -> None:
        self._under_way()[-1].trigger()

    def _under_way(self) -> list[QAction]:
        """Return what cancels each work under way, in the order of their lines."""
        ways = (self.cancel, self.cancel_report, self.cancel_control)
        return [way for way in ways if way.isEnabled()]

    def say_watching(self, watching: bool) -> None:
        """Say what the watch button does next."""
        self.watch.setText(tr("Stop watching") if watching else tr("Watch folder"))

    def say_paused(self, paused: bool) -> None:
        """Say what the pause button does next."""
        self.pause.setText(tr("Resume") if paused else tr("Pause"))


class CommandRow(WrappingRow):
    """The buttons at the top of the window."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        begin, finish = WrappingRow(), WrappingRow()
        for of in (commands.open_images, commands.open_folder, commands.watch):
            begin.row.addWidget(button(of))
        for of in (commands.print_out, commands.export):
            finish.row.addWidget(button(of))
        self.row.addWidget(begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.row.addStretch()
        self.row.addWidget(finish, 0, Qt.AlignmentFlag.AlignLeft)

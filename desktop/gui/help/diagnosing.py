"""Diagnostics from the window: another process packs them, so that the window goes on."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment
from PySide6.QtWidgets import QMainWindow

from desktop.engine.launch import child_environment
from desktop.gui.notices.notices import Notices
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets import choosers
from desktop.gui.widgets.buttons import action
from desktop.language import tr


class Diagnosing(QObject):
    """Runs ``petriscope diagnostics`` and says what came of it.

    Attributes:
        save: Lets a file be chosen and packs what helps to find a fault.
    """

    def __init__(self, window: QMainWindow, settings: WindowSettings, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._notices = notices
        self._process = QProcess(self)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._file = Path()
        self.save = action(
            window,
            tr("Save diagnostics"),
            tr("Pack logs, checks and counts for whoever looks for a fault; no images, no names"),
            None,
            self._choose,
        )

    def is_packing(self) -> bool:
        """Say whether diagnostics are being packed."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def _choose(self) -> None:
        choosers.choose_new_file(
            self._window,
            self._settings,
            tr("Save diagnostics"),
            "petriscope-diagnostics.zip",
            self._start,
        )

    def _start(self, file: Path) -> None:
        self._file = file
        self.save.setEnabled(False)
        packing = tr("Diagnostics are being packed. This takes a few seconds.")
        self._notices.say(packing, trouble=False)
        environment = QProcessEnvironment()
        for name, value in child_environment().items():
            environment.insert(name, value)
        environment.insert("QT_QPA_PLATFORM", "offscreen")  # it tries a window that nobody sees
        self._process.setProcessEnvironment(environment)
        program, *before = _petriscope()
        where = ["--data-dir", str(self._settings.root)]
        self._process.start(program, [*before, "diagnostics", str(file), *where])

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self.save.setEnabled(True)
        if code == 0 and status == QProcess.ExitStatus.NormalExit:
            self._notices.say(
                tr("Written to {file}. It holds no images and no names of files.", file=self._file),
                trouble=False,
                file=self._file,
            )
        else:
            said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            status_said = tr("exit code {code}", code=code)
            self._fail(said.strip().splitlines()[-1] if said.strip() else status_said)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.save.setEnabled(True)
            self._fail(self._process.errorString())

    def _fail(self, why: str) -> None:
        self._notices.say(
            tr(
                "Expected diagnostics in {file}. Received: {reason} Choose another place, or run "
                "petriscope diagnostics in a terminal.",
                file=self._file,
                reason=why,
            ),
            trouble=True,
        )


def _petriscope() -> list[str]:
    """Return what starts the commands: this very program."""
    frozen = getattr(sys, "frozen", False)
    # -P: a numpy.py in the current folder (a stick, say) must not be imported.
    return [sys.executable] if frozen else [sys.executable, "-P", "-m", "desktop"]

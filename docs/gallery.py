"""Take pictures of the whole window, to be looked at one by one: every page, in every look.

Run it from the root of the project: ``python -m docs.gallery FOLDER``. It writes
``FOLDER/LANGUAGE-SCALE/SCENE-LOOK.png``: all scenes in English, and the main ones in the other
languages, each at one and at two pixels a point, light and dark, in the smallest window and in a
large one; and beside them the reports. ``python -m docs.gallery FOLDER ar hi`` takes the pictures
of those languages only.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog

from desktop.gui import theme
from desktop.gui.languages import LANGUAGES, speak
from desktop.gui.main_window import MainWindow
from desktop.gui.settings.looks import Looks
from desktop.gui.settings.store import WindowSettings
from desktop.profile import Profile
from docs.scenes import Stage, broken_bundle_scenes, main_scenes, other_scenes
from docs.screenshots import wait

SCALES = (1, 2)
LOOKS = tuple(product(("light", "dark"), (QSize(1024, 600), QSize(1440, 900))))
MAIN_LOOKS = (LOOKS[0], LOOKS[3])


def main(folder: Path, *languages: str) -> None:
    """Take the pictures; a language and a scale have a process of their own.

    Args:
        folder: Where they go.
        languages: Which; none for all.
    """
    for language, scale in product(languages or LANGUAGES, SCALES):
        there = folder / f"{language}-{scale}x"
        there.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [sys.executable, "-m", "docs.gallery", "--only", language, there],
            env={**os.environ, "QT_SCALE_FACTOR": str(scale)},
            check=True,
        )


def take(language: str, folder: Path) -> None:
    """Take the pictures of a language at this process's scale."""
    app = QApplication([])
    theme.dress(app)
    speak(app, language)
    english = language == "en"
    looks = LOOKS if english else MAIN_LOOKS
    with TemporaryDirectory(prefix="petriscope-") as place:
        settings = WindowSettings(Profile.open(Path(place, "looks")))
        Looks(app, settings)
        with Stage(Path(place, "first")) as stage:
            _shoot(stage.window, main_scenes(stage, folder), settings, looks, folder)
            if english:
                _shoot(stage.window, other_scenes(stage), settings, looks, folder)
        for scene, make in broken_bundle_scenes(Path(place)):
            with make() as stage:
                _shoot(stage.window, iter([scene]), settings, looks, folder)


def _shoot(
    window: MainWindow,
    scenes: Iterator[str],
    settings: WindowSettings,
    looks: tuple[tuple[str, QSize], ...],
    folder: Path,
) -> None:
    """Take a picture of every scene in every look; of a dialog where one is open."""
    for scene in scenes:
        for scheme, size in looks:
            settings.theme = scheme
            window.resize(size)
            wait()
            seen = next(filter(QDialog.isVisible, window.findChildren(QDialog)), window)
            seen.grab().save(str(folder / f"{scene}-{scheme}-{size.width()}.png"))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--only", language, folder]:
            take(language, Path(folder))
        case [folder, *languages]:
            main(Path(folder), *languages)
        case _:
            sys.exit(__doc__)

"""What the window remembers between two days, and what a person set."""

from __future__ import annotations

import getpass
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from desktop.gui.languages import LANGUAGES
from desktop.profile import Profile
from desktop.values import COLOUR_MAPS

THEMES = ("system", "light", "dark")
TEXT_SIZES = (100, 125, 150, 175, 200, 250, 300)
"""In percent of the system's own size."""
SAMPLE_SHARES = (1, 2, 5, 10, 20, 50, 100)
"""In percent of all images."""

T = TypeVar("T")


class Kept(Generic[T]):
    """A setting, kept under the name of its attribute.

    What somebody edited into nonsense by hand counts as the default.
    """

    def __init__(self, default: T, read: Callable[[str], T | None]) -> None:
        """Declare a setting.

        Args:
            default: Until a person sets it.
            read: Makes the value of its text; None of nonsense.
        """
        self.default = default
        self._read = read

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, settings: WindowSettings, owner: type) -> T:
        text = settings.stored(self._name)
        value = None if text is None else self._read(text)
        return self.default if value is None else value

    def __set__(self, settings: WindowSettings, value: T) -> None:
        if value != self.__get__(settings, type(settings)):
            settings.store(self._name, str(int(value)) if isinstance(value, bool) else str(value))


def _one_of(*names: str) -> Callable[[str], str | None]:
    return lambda text: text if text in names else None


def _number(least: int, most: int) -> Callable[[str], int | None]:
    return lambda text: max(least, min(most, int(text))) if text.isdecimal() else None


def _switch(text: str) -> bool | None:
    return {"0": False, "1": True}.get(text)


def _name(text: str) -> str | None:
    return " ".join(text.split()) or None


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as containers have
        return "reviewer"


class WindowSettings(QObject):
    """What the window remembers, in a small file beside the records.

    Attributes:
        changed: Emitted with the name of a setting when it got another value.
        root: The folder that everything is kept in.
        theme: "system", "light" or "dark".
        language: "system" or a code of `LANGUAGES`.
        text_size: In percent of the system's own size.
        reviewer: The name that stands beside a person's answers.
        sample_share: Of a quality-control sample, in percent of all images.
        opacity: The overlay's, in percent.
        fine: Whether the finer heatmap is wanted.
        colours: The heatmap's, one of `COLOUR_MAPS`.
        side_by_side: Whether the bare image is shown beside the heatmap.
        subfolders: Whether the folders below watched ones are watched too.
        watch_again: Whether a watch goes on when Petriscope starts again.
        stay: Whether closing the window during a watch leaves Petriscope in the tray.
        notify: Whether the system shows what happens while the window is not looked at.
    """

    changed = Signal(str)

    theme = Kept("system", _one_of(*THEMES))
    language = Kept("system", _one_of("system", *LANGUAGES))
    text_size = Kept(100, _number(TEXT_SIZES[0], TEXT_SIZES[-1]))
    reviewer = Kept(_account(), _name)
    sample_share = Kept(5, _number(SAMPLE_SHARES[0], SAMPLE_SHARES[-1]))
    opacity = Kept(50, _number(0, 100))
    fine = Kept(False, _switch)
    colours = Kept(COLOUR_MAPS[0], _one_of(*COLOUR_MAPS))
    side_by_side = Kept(False, _switch)
    subfolders = Kept(False, _switch)
    watch_again = Kept(True, _switch)
    stay = Kept(True, _switch)
    notify = Kept(True, _switch)

    def __init__(self, profile: Profile) -> None:
        """Read the settings beside the profile's records."""
        super().__init__()
        self.root = profile.root
        self._stored = QSettings(str(profile.settings), QSettings.Format.IniFormat)

    def stored(self, name: str) -> str | None:
        """Return a setting's text; None if it was never set."""
        value = self._stored.value(name)
        return None if value is None else str(value)

    def store(self, name: str, text: str) -> None:
        """Keep a setting's text, and tell of it."""
        self._stored.setValue(name, text)
        self.changed.emit(name)

    def restore_defaults(self) -> None:
        """Forget what a person set but who she is; what the window remembers by itself stays."""
        for name, kept in vars(WindowSettings).items():
            if isinstance(kept, Kept) and name != "reviewer" and self._stored.contains(name):
                self._stored.remove(name)
                self.changed.emit(name)

    def bytes_of(self, name: str) -> QByteArray:
        """Return a geometry or state that Qt made; empty if there is none."""
        value = self._stored.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_bytes(self, name: str, value: QByteArray) -> None:
        """Keep a geometry or state that Qt made."""
        self._stored.setValue(name, value)

    @property
    def folder(self) -> Path:
        """The folder that files were last chosen from; the home folder at first."""
        return Path(str(self._stored.value("folder", str(Path.home()))))

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._stored.setValue("folder", str(folder))

    @property
    def unfinished(self) -> bool:
        """Whether images wait that a person opened."""
        return self.stored("unfinished") == "1"

    @unfinished.setter
    def unfinished(self, waits: bool) -> None:
        self._stored.setValue("unfinished", str(int(waits)))
        self._stored.sync()  # before the power goes

    @property
    def watched(self) -> tuple[Path, ...]:
        """The folders that are to be watched until the person stops it."""
        try:
            match json.loads(self.stored("watched") or "[]"):
                case [*folders] if all(isinstance(each, str) for each in folders):
                    return tuple(map(Path, folders))
        except (ValueError, RecursionError):
            pass
        return ()

    @watched.setter
    def watched(self, folders: Sequence[Path]) -> None:
        self._stored.setValue("watched", json.dumps(list(map(str, folders))))
        self._stored.sync()  # before the power goes

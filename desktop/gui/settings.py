"""What the window remembers between two days."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from desktop.profile import Profile
from desktop.values import COLOUR_MAPS

DEFAULT_OPACITY = 50


class WindowSettings:
    """Place and size, how the heatmap is shown, and the folder last chosen from."""

    def __init__(self, profile: Profile) -> None:
        """Read the settings beside the profile's records."""
        self._stored = QSettings(str(profile.settings), QSettings.Format.IniFormat)

    def bytes_of(self, name: str) -> QByteArray:
        """Return a geometry or state that Qt made; empty if there is none."""
        value = self._stored.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_bytes(self, name: str, value: QByteArray) -> None:
        """Keep a geometry or state that Qt made."""
        self._stored.setValue(name, value)

    @property
    def opacity(self) -> int:
        """The overlay's opacity in percent; a value edited by hand into nonsense is ignored."""
        value = str(self._stored.value("opacity"))
        return min(100, int(value)) if value.isdecimal() else DEFAULT_OPACITY

    @opacity.setter
    def opacity(self, percent: int) -> None:
        self._stored.setValue("opacity", percent)

    @property
    def fine(self) -> bool:
        """Whether the finer heatmap is wanted."""
        return str(self._stored.value("fine")) == "1"

    @fine.setter
    def fine(self, fine: bool) -> None:
        self._stored.setValue("fine", int(fine))

    @property
    def colours(self) -> str:
        """The heatmap's colours; a name that is none of `COLOUR_MAPS` is ignored."""
        name = str(self._stored.value("colours"))
        return name if name in COLOUR_MAPS else COLOUR_MAPS[0]

    @colours.setter
    def colours(self, name: str) -> None:
        self._stored.setValue("colours", name)

    @property
    def side_by_side(self) -> bool:
        """Whether the bare image is shown beside the heatmap."""
        return str(self._stored.value("side_by_side")) == "1"

    @side_by_side.setter
    def side_by_side(self, on: bool) -> None:
        self._stored.setValue("side_by_side", int(on))

    @property
    def folder(self) -> Path:
        """The folder that files were last chosen from; the home folder at first."""
        return Path(str(self._stored.value("folder", str(Path.home()))))

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._stored.setValue("folder", str(folder))

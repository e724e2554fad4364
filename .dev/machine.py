"""What the machine must have before anything can be installed on it."""

from __future__ import annotations

import ctypes
import shutil
import sys
from collections.abc import Mapping

from environment import SetupError

# What Qt's wheels (core, xcb and offscreen plugins) link to and do not bring, with the Debian
# package that holds it. Measured with ldd in a bare Debian 12; libraries that one of these
# packages pulls in by itself are left out.
QT_LIBRARIES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


def missing_libraries(libraries: Mapping[str, str]) -> dict[str, str]:
    """Return those of the shared libraries that the loader does not find.

    Args:
        libraries: Library file name to the Debian package that holds it.
    """
    return {name: package for name, package in libraries.items() if not loads(name)}


def loads(library: str) -> bool:
    """Return whether the system's loader finds and loads this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_ensurepip() -> bool:
    """Return whether this Python can put pip into an environment; Debian's alone cannot."""
    try:
        import ensurepip  # noqa: F401, PLC0415  (to see whether it is there)
    except ImportError:
        return False
    return True


def check_machine() -> None:
    """Raise SetupError, naming everything at once, when the system lacks a package."""
    missing = {} if has_ensurepip() else {"ensurepip": f"python3.{sys.version_info.minor}-venv"}
    if sys.platform == "linux":
        missing |= missing_libraries(QT_LIBRARIES)
    if missing:
        raise SetupError(install_sentence(missing))


def install_sentence(missing: Mapping[str, str]) -> str:
    """Say what is missing and which one command installs it.

    Args:
        missing: What is missing to the Debian package that holds it.
    """
    names = ", ".join(missing)
    if shutil.which("apt-get"):
        packages = " ".join(sorted(set(missing.values())))
        return f"Missing on this system: {names}. Install with: sudo apt-get install {packages}"
    return f"Missing on this system: {names}. Install the packages that hold them, then try again."


def check_display(environ: Mapping[str, str]) -> None:
    """Raise SetupError when there is no screen that a window could appear on."""
    if not any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise SetupError(
            "No screen: neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can open. "
            "Start this from a desktop session, or classify without a window: "
            "python3 .dev app classify desktop/samples"
        )

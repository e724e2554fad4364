"""Whether there is a screen that answers: where there is none, Qt ends the process. Linux."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path


def has_screen() -> bool:
    """Say whether a window can be shown, as far as that can be told without Qt.

    A display is named where none answers: to root by ``su``, in a terminal that outlived its
    connection, in a scheduled job.
    """
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("WAYLAND_DISPLAY") and _qt_knows_wayland():
        return True
    return bool(os.environ.get("DISPLAY")) and _x_server_answers()


def _qt_knows_wayland() -> bool:
    """Say whether Qt has the plugin, which a package leaves out; where that is unknown, it has."""
    if os.environ.get("QT_PLUGIN_PATH") or os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH"):
        return True
    found = importlib.util.find_spec("PySide6")  # looks for it, loads nothing
    places = (found and found.submodule_search_locations) or ()
    plugins = [Path(place, "Qt", "plugins", "platforms") for place in places]
    there = [folder for folder in plugins if folder.is_dir()]
    return not there or any(any(folder.glob("libqwayland*")) for folder in there)


def _x_server_answers() -> bool:
    """Connect as Qt will, and say whether that went well; where it cannot be tried, it did."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed

"""Whether there is a screen that answers: where there is none, Qt ends the process. Linux."""

from __future__ import annotations

import ctypes
import os
import sys


def has_screen() -> bool:
    """Say whether a window can be shown, as far as that can be told without Qt.

    A display is named where none answers: to root by ``su``, in a terminal that outlived its
    connection, in a scheduled job.
    """
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    return bool(os.environ.get("DISPLAY")) and _x_server_answers()


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

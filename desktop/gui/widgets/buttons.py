"""Buttons and the actions behind them: each says its shortcut."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget


def action(
    owner: QWidget, text: str, tip: str, shortcut: str | None, do: Callable[[], object]
) -> QAction:
    """Make an action that works in the whole window of ``owner``."""
    made = QAction(text, owner)
    made.triggered.connect(do)
    made.setStatusTip(tip)  # without the keys, for the page that lists them
    if shortcut:
        made.setShortcut(QKeySequence(shortcut))
    allow(made)
    owner.addAction(made)
    return made


def allow(of: QAction, why_not: str = "") -> None:
    """Let an action be done; or not, and have its tooltip say why.

    Args:
        of: The action.
        why_not: Why it cannot be done now; empty where it can.
    """
    of.setEnabled(not why_not)
    keys = of.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    tip = f"{of.statusTip()} ({keys})" if keys else of.statusTip()
    of.setToolTip(why_not or tip)


def button(of: QAction, *, primary: bool = False, quiet: bool = False) -> QToolButton:
    """Make a text button for an action.

    Args:
        of: The action.
        primary: Whether it is the one to press first.
        quiet: Whether it has no outline, as beside what it works on.
    """
    made = QToolButton()
    made.setDefaultAction(of)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setProperty("primary", primary)
    made.setProperty("quiet", quiet)
    return made


def offer(widget: QWidget, actions: Sequence[QAction]) -> None:
    """Offer actions in a menu where the right button, or the menu key, is pressed."""
    widget.addActions(actions)
    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

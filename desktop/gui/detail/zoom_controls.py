"""The buttons and keys that magnify the image, and how large it is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QWidget

from desktop.gui import theme
from desktop.gui.detail.image_view import ImageView
from desktop.gui.widgets.buttons import action, button
from desktop.language import decimal, tr


class ZoomControls(QWidget):
    """Smaller, the scale, larger; pressing the scale goes between single pixels and all of it."""

    def __init__(self, image: ImageView, keys_in: QWidget) -> None:
        """Make the buttons.

        Args:
            image: What they magnify.
            keys_in: As long as this widget is in sight, their keys work in the whole window.
        """
        super().__init__()
        self._image = image
        tip = tr("All of the image (0), or each of its pixels as one of the screen (1)")
        self._toggle = action(self, "", tip, None, self._toggle_fit)
        self._larger = self._key_action(
            keys_in, "+", tr("Magnify the image; or turn the wheel"), "+", lambda: image.step(1)
        )
        self._larger.setShortcuts([QKeySequence("+"), QKeySequence("=")])  # = is + without Shift
        self._smaller = self._key_action(
            keys_in, "\N{MINUS SIGN}", tr("Show more of the image"), "-", lambda: image.step(-1)
        )
        self._key_action(keys_in, tr("Fit"), tr("All of the image"), "0", image.fit)
        self._key_action(
            keys_in, tr("Pixels"), tr("The image's own pixels"), "1", image.show_pixels
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.TIGHT)
        self._shown = _quiet(self._toggle, "")
        row.addWidget(_quiet(self._smaller, tr("Smaller image")))
        row.addWidget(self._shown)
        row.addWidget(_quiet(self._larger, tr("Larger image")))
        image.zoomed.connect(self._say)
        self._say()

    def _key_action(
        self, owner: QWidget, text: str, tip: str, key: str, do: Callable[[], None]
    ) -> QAction:
        """Make an action that gives the keyboard to the image, whose arrow keys then move it."""

        def magnify() -> None:
            do()
            focused = QApplication.focusWidget()
            if focused is None or not self.isAncestorOf(focused):  # else a button was pressed
                self._image.setFocus()

        return action(owner, text, tip, key, magnify)

    def _toggle_fit(self) -> None:
        if self._image.fitted():
            self._image.show_pixels()
        else:
            self._image.fit()

    def _say(self) -> None:
        widest = self._shown.fontMetrics().horizontalAdvance(tr("Fit, {percent}", percent="1000 %"))
        self._shown.setFixedWidth(widest + theme.GAP + theme.TIGHT)  # so that + keeps its place
        scale = self._image.scale()
        for each in (self._smaller, self._toggle, self._larger):
            each.setEnabled(scale is not None)
        percent = "" if scale is None else tr("{number} %", number=decimal(100 * scale, 0))
        percent += " ..." if self._image.lacks_pixels() else ""
        self._image.setAccessibleDescription(
            tr("Shown at {percent}", percent=percent) if percent else ""
        )
        # Not setText, of which a button leaves out the dots.
        fitted = percent and self._image.fitted()
        self._toggle.setIconText(tr("Fit, {percent}", percent=percent) if fitted else percent)


def _quiet(of: QAction, name: str) -> QToolButton:
    made = button(of, quiet=True)
    made.setAccessibleName(name)
    return made

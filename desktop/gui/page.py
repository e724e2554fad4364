"""What every page of the window can do."""

from __future__ import annotations

from typing import Self

from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A page; in another language another one takes its place."""

    def take_over(self, before: Self) -> None:
        """Go on where a page of another window is: what is chosen, typed and scrolled to.

        Called once, before the page is seen; what it shows may come later.
        """
        raise NotImplementedError

"""The window's pages, and the rail at the left that leads to them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QMainWindow,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.page import Page
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.scrolling import scroll_as, scrolled
from desktop.language import tr

# An icon is as high as this many lines of text, so that it grows with the text.
ICON_IN_LINES = 1.3


class Pages(QObject):
    """The pages of one window. Each is built when it is first shown, so the window starts fast.

    A page that needs more room than the window has scrolls, however large the text is.

    Attributes:
        rail: A button a page; goes to the left of `stack`.
        stack: The page that is shown.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.rail = Rail()
        self.stack = QStackedWidget()
        self._makers: dict[QAction, Callable[[], Page]] = {}
        self._made: dict[QAction, Page] = {}
        self._places: dict[QAction, QScrollArea] = {}
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._go)

    def add(self, title: str, icon_name: str, page: Callable[[], Page], shortcut: str) -> None:
        """Add a page below the others; the first is shown at once.

        Args:
            title: One word, under the icon; English, and marked.
            icon_name: One of ``desktop/gui/icons``.
            page: Makes the page, when it is first shown.
            shortcut: The keys that lead to it.
        """
        said = tr(title)
        way = action(self._window, said, tr("Go to {page}", page=said), shortcut, lambda: None)
        way.setData(title)
        way.setIcon(icon(icon_name))
        way.setCheckable(True)
        self._group.addAction(way)
        self._makers[way] = page
        self.rail.add(way)
        if len(self._makers) == 1:
            self._bring(way)

    def show_page(self, title: str) -> None:
        """Bring a page to front.

        Args:
            title: As it was added.
        """
        self._bring(self._way(title))

    def go_to(self, title: str) -> None:
        """Bring a page to front and the keyboard to it; see `show_page`."""
        self._go(self._way(title))

    def titles(self) -> list[str]:
        """Return the titles of all pages as they were added, from top to bottom."""
        return [way.data() for way in self._makers]

    def shown(self) -> str:
        """Return the title of the page in front as it was added."""
        way = self._group.checkedAction()
        return str(way.data()) if way is not None else ""

    def make_as(self, before: Pages) -> None:
        """Make the pages that were made in another window."""
        made = {way.data() for way in before._made}
        for way in self._makers:
            if way.data() in made:
                self._make(way)

    def take_over(self, before: Pages) -> None:
        """Go on where another window is, on each page that was made there."""
        theirs = {way.data(): way for way in before._made}
        for way, page in self._made.items():
            if way.data() in theirs:
                other = theirs[way.data()]
                page.take_over(before._made[other])
                scroll_as(self._places[way], before._places[other])
        self.show_page(before.shown())

    def _way(self, title: str) -> QAction:
        return next(way for way in self._makers if way.data() == title)

    def _make(self, way: QAction) -> None:
        if way not in self._made:
            self._made[way] = self._makers[way]()
            self._places[way] = scrolled(self._made[way], sideways=True)
            self.stack.addWidget(self._places[way])

    def _bring(self, way: QAction) -> None:
        self._make(way)
        way.setChecked(True)
        self.stack.setCurrentWidget(self._places[way])

    def _go(self, way: QAction) -> None:
        """Bring a page to front and the keyboard to it, unless that goes along the rail."""
        self._bring(way)
        page = self._made[way]
        if not self.rail.has_keyboard_at(way):  # elsewhere on the rail: a key led here
            (page.focusWidget() or page).setFocus(Qt.FocusReason.ShortcutFocusReason)


class Rail(QScrollArea):
    """Icons with a word under each; scrolls where the window is too low for all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        # One stop for the Tab key; the arrow keys go from one button to the next.
        self._buttons = QButtonGroup(self)
        ways = QWidget()
        self._column = QVBoxLayout(ways)
        self._column.setContentsMargins(theme.TIGHT, theme.ROOM, theme.TIGHT, theme.ROOM)
        self._column.setSpacing(theme.TIGHT)
        self._column.addStretch()
        self.setWidget(ways)

    def add(self, way: QAction) -> None:
        """Add a button below the others."""
        made = button(way)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setIconSize(self._icon_size())
        made.installEventFilter(self)
        self._buttons.addButton(made)
        self._column.insertWidget(self._column.count() - 1, made)
        self._fit()

    def has_keyboard_at(self, way: QAction) -> bool:
        """Say whether the button of an action has the keyboard."""
        return any(each.hasFocus() and way in each.actions() for each in self._buttons.buttons())

    def sizeHint(self) -> QSize:
        """Be as wide as the widest word."""
        return QSize(self.widget().sizeHint().width(), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the button in sight that the keyboard is at."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QToolButton):
            self.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Let the icons grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for each in self._buttons.buttons():
                each.setIconSize(self._icon_size())
            self._fit()
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the icons out where not all words were in sight with them."""
        under, alone = (
            Qt.ToolButtonStyle.ToolButtonTextUnderIcon,
            Qt.ToolButtonStyle.ToolButtonTextOnly,
        )
        self._show_as(under)
        if self.widget().sizeHint().height() > self.height():
            self._show_as(alone)

    def _show_as(self, style: Qt.ToolButtonStyle) -> None:
        for each in self.findChildren(QToolButton):
            each.setToolButtonStyle(style)
        self._column.invalidate()

    def _icon_size(self) -> QSize:
        side = round(ICON_IN_LINES * self.fontMetrics().height())
        return QSize(side, side)

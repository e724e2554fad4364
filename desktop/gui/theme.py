"""The one visual language: spacing, type sizes, colours by role, light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QStyleFactory, QWidget

# Distances in device-independent pixels: within a group, between groups, around a surface.
TIGHT, GAP, ROOM = 4, 8, 16
RADIUS = 4
# Type sizes: text is so many points larger than the system's own, and a title so many times that.
BODY, TITLE = 1.0, 1.6


@dataclass(frozen=True)
class Colours:
    """Colour roles as ``#rrggbb``; each text role is readable (WCAG AA) on what it is drawn on.

    Attributes:
        window: Behind everything.
        surface: Behind lists, images and controls.
        line: Between things; carries no meaning.
        control: The outline of what can be operated.
        text: What is read.
        muted: What is read second.
        accent: The chosen, the focused, the bar.
        on_accent: Text on the accent.
        selection: Behind a selected row.
        hover: Behind a control under the pointer.
        caution: Text of trouble and of images without an answer.
        caution_surface: Behind a line of trouble.
    """

    window: str
    surface: str
    line: str
    control: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    hover: str
    caution: str
    caution_surface: str


LIGHT = Colours(
    window="#f4f6f7",
    surface="#ffffff",
    line="#d9dee2",
    control="#7e8891",
    text="#1b2126",
    muted="#54606a",
    accent="#0b6e74",
    on_accent="#ffffff",
    selection="#d6ebeb",
    hover="#eaeef0",
    caution="#8a4600",
    caution_surface="#fff3df",
)
DARK = Colours(
    window="#15191c",
    surface="#1d2226",
    line="#343b41",
    control="#737e87",
    text="#e6eaed",
    muted="#a5afb7",
    accent="#4db6bc",
    on_accent="#062022",
    selection="#1d4145",
    hover="#293036",
    caution="#f2b661",
    caution_surface="#35290f",
)


def colours(widget: QWidget) -> Colours:
    """Return the colours that ``widget`` is drawn with now, for widgets that paint themselves."""
    return colours_of(widget.palette())


def colours_of(palette: QPalette) -> Colours:
    """Return the colours that a palette was made of."""
    # By the text: what is behind it may be transparent, which is neither light nor dark. By that
    # of a control that can be operated: any other's is of a grey that is neither.
    text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    return LIGHT if text.lightness() < 128 else DARK


def set_type(label: QLabel, kind: Literal["text", "title"], *, strong: bool = False) -> None:
    """Write a label in one of the type sizes of this module; it follows the text size."""
    label.setProperty("title", kind == "title")
    label.setProperty("strong", strong)


def dress(app: QApplication) -> None:
    """Give the application its style, in the system's text size and colours of now."""
    app.setStyle(QStyleFactory.create("Fusion"))
    size_text(app, 100)
    recolour(app, app.styleHints().colorScheme())


def size_text(app: QApplication, percent: int) -> None:
    """Make all text larger or smaller; `recolour` comes next, for the titles."""
    body = app.font()
    if app.property("points") is None:  # the system's own size is known only at first
        app.setProperty("points", body.pointSizeF() + BODY)
    body.setPointSizeF(app.property("points") * percent / 100)
    app.setFont(body)


def recolour(app: QApplication, scheme: Qt.ColorScheme) -> None:
    """Colour the whole application; a scheme the system does not tell is light."""
    roles = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    app.setPalette(_palette(roles))
    # Fusion outlines these in the window's colour, darkened by 40 % and lightened by 10 %.
    outlined = _palette(roles)
    outlined.setColor(QPalette.ColorRole.Window, QColor(roles.control).lighter(127))
    for kind in ("QCheckBox", "QAbstractSpinBox"):
        app.setPalette(outlined, kind)  # type: ignore[arg-type]  # bytes are refused
    sheet = _stylesheet(roles, TITLE * app.font().pointSizeF())
    if sheet != app.styleSheet():  # the same one again would have every widget polished anew
        app.setStyleSheet(sheet)


def _palette(roles: Colours) -> QPalette:
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, roles.window),
        (QPalette.ColorRole.Base, roles.surface),
        (QPalette.ColorRole.AlternateBase, roles.hover),
        (QPalette.ColorRole.Button, roles.surface),
        (QPalette.ColorRole.WindowText, roles.text),
        (QPalette.ColorRole.Text, roles.text),
        (QPalette.ColorRole.ButtonText, roles.text),
        (QPalette.ColorRole.PlaceholderText, roles.muted),
        (QPalette.ColorRole.Accent, roles.accent),
        (QPalette.ColorRole.Highlight, roles.accent),
        (QPalette.ColorRole.HighlightedText, roles.on_accent),
        (QPalette.ColorRole.Link, roles.accent),
        (QPalette.ColorRole.ToolTipBase, roles.surface),
        (QPalette.ColorRole.ToolTipText, roles.text),
    ):
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(roles.control))
    return palette


def _stylesheet(roles: Colours, title_points: float) -> str:
    return f"""
    QToolButton {{
        background: {roles.surface}; color: {roles.text};
        border: 1px solid {roles.control}; border-radius: {RADIUS}px; padding: 6px 12px;
    }}
    QToolButton:hover {{ background: {roles.hover}; }}
    QToolButton:pressed {{ background: {roles.selection}; }}
    QToolButton:disabled {{ color: {roles.control}; border-color: {roles.line}; }}
    QToolButton:focus {{ border: 2px solid {roles.accent}; padding: 5px 11px; }}
    QToolButton[primary="true"] {{
        background: {roles.accent}; color: {roles.on_accent}; border-color: {roles.accent};
    }}
    QToolButton[primary="true"]:disabled {{
        background: {roles.surface}; color: {roles.control}; border-color: {roles.line};
    }}
    QToolButton[primary="true"]:focus {{ border: 2px solid {roles.text}; }}
    QToolButton[quiet="true"] {{
        background: transparent; border: 1px solid transparent; padding: 1px 2px;
        color: {roles.accent};
    }}
    ReviewBar QToolButton[quiet="true"] {{ padding: 6px 2px; }}
    QToolButton[quiet="true"]:checked {{ background: {roles.selection}; }}
    QToolButton[quiet="true"]:hover {{ border-color: {roles.control}; }}
    QToolButton[quiet="true"]:focus {{ border-color: {roles.accent}; }}

    /* Icons, for which there is no room else. */
    QFileDialog QToolButton, QPrintPreviewDialog QToolButton {{ padding: 3px; }}
    QFileDialog QToolButton:focus, QPrintPreviewDialog QToolButton:focus {{ padding: 2px; }}

    #classes QToolButton:checked, QPrintPreviewDialog QToolButton:checked {{
        background: {roles.selection}; border-color: {roles.accent};
    }}

    #dropping {{ border: 3px solid {roles.accent}; background: transparent; }}
    QLabel[title="true"] {{ font-size: {title_points}pt; }}
    QLabel[strong="true"] {{ font-weight: 600; }}
    QLabel[heading="true"] {{ color: {roles.accent}; font-weight: 600; }}
    QLabel[muted="true"] {{ color: {roles.muted}; }}
    QLabel[caution="true"] {{ color: {roles.caution}; }}
    #notice {{ background: {roles.selection}; border-radius: {RADIUS}px; }}
    #notice[trouble="true"] {{ background: {roles.caution_surface}; }}
    #notice[trouble="true"] QLabel {{ color: {roles.caution}; }}
    #strip {{ border-top: 1px solid {roles.line}; }}
    #rail {{ background: {roles.surface}; }}
    #rail QToolButton {{
        background: transparent; border: 2px solid transparent; padding: {TIGHT}px;
        color: {roles.muted};
    }}
    #rail QToolButton:hover {{ background: {roles.hover}; }}
    #rail QToolButton:checked {{ background: {roles.selection}; color: {roles.text}; }}
    #rail QToolButton:focus {{ border-color: {roles.accent}; }}

    QLineEdit {{
        background: {roles.surface}; color: {roles.text}; padding: 6px {GAP}px;
        border: 1px solid {roles.control}; border-radius: {RADIUS}px;
    }}
    QLineEdit:focus {{ border: 2px solid {roles.accent}; padding: 5px 7px; }}
    QComboBox {{
        background: {roles.surface}; color: {roles.text}; padding: 2px {GAP}px;
        border: 1px solid {roles.control}; border-radius: {RADIUS}px; combobox-popup: 0;
    }}
    QComboBox QListView {{
        padding: {TIGHT}px; selection-color: {roles.text};
        selection-background-color: {roles.selection};
    }}
    QComboBox:hover {{ border-color: {roles.text}; }}
    QComboBox:disabled {{ color: {roles.control}; border-color: {roles.line}; }}
    QComboBox:focus {{ border: 2px solid {roles.accent}; padding: 1px 7px; }}
    QComboBox::drop-down {{ border: none; width: {ROOM}px; }}
    /* A triangle: the top edge of a box without inside, and what its sides leave of it. */
    QComboBox::down-arrow {{
        width: 0; height: 0; border: {TIGHT}px solid {roles.surface}; border-bottom-width: 0;
        border-top: 5px solid {roles.muted};
    }}
    QComboBox::down-arrow:disabled {{ border-top-color: {roles.control}; }}
    QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0; }}
    ReviewBar QComboBox, CompareView QComboBox, QComboBox[tall="true"] {{ min-height: 27px; }}
    QTableView, QListView, QTextBrowser {{
        background: {roles.surface}; border: 1px solid {roles.line}; border-radius: {RADIUS}px;
        outline: none;
    }}
    QTableView:focus, QListView:focus, QTextBrowser:focus {{ border-color: {roles.accent}; }}
    #rows::item {{ padding: {GAP}px; border-bottom: 1px solid {roles.line}; }}
    #rows::item:hover {{ background: {roles.hover}; }}
    #rows::item:selected {{ background: {roles.selection}; color: {roles.text}; }}
    QTableView {{
        selection-background-color: {roles.selection}; selection-color: {roles.text};
    }}
    QTableView::item {{ padding: 0 {TIGHT}px; }}
    QHeaderView {{ background: {roles.surface}; }}
    QHeaderView::section {{
        background: {roles.surface}; color: {roles.muted}; padding: 2px 7px;
        border: none; border-bottom: 1px solid {roles.line};
    }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    QSplitter::handle {{ background: transparent; }}
    QToolTip {{
        background: {roles.surface}; color: {roles.text};
        border: 1px solid {roles.control}; padding: {TIGHT}px;
    }}

    QTextBrowser {{ background: {roles.surface}; border: 1px solid {roles.line}; }}
    QTextBrowser:focus {{ border-color: {roles.accent}; }}
    QTabBar::tab {{
        background: transparent; color: {roles.muted}; padding: 6px 12px;
        border: 2px solid transparent; border-bottom-color: {roles.line};
    }}
    QTabBar::tab:hover {{ background: {roles.hover}; }}
    QTabBar::tab:selected {{ color: {roles.text}; border-bottom-color: {roles.accent}; }}
    QTabBar::tab:selected:focus {{ border-color: {roles.accent}; }}

    QProgressBar {{
        background: {roles.line}; border: none; border-radius: 3px; max-height: 6px;
        min-height: 6px;
    }}
    QProgressBar::chunk {{ background: {roles.accent}; border-radius: 3px; }}
    QSlider {{ min-height: 24px; }}
    QSlider::groove:horizontal {{ background: {roles.control}; height: 4px; border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {roles.accent}; border-radius: 2px; }}
    QSlider::handle:horizontal {{
        background: {roles.accent}; border: 2px solid {roles.window};
        width: 14px; height: 14px; margin: -7px 0; border-radius: 9px;
    }}
    QSlider::handle:horizontal:focus {{ border-color: {roles.text}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {roles.control}; border-radius: 3px; min-height: 32px; margin: 3px;
    }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle:horizontal {{
        background: {roles.control}; border-radius: 3px; min-width: 32px; margin: 3px;
    }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """

"""The visual language and the words of results."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QStyleHints
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from desktop.gui import theme
from desktop.gui.detail.pixels import to_image
from desktop.gui.settings.looks import Looks
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.profile import Profile
from desktop.values import Pixels
from desktop.words.wording import counted, percent

TEXT_ON = [
    *((text, ground) for text in ("text", "muted") for ground in ("window", "surface")),
    *((text, "selection") for text in ("text", "muted", "caution")),
    *(("caution", ground) for ground in ("window", "surface", "caution_surface")),
    *((text, "hover") for text in ("text", "muted")),
    *(("accent", ground) for ground in ("window", "surface", "selection")),  # headings, quiet
    ("on_accent", "accent"),
]
OUTLINE_ON = [
    *((line, ground) for line in ("control", "accent") for ground in ("window", "surface")),
    *(("accent", ground) for ground in ("selection", "hover", "line")),  # focus, the chosen, a bar
    ("control", "hover"),
]


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)."""
    parts = QColor(colour).getRgbF()[:3]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(roles: theme.Colours, one: str, other: str) -> float:
    light, dark = sorted((luminance(getattr(roles, name)) for name in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("roles", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_text_and_outlines_have_the_contrast_of_wcag_aa(roles):
    weak = {
        (one, other): round(contrast(roles, one, other), 2)
        for least, pairs in ((4.5, TEXT_ON), (3.0, OUTLINE_ON))
        for one, other in pairs
        if contrast(roles, one, other) < least
    }
    assert not weak


@pytest.fixture
def settings(tmp_path, qapp: QApplication):
    settings = WindowSettings(Profile.open(tmp_path))
    looks = Looks(qapp, settings)
    yield settings
    settings.restore_defaults()
    looks.deleteLater()


def test_the_system_can_turn_dark_and_light_again(qtbot, qapp: QApplication, monkeypatch, settings):
    label = QLabel()
    qtbot.addWidget(label)
    for scheme, roles in ((Qt.ColorScheme.Dark, theme.DARK), (Qt.ColorScheme.Light, theme.LIGHT)):
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints, now=scheme: now)
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert theme.colours(label) == roles


def test_a_chosen_theme_stays_when_the_system_changes(qtbot, qapp: QApplication, settings):
    label = QLabel()
    qtbot.addWidget(label)
    settings.theme = "dark"
    assert theme.colours(label) == theme.DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colours(label) == theme.DARK


def test_text_and_titles_grow_at_once(qtbot, settings):
    text, title = PlainLabel("text"), PlainLabel("title")
    theme.set_type(title, "title")
    before = []
    for label in (text, title):
        qtbot.addWidget(label)
        label.show()
        before.append(label.fontMetrics().height())
    settings.text_size = 300
    for label, height in zip((text, title), before, strict=True):
        assert label.fontMetrics().height() == pytest.approx(3 * height, rel=0.1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_list_to_choose_from_is_flat_and_its_arrow_points_down(qtbot, settings, scheme):
    settings.theme = scheme
    box = QComboBox()
    qtbot.addWidget(box)
    box.resize(120, 32)
    box.show()
    roles, image = theme.colours(box), box.grab().toImage()
    colours = [
        [image.pixelColor(x, y).name() for x in range(image.width())] for y in range(image.height())
    ]
    assert {row[60] for row in colours[2:-2]} == {roles.surface}
    assert colours[16][0] == roles.control
    arrow = [row.count(roles.muted) for row in colours]
    widths = [count for count in arrow if count]
    assert len(widths) >= 3
    assert widths == sorted(widths, reverse=True)
    assert widths[-1] < widths[0]


def test_every_role_is_a_colour():
    for roles in (theme.LIGHT, theme.DARK):
        assert all(QColor(value).isValid() for value in dataclasses.astuple(roles))


@pytest.mark.parametrize(
    ("share", "said"),
    [(1.0, "> 99.9 %"), (0.9994, "99.9 %"), (0.5, "50.0 %"), (0.0006, "0.1 %"), (0.0, "< 0.1 %")],
)
def test_a_probability_is_never_rounded_to_certainty(share, said):
    assert percent(share) == said


def test_things_are_counted():
    assert counted(1, "image", "images") == "1 image"
    assert counted(2310, "image", "images") == "2,310 images"


def test_pixels_that_are_too_few_are_not_shown():
    with pytest.raises(ValueError, match="Expected 12 bytes"):
        to_image(Pixels(2, 2, 3, bytes(11)))


def test_rows_without_padding_come_out_straight():
    image = to_image(Pixels(1, 2, 3, bytes([255, 0, 0, 0, 0, 255])))
    assert image.pixelColor(0, 0) == QColor("red")
    assert image.pixelColor(0, 1) == QColor("blue")

"""The window in another language: texts, numbers, direction."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop import language
from desktop.gui.languages import LANGUAGES, Linguist, preferred, speak
from desktop.language import decimal, mark, number, several, tr


class Shouting:
    """A language of its own: English in capitals, which counts to two."""

    right_to_left = False

    def find(self, text, comment, count):
        if count >= 0:
            return "{count} PAIR" if count == 2 else "{count} OF THEM"
        return f"{text.upper().replace('{NAME}', '{name}')}{comment and f' ({comment})'}"

    def number(self, value):
        return f"<{value}>"

    def decimal(self, value, places):
        return f"<{value:.{places}f}>"


@pytest.fixture
def shouting():
    language.use(Shouting())
    yield
    language.use(None)


def test_without_a_catalogue_the_texts_are_english():
    assert tr("Watching {name}", name="/in") == "Watching /in"
    assert several("{count} images", "", 1, one="{count} image") == "1 image"
    assert several("{count} images", "", 12_345, one="{count} image") == "12,345 images"
    assert (number(12_345), decimal(0.25, 1)) == ("12,345", "0.2")


@pytest.mark.usefixtures("shouting")
def test_a_catalogue_has_the_word():
    assert tr("Watching {name}", name="/in") == "WATCHING /in"
    assert tr("Open", "a state") == "OPEN (a state)"
    assert tr(mark("Keep")) == "KEEP"
    assert several("{count} images", "", 2, one="{count} image") == "<2> PAIR"
    assert several("{count} images", "", 1, one="{count} image") == "<1> OF THEM"
    assert decimal(0.25, 2) == "<0.25>"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["fr-CH", "de"], "fr"), (["de", "kn_IN"], "kn"), (["de", "C"], "en"), ([], "en")],
)
def test_the_dearest_language_that_is_known_is_spoken(wanted, code):
    assert preferred(wanted) == code


@pytest.mark.parametrize(
    ("code", "written"),
    [("en", "1,234.5"), ("fr", "1\u202f234,5"), ("hi", "1,234.5"), ("ar", "1,234.5")],
)
def test_numbers_are_written_as_in_the_language(code, written):
    assert Linguist(code).decimal(1234.5, 1) == written


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_application_reads_as_the_language_does(code):
    app = QApplication.instance()
    try:
        speak(app, code)
        right_to_left = app.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert right_to_left == (code == "ar")
        assert QLocale().language() == Linguist(code).locale.language()
    finally:
        speak(app, "en")


def test_of_two_languages_qt_speaks_the_last():
    app = QApplication.instance()
    try:
        speak(app, "fr")
        assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
        speak(app, "en")
        assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    finally:
        speak(app, "en")

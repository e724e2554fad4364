"""The languages of the window: their catalogues, made with Qt Linguist, and the way they read."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import language
from desktop.gui.shipped import qt_texts, shipped

LANGUAGES = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "hi": "हिन्दी",
    "kn": "ಕನ್ನಡ",
    "ar": "العربية",
}
"""Code to the language's own name for itself."""

_LOCALES = {"en": "en_US", "es": "es_ES", "fr": "fr_FR", "hi": "hi_IN", "kn": "kn_IN"}
_ARABIC = "ar_AE"  # with the digits that are on the keys


class Linguist:
    """A catalogue that lrelease compiled."""

    def __init__(self, code: str) -> None:
        """Read the catalogue of a language of `LANGUAGES`; English has none."""
        self.code = code
        self.locale = QLocale(_LOCALES.get(code, _ARABIC))
        self.right_to_left = self.locale.textDirection() == Qt.LayoutDirection.RightToLeft
        self._texts = QTranslator()
        if code != "en":
            self._texts.load(shipped(f"gui/translations/petriscope_{code}.qm"))

    def find(self, text: str, comment: str, count: int) -> str:
        """Return the translation of an English text; empty where there is none."""
        return self._texts.translate("", text, comment, count) or ""

    def number(self, value: int) -> str:
        """Return a whole number with its groups of digits."""
        return self.locale.toString(value)

    def decimal(self, value: float, places: int) -> str:
        """Return a number with so many decimal places."""
        return self.locale.toString(round(value, places), ord("f"), places)


def preferred(wanted: Iterable[str]) -> str:
    """Return the first language of `LANGUAGES` among the codes that are wanted, else English.

    Args:
        wanted: As in ("kn-IN", "en-US"), the dearest first.
    """
    codes = (each.replace("_", "-").split("-")[0] for each in wanted)
    return next((code for code in codes if code in LANGUAGES), "en")


def code_of(chosen: str) -> str:
    """Return the code of the language that is chosen.

    Args:
        chosen: A code of `LANGUAGES`, or "system".
    """
    return preferred(QLocale.system().uiLanguages()) if chosen == "system" else chosen


def speak(app: QApplication, chosen: str) -> None:
    """Have the whole application speak, write numbers and read in a language.

    Args:
        app: Also says the texts that Qt itself brings.
        chosen: As for `code_of`.
    """
    code = code_of(chosen)
    linguist = Linguist(code)
    language.use(linguist)
    QLocale.setDefault(linguist.locale)
    app.setLayoutDirection(linguist.locale.textDirection())
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    own = QTranslator(app)
    if own.load(f"qtbase_{code}", qt_texts()):
        app.installTranslator(own)

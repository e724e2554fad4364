"""What this program is: versions, bundle, licences, and what it is for."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import mark, tr
from desktop.values import RESEARCH_USE, BundleInfo
from desktop.version import VERSION
from desktop.words.bundle import fingerprint

_LICENCES = (
    ("Petriscope", "Apache-2.0"),
    (mark("Qt and PySide6"), "LGPL-3.0"),
    ("ONNX Runtime", "MIT"),
    ("OpenCV", "Apache-2.0"),
    ("NumPy", "BSD-3-Clause"),
    ("cryptography", mark("Apache-2.0 or BSD-3-Clause")),
    ("XlsxWriter", "BSD-2-Clause"),
    ("platformdirs", "MIT"),
    ("Python", "PSF-2.0"),
    ("SQLite", mark("public domain")),
    (mark("Lucide icons"), "ISC"),
)


class About(QWidget):
    """A few paragraphs of text, to read and to copy."""

    def __init__(self) -> None:
        super().__init__()
        self._bundle = _text(tr("No bundle is loaded."))
        title = PlainLabel(f"Petriscope {VERSION}")
        theme.set_type(title, "title")
        purpose = PlainLabel(tr(RESEARCH_USE), word_wrap=True)
        theme.set_type(purpose, "text", strong=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        column.setSpacing(theme.ROOM)
        for each in (title, purpose, _text(_system()), self._bundle, _text(_licences())):
            column.addWidget(each)
        column.addStretch()

    def show_bundle(self, bundle: BundleInfo) -> None:
        """Say which bundle answers."""
        self._bundle.setText(
            tr(
                "Bundle {name} {version}\nDigest {digest}\nSigner {signer}\n"
                "Preprocessing version {preprocessing}",
                name=bundle.name,
                version=bundle.version,
                digest=fingerprint(bundle.digest),  # in groups, between which a line may end
                signer=fingerprint(bundle.signer),
                preprocessing=bundle.preprocessing_version,
            )
        )


def _system() -> str:
    promise = tr(
        "Classifies images on this PC alone: it opens no connection, looks for no update and "
        "sends no report."
    )
    return f"{promise}\nPython {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"


def _licences() -> str:
    heading = tr("It stands on the work of others, under these licences:")
    return "\n".join((heading, *(f"{tr(name)}: {tr(licence)}" for name, licence in _LICENCES)))


def _text(words: str) -> PlainLabel:
    label = PlainLabel(words, word_wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label

"""The catalogues of the window's languages: texts from the source, and what the program reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

LANGUAGES = ("es", "fr", "hi", "kn", "ar")
FOLDER = Path("desktop", "gui", "translations")
ALIASES = "QT_TR_NOOP+=mark,tr+=several"  # of desktop/language.py


def sources(root: Path) -> list[str]:
    """Return the files that texts are said in."""
    return [str(file.relative_to(root)) for file in sorted((root / "desktop").rglob("*.py"))]


def commands(root: Path, folder: Path) -> Iterator[list[str]]:
    """Give the commands that bring texts to the catalogues in ``folder``, and compile those."""
    for language in LANGUAGES:
        catalogue = folder / f"petriscope_{language}.ts"
        yield [
            "pyside6-lupdate", *sources(root), "-silent", "-no-obsolete", "-locations", "none",
            "-tr-function-alias", ALIASES, "-target-language", language, "-ts", str(catalogue),
        ]  # fmt: skip
        compiled = str(catalogue.with_suffix(".qm"))
        yield ["pyside6-lrelease", "-silent", str(catalogue), "-qm", compiled]

"""Writes THIRD-PARTY.txt: whose work is in the app, and under which terms."""

from __future__ import annotations

import platform
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from folder import ROOT
from parts import packages

FRONT = """The software of others in Petriscope, and its licences.

Petriscope itself is under the Apache License 2.0. What follows was put together from what came
with each part when this package was made.

Qt and PySide6 (Qt for Python) are used under the GNU Lesser General Public License version 3, whose
text stands below together with that of the GNU General Public License, to which it refers. They are
unchanged, and lie as shared libraries of their own in _internal/PySide6 and _internal/shiboken6:
you may replace them by versions of your own that have the same interface. (What lies in files.dir
there is Python code out of the Shiboken library, compiled; without that file the library compiles
its own.) You may also take Petriscope apart to find errors in such changes. Their source is at
https://download.qt.io and https://code.qt.io.
"""


def write_notices(target: Path) -> None:
    """Write the notices for the packages that are installed here.

    Raises:
        PackagingError: A package's licence may not be passed on, or is not known.
    """
    target.write_text("\n".join(_sections()), encoding="utf-8")


def _sections() -> Iterator[str]:
    yield FRONT
    for package in packages():
        yield _heading(f"{package.name} {package.version}: {package.licence}")
        for file in package.licence_files():
            yield _text(file)
    yield _heading(f"Python {platform.python_version()}: Python Software Foundation License")
    for place in (Path(sysconfig.get_path("stdlib")), Path(f"/usr/share/doc/{_python()}")):
        for name in ("LICENSE.txt", "LICENSE", "copyright"):
            if (place / name).is_file():
                yield _text(place / name)
    yield _heading("Lucide, the icons: ISC")
    yield _text(ROOT / "desktop" / "gui" / "icons" / "LICENSE")
    for name in ("LGPL-3.0", "GPL-3.0"):
        yield _heading(f"Qt and PySide6: {name}")
        yield _text(ROOT / "packaging" / "licenses" / f"{name}.txt")


def _python() -> str:
    return "python" + ".".join(platform.python_version_tuple()[:2])


def _heading(words: str) -> str:
    return f"\n{'=' * 80}\n{words}\n{'=' * 80}\n"


def _text(file: Path) -> str:
    return f"--- {file.name}\n\n{file.read_text(encoding='utf-8', errors='replace')}"

"""Libraries that are built from their source for the packages, once, and kept.

Beside the file that says how a library is built (opencv.py) lies the lock file of the tools that
this takes (opencv.lock). Started by itself, such a file prints the folder to import its library
from. What was built is kept in ~/.cache/petriscope (XDG_CACHE_HOME), under a name that changes with
all that it depends on. With --kept nothing is built, and the exit status is 1 if there is none.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from archive import sorted_tree
from folder import ROOT, PackagingError, said


@dataclass(frozen=True)
class Library:
    """A library of the app, and how it is built.

    Attributes:
        package: Its name in .dev/app.lock.
        recipe: The file that says how it is built.
        parts: Other files that do.
        programs: Program that is needed to the Debian package that holds it.
        minutes: How long one core takes, about.
        build: Makes it, given an empty folder to work in and the folder of the tools' programs;
            returns the folder to import it from, within the first.
    """

    package: str
    recipe: Path
    parts: tuple[Path, ...]
    programs: Mapping[str, str]
    minutes: int
    build: Callable[[Path, Path], Path]


def built(library: Library) -> Path:
    """Return the folder to import a library from; build it unless it is kept already.

    Raises:
        PackagingError: A program is missing, or a step of the build failed.
    """
    place = _place(library)
    if not place.is_dir():
        _check_machine(library)
        about = f"Building {library.package} from its source: {library.minutes} minutes, once.\n"
        sys.stderr.write(about)
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=place.parent) as work:
            tools = _tools(_lock(library), Path(work, "tools"))
            made = library.build(Path(work), tools)
            if not place.is_dir():  # nobody else was quicker
                made.rename(place)
    return place


def requirement(package: str) -> str:
    """Return what the app's lock file says of a package: the version and the hashes."""
    lock = (ROOT / ".dev" / "app.lock").read_text(encoding="utf-8")
    return re.findall(rf"^{package}==(?:.*\\\n)*.*\n", lock, re.M)[0]


def write_record(made: Path, described: Path) -> None:
    """Write down which files a package consists of, where importlib.metadata looks for it.

    Args:
        made: The folder to import the package from.
        described: Its metadata, in that folder.
    """
    record = described / "RECORD"
    record.touch()
    files = [path.relative_to(made) for path in sorted_tree(made) if path.is_file()]
    record.write_text("".join(f"{path},,\n" for path in files), encoding="utf-8")


def main(library: Library) -> int:
    """Print the folder of a built library; return the exit status."""
    try:
        place = _place(library) if "--kept" in sys.argv else built(library)
    except PackagingError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    print(place)
    return 0 if place.is_dir() else 1


def _lock(library: Library) -> Path:
    return library.recipe.with_suffix(".lock")


def _place(library: Library) -> Path:
    """Return where what this source, these tools and these compilers make is kept."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    depends_on = [
        requirement(library.package),
        _lock(library).read_text(encoding="utf-8"),
        *(file.read_text(encoding="utf-8") for file in (library.recipe, *library.parts)),
        sys.version,
        *(said([name, "--version"]) for name in library.programs if shutil.which(name)),
    ]
    digest = hashlib.sha256("\0".join(depends_on).encode()).hexdigest()
    return cache / "petriscope" / f"{library.recipe.stem}-{digest[:16]}"


def _check_machine(library: Library) -> None:
    """Raise PackagingError, naming everything at once, when a program is missing."""
    missing = {
        name: package for name, package in library.programs.items() if shutil.which(name) is None
    }
    if not Path(sysconfig.get_path("include"), "Python.h").is_file():
        missing["Python.h"] = "python3-dev"
    if missing:
        raise PackagingError(
            f"Expected {', '.join(missing)} to build {library.package} with. Install with: "
            f"sudo apt-get install {' '.join(missing.values())}"
        )


def _tools(lock: Path, place: Path) -> Path:
    """Install what a lock file names into an environment; return the folder of its programs."""
    said([sys.executable, "-m", "venv", place])
    pip = [place / "bin/python", "-m", "pip", "install", "--require-hashes", "--only-binary=:all:"]
    said([*pip, "--requirement", lock])
    return place / "bin"

"""What the app is made of: the packages of its lock file, and what their makers say of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from folder import ROOT, PackagingError

LICENCE_FILE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|ThirdPartyNotices|\.ijg)[^/]*$", re.I)
TEXTS = ("", ".txt", ".md", ".ijg", ".APACHE", ".BSD")

# May be passed on with a program under the Apache License 2.0. Of several that a package offers,
# one has to be among them; LGPL asks for what packaging/notices.py writes.
ACCEPTED = re.compile(r"\b(Apache|BSD|MIT|MIT-0|LGPL-3\.0-only|PSF)\b")


@dataclass(frozen=True)
class Package:
    """A Python package that the app installs.

    Attributes:
        name: As its maker writes it.
        version: Which one is installed here.
        licence: What its metadata say, in one line.
        made: Its metadata and files.
    """

    name: str
    version: str
    licence: str
    made: Distribution

    def licence_files(self) -> Iterator[Path]:
        """Yield the texts of licences that came with it."""
        for file in sorted(self.made.files or (), key=str):
            if LICENCE_FILE.search(file.name) and file.suffix in TEXTS:
                yield Path(str(file.locate()))


def packages() -> list[Package]:
    """Return the packages of the app's lock file, by name.

    Raises:
        PackagingError: One is not installed here, or under no licence that may be passed on.
    """
    text = (ROOT / ".dev" / "app.lock").read_text(encoding="utf-8")
    found = [_package(name) for name in sorted(re.findall(r"^([\w.-]+)==", text, re.M))]
    refused = [
        f"{each.name} ({each.licence})" for each in found if not ACCEPTED.search(each.licence)
    ]
    if refused:
        raise PackagingError(
            f"Expected licences that may be passed on with the app. Received {', '.join(refused)}. "
            "Read the licence; then add it to packaging/parts.py, or do without the package."
        )
    return found


def _package(name: str) -> Package:
    try:
        made = distribution(name)
    except PackageNotFoundError as error:
        raise PackagingError(
            f"Expected {name} of .dev/app.lock to be installed for {ROOT}. It is not: start this "
            "through python3 .dev package."
        ) from error
    return Package(made.metadata["Name"], made.version, _licence(made), made)


def _licence(made: Distribution) -> str:
    """Return the licence that the metadata name, in the newest of the three ways to name it."""
    about = made.metadata
    classifiers = [each for each in about.get_all("Classifier", ()) if each.startswith("License")]
    named = about.get("License-Expression") or ", ".join(
        each.rpartition(" :: ")[2] for each in classifiers
    )
    return named or next(iter((about.get("License") or "none named").splitlines()))

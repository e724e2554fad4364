"""What only a person can say of a bundle: its title, its data's source, what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from export.bundle import strict_json
from export.bundle.errors import BundleError
from export.errors import ExportError


@dataclass(frozen=True)
class About:
    """The words of a bundle.

    Attributes:
        title: Short name, shown in the app.
        version: Of this bundle.
        data: Name and source of the data set.
        citation: How to cite it.
        licence: Terms of the bundle and of its data.
        intended_use: What it is for, and what not.
        limits: What is known to go wrong, a sentence each.
        descriptions: Class name to one sentence.
    """

    title: str
    version: str
    data: str
    citation: str
    licence: str
    intended_use: str
    limits: tuple[str, ...]
    descriptions: dict[str, str]


def default_about(class_names: tuple[str, ...], data: str) -> About:
    """Return plain words for a bundle nobody described."""
    return About(
        title=f"Classifier of {len(class_names)} classes",
        version="1",
        data=data,
        citation="None given.",
        licence="None given.",
        intended_use="Research use only. Not for diagnosis.",
        limits=("Tried only on images like those it was trained on.",),
        descriptions={name: f"Images like those of the folder {name}." for name in class_names},
    )


def read_about(path: Path, class_names: tuple[str, ...]) -> About:
    """Read the words of a bundle from a JSON file.

    Raises:
        ExportError: It cannot be read, or does not describe exactly the classes of the run.
    """
    try:
        about = strict_json.parse(path.read_bytes(), About, path.name)
    except (OSError, BundleError) as error:
        raise ExportError(f"The description {path} cannot be used. {error}") from None
    if set(about.descriptions) != set(class_names):
        raise ExportError(
            f"Expected descriptions of {', '.join(class_names)} in {path}. "
            f"Received {', '.join(about.descriptions) or 'none'}."
        )
    return about

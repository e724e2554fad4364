"""The files that come with the app, installed or frozen."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

_HERE = Path(__file__).parent


def embedded_bundle() -> Path:
    """Return the bundle that is used until a person chooses another.

    A folder; in the frozen app one ``.petriscope`` file (build.spec packs it).
    """
    folder = _HERE / "bundles" / "sipakmed"
    return folder.with_suffix(".petriscope") if getattr(sys, "frozen", False) else folder


def read_embedded(name: str) -> bytes:
    """Return a file of the embedded bundle, unchecked.

    Args:
        name: As in the bundle: "manifest.json".

    Raises:
        OSError: It is not there, or the bundle is damaged.
    """
    bundle = embedded_bundle()
    if bundle.is_dir():
        return (bundle / name).read_bytes()
    try:
        with zipfile.ZipFile(bundle) as archive:
            return archive.read(name)
    except (zipfile.BadZipFile, KeyError) as error:
        raise OSError(f"Expected {name} in {bundle}. {error}.") from error


def sample_images() -> Path:
    """Return the folder of drawn images for trying the app."""
    return _HERE / "samples"

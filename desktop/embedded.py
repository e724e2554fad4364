"""The files that come with the app, installed or frozen."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


def embedded_bundle() -> Path:
    """Return the folder of the bundle that is used until a person chooses another."""
    return _HERE / "bundles" / "sipakmed"


def sample_images() -> Path:
    """Return the folder of drawn images for trying the app."""
    return _HERE / "samples"


def guide() -> Path:
    """Return the technician's guide in English, Markdown; pictures and translations lie beside."""
    return _HERE / "help" / "technician.md"

"""The embedded bundle in memory, and a light one whose models are a few bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from export.bundle.classifier import Classifier
from export.bundle.reader import Bundle, open_bundle
from tests.bundle import forged


@pytest.fixture(scope="session")
def contents(embedded_bundle: Path) -> forged.Contents:
    return forged.read_folder(embedded_bundle)


@pytest.fixture(scope="session")
def light(contents: forged.Contents) -> forged.Contents:
    tiny = forged.harmless().SerializeToString()
    return forged.resigned(contents | dict.fromkeys(forged.MODELS, tiny))


@pytest.fixture(scope="session")
def opened(embedded_bundle: Path) -> Bundle:
    return open_bundle(embedded_bundle)


@pytest.fixture(scope="session")
def classifier(opened: Bundle) -> Classifier:
    return Classifier(opened, threads=1)

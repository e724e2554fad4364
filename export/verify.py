"""Repeat a bundle's checks, on any PC: what an exporter promised must hold here too."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from export.bundle.classifier import Answer, Classifier
from export.bundle.errors import BundleError, ImageError
from export.bundle.golden import check_golden
from export.bundle.image_file import decode
from export.bundle.reader import Bundle, open_bundle


@dataclass(frozen=True)
class Measured:
    """Answers to labelled images.

    Attributes:
        images: How many there were.
        right: How many were answered with their folder's class.
        refused: How many were refused.
        unreadable: How many could not be read.
    """

    images: int
    right: int
    refused: int
    unreadable: int


def verify(path: Path) -> tuple[Bundle, Classifier, int]:
    """Read a bundle strictly, load its models and run its golden images from file to heatmap.

    Returns:
        The bundle, its classifier, and how many golden images passed.

    Raises:
        BundleError: Something does not hold.
    """
    bundle = open_bundle(path)
    classifier = Classifier(bundle, threads=os.cpu_count() or 1)
    return bundle, classifier, check_golden(bundle, classifier)


def measure(bundle: Bundle, classifier: Classifier, data: Path) -> Measured:
    """Classify labelled images and count.

    Args:
        bundle: The bundle.
        classifier: That runs it.
        data: Folder that holds a folder of images for each class.

    Raises:
        BundleError: There is no folder for any class of the bundle.
    """
    names = bundle.manifest.class_names
    files = [
        (index, file)
        for index, name in enumerate(names)
        for file in sorted((data / name).rglob("*"))
        if file.is_file()
    ]
    if not files:
        raise BundleError(f"Expected folders named {', '.join(names)} in {data}. Found none.")
    right = refused = unreadable = 0
    for index, file in files:
        try:
            answer = classifier.classify(decode(file.read_bytes()))
        except (ImageError, OSError):
            unreadable += 1
            continue
        if isinstance(answer, Answer):
            right += int(answer.probabilities.argmax()) == index
        else:
            refused += 1
    return Measured(len(files), right, refused, unreadable)

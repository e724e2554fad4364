"""Count what a bundle refuses, and why: images of its own kind, and of others.

    python benchmarks/refusal.py CELLS [--others FOLDER ...] [--mnist FILE] [--bundle BUNDLE]

CELLS holds images of the bundle's kind; each folder of --others holds images of another one, and
FILE is the mnist.npz of Keras. What is drawn or ships with Python packages is counted in any case
(`benchmarks/other_images.py`). Prints a Markdown table: an image is refused for the first reason
that holds, in the order of the columns.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from benchmarks.other_images import (  # noqa: E402
    Rgb,
    blank,
    digits,
    enlarged,
    noise,
    photographs,
    text,
)
from export.bundle.classifier import Classifier, Refused  # noqa: E402
from export.bundle.image_file import decode  # noqa: E402
from export.bundle.reader import open_bundle  # noqa: E402

REASONS = {
    "small": "is too small",
    "blank": "is blank",
    "blurred": "is blurred",
    "colours": "colours are not those",
    "unlike": "is unlike those",
}
"""Column to the words of `export.bundle.gate` that tell it."""

MNIST = 1000


def main() -> None:
    """Count and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cells", type=Path)
    parser.add_argument("--others", type=Path, nargs="*", default=[])
    parser.add_argument("--mnist", type=Path)
    parser.add_argument("--bundle", type=Path, default=ROOT / "desktop/bundles/sipakmed")
    options = parser.parse_args()
    bundle = open_bundle(options.bundle)
    classifier = Classifier(bundle, threads=1)
    metrics = bundle.manifest.metrics
    refused = round(metrics.refused * metrics.images)
    print(f"Of the {metrics.images} validation images {refused} were refused, says the manifest.\n")
    print(
        f"| images | number | refused | {' | '.join(REASONS)} |\n|{' --- |' * (3 + len(REASONS))}"
    )
    for name, images in kinds(options.cells, options.others, options.mnist):
        print(row(name, classifier, images), flush=True)


def kinds(
    cells: Path, others: Iterable[Path], mnist: Path | None
) -> Iterator[tuple[str, Iterable[Rgb]]]:
    """Yield each kind of image with its name."""
    for folder in (cells, *others):
        yield folder.name, in_folder(folder)
    if mnist is not None:
        with np.load(mnist) as arrays:
            found = arrays["x_test"][:MNIST]
        yield "MNIST, as they are", (np.repeat(each[..., None], 3, axis=2) for each in found)
        yield "MNIST, enlarged", map(enlarged, found)
    yield "digits of scikit-learn, enlarged", digits()
    yield "photographs and pieces of them", photographs()
    yield "noise", noise()
    yield "blank", blank()
    yield "text", text()


def in_folder(folder: Path) -> Iterator[Rgb]:
    """Yield the images in a folder and below it."""
    for file in sorted(folder.rglob("*")):
        if file.suffix.lower() in {".jpg", ".png", ".bmp", ".tif"}:
            yield decode(file.read_bytes())


def row(name: str, classifier: Classifier, images: Iterable[Rgb]) -> str:
    """Classify images and return their row."""
    answers = [classifier.classify(image) for image in images]
    refused = [answer.reason for answer in answers if isinstance(answer, Refused)]
    why = Counter(map(reason, refused))
    share = 100 * len(refused) / max(1, len(answers))
    counts = " | ".join(f"{why[column]:,}" if why[column] else "" for column in REASONS)
    return f"| {name} | {len(answers):,} | {len(refused):,} ({share:.1f} %) | {counts} |"


def reason(words: str) -> str:
    """Return the column that a reason belongs to."""
    return next(column for column, part in REASONS.items() if part in words)


if __name__ == "__main__":
    main()

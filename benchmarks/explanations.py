"""Compare the plain and the finer heatmap: what each costs and how well it explains.

    python benchmarks/explanations.py DATA [BUNDLE] [--images N]

DATA holds a folder of images for each class. Deletion and insertion (Petsiuk et al., RISE, BMVC
2018): pixels are taken from an image, or put into its blurred copy, in the order of the heatmap;
the area under the probability of the explained class is small for deletion and large for insertion
where the heatmap finds what the network looks at. A random heatmap and one that marks the middle
are there for comparison. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import cv2  # noqa: E402
import numpy as np  # noqa: E402
from numpy.typing import NDArray  # noqa: E402

from export.bundle.classifier import Answer, Classifier, Question, session_options  # noqa: E402
from export.bundle.image_file import decode  # noqa: E402
from export.bundle.preprocessing import resize  # noqa: E402
from export.bundle.reader import CLASSIFIER, open_bundle  # noqa: E402

STEPS = 20
BLUR = 10.0
"""Sigma in pixels of what stands for "nothing there"."""

Explain = Callable[[NDArray[np.uint8], Answer, Question], NDArray[np.float32]]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("bundle", type=Path, nargs="?", default=ROOT / "desktop/bundles/sipakmed")
    parser.add_argument("--images", type=int, default=100)
    options = parser.parse_args()
    bundle = open_bundle(options.bundle)
    classifier = Classifier(bundle, threads=1)
    network = Network(bundle.files[CLASSIFIER])
    rng = np.random.default_rng(0)
    methods: dict[str, Explain] = {
        "Grad-CAM, plain": lambda _image, answer, q: classifier.explain(answer.features, q),
        "Grad-CAM, finer": lambda image, _answer, q: classifier.explain_finely(image, q),
        "the middle": lambda *_: middle(),
        "random": lambda *_: rng.random((7, 7), np.float32),
    }
    files = sorted(f for f in options.data.rglob("*") if f.suffix in {".jpg", ".png", ".bmp"})
    chosen = files[:: max(1, len(files) // options.images)]
    print(f"{len(chosen)} images\n")
    print("| heatmap | deletion | insertion | ms |\n| --- | --- | --- | --- |")
    for name, explain in methods.items():
        print(row(name, explain, classifier, network, chosen))


class Network:
    """The classifier without its refusals: pixels to uncalibrated probabilities."""

    def __init__(self, model: bytes) -> None:
        import onnxruntime  # noqa: PLC0415

        self._session = onnxruntime.InferenceSession(
            model, session_options(threads=0), providers=["CPUExecutionProvider"]
        )

    def probability(self, pixels: NDArray[np.float32], class_index: int) -> float:
        """Return the probability of a class."""
        found = self._session.run(["probabilities"], {"image": pixels[np.newaxis]})[0]
        return float(found[0, class_index])


def row(
    name: str, explain: Explain, classifier: Classifier, network: Network, files: list[Path]
) -> str:
    """Measure one way to explain and return its row."""
    deletion, insertion, seconds = [], [], []
    for file in files:
        image = decode(file.read_bytes())
        answer = classifier.classify(image)
        if not isinstance(answer, Answer):
            continue
        question = Question(int(answer.probabilities.argmax()))
        started = time.perf_counter()
        heatmap = explain(image, answer, question)
        seconds.append(time.perf_counter() - started)
        pixels = resize(image, 224).astype(np.float32)
        blurred = cv2.GaussianBlur(pixels, (0, 0), BLUR)
        order = np.argsort(-cv2.resize(heatmap, (224, 224)), axis=None, kind="stable")
        deletion.append(area(network, pixels, blurred, order, question.class_index))
        insertion.append(area(network, blurred, pixels, order, question.class_index))
    return (
        f"| {name} | {np.mean(deletion):.3f} | {np.mean(insertion):.3f} | "
        f"{np.median(seconds) * 1000:.1f} |"
    )


def area(
    network: Network,
    start: NDArray[np.float32],
    end: NDArray[np.float32],
    order: NDArray[np.int64],
    class_index: int,
) -> float:
    """Replace pixels step by step, and return the mean probability on the way."""
    now = start.copy().reshape(-1, 3)
    target = end.reshape(-1, 3)
    given = [network.probability(start, class_index)]
    for part in np.array_split(order, STEPS):
        now[part] = target[part]
        given.append(network.probability(now.reshape(start.shape), class_index))
    return float(np.trapezoid(given, dx=1 / STEPS))


def middle() -> NDArray[np.float32]:
    """Return a heatmap that falls off from the middle."""
    y, x = np.mgrid[-3:4, -3:4]
    fall: NDArray[np.float32] = np.exp(-(x**2 + y**2) / 8).astype(np.float32)
    return fall


if __name__ == "__main__":
    main()

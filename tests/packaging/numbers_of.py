"""Says what the NumPy that Python finds makes of images: numbers_of.py FILES -> JSON."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from numpy._core import _multiarray_umath as made

from desktop.embedded import embedded_bundle
from export.bundle.classifier import Answer, Classifier, Question
from export.bundle.image_file import decode
from export.bundle.overlay import colour_heatmap
from export.bundle.reader import open_bundle


def seen_in(classifier: Classifier, data: bytes) -> dict[str, object]:
    """Return an image's probabilities, and a digest of its heatmap as it is shown."""
    image = decode(data)
    answer = classifier.classify(image)
    assert isinstance(answer, Answer)
    question = Question(int(answer.probabilities.argmax()))
    heatmap = colour_heatmap(classifier.explain(answer.features, question), 300, 200)
    fine = colour_heatmap(classifier.explain_finely(image, question), 300, 200)
    return {
        "probabilities": answer.probabilities.tolist(),
        "colours": answer.seen.colours,
        "sharpness": answer.seen.sharpness,
        "heatmap": hashlib.sha256(heatmap.tobytes()).hexdigest(),
        "fine": hashlib.sha256(fine.tobytes()).hexdigest(),
    }


if __name__ == "__main__":
    classifier = Classifier(open_bundle(embedded_bundle()), threads=1)
    said = {
        "numpy": np.__file__,
        "version": np.__version__,
        "baseline": made.__cpu_baseline__,
        "dispatch": made.__cpu_dispatch__,
        "seen": {name: seen_in(classifier, Path(name).read_bytes()) for name in sys.argv[1:]},
    }
    print(json.dumps(said))

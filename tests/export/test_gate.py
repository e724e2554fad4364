"""The gate tells images of another kind, and says so; those of the run pass."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import onnxruntime
import pytest
from numpy.typing import NDArray

from benchmarks.other_images import blank, digits, noise, photographs, text
from benchmarks.refusal import REASONS, reason
from export.bundle.classifier import Answer, Classifier, Refused
from export.bundle.gate import Statistics, refusal_before, statistics
from export.bundle.image_file import decode
from export.bundle.onnx_guard import check_onnx
from export.bundle.preprocessing import resize
from export.bundle.reader import open_bundle
from export.gate import gate_model, limits_before, novelty_limit

CHANNELS = 40
TYPICAL = 12.0  # so far above what they vary by that none is negative


def novelty(gate: bytes, pooled: NDArray[np.float32]) -> NDArray[np.float32]:
    """Run the gate on features the root of whose mean square over rows and columns is given."""
    session = onnxruntime.InferenceSession(gate, providers=["CPUExecutionProvider"])
    spread = np.array([3, 1, 0, -1, 2, -1], np.float32).reshape(1, 2, 3, 1)
    spread /= np.sqrt((spread**2).mean())
    return np.concatenate(
        [
            session.run(["novelty"], {"features": row.reshape(1, 1, 1, -1) * spread})[0]
            for row in pooled
        ]
    )


def seen(images: int, seed: int) -> NDArray[np.float32]:
    """Return pooled features of images that differ in five directions only, and a little noise."""
    plane = np.random.default_rng(1).normal(0, 1, (5, CHANNELS))
    rng = np.random.default_rng(seed)
    features = (
        TYPICAL + rng.normal(0, 1, (images, 5)) @ plane + rng.normal(0, 0.05, (images, CHANNELS))
    )
    return features.astype(np.float32)


def test_novelty_is_what_lies_outside_the_training_images_span() -> None:
    gate = gate_model(seen(200, seed=2), 2, 3).SerializeToString()
    check_onnx(gate, "gate.onnx")
    of_known = novelty(gate, seen(100, seed=3))
    outside = np.random.default_rng(4).normal(TYPICAL, 1, (100, CHANNELS)).astype(np.float32)
    limit = novelty_limit(of_known)
    assert (of_known <= limit).mean() >= 0.98
    assert (novelty(gate, outside) > limit).all()


def test_novelty_is_the_ratio_that_its_definition_gives() -> None:
    pooled, others = seen(200, seed=2), seen(5, seed=9) + 1
    centred = pooled - pooled.mean(axis=0)
    kept = CHANNELS // 2
    inside = np.linalg.svd(centred, full_matrices=False)[2][:kept]
    away = others - pooled.mean(axis=0)
    expected = ((away - away @ inside.T @ inside) ** 2).sum(axis=1) / (others**2).sum(axis=1)
    gate = gate_model(pooled, 2, 3).SerializeToString()
    np.testing.assert_allclose(novelty(gate, others), expected, rtol=1e-3)


def test_features_that_are_all_zero_are_no_division_by_zero() -> None:
    gate = gate_model(seen(50, seed=2), 2, 3).SerializeToString()
    assert np.isfinite(novelty(gate, np.zeros((1, CHANNELS), np.float32))).all()


def test_few_images_make_a_gate_too() -> None:
    gate = gate_model(seen(3, seed=2), 2, 3).SerializeToString()
    assert np.isfinite(novelty(gate, seen(3, seed=3))).all()


SEEN = Statistics(100, 80, contrast=20, sharpness=0.3, colours=(120, 130, 128, 30, 5, 5))


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        ({"width": 39}, "too small: 39 x 80"),
        ({"contrast": 9.9}, "blank"),
        ({"sharpness": 0.14}, "blurred"),
        ({"colours": (120, 130, 140, 30, 5, 5)}, "mean of blue-yellow is 140"),
        ({"colours": (120, 130, 128, 30, 5, 0)}, "spread of blue-yellow is 0"),
    ],
)
def test_what_lies_well_outside_the_images_of_the_run_is_refused_in_words(
    changed: dict[str, object], word: str
) -> None:
    limits = limits_before([SEEN, replace(SEEN, width=120)])
    assert refusal_before(SEEN, limits) is None
    reason = refusal_before(replace(SEEN, **changed), limits)  # type: ignore[arg-type]
    assert reason is not None
    assert word in reason


def test_statistics_are_those_of_the_image() -> None:
    flat = np.full((50, 60, 3), (200, 30, 40), np.uint8)
    found = statistics(flat, resize(flat, 224))
    lab = cv2.cvtColor(flat, cv2.COLOR_RGB2LAB)[0, 0]
    assert (found.width, found.height, found.contrast, found.sharpness) == (60, 50, 0, 0)
    assert found.colours == pytest.approx([*map(float, lab), 0, 0, 0])


@pytest.fixture(scope="module")
def embedded(embedded_bundle: Path) -> Classifier:
    return Classifier(open_bundle(embedded_bundle), threads=1)


@pytest.mark.parametrize("kind", [digits, photographs, noise, blank, text])
def test_the_embedded_bundle_refuses_what_is_no_cell(kind, embedded: Classifier) -> None:
    images = kind()
    answers = [embedded.classify(image) for image in images]
    refused = [answer for answer in answers if isinstance(answer, Refused)]
    assert {reason(answer.reason) for answer in refused} <= REASONS.keys()
    assert len(refused) >= 0.99 * len(images)


def test_the_embedded_bundle_keeps_its_promises(embedded_bundle: Path) -> None:
    manifest = open_bundle(embedded_bundle).manifest
    plans = manifest.quantization.plans
    kept, reference = next(p for p in plans if p.kept), next(p for p in plans if p.plan == "float")
    assert kept.accuracy >= reference.accuracy - 0.003
    assert kept.agreement >= 0.99
    assert kept.probability_difference <= 0.01
    assert kept.milliseconds <= reference.milliseconds
    assert (embedded_bundle / "classifier.onnx").stat().st_size <= 6_000_000
    assert manifest.metrics.refused <= 0.03
    assert manifest.metrics.expected_calibration_error <= 0.03


def test_the_embedded_bundle_answers_drawn_cells(embedded: Classifier) -> None:
    samples = sorted((Path(__file__).parents[2] / "desktop" / "samples").glob("*.png"))
    answers = [embedded.classify(decode(file.read_bytes())) for file in samples]
    assert len(answers) == 10
    assert all(isinstance(answer, Answer) for answer in answers)


def test_the_embedded_bundle_refuses_blood_cells(shared_data: Path, embedded: Classifier) -> None:
    files = sorted(f for f in (shared_data / "blood_cells").rglob("*.*") if f.suffix != ".csv")
    images = [decode(file.read_bytes()) for file in files[::8] if file.suffix in {".jpg", ".png"}]
    refused = [isinstance(embedded.classify(image), Refused) for image in images]
    assert len(refused) > 100
    assert np.mean(refused) >= 0.95

"""What a confidence is worth, on cases worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from export.bundle.calibration import calibrate, expected_calibration_error, fit_temperature
from export.calibrate import review_thresholds


def two_classes(confidences: list[float]) -> NDArray[np.float32]:
    """Answers that are all class 0, with these confidences."""
    return np.array([[c, 1 - c] for c in confidences], np.float32)


def test_certain_and_right_is_no_calibration_error() -> None:
    assert expected_calibration_error(two_classes([1, 1, 1]), np.zeros(3, int)) == 0


def test_certain_and_wrong_is_all_of_it() -> None:
    assert expected_calibration_error(two_classes([1, 1]), np.ones(2, int)) == 1


def test_gaps_of_bins_are_weighted_by_their_images() -> None:
    # Three of 0.9, two right: a gap of 0.9 - 2/3. One of 0.6, wrong: a gap of 0.6.
    probabilities = two_classes([0.9, 0.9, 0.9, 0.6])
    labels = np.array([0, 0, 1, 1])
    expected = 3 / 4 * (0.9 - 2 / 3) + 1 / 4 * 0.6
    assert expected_calibration_error(probabilities, labels) == pytest.approx(expected, abs=1e-6)


def test_errors_of_one_bin_cancel() -> None:
    # 0.61 and 0.65 share the bin of 9/15 to 10/15.
    error = expected_calibration_error(two_classes([0.61, 0.65]), np.array([0, 1]))
    assert error == pytest.approx(0.63 - 0.5, abs=1e-6)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 1.7, 3.0])
def test_a_known_temperature_is_found_again(temperature: float) -> None:
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, (20_000, 4))
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    honest = powers / powers.sum(axis=1, keepdims=True)
    labels = (honest.cumsum(axis=1) < rng.random((len(honest), 1))).sum(axis=1)
    too_sure = calibrate(honest.astype(np.float32), 1 / temperature)
    assert fit_temperature(too_sure, labels) == pytest.approx(temperature, rel=0.05)


def test_a_fitted_temperature_lowers_the_calibration_error() -> None:
    rng = np.random.default_rng(1)
    labels = rng.integers(0, 3, 3000)
    answers = np.where(rng.random(3000) < 0.8, labels, rng.integers(0, 3, 3000))
    too_sure = np.full((3000, 3), 0.005, np.float32)
    too_sure[np.arange(3000), answers] = 0.99
    before = expected_calibration_error(too_sure, labels)
    after = expected_calibration_error(
        calibrate(too_sure, fit_temperature(too_sure, labels)), labels
    )
    assert after < before / 4


def test_a_review_threshold_is_the_lowest_confidence_that_was_right_enough() -> None:
    confidences = [0.99] * 60 + [0.9] * 40 + [0.6] * 10
    labels = np.array([0] * 100 + [1] * 10)
    threshold, other = review_thresholds(two_classes(confidences), labels)
    assert threshold == pytest.approx(0.9)
    assert other == 1  # class 1 was never answered


def test_no_threshold_is_enough_for_a_class_that_is_always_wrong() -> None:
    assert review_thresholds(two_classes([0.9, 0.8]), np.array([1, 1])) == (1.0, 1.0)


@pytest.mark.parametrize("seed", range(5))
def test_equal_confidences_stand_or_fall_together(seed: int) -> None:
    """Half of the answers at 0.9 are wrong; no order among them may hide that."""
    labels = np.random.default_rng(seed).permutation([0, 1] * 20)
    assert review_thresholds(two_classes([0.9] * 40), labels)[0] == 1.0


@pytest.mark.parametrize("seed", range(5))
def test_answers_from_a_threshold_up_were_right_as_often_as_promised(seed: int) -> None:
    rng = np.random.default_rng(seed)
    probabilities = np.round(rng.dirichlet([0.3] * 4, 2000), 2).astype(np.float32)
    sure = rng.random(2000) < probabilities.max(axis=1) ** 0.2
    labels = np.where(sure, probabilities.argmax(axis=1), rng.integers(0, 4, 2000))
    answers, confidence = probabilities.argmax(axis=1), probabilities.max(axis=1)
    for index, threshold in enumerate(review_thresholds(probabilities, labels)):
        chosen = (answers == index) & (confidence >= threshold)
        assert threshold == 1 or (labels[chosen] == index).mean() >= 0.98

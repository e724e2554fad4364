"""The report's figures against published values, other libraries, and answers made by hand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.metrics import f1_score, log_loss

from export.bundle.calibration import calibrate, expected_calibration_error, fit_temperature
from tests.trainer.made_runs import answers
from trainer.predictions import Predictions
from trainer.report.confidence import (
    coverage,
    cross_calibrated,
    negative_log_likelihood,
    refusing,
    reliability,
)
from trainer.report.intervals import (
    Estimate,
    class_figures,
    design_effect,
    macro_f1_estimate,
    proportion,
)


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_intervals_are_those_of_newcombe(
    successes: int, trials: int, low: float, high: float
) -> None:
    """Newcombe, Two-sided confidence intervals, Stat. Med. 17, 1998, table I, method 3."""
    found = proportion(successes, trials)
    assert found.value == successes / trials
    assert (found.low, found.high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))
    grouped = proportion(4 * successes, 4 * trials, effect=4)
    assert (grouped.low, grouped.high) == pytest.approx((found.low, found.high))


def test_an_interval_holds_its_value_whatever_is_rounded() -> None:
    """An interval that ends a rounding error beside its value cannot be drawn."""
    for trials in range(1, 200):
        for successes in {0, 1, trials // 2, trials - 1, trials}:
            for effect in (1.0, 1.3, 2.61, 7.7, 300.0):
                found = proportion(successes, trials, effect)
                assert 0 <= found.low <= found.value <= found.high <= 1


def test_nothing_to_count_has_no_value() -> None:
    nothing = proportion(0, 0)
    assert np.isnan([nothing.value, nothing.low, nothing.high]).all()


def effect(right: Sequence[int], groups: Sequence[int]) -> float:
    return design_effect(np.array(right, bool), [f"g{group}" for group in groups])


@pytest.mark.parametrize(
    ("right", "groups", "expected"),
    [
        ([1, 0, 1, 1, 0, 1], range(6), 1),  # each image a group of its own
        ([1, 0] * 20, [i // 2 for i in range(40)], 1),  # groups that agree on nothing
        ([1, 1, 0, 0] * 10, [i // 2 for i in range(40)], 39 / 19),  # copies, in pairs
        ([1, 1, 1, 1, 0, 0], [0, 0, 0, 0, 1, 1], 5 * 2 / 6**2 * 2 * (4 / 3) ** 2 / (2 / 9)),
        ([1] * 12, [i // 3 for i in range(12)], 3),  # all right
        ([0] * 12, [i // 4 for i in range(12)], 4),  # all wrong
        ([1, 0, 1, 1], [0] * 4, 4),  # one group
        ([1], [0], 1),
    ],
)
def test_design_effects_by_hand(
    right: Sequence[int], groups: Sequence[int], expected: float
) -> None:
    assert effect(right, groups) == pytest.approx(expected)


def test_the_design_effect_is_that_of_drawing_whole_groups() -> None:
    """The same standard error comes out of a bootstrap, which knows nothing of the formula."""
    rng = np.random.default_rng(0)
    groups = np.repeat(np.arange(120), rng.integers(1, 12, 120))
    skill = rng.beta(4, 1, 120)  # of some groups nearly all are wrong
    right = rng.random(len(groups)) < skill[groups]
    sizes, successes = np.bincount(groups), np.bincount(groups, right)
    drawn = rng.integers(120, size=(4000, 120))
    error = (successes[drawn].sum(axis=1) / sizes[drawn].sum(axis=1)).std()
    share, images = right.mean(), len(groups)
    found = effect(right.tolist(), groups.tolist())
    assert found > 1.5
    assert np.sqrt(share * (1 - share) / images * found) == pytest.approx(error, rel=0.1)


def test_figures_of_classes_by_hand() -> None:
    matrix = np.array([[8, 2, 0], [2, 18, 0], [0, 0, 0]])
    first, second, absent = class_figures(matrix, ("a", "b", "c"), effect=2)
    assert (first.name, first.images, second.images) == ("a", 10, 20)
    assert first.precision == proportion(8, 10, 2)
    assert second.recall == proportion(18, 20, 2)
    assert first.f1.value == pytest.approx(0.8)  # 2 * 8 / (2 * 8 + 2 + 2)
    jaccard = proportion(8, 12, 2)
    assert first.f1.low == pytest.approx(2 * jaccard.low / (1 + jaccard.low))
    assert np.isnan([absent.precision.value, absent.recall.value, absent.f1.value]).all()


def macro(
    labels: NDArray[np.int64], given: NDArray[np.int64], groups: Sequence[str], seed: int = 1
) -> Estimate:
    return macro_f1_estimate(labels, given, groups, 3, seed)


def test_the_macro_f1_is_drawn_by_groups() -> None:
    rng = np.random.default_rng(2)
    labels = rng.integers(0, 3, 90)
    given = np.where(rng.random(90) < 0.8, labels, (labels + 1) % 3)
    names = [f"{i}" for i in range(90)]
    single = macro(labels, given, names)
    assert single.value == pytest.approx(f1_score(labels, given, average="macro"))
    assert single.low < single.value < single.high
    assert macro(labels, given, names) == single
    assert macro(labels, given, names, seed=2) != single
    tripled = [np.repeat(values, 3) for values in (labels, given)]
    grouped = macro(*tripled, np.repeat(names, 3).tolist())
    assert grouped == single  # copies tell nothing new
    independent = macro(*tripled, [f"{i}" for i in range(270)])
    assert independent.high - independent.low < 0.7 * (single.high - single.low)


def predictions(rng: np.random.Generator, images: int = 120, groups: int = 12) -> Predictions:
    """Draw answers of a network that is a third too sure.

    Of normal values that lie 1.5 higher for the true class, 1.5 times the value is its logit.
    """
    labels = rng.integers(0, 3, images)
    logits = rng.normal(0, 1, (images, 3))
    logits[np.arange(images), labels] += 1.5
    powers = np.exp(2 * logits)
    return Predictions(
        ("a", "b", "c"),
        tuple(f"{i}.png" for i in range(images)),
        tuple(f"g{g}" for g in rng.integers(0, groups, images)),
        labels,
        (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32),
    )


def relabelled(given: Predictions, group: str) -> Predictions:
    inside = np.array(given.groups) == group
    labels = np.where(inside, (given.labels + 1) % 3, given.labels)
    return Predictions(given.class_names, given.files, given.groups, labels, given.probabilities)


def test_no_temperature_knows_the_images_it_is_judged_by() -> None:
    """Whatever the labels of a group, the confidences of that group stay what they are."""
    given = predictions(np.random.default_rng(3))
    before = cross_calibrated(given)
    assert len(before.temperatures) == 2
    moved = []
    for group in sorted(set(given.groups)):
        after = cross_calibrated(relabelled(given, group))
        inside = np.array(given.groups) == group
        np.testing.assert_array_equal(after.probabilities[inside], before.probabilities[inside])
        moved.append((after.probabilities != before.probabilities).any())
    assert all(moved)  # but those of the other half do not


def test_each_half_is_scaled_by_the_temperature_of_the_other() -> None:
    given = predictions(np.random.default_rng(4), images=4000, groups=2)
    halves = [np.array(given.groups) == group for group in ("g0", "g1")]
    found = cross_calibrated(given)
    for fitted, judged in (halves, halves[::-1]):
        temperature = fit_temperature(given.probabilities[fitted], given.labels[fitted])
        assert temperature in found.temperatures
        expected = calibrate(given.probabilities[judged], temperature)
        np.testing.assert_array_equal(found.probabilities[judged], expected)
    assert found.temperatures == pytest.approx((4 / 3, 4 / 3), rel=0.1)


def test_one_group_has_no_temperature() -> None:
    given = predictions(np.random.default_rng(5), groups=1)
    found = cross_calibrated(given)
    assert found.temperatures == ()
    np.testing.assert_array_equal(found.probabilities, given.probabilities)


def test_reliability_and_calibration_error_by_hand() -> None:
    """Of 15 bins, 0.72 and 0.69 fall into one, 0.97 into the last."""
    given = np.vstack(
        [answers([0, 0], 2, 0.72), answers([0, 0], 2, 0.69), answers([1, 1, 1, 1], 2, 0.97)]
    )
    labels = np.array([0, 0, 1, 1, 1, 1, 1, 1])
    low, high = reliability(given, labels, effect=1)
    assert (low.images, high.images) == (4, 4)
    assert low.confidence == pytest.approx((0.72 + 0.69) / 2)
    assert low.accuracy == proportion(2, 4)
    assert (high.confidence, high.accuracy) == (pytest.approx(0.97), proportion(4, 4))
    gaps = abs(0.705 - 0.5) / 2 + abs(0.97 - 1) / 2
    assert expected_calibration_error(given, labels) == pytest.approx(gaps)
    assert negative_log_likelihood(given, labels) == pytest.approx(
        log_loss(labels, given / given.sum(axis=1, keepdims=True)), rel=1e-5
    )


CONFIDENCE = np.array([0.9, 0.6, 0.95, 0.6, 0.5], np.float32)
RIGHT = np.array([True, False, True, True, False])


def test_coverage_by_hand() -> None:
    """Both answers at 60 % are given together or not at all."""
    found = coverage(CONFIDENCE, RIGHT)
    assert found.thresholds.tolist() == pytest.approx([0.95, 0.9, 0.6, 0.5])
    assert found.answered.tolist() == pytest.approx([1 / 5, 2 / 5, 4 / 5, 1])
    assert found.accuracy.tolist() == pytest.approx([1, 1, 3 / 4, 3 / 5])


def test_refusals_by_hand() -> None:
    rows = refusing(CONFIDENCE, RIGHT, effect=1, thresholds=(0.0, 0.6, 0.95, 0.96))
    assert [row[:3] for row in rows] == [(0.0, 5, 2), (0.6, 4, 1), (0.95, 1, 0), (0.96, 0, 0)]
    assert rows[1][3] == proportion(3, 4)
    assert np.isnan(rows[-1][3].value)

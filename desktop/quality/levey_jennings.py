"""The chart of control runs: mean and standard deviation of a baseline, and the rules on it.

The chart is that of Levey and Jennings (American Journal of Clinical Pathology 20, 1950), the
rules those of Westgard, Barry, Hunt and Groth, "A multi-rule Shewhart chart for quality control in
clinical chemistry" (Clinical Chemistry 27(3), 1981, 493-501).
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.language import mark, tr
from desktop.quality.quantities import Quantity

BASELINE_RUNS = 20
"""The usual number of runs by which mean and standard deviation are known well enough."""


@dataclass(frozen=True)
class Limits:
    """What a baseline says the next runs will be like.

    Attributes:
        mean: Of the baseline's values.
        sd: Their standard deviation, or the smallest that is believed.
    """

    mean: float
    sd: float

    def score(self, value: float) -> float:
        """Return how many standard deviations a value lies above the mean."""
        return (value - self.mean) / self.sd


@dataclass(frozen=True)
class Rule:
    """One of Westgard's rules.

    Attributes:
        name: As Westgard writes it.
        words: What it finds, in plain words; marked, and looked up where said.
        rejects: Whether a run that breaks it counts as out of control; one that does not is a
            warning to look at the other rules, and nothing by itself.
    """

    name: str
    words: str
    rejects: bool = True

    def said(self) -> str:
        """Say what it finds, and its name."""
        return tr("{words} (rule {name})", words=tr(self.words), name=self.name)


BEYOND_3 = Rule("1-3s", mark("one run is more than 3 standard deviations from the mean"))
OPPOSITE = Rule(
    "R-4s", mark("two runs in a row are more than 2 standard deviations off, to both sides")
)
TWO_BEYOND_2 = Rule(
    "2-2s", mark("two runs in a row are more than 2 standard deviations off, to one side")
)
FOUR_BEYOND_1 = Rule(
    "4-1s", mark("four runs in a row are more than 1 standard deviation off, to one side")
)
TEN_ASIDE = Rule("10-x", mark("ten runs in a row lie on the same side of the mean"))
BEYOND_2 = Rule(
    "1-2s", mark("one run is more than 2 standard deviations from the mean"), rejects=False
)


def limits(quantity: Quantity, baseline: Sequence[float]) -> Limits:
    """Return mean and standard deviation of a baseline of two runs or more."""
    mean = statistics.fmean(baseline)
    smallest = quantity.smallest_sd * (abs(mean) if quantity.relative else 1)
    return Limits(mean, max(statistics.stdev(baseline), smallest) or 1.0)


def broken(scores: Sequence[float]) -> tuple[Rule, ...]:
    """Return the rules that the last of some runs breaks, the gravest first.

    Westgard's R-4s looks at two control materials within one run. There is one here, so it looks
    at two runs in a row, as 2-2s and 4-1s do.

    Args:
        scores: Of the runs after the baseline in their order, in standard deviations.
    """
    return tuple(rule for rule, breaks in _RULES if breaks(scores))


def _one_side(scores: Sequence[float], count: int, beyond: float) -> bool:
    if abs(scores[-1]) <= beyond:  # as nearly always
        return False
    last = scores[-count:]
    return len(last) == count and (min(last) > beyond or max(last) < -beyond)


def _opposite(scores: Sequence[float]) -> bool:
    last = scores[-2:]
    return len(last) == 2 and max(last) > 2 and min(last) < -2


_RULES: tuple[tuple[Rule, Callable[[Sequence[float]], bool]], ...] = (
    (BEYOND_3, lambda scores: _one_side(scores, 1, 3)),
    (OPPOSITE, _opposite),
    (TWO_BEYOND_2, lambda scores: _one_side(scores, 2, 2)),
    (FOUR_BEYOND_1, lambda scores: _one_side(scores, 4, 1)),
    (TEN_ASIDE, lambda scores: _one_side(scores, 10, 0)),
    (BEYOND_2, lambda scores: _one_side(scores, 1, 2)),
)

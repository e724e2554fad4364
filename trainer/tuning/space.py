"""What a search tries: for each architecture its options and their ranges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from trainer.errors import TrainerError
from trainer.options import TrainingOptions

if TYPE_CHECKING:
    from optuna import Trial


@dataclass(frozen=True)
class Rate:
    """A positive number whose order of magnitude matters: drawn on a log scale."""

    low: float
    high: float

    def suggest(self, trial: Trial, name: str) -> float:
        """Let the trial choose."""
        return trial.suggest_float(name, self.low, self.high, log=True)

    def in_words(self) -> str:
        """Describe the range."""
        return f"{self.low:g} to {self.high:g}, on a log scale"


@dataclass(frozen=True)
class Steps:
    """A number from low to high, both included, in equal steps."""

    low: float
    high: float
    step: float

    def suggest(self, trial: Trial, name: str) -> float:
        """Let the trial choose."""
        return trial.suggest_float(name, self.low, self.high, step=self.step)

    def in_words(self) -> str:
        """Describe the range."""
        return f"{self.low:g} to {self.high:g} in steps of {self.step:g}"


@dataclass(frozen=True)
class Choice:
    """One of several values."""

    values: tuple[Any, ...]

    def suggest(self, trial: Trial, name: str) -> Any:
        """Let the trial choose."""
        return trial.suggest_categorical(name, self.values)

    def in_words(self) -> str:
        """Name the values."""
        return ", ".join(str(value) for value in self.values)


Space = Mapping[str, Rate | Steps | Choice]
"""The range of each option that is searched, by the option's name."""

_HEAD: Space = {
    "batch_size": Choice((16, 32, 64, 128)),
    "dropout": Steps(0.0, 0.6, 0.1),
    "dense_units": Choice((64, 128, 256, 512)),
}
_SPACES: dict[str, Space] = {
    # Block 4 is as deep as it goes: below it a view's features are larger than the image itself.
    "efficientnetb0": {
        "head_rate": Rate(3e-4, 1e-2),
        "rate": Rate(1e-4, 3e-3),
        **_HEAD,
        "unfreeze_from": Choice(("block4", "block5", "block6", "block7")),
    },
    "small-cnn": {"rate": Rate(3e-4, 1e-2), **_HEAD, "kernel_size": Choice((3, 5))},
}

SEARCHED = tuple(dict.fromkeys(name for space in _SPACES.values() for name in space))
"""Every option that some architecture's search tries."""


def space(architecture: str, fixed: frozenset[str]) -> Space:
    """Return what is searched.

    Args:
        architecture: One of `trainer.options.ARCHITECTURES`.
        fixed: Names of options that somebody has decided on.

    Raises:
        TrainerError: Nothing is left to search.
    """
    left = {name: r for name, r in _SPACES[architecture].items() if name not in fixed}
    if not left:
        raise TrainerError(
            f"Expected something to search. Received a value for each of "
            f"{', '.join(_SPACES[architecture])}. Leave one out."
        )
    return left


def with_values(options: TrainingOptions, values: Mapping[str, Any]) -> TrainingOptions:
    """Return options with the values of a trial, numbers to three digits.

    What is written down for people is then exactly what was trained with.
    """
    short: dict[str, Any] = {
        name: float(f"{value:.3g}") if isinstance(value, float) else value
        for name, value in values.items()
    }
    return replace(options, **short)

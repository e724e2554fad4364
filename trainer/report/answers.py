"""The answers that a report judges: of one run, or of all folds together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.predictions import Predictions, predictions_of
from trainer.report.confidence import cross_calibrated
from trainer.report.intervals import design_effect
from trainer.run_folder import Run


@dataclass(frozen=True)
class Answers:
    """Predictions with all that judging them needs.

    Attributes:
        runs: One, or one each fold; their validation images follow each other.
        predictions: Of all those images.
        calibrated: Probabilities after temperature scaling, shape (images, classes); no
            temperature was fitted on the images it scales.
        temperatures: Two for each run, from either half of its groups; none where a run has but
            one group.
        effect: The design effect of the groups.
    """

    runs: tuple[Run, ...]
    predictions: Predictions
    calibrated: NDArray[np.float32]
    temperatures: tuple[float, ...]
    effect: float

    def confidence(self) -> NDArray[np.float32]:
        """Return the calibrated top probability of each answer, shape (images,)."""
        confidence: NDArray[np.float32] = self.calibrated.max(axis=1)
        return confidence


def answers_of(runs: Sequence[Run]) -> Answers:
    """Take the answers of one run, or of all folds.

    Args:
        runs: From `trainer.run_folder.open_run`, all with the same classes.

    Raises:
        TrainerError: A model must be asked, and the images cannot be read any more.
    """
    each = [predictions_of(run) for run in runs]
    scaled = [cross_calibrated(predictions) for predictions in each]
    together = pooled(each)
    return Answers(
        runs=tuple(runs),
        predictions=together,
        calibrated=np.concatenate([s.probabilities for s in scaled]),
        temperatures=tuple(t for s in scaled for t in s.temperatures),
        effect=design_effect(together.right(), together.groups),
    )


def pooled(each: Sequence[Predictions]) -> Predictions:
    """Put predictions one after the other.

    Args:
        each: At least one, all with the same classes.
    """
    return Predictions(
        class_names=each[0].class_names,
        files=tuple(file for predictions in each for file in predictions.files),
        groups=tuple(group for predictions in each for group in predictions.groups),
        labels=np.concatenate([predictions.labels for predictions in each]),
        probabilities=np.concatenate([predictions.probabilities for predictions in each]),
    )

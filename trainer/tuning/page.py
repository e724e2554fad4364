"""tuning.html: what a search tried, what it found, and what that is worth."""

from __future__ import annotations

import json
from pathlib import Path

import optuna
from optuna.trial import TrialState

from trainer.html import details, gallery, page, paragraph, section, table
from trainer.options import record
from trainer.progress import duration
from trainer.report.style import to_svg
from trainer.tuning import plots
from trainer.tuning.outcome import Outcome


def write_page(path: Path, outcome: Outcome) -> None:
    """Write the page of a search, replacing an earlier one.

    Args:
        path: The file.
        outcome: What was found.
    """
    parts = [
        paragraph("Research use only. Not for diagnosis.", "quiet"),
        _chosen(outcome),
        _history(outcome),
        _importances(outcome),
        _slices(outcome),
        section("All trials", table(outcome.headings(), map(outcome.row, outcome.ranked()))),
        _provenance(outcome),
    ]
    partial = path.with_name(f".{path.name}.partial")
    partial.write_text(page("Hyperparameter search", "\n".join(parts)), encoding="utf-8")
    partial.replace(path)


def as_table(outcome: Outcome, rows: int = 10) -> str:
    """Write the best trials as a table for the terminal."""
    lines = [outcome.headings(), *map(outcome.row, outcome.ranked()[:rows])]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join(
        "  ".join(f"{text:<{width}}" for text, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _chosen(outcome: Outcome) -> str:
    first, *caution = outcome.in_words()
    options = outcome.options()
    rows = [
        (name.replace("_", " "), str(getattr(options, name)), searched.in_words())
        for name, searched in outcome.task.space.items()
    ]
    return "\n".join(
        [
            paragraph(first),
            paragraph(" ".join(caution), "warning"),
            table(("option", "chosen", "searched"), rows),
            paragraph(
                "To measure it: petriscope-trainer train --data DATA --out RUN --options "
                f"options.json {' '.join(outcome.measuring())}"
            ),
        ]
    )


def _history(outcome: Outcome) -> str:
    drawn = plots.history(outcome.trials, outcome.best)
    return section(
        "Trials",
        to_svg(drawn, "Validation accuracy of each trial, in the order they were begun"),
        paragraph(
            "Trials that were pruned or diverged are marked at the bottom. A pruned one was below "
            "three quarters of the complete ones at its epoch; what it would have reached is not "
            "known.",
            "quiet",
        ),
    )


def _importances(outcome: Outcome) -> str:
    shares = outcome.importances()
    if not shares:
        return section(
            "What mattered",
            paragraph("Too few complete trials, or none that differ, to tell what mattered."),
        )
    return section(
        "What mattered",
        to_svg(plots.importances(shares), "How much of the differences each option explains"),
        paragraph(
            "Share of the differences in validation accuracy that each option explains by itself, "
            "within its range (Hutter et al., ICML 2014), of the complete trials. With some dozen "
            "trials this is a hint, not a measurement.",
            "quiet",
        ),
    )


def _slices(outcome: Outcome) -> str:
    drawn = (
        to_svg(
            plots.one_option(name, searched, outcome.trials, outcome.best),
            f"Validation accuracy over {name.replace('_', ' ')}",
        )
        for name, searched in outcome.task.space.items()
    )
    return section(
        "Option by option",
        gallery(drawn),
        paragraph(
            "Validation accuracy over each option. A choice at the edge of its range may want a "
            "value beyond it.",
            "quiet",
        ),
    )


def _provenance(outcome: Outcome) -> str:
    spent = sum(trial.duration.total_seconds() for trial in outcome.trials if trial.duration)
    pruned = sum(trial.state == TrialState.PRUNED for trial in outcome.trials)
    fixed = {n: v for n, v in record(outcome.options()).items() if n not in outcome.task.space}
    rows = [
        ("study", outcome.study.study_name),
        ("trials", f"{len(outcome.trials)}, {pruned} of them pruned or diverged"),
        ("time of all trials", duration(spent)),
        ("sampler", f"TPE, seed {outcome.task.options.seed}"),
        ("Optuna", optuna.__version__),
        ("training images", str(len(outcome.task.split.train))),
        ("validation images", str(len(outcome.task.split.validation))),
        ("division", outcome.task.split.method),
        *((name.replace("_", " "), _value(value)) for name, value in fixed.items()),
    ]
    return section("How it was made", details("Options and versions", table(("", ""), rows)))


def _value(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)

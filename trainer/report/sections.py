"""The sections of the report that hold figures and plots."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.metrics import confusion_matrix

from export.bundle.calibration import expected_calibration_error
from trainer.html import gallery, paragraph, section, table
from trainer.progress import duration
from trainer.report import plots
from trainer.report.answers import Answers
from trainer.report.confidence import coverage, negative_log_likelihood, refusing, reliability
from trainer.report.intervals import (
    REPEATS,
    Estimate,
    class_figures,
    macro_f1_estimate,
    proportion,
)
from trainer.report.record import Record
from trainer.report.style import to_svg

_ELSEWHERE = "Images from another microscope, stain or scanner may do worse."


def key_figures(answers: Answers, record: Record) -> str:
    """Return the figures that come first, and what they are worth."""
    predictions, right = answers.predictions, answers.predictions.right()
    accuracy = proportion(right.sum(), len(right), answers.effect)
    macro = macro_f1_estimate(
        predictions.labels,
        predictions.answers(),
        predictions.groups,
        len(predictions.class_names),
        record.seed(),
    )
    error = expected_calibration_error(answers.calibrated, predictions.labels)
    return "\n".join(
        [
            paragraph("Research use only. Not for diagnosis.", "quiet"),
            table(
                ("On the validation images", "", "95 % interval"),
                [
                    ("Accuracy", f"{accuracy.value:.2%}", _range(accuracy, "%")),
                    ("Macro F1", f"{macro.value:.3f}", _range(macro)),
                    ("Calibration error (ECE)", f"{error:.3f}", ""),
                    ("Wrong answers", f"{(~right).sum()} of {len(right)}", ""),
                    ("Groups they come from", f"{len(set(predictions.groups))}", ""),
                ],
            ),
            paragraph(f"{_kept_epoch(record)} {_ELSEWHERE}", "quiet"),
        ]
    )


def data(answers: Answers, record: Record) -> str:
    """Return which images stood on which side, by class, of a single run."""
    rows = []
    for name in record.split["class_names"]:
        train, validation = (
            [row for row in record.split[side] if row["class"] == name]
            for side in ("train", "validation")
        )
        groups = [len({row["group"] for row in side}) for side in (train, validation)]
        rows.append([name, len(train), groups[0], len(validation), groups[1]])
    totals = [len({r["group"] for r in record.split[side]}) for side in ("train", "validation")]
    counts = [len(record.split[side]) for side in ("train", "validation")]
    rows.append(["All", counts[0], totals[0], counts[1], totals[1]])
    headings = ("class", "training images", "groups", "validation images", "groups")
    return section(
        "Data and split", table(headings, rows), _how(answers, record, record.split["method"])
    )


def folded_data(answers: Answers, record: Record) -> str:
    """Return how many images each class has, and in each fold's validation."""
    predictions, folds = answers.predictions, [run.validation.labels() for run in answers.runs]
    groups = np.array(predictions.groups)
    rows = [
        [
            name,
            int((predictions.labels == c).sum()),
            len(set(groups[predictions.labels == c].tolist())),
            *(int((labels == c).sum()) for labels in folds),
        ]
        for c, name in enumerate(predictions.class_names)
    ]
    sizes = [len(labels) for labels in folds]
    rows.append(["All", len(predictions.labels), len(set(predictions.groups)), *sizes])
    headings = ["class", "images", "groups", *(run.folder.name for run in answers.runs)]
    return section(
        "Data and folds",
        paragraph("Each image validates once, in the fold of its column.", "quiet"),
        table(headings, rows),
        _how(
            answers, record, f"{record.split['method'].partition(', fold')[0]}, {len(folds)} folds"
        ),
    )


def curves(histories: Sequence[list[dict[str, Any]]]) -> str:
    """Return loss and accuracy over both phases, of one run or of each fold."""
    svgs = [
        to_svg(plots.curve(histories, measure), f"{measure} of training and validation by epoch")
        for measure in ("loss", "accuracy")
    ]
    words = (
        "Training images are turned and changed at random and part of the hidden layer is "
        "dropped, so the training curve may lie below the validation curve."
    )
    if len(histories) == 1:  # folds keep their last epoch
        best = max(histories[0], key=lambda row: row["val_accuracy"])
        number, accuracy = best["epoch"] + 1, best["val_accuracy"]
        words += f" Best validation accuracy: {accuracy:.2%}, {best['phase']} epoch {number}."
    return section(
        "Curves",
        gallery(svgs),
        paragraph(words, "quiet"),
    )


def classes(answers: Answers) -> str:
    """Return precision, recall and F1 of each class with intervals, and the confusion matrix."""
    predictions = answers.predictions
    names = predictions.class_names
    matrix = confusion_matrix(predictions.labels, predictions.answers(), labels=range(len(names)))
    figures = class_figures(matrix, names, answers.effect)
    rows = [(f.name, f.images, _cell(f.precision), _cell(f.recall), _cell(f.f1)) for f in figures]
    return "\n".join(
        [
            section(
                "Classes",
                table(("class", "images", "precision", "recall", "F1"), rows),
                gallery([to_svg(plots.class_intervals(figures), "precision, recall, F1 by class")]),
                paragraph(_about_intervals(answers.effect, len(predictions.labels)), "quiet"),
            ),
            section(
                "Confusion matrix",
                gallery([to_svg(plots.confusion(matrix, names), "confusion matrix")]),
                paragraph("Colour: share of the true class. Blue is right.", "quiet"),
            ),
        ]
    )


def confidence(answers: Answers) -> str:
    """Return the reliability diagrams and calibration errors before and after scaling."""
    labels, before, after = (
        answers.predictions.labels,
        answers.predictions.probabilities,
        answers.calibrated,
    )
    steps = [("before temperature scaling", before), ("after temperature scaling", after)]
    if not answers.temperatures:
        steps = steps[:1]
    rows = [
        (
            name,
            f"{expected_calibration_error(values, labels):.4f}",
            f"{negative_log_likelihood(values, labels):.4f}",
        )
        for name, values in steps
    ]
    svgs = [
        to_svg(
            plots.reliability(reliability(values, labels, answers.effect), name.capitalize()),
            f"reliability diagram {name}",
        )
        for name, values in steps
    ]
    return section(
        "Is it as sure as it is right?",
        table(("", "calibration error (ECE, 15 bins)", "mean cross-entropy"), rows),
        gallery(svgs),
        paragraph(_about_temperature(answers.temperatures), "quiet"),
    )


def refusals(answers: Answers) -> str:
    """Return coverage against accuracy: what refusing unsure answers costs and gains."""
    confidences, right = answers.confidence(), answers.predictions.right()
    rows = [
        (f"{threshold:.0%}", f"{answered / len(right):.1%}", answered, wrong, _cell(accuracy, "%"))
        for threshold, answered, wrong, accuracy in refusing(confidences, right, answers.effect)
    ]
    headings = ("confidence at least", "answered", "images", "wrong", "accuracy")
    return section(
        "What refusing costs",
        paragraph("What if a person looks at every answer below a confidence?"),
        table(headings, rows),
        gallery([to_svg(plots.coverage(coverage(confidences, right)), "accuracy over coverage")]),
    )


def provenance(records: Sequence[Record]) -> str:
    """Return versions, options, seeds and the time taken."""
    config = records[0].config
    times = [record.config["seconds"] for record in records]
    taken = "not known: it was interrupted" if None in times else duration(sum(times))
    facts = [
        ("architecture", config["architecture"]),
        ("input", f"{config['input_size']} x {config['input_size']} pixels"),
        ("preprocessing version", str(config["preprocessing_version"])),
        ("seed", str(records[0].seed())),
        ("Python", config["python"]),
        *((name, number) for name, number in config["versions"].items()),
        ("platform", config["platform"]),
        ("trained", ", ".join(record.config["trained"] for record in records)),
        ("time taken", taken),
    ]
    options = [(name, str(value)) for name, value in _flat(config["options"])]
    return section(
        "How it was made",
        table(("", ""), facts),
        "<h3>Options</h3>",
        table(("option", "value"), options),
    )


def _kept_epoch(record: Record) -> str:
    if ", fold" in record.split["method"]:
        return "The last epoch is kept, so these images chose nothing that they judge."
    return (
        "The epoch that is kept was chosen by its accuracy on these same images, which flatters "
        "a little; cross-validation (train --folds) does not."
    )


def _how(answers: Answers, record: Record, method: str) -> str:
    size = answers.runs[0].input_size
    return paragraph(
        f"Data: {record.data_name()}. Split: {method}. Images of one group show the same thing; "
        f"the groups come from: {record.config['groups']}. Every image is stretched to "
        f"{size} x {size} pixels.",
        "quiet",
    )


def _about_intervals(effect: float, images: int) -> str:
    return (
        f"95 % intervals. Images of one group err together: the design effect is {effect:.2f}, so "
        f"{images} images count as {images / effect:.0f} (Kish 1965). Accuracy, precision and "
        "recall: Wilson's score interval with that many (Wilson 1927, Franco et al. 2019). F1: "
        "from the interval of TP / (TP + FP + FN) (Lam et al. 2023). Macro F1: percentile "
        f"bootstrap over groups, {REPEATS} draws, seeded. All of them hold for images like these."
    )


def _about_temperature(temperatures: Sequence[float]) -> str:
    if not temperatures:
        return (
            "No temperature was fitted: all validation images are of one group, and a temperature "
            "judged by the images it was fitted on would flatter."
        )
    listing = ", ".join(f"{t:.2f}" for t in temperatures)
    return (
        "A temperature is fitted on one half of the groups and scales the other half, and the "
        f"other way round, so that none is judged by its own images. Temperatures: {listing}; "
        "above 1 the network was too sure. Confidences further down are scaled like this. "
        "Guo et al., ICML 2017."
    )


def _cell(estimate: Estimate, unit: str = "") -> str:
    if math.isnan(estimate.value):
        return "-"
    value = f"{estimate.value:.2%}" if unit else f"{estimate.value:.3f}"
    return f"{value} ({_range(estimate, unit)})"


def _range(estimate: Estimate, unit: str = "") -> str:
    form = ".1%" if unit else ".3f"
    return f"{estimate.low:{form}} to {estimate.high:{form}}"


def _flat(options: dict[str, Any], prefix: str = "") -> list[tuple[str, Any]]:
    pairs: list[tuple[str, Any]] = []
    for name, value in options.items():
        if isinstance(value, dict):
            pairs += _flat(value, f"{prefix}{name}.")
        else:
            pairs.append((f"{prefix}{name}", value))
    return pairs

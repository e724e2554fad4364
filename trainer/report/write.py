"""Write report.html, of one run or of the folds of a cross-validation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from trainer.errors import TrainerError
from trainer.html import page
from trainer.report import sections
from trainer.report.answers import Answers, answers_of
from trainer.report.folds import folds_section, summarize_folds
from trainer.report.leaks import first_line, leak_section
from trainer.report.pictures import galleries
from trainer.report.record import Record, find_leak, read_record
from trainer.run_folder import CONFIG, FOLDS_RESULT, Run, open_run, write_json

REPORT = "report.html"
FOLD = "fold"
"""Name of a fold's run folder, followed by its number from 1."""


def write_report(run: Run) -> Path:
    """Write ``report.html`` into a run folder, replacing an earlier one.

    The same run folder gives the same file.

    Args:
        run: From `trainer.run_folder.open_run`.

    Returns:
        The file.

    Raises:
        TrainerError: The run folder is damaged, or its model must be asked and its images cannot
            be read any more.
    """
    return _write(run.folder, [run])


def write_folds_report(folder: Path, runs: Sequence[Run]) -> Path:
    """Write ``report.html`` and ``folds.json`` of a cross-validation, replacing earlier ones.

    Args:
        folder: Where to write them.
        runs: One each fold, at least two.

    Returns:
        The report.

    Raises:
        TrainerError: The folds do not belong together, a run folder is damaged, or a model must be
            asked and its images cannot be read any more.
    """
    summary = summarize_folds(runs)
    write_json(folder / FOLDS_RESULT, summary)
    return _write(folder, runs, summary)


def write_again(folder: Path, data: Path | None = None) -> Path:
    """Write the report of a folder that a training left: a run, or the folds of one.

    Args:
        folder: A run folder, or a folder with ``fold1``, ``fold2`` ... in it.
        data: Where the images are now; None where they were.

    Returns:
        The file.

    Raises:
        TrainerError: It is neither, or as `write_report` and `write_folds_report` say.
    """
    if (folder / CONFIG).is_file() or not (folder / f"{FOLD}1").is_dir():
        return write_report(open_run(folder, data))
    folds = sorted(
        (path for path in folder.glob(f"{FOLD}*") if path.name.removeprefix(FOLD).isdecimal()),
        key=lambda path: int(path.name.removeprefix(FOLD)),
    )
    if len(folds) < 2:
        raise TrainerError(f"Expected at least two folds in {folder}. Received {len(folds)}.")
    return write_folds_report(folder, [open_run(path, data) for path in folds])


def _write(folder: Path, runs: Sequence[Run], summary: dict[str, Any] | None = None) -> Path:
    records = [read_record(run) for run in runs]
    splits = [record.split for record in records]
    leak = find_leak(splits)
    searched = all("duplicates" in split for split in splits)
    answers = answers_of(runs)
    body = [
        sections.key_figures(answers, records[0]),
        *_data(answers, records[0], summary),
        leak_section(runs[0], splits, leak, searched),
        sections.curves([record.history for record in records]),
        sections.classes(answers),
        sections.confidence(answers),
        sections.refusals(answers),
        galleries(answers, records[0].seed()),
        sections.provenance(records),
    ]
    title = "Training report" if summary is None else f"Cross-validation report, {len(runs)} folds"
    html = page(title, "\n".join(body), first_line(leak, searched))
    path, partial = folder / REPORT, folder / f".{REPORT}.partial"
    partial.write_text(html, encoding="utf-8")
    partial.replace(path)
    return path


def _data(answers: Answers, record: Record, summary: dict[str, Any] | None) -> list[str]:
    if summary is None:
        return [sections.data(answers, record)]
    return [folds_section(summary), sections.folded_data(answers, record)]

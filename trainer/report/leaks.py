"""What stands on both sides of the split, near-duplicates, and what was done with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from trainer.html import details, paragraph, section, table
from trainer.report.pictures import MOST, twins
from trainer.report.record import Leak, sides
from trainer.run_folder import Run

_ROWS = 200
"""Of a table; split.json has the rest."""


def first_line(leak: Leak, searched: bool) -> str:
    """Return the page's first line: loud where the split leaks or was forced.

    Args:
        leak: Of the split, or of all folds.
        searched: Whether near-duplicates were looked for.
    """
    if not leak:
        rest = (
            "Near-duplicates were looked for, and none stand on both sides."
            if searched
            else "Near-duplicates were not looked for."
        )
        return paragraph(f"No group stands on both sides of the split. {rest}", "quiet")
    if not (leak.groups or leak.pairs or leak.forced):
        return paragraph(
            "The images were divided at random, one by one. As far as names and pixels tell, no "
            "two that show the same thing stand on both sides. Where they do not tell, the "
            "figures on this page flatter.",
            "warning",
        )
    words = ["THIS SPLIT LEAKS." if leak.groups or leak.pairs else ""]
    if leak.groups:
        words.append(
            f"{_count(leak.groups, 'group')} on both sides: {leak.images} of {leak.validation} "
            "validation images have relatives among the training images."
        )
    if leak.pairs:
        words.append(f"{_count(leak.pairs, 'pair')} of near-duplicates on both sides.")
    if leak.forced:
        words.append("THE SPLIT WAS REFUSED, AND FORCED.")
    words.append(
        "The figures on this page flatter. Do not compare them with those of a clean split."
    )
    return paragraph(" ".join(filter(None, words)), "bad")


def leak_section(run: Run, splits: Sequence[dict[str, Any]], leak: Leak, searched: bool) -> str:
    """Return the section on leaks, near-duplicates and images that were left out.

    Args:
        run: Whose images are shown; any of the folds.
        splits: split.json of one run, or of each fold.
        leak: Of these.
        searched: Whether near-duplicates were looked for.
    """
    pairs = _unique((pair for s in splits for pair in s.get("duplicates", [])), ("a", "b"))
    left_out = _unique((row for s in splits for row in s.get("left_out", [])), ("file",))
    other_label = [pair for pair in pairs if pair["labels_differ"]]
    return section(
        "Leaks and near-duplicates",
        table(
            ("Looked for", "Found"),
            [
                ("Groups on both sides of the split", leak.groups),
                ("Validation images whose group was trained on", leak.images),
                ("Near-duplicates", len(pairs) if searched else "not looked for"),
                ("Near-duplicates on both sides of the split", leak.pairs if searched else "-"),
                ("Twins with another label", len(other_label) if searched else "-"),
                ("Images left out", len(left_out)),
            ],
        ),
        _other_label(run, splits, other_label),
        _duplicates(splits, pairs),
        _left_out(left_out),
    )


def _other_label(run: Run, splits: Sequence[dict[str, Any]], pairs: list[dict[str, Any]]) -> str:
    if not pairs:
        return ""
    class_of, side = _classes(splits[0]), sides(splits)
    rows = [
        tuple(
            part for file in (pair["a"], pair["b"]) for part in (file, class_of[file], side[file])
        )
        for pair in pairs
    ]
    captions = [f"{a} in {class_a} · {b} in {class_b}" for a, class_a, _, b, class_b, _ in rows]
    headings = ("image", "class", "where it stands", "its twin", "class", "where it stands")
    return "\n".join(
        [
            "<h3>Twins with another label</h3>",
            paragraph("At most one label of each pair is right. Look at them.", "quiet"),
            twins(run, [(pair["a"], pair["b"]) for pair in pairs[:MOST]], captions[:MOST]),
            _long_table("All of them", headings, rows),
        ]
    )


def _duplicates(splits: Sequence[dict[str, Any]], pairs: list[dict[str, Any]]) -> str:
    side = sides(splits)
    rows = [
        (f"{pair['correlation']:.3f}", pair["a"], side[pair["a"]], pair["b"], side[pair["b"]])
        for pair in sorted(pairs, key=lambda pair: -pair["correlation"])
    ]
    headings = ("correlation", "image", "where it stands", "near-duplicate", "where it stands")
    return _long_table(f"{_count(len(pairs), 'pair')} of near-duplicates", headings, rows)


def _left_out(rows: list[dict[str, str]]) -> str:
    cells = [(row["file"], row["class"], row["reason"]) for row in rows]
    return _long_table(f"{_count(len(rows), 'image')} left out", ("image", "class", "why"), cells)


def _long_table(summary: str, headings: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    if not rows:
        return ""
    more = f"{len(rows) - _ROWS} more are in split.json." if len(rows) > _ROWS else ""
    return details(summary, table(headings, rows[:_ROWS]), *([paragraph(more)] if more else []))


def _classes(split: dict[str, Any]) -> dict[str, str]:
    rows = [*split["train"], *split["validation"], *split.get("left_out", [])]
    return {row["file"]: row["class"] for row in rows}


def _unique(rows: Iterable[dict[str, Any]], keys: Sequence[str]) -> list[dict[str, Any]]:
    """Return each row once, in the order of first sight: folds tell of the same images."""
    return list({tuple(row[key] for key in keys): row for row in rows}.values())


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"

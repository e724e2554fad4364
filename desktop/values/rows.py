"""The rows of lists, and which of them are looked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop.values.images import Prediction
from desktop.values.people import Label

Shown = Literal["all", "review", "reviewed", "corrected", "refused", "unreadable", "noted"]
Order = Literal["arrival", "confidence", "name", "answer"]


@dataclass(frozen=True)
class Row:
    """One file in a session, as lists show it.

    Attributes:
        number: Of the row; later files have larger ones.
        session: The session's number; 0 from before there were sessions.
        result_id: The result's number on record.
        prediction: The bundle's answer.
        person: The person's answer; None where there is none.
        noted: Whether there are comments.
        label: Case and slide; None where nobody said.
    """

    number: int
    session: int
    result_id: int
    prediction: Prediction
    person: str | None = None
    noted: bool = False
    label: Label | None = None


@dataclass(frozen=True)
class Query:
    """Which rows are looked for, and in what order.

    Attributes:
        session: Of which session; None for all.
        text: Must occur in the path, the case or the slide, in any case of letters.
        answers: Class names of which one is the answer, a person's before the bundle's; none
            for any.
        shown: Which of them: "review" are those that need it and have no person's answer,
            "corrected" those whose person's answer is another than the bundle's.
        least: The least confidence, 0 to 1; images without an answer have none.
        most: The most confidence.
        order: By what they are sorted; equal ones by arrival. By confidence, those that have none
            come last.
        descending: Whether the last come first.
        share: Of all images, 0 to 1, those in the sample of `desktop.records.sampling`; 1 for all.
        not_by: A person who has said nothing of them yet; empty for anybody.
        once: Whether of several rows of one result only the first is found: the same image in two
            batches, or twice in one.
    """

    session: int | None = None
    text: str = ""
    answers: tuple[str, ...] = ()
    shown: Shown = "all"
    least: float = 0.0
    most: float = 1.0
    order: Order = "arrival"
    descending: bool = False
    share: float = 1.0
    not_by: str = ""
    once: bool = False

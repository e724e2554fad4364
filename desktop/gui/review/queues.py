"""Which images a person goes through, and in what order."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.language import mark
from desktop.values import Order, Query, Shown


@dataclass(frozen=True)
class Queue:
    """A way to choose images for review.

    Attributes:
        title: As it is chosen; a marked text.
        shown: Which images.
        order: In what order.
        sampled: Whether only the share of them that the person set.
        second: Whether those that this person has not answered yet; the first answers are hidden.
        empty: What is said where there are none, and what to do; a marked text.
    """

    title: str
    shown: Shown
    order: Order
    empty: str
    sampled: bool = False
    second: bool = False

    def query(self, session: int | None, share: float, reader: str) -> Query:
        """Return what to look for: each image once, as an answer holds wherever it is.

        Args:
            session: Of which batch; None for all.
            share: Of a sample, 0 to 1.
            reader: Who reviews.
        """
        return Query(
            session=session,
            shown=self.shown,
            order=self.order,
            share=share if self.sampled else 1.0,
            not_by=reader if self.second else "",
            once=True,
        )

    @property
    def whole(self) -> bool:
        """Whether every image of the batches chosen is in it."""
        return self.shown == "all" and not self.sampled

    def source(self, share: float) -> str:
        """Say, for the records, why the image was looked at; nothing where that is plain."""
        if self.sampled:
            return f"Quality-control sample of {share:.0%}."
        return "Second reading." if self.second else ""


_NO_IMAGES = mark(
    "There are no images here. Open some on the page Images, or choose all batches above."
)

QUEUES = (
    Queue(
        mark("To review"),
        "review",
        "confidence",
        mark("No image needs review. Choose other images above, or set the thresholds (R) higher."),
    ),
    Queue(mark("All, least certain first"), "all", "confidence", _NO_IMAGES),
    Queue(mark("In order of arrival"), "all", "arrival", _NO_IMAGES),
    Queue(
        mark("Quality-control sample"),
        "all",
        "arrival",
        mark("No image is in the sample. Choose a larger share above, or all batches."),
        sampled=True,
    ),
    Queue(
        mark("Reviewed by somebody else"),
        "reviewed",
        "arrival",
        mark(
            "There is nothing to read a second time. Another person answers first; then type "
            "your own name above."
        ),
        second=True,
    ),
)
"""The first is offered first."""

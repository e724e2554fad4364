"""How far a review is, and how fast it goes."""

from __future__ import annotations

from desktop.gui.review.pace import Pace
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.language import decimal, number, several, tr


class Progress(ElidedLabel):
    """Says "37 of 120 reviewed, 3.4 a minute", or how many answers wait for the records."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("muted", True)
        self._pace = Pace()
        self._reviewed = self._total = self._waiting = 0

    def take_over(self, before: Progress) -> None:
        """Count on from where another one is."""
        self._pace = before._pace
        self._reviewed, self._total = before._reviewed, before._total
        self.wait(before._waiting)

    def begin(self, total: int) -> None:
        """Say how many images there are, as far as that is known."""
        self._total = total
        self._say()

    def set_reviewed(self, reviewed: int) -> None:
        """Say how many of them have a person's answer."""
        self._reviewed = reviewed
        self._say()

    def answered(self, *, anew: bool) -> None:
        """Count an answer.

        Args:
            anew: Whether the image had none.
        """
        self._pace.count()
        self.set_reviewed(self._reviewed + anew)

    def taken_back(self, *, wholly: bool) -> None:
        """Count the last answer no more.

        Args:
            wholly: Whether an image of these has no answer any more.
        """
        self._pace.take_back()
        self.set_reviewed(self._reviewed - wholly)

    def done(self) -> bool:
        """Say whether no image is left."""
        return self._reviewed >= self._total

    def wait(self, waiting: int) -> None:
        """Say how many answers wait for the records; 0 for none."""
        self._waiting = waiting
        self._say()

    def _say(self) -> None:
        self.setProperty("caution", bool(self._waiting))
        self.style().polish(self)
        if self._waiting:
            self.setText(
                several(
                    "{count} answers wait for the records",
                    "",
                    self._waiting,
                    one="{count} answer waits for the records",
                )
            )
        else:
            self.setText(_how_far(self._reviewed, self._total, self._pace.per_minute()))


def _how_far(reviewed: int, total: int, pace: float | None) -> str:
    counts = {"reviewed": number(reviewed), "total": number(total)}
    if pace is None:
        return tr("{reviewed} of {total} reviewed", **counts)
    return tr("{reviewed} of {total} reviewed, {pace} a minute", pace=decimal(pace, 1), **counts)

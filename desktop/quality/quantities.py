"""What is followed over time, and how large a change of it matters at the bench."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Quantity:
    """One number that is known of every control run and of every day.

    Attributes:
        key: Its name in mappings.
        title: Its name in words.
        share: Whether it is a share, 0 to 1, and said in percent.
        relative: Whether changes are taken relative to the mean: it has no unit of its own.
        smallest_sd: A standard deviation below it is taken for this one, for the scatter of a few
            equal runs is no measure of the scatter to come; relative where `relative`.
        matters: From this change on it deserves a look; relative where `relative`.
        grave: From this change on, to its side, the answers cannot be relied on; None for what
            describes the image and not the answer: the answers tell whether that does harm.
        lower: What a low value means, as the end of a sentence.
        higher: What a high value means.
        check: What to do about it.
    """

    key: str
    title: str
    share: bool
    relative: bool
    smallest_sd: float
    matters: float
    grave: float | None
    lower: str
    higher: str
    check: str

    def change(self, before: float, after: float) -> float:
        """Return by how much a value changed, in the unit of `matters`."""
        if not self.relative:
            return after - before
        return (after - before) / abs(before) if before else 0.0

    def is_grave(self, change: float) -> bool:
        """Say whether the answers cannot be relied on after such a change."""
        return self.grave is not None and change / self.grave >= 1

    def harms(self, change: float) -> bool:
        """Say whether a change, however small, is to the side that is bad for the answers."""
        return self.grave is not None and change * self.grave > 0

    def said(self, value: float) -> str:
        """Say a value in words."""
        if self.share:
            return f"{100 * value:.1f} %"
        return f"{value:.3g}" if self.relative else f"{value:.1f}"


_BUNDLE = "Run the control. If it is steady, look at some of the images yourself."
_STAIN = "Compare the stain, the lamp and the camera's white balance with an older image."

QUANTITIES = (
    Quantity(
        "confidence",
        "Confidence",
        share=True,
        relative=False,
        smallest_sd=0.01,
        matters=0.03,
        grave=-0.08,
        lower="the answers are less sure than they were",
        higher="the answers are surer than they were",
        check=_BUNDLE,
    ),
    Quantity(
        "refused",
        "Refused",
        share=True,
        relative=False,
        smallest_sd=0.02,
        matters=0.05,
        grave=0.15,
        lower="fewer images are refused",
        higher="more images are refused",
        check="Read the reasons beside the refused images: they say what is wrong with them.",
    ),
    Quantity(
        "unreadable",
        "Unreadable",
        share=True,
        relative=False,
        smallest_sd=0.02,
        matters=0.02,
        grave=0.10,
        lower="fewer files are unreadable",
        higher="more files are unreadable",
        check="Check the camera's software, the network and the disk: files arrive damaged.",
    ),
    Quantity(
        "right",
        "Right answers",
        share=True,
        relative=False,
        smallest_sd=0.03,
        matters=0.05,
        grave=-0.15,
        lower="fewer control images get the answer they should",
        higher="more control images get the answer they should",
        check=_BUNDLE,
    ),
    Quantity(
        "lightness",
        "Lightness (L*)",
        share=False,
        relative=False,
        smallest_sd=0.7,
        matters=4.0,
        grave=None,
        lower="the images are darker",
        higher="the images are brighter",
        check="Check the lamp, the condenser and the camera's exposure.",
    ),
    Quantity(
        "green_red",
        "Green to red (a*)",
        share=False,
        relative=False,
        smallest_sd=0.7,
        matters=4.0,
        grave=None,
        lower="the images are greener",
        higher="the images are redder",
        check=_STAIN,
    ),
    Quantity(
        "blue_yellow",
        "Blue to yellow (b*)",
        share=False,
        relative=False,
        smallest_sd=0.7,
        matters=4.0,
        grave=None,
        lower="the images are bluer",
        higher="the images are yellower",
        check=_STAIN,
    ),
    Quantity(
        "focus",
        "Focus",
        share=False,
        relative=True,
        smallest_sd=0.05,
        matters=0.3,
        grave=None,
        lower="the images are less sharp",
        higher="the images are sharper",
        check="Focus again, and clean the objective and the camera's window.",
    ),
)
"""In the order in which they are shown. For L*, a* and b*, a difference of 2.3 is what an eye just
notices (Mahy, Van Eycken and Oosterlinck, Color Research and Application 19, 1994)."""

BY_KEY: Mapping[str, Quantity] = {each.key: each for each in QUANTITIES}

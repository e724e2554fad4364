"""What is followed over time, and how large a change of it matters at the bench."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.language import decimal, mark, tr


@dataclass(frozen=True)
class Quantity:
    """One number that is known of every control run and of every day.

    Attributes:
        key: Its name in mappings.
        title: Its name in words; this and the other texts are marked, and looked up where said.
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
            return tr("{number} %", number=decimal(100 * value, 1))
        return _three_digits(value) if self.relative else decimal(value, 1)


def _three_digits(value: float) -> str:
    """Say a number with three digits that count."""
    written = f"{value:.3g}"
    if "e" in written:
        return written
    return decimal(value, len(written.partition(".")[2]))


_BUNDLE = mark("Run the control. If it is steady, look at some of the images yourself.")
_STAIN = mark("Compare the stain, the lamp and the camera's white balance with an older image.")

QUANTITIES = (
    Quantity(
        "confidence",
        mark("Confidence"),
        share=True,
        relative=False,
        smallest_sd=0.01,
        matters=0.03,
        grave=-0.08,
        lower=mark("the answers are less sure than they were"),
        higher=mark("the answers are surer than they were"),
        check=_BUNDLE,
    ),
    Quantity(
        "refused",
        mark("Refused"),
        share=True,
        relative=False,
        smallest_sd=0.02,
        matters=0.05,
        grave=0.15,
        lower=mark("fewer images are refused"),
        higher=mark("more images are refused"),
        check=mark("Read the reasons beside the refused images: they say what is wrong with them."),
    ),
    Quantity(
        "unreadable",
        mark("Unreadable"),
        share=True,
        relative=False,
        smallest_sd=0.02,
        matters=0.02,
        grave=0.10,
        lower=mark("fewer files are unreadable"),
        higher=mark("more files are unreadable"),
        check=mark("Check the camera's software, the network and the disk: files arrive damaged."),
    ),
    Quantity(
        "right",
        mark("Right answers"),
        share=True,
        relative=False,
        smallest_sd=0.03,
        matters=0.05,
        grave=-0.15,
        lower=mark("fewer control images get the answer they should"),
        higher=mark("more control images get the answer they should"),
        check=_BUNDLE,
    ),
    Quantity(
        "lightness",
        mark("Lightness (L*)"),
        share=False,
        relative=False,
        smallest_sd=0.7,
        matters=4.0,
        grave=None,
        lower=mark("the images are darker"),
        higher=mark("the images are brighter"),
        check=mark("Check the lamp, the condenser and the camera's exposure."),
    ),
    Quantity(
        "green_red",
        mark("Green to red (a*)"),
        share=False,
        relative=False,
        smallest_sd=0.7,
        matters=4.0,
        grave=None,
        lower=mark("the images are greener"),
        higher=mark("the images are redder"),
        check=_STAIN,
    ),
    Quantity(
        "blue_yellow",
        mark("Blue to yellow (b*)"),
        share=False,
        relative=False,
        smallest_sd=0.7,
        matters=4.0,
        grave=None,
        lower=mark("the images are bluer"),
        higher=mark("the images are yellower"),
        check=_STAIN,
    ),
    Quantity(
        "focus",
        mark("Focus"),
        share=False,
        relative=True,
        smallest_sd=0.05,
        matters=0.3,
        grave=None,
        lower=mark("the images are less sharp"),
        higher=mark("the images are sharper"),
        check=mark("Focus again, and clean the objective and the camera's window."),
    ),
)
"""In the order in which they are shown. For L*, a* and b*, a difference of 2.3 is what an eye just
notices (Mahy, Van Eycken and Oosterlinck, Color Research and Application 19, 1994)."""

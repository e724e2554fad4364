"""What people say of images."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Correction:
    """A person's answer beside the bundle's.

    Attributes:
        at: When, ISO 8601 in UTC.
        who: The person.
        old: What was answered before; None where there was no answer.
        new: The person's answer; None where it was taken back.
        why: Their reason; may be empty.
    """

    at: str
    who: str
    old: str | None
    new: str | None
    why: str


@dataclass(frozen=True)
class Comment:
    """What a person wrote about an image.

    Attributes:
        at: When, ISO 8601 in UTC.
        who: The person.
        text: Not empty.
    """

    at: str
    who: str
    text: str


@dataclass(frozen=True)
class Label:
    """Whose image it is; either may be empty.

    Attributes:
        case: The patient's or sample's number.
        slide: The slide's number.
    """

    case: str
    slide: str

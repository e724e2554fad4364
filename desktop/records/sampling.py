"""Which images belong to a random sample: decided by their bytes, so that nobody can choose."""

from __future__ import annotations

_DIGITS = 8


def sample_end(share: float) -> str:
    """Return the text below which the SHA-256 of every image of a sample lies.

    The digits of a SHA-256 are as good as drawn by lot, and the same for the same bytes: an image
    is always in a sample or never, and a larger sample holds all of a smaller one. It is the
    hash-based selection of RFC 5475 (section 6.2.2), with SHA-256 for the hash.

    Args:
        share: Of all images, 0 to 1.

    Raises:
        ValueError: If the share is another.
    """
    if not 0 <= share <= 1:
        raise ValueError(f"Expected a share of 0 to 1. Received {share}.")
    end = round(share * 16**_DIGITS)
    return "g" if end == 16**_DIGITS else f"{end:0{_DIGITS}x}"  # no digit comes after f

"""Shares counted among few, and samples drawn by the bytes."""

from hashlib import sha256

import pytest

from desktop.gui.review.shares import wilson
from desktop.records.sampling import sample_end


@pytest.mark.parametrize(
    ("hits", "trials", "low", "high"),
    [  # Newcombe, Statistics in Medicine 17 (1998), table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (29, 29, 0.8830, 1.0),
    ],
)
def test_intervals_are_those_of_newcombe(hits, trials, low, high):
    assert wilson(hits, trials) == pytest.approx((low, high), abs=5e-5)


def test_a_sample_of_all_leaves_none_out_and_one_of_none_takes_none():
    digests = ["0" * 64, "f" * 64, *(sha256(bytes([n])).hexdigest() for n in range(50))]
    assert all(each < sample_end(1) for each in digests)
    assert not any(each < sample_end(0) for each in digests)
    assert sample_end(0.5) == "80000000"


@pytest.mark.parametrize("share", [-0.01, 1.01, float("nan")])
def test_a_share_is_between_none_and_all(share):
    with pytest.raises(ValueError, match="0 to 1"):
        sample_end(share)

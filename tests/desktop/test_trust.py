"""The list of trusted signers: strict, whole at every moment, never guessed."""

import dataclasses
import json

import pytest

from desktop.errors import TrustError
from desktop.profile import Profile
from desktop.trust import TrustedSigners, parse_fingerprint
from desktop.values import BundleInfo
from tests.desktop.kept_files import DAMAGED, expect_trouble_in_words

ONE, OTHER = "0123456789abcdef01234567", "fedcba9876543210fedcba98"
BUNDLE = BundleInfo("B", "1", "ab" * 32, ("a",), ("A.",), {"a": 0.5}, 1, ONE, False, 1, "")


@pytest.fixture
def file(tmp_path):
    return Profile.open(tmp_path).trusted_signers


def test_nobody_is_trusted_at_first_but_the_signer_of_the_embedded_bundle(file):
    signers = TrustedSigners(file)
    assert not signers.trusts(BUNDLE)
    assert signers.trusts(dataclasses.replace(BUNDLE, signer_shipped=True))
    assert not file.exists()


def test_who_was_trusted_stays_so_and_nobody_else(file):
    TrustedSigners(file).add(ONE)
    TrustedSigners(file).add(ONE)
    again = TrustedSigners(file)
    assert again.trusts(BUNDLE)
    assert not again.trusts(dataclasses.replace(BUNDLE, signer=OTHER))
    again.add(OTHER)
    assert json.loads(file.read_text()) == {"trusted_signers": [ONE, OTHER]}
    assert list(file.parent.glob("*.part")) == []


@pytest.mark.parametrize(
    "content",
    [
        *DAMAGED,
        json.dumps({"trusted_signers": [ONE]}).encode()[:-3],
        json.dumps({"trusted_signers": ONE}).encode(),
        json.dumps({"trusted_signers": [ONE, ONE[:-1]]}).encode(),
        json.dumps({"trusted_signers": [ONE.upper()]}).encode(),
        json.dumps({"trusted_signers": [ONE, 1]}).encode(),
        json.dumps({"trusted_signers": [ONE], "all": True}).encode(),
        json.dumps({"trusted_signers": [ONE] * 10_000}).encode(),
    ],
)
def test_a_damaged_list_trusts_nobody_and_is_left_as_it_is(file, content):
    file.write_bytes(content)
    signers = TrustedSigners(file)
    with pytest.raises(TrustError, match="damaged and was left"):
        signers.trusts(BUNDLE)
    with pytest.raises(TrustError, match="damaged and was left"):
        signers.add(ONE)
    assert file.read_bytes() == content


def test_a_list_that_cannot_be_read_or_written_is_said_in_words(file):
    signers = TrustedSigners(file)
    expect_trouble_in_words(
        file, TrustError, lambda: signers.trusts(BUNDLE), lambda: signers.add(ONE)
    )


@pytest.mark.parametrize(
    "typed", [ONE, "0123 4567 89ab cdef 0123 4567", " 0123 4567 89AB CDEF 0123 4567\n"]
)
def test_a_fingerprint_is_taken_as_it_is_read_out(typed):
    assert parse_fingerprint(typed) == ONE


@pytest.mark.parametrize(
    "typed", ["", ONE[:-1], ONE + "0", "g" * 16, "\uff10" * 16, "0x" + ONE[2:]]
)
def test_anything_else_is_no_fingerprint(typed):
    assert parse_fingerprint(typed) is None

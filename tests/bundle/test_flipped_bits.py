"""Whichever bit of a bundle is flipped, opening it notices."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from export.bundle.errors import BundleError
from export.bundle.reader import open_bundle
from export.bundle.signature import verify
from tests.bundle import forged

PLACES = 40
"""Random places in each file."""


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_flipped_bits_anywhere_are_noticed(contents: forged.Contents, tmp_path: Path) -> None:
    folder, rng = forged.write_folder(tmp_path / "bundle", contents), np.random.default_rng(8)
    open_bundle(folder)
    noticed = 0
    for name, data in contents.items():
        for bit in rng.choice(len(data) * 8, PLACES, replace=False):
            (folder / name).write_bytes(flipped(data, int(bit)))
            try:
                open_bundle(folder)
            except BundleError:
                noticed += 1
            else:
                pytest.fail(f"bit {bit} of {name} was flipped, and nobody noticed")
        (folder / name).write_bytes(data)
    assert noticed == PLACES * len(contents) >= 600
    open_bundle(folder)


def test_no_bit_of_the_signature_file_is_spare(contents: forged.Contents) -> None:
    """base64 can spell the same bytes in several ways; one alone is taken."""
    manifest, signature = contents["manifest.json"], contents["signature"]
    verify(manifest, signature)
    for bit in range(len(signature) * 8):
        with pytest.raises(BundleError):
            verify(manifest, flipped(signature, bit))

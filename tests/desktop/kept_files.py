"""What the small files that a person's choices are kept in have in common."""

import pytest

DAMAGED = (b"", b"\0" * 40, b"[]", b"{}", b"[" * 90_000, b"\xff")
"""Contents that no such file has."""


def expect_trouble_in_words(file, error, read, write):
    """Where the file cannot be read, and where it cannot be written; nothing is left of that."""
    file.mkdir()
    with pytest.raises(error, match="cannot be read"):
        read()
    file.rmdir()
    (file.parent / f".{file.name}.part").mkdir()
    with pytest.raises(error, match="cannot be written"):
        write()
    assert not file.exists()

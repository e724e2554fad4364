"""Which installed bundle is in use: one digest in a small file of the profile."""

from __future__ import annotations

import json
import re
from pathlib import Path

from desktop.errors import BundleRefusedError, BundlesError
from desktop.language import tr
from desktop.system.whole_file import whole_file

_DIGEST = re.compile(r"[0-9a-f]{64}")
_LIMIT_BYTES = 10_000


class BundleInUse:
    """The choice; no file means the embedded bundle.

    The file is read anew each time: another Petriscope may have written it. One that is damaged
    chooses nothing: another bundle than the chosen one must not answer in its place.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def digest(self) -> str | None:
        """Return the digest of the chosen bundle; None for the embedded one.

        Raises:
            BundleRefusedError: If that cannot be known: the file is damaged or cannot be read.
        """
        try:
            with self._file.open("rb") as stream:
                text = stream.read(_LIMIT_BYTES)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise BundleRefusedError(
                tr(
                    "The file {file}, which says which bundle is in use, cannot be read ({why}). "
                    "Check the file's permissions.",
                    file=self._file,
                    why=error.strerror,
                )
            ) from error
        digest = _parse(text)
        if digest is None:
            raise BundleRefusedError(
                tr(
                    "The file {file}, which says which bundle is in use, is damaged. "
                    "Choose a bundle: that writes it anew.",
                    file=self._file,
                )
            )
        return digest

    def choose(self, digest: str | None) -> None:
        """Have a bundle be in use from the next start on.

        Args:
            digest: Of an installed bundle; None for the embedded one.

        Raises:
            BundlesError: If that cannot be kept; the file is as it was.
        """
        try:
            if digest is None:
                self._file.unlink(missing_ok=True)
                return
            with whole_file(self._file) as draft:
                draft.write_text(json.dumps({"bundle": digest}) + "\n", encoding="ascii")
        except OSError as error:
            raise BundlesError(
                tr(
                    "Which bundle is in use cannot be kept in {file} ({why}): it holds until "
                    "Petriscope ends. Free some space, or check the folder's permissions.",
                    file=self._file,
                    why=error.strerror,
                )
            ) from error


def _parse(text: bytes) -> str | None:
    """Return the digest in the file; None unless it is what `choose` writes."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return None
    match content:
        case {"bundle": str(digest), **rest} if not rest and _DIGEST.fullmatch(digest):
            return digest
    return None

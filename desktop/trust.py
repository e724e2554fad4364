"""Whose bundles a person trusts: a small file of fingerprints in the profile."""

from __future__ import annotations

import json
import re
from pathlib import Path

from desktop.errors import TrustError
from desktop.language import tr
from desktop.system.whole_file import whole_file
from desktop.values import BundleInfo

_FINGERPRINT = re.compile(r"[0-9a-f]{24}")
_LIMIT_BYTES = 100_000


def parse_fingerprint(text: str) -> str | None:
    """Return the fingerprint that was typed, in groups or at one stretch; None if it is none."""
    digits = "".join(text.split()).lower()
    return digits if _FINGERPRINT.fullmatch(digits) else None


class TrustedSigners:
    """The signers a person trusts, beside the one whose bundle comes with the app.

    The file is read anew each time: another Petriscope may have written it. One that is damaged
    trusts nobody and is left as it is.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def trusts(self, bundle: BundleInfo) -> bool:
        """Say whether the bundle's signer is trusted.

        Raises:
            TrustError: If that cannot be known: the file is damaged or cannot be read.
        """
        return bundle.signer_shipped or bundle.signer in self._read()

    def add(self, signer: str) -> None:
        """Trust a signer from now on.

        Args:
            signer: A fingerprint.

        Raises:
            TrustError: If the file is damaged, or cannot be read or written; it is as it was.
        """
        signers = self._read()
        if signer not in signers:
            self._write([*signers, signer])

    def _read(self) -> list[str]:
        try:
            with self._file.open("rb") as stream:
                text = stream.read(_LIMIT_BYTES)
        except FileNotFoundError:
            return []
        except OSError as error:
            raise TrustError(
                tr(
                    "The list of trusted signers {file} cannot be read ({why}). "
                    "Check the file's permissions.",
                    file=self._file,
                    why=error.strerror,
                )
            ) from error
        signers = _parse(text)
        if signers is None:
            raise TrustError(
                tr(
                    "The list of trusted signers {file} is damaged and was left as it is. "
                    "Restore it, or remove it and trust the signers again.",
                    file=self._file,
                )
            )
        return signers

    def _write(self, signers: list[str]) -> None:
        content = json.dumps({"trusted_signers": signers}, indent=1) + "\n"
        try:
            with whole_file(self._file) as draft:
                draft.write_text(content, encoding="ascii")
        except OSError as error:
            raise TrustError(
                tr(
                    "The list of trusted signers {file} cannot be written ({why}). "
                    "Free some space, or check the folder's permissions.",
                    file=self._file,
                    why=error.strerror,
                )
            ) from error


def _parse(text: bytes) -> list[str] | None:
    """Return the fingerprints in the file; None unless it is what `_write` writes."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return None
    match content:
        case {"trusted_signers": [*signers], **rest} if not rest:
            whole = all(isinstance(s, str) and _FINGERPRINT.fullmatch(s) for s in signers)
            return signers if whole else None
    return None

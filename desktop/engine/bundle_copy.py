"""Copies the loaded bundle into one file: the very bytes that were checked."""

from __future__ import annotations

import hashlib
from pathlib import Path
from zipfile import ZipFile, ZipInfo

from export.bundle.errors import BundleError
from export.bundle.manifest import parse_manifest
from export.bundle.reader import check_hashes, check_signature, read_files


def copy_bundle(source: Path, digest: str, signer: str, copy: Path) -> None:
    """Write a bundle that was loaded before as one file.

    It is read again, not kept in memory meanwhile; its digest, from which the hashes of all its
    files follow, says that it is the same.

    Args:
        source: Folder or file of the bundle.
        digest: What it was when it was loaded.
        signer: Whose it was.
        copy: The file to write; it is not flushed to disk.

    Raises:
        BundleError: If the bundle is another one by now.
        OSError: If the copy cannot be written.
    """
    files = read_files(source)
    text, signed_by = check_signature(files)
    if (hashlib.sha256(text).hexdigest(), signed_by) != (digest, signer):
        raise BundleError(f"The bundle {source} was changed while it was checked. Copy it again.")
    check_hashes(files, parse_manifest(text))
    with ZipFile(copy, "w") as archive:
        for name, data in files.items():
            archive.writestr(ZipInfo(name), data)

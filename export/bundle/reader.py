"""Open a bundle: a folder, or one ``.petriscope`` file that is a plain zip of it.

All of it is read into memory, within limits, and nothing is unpacked to disk, executed or
followed out of the folder.
"""

from __future__ import annotations

import hashlib
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from export.bundle.errors import BundleError
from export.bundle.manifest import Manifest, parse_manifest
from export.bundle.onnx_guard import check_onnx
from export.bundle.signature import verify

MANIFEST, SIGNATURE, CARD = "manifest.json", "signature", "card.md"
CLASSIFIER, GRADCAM = "classifier.onnx", "gradcam.onnx"
GOLDEN_FOLDER = "golden"
SUFFIX = ".petriscope"

MAX_FILES = 64
MAX_FILE_BYTES = 64_000_000
MAX_BYTES = 128_000_000
MAX_TEXT_BYTES = 1_000_000
"""Of manifest, card and signature each."""

_ZIP_ERRORS = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError),
    ValueError,  # names that are not UTF-8, places before the file's start
)
_NAME = re.compile(r"(golden/)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


@dataclass(frozen=True)
class Bundle:
    """A bundle that was read whole and checked.

    Attributes:
        manifest: What it says of itself.
        digest: SHA-256 of the manifest file, hexadecimal: names this very bundle.
        signer: Fingerprint of the key that signed it.
        files: Name to bytes, of every file but the manifest and the signature.
    """

    manifest: Manifest
    digest: str
    signer: str
    files: Mapping[str, bytes]

    @property
    def card(self) -> str:
        """The model card, Markdown."""
        return self.files[CARD].decode("utf-8", "replace")


def open_bundle(path: Path) -> Bundle:
    """Read and check a bundle: limits, manifest, signature, hashes, ONNX files.

    Args:
        path: A folder, or a ``.petriscope`` file.

    Raises:
        BundleError: It cannot be read, or is not a bundle as docs/bundle-format.md says.
    """
    try:
        if not path.is_dir() and not stat.S_ISREG(path.stat().st_mode):
            raise BundleError(f"Expected a folder or a file in {path}. Received something else.")
        files = _read_folder(path) if path.is_dir() else _read_zip(path)
    except OSError as error:
        raise BundleError(
            f"The bundle {path} cannot be read: {error.strerror or error}. Check the path."
        ) from None
    return _check(files)


def _check(files: dict[str, bytes]) -> Bundle:
    for name in (MANIFEST, SIGNATURE):
        if name not in files:
            raise BundleError(f"Expected {name} in the bundle. It is missing.")
    text = files.pop(MANIFEST)
    signer = verify(text, files.pop(SIGNATURE))
    manifest = parse_manifest(text)
    _check_hashes(files, manifest.files)
    for name in (CLASSIFIER, GRADCAM):
        check_onnx(files[name], name)
    return Bundle(manifest, hashlib.sha256(text).hexdigest(), signer, files)


def _check_hashes(files: Mapping[str, bytes], expected: Mapping[str, str]) -> None:
    for name in (CLASSIFIER, GRADCAM, CARD, *expected):
        if name not in expected or name not in files:
            raise BundleError(f"Expected {name[:100]} in the bundle. It is missing.")
    for name, data in files.items():
        if name not in expected:
            raise BundleError(f"The bundle holds {name}, which its manifest does not name.")
        if hashlib.sha256(data).hexdigest() != expected[name]:
            raise BundleError(
                f"The bundle's {name} is damaged or was changed: its SHA-256 is not the "
                "manifest's. Copy the bundle again."
            )


def _read_folder(folder: Path) -> dict[str, bytes]:
    golden = folder / GOLDEN_FOLDER
    if golden.is_symlink():
        raise BundleError("The bundle's golden folder is a link. Links are not followed.")
    paths = [path for path in folder.iterdir() if path != golden]
    paths += golden.iterdir() if golden.is_dir() else ()
    for path in paths:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise BundleError(f"Expected plain files in the bundle. {path.name} is none.")
    return _read(
        (path.relative_to(folder).as_posix(), path.lstat().st_size, path.read_bytes)
        for path in paths
    )


def _read_zip(path: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [e for e in archive.infolist() if not e.filename.endswith("/")]
            if len({entry.filename for entry in entries}) != len(entries):
                raise BundleError("The bundle holds two files of one name.")
            return _read(
                (entry.filename, entry.file_size, partial(_read_member, archive, entry))
                for entry in entries
            )
    except _ZIP_ERRORS as error:
        raise BundleError(f"Expected a bundle in {path}. It is no whole zip: {error}.") from None


def _read_member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Read one file of a zip, never more than it declares."""
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise BundleError(f"The bundle's {entry.filename} is not compressed as plain zips are.")
    with archive.open(entry) as stream:
        data = stream.read(entry.file_size + 1)
    if len(data) != entry.file_size:
        raise BundleError(f"The bundle's {entry.filename} is not of its stated size.")
    return data


def _read(entries: Iterable[tuple[str, int, Callable[[], bytes]]]) -> dict[str, bytes]:
    """Read files (name, size, reader) within the limits, sizes checked before bytes are read."""
    files: dict[str, bytes] = {}
    total = 0
    for name, size, read in entries:
        total += size
        if not _NAME.fullmatch(name):
            raise BundleError(f"The bundle holds a file of a name it may not have: {name[:80]!r}.")
        if name in (MANIFEST, CARD, SIGNATURE) and size > MAX_TEXT_BYTES:
            raise BundleError(f"Expected at most 1 MB of text in the bundle's {name}.")
        if size > MAX_FILE_BYTES or total > MAX_BYTES or len(files) >= MAX_FILES:
            raise BundleError(
                f"Expected at most {MAX_FILES} files, {MAX_FILE_BYTES // 10**6} MB each and "
                f"{MAX_BYTES // 10**6} MB together, in the bundle. Received more."
            )
        files[name] = read()
    return files

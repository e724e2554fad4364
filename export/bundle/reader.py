"""Open a bundle: a folder, or one ``.petriscope`` file that is a plain zip of it.

All of it is read into memory, within limits, and nothing is unpacked to disk, executed or
followed out of the folder.
"""

from __future__ import annotations

import hashlib
import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import IO, BinaryIO

from export.bundle.errors import BundleError, ImageError
from export.bundle.image_format import read_header
from export.bundle.manifest import Manifest, parse_manifest
from export.bundle.onnx_guard import check_onnx
from export.bundle.signature import verify

MANIFEST, SIGNATURE, CARD = "manifest.json", "signature", "card.md"
CLASSIFIER, GRADCAM, GATE = "classifier.onnx", "gradcam.onnx", "gate.onnx"
GOLDEN_FOLDER = "golden"
SUFFIX = ".petriscope"

MAX_FILES = 64
MAX_FILE_BYTES = 64_000_000
MAX_BYTES = 128_000_000
MAX_TEXT_BYTES = 1_000_000
"""Of manifest, card and signature each."""

MAX_GOLDEN_BYTES = 16_000_000
MAX_GOLDEN_PIXELS = 25_000_000
"""Of a golden image. An image that is classified may have more, and take more time and memory."""

MAX_GOLDEN_PIXELS_TOGETHER = 100_000_000

_ZIP_END = struct.Struct("<4s4H2LH")
"""The end of a zip's directory: signature, four numbers of disks and files, the directory's size
and place, the length of a comment (APPNOTE.TXT, 4.3.16)."""

_ZIP64_LOCATOR = 20
"""Bytes before it that say where larger numbers stand, which no bundle needs."""

_MAX_ZIP_DIRECTORY = MAX_FILES * 1000
"""Bytes: a file takes 46, its name, and what zip programs add."""

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
        return self.files[CARD].decode("utf-8")


def open_bundle(path: Path) -> Bundle:
    """Read a bundle within the limits and check it, see `check_files`.

    Args:
        path: A folder, or a ``.petriscope`` file.

    Raises:
        BundleError: It cannot be read, or is not a bundle as docs/bundle-format.md says.
    """
    return check_files(read_files(path))


def read_files(path: Path) -> dict[str, bytes]:
    """Read a bundle's files within the limits, without looking into them.

    Args:
        path: A folder, or a ``.petriscope`` file.

    Raises:
        BundleError: It cannot be read, or holds what no bundle may hold.
    """
    try:
        if not path.is_dir() and not stat.S_ISREG(path.stat().st_mode):
            raise BundleError(f"Expected a folder or a file in {path}. Received something else.")
        return _read_folder(path) if path.is_dir() else _read_zip(path)
    except OSError as error:
        raise BundleError(
            f"The bundle {path} cannot be read: {error.strerror or error}. Check the path."
        ) from None


def check_files(files: Mapping[str, bytes]) -> Bundle:
    """Check a bundle whose files were read: signature, manifest, hashes, images, ONNX files.

    Args:
        files: From `read_files`.

    Raises:
        BundleError: It is not a bundle as docs/bundle-format.md says.
    """
    text, signer = check_signature(files)
    manifest = parse_manifest(text)
    check_hashes(files, manifest)
    others = {name: data for name, data in files.items() if name not in (MANIFEST, SIGNATURE)}
    _check_card(others[CARD])
    _check_golden_images(others, manifest)
    for name in (CLASSIFIER, GRADCAM, GATE):
        check_onnx(others[name], name)
    return Bundle(manifest, hashlib.sha256(text).hexdigest(), signer, others)


def check_signature(files: Mapping[str, bytes]) -> tuple[bytes, str]:
    """Check the signature of a bundle's manifest.

    Args:
        files: From `read_files`.

    Returns:
        The manifest's text and the signer's fingerprint.

    Raises:
        BundleError: The signature is broken, or one of the two files is missing.
    """
    for name in (MANIFEST, SIGNATURE):
        if name not in files:
            raise BundleError(f"Expected {name} in the bundle. It is missing.")
    return files[MANIFEST], verify(files[MANIFEST], files[SIGNATURE])


def _check_card(card: bytes) -> None:
    try:
        card.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BundleError(f"Expected UTF-8 in the bundle's {CARD}. {error}.") from None


def _check_golden_images(files: Mapping[str, bytes], manifest: Manifest) -> None:
    """Make sure that decoding them takes neither much memory nor much time."""
    names = [golden.file for golden in manifest.golden]
    if len(set(names)) != len(names):
        raise BundleError("Expected each golden image once. Received one twice.")
    together = 0
    for name in names:
        pixels = _pixels(files[name], name)
        together += pixels
        if pixels > MAX_GOLDEN_PIXELS or together > MAX_GOLDEN_PIXELS_TOGETHER:
            raise BundleError(
                f"Expected golden images of at most {MAX_GOLDEN_PIXELS // 10**6} megapixels, "
                f"{MAX_GOLDEN_PIXELS_TOGETHER // 10**6} together. {name} has more."
            )


def _pixels(image: bytes, name: str) -> int:
    if len(image) > MAX_GOLDEN_BYTES:
        raise BundleError(
            f"Expected golden images of at most {MAX_GOLDEN_BYTES // 10**6} MB. {name} has more."
        )
    try:
        header = read_header(image)
    except ImageError as error:
        raise BundleError(f"The golden image {name} cannot be read. {error}") from None
    return header.width * header.height


def check_hashes(files: Mapping[str, bytes], manifest: Manifest) -> None:
    """Check that a bundle consists of the files that its manifest names, byte by byte.

    Args:
        files: From `read_files`.
        manifest: Of the bundle.

    Raises:
        BundleError: A file is missing, is not named, or was changed.
    """
    expected = manifest.files
    needed = {CLASSIFIER, GRADCAM, GATE, CARD, *(golden.file for golden in manifest.golden)}
    for name in (*sorted(needed), *expected):
        if name not in expected or name not in files:
            raise BundleError(f"Expected {name[:100]} in the bundle. It is missing.")
    for name in expected:
        if name not in needed:
            raise BundleError(f"Expected no {name[:100]} in the bundle. It has no use.")
    for name, data in files.items():
        if name in (MANIFEST, SIGNATURE):
            continue
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
    paths = [path for path in _entries(folder) if path != golden]
    paths += _entries(golden) if golden.is_dir() else ()
    for path in paths:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise BundleError(f"Expected plain files in the bundle. {path.name} is none.")
    return _read(
        (path.relative_to(folder).as_posix(), path.lstat().st_size, partial(_open_file, path))
        for path in paths
    )


def _open_file(path: Path) -> IO[bytes]:
    return path.open("rb")


def _entries(folder: Path) -> Iterable[Path]:
    return islice(folder.iterdir(), MAX_FILES + 1)  # one too many is refused as such


def _read_zip(path: Path) -> dict[str, bytes]:
    try:
        with path.open("rb") as stream:
            _check_zip_end(stream)
            with zipfile.ZipFile(stream) as archive:
                entries = [e for e in archive.infolist() if not _is_golden_folder(e)]
                if len({entry.filename.lower() for entry in entries}) != len(entries):
                    raise BundleError("The bundle holds two files of one name.")
                return _read(
                    (entry.orig_filename, entry.file_size, partial(_open_member, archive, entry))
                    for entry in entries
                )
    except _ZIP_ERRORS as error:
        raise BundleError(
            f"Expected a bundle in {path}. It is no whole zip: {error}. Copy the bundle again."
        ) from None


def _check_zip_end(stream: BinaryIO) -> None:
    """Look at the end of a zip before it is trusted with how much of the file is a directory.

    Raises:
        BundleError: It is not the end of a plain zip, or the directory is larger than any bundle's.
    """
    size = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, size - _ZIP_END.size - _ZIP64_LOCATOR))
    tail = stream.read()
    end = tail[-_ZIP_END.size :]
    if len(end) < _ZIP_END.size or end[:4] != b"PK\5\6" or tail.startswith(b"PK\6\7"):
        raise zipfile.BadZipFile("it does not end as plain zips do")
    *_, directory, _, comment = _ZIP_END.unpack(end)
    if comment:
        raise zipfile.BadZipFile("it is cut short")
    if directory > _MAX_ZIP_DIRECTORY:
        raise BundleError(f"Expected at most {MAX_FILES} files in the bundle. Received more.")


def _is_golden_folder(entry: zipfile.ZipInfo) -> bool:
    """Tell the entry that zip programs write for the folder itself."""
    return entry.filename == f"{GOLDEN_FOLDER}/" and entry.file_size == 0


def _open_member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> IO[bytes]:
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise BundleError(f"The bundle's {entry.filename} is not compressed as plain zips are.")
    if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
        raise BundleError(f"Expected plain files in the bundle. {entry.filename} is none.")
    return archive.open(entry)


def _read_whole(stream: IO[bytes], name: str, size: int) -> bytes:
    """Read a file, never more than it declares."""
    data = stream.read(size + 1)
    if len(data) != size:
        raise BundleError(f"The bundle's {name} is not of its stated size.")
    return data


def _read(entries: Iterable[tuple[str, int, Callable[[], IO[bytes]]]]) -> dict[str, bytes]:
    """Read files (name, size, opener) within the limits, sizes checked before bytes are read."""
    files: dict[str, bytes] = {}
    total = 0
    for name, size, open_file in entries:
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
        with open_file() as stream:
            files[name] = _read_whole(stream, name, size)
    return files

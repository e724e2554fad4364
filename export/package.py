"""Write a bundle: signed, checked by reading it back, and complete or absent."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from export.bundle import strict_json
from export.bundle.classifier import Classifier
from export.bundle.errors import BundleError
from export.bundle.golden import check_golden
from export.bundle.manifest import Manifest
from export.bundle.reader import GOLDEN_FOLDER, MANIFEST, SIGNATURE, SUFFIX, open_bundle
from export.bundle.signature import sign
from export.errors import ExportError


def check_free(out: Path) -> None:
    """Make sure that there is nothing at the place of a new bundle.

    Raises:
        ExportError: There is.
    """
    if out.exists():
        raise ExportError(f"{out} exists already. Choose another --out, or remove it first.")


def write_bundle(
    out: Path, manifest: Manifest, files: Mapping[str, bytes], key: Ed25519PrivateKey
) -> None:
    """Hash, sign and write a bundle, read it back, run its golden images, then give it its name.

    Args:
        out: A folder, or one file if it ends in ``.petriscope``.
        manifest: Complete but for the hashes.
        files: Name to bytes, of every file but manifest and signature.
        key: Signs the manifest.

    Raises:
        ExportError: It cannot be written, or does not pass its own checks.
    """
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())}
    text = strict_json.dump(replace(manifest, files=hashes))
    contents = {MANIFEST: text, SIGNATURE: sign(text, key), **files}
    partial = out.with_name(f".{out.stem}.partial{out.suffix}")
    try:
        _remove(partial)
        write_zip(partial, contents) if out.suffix == SUFFIX else _write_folder(partial, contents)
        bundle = open_bundle(partial)
        check_golden(bundle, Classifier(bundle, threads=1))
        partial.replace(out)
    except OSError as error:
        raise ExportError(f"The bundle cannot be written to {out}: {error.strerror}.") from None
    except BundleError as error:
        raise ExportError(f"The exported bundle did not pass its own checks. {error}") from None
    finally:
        _remove(partial)


def _write_folder(folder: Path, contents: Mapping[str, bytes]) -> None:
    (folder / GOLDEN_FOLDER).mkdir(parents=True)
    for name, data in contents.items():
        (folder / name).write_bytes(data)


def write_zip(path: Path, contents: Mapping[str, bytes]) -> None:
    """Write a bundle as one file; what is at path is replaced.

    Args:
        path: Of the file; its folder is made.
        contents: Name to bytes, of every file of the bundle.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)

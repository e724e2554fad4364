"""Sign a bundle again, with another key: its files stay as they are, and its digest too."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from export.bundle.errors import BundleError
from export.bundle.reader import MANIFEST, SIGNATURE, check_files, read_files
from export.bundle.signature import sign
from export.errors import ExportError
from export.package import write_zip


def sign_again(path: Path, key: Ed25519PrivateKey) -> str:
    """Replace the signature of a bundle at once, or leave the bundle as it is.

    The signature that it has may be broken or missing, for the manifest may have been edited. Its
    models are not run: `export.verify` does that.

    Args:
        path: A folder, or a ``.petriscope`` file.
        key: Signs the manifest.

    Returns:
        The signer's fingerprint.

    Raises:
        BundleError: It is no bundle but for its signature: the manifest is not well formed, say,
            or a file is not the one that it names.
        ExportError: The signature cannot be written.
    """
    files = read_files(path)
    if MANIFEST not in files:
        raise BundleError(f"Expected {MANIFEST} in the bundle. It is missing.")
    signature = sign(files[MANIFEST], key)
    bundle = check_files({**files, SIGNATURE: signature})
    partial = path.absolute().with_name(f".{path.absolute().name}.partial")
    try:
        if path.is_dir():
            partial.write_bytes(signature)
            partial.replace(path / SIGNATURE)
        else:
            write_zip(partial, {**files, SIGNATURE: signature})
            partial.replace(path)
    except OSError as error:
        raise ExportError(f"The bundle {path} cannot be signed: {error.strerror}.") from None
    finally:
        partial.unlink(missing_ok=True)
    return bundle.signer

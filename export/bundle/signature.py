"""Ed25519 (RFC 8032) over the manifest, which holds the hash of every other file."""

from __future__ import annotations

import base64
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from export.bundle import strict_json
from export.bundle.errors import BundleError


@dataclass(frozen=True)
class Signature:
    """The signature file: public key and signature, both base64."""

    public_key: str
    signature: str


def sign(manifest: bytes, key: Ed25519PrivateKey) -> bytes:
    """Return the signature file for a manifest."""
    public = key.public_key().public_bytes_raw()
    encoded = [base64.b64encode(value).decode() for value in (public, key.sign(manifest))]
    return strict_json.dump(Signature(*encoded))


def verify(manifest: bytes, signature_file: bytes) -> str:
    """Check the signature of a manifest.

    Returns:
        The signer's fingerprint: the first 24 hexadecimal digits (96 bits) of the SHA-256 of the
        public key.

    Raises:
        BundleError: The signature is broken.
    """
    parsed = strict_json.parse(signature_file, Signature, "signature")
    try:
        public, signature = _decode(parsed.public_key), _decode(parsed.signature)
        Ed25519PublicKey.from_public_bytes(public).verify(signature, manifest)
    except (ValueError, InvalidSignature):
        raise BundleError(
            "The bundle's signature is broken: it was changed after it was signed. "
            "Get it again from the person who made it."
        ) from None
    return hashlib.sha256(public).hexdigest()[:24]


def _decode(text: str) -> bytes:
    """Read base64 in its one spelling: the last letter's spare bits are 0."""
    data = base64.b64decode(text, validate=True)
    if base64.b64encode(data).decode() != text:
        raise ValueError("another spelling of the same bytes")
    return data


def create_key(path: Path) -> None:
    """Make a signing key, readable by its owner only.

    Raises:
        BundleError: There is a file at path already, or none can be written there.
    """
    pem = Ed25519PrivateKey.generate().private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise BundleError(f"There is a file at {path} already. It was left as it is.") from None
    except OSError as error:
        raise BundleError(
            f"The signing key cannot be written to {path}: {error.strerror}. "
            "Name another place with --key."
        ) from None
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(pem)


def load_key(path: Path) -> Ed25519PrivateKey:
    """Read a signing key made by `create_key`.

    Raises:
        BundleError: It cannot be read, or is no Ed25519 key.
    """
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError) as error:
        raise BundleError(f"The signing key {path} cannot be read: {error}.") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise BundleError(f"Expected an Ed25519 key in {path}. Received another kind.")
    return key

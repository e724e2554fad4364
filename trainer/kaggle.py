"""Fetches a data set with kagglehub, and says in words what went wrong.

No text of a foreign exception gets into a message, and none is chained to ours: they quote
header values and signed addresses.
"""

from __future__ import annotations

import errno
import json
import lzma
import os
import shutil
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import Any

import kagglehub
import requests
from kagglehub.config import get_kaggle_credentials
from kagglehub.exceptions import DataCorruptionError

from trainer.errors import TrainerError

WAIT = (10.0, 60.0)
"""Seconds to wait for a connection, and for the next bytes of an answer."""

_RENEW = "Create a new one at kaggle.com under Settings, API, and store it as that page tells."
_UNUSABLE_CREDENTIALS = (
    "The Kaggle credentials cannot be used. Expected an access token, or kaggle.json with a "
    f"username and a key, in plain letters without spaces around. {_RENEW}"
)

_BROKEN_ARCHIVE = (
    DataCorruptionError,
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    RuntimeError,  # zipfile's word for a member that is encrypted or packed in an unknown way
    ValueError,  # kagglehub's word for an archive that is neither zip nor tar
)


def fetch(handle: str, workspace: Path) -> Path:
    """Download and unpack the newest version of a data set.

    A partly downloaded archive stays in the workspace, and the next call goes on from it.

    Args:
        handle: owner/name at Kaggle.
        workspace: An existing folder for the archive and the files unpacked from it.

    Returns:
        The folder in the workspace that holds the data set.

    Raises:
        TrainerError: Network, credentials, archive or disk do not allow it.
    """
    _refuse_unusable_credentials()
    with (
        _told_in_words(handle, workspace),
        _environment(workspace),
        _bounded_waiting(),
        _silent_stdout(),
    ):
        return Path(kagglehub.dataset_download(handle))


def _refuse_unusable_credentials() -> None:
    """Search as kagglehub does, environment and files; none at all is fine for public data."""
    try:
        found = get_kaggle_credentials()
    except (ValueError, OSError):
        raise TrainerError(_UNUSABLE_CREDENTIALS) from None
    values = [found.username, found.key, found.api_key] if found else []
    if any(v and not (v.isascii() and v.isprintable() and v == v.strip()) for v in values):
        raise TrainerError(_UNUSABLE_CREDENTIALS)


@contextmanager
def _environment(workspace: Path) -> Iterator[None]:
    """Make kagglehub work in our folder, by HTTP also inside Kaggle's and Google's notebooks."""
    ours = {
        "KAGGLEHUB_CACHE": str(workspace),
        "DISABLE_KAGGLE_CACHE": "true",
        "DISABLE_COLAB_CACHE": "true",
    }
    before = {name: os.environ.get(name) for name in ours}
    os.environ.update(ours)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value


@contextmanager
def _bounded_waiting() -> Iterator[None]:
    """Give each request a timeout: kagglehub 1.0.2 waits for ever on a network gone silent."""
    send = requests.Session.send

    def send_bounded(
        self: requests.Session, request: requests.PreparedRequest, **kwargs: Any
    ) -> requests.Response:
        return send(self, request, **{"timeout": WAIT, **kwargs})

    requests.Session.send = send_bounded  # type: ignore[method-assign]
    try:
        yield
    finally:
        requests.Session.send = send  # type: ignore[method-assign]


@contextmanager
def _silent_stdout() -> Iterator[None]:
    """Drop what kagglehub prints: in its TEST environment whole requests, credentials included."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere, redirect_stdout(nowhere):  # noqa: PTH123
        yield


@contextmanager
def _told_in_words(handle: str, workspace: Path) -> Iterator[None]:
    """Turn trouble of network, archive and disk into a TrainerError; a bug goes through."""
    try:
        yield
    except requests.HTTPError as error:
        raise TrainerError(_http_trouble(error, handle)) from None
    except json.JSONDecodeError:
        raise TrainerError(
            "Expected an answer of Kaggle. Received something else, perhaps the login page of "
            f"this network. Open kaggle.com in a browser to see.{_what_is_kept(workspace)}"
        ) from None
    except requests.RequestException:
        raise TrainerError(
            f"The connection to Kaggle failed or was cut while fetching {handle}. "
            f"Check the network and the proxy settings.{_what_is_kept(workspace)}"
        ) from None
    except _BROKEN_ARCHIVE as error:
        if not isinstance(error, DataCorruptionError) and not _archives(workspace):
            raise  # nothing was unpacked yet: a bug
        shutil.rmtree(workspace, ignore_errors=True)  # kagglehub would take the same one again
        raise TrainerError(
            f"The archive of {handle} arrived damaged and was removed. Run the command again. "
            "If that does not help, the data set itself is damaged at Kaggle."
        ) from None
    except OSError as error:
        raise TrainerError(_disk_trouble(error, workspace)) from None


def _http_trouble(error: requests.HTTPError, handle: str) -> str:
    status = error.response.status_code if error.response is not None else "unknown"
    if status in (401, 403):
        return (
            f"Kaggle refused the credentials, or they do not allow {handle} (HTTP {status}). "
            f"Check that the access token is still valid. {_RENEW}"
        )
    if status == 404:
        return (
            f"Kaggle has no data set {handle} (HTTP 404). "
            "It may have been renamed or withdrawn: search for it at kaggle.com/datasets."
        )
    return f"Kaggle could not answer for {handle} (HTTP {status}). Try again in some minutes."


def _disk_trouble(error: OSError, workspace: Path) -> str:
    kept = _what_is_kept(workspace)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk of {workspace.parent} is full. Free space there.{kept}"
    return f"The download into {workspace.parent} failed: {error.strerror}.{kept}"


def _what_is_kept(workspace: Path) -> str:
    size = sum(path.stat().st_size for path in _archives(workspace))
    if not size:
        return ""
    return (
        f" The first {size / 1e6:.1f} MB are kept in {workspace}: "
        "run the same command again to go on from there."
    )


def _archives(workspace: Path) -> list[Path]:
    return list(workspace.rglob("*.archive"))

"""Fetches the data sets that are known by name."""

from __future__ import annotations

import shutil
from pathlib import Path

from trainer.errors import TrainerError
from trainer.result_folder import free_place, put_in_place

DATA_SETS = {"sipakmed": "prahladmehandiratta/cervical-cancer-largest-dataset-sipakmed"}
"""Short name to owner/name at Kaggle."""


def download(name: str, to: Path) -> Path:
    """Download a data set as its makers laid it out.

    The work is done in the hidden folder ``.<name of to>.download`` beside the result. What
    arrived stays there when the connection is cut, and the next call goes on from it.

    Args:
        name: One of `DATA_SETS`.
        to: Appears when the data set is whole. It must not exist, or be empty.

    Returns:
        The absolute path of the folder.

    Raises:
        TrainerError: The name is not known, the place is taken, or network, credentials, archive
            or disk do not allow it.
    """
    if name not in DATA_SETS:
        raise TrainerError(
            f"Expected the name of a data set: {', '.join(sorted(DATA_SETS))}. Received {name!r}."
        )
    to = free_place(to)
    workspace = to.with_name(f".{to.name}.download")
    try:
        workspace.mkdir(parents=True, exist_ok=True)
        put_in_place(_fetch(DATA_SETS[name], workspace), to)
        shutil.rmtree(workspace, ignore_errors=True)
    except OSError as error:
        raise TrainerError(f"The folder {to} cannot be made: {error.strerror}.") from None
    finally:
        if not any(path.is_file() for path in workspace.rglob("*")):
            shutil.rmtree(workspace, ignore_errors=True)
    return to


def _fetch(handle: str, workspace: Path) -> Path:
    from trainer.kaggle import fetch  # noqa: PLC0415  kagglehub takes two seconds to load

    return fetch(handle, workspace)

"""Where one user's records, settings and logs live on this computer."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from desktop.errors import ProfileError
from desktop.language import tr

PORTABLE = "petriscope-data"
"""A folder of this name beside the packaged program makes it portable."""

_LONGEST_BYTES = 400  # SQLite takes paths of 512; a copy that is being made has the longest name


@dataclass(frozen=True)
class Profile:
    """The folders and files of one profile; once it was opened, the folders exist.

    Attributes:
        root: The profile's folder.
        records: The SQLite database.
        settings: What the window remembers; may not exist yet.
        trusted_signers: Whose bundles the person trusts; may not exist yet.
        review: The review thresholds the person set; may not exist yet.
        control: What the person chose for the control; may not exist yet.
        engine: What the engine measured on this PC; may not exist yet.
        logs: The folder for log files.
        bundles: The folder for installed bundles; may not exist yet.
        bundle_in_use: Which of them is in use; may not exist yet.
        backups: The folder for copies of the records; may not exist yet.
        locks: The folder for locks on watched folders; may not exist yet.
        wishes: The folder for what a second start asks of the first; may not exist yet.
    """

    root: Path
    records: Path
    settings: Path
    trusted_signers: Path
    review: Path
    control: Path
    engine: Path
    logs: Path
    bundles: Path
    bundle_in_use: Path
    backups: Path
    locks: Path
    wishes: Path

    @classmethod
    def open(cls, data_dir: Path | None) -> Profile:
        """Find or make the profile.

        Args:
            data_dir: Its folder; None for the one beside a portable program, else for the
                user's own (never on a roaming network profile, because SQLite needs a local
                disk).

        Raises:
            ProfileError: If the folder cannot be made or written.
        """
        if data_dir is None and (beside := portable_folder()) is not None:
            _expect_writable(beside)
        profile = cls.find(data_dir)
        try:
            _expect_short(profile.root)
            profile.logs.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProfileError(
                tr(
                    "The folder {folder} for records and logs cannot be used ({why}). "
                    "Name another one with --data-dir.",
                    folder=profile.root,
                    why=error.strerror,
                )
            ) from error
        return profile

    @classmethod
    def find(cls, data_dir: Path | None) -> Profile:
        """Return the profile that `open` would, for who only reads: nothing is made or tried.

        Raises:
            ProfileError: If this user has no folder for it.
        """
        root = (data_dir or portable_folder() or _usual_folder()).absolute()
        return cls(
            root,
            records=root / "records.db",
            settings=root / "window.ini",
            trusted_signers=root / "trusted-signers.json",
            review=root / "review.json",
            control=root / "control.json",
            engine=root / "engine.json",
            logs=root / "logs",
            bundles=root / "bundles",
            bundle_in_use=root / "bundle.json",
            backups=root / "backups",
            locks=root / "locks",
            wishes=root / "wishes",
        )


def _expect_short(root: Path) -> None:
    """Raise OSError where SQLite, which does not say so, could not open or copy the records."""
    if len(os.fsencode(root)) > _LONGEST_BYTES:
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))


def portable_folder() -> Path | None:
    """Return the folder beside the packaged program that everything is kept in; None without."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).resolve()
    apps = [each for each in program.parents if each.suffix == ".app"]  # macOS: the program's own
    folder = (apps[-1] if apps else program).with_name(PORTABLE)
    return folder if folder.is_dir() else None


def _expect_writable(folder: Path) -> None:
    """Raise ProfileError where nothing can be written; a full disk is waited for, not refused."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise ProfileError(
                tr(
                    "The folder {folder} makes this Petriscope portable: records and settings "
                    "belong there. It cannot be written ({why}). Check the stick's lock and the "
                    "folder's permissions, or remove the folder to use your own on this PC.",
                    folder=folder,
                    why=error.strerror,
                )
            ) from error


def _usual_folder() -> Path:
    """Return the user's own folder, which need not be there yet."""
    try:
        return platformdirs.user_data_path("Petriscope", appauthor=False)
    except RuntimeError as error:  # this user has no home folder
        raise ProfileError(
            tr(
                "Expected a home folder for records and logs. This user has none. "
                "Name another folder with --data-dir."
            )
        ) from error

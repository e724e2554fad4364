"""Where one user's records, settings and logs live on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

from desktop.errors import ProfileError


@dataclass(frozen=True)
class Profile:
    """The folders and files of one profile; the folders exist.

    Attributes:
        root: The profile's folder.
        records: The SQLite database.
        settings: What the window remembers; may not exist yet.
        trusted_signers: Whose bundles the person trusts; may not exist yet.
        review: The review thresholds the person set; may not exist yet.
        engine: What the engine measured on this PC; may not exist yet.
        logs: The folder for log files.
        bundles: The folder for installed bundles; may not exist yet.
        bundle_in_use: Which of them is in use; may not exist yet.
        backups: The folder for copies of the records; may not exist yet.
        locks: The folder for locks on watched folders; may not exist yet.
    """

    root: Path
    records: Path
    settings: Path
    trusted_signers: Path
    review: Path
    engine: Path
    logs: Path
    bundles: Path
    bundle_in_use: Path
    backups: Path
    locks: Path

    @classmethod
    def open(cls, data_dir: Path | None) -> Profile:
        """Find or make the profile.

        Args:
            data_dir: Its folder; None for the user's own (never on a roaming network profile,
                because SQLite needs a local disk).

        Raises:
            ProfileError: If the folder cannot be made or written.
        """
        root = data_dir or platformdirs.user_data_path("Petriscope", appauthor=False)
        root = root.absolute()
        logs = root / "logs"
        try:
            logs.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProfileError(
                f"The folder {root} for records and logs cannot be used ({error.strerror}). "
                "Name another one with --data-dir."
            ) from error
        return cls(
            root,
            records=root / "records.db",
            settings=root / "window.ini",
            trusted_signers=root / "trusted-signers.json",
            review=root / "review.json",
            engine=root / "engine.json",
            logs=logs,
            bundles=root / "bundles",
            bundle_in_use=root / "bundle.json",
            backups=root / "backups",
            locks=root / "locks",
        )

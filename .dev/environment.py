"""A virtual environment that holds exactly what a lock file says, or is built anew."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

PROGRESS = ("Collecting ", "Processing ", "Installing ")  # of what pip says, what all may see


class SetupError(Exception):
    """Something about this machine keeps the command from running; the message says what to do."""


class Environment:
    """The environment of one lock file. Its stamp is written last: no stamp, not complete."""

    def __init__(self, folder: Path, lock: Path, root: Path) -> None:
        """Name the environment; nothing is made yet.

        Args:
            folder: Where the environment is, or will be.
            lock: Requirements with hashes.
            root: The project's own folder, which the environment can import from.
        """
        self.folder = folder
        self.lock = lock
        self.root = root
        self.python = self.script("python")

    def script(self, name: str) -> Path:
        """Return the path of a program of the environment."""
        if os.name == "nt":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def complete(self) -> None:
        """Build the environment unless it stands as the lock file says.

        Raises:
            SetupError: The packages could not be installed.
        """
        stamp = self.folder / "complete"
        if stamp.is_file() and stamp.read_text(encoding="utf-8") == self._expected_stamp():
            return
        print(f"Setting up {self.folder.name} (once; again only when its lock changes)", flush=True)
        try:
            self._create()
            self._install()
            self._add_project()
            stamp.write_text(self._expected_stamp(), encoding="utf-8")
        except OSError as error:
            raise SetupError(
                f"Could not write {self.folder}: {error}. Check that the disk has room (1 GB for "
                "the app, 4 GB for the tests) and that this folder is yours, then try again."
            ) from error

    def _expected_stamp(self) -> str:
        """Return what makes an environment stale: its packages, its Python, its place."""
        digest = hashlib.sha256(self.lock.read_bytes()).hexdigest()
        return f"{digest}\n{sys.version}\n{self.root}\n"

    def _create(self) -> None:
        """Make an environment with nothing but pip in it, in place of whatever is there."""
        if self.folder.exists():
            shutil.rmtree(self.folder)
        venv.create(self.folder, with_pip=True, symlinks=os.name != "nt")

    def _install(self) -> None:
        """Install the lock file's packages, wheels only, each checked against its hash."""
        options = ["--require-hashes", "--only-binary=:all:", "--disable-pip-version-check"]
        command: list[str | Path] = [self.python, "-m", "pip", "install", *options]
        command += ["--requirement", self.lock]
        lines = []
        with subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        ) as pip:
            for line in pip.stdout or ():
                lines.append(line)
                if line.startswith(PROGRESS):
                    print(line, end="", flush=True)
        if pip.returncode:
            print(*lines[-20:], sep="", end="", flush=True)
            raise SetupError(self._install_trouble("connection broken by" in "".join(lines)))

    def _install_trouble(self, offline: bool) -> str:
        """Say why the packages could not be installed and what to do about it."""
        if offline:
            return (
                f"Could not reach the package index to install {self.lock.name}: this machine has "
                "no network, or pip's proxy or index settings are wrong. Setting up needs a "
                "network once; the app itself never does. Connect, then run the same command again."
            )
        return (
            f"pip could not install {self.lock.name}; its last lines above say why. "
            "Put that right, then run the same command again: it starts over."
        )

    def _add_project(self) -> None:
        """Make the project importable from any folder.

        The line is ASCII code, as older Pythons read a .pth file in the system's encoding.
        """
        packages = sysconfig.get_path("purelib", "venv", {"base": str(self.folder)})
        line = f"import sys; sys.path.append({str(self.root)!a})\n"
        Path(packages, "petriscope.pth").write_text(line, encoding="ascii")

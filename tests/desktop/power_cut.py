"""A disk whose power fails: what is left of the files that a traced process wrote.

The process is traced by strace. Its calls are played on a disk that keeps for certain only what
was synced: a write once its file was, the making or removing of a name once its folder was. Of
the rest a cut leaves nothing, or whatever chance lets through, torn writes included.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

ROOT = Path(__file__).parents[2]
SECTOR = 512  # a write is torn between two of these

_CALLS = "openat,close,write,pwrite64,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat"
_OPENED = re.compile(r'openat\(AT_FDCWD, "([^"]*)", [^)]*\) += (\d+)')
_CLOSED = re.compile(r"close\((\d+)\) += 0")
_WRITTEN = re.compile(r'p?write(?:64)?\((\d+), "([^"]*)", \d+(?:, (\d+))?\) += (\d+)')
_TRUNCATED = re.compile(r"ftruncate\((\d+), (\d+)\) += 0")
_SYNCED = re.compile(r"f(?:data)?sync\((\d+)\) += 0")
_REMOVED = re.compile(r'unlink(?:at)?\((?:AT_FDCWD, )?"([^"]*)"(?:, 0)?\) += 0')


@dataclass(frozen=True)
class Change:
    """Content written at a place in a file, or with no content: the file ends there now."""

    at: int
    content: bytes | None

    def apply(self, file: bytearray) -> None:
        if self.content is None:
            del file[self.at :]
            return
        file.extend(bytes(max(0, self.at - len(file))))
        file[self.at : self.at + len(self.content)] = self.content


@dataclass
class File:
    """What is on the disk for certain, and what was written since."""

    synced: bytearray = field(default_factory=bytearray)
    pending: list[Change] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.pending:
            change.apply(self.synced)
        self.pending.clear()

    def after_cut(self, chance: Random | None) -> bytes:
        left = bytearray(self.synced)
        for change in self.pending if chance else ():
            if kept := _let_through(change, chance):
                kept.apply(left)
        return bytes(left)


def _let_through(change: Change, chance: Random) -> Change | None:
    """Return all, a part or nothing of a change."""
    fate = chance.choice(("all", "torn", "nothing"))
    if fate == "nothing":
        return None
    if fate == "all" or change.content is None:
        return change
    sectors = chance.randrange(len(change.content) // SECTOR + 1)
    return Change(change.at, change.content[: sectors * SECTOR])


class Disk:
    """One folder's files, written by a process that still runs."""

    def __init__(self) -> None:
        self.files: dict[str, File] = {}  # as the process sees them
        self._synced: dict[str, File] = {}
        self._pending: list[tuple[str, File | None]] = []  # names made, or (None) removed

    def make(self, name: str) -> None:
        self.files[name] = File()
        self._pending.append((name, self.files[name]))

    def remove(self, name: str) -> None:
        del self.files[name]
        self._pending.append((name, None))

    def sync_names(self) -> None:
        self._synced = dict(self.files)
        self._pending.clear()

    def without_cut(self) -> dict[str, bytes]:
        """Sync everything and return name to content."""
        self.sync_names()
        for file in self.files.values():
            file.sync()
        return {name: bytes(file.synced) for name, file in self.files.items()}

    def after_cut(self, chance: Random | None) -> dict[str, bytes]:
        """Return name to content; without chance nothing is left that was not synced."""
        names: dict[str, File | None] = dict(self._synced)
        kept = chance.randint(0, len(self._pending)) if chance else 0
        names.update(self._pending[:kept])  # file systems keep names in order
        return {name: file.after_cut(chance) for name, file in names.items() if file}


def trace(code: str, *arguments: str) -> list[str]:
    """Run Python under strace and return its calls, one a line, in order."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    if subprocess.run([strace, "true"], capture_output=True, check=False).returncode:
        pytest.skip("strace may not trace here")
    out = Path(arguments[0], "trace")
    command = [strace, "-qq", "-xx", "-s", "1000000", "-e", f"trace={_CALLS}", "-o", str(out)]
    command += [sys.executable, "-c", code, *arguments]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=240
    )
    assert done.returncode == 0, done.stderr
    return out.read_text().splitlines()


def play(calls: list[str], folder: Path) -> Iterator[Replay]:
    """Yield the replay after each call that matters; it is the same one, which goes on changing."""
    replay = Replay(folder)
    for call in calls:
        if replay.take(call):
            yield replay


class Replay:
    """A traced process at one moment: the disk under its folder, and what it has said.

    SQLite's shared memory (-shm) is no file that a disk keeps, and is left out.
    """

    def __init__(self, folder: Path) -> None:
        self.disk = Disk()
        self.said: list[str] = []
        self._folder = folder
        self._opened: dict[str, str] = {}  # file descriptor to path
        self._takers = (
            (_OPENED, self._open),
            (_CLOSED, self._close),
            (_WRITTEN, self._write),
            (_TRUNCATED, self._truncate),
            (_SYNCED, self._sync),
            (_REMOVED, self._remove),
        )

    def take(self, call: str) -> bool:
        """Play one call and say whether it mattered."""
        assert not re.match(r"rename.*= 0", call), "expected no file to be renamed"
        for pattern, taker in self._takers:
            if match := pattern.match(call):
                return taker(match, call)
        return False

    def _open(self, match: re.Match[str], call: str) -> bool:
        path = _text(match[1])
        self._opened[match[2]] = path
        if not _is_in(path, self._folder) or path in self.disk.files or "O_CREAT" not in call:
            return False
        self.disk.make(path)
        return True

    def _close(self, match: re.Match[str], _call: str) -> bool:
        self._opened.pop(match[1], None)
        return False

    def _write(self, match: re.Match[str], _call: str) -> bool:
        if match[1] == "1":
            self.said += _text(match[2]).splitlines()
            return True
        return self._change(match[1], int(match[3] or 0), _bytes(match[2])[: int(match[4])])

    def _truncate(self, match: re.Match[str], _call: str) -> bool:
        return self._change(match[1], int(match[2]), None)

    def _change(self, descriptor: str, at: int, content: bytes | None) -> bool:
        file = self.disk.files.get(self._opened.get(descriptor, ""))
        if file:
            file.pending.append(Change(at, content))
        return file is not None

    def _sync(self, match: re.Match[str], _call: str) -> bool:
        path = self._opened[match[1]]
        if path == str(self._folder):
            self.disk.sync_names()
        elif path in self.disk.files:
            self.disk.files[path].sync()
        return True

    def _remove(self, match: re.Match[str], _call: str) -> bool:
        path = _text(match[1])
        if path in self.disk.files:
            self.disk.remove(path)
        return True


def _is_in(path: str, folder: Path) -> bool:
    return path.startswith(f"{folder}/") and not path.endswith("-shm")


def _bytes(hexadecimal: str) -> bytes:
    return bytes.fromhex(hexadecimal.replace("\\x", ""))


def _text(hexadecimal: str) -> str:
    return _bytes(hexadecimal).decode()

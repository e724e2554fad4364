"""Power cuts: what SQLite wrote but did not sync is dropped, and no acknowledged record is lost.

A writer runs under strace, which writes down each write and sync in order. For a cut at any
moment the files are put together as a disk would hold them: everything synced, and of the rest
nothing, or some writes but not others. The control, without the sync of each commit, must lose.
"""

import random
import re
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass

import pytest

from desktop.errors import RecordsError
from desktop.records.database import Database
from desktop.records.verification import verify

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")

CUTS = 20
WRITER = """
import os
import sys
from pathlib import Path
from desktop.records.database import Database
from desktop.records.store import Records
from desktop.values import unreadable

database = Database(Path(sys.argv[1]))
database.connection.execute(f"PRAGMA synchronous = {sys.argv[2]}")
records = Records(database)
for number in range(300):
    records.add(unreadable(f"/lab/{number}.png", "Gone.", "ab" * 32), 1)
    os.write(1, b"acknowledged")
os._exit(0)  # no last checkpoint: the power goes
"""
_CALL = re.compile(r'(\w+)\((\d+)<([^>]*)>(?:, "((?:\\x[0-9a-f]{2})*)")?(.*)\) += (-?\d+)')


@dataclass(frozen=True)
class Call:
    """One thing the writer asked of the system.

    Attributes:
        name: The system call.
        file: Its file's name, without folder.
        data: What was written.
        at: Where, or the new length.
    """

    name: str
    file: str
    data: bytes
    at: int


def trace(folder, synchronous):
    """Run the writer and return its calls in order."""
    log = folder / "trace"
    names = "trace=pwrite64,write,fdatasync,fsync,ftruncate"
    strace = ["strace", "-qq", "-y", "-xx", "-s", "10000000", "-o", log, "-e", names]
    command = [sys.executable, "-c", WRITER, folder / "records.db", synchronous]
    subprocess.run([*strace, *command], check=True, stdout=subprocess.PIPE, timeout=120)
    calls = []
    for line in log.read_text().splitlines():
        match = _CALL.match(line)
        if match:
            name, _, path, data, rest, _ = match.groups()
            numbers = re.findall(r"-?\d+", rest)
            path = bytes.fromhex(path.replace("\\x", "")).decode() if "\\x" in path else path
            data = bytes.fromhex((data or "").replace("\\x", ""))
            at = int(numbers[-1]) if numbers else 0
            calls.append(Call(name, path.rsplit("/", 1)[-1], data, at))
    return calls


def acknowledged(calls):
    return sum(call.name == "write" and call.data == b"acknowledged" for call in calls)


def after_cut(calls, choose, folder):
    """Put together what a disk holds after these calls; of what was not synced, a part."""
    files, waiting = {}, {}
    for call in calls:
        if call.file not in {"records.db", "records.db-wal"}:
            continue
        if call.name in {"fsync", "fdatasync"}:
            for write in waiting.pop(call.file, []):
                apply(files, write)
        else:
            waiting.setdefault(call.file, []).append(call)
    share = choose.choice((0, 0.5, 0.9))
    for writes in waiting.values():
        for write in writes:
            if choose.random() < share:
                apply(files, write)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder / "records.db"


def apply(files, call):
    content = files.setdefault(call.file, bytearray())
    if call.name == "ftruncate":
        del content[call.at :]
        content.extend(bytes(call.at - len(content)))
    elif call.name == "pwrite64":
        content.extend(bytes(max(0, call.at - len(content))))
        content[call.at : call.at + len(call.data)] = call.data


def lost_in_cuts(tmp_path, synchronous):
    """Return how many acknowledged records are gone after each of the cuts."""
    calls = trace(tmp_path, synchronous)
    assert acknowledged(calls) == 300
    choose, lost = random.Random(8), []
    first = next(n for n, call in enumerate(calls) if acknowledged(calls[: n + 1]) == 1)
    for _ in range(CUTS):
        before = calls[: choose.randrange(first, len(calls))]
        file = after_cut(before, choose, tmp_path / "disk")
        with closing(Database(file)) as database:
            (there,) = database.connection.execute("SELECT count(*) FROM sightings").fetchone()
        if synchronous == "FULL":
            verify(file)
        lost.append(max(0, acknowledged(before) - there))
    return lost


def test_no_acknowledged_record_is_lost_in_a_power_cut(tmp_path):
    assert lost_in_cuts(tmp_path, "FULL") == [0] * CUTS


def test_without_a_sync_of_each_commit_records_are_lost(tmp_path):
    """The control: it is the sync that keeps them, and these cuts would show its lack."""
    assert sum(lost_in_cuts(tmp_path, "NORMAL")) > 0


def test_records_cut_off_amid_a_checkpoint_open_with_what_is_beside_them(tmp_path):
    """One page of the file is on the disk, all others are in the WAL only."""
    file, cut = tmp_path / "records.db", tmp_path / "cut.db"
    with closing(Database(file)) as database:
        database.connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        cut.write_bytes(file.read_bytes()[:4096])
        wal = file.with_name("records.db-wal").read_bytes()
    with pytest.raises(RecordsError, match="malformed"):
        Database(cut)
    cut.with_name("cut.db-wal").write_bytes(wal)
    Database(cut).close()
    verify(cut)

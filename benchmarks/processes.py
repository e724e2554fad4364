"""What a process and its children hold: memory and open handles. Linux."""

from __future__ import annotations

from pathlib import Path


def pss(pid: int) -> float:
    """Return a process's proportional set size in MB."""
    return _memory(pid, "Pss")


def own(pid: int) -> float:
    """Return the memory in MB that a process made itself.

    Other than Pss it has no share in libraries, which grows when others that use them end.
    """
    return _memory(pid, "Anonymous")


def _memory(pid: int, kind: str) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines():
        if line.startswith(f"{kind}:"):
            return int(line.split()[1]) / 1000
    raise RuntimeError(f"The kernel tells no {kind} of process {pid}.")


def handles(pid: int) -> int:
    """Return how many files, pipes and sockets a process has open."""
    return sum(1 for _ in Path(f"/proc/{pid}/fd").iterdir())


def family(pid: int) -> list[int]:
    """Return a process and all that live of those it started, itself first."""
    found = [pid]
    for parent in found:
        for children in Path(f"/proc/{parent}/task").glob("*/children"):
            found.extend(filter(_lives, map(int, children.read_text("ascii").split())))
    return found


def _lives(pid: int) -> bool:
    """Say whether a process has not ended; one that nobody waited for is still listed."""
    state = Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()[0]
    return state != "Z"

"""Checks on this PC everything the app needs, and says in JSON what it found."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

from desktop.embedded import embedded_bundle
from desktop.engine.keeper import EngineKeeper
from desktop.errors import DesktopError, ReportError
from desktop.logs import BoundedLog
from desktop.profile import Profile
from desktop.records.store import Records
from desktop.values import RESEARCH_USE, unreadable

_Check = Callable[[], dict[str, object]]


def self_test(arguments: argparse.Namespace) -> int:
    """Run all checks, write the report, and return 0 if all passed, else 1."""
    profile = Profile.open(arguments.data_dir)
    log = BoundedLog(profile.logs / "self-test.log")
    engine = EngineKeeper(arguments.bundle or embedded_bundle(), log, lambda _event: None)
    try:
        checks = {
            "engine": _run(lambda: _check_engine(engine)),
            "formats": _run(lambda: _check_formats(engine)),
            "records": _run(lambda: _check_records(profile.root)),
            "window": _run(_check_window),
        }
    finally:
        engine.close()
    passed = all(check["passed"] for check in checks.values())
    _write({"passed": passed, "use": RESEARCH_USE, **_system(), "checks": checks}, arguments.out)
    return 0 if passed else 1


def _run(check: _Check) -> dict[str, object]:
    """Run one check; whatever goes wrong in it is a finding, and the others still run."""
    try:
        return {"passed": True, **check()}
    except Exception as error:
        return {"passed": False, "trouble": f"{type(error).__name__}: {error}"}


def _check_engine(engine: EngineKeeper) -> dict[str, object]:
    bundle = engine.start()
    return {
        "bundle": f"{bundle.name} {bundle.version}",
        "digest": bundle.digest,
        "golden_images": bundle.golden_checked,
    }


def _check_formats(engine: EngineKeeper) -> dict[str, object]:
    check = engine.check()
    troubles = {suffix: trouble for suffix, trouble in check.formats.items() if trouble}
    if troubles:
        raise DesktopError(f"Expected every format to be read. Received {troubles}.")
    return {"read": sorted(check.formats), "versions": check.versions}


def _check_records(folder: Path) -> dict[str, object]:
    with tempfile.TemporaryDirectory(dir=folder) as place:
        file = Path(place) / "records.db"
        for _ in range(2):  # the second time it is there already
            records = Records(file)
            records.add(unreadable("self-test", "A row to write and read.", "0" * 64), 0)
            links = records.verify()
            records.close()
    return {"chain": links, "sqlite": sqlite3.sqlite_version}


def _check_window() -> dict[str, object]:
    from desktop.gui.app import self_test_window  # noqa: PLC0415  # the rest runs without Qt

    self_test_window()
    return {}


def _system() -> dict[str, object]:
    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "cpu": platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
    }


def _write(report: dict[str, object], out: Path | None) -> None:
    text = json.dumps(report, indent=2)
    if out is None:
        print(text)
        return
    try:
        out.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise ReportError(f"The report {out} cannot be written ({error.strerror}).") from error

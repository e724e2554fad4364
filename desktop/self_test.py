"""Checks on this PC everything the app needs, and says in JSON what it found."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Collection
from contextlib import closing, suppress
from pathlib import Path

from desktop.command_line.commands import expect_no_image
from desktop.command_line.console import show
from desktop.command_line.exits import EXIT_BUNDLE, EXIT_TROUBLE
from desktop.embedded import embedded_bundle
from desktop.engine.keeper import EngineKeeper
from desktop.errors import BundleRefusedError, DesktopError
from desktop.installed.bundles import InstalledBundles
from desktop.logs.bounded_log import BoundedLog
from desktop.profile import Profile
from desktop.records.database import Database
from desktop.records.store import Records
from desktop.records.verification import verify
from desktop.reports.place import in_place
from desktop.trust import TrustedSigners
from desktop.values import RESEARCH_USE, unreadable
from desktop.version import VERSION

_TRIAL = "self-test-"
_DAY_S = 86_400

_Check = Callable[[], dict[str, object]]
_Finding = dict[str, object] | Exception


def self_test(arguments: argparse.Namespace) -> int:
    """Run all checks, write the report, and return the exit code.

    0: all passed. 3: the bundle is unusable. 1: anything else failed.
    """
    if arguments.out is not None:
        expect_no_image(arguments.out)
    code, report = examine(Profile.open(arguments.data_dir), arguments.bundle)
    _write(report, arguments.out)
    return code


def examine(profile: Profile, bundle: Path | None) -> tuple[int, dict[str, object]]:
    """Run all checks and return the exit code and the report.

    Args:
        profile: Where records could be written.
        bundle: Which to check; None for the one in use.
    """
    log = BoundedLog(profile.logs / "self-test.log")
    engine = EngineKeeper(embedded_bundle(), log, lambda _event: None, profile.engine)
    try:
        found = {
            "engine": _run(lambda: _check_engine(engine, bundle, profile)),
            "formats": _run(lambda: _check_formats(engine)),
            "records": _run(lambda: _check_records(profile.root)),
            "window": _run(_check_window),
        }
    finally:
        engine.close()
    code = _exit_code(found.values())
    checks = {name: _describe(each) for name, each in found.items()}
    return code, {"passed": code == 0, "use": RESEARCH_USE, **_system(), "checks": checks}


def _run(check: _Check) -> _Finding:
    """Run one check; whatever goes wrong in it is a finding, and the others still run."""
    try:
        return check()
    except Exception as error:
        return error


def _exit_code(found: Collection[_Finding]) -> int:
    if any(isinstance(each, BundleRefusedError) for each in found):
        return EXIT_BUNDLE
    return EXIT_TROUBLE if any(isinstance(each, Exception) for each in found) else 0


def _describe(found: _Finding) -> dict[str, object]:
    if isinstance(found, Exception):
        return {"passed": False, "trouble": f"{type(found).__name__}: {found}"}
    return {"passed": True, **found}


def _check_engine(engine: EngineKeeper, path: Path | None, profile: Profile) -> dict[str, object]:
    bundle = engine.use(path or InstalledBundles(profile).in_use())
    return {
        "bundle": f"{bundle.name} {bundle.version}",
        "digest": bundle.digest,
        "signer": bundle.signer,
        "signer_trusted": TrustedSigners(profile.trusted_signers).trusts(bundle),
        "golden_images": bundle.golden_checked,
    }


def _check_formats(engine: EngineKeeper) -> dict[str, object]:
    check = engine.check()
    troubles = {suffix: trouble for suffix, trouble in check.formats.items() if trouble}
    if troubles:
        raise DesktopError(f"Expected every format to be read. Received {troubles}.")
    return {"read": sorted(check.formats), "versions": check.versions}


def _check_records(folder: Path) -> dict[str, object]:
    _clear(folder)
    with tempfile.TemporaryDirectory(prefix=_TRIAL, dir=folder) as place:
        file = Path(place) / "records.db"
        for _ in range(2):  # the second time it is there already
            with closing(Database(file)) as database:
                row = unreadable("self-test", "A row to write and read.", "0" * 64)
                Records(database).add(row, 0)
            links = verify(file).rows
    return {"chain": links, "sqlite": sqlite3.sqlite_version}


def _clear(folder: Path) -> None:
    """Remove what is left of self-tests that were killed; one of today may still be at work."""
    for left in folder.glob(f"{_TRIAL}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _DAY_S:
                shutil.rmtree(left)


def _check_window() -> dict[str, object]:
    from desktop.gui.app import self_test_window  # noqa: PLC0415  # the rest runs without Qt

    self_test_window()
    return {}


def _system() -> dict[str, object]:
    return {
        "petriscope": VERSION,
        "python": platform.python_version(),
        "system": platform.platform(),
        "cpu": platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
    }


def _write(report: dict[str, object], out: Path | None) -> None:
    text = json.dumps(report, indent=2)
    if out is None:
        show(text)
        return
    with in_place(out) as draft:
        draft.write_text(text + "\n", encoding="utf-8")

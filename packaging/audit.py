"""Asks pip-audit for known vulnerabilities of the app's packages: audit.py PIP-AUDIT.

Without a network, or where the index in use knows none, it says that nothing was checked; only a
vulnerability that is known and not waived fails.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime

from folder import ROOT

WAIVED: Mapping[str, tuple[date, str]] = {}
"""Vulnerability to the day when it has to be looked at again, and why it does not touch the app."""


def main() -> int:
    """Ask, and say what came of it; return the exit status."""
    command = [sys.argv[1], "--disable-pip", "--require-hashes", "--format=json"]
    command += ["--progress-spinner=off", "--requirement", str(ROOT / ".dev" / "app.lock")]
    asked = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        packages = json.loads(asked.stdout)["dependencies"]
    except (ValueError, KeyError):
        print(f"Not checked, pip-audit got no answer: {asked.stderr.strip().splitlines()[-1:]}")
        return 0
    checked = [package for package in packages if "vulns" in package]
    today = datetime.now(UTC).date()
    open_ones = [
        f"{package['name']} {package['version']}: {found['id']}"
        for package in checked
        for found in package["vulns"]
        if WAIVED.get(found["id"], (date.min, ""))[0] < today
    ]
    print(f"{len(checked)} of {len(packages)} packages checked; the index knows no others.")
    print(*open_ones, sep="\n")
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(main())

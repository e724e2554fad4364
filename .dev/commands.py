"""What ``python3 .dev COMMAND`` can do, each command in its own environment."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from environment import Environment, SetupError
from machine import check_display, check_machine
from translations import FOLDER
from translations import commands as translation_commands

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / ".dev"
NEEDS_NO_SCREEN = (
    "classify", "watch", "trust", "records", "bundles", "control", "export-corrections",
    "self-test", "diagnostics", "-h", "--help",
)  # fmt: skip
USAGE = """Usage: python3 .dev COMMAND [ARGUMENTS]      (Windows: py .dev COMMAND)

  app [ARGUMENTS]    open the window; arguments go to petriscope, as in
                     'app classify desktop/samples' or 'app --help'
  test [ARGUMENTS]   run all tests; arguments go to pytest
  check              lint, formatting, types, import contracts
  package WHAT       make an installer: deb, tar, setup, zip; 'package --help' says more
  translate          bring new texts to the catalogues of all languages, and compile those
  lock               write the lock files anew, from pyproject.toml and for building
                     OpenCV and NumPy from packaging/*.in (needs uv)
"""


def run(command: Sequence[str | Path], environ: Mapping[str, str] | None = None) -> int:
    """Run a command to its end and return its exit status."""
    return subprocess.run(command, env=environ, check=False).returncode


def prepared(name: str) -> Environment:
    """Return the environment "app" or "dev", complete, after checking the machine for it."""
    check_machine()
    environment = Environment(HERE / f"venv-{name}", HERE / f"{name}.lock", ROOT)
    environment.complete()
    return environment


def app(arguments: Sequence[str]) -> int:
    """Open the window, or run the petriscope command that the arguments name."""
    if sys.platform == "linux" and (not arguments or arguments[0] not in NEEDS_NO_SCREEN):
        check_display(os.environ)
    environment = prepared("app")
    return run([environment.python, "-m", "desktop", *arguments])


def test(arguments: Sequence[str]) -> int:
    """Run the tests, the window's without a screen unless QT_QPA_PLATFORM says otherwise."""
    environment = prepared("dev")
    environ = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    os.chdir(ROOT)
    return run([environment.python, "-m", "pytest", *arguments], environ)


def check(arguments: Sequence[str]) -> int:
    """Run every check that reads the code, and return the first failure's status."""
    expect_none("check", arguments)
    environment = prepared("dev")
    os.chdir(ROOT)
    checks = (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"], ["lint-imports"])
    for name, *rest in checks:
        print(f"-- {name} {' '.join(rest)}", flush=True)
        status = run([environment.script(name), *rest])
        if status:
            return status
    return 0


def package(arguments: Sequence[str]) -> int:
    """Make what users install; the arguments name it."""
    environment = prepared("dev")
    return run([environment.python, ROOT / "packaging", *arguments])


def translate(arguments: Sequence[str]) -> int:
    """Bring the texts of the source to the catalogues, and compile what is translated."""
    expect_none("translate", arguments)
    environment = prepared("dev")
    os.chdir(ROOT)
    for name, *rest in translation_commands(ROOT, FOLDER):
        status = run([environment.script(name), *rest])
        if status:
            return status
    return 0


def lock(arguments: Sequence[str]) -> int:
    """Resolve what is wanted into the lock files, for every system and Python at once."""
    expect_none("lock", arguments)
    uv = shutil.which("uv")
    if uv is None:
        raise SetupError(
            "Expected uv on the PATH to write the lock files. Install it: pip install uv"
        )
    os.chdir(ROOT)
    options = ["--universal", "--generate-hashes", "--python-version=3.11", "--no-emit-index-url"]
    options += ["--no-annotate", "--custom-compile-command=python3 .dev lock", "--quiet"]
    wanted = {
        ".dev/app.lock": ["pyproject.toml"],
        ".dev/dev.lock": ["pyproject.toml", "--extra=dev"],
        "packaging/opencv.lock": ["packaging/opencv.in"],
        "packaging/plain_numpy.lock": ["packaging/plain_numpy.in"],
    }
    for target, source in wanted.items():
        status = run([uv, "pip", "compile", *options, *source, f"--output-file={target}"])
        if status:
            return status
    return 0


def expect_none(command: str, arguments: Sequence[str]) -> None:
    """Raise SetupError when a command that takes no arguments received some."""
    if arguments:
        raise SetupError(
            f"Expected no arguments after '{command}'. Received: {' '.join(arguments)}"
        )


COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "app": app,
    "test": test,
    "check": check,
    "package": package,
    "translate": translate,
    "lock": lock,
}


def main(arguments: Sequence[str]) -> int:
    """Run the command that the arguments name and return the exit status."""
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        sys.stderr.write(USAGE)
        return 2
    try:
        return command(arguments[1:])
    except SetupError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except KeyboardInterrupt:
        return 130

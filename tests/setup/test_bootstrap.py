"""``python .dev COMMAND``, run as a user runs it, on a project of its own in a folder."""

import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="Only Linux lacks libraries.")
STAND_IN = "import sys; print('APP', *sys.argv[1:]); sys.exit(7)\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the real bootstrap, an app that needs no package, and odd letters."""
    project = tmp_path / "проєкт 試"
    shutil.copytree(
        ROOT / ".dev", project / ".dev", ignore=shutil.ignore_patterns("venv-*", "__pycache__")
    )
    (project / ".dev" / "app.lock").write_text("# nothing\n", encoding="utf-8")
    (project / "desktop").mkdir()
    (project / "desktop" / "__main__.py").write_text(STAND_IN, encoding="utf-8")
    return project


def bootstrap(project: Path, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-B", ".dev", *arguments],
        cwd=project,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environ},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_without_a_command_it_says_what_there_is(project: Path) -> None:
    result = bootstrap(project)
    assert result.returncode == 2
    commands = ("app", "test", "check", "package", "lock")
    assert all(f"\n  {name}" in result.stderr for name in commands)


def test_names_the_python_it_needs() -> None:
    trouble = runpy.run_path(str(ROOT / ".dev" / "__main__.py"))["python_trouble"]
    for other in ((3, 10), (3, 14)):
        expected = "Expected Python 3.11, 3.12 or 3.13. Received Python {}.{}.".format(*other)
        assert trouble(other).startswith(expected)
    assert trouble((3, 11)) is trouble((3, 13)) is None


@LINUX
def test_names_all_missing_system_packages_at_once(project: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    for library in ("libEGL.so.1", "libxcb-cursor.so.0"):
        (broken / library).touch()  # the loader takes these first, and cannot load them
    (broken / "ensurepip.py").write_text("raise ImportError", encoding="utf-8")
    environ = {"LD_LIBRARY_PATH": str(broken), "PYTHONPATH": str(broken)}

    result = bootstrap(project, "app", "classify", **environ)

    assert result.returncode == 1
    assert "ensurepip, libEGL.so.1, libxcb-cursor.so.0." in result.stderr
    assert not list((project / ".dev").glob("venv-*"))
    if shutil.which("apt-get"):
        packages = result.stderr.partition("sudo apt-get install ")[2].split()
        assert packages == ["libegl1", "libxcb-cursor0", f"python3.{sys.version_info.minor}-venv"]


def test_the_environment_is_made_once_and_again_when_stale(project: Path) -> None:
    environment = project / ".dev" / "venv-app"
    marker = environment / "marker"

    first = bootstrap(project, "app", DISPLAY=":1")
    assert first.returncode == 7, first.stdout + first.stderr
    assert "Setting up" in first.stdout
    marker.touch()
    again = bootstrap(project, "app", "classify", "some image.png")
    assert again.stdout == "APP classify some image.png\n"
    assert marker.exists()

    (project / ".dev" / "app.lock").write_text("# nothing, but newer\n", encoding="utf-8")
    assert "Setting up" in bootstrap(project, "app", "classify").stdout
    assert not marker.exists()

    marker.touch()
    (environment / "complete").unlink()  # as if the first setting up had been interrupted
    assert bootstrap(project, "app", "classify").returncode == 7
    assert not marker.exists()


@LINUX
def test_a_window_without_a_screen_is_refused_in_words(project: Path) -> None:
    for arguments in ([], ["some image.png"]):
        nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
        refused = bootstrap(project, "app", *arguments, **nowhere)
        assert refused.returncode == 1
        assert refused.stderr.startswith("No screen")


def test_without_network_it_says_so_and_is_not_half_done(project: Path) -> None:
    (project / ".dev" / "app.lock").write_text(
        f"platformdirs==4.14.7 --hash=sha256:{'0' * 64}\n", encoding="utf-8"
    )
    offline = {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": "http://127.0.0.1:1/simple",
        "PIP_EXTRA_INDEX_URL": "",
        "PIP_FIND_LINKS": "",
        "PIP_RETRIES": "1",
    }
    result = bootstrap(project, "app", "classify", **offline)

    assert result.returncode == 1
    assert "Could not reach the package index to install app.lock" in result.stderr
    assert not (project / ".dev" / "venv-app" / "complete").exists()

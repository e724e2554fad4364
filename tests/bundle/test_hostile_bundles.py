"""Hundreds of hostile bundles, each refused in words, at once and without filling the memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.engine.client import EngineClosedError
from desktop.engine.keeper import EngineKeeper
from desktop.errors import BundleRefusedError
from desktop.logs.bounded_log import BoundedLog
from tests.bundle import forged, hostile
from tests.bundle.measured import ROOT, Opened, Opener, Watch

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="measures memory through /proc"
)

MAX_SECONDS, MAX_MEGABYTES = 5.0, 512.0
"""Of the processor, and of memory, for a bundle that is refused."""


def check_refused(name: str, found: Opened) -> None:
    assert not found.opened, name
    assert 20 < len(found.words) < 2000, (name, found.words)
    assert "Traceback" not in found.words, (name, found.words)
    assert found.words[0].isupper(), (name, found.words)
    assert found.seconds < MAX_SECONDS, (name, found)
    assert found.megabytes < MAX_MEGABYTES, (name, found)


def seen(folder: Path) -> dict[str, tuple[int, int]]:
    """Return every file below a folder with its size and the time it was changed."""
    paths = [path for path in folder.rglob("*") if not path.is_symlink()]
    return {str(p): (p.stat().st_size, p.stat().st_mtime_ns) for p in paths}


@pytest.fixture
def opener(tmp_path: Path) -> Iterator[Opener]:
    (tmp_path / "home").mkdir()
    process = Opener(tmp_path / "home")
    yield process
    process.close()


def test_the_control_opens(light: forged.Contents, opener: Opener, tmp_path: Path) -> None:
    """Signed by a key that nobody knows, as the hostile ones are."""
    for control in (hostile.folder(light), hostile.zipped(light)):
        found = opener.open(control(tmp_path))
        assert found.opened, found.words
        assert found.megabytes < MAX_MEGABYTES


@pytest.mark.parametrize(
    ("code", "least", "most"),
    [("while time.process_time() < 2: pass", 2.0, 3.0), ("time.sleep(2)", 0.0, 1.0)],
)
def test_work_is_counted_and_waiting_is_not(code: str, least: float, most: float) -> None:
    watch = Watch(lambda: None)
    subprocess.run([sys.executable, "-c", f"import time\n{code}"], check=True)
    seconds, _ = watch.stop()
    assert least <= seconds < most


def test_what_the_reader_refuses(
    light: forged.Contents, contents: forged.Contents, opener: Opener, tmp_path: Path
) -> None:
    corpus = hostile.refused_by_the_reader(light, contents)
    assert len(corpus) > 400
    for number, (name, write) in enumerate(corpus.items()):
        place = tmp_path / "around" / str(number)
        place.mkdir(parents=True)
        bundle = write(place)
        before = seen(place)
        check_refused(name, opener.open(bundle))
        assert seen(place) == before, name
    assert not list((tmp_path / "home").iterdir())


def start_engine(bundle: Path, log: Path) -> Opened:
    """Start the engine for a bundle as the window does, and watch it."""
    keeper = EngineKeeper(bundle, BoundedLog(log), lambda _: None)
    watch = Watch(lambda: keeper.pid)
    opened, words = True, ""
    try:
        keeper.start()
    except (BundleRefusedError, EngineClosedError) as error:
        opened, words = False, str(error)
    finally:
        keeper.close()
        seconds, megabytes = watch.stop()
    return Opened(opened, words, seconds, megabytes)


def test_the_engine_starts_with_the_control(contents: forged.Contents, tmp_path: Path) -> None:
    bundle = hostile.folder(forged.resigned(contents))(tmp_path)
    found = start_engine(bundle, tmp_path / "log")
    assert found.opened, found.words
    assert found.seconds > 0.1
    assert 50 < found.megabytes < MAX_MEGABYTES


def test_what_the_engine_refuses(contents: forged.Contents, tmp_path: Path) -> None:
    corpus = hostile.refused_by_the_engine(contents)
    assert len(corpus) > 60
    for number, (name, write) in enumerate(corpus.items()):
        place = tmp_path / "around" / str(number)
        place.mkdir(parents=True)
        bundle = write(place)
        before = seen(place)
        found = start_engine(bundle, tmp_path / "log")
        check_refused(name, found)
        assert seen(place) == before, name


def test_the_window_loads_nothing_of_a_hostile_bundle(
    contents: forged.Contents, tmp_path: Path
) -> None:
    bundle = hostile.refused_by_the_engine(contents)["NaN in gate.onnx"](tmp_path)
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from desktop.engine.keeper import EngineKeeper\n"
        "from desktop.errors import BundleRefusedError\n"
        "from desktop.logs.bounded_log import BoundedLog\n"
        "keeper = EngineKeeper(Path(sys.argv[1]), BoundedLog(Path(sys.argv[2])), print)\n"
        "try:\n"
        "    keeper.start()\n"
        "except BundleRefusedError as error:\n"
        "    print(error)\n"
        "print(sorted({'cv2', 'export', 'numpy', 'onnxruntime'} & set(sys.modules)))\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, str(bundle), str(tmp_path / "log")],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    words, loaded = said.stdout.splitlines()
    assert "golden image" in words
    assert loaded == "[]"

"""Real images, the embedded bundle, and the app as a real process."""

import os
import queue
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from desktop.embedded import embedded_bundle, sample_images
from desktop.engine.keeper import EngineKeeper
from desktop.events import Answered, EngineReady, EngineRestarted
from desktop.logs.bounded_log import BoundedLog
from desktop.profile import Profile

ROOT = Path(__file__).parents[2]
HOSTILE = ROOT.parent / "shared" / "data" / "hostile"


@pytest.fixture(scope="session")
def bundle():
    folder = embedded_bundle()
    if not (folder / "manifest.json").exists():
        pytest.skip("the embedded bundle is not there")
    return folder


@pytest.fixture
def profile(tmp_path):
    return Profile.open(tmp_path / "profile")


@pytest.fixture
def foreign_bundle(bundle, tmp_path):
    """The embedded bundle, signed by somebody else."""
    from export.bundle.signature import create_key, load_key, sign

    folder = Path(shutil.copytree(bundle, tmp_path / "foreign"))
    create_key(tmp_path / "key.pem")
    manifest = (folder / "manifest.json").read_bytes()
    (folder / "signature").write_bytes(sign(manifest, load_key(tmp_path / "key.pem")))
    return folder


@pytest.fixture(scope="session")
def hostile_files():
    if not HOSTILE.is_dir():
        pytest.skip("../shared/data/hostile is not there")
    return sorted(HOSTILE.iterdir())


@pytest.fixture(scope="session")
def cell_bytes():
    """Return a function: seed, 0 to 79, and suffix to the bytes of a drawn cell.

    They are the samples, some a little brighter: the bundle answers all of them.
    """
    samples = [cv2.imread(str(file)) for file in sorted(sample_images().glob("*.png"))]

    def encode(seed=0, suffix=".png"):
        brighter, number = divmod(seed, len(samples))
        image = cv2.add(samples[number], (brighter, brighter, brighter, 0))
        return cv2.imencode(suffix, image)[1].tobytes()

    return encode


@pytest.fixture
def draw_cells(cell_bytes):
    """Return a function that writes so many different cells into a folder."""

    def draw(folder, count, suffix=".png"):
        folder.mkdir(parents=True, exist_ok=True)
        files = [folder / f"cell-{number:03}{suffix}" for number in range(count)]
        for number, file in enumerate(files):
            file.write_bytes(cell_bytes(number, suffix))
        return files

    return draw


class Heard(list):
    """Collects events; `on_ready` runs at each start."""

    on_ready = staticmethod(lambda: None)

    def __call__(self, event):
        self.append(event)
        if isinstance(event, EngineReady):
            self.on_ready()

    def restarts(self):
        return [event.reason for event in self if isinstance(event, EngineRestarted)]


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def make_engine(bundle, tmp_path, heard):
    """Return a function that makes an engine, not started; closed at the end."""
    made = []

    def make(**options):
        log = BoundedLog(tmp_path / "engine.log")
        engine = EngineKeeper(options.pop("bundle", bundle), log, heard, **options)
        made.append(engine)
        return engine

    yield make
    for engine in made:
        engine.close()


@pytest.fixture
def engine(make_engine):
    engine = make_engine()
    engine.start()
    return engine


@pytest.fixture
def petriscope(bundle, tmp_path):
    """Return a function that runs the app to its end, on a throw-away profile."""

    def run(*arguments, env=None, bundle=bundle, cwd=ROOT, before=()):
        return subprocess.run(
            [*before, *app_command(tmp_path / "profile", bundle, *arguments)],
            env={**os.environ, **(env or {})},
            capture_output=True,
            timeout=120,
            check=False,
            cwd=cwd,
            encoding="utf-8",
        )

    return run


def _obey_signals():
    """Undo what a shell does to jobs in the background and nohup to all: they ignore these."""
    for number in (signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


@pytest.fixture
def start_petriscope(bundle, tmp_path):
    """Return a function that starts the app and hands out the process; killed at the end."""
    started = []

    def start(*arguments, before=()):
        process = subprocess.Popen(
            [*before, *app_command(tmp_path / "profile", bundle, *arguments)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            preexec_fn=None if sys.platform == "win32" else _obey_signals,  # noqa: PLW1509
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def engines_of():
    """Return a function: a process id to those of its engines (Linux)."""
    if not Path("/proc/self/stat").exists():
        pytest.skip("needs /proc")
    return child_pids


def app_command(profile, bundle, *arguments):
    command = [sys.executable, "-m", "desktop", "--data-dir", str(profile)]
    return [*command, "--bundle", str(bundle), *map(str, arguments)]


def child_pids(parent):
    pids = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, ppid = stat.read_text().rpartition(")")[2].split()[:2]
            command = stat.with_name("cmdline").read_text()
        except OSError:
            continue  # it ended meanwhile
        if int(ppid) == parent and state != "Z" and "engine" in command:
            pids.append(int(stat.parent.name))
    return pids


class Listener:
    """Takes events on the service's thread and hands them out on the test's."""

    def __init__(self):
        self.heard = []
        self.queue = queue.Queue()

    def __call__(self, event):
        self.queue.put(event)

    def until(self, wanted, within_s=60):
        """Return the first event that comes and is wanted: a type, or a function to bool."""
        while True:
            try:
                event = self.queue.get(timeout=within_s)
            except queue.Empty as nothing:
                raise TimeoutError from nothing
            self.heard.append(event)
            if isinstance(event, wanted) if isinstance(wanted, type) else wanted(event):
                return event

    def answers(self):
        return [event.prediction for event in self.heard if isinstance(event, Answered)]


@pytest.fixture
def listener():
    return Listener()

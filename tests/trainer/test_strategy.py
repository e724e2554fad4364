"""Several devices or machines learn what one learns, and leave one run folder."""

from __future__ import annotations

import json
import os
import random
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from trainer.__main__ import main
from trainer.batches import PlainBatches, TrainingBatches
from trainer.cluster import Cluster, meet
from trainer.options import TrainingOptions
from trainer.run_folder import read_json

LIMIT = 400
SMALL = ["--architecture", "small-cnn", "--epochs", "2", "--batch-size", "7", "--seed", "3"]
SMALL += ["--dropout", "0", "--dense-units", "16"]
SLOWLY = """
import time
from trainer.batches import TrainingBatches
drawn = TrainingBatches._drawn
def slowly(*arguments):
    time.sleep(1)
    return drawn(*arguments)
TrainingBatches._drawn = slowly
"""
"""So that there is time to end a process within its second epoch."""
RUNS = """
import sys
from trainer.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
TWO_CPUS = """
import sys
import tensorflow as tf
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
from trainer.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
"""A machine of two devices, of a CPU."""
SHOWS_WEIGHTS = """
import hashlib, sys
import trainer.learn as learn
from trainer.__main__ import main
fit = learn.fit
def shown(learner, *arguments):
    history = fit(learner, *arguments)
    digest = hashlib.sha256(b"".join(w.tobytes() for w in learner.model.get_weights()))
    print(f"weights {digest.hexdigest()}", flush=True)
    return history
learn.fit = shown
sys.exit(main(sys.argv[1:]))
"""
"""Says at the end what the model's weights are, on every worker."""


def free_ports(count: int) -> list[int]:
    """Return ports that nobody listens on, none of those that systems give to who asks for any."""
    ports: list[int] = []
    for port in random.sample(range(20000, 32000), 1000):
        if len(ports) == count:
            break
        with suppress(OSError), socket.create_server(("", port)):
            ports.append(port)
    return ports


def tf_config(ports: list[int], index: int) -> dict[str, str]:
    workers = [f"127.0.0.1:{port}" for port in ports]
    config = {"cluster": {"worker": workers}, "task": {"type": "worker", "index": index}}
    return {"TF_CONFIG": json.dumps(config)}


class Started:
    """Processes of a test, none of which outlives it."""

    def __init__(self, command: Callable[..., subprocess.Popen[str]], folder: Path) -> None:
        self._command, self._folder = command, folder
        self.processes: list[subprocess.Popen[str]] = []

    def __call__(
        self, *arguments: object, code: str | None = None, **env: str
    ) -> subprocess.Popen[str]:
        process = self._command("trainer", *arguments, code=code, env=env)
        self.processes.append(process)
        return process

    def workers(self, arguments: list[str], code: str | None = None) -> list[subprocess.Popen[str]]:
        """Start two; each has a place of its own for the run, as two machines have."""
        ports = free_ports(2)
        return [
            self("train", *arguments, "--strategy", "multiworker",
                 "--out", self._folder / f"run{index}", code=code, **tf_config(ports, index))
            for index in (0, 1)
        ]  # fmt: skip


@pytest.fixture
def start(command: Callable[..., Any], tmp_path: Path) -> Iterator[Started]:
    started = Started(command, tmp_path)
    yield started
    for process in started.processes:
        process.kill()
        process.communicate()


def said(process: subprocess.Popen[str], code: int = 0) -> str:
    told = process.communicate(timeout=LIMIT)[0]
    assert process.returncode == code, told
    assert code == 0 or "Traceback" not in told, told
    return told


def small(data: Path) -> list[str]:
    return ["--data", str(data), *SMALL]


@pytest.fixture(scope="module")
def alone(drawn_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    run = tmp_path_factory.mktemp("alone") / "run"
    assert main(["train", *small(drawn_data), "--out", str(run)]) == 0
    return run


def assert_learned_alike(one: Path, other: Path, tolerance: float) -> None:
    for a, b in zip(*(read_json(run / "history.json") for run in (one, other)), strict=True):
        assert a.pop("phase") == b.pop("phase")
        assert a.pop("loss") == pytest.approx(b.pop("loss"), rel=0.05)  # of uneven shares
        assert a == pytest.approx(b, rel=tolerance)
    models = [keras.models.load_model(run / "best_model.keras") for run in (one, other)]
    for a, b in zip(*(model.get_weights() for model in models), strict=True):
        np.testing.assert_allclose(a, b, atol=tolerance)


@pytest.mark.parametrize("mixup", [0.0, 0.4])
@pytest.mark.parametrize("replicas", [1, 2, 3])
def test_shares_hold_every_image_once_and_make_up_the_batch(replicas: int, mixup: float) -> None:
    """The last of these batches has one image: two replicas get nothing of it."""
    labels = np.arange(9) % 3
    options = TrainingOptions(batch_size=4, mixup=mixup, balance="weights")
    views = Numbered(9)
    batches = TrainingBatches(views, labels, 3, options)
    seen: list[float] = []
    for index in range(len(batches)):
        whole = batches[index]
        shares = [batches.share(index, replica, replicas) for replica in range(replicas)]
        for part in (0, 1):
            np.testing.assert_array_equal(np.concatenate([s[part] for s in shares]), whole[part])
        means = [(s[2] * s[0][:, 0]).mean() if len(s[0]) else 0.0 for s in shares]
        assert np.mean(means) == pytest.approx((whole[2] * whole[0][:, 0]).mean())
        seen += [float(value) for s in shares for value in s[0][:, 0]]
    assert mixup or sorted(seen) == list(range(9))
    plain = PlainBatches(np.arange(9.0)[:, None], np.arange(9), labels, 3, 4)
    shares = [plain.share(i, r, replicas) for i in range(3) for r in range(replicas)]
    assert np.concatenate([s[0] for s in shares])[:, 0].tolist() == list(range(9))


class Numbered:
    """Views that tell which image they are of."""

    def __init__(self, count: int) -> None:
        self.source, self.shape = np.arange(count), (1,)

    def view(self, image: int, epoch: int) -> np.ndarray:  # noqa: ARG002
        return np.array([image], np.float32)


def test_two_devices_learn_what_one_learns(
    drawn_data: Path, alone: Path, tmp_path: Path, start: Started
) -> None:
    run = tmp_path / "run"
    arguments = [*small(drawn_data), "--strategy", "mirrored", "--out", run]
    said(start("train", *arguments, code=TWO_CPUS))
    config = read_json(run / "config.json")
    assert (config["strategy"], config["replicas"]) == ("mirrored", 2)
    assert read_json(alone / "config.json")["replicas"] == 1
    assert_learned_alike(alone, run, 0.02)
    assert main(["evaluate", str(run)]) == 0


def test_a_killed_training_on_two_devices_goes_on(
    drawn_data: Path, alone: Path, tmp_path: Path, start: Started
) -> None:
    run = tmp_path / "run"
    arguments = ["train", *small(drawn_data), "--strategy", "mirrored", "--out", run]
    wait_for_progress(tmp_path, [first := start(*arguments, code=SLOWLY + TWO_CPUS)])
    first.kill()
    assert "going on with the training" in said(start(*arguments, code=TWO_CPUS))
    assert_learned_alike(alone, run, 0.02)


def wait_for_progress(folder: Path, processes: list[subprocess.Popen[str]]) -> None:
    deadline = time.monotonic() + LIMIT
    while not list(folder.rglob("progress.json")):
        assert all(process.poll() is None for process in processes)
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_two_workers_learn_what_one_learns(
    drawn_data: Path, alone: Path, tmp_path: Path, start: Started
) -> None:
    told = [said(process) for process in start.workers(small(drawn_data), SHOWS_WEIGHTS)]
    weights = [[line for line in t.splitlines() if line.startswith("weights ")] for t in told]
    assert weights[0] == weights[1] != []
    assert "the chief has the run folder" in told[1]
    assert [path.name for path in tmp_path.iterdir()] == ["run0"]
    config = read_json(tmp_path / "run0" / "config.json")
    assert (config["strategy"], config["replicas"]) == ("multiworker", 2)
    assert_learned_alike(alone, tmp_path / "run0", 0.02)
    assert main(["evaluate", str(tmp_path / "run0")]) == 0


def test_two_workers_cross_validate(drawn_data: Path, tmp_path: Path, start: Started) -> None:
    """A second model is trained by the same workers."""
    for process in start.workers([*small(drawn_data), "--epochs", "1", "--folds", "2"]):
        said(process)
    assert (tmp_path / "run0" / "folds.json").exists()
    assert len(list((tmp_path / "run0").glob("fold*/best_model.keras"))) == 2


def test_two_workers_fine_tune_on_one_cache(
    training: list[str], run_folder: Path, tmp_path: Path, start: Started
) -> None:
    """Both processes want the same features of the same images at the same time."""
    arguments = [*training[1:], "--cache", str(tmp_path / "cache")]
    told = [said(process) for process in start.workers(arguments)]
    assert sum("waiting for it" in each for each in told) <= 1
    assert len(list((tmp_path / "cache").rglob("features.npy"))) == 1
    assert_learned_alike(run_folder, tmp_path / "run0", 0.02)


@pytest.mark.parametrize("lost", [0, 1], ids=["the chief", "another"])
def test_a_lost_worker_is_told_and_all_go_on(
    lost: int, drawn_data: Path, alone: Path, tmp_path: Path, start: Started
) -> None:
    arguments = [*small(drawn_data), "--epochs", "2"]
    workers = start.workers(arguments, SLOWLY + RUNS)
    wait_for_progress(tmp_path, workers)
    workers[lost].kill()
    told = workers[1 - lost].communicate(timeout=LIMIT)[0]
    assert workers[1 - lost].returncode == 1
    assert "Another worker ended" in told
    assert "Traceback" not in told
    told = [said(process) for process in start.workers(arguments)]
    assert "going on with the training" in told[0]
    assert_learned_alike(alone, tmp_path / "run0", 0.02)


def test_workers_with_other_options_are_refused(
    drawn_data: Path, tmp_path: Path, start: Started
) -> None:
    ports = free_ports(2)
    workers = [
        start("train", *small(drawn_data), "--rate", rate, "--strategy", "multiworker",
              "--out", tmp_path / f"run{index}", **tf_config(ports, index))
        for index, rate in enumerate(("0.001", "0.002"))
    ]  # fmt: skip
    assert "Received other options here than on the chief" in said(workers[1], 1)
    assert "Another worker ended" in said(workers[0], 1)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("config", "told"),
    [
        (None, "Received none"),
        ("not JSON", "Received not JSON"),
        ('{"cluster": {"worker": ["127.0.0.1:1"]}}', "KeyError('task')"),
        ('{"cluster": {"worker": ["here"]}, "task": {"type": "worker", "index": 0}}', "host:port"),
        (
            '{"cluster": {"worker": ["127.0.0.1:1"]}, "task": {"type": "worker", "index": 1}}',
            "IndexError",
        ),
        (
            '{"cluster": {"ps": ["127.0.0.1:1"]}, "task": {"type": "ps", "index": 0}}',
            "only chief and worker",
        ),
    ],
    ids=["missing", "no JSON", "no task", "no port", "no such index", "other jobs"],
)
def test_a_wrong_tf_config_is_told(
    config: str | None,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.delenv("TF_CONFIG", raising=False)
    if config is not None:
        monkeypatch.setenv("TF_CONFIG", config)
    arguments = ["train", "--data", "x", "--out", str(tmp_path / "run"), "--strategy"]
    assert main([*arguments, "multiworker"]) == 1
    words = capsys.readouterr().err
    assert "Expected the environment variable TF_CONFIG" in words
    assert told in words


def test_a_worker_that_was_started_again_meets_the_others() -> None:
    """Its first greeting came before the third worker; the chief answers the second one."""
    ports = free_ports(3)
    cluster = Cluster(tuple(f"127.0.0.1:{port}" for port in ports), 0)
    chief = threading.Thread(target=meet, args=[cluster])
    chief.start()
    with (
        greeted(ports[0], 1) as first,
        greeted(ports[0], 1) as again,
        greeted(ports[0], 2) as third,
    ):
        assert (again.recv(64), third.recv(64)) == (b"begin\n", b"begin\n")
        assert first.recv(64) == b""
    chief.join(60)
    assert not chief.is_alive()


def greeted(port: int, index: int) -> socket.socket:
    """Greet the chief as soon as it listens."""
    deadline = time.monotonic() + 60
    while True:
        try:
            connection = socket.create_connection(("127.0.0.1", port), timeout=60)
        except ConnectionRefusedError:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        else:
            connection.sendall(f"petriscope worker {index}\n".encode())
            return connection


@pytest.mark.parametrize("index", [0, 1], ids=["the chief", "another"])
def test_a_worker_that_never_comes_is_named(
    index: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("trainer.cluster.PATIENCE", 1.0)
    ports = free_ports(2)
    monkeypatch.setitem(os.environ, "TF_CONFIG", tf_config(ports, index)["TF_CONFIG"])
    arguments = ["train", "--data", "x", "--out", str(tmp_path / "run"), "--strategy"]
    assert main([*arguments, "multiworker"]) == 1
    words = capsys.readouterr().err
    assert "Expected all workers within 1 seconds" in words
    assert f"127.0.0.1:{ports[1 - index]}" in words

"""The search: real trainings, a real database, and a configuration that `train` takes."""

from __future__ import annotations

import json
import re
import shutil
import signal
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import optuna
import pytest
from optuna.trial import FrozenTrial, TrialState, create_trial

import trainer.lock
import trainer.tuning.search
from trainer.__main__ import main
from trainer.lock import locked
from trainer.run_folder import read_json

QUICK = ["--architecture", "small-cnn", "--epochs", "2", "--averaging", "0"]
NARROW = ["--batch-size", "64", "--dense-units", "16", "--kernel-size", "3"]
FILES = {"study.sqlite", "options.json", "tuning.html", ".lock"}
COMPLETE, PRUNED, FAIL = TrialState.COMPLETE, TrialState.PRUNED, TrialState.FAIL


@pytest.fixture(scope="module")
def few(class_folders: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two classes, 20 drawings."""
    return class_folders(tmp_path_factory.mktemp("few") / "data", ("bar", "disc"), crops=2)


def arguments(data: Path, out: Path, trials: int, *options: object) -> list[str]:
    given = ["tune", "--data", data, "--out", out, "--trials", trials, *QUICK, *options]
    return [str(argument) for argument in given]


def tune(data: Path, out: Path, trials: int, *options: object) -> int:
    return main(arguments(data, out, trials, *options))


@pytest.fixture(scope="module")
def searched(few: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A search of three trials; nobody changes it."""
    out = tmp_path_factory.mktemp("searched") / "a {search} #1"
    assert tune(few, out, 3) == 0
    return out


def study_of(database: Path, name: str = "tuning") -> optuna.Study:
    return optuna.load_study(study_name=name, storage=f"sqlite:///{database}")


def trials_of(out: Path) -> list[FrozenTrial]:
    shutil.copy(out / "study.sqlite", out.parent / "read.sqlite")  # a name without braces
    return study_of(out.parent / "read.sqlite").trials


def words(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err.rpartition("petriscope-trainer: ")[2]


def test_a_search_leaves_a_configuration_a_page_and_nothing_else(searched: Path) -> None:
    assert {path.name for path in searched.iterdir()} == FILES
    trials = trials_of(searched)
    assert [trial.state for trial in trials] == [COMPLETE] * 3
    assert trials[0].params == {
        "rate": 6e-4, "batch_size": 64, "dropout": 0.3, "dense_units": 256, "kernel_size": 3,
    }  # fmt: skip
    assert len({trial.params["rate"] for trial in trials}) == 3
    best = max(trials, key=lambda trial: (trial.value, -trial.number))
    options = read_json(searched / "options.json")
    for name, value in best.params.items():
        assert options[name] == pytest.approx(value, rel=5e-3)
    assert (options["architecture"], options["seed"], options["epochs"]) == ("small-cnn", 1, 2)


def test_the_page_stands_alone_and_says_that_its_figure_flatters(searched: Path) -> None:
    page = (searched / "tuning.html").read_text("utf-8")
    assert "flatters" in page
    assert "--folds 5 --seed 2" in page
    assert not re.search(r'(src|href)="(?!data:|#)', page)
    assert str(searched.parent) not in page  # where it lay is nobody's business
    for part in ("Trials", "What mattered", "Option by option", "All trials", "How it was made"):
        assert f"<h2>{part}</h2>" in page


def test_the_terminal_shows_a_table_and_how_to_measure(
    few: Path, searched: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    shutil.copytree(searched, out)
    assert tune(few, out, 3) == 0  # nothing is left to do
    told = capsys.readouterr()
    assert "trial 3" not in told.err
    lines = told.out.splitlines()
    headings = "trial validation accuracy rate batch size dropout dense units kernel size ended"
    assert " ".join(lines[0].split()) == headings
    shown = [float(line.split()[1].rstrip("%")) for line in lines[1:4]]
    assert shown == sorted(shown, reverse=True)
    assert "flatters" in told.out
    assert f"--options {out}/options.json --folds 5 --seed 2" in told.out


def test_train_takes_the_chosen_options_and_flags_override_them(
    few: Path, searched: Path, tmp_path: Path
) -> None:
    chosen = read_json(searched / "options.json")
    run = tmp_path / "run"
    file = ["--options", str(searched / "options.json")]
    given = ["train", "--epochs", "1", "--data", str(few), "--out", str(run), *file]
    assert main([*given, "--no-flips", "--seed", "7"]) == 0
    options = read_json(run / "config.json")["options"]
    for name in ("architecture", "rate", "batch_size", "dropout", "dense_units", "kernel_size"):
        assert options[name] == chosen[name]
    assert (options["epochs"], options["seed"]) == (1, 7)
    assert options["augmentation"] == chosen["augmentation"] | {"flips": False}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ({"rat": 0.1}, "Received rat."),
        ({"augmentation": {"rate": 0.1}}, "Received rate."),
        ({"augmentation": 3}, "names with values"),
        ([1], "names with values"),
        ({"rate": "fast"}, 'that --rate takes. Received "fast"'),
        ({"dropout": 1.5}, "less than 1"),
        ({"batch_size": 0}, "1 or more"),
        ({"epochs": 2.5}, "Received 2.5"),
        ({"epochs": True}, "Received true"),
        ({"augmentation": {"flips": 1}}, "Received 1"),
        ({"optimizer": "sgd"}, "adamw"),
        ({"unfreeze_from": ["block5"]}, "unfreeze-from takes"),
        ("no json", "Expected JSON"),
        (None, "cannot be read"),
    ],
)
def test_a_wrong_options_file_is_told(
    content: Any, told: str, few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "options.json"
    if content is not None:
        file.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    run = tmp_path / "run"
    given = ["train", "--data", str(few), "--out", str(run), "--options", str(file)]
    assert main(given) == 1
    error = words(capsys)
    assert told in error
    assert str(file) in error
    assert not run.exists()


def test_another_search_does_not_go_on_with_this_one(
    few: Path, searched: Path, drawn_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    shutil.copytree(searched, out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    for data, options, told in (
        (few, ["--epochs", "3"], "options: epochs 3 (was 2)"),
        (few, ["--rotation", "5"], "augmentation: rotation 5.0 (was 180.0)"),
        (few, ["--dropout", "0.2"], "searched: dropout unset (was 0 to 0.6"),
        (drawn_data, [], "the pixels; the splits"),
    ):
        assert tune(data, out, 5, *options) == 1
        assert told in words(capsys)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_a_killed_search_goes_on_and_finds_what_it_would_have_found(
    few: Path, searched: Path, tmp_path: Path, command: Callable[..., Any]
) -> None:
    out = tmp_path / "out"
    process = command("trainer", *arguments(few, out, 3))
    try:
        _wait_for(out / "study.sqlite", "number = 1", process)
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()
    assert (out / ".trial").exists()
    _let_time_pass(out / "study.sqlite")  # until the silence is long enough
    assert tune(few, out, 3) == 0
    assert {path.name for path in out.iterdir()} == FILES
    cut, whole = trials_of(out), trials_of(searched)
    assert [trial.state for trial in cut] == [COMPLETE, FAIL, COMPLETE, COMPLETE]
    finished = [trial for trial in cut if trial.state == COMPLETE]
    assert [trial.params for trial in finished] == [trial.params for trial in whole]
    values = [trial.value for trial in whole]
    assert [trial.value for trial in finished] == pytest.approx(values)
    assert read_json(out / "options.json") == read_json(searched / "options.json")


def test_a_stopped_trial_waits_to_be_tried_again(
    few: Path, tmp_path: Path, command: Callable[..., Any]
) -> None:
    out = tmp_path / "out"
    process = command("trainer", *arguments(few, out, 1, *NARROW, "--epochs", "5000"))
    try:
        _wait_for(
            out / "study.sqlite", "1 < (SELECT count(*) FROM trial_intermediate_values)", process
        )
        process.send_signal(signal.SIGINT)
        told = process.communicate(timeout=120)[0]
    finally:
        process.kill()
    assert process.returncode == 130, told
    assert "the same command goes on" in told
    assert {path.name for path in out.iterdir()} == {"study.sqlite", ".lock"}
    stopped, waiting = trials_of(out)
    assert (stopped.state, waiting.state) == (FAIL, TrialState.WAITING)
    assert waiting.system_attrs["fixed_params"] == stopped.params


def test_a_trial_that_does_worse_is_pruned_and_leaves_nothing(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    narrow = [*NARROW, "--rate", "1e-6"]  # learns nothing
    assert tune(few, out, 1, *narrow) == 0
    study = study_of(out / "study.sqlite")
    first = study.trials[0]
    for _ in range(5):
        study.add_trial(
            create_trial(
                params=first.params,
                distributions=first.distributions,
                value=1.0,
                intermediate_values={0: 1.0, 1: 1.0},
            )
        )
    assert tune(few, out, 7, *narrow) == 0
    assert study.trials[-1].state == PRUNED
    assert list(study.trials[-1].intermediate_values) == [0]
    assert "pruned after epoch 1" in capsys.readouterr().err
    assert {path.name for path in out.iterdir()} == FILES
    assert "pruned, epoch 1" in (out / "tuning.html").read_text("utf-8")


def test_a_diverging_trial_counts_and_the_search_goes_on(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert tune(few, out, 2, *NARROW, "--batch-size", "4", "--rate", "1e38") == 1
    told = words(capsys)
    assert "Received none of 2 that ended. The loss became nan" in told
    assert [trial.state for trial in trials_of(out)] == [PRUNED, PRUNED]
    assert {path.name for path in out.iterdir()} == {"study.sqlite", ".lock"}


def test_two_processes_share_a_study(
    few: Path, tmp_path: Path, command: Callable[..., Any]
) -> None:
    database = tmp_path / "shared.sqlite"
    shared = ["--storage", f"sqlite:///{database}", "--study", "both", *NARROW]
    outs = [tmp_path / "one", tmp_path / "other"]
    processes = [command("trainer", *arguments(few, out, 4, *shared)) for out in outs]
    try:
        told = [process.communicate(timeout=400)[0] for process in processes]
    finally:
        for process in processes:
            process.kill()
    assert [process.returncode for process in processes] == [0, 0], told
    trials = study_of(database, "both").trials
    assert {trial.state for trial in trials} == {COMPLETE}
    assert len(trials) in (4, 5)  # both may begin the last one at the same moment
    begun = [{int(n) for n in re.findall(r"^trial (\d+),", text, re.M)} for text in told]
    assert not begun[0] & begun[1]
    assert begun[0] | begun[1] == set(range(len(trials)))
    rates = [trial.params["rate"] for trial in trials if trial.number > 0]
    assert len(set(rates)) == len(rates)
    assert all({path.name for path in out.iterdir()} == FILES - {"study.sqlite"} for out in outs)


def test_a_trial_that_another_machine_gave_up_is_not_told_twice(
    few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "out" / "study.sqlite"
    given_up = threading.Event()
    learn = trainer.tuning.search.learn

    def learn_later(*arguments: Any, **options: Any) -> Any:
        assert given_up.wait(300)
        return learn(*arguments, **options)

    def give_up() -> None:
        _wait_for(database, "number = 0")
        study = study_of(database)
        storage = optuna.storages.RDBStorage(f"sqlite:///{database}")
        trial = study.trials[0]
        storage.set_trial_state_values(trial._trial_id, FAIL)
        study.enqueue_trial(trial.params, user_attrs={"retries": 0})
        given_up.set()

    monkeypatch.setattr(trainer.tuning.search, "learn", learn_later)
    other = threading.Thread(target=give_up)
    other.start()
    assert tune(few, tmp_path / "out", 2, *NARROW) == 0
    other.join()
    assert "trial 0 was given up" in capsys.readouterr().err
    trials = trials_of(tmp_path / "out")
    assert [trial.state for trial in trials] == [FAIL, COMPLETE, COMPLETE]
    assert trials[1].params == trials[0].params


def test_trials_of_efficientnetb0_share_their_features(
    few: Path, backbone_weights: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    given = [
        "tune", "--data", few, "--out", tmp_path / "out", "--trials", 2, "--cache", cache,
        "--weights", backbone_weights, "--head-epochs", 1, "--epochs", 1, "--views", 1,
        "--unfreeze-from", "block7", "--batch-size", 8,
    ]  # fmt: skip
    assert main([str(argument) for argument in given]) == 0
    trials = trials_of(tmp_path / "out")
    assert set(trials[0].params) == {"head_rate", "rate", "dropout", "dense_units"}
    assert len(list(cache.rglob("features.npy"))) == 1
    options = read_json(tmp_path / "out" / "options.json")
    assert options["weights"] == str(backbone_weights)
    assert all(list(trial.intermediate_values) == [0] for trial in trials)


def test_a_second_search_in_the_same_folder_waits(
    few: Path, searched: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    out = tmp_path / "out"
    shutil.copytree(searched, out)
    held, waited_for = threading.Event(), threading.Event()
    taken = trainer.lock._taken

    def asked(stream: Any) -> bool:
        if taken(stream):
            return True
        waited_for.set()
        return False

    def other() -> None:
        with locked(out / ".lock", ""):
            held.set()
            waited_for.wait(300)

    monkeypatch.setattr(trainer.lock, "_taken", asked)
    holder = threading.Thread(target=other)
    holder.start()
    assert held.wait(300)
    assert tune(few, out, 3) == 0
    assert waited_for.is_set()
    holder.join()
    assert "another search works in" in capsys.readouterr().err


def test_no_trial_begins_after_the_timeout(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tune(few, tmp_path / "out", 2, "--timeout", "0") == 1
    assert "Expected a complete trial. Received none of 0" in words(capsys)


@pytest.mark.parametrize(
    "url", ["nosuch://host/x", "postgresql://me:secret@127.0.0.1:1/x", "sqlite:////no/such/x", "x"]
)
def test_a_database_that_does_not_do_is_told_without_its_password(
    url: str, few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tune(few, tmp_path / "out", 1, "--storage", url) == 1
    told = words(capsys)
    assert told.startswith("Expected a database for the search at")
    assert "secret" not in told


def test_what_is_no_database_is_told_and_left_alone(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "study.sqlite"
    file.write_bytes(b"something else entirely" * 100)
    assert tune(few, tmp_path, 1) == 1
    assert "file is not a database" in words(capsys)
    assert file.read_bytes() == b"something else entirely" * 100


def test_a_folder_with_something_else_is_left_alone(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "precious.txt").write_text("mine", "utf-8")
    assert tune(few, tmp_path, 1) == 1
    assert "holds something else" in words(capsys)
    assert [path.name for path in tmp_path.iterdir()] == ["precious.txt"]


def test_something_must_be_left_to_search(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tune(few, tmp_path / "out", 1, *NARROW, "--rate", "0.001", "--dropout", "0") == 1
    assert "Expected something to search" in words(capsys)
    assert not (tmp_path / "out").exists()


def _wait_for(database: Path, condition: str, process: Any = None) -> None:
    """Wait until a trial trains of which this is true, in SQL."""
    deadline = time.monotonic() + 300
    while not _trains(database, condition):
        assert process is None or process.poll() is None, process.communicate()[0]
        assert time.monotonic() < deadline
        time.sleep(0.02)


def _trains(database: Path, condition: str) -> bool:
    if not (database.parent / ".trial").exists():
        return False
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=30) as connection:
        heard = "trial_id IN (SELECT trial_id FROM trial_heartbeats)"
        query = f"SELECT 1 FROM trials WHERE state = 'RUNNING' AND {heard} AND {condition}"
        return bool(connection.execute(query).fetchall())


def _let_time_pass(database: Path) -> None:
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE trial_heartbeats SET heartbeat = datetime('now', '-1 hour')")

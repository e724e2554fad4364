"""A run folder is complete or absent."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from trainer.errors import DivergedError, TrainerError
from trainer.run_folder import claim, new_run_folder, open_run, read_json, write_json


def test_it_appears_when_the_work_is_done(tmp_path: Path) -> None:
    run = tmp_path / "deep" / "run"
    with new_run_folder(run) as folder:
        (folder / "file").write_text("x", encoding="utf-8")
        assert not run.exists()
    assert [path.name for path in run.iterdir()] == ["file"]
    assert list(run.parent.iterdir()) == [run]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, TrainerError])
def test_it_does_not_appear_when_the_work_fails(error: type[BaseException], tmp_path: Path) -> None:
    with pytest.raises(error), new_run_folder(tmp_path / "run") as folder:
        (folder / "file").write_text("x", encoding="utf-8")
        raise error("stopped")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, OSError, TrainerError])
def test_what_was_trained_is_kept_for_the_same_training(
    error: type[BaseException], tmp_path: Path
) -> None:
    with pytest.raises((error, TrainerError)), new_run_folder(tmp_path / "run") as folder:
        assert not claim(folder, {"seed": 1})
        write_json(folder / "progress.json", [])
        raise error("stopped")
    with new_run_folder(tmp_path / "run") as folder:
        assert claim(folder, {"seed": 1})
        assert (folder / "progress.json").exists()
    assert list(tmp_path.iterdir()) == [tmp_path / "run"]


def test_what_diverged_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(DivergedError), new_run_folder(tmp_path / "run") as folder:
        write_json(folder / "progress.json", [])
        raise DivergedError("infinite")
    assert list(tmp_path.iterdir()) == []


def test_a_whole_run_whose_place_was_taken_meanwhile_is_kept(tmp_path: Path) -> None:
    """As when Windows lets nobody rename a folder with an open file in it."""
    run = tmp_path / "run"
    with pytest.raises(TrainerError, match="cannot be made"), new_run_folder(run) as folder:
        claim(folder, {"seed": 1})
        write_json(folder / "config.json", {})
        run.mkdir()
        write_json(run / "other.json", {})
    (run / "other.json").unlink()
    with new_run_folder(run) as folder:
        claim(folder, {"seed": 1})
        assert (folder / "config.json").exists()
    assert [path.name for path in run.iterdir()] == ["config.json"]
    assert list(tmp_path.iterdir()) == [run]


def test_a_second_training_of_the_same_folder_waits_and_finds_it_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, begun = tmp_path / "run", threading.Event()
    told: list[str] = []

    def second() -> None:
        begun.set()
        try:
            with new_run_folder(run):
                pytest.fail("the block ran")
        except TrainerError as error:
            told.append(str(error))

    other = threading.Thread(target=second)
    with new_run_folder(run) as folder:
        other.start()
        assert begun.wait(60)
        while "waiting for it" not in capsys.readouterr().err:
            assert other.is_alive()
            time.sleep(0.01)
        write_json(folder / "progress.json", [])
    other.join(60)
    assert ["not empty" in words for words in told] == [True]
    assert [path.name for path in run.iterdir()] == ["progress.json"]


def test_what_another_training_left_is_cleared(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), new_run_folder(tmp_path / "run") as folder:
        claim(folder, {"seed": 1})
        write_json(folder / "progress.json", [])
        raise KeyboardInterrupt
    with new_run_folder(tmp_path / "run") as folder:
        assert not claim(folder, {"seed": 2})
        assert not (folder / "progress.json").exists()
    assert list((tmp_path / "run").iterdir()) == []


def test_a_place_that_is_taken_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(TrainerError, match="a file"), new_run_folder(tmp_path / "file"):
        pytest.fail("the block ran")
    with (
        pytest.raises(TrainerError, match="cannot be made"),
        new_run_folder(tmp_path / "file" / "run"),
    ):
        pytest.fail("the block ran")


def test_json_keeps_letters_and_appears_whole(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", {"class": "Zellkern groß"})
    assert read_json(tmp_path / "a.json") == {"class": "Zellkern groß"}
    assert list(tmp_path.iterdir()) == [tmp_path / "a.json"]


def test_what_is_no_run_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(TrainerError, match=r"holds no best_model\.keras"):
        open_run(tmp_path)

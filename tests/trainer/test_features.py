"""The feature cache: right, found again, safe to interrupt, honest about the disk."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from trainer.augment import Augmentation
from trainer.batches import DrawnViews
from trainer.errors import TrainerError
from trainer.features import Source, cached_features


@pytest.fixture(scope="module")
def frozen() -> keras.Model:
    keras.utils.set_random_seed(1)
    image = keras.Input((32, 32, 3))
    return keras.Model(image, keras.layers.Conv2D(4, 3, 4, activation="relu")(image))


@pytest.fixture
def source() -> Source:
    pixels = np.random.default_rng(0).integers(0, 256, (70, 32, 32, 3), np.uint8)
    return Source(pixels, Augmentation(), seed=3, views=3)


class Heard:
    """Counts what was computed, and interrupts where a test wants it."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.batches, self._stop_at = 0, stop_at

    def __call__(self, done: int, total: int) -> None:  # noqa: ARG002
        self.batches += 1
        if self._stop_at is not None and done >= self._stop_at:
            raise KeyboardInterrupt


def test_features_are_those_of_the_views(
    frozen: keras.Model, source: Source, tmp_path: Path
) -> None:
    features = cached_features(frozen, source, tmp_path, Heard())
    assert isinstance(features, np.memmap)
    assert features.shape == (3, 70, *frozen.output.shape[1:])
    drawn = DrawnViews(
        source.pixels, np.arange(len(source.pixels)), source.augmentation, source.seed
    )
    for view, image in ((0, 5), (1, 5), (2, 69)):
        pixels = source.pixels[image] if view == 0 else drawn.view(image, view)
        expected = frozen.predict(pixels[np.newaxis].astype(np.float32), verbose=0)[0]
        np.testing.assert_allclose(features[view, image], expected, rtol=2e-3, atol=2e-2)


def test_a_cache_is_found_again(frozen: keras.Model, source: Source, tmp_path: Path) -> None:
    first = np.array(cached_features(frozen, source, tmp_path, Heard()))
    again = Heard()
    np.testing.assert_array_equal(cached_features(frozen, source, tmp_path, again), first)
    assert again.batches == 0


@pytest.mark.parametrize(
    "change",
    [
        lambda s: replace(s, seed=4),
        lambda s: replace(s, views=2),
        lambda s: replace(s, augmentation=Augmentation(blur=0)),
        lambda s: replace(s, pixels=s.pixels[::-1].copy()),
    ],
    ids=["seed", "views", "augmentation", "pixels"],
)
def test_other_data_never_find_this_cache(
    change: Callable[[Source], Source], frozen: keras.Model, source: Source, tmp_path: Path
) -> None:
    cached_features(frozen, source, tmp_path, Heard())
    heard = Heard()
    cached_features(frozen, change(source), tmp_path, heard)
    assert heard.batches > 0
    assert len(list(tmp_path.iterdir())) == 2


def test_other_weights_never_find_this_cache(
    frozen: keras.Model, source: Source, tmp_path: Path
) -> None:
    cached_features(frozen, source, tmp_path, Heard())
    other = keras.models.clone_model(frozen)
    heard = Heard()
    cached_features(other, source, tmp_path, heard)
    assert heard.batches > 0


@pytest.mark.parametrize("stop_at", [32, 70, 100, 180])
def test_an_interrupted_cache_goes_on_from_its_last_whole_view(
    stop_at: int, frozen: keras.Model, source: Source, tmp_path: Path
) -> None:
    whole = np.array(cached_features(frozen, source, tmp_path / "whole", Heard()))
    cut = tmp_path / "cut"
    with pytest.raises(KeyboardInterrupt):
        cached_features(frozen, source, cut, Heard(stop_at))
    assert not list(cut.rglob("features.npy"))
    heard = Heard()
    np.testing.assert_array_equal(cached_features(frozen, source, cut, heard), whole)
    assert heard.batches == 27 - 9 * (stop_at // 70)


def test_what_a_power_cut_left_behind_a_whole_view_is_computed_again(
    frozen: keras.Model, source: Source, tmp_path: Path
) -> None:
    whole = np.array(cached_features(frozen, source, tmp_path / "whole", Heard()))
    with pytest.raises(KeyboardInterrupt):
        cached_features(frozen, source, tmp_path, Heard(90))
    partial = next(tmp_path.glob("*/features.partial"))
    with partial.open("ab") as stream:
        stream.write(b"\0" * 1001)
    np.testing.assert_array_equal(cached_features(frozen, source, tmp_path, Heard()), whole)


def test_a_damaged_file_of_another_size_is_made_anew(
    frozen: keras.Model, source: Source, tmp_path: Path
) -> None:
    whole = np.array(cached_features(frozen, source, tmp_path, Heard()))
    path = next(tmp_path.glob("*/features.npy"))
    path.write_bytes(path.read_bytes()[:-100])
    np.testing.assert_array_equal(cached_features(frozen, source, tmp_path, Heard()), whole)


def test_a_cache_says_what_it_depends_on(
    frozen: keras.Model, source: Source, tmp_path: Path
) -> None:
    cached_features(frozen, source, tmp_path, Heard())
    text = next(tmp_path.glob("*/describes.json")).read_text(encoding="utf-8")
    assert json.loads(text)["views"] == 3


def test_too_small_a_disk_is_told_before_work_starts(
    frozen: keras.Model, source: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The free space is the one thing that a test cannot have for real."""
    monkeypatch.setattr("trainer.features.shutil.disk_usage", lambda _: _Usage(1000))
    heard = Heard()
    with pytest.raises(TrainerError, match=r"needs .* GB in .* are free.*--no-cache"):
        cached_features(frozen, source, tmp_path, heard)
    assert heard.batches == 0
    assert not list(tmp_path.rglob("features.*"))


class _Usage:
    def __init__(self, free: int) -> None:
        self.free = free


@pytest.mark.skipif("not __import__('importlib.util').util.find_spec('resource')")
@pytest.mark.parametrize(
    ("step", "words", "advice"),
    [("gather", "The pixels of 60 images cannot be kept", "They need"),
     ("learn", "The features cannot be cached", "--no-cache")],
)  # fmt: skip
def test_a_disk_that_fills_while_caching_is_told(
    step: str, words: str, advice: str, tmp_path: Path, drawn_data: Path, backbone_weights: Path,
    command: Callable[..., Any],
) -> None:  # fmt: skip
    """From this step on the largest file the process may write is too small: a real error."""
    code = (
        "import resource, sys\n"
        "import trainer.train\n"
        "from trainer.__main__ import main\n"
        f"real = trainer.train.{step}\n"
        "def limited(*arguments):\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "    return real(*arguments)\n"
        f"trainer.train.{step} = limited\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    process = command(
        "", "train", "--data", drawn_data, "--out", tmp_path / "run",
        "--weights", backbone_weights, "--unfreeze-from", "block7", "--views", "2",
        "--cache", tmp_path / "cache", code=code,
    )  # fmt: skip
    told = process.communicate(timeout=300)[0]
    assert process.returncode == 1, told
    assert "Traceback" not in told
    assert words in told
    assert advice in told
    assert not (tmp_path / "run").exists()
    assert not list(tmp_path.rglob("features.npy"))


SAME_CACHE = """
import hashlib, sys, time
from pathlib import Path
import keras, numpy as np
from trainer.augment import Augmentation
from trainer.features import Source, cached_features
keras.utils.set_random_seed(1)
image = keras.Input((32, 32, 3))
frozen = keras.Model(image, keras.layers.Conv2D(4, 3, 4, activation="relu")(image))
pixels = np.random.default_rng(0).integers(0, 256, (70, 32, 32, 3), np.uint8)
cache, go = Path(sys.argv[1]), Path(sys.argv[2])
def report(done, total):
    print(f"done {done}", flush=True)
    while done > 70 and not go.exists():
        time.sleep(0.01)
features = cached_features(frozen, Source(pixels, Augmentation(), 3, 3), cache, report)
print(hashlib.sha256(features.tobytes()).hexdigest())
"""


@pytest.mark.parametrize("dies", [False, True])
def test_two_processes_that_want_one_cache_compute_it_once(
    dies: bool, tmp_path: Path, command: Callable[..., Any]
) -> None:
    """The second waits while the first computes, and goes on from there if the first dies."""
    go, cache = tmp_path / "go", tmp_path / "cache"
    first, second = None, None
    try:
        first = command("", cache, go, code=SAME_CACHE)
        assert _heard(first, "done 78")  # eight images into its second view, where it is held up
        second = command("", cache, go, code=SAME_CACHE)
        assert _heard(second, "waiting for it")
        if dies:
            first.kill()
        go.touch()
        told = [process.communicate(timeout=120)[0].split() for process in (first, second)]
    finally:
        for process in (first, second):
            if process is not None:
                process.kill()
    assert second.returncode == 0
    assert ("78" in told[1]) == dies
    assert "70" not in told[1]  # the first view was whole
    go.touch()
    alone = command("", tmp_path / "other", go, code=SAME_CACHE).communicate(timeout=120)[0]
    assert told[1][-1] == alone.split()[-1]
    assert dies or told[0][-1] == told[1][-1]
    assert len(list(cache.rglob("features.*"))) == 1


def _heard(process: Any, words: str) -> bool:
    return any(words in line for line in process.stdout)

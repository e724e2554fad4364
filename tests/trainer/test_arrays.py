"""Arrays become image files once; what is no such data set is refused in words."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from export.bundle.image_file import decode
from trainer.arrays import read_arrays, unpack
from trainer.data import load
from trainer.errors import TrainerError
from trainer.sources import open_data
from trainer.split import split

Arrays = dict[str, Any]


def arrays(*shape: int, seed: int = 0) -> Arrays:
    """Draw noise in two classes, 12 images to train and 4 to test."""
    rng = np.random.default_rng(seed)
    return {
        "x_train": rng.integers(0, 256, (12, *shape), np.uint8),
        "y_train": np.arange(12, dtype=np.uint8) % 2 + 3,
        "x_test": rng.integers(0, 256, (4, *shape), np.uint8),
        "y_test": np.array([[3], [4], [4], [3]]),
    }


def npz(path: Path, content: Arrays) -> Path:
    np.savez(path, **content)
    return path


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "cache"))
    return tmp_path / "cache" / "petriscope"


@pytest.mark.parametrize("shape", [(28, 28), (9, 14, 3)], ids=["grey", "RGB"])
def test_arrays_become_the_images_that_they_are(
    shape: tuple[int, ...], tmp_path: Path, cache: Path
) -> None:
    content = arrays(*shape)
    data = open_data(npz(tmp_path / "digits.npz", content))
    assert data.class_names == ("3", "4")
    train = [i for i, image in enumerate(data.images) if image.side == "train"]
    assert data.labels()[train].tolist() == (content["y_train"] - 3).tolist()
    for place, pixels in zip(train, content["x_train"], strict=True):
        expected = pixels if pixels.ndim == 3 else np.stack([pixels] * 3, axis=-1)
        np.testing.assert_array_equal(decode(data.bytes_of(place)), expected)
    assert load(data, 32).shape == (16, 32, 32, 3)
    assert len({image.group for image in data.images}) == 16


def test_the_test_part_validates_as_it_was_made_to(tmp_path: Path, cache: Path) -> None:
    made = split(open_data(npz(tmp_path / "digits.npz", arrays(28, 28))), 1)
    assert (len(made.train), len(made.validation)) == (12, 4)
    assert made.method == "as the data set places its images"


def test_the_same_arrays_are_unpacked_once(tmp_path: Path, cache: Path) -> None:
    first = open_data(npz(tmp_path / "digits.npz", arrays(28, 28))).root
    assert first.name.startswith("digits-")  # what the report calls the data
    (first / "left alone").touch()
    again = open_data(npz(tmp_path / "digits.npz", arrays(28, 28))).root
    assert (again / "left alone").is_file()
    other = open_data(npz(tmp_path / "digits.npz", arrays(28, 28, seed=1))).root
    assert other != first


def test_an_unpacking_that_was_killed_is_done_again(tmp_path: Path, cache: Path) -> None:
    """What was half written is never taken for the data set."""
    path = npz(tmp_path / "digits.npz", arrays(28, 28))
    whole = open_data(path).root
    half = whole.with_name(f".{whole.name}.partial")
    whole.rename(half)
    (half / "manifest.csv").write_text("file,class\n", encoding="utf-8")
    assert len(open_data(path).images) == 16
    assert list(whole.parent.iterdir()) == [whole]


def test_an_unpacking_that_fails_leaves_nothing(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full after three images."""
    written: list[Path] = []
    write = Path.write_bytes

    def full_after_three(path: Path, data: bytes) -> int:
        if len(written) == 3:
            raise OSError(28, os.strerror(28))
        written.append(path)
        return write(path, data)

    found = read_arrays(npz(tmp_path / "digits.npz", arrays(28, 28)))
    monkeypatch.setattr(Path, "write_bytes", full_after_three)
    with pytest.raises(TrainerError, match="No space left on device"):
        unpack(found)
    assert len(written) == 3
    assert list((cache / "datasets").iterdir()) == []


def without(name: str) -> Callable[[Arrays], Arrays]:
    return lambda content: {key: value for key, value in content.items() if key != name}


def with_(**changes: Any) -> Callable[[Arrays], Arrays]:
    return lambda content: {**content, **changes}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (without("y_test"), "Received x_train, y_train, x_test: y_test is missing"),
        (lambda _: {}, "Received none"),
        (with_(x_train=np.zeros((12, 28, 28))), "Received float64 of shape"),
        (with_(x_train=np.zeros((12, 28, 28, 4), np.uint8)), r"shape \(12, 28, 28, 4\)"),
        (with_(x_train=np.zeros((12, 784), np.uint8)), r"shape \(12, 784\)"),
        (with_(x_train=np.zeros((12, 0, 28), np.uint8)), r"shape \(12, 0, 28\)"),
        (with_(y_train=np.zeros(11, int)), "for each of the 12 images"),
        (with_(y_train=np.zeros(12)), "Received labels of type float64"),
        (with_(y_train=np.eye(12, dtype=int)), r"shape \(12, 12\)"),
        (with_(y_train=np.full(12, 3)), "no image of class 4 in the train part"),
        (with_(y_test=np.full(4, 4)), "no image of class 3 in the test part"),
        (with_(y_train=np.full(12, 3), y_test=np.full(4, 3)), "at least two classes"),
        (with_(x_train=np.array([{}] * 12, object)), "save its arrays as plain numbers"),
    ],
)
def test_arrays_that_do_not_do_are_refused(
    change: Callable[[Arrays], Arrays], words: str, tmp_path: Path, cache: Path
) -> None:
    with pytest.raises(TrainerError, match=words) as error:
        open_data(npz(tmp_path / "digits.npz", change(arrays(28, 28))))
    assert str(tmp_path / "digits.npz") in str(error.value)  # not a file of the cache
    assert not cache.exists()


class Trap:
    """Unpickling it would be noticed."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, ("unpickled",)


def test_nothing_is_unpickled(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    pickled = tmp_path / "raw.npz"
    pickled.write_bytes(pickle.dumps(Trap()))
    hidden = npz(tmp_path / "hidden.npz", arrays(28, 28) | {"x_test": np.array([Trap()], object)})
    for path in (pickled, hidden):
        with pytest.raises(TrainerError, match="cannot be read"):
            open_data(path)
    assert not (tmp_path / "unpickled").exists()
    with np.load(hidden, allow_pickle=True) as file, pytest.raises(FileExistsError):
        (tmp_path / "unpickled").mkdir()
        file["x_test"]  # the trap would have worked


def test_files_that_are_no_npz_are_told(tmp_path: Path, cache: Path) -> None:
    np.save(tmp_path / "one.npy", np.zeros(3))
    (tmp_path / "one.npy").rename(tmp_path / "one.npz")
    (tmp_path / "empty.npz").touch()
    for name in ("one", "empty", "absent"):
        with pytest.raises(TrainerError, match="cannot be read"):
            open_data(tmp_path / f"{name}.npz")


def test_a_damaged_file_is_refused_wherever_the_damage_is(tmp_path: Path, cache: Path) -> None:
    path = tmp_path / "digits.npz"
    np.savez_compressed(path, **arrays(8, 8))
    whole, damaged = path.read_bytes(), 0
    for place in range(0, len(whole), 5):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        try:
            read_arrays(path)
        except TrainerError:
            damaged += 1
    assert damaged > len(whole) / 5 / 2  # the rest is dates and the like
    for end in range(0, len(whole), 50):
        path.write_bytes(whole[:end])
        with pytest.raises(TrainerError):
            read_arrays(path)


@pytest.mark.parametrize("name", ["mnist", "cifar10"])
def test_known_data_sets_come_from_keras(
    name: str, tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Keras gives is unpacked; the download itself is Keras' own, and checks hashes."""
    import keras

    images = np.zeros((20, 32, 32, 3), np.uint8)
    part = (images, np.arange(20).reshape(-1, 1) % 10)
    monkeypatch.setattr(getattr(keras.datasets, name), "load_data", lambda: (part, part))
    monkeypatch.chdir(tmp_path)
    data = open_data(name)
    assert data.root.name.startswith(f"{name}-")
    first = {"mnist": ("0", "1", "2"), "cifar10": ("airplane", "automobile", "bird")}
    assert data.class_names[:3] == first[name]
    assert data.images[9].file == f"train/{data.class_names[9]}/00010.png"


def test_a_network_that_is_not_there_is_told(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keras

    def fail() -> None:
        raise Exception("URL fetch failure on https://example.org: no route")

    monkeypatch.setattr(keras.datasets.mnist, "load_data", fail)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(TrainerError, match=r"cannot be downloaded: .*give a local \.npz"):
        open_data("mnist")


def test_a_folder_of_that_name_comes_first(
    class_folders: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    class_folders(tmp_path / "mnist", ("disc", "bar"), sources=1, crops=1)
    assert open_data("mnist").class_names == ("bar", "disc")


def test_what_is_no_data_set_is_told(tmp_path: Path) -> None:
    with pytest.raises(TrainerError, match="which is none of them"):
        open_data(tmp_path / "nowhere")

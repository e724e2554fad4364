"""Class folders are found, grouped by source and read, or refused in words."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from export.bundle.image_file import decode
from export.bundle.preprocessing import resize
from trainer.data import load, scan
from trainer.errors import TrainerError
from trainer.groups import group_of


@pytest.mark.parametrize(
    ("file", "group"),
    [
        ("im/001_07.jpg", "001"),
        ("other/001_12.jpg", "001"),
        ("a/001-7.png", "001"),
        ("a/slide12_003.png", "slide12"),
        ("a/slide_12_003.png", "slide_12"),
        ("a/BloodImage_00042_1.jpg", "BloodImage_00042"),
        ("a/cell_07.jpg", "a/cell_07.jpg"),
        ("a/7.png", "a/7.png"),
        ("a/photo.png", "a/photo.png"),
        ("b/photo.png", "b/photo.png"),
        ("a/001_b.png", "a/001_b.png"),
    ],
)
def test_the_source_is_what_stands_before_the_last_number(file: str, group: str) -> None:
    assert group_of(file) == group


def test_classes_and_images_are_found_in_order(class_folders: Callable, tmp_path: Path) -> None:
    root = class_folders(tmp_path / "data", ("disc", "bar"), sources=2, crops=2)
    (root / "notes.txt").write_text("x", encoding="utf-8")
    (root / "disc" / "notes.txt").write_text("x", encoding="utf-8")
    (root / ".cache").mkdir()
    (root / "disc" / "deeper").mkdir()
    (root / "disc" / "001_01.png").rename(root / "disc" / "deeper" / "009_01.PNG")
    data = scan(root)
    assert data.class_names == ("bar", "disc")
    assert data.labels().tolist() == [0] * 4 + [1] * 4
    assert data.images[-1].file == "disc/deeper/009_01.PNG"
    assert {image.group for image in data.images} == {"001", "002", "003", "004", "009"}


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps names as UTF-16")
@pytest.mark.parametrize("odd", [b"data/caf\xe9/001_01.png", b"data/disc/caf\xe9_01.png"])
def test_names_that_are_no_text_are_refused_before_anything_is_learned(
    odd: bytes, class_folders: Callable, tmp_path: Path
) -> None:
    root = class_folders(tmp_path / "data", ("disc", "bar"), sources=2, crops=2)
    file = tmp_path / os.fsdecode(odd)
    file.parent.mkdir(exist_ok=True)
    file.write_bytes((root / "disc" / "001_01.png").read_bytes())
    with pytest.raises(TrainerError, match=r"in another encoding. Rename them") as refused:
        scan(root)
    str(refused.value).encode("utf-8")


def test_images_are_read_through_the_one_preprocessing(
    class_folders: Callable, tmp_path: Path
) -> None:
    data = scan(class_folders(tmp_path / "data", ("disc", "bar"), sources=1, crops=2))
    pixels = load(data, 64)
    assert (pixels.shape, pixels.dtype) == ((4, 64, 64, 3), np.uint8)
    first = decode((data.root / data.images[0].file).read_bytes())
    np.testing.assert_array_equal(pixels[0], resize(first, 64))


def test_no_folder_one_class_and_an_empty_class_are_refused(
    class_folders: Callable, tmp_path: Path
) -> None:
    with pytest.raises(TrainerError, match="There is none"):
        scan(tmp_path / "nowhere")
    one = class_folders(tmp_path / "one", ("disc",))
    with pytest.raises(TrainerError, match="at least two class folders"):
        scan(one)
    (one / "empty").mkdir()
    with pytest.raises(TrainerError, match="holds no image"):
        scan(one)


def test_all_unreadable_images_are_named_at_once(class_folders: Callable, tmp_path: Path) -> None:
    root = class_folders(tmp_path / "data", ("disc", "bar"), sources=1, crops=3)
    bad = sorted((root / "bar").iterdir())[0], sorted((root / "disc").iterdir())[2]
    bad[0].write_bytes(b"no image")
    bad[1].write_bytes(bad[1].read_bytes()[:-20])
    with pytest.raises(TrainerError, match="2 images") as error:
        load(scan(root), 64)
    assert all(path.name in str(error.value) for path in bad)


def groups_csv(path: Path, text: str | bytes) -> Path:
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


def test_a_groups_file_overrules_the_names(class_folders: Callable, tmp_path: Path) -> None:
    root = class_folders(tmp_path / "data", ("disc", "bar"), sources=2, crops=1)
    files = [image.file for image in scan(root).images]
    rows = "\ufefffile,group\r\n" + "".join(f"{file},same\r\n" for file in files)
    data = scan(root, groups_csv(tmp_path / "groups.csv", rows))
    assert {image.group for image in data.images} == {"same"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("file,group\nbar/001_01.png,1\n", "does not name"),
        ("name,group\nx,1\n", "file"),
        ("file,source\nx,1\n", "group"),
        ("", "does not name"),
        ("file,group\nbar/Größe.png,1\n".encode("cp1252"), "cannot be read"),
    ],
)
def test_a_groups_file_that_does_not_do_is_refused(
    text: str | bytes, words: str, class_folders: Callable, tmp_path: Path
) -> None:
    root = class_folders(tmp_path / "data", ("disc", "bar"), sources=2, crops=1)
    with pytest.raises(TrainerError, match=words):
        scan(root, groups_csv(tmp_path / "groups.csv", text))


def test_a_missing_groups_file_is_refused(class_folders: Callable, tmp_path: Path) -> None:
    root = class_folders(tmp_path / "data", ("disc", "bar"), sources=1, crops=1)
    with pytest.raises(TrainerError, match="cannot be read"):
        scan(root, tmp_path / "none.csv")

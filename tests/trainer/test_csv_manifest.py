"""A CSV manifest says which images there are, or is refused row by row."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PureWindowsPath

import pytest

from trainer.class_names import check_class_names
from trainer.data import extended, load, openable
from trainer.errors import TrainerError
from trainer.sources import open_data


@pytest.fixture
def folder(class_folders: Callable[..., Path], tmp_path: Path) -> Path:
    """Two classes of two images: 001_01 and 001_02 are discs, 002_01 and 002_02 bars."""
    return class_folders(tmp_path / "images", ("disc", "bar"), sources=1, crops=2)


def manifest(folder: Path, text: str | bytes) -> Path:
    path = folder / "images.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


ROWS = "disc/001_01.png,disc\ndisc/001_02.png,disc\nbar/002_01.png,bar\n"


def test_files_classes_and_groups_are_those_of_the_rows(folder: Path) -> None:
    rows = ROWS.replace(",disc", ",round,x,1").replace(",bar", ",NA,x,2")
    data = open_data(manifest(folder, "file,class,remark,group\n" + rows))
    assert data.class_names == ("NA", "round")  # NA is a name like any other
    assert [image.group for image in data.images] == ["1", "1", "2"]
    assert [image.side for image in data.images] == [None] * 3
    assert data.labels().tolist() == [1, 1, 0]
    assert load(data, 32).shape == (3, 32, 32, 3)


def test_without_a_column_group_the_names_tell(folder: Path) -> None:
    data = open_data(manifest(folder, "file,class\n" + ROWS))
    assert [image.group for image in data.images] == ["001", "001", "002"]


def test_the_side_column_places_the_images(folder: Path) -> None:
    rows = ROWS.replace("02.png,disc", "02.png,disc,validation").replace(
        "1.png,disc", "1.png,disc,train"
    )
    data = open_data(manifest(folder, "file,class,side\n" + rows.replace(",bar", ",bar,train")))
    assert [image.side for image in data.images] == ["train", "validation", "train"]


def test_a_groups_file_overrules_the_column(folder: Path, tmp_path: Path) -> None:
    groups = tmp_path / "groups.csv"
    files = [row.partition(",")[0] for row in ROWS.split()]
    groups.write_text("file,group\n" + "".join(f"{file},same\n" for file in files))
    rows = ROWS.replace("\n", ",own\n")
    data = open_data(manifest(folder, "file,class,group\n" + rows), groups)
    assert {image.group for image in data.images} == {"same"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_spreadsheets_write_marks_and_line_ends(folder: Path, encoding: str, ends: str) -> None:
    (folder / "bär, dünn.png").write_bytes((folder / "bar" / "002_01.png").read_bytes())
    text = "file,class\n" + ROWS + '"bär, dünn.png",Übrige 細胞\n'
    data = open_data(manifest(folder, text.replace("\n", ends).encode(encoding)))
    assert data.class_names == ("bar", "disc", "Übrige 細胞")
    assert data.images[-1].file == "bär, dünn.png"
    assert len(load(data, 32)) == 4


def test_absolute_paths_and_long_ones_are_read(folder: Path, tmp_path: Path) -> None:
    """Longer than the 260 characters that Windows allows without further ado."""
    far = tmp_path.joinpath(*["a folder with a rather long name"] * 9)
    openable(far).mkdir(parents=True)
    openable(far / "far.png").write_bytes((folder / "bar" / "002_01.png").read_bytes())
    assert len(str(far)) > 300
    data = open_data(manifest(folder, f"file,class\n{ROWS}{far}/far.png,bar\n"))
    assert load(data, 32)[3].tolist() == load(data, 32)[2].tolist()


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        (r"C:\cells\1.png", r"\\?\C:\cells\1.png"),
        (r"\\lab\share\1.png", r"\\?\UNC\lab\share\1.png"),
        (r"\\?\C:\cells\1.png", r"\\?\C:\cells\1.png"),
    ],
)
def test_windows_opens_long_paths_in_another_form(plain: str, expected: str) -> None:
    assert extended(PureWindowsPath(plain)) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "cannot be read"),
        ("file,class\n", "names no image"),
        ("file;class\nx;y\n", "with commas between. Received file;class"),
        ("path,class\n" + ROWS, "file is missing"),
        ("path,label\n" + ROWS, "class and file is missing"),
        ("file,class\nGröße.png,a\n".encode("cp1252"), "Save it as CSV in UTF-8"),
        ("file,class\nx.png,a\n".encode("utf-16"), "Save it as CSV in UTF-8"),
        ("file,class\n" + ROWS.replace(",", ",x,"), "Put quotes around values"),
        ("file,class\n" + ROWS + "bar/002_02.png\n", "have no class"),
        ("file,class\n" + ROWS + ",bar\n", "have no file"),
        ("file,class,group\n" + ROWS.replace("\n", ",\n"), "3 rows .* have no group"),
        ("file,class\n" + ROWS + ROWS, "3 rows .* name a file once more"),
        ("file,class\n" + ROWS + "./bar/002_01.png,bar\n", "name a file once more"),
        ("file,class\n" + ROWS + "bar/gone.png,bar\n", r"not there(.|\n)*bar/gone\.png"),
        ("file,class\n" + ROWS + "x" * 300 + ",bar\n", "not there"),
        ("file,class\n" + ROWS + "bar,bar\n", "not there"),
        ("file,class,side\n" + ROWS.replace("\n", ",test\n"), "other than train and .*'test'"),
        ("file,class,side\n" + ROWS.replace("\n", ",\n"), "other than train and validation: ''"),
        ("file,class\n" + ROWS.replace(",bar", ",disc"), "at least two classes .* disc alone"),
        ("file,class\n" + ROWS.replace(",bar", ",DISC"), "are the same on Windows"),
        ("file,class\n" + ROWS.replace(",bar", ",a/b"), "cannot be a folder on Windows"),
    ],
)
def test_manifests_that_do_not_do_are_refused(text: str | bytes, words: str, folder: Path) -> None:
    path = manifest(folder, text)
    with pytest.raises(TrainerError, match=words) as error:
        open_data(path)
    assert str(path) in str(error.value)


def test_of_many_wrong_rows_ten_are_named(folder: Path) -> None:
    rows = "".join(f"gone-{i}.png,bar\n" for i in range(25))
    with pytest.raises(TrainerError) as error:
        open_data(manifest(folder, "file,class\n" + rows))
    lines = str(error.value).splitlines()
    assert lines[0].startswith("25 rows of the manifest")
    assert (len(lines), lines[-1]) == (12, "  and 15 more")


@pytest.mark.parametrize(
    "name",
    ["con", "CON", "Nul.cells", "lpt9", "COM¹", "a:b", "a?", "a\\b", "dot.", "space ", "", "tab\t"],
)
def test_class_names_that_windows_refuses(name: str) -> None:
    with pytest.raises(TrainerError, match=r"cannot be a folder on Windows\. Rename it"):
        check_class_names(["good", name], Path("source"))


@pytest.mark.parametrize(
    "names", [("Cell", "cell"), ("caf\u00e9", "cafe\u0301"), ("STRASSE", "straße")]
)
def test_class_names_that_windows_or_macos_take_for_one_another(names: tuple[str, str]) -> None:
    with pytest.raises(TrainerError, match="Rename or merge them"):
        check_class_names(names, Path("source"))


def test_all_other_class_names_do() -> None:
    check_class_names(["console", "7", "com10", "a.b", "$x$", "_", "細胞", "a & b"], Path("source"))

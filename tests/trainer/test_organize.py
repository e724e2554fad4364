"""Sorting real folder trees into class folders."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from trainer.errors import TrainerError
from trainer.organize import organize

SIPAKMED = Path(__file__).parents[3] / "shared" / "data" / "sipakmed"

not_on_windows = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows cannot hold such a name or link"
)


def make(root: Path, files: Iterable[str]) -> Path:
    """Write each file with its own path as its content."""
    for name in files:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return root


def contents(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in root.rglob("*")
        if path.is_file()
    }


def listing(root: Path) -> dict[str, tuple[int, int]]:
    """Size and time of last change of everything, folders included."""
    stats = {path.relative_to(root).as_posix(): path.stat() for path in [root, *root.rglob("*")]}
    return {name: (stat.st_size, stat.st_mtime_ns) for name, stat in stats.items()}


def refusal(source: Path, to: Path) -> str:
    with pytest.raises(TrainerError) as caught:
        organize(source, to)
    assert not to.exists()
    return str(caught.value)


@pytest.fixture
def to(tmp_path: Path) -> Path:
    return tmp_path / "organized"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "source").mkdir()
    return tmp_path / "source"


KAGGLE = [
    f"im_{name}/im_{name}/{file}"
    for name in ("Parabasal", "Superficial-Intermediate")
    for file in (
        "001.bmp",
        "001_cyt01.dat",
        "002.bmp",
        "CROPPED/001_01.bmp",
        "CROPPED/001_02.bmp",
        "CROPPED/001_01_cyt.dat",
    )
]


def test_only_the_cells_of_the_kaggle_layout_count(source: Path, to: Path) -> None:
    make(source, KAGGLE)
    assert organize(source, to) == {"Parabasal": 2, "Superficial-Intermediate": 2}
    assert contents(to) == {
        f"{name}/{cell}": f"im_{name}/im_{name}/CROPPED/{cell}"
        for name in ("Parabasal", "Superficial-Intermediate")
        for cell in ("001_01.bmp", "001_02.bmp")
    }


def test_wrapper_folders_are_skipped(source: Path, to: Path) -> None:
    make(source, ["archive/train/cat/1.png", "archive/train/dog/1.png", "archive/readme.png"])
    assert organize(source, to) == {"cat": 1, "dog": 1}


def test_folders_without_images_are_no_classes(source: Path, to: Path) -> None:
    make(
        source,
        ["a/1.jpg", "b/1.JPEG", "docs/1.txt", ".cache/1.jpg", "__MACOSX/a/1.jpg", "b/._1.jpg"],
    )
    assert organize(source, to) == {"a": 1, "b": 1}


def test_nested_folders_are_flattened_without_loss(source: Path, to: Path) -> None:
    names = ["1.png", "x/1.png", "y/1.png", "y/z/1.png", "y__z/1.png", "x/2.png"]
    make(source, [f"a/{name}" for name in names] + ["b/images/1.png"])
    assert organize(source, to) == {"a": 6, "b": 1}
    assert sorted(contents(to).values()) == sorted(
        [f"a/{name}" for name in names] + ["b/images/1.png"]
    )
    assert (to / "a" / "x__1.png").read_text() == "a/x/1.png"
    assert (to / "b" / "1.png").read_text() == "b/images/1.png"


def test_names_that_windows_takes_for_one_another_are_kept_apart(source: Path, to: Path) -> None:
    make(source, ["a/1.png", "a/X_01.png", "a/x_01.png", "b/1.png"])
    if len(list((source / "a").iterdir())) != 3:
        pytest.skip("this file system takes them for one another")
    organize(source, to)
    assert sorted(p.name for p in (to / "a").iterdir()) == ["1.png", "2~x_01.png", "X_01.png"]


def test_links_take_no_space_and_copies_are_independent(source: Path, tmp_path: Path) -> None:
    make(source, ["a/1.png", "b/1.png"])
    organize(source, tmp_path / "linked")
    organize(source, tmp_path / "copied", copy=True)
    original = source / "a" / "1.png"
    assert (tmp_path / "linked" / "a" / "1.png").samefile(original)
    assert not (tmp_path / "copied" / "a" / "1.png").samefile(original)
    assert contents(tmp_path / "linked") == contents(tmp_path / "copied") == contents(source)


def test_another_device_gets_copies(source: Path) -> None:
    other = Path("/dev/shm")
    if not other.is_dir() or other.stat().st_dev == source.stat().st_dev:
        pytest.skip("no second file system to try")
    make(source, ["a/1.png", "b/1.png"])
    with TemporaryDirectory(dir=other) as folder:
        organize(source, Path(folder, "organized"))
        assert contents(Path(folder, "organized")) == contents(source)


@pytest.mark.parametrize("copy", [False, True])
def test_originals_are_untouched(source: Path, to: Path, copy: bool) -> None:
    make(source, KAGGLE)
    before, texts = listing(source), contents(source)
    organize(source, to, copy)
    assert listing(source) == before
    assert contents(source) == texts


@not_on_windows
@pytest.mark.parametrize("name", ["con", "LPT1", "nul.cells", "a:b", "a?", "dot.", "space "])
def test_class_names_that_windows_refuses(source: Path, to: Path, name: str) -> None:
    make(source, ["good/1.png", f"{name}/1.png"])
    assert f"The class name {name!r}" in refusal(source, to)


@pytest.mark.parametrize("names", [("Cell", "cell"), ("caf\u00e9", "cafe\u0301")])
def test_class_names_that_clash(source: Path, to: Path, names: tuple[str, str]) -> None:
    make(source, [f"{name}/1.png" for name in names])
    if len(list(source.iterdir())) != 2:
        pytest.skip("this file system takes them for one another")
    assert "are the same on Windows and macOS" in refusal(source, to)


def test_two_folders_of_one_class(source: Path, to: Path) -> None:
    make(source, ["im_Cell/CROPPED/1.png", "Cell/CROPPED/1.png"])
    assert "both the class Cell" in refusal(source, to)


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ([], "Received none"),
        (["1.png", "2.png"], "Received none"),
        (["a/1.png"], "Received one"),
        (["a/notes.txt", "b/notes.txt"], "Received none"),
        (["train/a/1.png", "train/b/1.png", "test/a/1.png"], "Received a split: test, train"),
    ],
)
def test_trees_without_class_folders(source: Path, to: Path, files: list[str], words: str) -> None:
    assert words in refusal(make(source, files), to)


def test_no_source(tmp_path: Path, to: Path) -> None:
    assert "There is none" in refusal(tmp_path / "nowhere", to)


def test_a_place_inside_the_source(source: Path) -> None:
    make(source, ["a/1.png", "b/1.png"])
    assert "outside" in refusal(source, source / "organized")


def test_a_place_that_is_taken(source: Path, to: Path) -> None:
    make(source, ["a/1.png", "b/1.png"])
    make(to, ["mine.txt"])
    with pytest.raises(TrainerError, match="Expected a new or empty folder"):
        organize(source, to)
    assert contents(to) == {"mine.txt": "mine.txt"}


@not_on_windows
def test_a_failure_half_way_leaves_nothing(source: Path, to: Path) -> None:
    make(source, ["a/1.png", "b/1.png"])
    (source / "b" / "2.png").symlink_to(source / "gone.png")
    assert "2.png" in refusal(source, to)
    assert [path.name for path in to.parent.iterdir()] == ["source"]

    (source / "b" / "2.png").unlink()
    assert organize(source, to) == {"a": 1, "b": 1}


def test_what_a_killed_run_left_is_replaced(source: Path, to: Path) -> None:
    make(source, ["a/1.png", "b/1.png"])
    make(to.with_name(".organized.partial"), ["a/old.png"])
    organize(source, to)
    assert contents(to) == contents(source)
    assert sorted(path.name for path in to.parent.iterdir()) == ["organized", "source"]


@pytest.mark.skipif(not SIPAKMED.is_dir(), reason="the SIPaKMeD sample is not beside the project")
def test_the_sipakmed_sample(tmp_path: Path) -> None:
    before = listing(SIPAKMED)
    counts = organize(SIPAKMED, tmp_path / "sipakmed")
    assert counts == {
        "Dyskeratotic": 650,
        "Koilocytotic": 660,
        "Metaplastic": 634,
        "Parabasal": 630,
        "Superficial-Intermediate": 665,
    }
    assert sum(counts.values()) == 3239
    assert sum(path.is_file() for path in (tmp_path / "sipakmed").rglob("*")) == 3239
    assert listing(SIPAKMED) == before

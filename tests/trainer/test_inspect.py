"""The inspection names what is wrong with a data set, whatever is wrong, and nothing else."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from trainer.__main__ import main
from trainer.errors import TrainerError
from trainer.inspection.checks import checks
from trainer.inspection.facts import sharpness_of
from trainer.inspection.findings import look
from trainer.inspection.page import as_page
from trainer.inspection.text import summary
from trainer.inspection.write import inspect

Pixels = NDArray[np.uint8]
Draw = Callable[..., Pixels]

UNREADABLE = "Files that cannot be read"
SPLIT = "Split into training and validation"
TWINS = "Twins with another label"
BLANK = "Blank images"
BLURRED = "Blurred images"
RATIO = "Largest class, as a multiple of the smallest"
COPIES = "Images that repeat another pixel by pixel"
NEAR = "Near-duplicates, pairs of them"
SOURCES = "Images whose file name tells no source"
DEEP = "Images with more than 8 bits a sample"

CLEAN = {
    **dict.fromkeys((UNREADABLE, TWINS, BLANK, BLURRED, COPIES, NEAR, SOURCES, DEEP), "0"),
    SPLIT: "possible",
    RATIO: "1.0",
}


@pytest.fixture
def data(class_folders: Callable[..., Path], tmp_path: Path) -> Path:
    """Two classes, 36 drawings of 12 sources: nothing stands out."""
    return class_folders(tmp_path / "Präparate", ("disc", "bar"), sources=6, crops=3)


def found(data: Path) -> dict[str, str]:
    return {check.subject: check.found for check in checks(look(data))}


def advice(data: Path, subject: str) -> str:
    return {check.subject: check.advice for check in checks(look(data))}[subject]


def save(path: Path, image: Pixels, **options: object) -> None:
    Image.fromarray(image).save(path, **options)


def blur(image: Pixels, sigma: float = 8) -> Pixels:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma), np.uint8)


def cut(path: Path, image: Pixels) -> None:
    save(path, image)
    path.write_bytes(path.read_bytes()[:-40])


def deep(path: Path, image: Pixels) -> None:
    path.write_bytes(cv2.imencode(path.suffix, image.astype(np.uint16) * 257)[1].tobytes())


def pages(path: Path, image: Pixels) -> None:
    first, *others = (Image.fromarray(np.roll(image, 9 * i, 0)) for i in range(3))
    first.save(path, save_all=True, append_images=others)


def copied(path: Path, image: Pixels) -> None:
    shutil.copy(path.parent / "011_02.png", path)


def other_label(path: Path, image: Pixels) -> None:
    """Save a disc that is there under its own label among the bars."""
    with Image.open(path.parents[1] / "disc" / "002_01.png") as disc:
        disc.save(path, quality=80)


def blank(path: Path, image: Pixels) -> None:
    save(path, np.random.default_rng(1).normal(230, 2, image.shape).clip(0, 255).astype(np.uint8))


DEFECTS = {
    "cut JPEG": ("031_01.jpg", cut, {UNREADABLE: "1"}),
    "cut PNG": ("031_01.png", cut, {UNREADABLE: "1"}),
    "cut TIFF": ("031_01.tif", cut, {UNREADABLE: "1"}),
    "no image": ("031_01.png", lambda path, _: path.write_bytes(b"text"), {UNREADABLE: "1"}),
    "empty file": ("031_01.bmp", lambda path, _: path.touch(), {UNREADABLE: "1"}),
    "16-bit TIFF": ("031_01.tiff", deep, {DEEP: "1"}),
    "16-bit PNG": ("031_01.png", deep, {DEEP: "1"}),
    "several pages": ("031_01.tif", pages, {UNREADABLE: "1"}),
    "blank": ("031_01.png", blank, {BLANK: "1"}),
    "blurred": ("031_01.png", lambda path, image: save(path, blur(image)), {BLURRED: "1"}),
    "copy": ("031_01.png", copied, {COPIES: "1"}),
    "twin": ("031_01.jpg", other_label, {TWINS: "1", NEAR: "1"}),
    "no source": ("größte Zelle 細胞.png", save, {SOURCES: "1"}),
    "plain": ("031_01.png", save, {}),
}


def test_nothing_stands_out_where_nothing_is_wrong(data: Path) -> None:
    assert found(data) == CLEAN
    assert not any(check.advice for check in checks(look(data)))


@pytest.mark.parametrize("defect", DEFECTS)
def test_each_defect_is_found_and_nothing_else(defect: str, data: Path, drawn: Draw) -> None:
    name, make, changes = DEFECTS[defect]
    make(data / "bar" / name, drawn("bar", 4321))
    ratio = {} if changes == {UNREADABLE: "1"} else {RATIO: "1.1"}
    assert found(data) == CLEAN | changes | ratio
    for subject in changes.keys() - {NEAR}:
        assert advice(data, subject), subject
    assert name in as_page(look(data))


def test_every_kind_of_file_is_told_with_its_size_as_it_is_seen(data: Path, drawn: Draw) -> None:
    colour, folder = drawn("bar", 77), data / "bar"
    grey = np.asarray(cv2.cvtColor(colour, cv2.COLOR_RGB2GRAY), np.uint8)
    save(folder / "041_01.png", grey)
    deep(folder / "042_01.png", grey)
    save(folder / "043_01.png", np.dstack([np.flipud(colour), grey]))
    Image.fromarray(np.fliplr(colour)).quantize(64).save(folder / "044_01.png")
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter when shown
    save(folder / "045_01.jpg", colour[:60], exif=exif.tobytes())
    inspection = look(data)
    assert inspection.formats() == {
        ("PNG", "RGB", 8): 36,
        ("PNG", "grey", 8): 1,
        ("PNG", "grey", 16): 1,
        ("PNG", "RGBA", 8): 1,
        ("PNG", "palette", 8): 1,
        ("JPEG", "RGB", 8): 1,
    }
    turned = [image.file for image in inspection.data.images].index("bar/045_01.jpg")
    assert inspection.sizes()[turned].tolist() == [60, 96]
    assert re.search(
        r"^ +1  PNG +grey +16  repeated as R, G and B; 8 bits", summary(inspection), re.M
    )
    assert re.search(r"^bar +23 +11  60 to 96, median 96  96$", summary(inspection), re.M)


def test_unreadable_files_are_named_with_the_reason(
    data: Path, drawn: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(8):
        (data / "bar" / f"{number:03}_01.png").write_bytes(b"")
    cut(data / "disc" / "031_01.jpg", drawn("disc", 9))
    page = tmp_path / "page.html"
    assert main(["inspect", str(data), "--out", str(page)]) == 0
    said = capsys.readouterr().out
    assert "bar/000_01.png: Expected a JPEG" in said
    assert "and 4 others; the page names all" in said
    text = page.read_text("utf-8")
    assert "The JPEG is cut short: its end marker is missing." in text
    assert all(f"bar/{number:03}_01.png" in text for number in range(8))


def test_a_class_that_is_blurred_as_a_whole_is_found(data: Path, drawn: Draw) -> None:
    (data / "soft").mkdir()
    for seed in range(12):
        save(data / "soft" / f"{900 + seed}_01.png", blur(drawn("square", seed, 192), 16))
    inspection = look(data)
    assert {inspection.data.images[i].file[:5] for i in inspection.blurred()} == {"soft/"}
    assert len(inspection.blurred()) == 12


def test_sharpness_depends_on_neither_contrast_nor_size(drawn: Draw) -> None:
    image = drawn("disc", 3)
    faint = (image * 0.5 + 60).astype(np.uint8)
    large = cv2.resize(blur(image, 2), (960, 960), interpolation=cv2.INTER_CUBIC)
    half = cv2.resize(large, (480, 480), interpolation=cv2.INTER_AREA)
    assert sharpness_of(faint) == pytest.approx(sharpness_of(image), rel=0.05)
    assert sharpness_of(np.asarray(half)) == pytest.approx(sharpness_of(np.asarray(large)), rel=0.1)
    assert sharpness_of(image) > 1.5 * sharpness_of(blur(image, 1)) > 2 * sharpness_of(blur(image))
    assert sharpness_of(np.full((50, 50, 3), 200, np.uint8)) == 0


def test_twins_are_shown_side_by_side_under_both_labels(data: Path, drawn: Draw) -> None:
    other_label(data / "bar" / "031_01.jpg", drawn("bar", 1))
    inspection = look(data)
    (pair,) = inspection.twins()
    files = {inspection.data.images[i].file for i in (pair.first, pair.second)}
    assert files == {"bar/031_01.jpg", "disc/002_01.png"}
    assert "from 13 sources, 12 once near-duplicates are joined" in summary(inspection)
    shown = as_page(inspection).partition("<h2>Twins with another label</h2>")[2]
    figures = re.findall(r"<figure>(.*?)</figure>", shown.partition("<h2>")[0])
    assert [figure.count("<img ") for figure in figures] == [2]


@pytest.mark.parametrize(
    ("removed", "method"), [(9, "--balance weights"), (17, "--balance sampling"), (8, "")]
)
def test_balancing_is_advised_as_the_classes_differ(removed: int, method: str, data: Path) -> None:
    for path in sorted((data / "bar").iterdir())[:removed]:
        path.unlink()
    assert method in advice(data, RATIO)
    assert bool(advice(data, RATIO)) == bool(method)


def test_too_few_sources_for_a_split_are_told_as_training_would(data: Path) -> None:
    for path in (data / "bar").iterdir():
        if path.name[:3] > "010":
            path.unlink()
    assert found(data)[SPLIT] == "refused"
    assert "at least 5 sources in class bar. Received 4." in advice(data, SPLIT)


def test_a_groups_file_tells_the_sources(data: Path, tmp_path: Path) -> None:
    files = [image.file for image in look(data).data.images]
    rows = [f"{file},{number // 2}" for number, file in enumerate(files)]
    groups = tmp_path / "groups.csv"
    groups.write_text("\n".join(["file,group", *rows]), "utf-8")
    page = tmp_path / "page.html"
    assert "from 18 sources." in summary(inspect(data, page, groups))


def test_arrays_and_manifests_are_inspected_too(
    data: Path, drawn: Draw, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    images = np.stack([drawn("disc", seed) for seed in range(10)])
    labels = np.arange(10) % 2
    np.savez(tmp_path / "cells.npz", x_train=images[:6], y_train=labels[:6])
    with np.load(tmp_path / "cells.npz") as first:
        np.savez(tmp_path / "cells.npz", **first, x_test=images[6:], y_test=labels[6:])
    arrays = look(tmp_path / "cells.npz")
    assert (len(arrays.facts), arrays.counts().tolist()) == (10, [5, 5])
    assert not any(c.advice for c in checks(arrays) if c.subject == SOURCES)  # it has its own split
    rows = [f"{path.relative_to(data).as_posix()},{path.parent.name}" for path in data.rglob("*_*")]
    (data / "cells.csv").write_text("\n".join(["file,class", *rows]), "utf-8")
    assert len(look(data / "cells.csv").facts) == 36


class Loaded(HTMLParser):
    """What a page would load, and the texts below its pictures."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.sources: list[str] = []
        self.tags: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.sources += [value or "" for name, value in attrs if name in {"src", "href"}]


def test_the_page_is_one_file_and_nothing_is_left_beside_it(
    data: Path,
    drawn: Draw,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    save(data / "bar" / "<b> & 'größte' 細胞.png", drawn("bar", 5))
    before = sorted(data.rglob("*"))
    desk = tmp_path / "desk"
    desk.mkdir()
    monkeypatch.chdir(desk)
    assert main(["inspect", str(data)]) == 0
    assert [path.name for path in desk.iterdir()] == ["inspection.html"]
    assert sorted(data.rglob("*")) == before
    assert "inspection.html" in capsys.readouterr().out.splitlines()[-1]
    text = (desk / "inspection.html").read_text("utf-8")
    page = Loaded(text)
    assert len(page.sources) == 10  # samples: five images of each class
    assert all(source.startswith("data:image/jpeg;base64,") for source in page.sources)
    assert "script" not in page.tags and "b" not in page.tags
    assert "&lt;b&gt; &amp; &#x27;größte&#x27; 細胞.png" in text


def test_images_that_went_away_meanwhile_are_left_out_of_the_page(data: Path) -> None:
    inspection = look(data)
    (data / "bar" / "007_01.png").unlink()
    assert "bar/007_01.png" not in as_page(inspection)


def test_an_earlier_page_stays_when_the_new_one_cannot_be_written(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.html"
    page.write_text("earlier", "utf-8")
    (tmp_path / ".page.html.partial").mkdir()
    assert main(["inspect", str(data), "--out", str(page)]) == 1
    assert "cannot be written" in capsys.readouterr().err
    assert page.read_text("utf-8") == "earlier"


def test_no_place_inside_the_data_or_that_is_no_file_is_taken(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(TrainerError, match="outside the data"):
        inspect(data, data / "page.html")
    with pytest.raises(TrainerError, match="a folder that is not there"):
        inspect(data, tmp_path / "nowhere" / "page.html")
    with pytest.raises(TrainerError, match="Received a folder"):
        inspect(data, tmp_path)
    monkeypatch.chdir(data / "bar")
    with pytest.raises(TrainerError, match="outside the data"):
        inspect("..", Path("page.html"))
    assert not list(data.rglob("*.html"))


def test_what_is_no_data_set_ends_in_one_sentence(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def refusal(source: Path) -> str:
        assert main(["inspect", str(source), "--out", str(tmp_path / "page.html")]) == 1
        assert not (tmp_path / "page.html").exists()
        return capsys.readouterr().err

    assert "none of them" in refusal(tmp_path / "nowhere")
    (data / "empty").mkdir()
    assert "holds no image" in refusal(data)
    (data / "empty").rmdir()
    (data / "Con").mkdir()
    assert "cannot be a folder on Windows" in refusal(data)
    (data / "Con").rmdir()
    for path in data.rglob("*.png"):
        path.write_bytes(b"no image")
    assert "None of the 36 images" in refusal(data)
    shutil.rmtree(data / "disc")
    assert "at least two class folders" in refusal(data)


def test_neither_tensorflow_nor_keras_is_loaded(
    data: Path, tmp_path: Path, command: Callable[..., object]
) -> None:
    code = (
        "import sys\n"
        "from trainer.__main__ import main\n"
        f"assert main(['inspect', {str(data)!r}, '--out', {str(tmp_path / 'page.html')!r}]) == 0\n"
        "assert not {'tensorflow', 'keras'} & set(sys.modules)\n"
    )
    process = command("", code=code)
    output, _ = process.communicate(timeout=300)  # type: ignore[attr-defined]
    assert process.returncode == 0, output  # type: ignore[attr-defined]

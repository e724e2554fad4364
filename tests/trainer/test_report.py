"""The report: self-contained, loud where the split leaks, and written for whatever was answered."""

from __future__ import annotations

import base64
import re
import shutil
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from sklearn.metrics import accuracy_score, f1_score

from tests.trainer.made_runs import answers, make_run
from trainer.__main__ import main
from trainer.errors import TrainerError
from trainer.predictions import predictions_of
from trainer.report.folds import summarize_folds
from trainer.report.write import write_again, write_folds_report, write_report
from trainer.run_folder import Run, open_run, read_json, write_json

PICTURES_MISSING = "The pictures are missing"


class Page(HTMLParser):
    """What a browser would see: tags, attributes and texts."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.first = ""
        self._inside: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._inside and self._inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if data.strip() and "style" not in self._inside:
            self.texts.append(data)
            if not self.first and "body" in self._inside:
                self.first = data

    def text(self) -> str:
        return "\n".join(self.texts)

    def count(self, tag: str) -> int:
        return sum(name == tag for name, _ in self.tags)


def report(run: Run) -> Page:
    return Page(write_report(run))


def made(folder: Path, class_names: Sequence[str] = ("a", "b"), **changes: Any) -> Run:
    """A run with 24 answers, 6 of them wrong, from 8 groups."""
    labels = np.arange(24) % len(class_names)
    given = np.where(np.arange(24) % 4 == 3, (labels + 1) % len(class_names), labels)
    groups = [f"g{i // 3}" for i in range(24)]
    return make_run(
        folder, class_names, labels, answers(given, len(class_names)), groups, changes or None
    )


@pytest.fixture
def copy(run_folder: Path, tmp_path: Path) -> Path:
    return shutil.copytree(run_folder, tmp_path / "run")


def test_the_training_leaves_a_report_with_pictures_that_nothing_changes(copy: Path) -> None:
    """A report written again is the same to the byte."""
    written = (copy / "report.html").read_bytes()
    (copy / "report.html").unlink()
    assert main(["report", str(copy)]) == 0
    assert (copy / "report.html").read_bytes() == written
    assert not [path for path in copy.iterdir() if "partial" in path.name]
    sources = [given["src"] for tag, given in Page(copy / "report.html").tags if tag == "img"]
    assert len(sources) >= 12
    for source in sources:
        data = np.frombuffer(base64.b64decode(source.partition(",")[2]), np.uint8)
        assert cv2.imdecode(data, cv2.IMREAD_COLOR).std() > 5


def references(page: Page) -> list[str]:
    """Everything that a browser could follow or load."""
    loading = {"src", "href", "xlink:href", "srcset", "action", "data", "poster", "background"}
    found = [v for _, given in page.tags for name, v in given.items() if name in loading]
    return found + [
        target
        for _, given in page.tags
        for value in given.values()
        for target in re.findall(r"url\(([^)]*)\)", value)
    ]


def test_the_page_loads_nothing_and_runs_nothing(run_folder: Path) -> None:
    page = Page(run_folder / "report.html")
    found = references(page)
    assert any(target.startswith("data:image/") for target in found)
    assert all(target.startswith(("#", "data:image/")) for target in found)
    assert not {tag for tag, _ in page.tags} & {"script", "iframe", "object", "link", "base", "a"}
    assert not [name for _, given in page.tags for name in given if name.startswith("on")]
    policies = [given["content"] for tag, given in page.tags if "http-equiv" in given]
    assert policies == ["default-src 'none'; img-src data:; style-src 'unsafe-inline'"]
    styles = re.findall(r"<style.*?</style>", (run_folder / "report.html").read_text("utf-8"), re.S)
    assert not re.search(r"@import|url\(", "".join(styles))


def test_no_two_parts_of_the_page_share_an_id(run_folder: Path) -> None:
    page = Page(run_folder / "report.html")
    ids = [given["id"] for _, given in page.tags if "id" in given]
    assert len(ids) == len(set(ids))
    inside = {target[1:] for target in references(page) if target.startswith("#")}
    assert inside
    assert inside <= set(ids)


def test_pictures_that_are_gone_are_told_and_the_figures_stay(copy: Path) -> None:
    config = read_json(copy / "config.json")
    whole = Page(copy / "report.html")
    write_json(copy / "config.json", config | {"data": str(copy / "gone")})
    page = Page(write_again(copy))
    assert PICTURES_MISSING in page.text()
    assert PICTURES_MISSING not in whole.text()
    assert page.count("img") == 0
    assert page.count("svg") == whole.count("svg") > 5
    assert main(["report", str(copy), "--data", config["data"]]) == 0
    assert Page(copy / "report.html").count("img") == whole.count("img")


LEAKING = {
    "train": [{"file": "t.png", "class": "a", "group": "g0"}],
    "leaks": {"groups": 1, "pairs": 0},
    "forced": True,
}
TWINS = {
    "train": [{"file": "t.png", "class": "b", "group": "t"}],
    "duplicates": [{"a": "t.png", "b": "run/0.png", "correlation": 0.97, "labels_differ": True}],
    "leaks": {"groups": 0, "pairs": 1},
}


@pytest.mark.parametrize(
    ("split", "loud", "quiet"),
    [
        ({}, ["No group stands on both sides", "none stand on both sides"], ["LEAK", "flatter"]),
        (LEAKING, ["THIS SPLIT LEAKS", "1 group on both", "3 of 24", "FORCED", "flatter"], []),
        (LEAKING | {"forced": False}, ["THIS SPLIT LEAKS", "flatter"], ["FORCED"]),
        (TWINS, ["THIS SPLIT LEAKS", "1 pair of near-duplicates"], ["FORCED", "group on both"]),
        ({"forced": True}, ["REFUSED, AND FORCED", "flatter"], ["LEAKS"]),
        ({"leaks": {"groups": 2, "pairs": 3}}, ["THIS SPLIT LEAKS", "2 groups", "3 pairs"], []),
        ({"method": "at random; leaks where"}, ["divided at random", "flatter"], ["LEAKS"]),
    ],
    ids=["clean", "forced", "leaks", "twins", "only forced", "as told", "random"],
)
def test_the_first_line_says_whether_the_split_leaks(
    split: dict[str, Any], loud: list[str], quiet: list[str], tmp_path: Path
) -> None:
    page = report(made(tmp_path / "run", **split))
    assert all(words in page.first for words in loud)
    assert not any(words in page.first for words in quiet)
    styles = [given.get("class") for tag, given in page.tags if tag == "p"]
    assert (styles[0] == "bad") == ("REFUSED" in page.first or "LEAKS" in page.first)


def test_a_split_that_was_not_searched_for_duplicates_says_so(tmp_path: Path) -> None:
    run = made(tmp_path / "run")
    split = read_json(run.folder / "split.json")
    del split["duplicates"]
    write_json(run.folder / "split.json", split)
    assert "Near-duplicates were not looked for" in report(run).first


def test_twins_with_another_label_are_listed(tmp_path: Path) -> None:
    text = report(made(tmp_path / "run", **TWINS)).text()
    assert "At most one label of each pair is right" in text
    assert "1 pair of near-duplicates" in text


NAMES = [
    "<b>bold</b>",
    "$x^2$ and $y$",
    "_hidden",
    "a & b",
    "<script>alert(1)</script>",
    '" onload="alert(1)',
    "細胞 Zelle ß",
    "#1c2024",
    "${body}",
    "a name that is longer than any plot has room for",
]


def test_names_stay_text_whatever_characters_they_hold(tmp_path: Path) -> None:
    page = report(made(tmp_path / "run", NAMES))
    assert not {tag for tag, _ in page.tags} & {"b", "script"}
    assert not [name for _, given in page.tags for name in given if name.startswith("on")]
    for name in NAMES[:-1]:
        shown = name if len(name) <= 24 else f"{name[:23]}…"
        assert page.texts.count(shown) >= 3  # an interval, a row and a column of the confusion
        assert name in page.texts  # a row of a table
    assert NAMES[-1] in page.texts


@pytest.mark.parametrize("right", [True, False])
def test_all_right_and_all_wrong_are_written_without_a_warning(
    right: bool, tmp_path: Path, recwarn: pytest.WarningsRecorder
) -> None:
    labels = np.arange(20) % 2
    run = make_run(tmp_path / "run", ("a", "b"), labels, answers(labels ^ (not right), 2, 0.99))
    texts = report(run).texts
    assert texts[texts.index("Accuracy") + 1] == ("100.00%" if right else "0.00%")
    assert texts[texts.index("Wrong answers") + 1] == ("0 of 20" if right else "20 of 20")
    assert [str(warning.message) for warning in recwarn] == []


def test_thirty_classes_of_which_some_are_never_answered(tmp_path: Path) -> None:
    names = [f"class {i:02}" for i in range(30)]
    labels = np.arange(90) % 30
    page = report(make_run(tmp_path / "run", names, labels, answers(labels // 2, 30)))
    assert all(page.texts.count(name) >= 4 for name in names)


def test_one_group_and_one_image(tmp_path: Path) -> None:
    run = make_run(tmp_path / "group", ("a", "b"), [0, 1] * 4, answers([0] * 8, 2), ["g"] * 8)
    assert "No temperature was fitted" in report(run).text()
    report(make_run(tmp_path / "image", ("a", "b"), [0], answers([0], 2)))


def test_what_stands_on_the_page_is_what_was_answered(tmp_path: Path) -> None:
    text = report(made(tmp_path / "run")).texts
    assert text[text.index("Accuracy") + 1] == "75.00%"
    assert text[text.index("Wrong answers") + 1] == "6 of 24"
    assert text[text.index("Groups they come from") + 1] == "8"


@pytest.mark.parametrize("name", ["config.json", "split.json", "history.json"])
@pytest.mark.parametrize("content", ["{", "{}"])
def test_a_damaged_run_folder_is_told(
    name: str, content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = made(tmp_path / "run")
    (run.folder / name).write_text(content, encoding="utf-8")
    assert main(["report", str(run.folder)]) == 1
    assert "is damaged" in capsys.readouterr().err
    assert not (run.folder / "report.html").exists()


def test_kept_answers_are_used_only_if_they_are_this_models(copy: Path, tmp_path: Path) -> None:
    """Damaged, of another model or of other images: the model is asked again."""
    run, kept = open_run(copy), copy / "predictions.npz"
    with np.load(kept) as file:
        own = dict(file)
    wrong = np.full_like(own["probabilities"], 0.5)
    np.savez(kept, **own | {"probabilities": wrong})
    np.testing.assert_array_equal(predictions_of(run).probabilities, wrong)  # they are believed
    whole, gone = kept.read_bytes(), open_run(copy, tmp_path / "gone")
    for damage in (b"", b"PK\x03\x04", whole[:-40]):
        kept.write_bytes(damage)
        with pytest.raises(TrainerError, match="images are not at"):
            predictions_of(gone)
    for other in ({"model": "another"}, {"files": own["files"][::-1]}):
        np.savez(kept, **own | {"probabilities": wrong} | other)
        with pytest.raises(TrainerError, match="images are not at"):
            predictions_of(gone)
    asked = predictions_of(run).probabilities
    np.testing.assert_allclose(asked, own["probabilities"], atol=1e-6)
    np.testing.assert_array_equal(predictions_of(gone).probabilities, asked)  # and kept again


def folds(folder: Path, count: int = 3) -> list[Run]:
    return [
        made(folder / f"fold{i}", method=f"by groups, fold {i} of {count}")
        for i in range(1, count + 1)
    ]


def test_folds_are_judged_together(tmp_path: Path) -> None:
    runs = [
        make_run(tmp_path / f"fold{i + 1}", ("a", "b"), labels, answers(given, 2))
        for i, (labels, given) in enumerate(
            [([0, 0, 1, 1], [0, 0, 1, 1]), ([0, 1, 1], [0, 1, 0]), ([0, 1], [1, 0])]
        )
    ]
    summary = summarize_folds(runs)
    accuracies = [1, 2 / 3, 0]
    assert [row["accuracy"] for row in summary["folds"]] == pytest.approx(accuracies)
    assert [row["images"] for row in summary["folds"]] == [4, 3, 2]
    assert summary["accuracy"]["mean"] == pytest.approx(np.mean(accuracies))
    assert summary["accuracy"]["sd"] == pytest.approx(np.std(accuracies, ddof=1))
    labels, given = [0, 0, 1, 1, 0, 1, 1, 0, 1], [0, 0, 1, 1, 0, 1, 0, 1, 0]
    assert summary["pooled"]["accuracy"] == pytest.approx(accuracy_score(labels, given))
    assert summary["pooled"]["macro"]["f1"] == pytest.approx(
        f1_score(labels, given, average="macro")
    )


def test_the_report_of_folds_stands_beside_its_figures(tmp_path: Path) -> None:
    runs = folds(tmp_path, 11)
    page = Page(write_folds_report(tmp_path, runs))
    assert read_json(tmp_path / "folds.json") == summarize_folds(runs)
    assert "Cross-validation report, 11 folds" in page.texts
    assert page.texts[page.texts.index("Wrong answers") + 1] == "66 of 264"
    assert page.texts.index("fold2") < page.texts.index("fold10")
    assert "so these images chose nothing that they judge" in page.text()
    assert "Split: by groups, 11 folds." in page.text()
    written = (tmp_path / "report.html").read_bytes()
    assert main(["report", str(tmp_path)]) == 0
    assert (tmp_path / "report.html").read_bytes() == written


def test_folds_that_do_not_belong_together_are_refused(tmp_path: Path) -> None:
    one, *_, last = folds(tmp_path)
    other = made(tmp_path / "fold4", ("a", "c"))
    with pytest.raises(TrainerError, match="same classes in every fold"):
        summarize_folds([one, other])
    with pytest.raises(TrainerError, match="24 validate in several"):
        summarize_folds([one, last, one])


def test_one_fold_and_no_run_at_all_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folds(tmp_path, 1)
    assert main(["report", str(tmp_path)]) == 1
    assert "at least two folds" in capsys.readouterr().err
    assert main(["report", str(tmp_path / "nowhere")]) == 1
    assert "Expected a run folder" in capsys.readouterr().err

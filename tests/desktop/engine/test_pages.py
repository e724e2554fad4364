"""One page of a TIFF, from the command line to its heatmap and its record."""

import json

import cv2
import numpy as np
import pytest

from tests.desktop.watches import select


@pytest.fixture
def stack(cell_bytes, tmp_path):
    """A TIFF of two pages, and each page as a file of its own."""
    cells = [cv2.imdecode(np.frombuffer(cell_bytes(n), np.uint8), 1) for n in (0, 1)]
    file = tmp_path / "stack.tif"
    file.write_bytes(cv2.imencodemulti(".tif", cells)[1].tobytes())
    alone = [tmp_path / f"page-{number}.png" for number in (1, 2)]
    for place, cell in zip(alone, cells, strict=True):
        place.write_bytes(cv2.imencode(".png", cell)[1].tobytes())
    return file, *alone


def classified(petriscope, *arguments):
    run = petriscope("classify", *arguments, "--json")
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_a_page_is_chosen_and_answered_as_the_same_image_by_itself(petriscope, stack, tmp_path):
    file, *alone = stack
    (unchosen,) = classified(petriscope, file)
    assert (unchosen["status"], unchosen["page"]) == ("unreadable", None)
    assert "2 pages" in unchosen["reason"]
    assert "Choose one" in unchosen["reason"]
    for number, same in enumerate(alone, start=1):
        (page,) = classified(petriscope, file, "--page", number)
        (image,) = classified(petriscope, same)
        assert (page["status"], page["page"]) == ("answered", number)
        assert page["probabilities"] == image["probabilities"]
    found = select(tmp_path / "profile", "SELECT page, status FROM results WHERE sha256 = "
                   f"'{unchosen['sha256']}' ORDER BY id")  # fmt: skip
    assert found == [(None, "unreadable"), (1, "answered"), (2, "answered")]
    (again,) = classified(petriscope, file, "--page", 2)
    assert again == page
    assert len(select(tmp_path / "profile", "SELECT 1 FROM results")) == 5


def test_the_only_page_needs_no_number(petriscope, stack):
    _, image, _ = stack
    (found,) = classified(petriscope, image, "--page", 1)
    assert (found["status"], found["page"]) == ("answered", None)


@pytest.mark.parametrize(
    ("name", "page", "words"), [("stack.tif", 3, "from 1 to 2"), ("page-1.png", 2, "only a TIFF")]
)
def test_a_page_that_is_not_there_is_said(petriscope, stack, name, page, words):
    (found,) = classified(petriscope, stack[0].with_name(name), "--page", page)
    assert (found["status"], found["page"]) == ("unreadable", page)
    assert words in found["reason"]


def test_no_page_is_a_wrong_use(petriscope, stack):
    run = petriscope("classify", stack[0], "--page", "0")
    assert (run.returncode, "Expected a page from 1" in run.stderr) == (2, True)


def test_reports_and_overlays_show_the_page(petriscope, stack, tmp_path):
    file, _, second = stack
    report, overlays = tmp_path / "report.html", tmp_path / "overlays"
    run = petriscope(
        "classify", file, "--page", 2, "--report", report, "--overlays", overlays
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert "stack.tif, page 2: " in run.stdout
    assert "<h3>stack.tif, page 2</h3>" in report.read_text("utf-8")
    assert report.read_text("utf-8").count("<img") >= 2
    alone = petriscope("classify", second, "--overlays", overlays)
    assert alone.returncode == 0, alone.stderr
    made = (overlays / "stack.overlay.png").read_bytes()
    assert made == (overlays / "page-2.overlay.png").read_bytes()


def test_what_is_explained_is_the_page_that_was_asked_about(engine, stack):
    from desktop.values import Question

    file, *alone = map(str, stack)
    for page, same in enumerate(alone, start=1):
        found = engine.classify(file, page=page).prediction
        assert (found.page, found.facts.pages) == (page, 2)
        question = Question(found.class_name)
        image = engine.classify(same).prediction
        shown = engine.explain(file, found.sha256, question, page)
        assert shown.image == engine.explain(same, image.sha256, question).image
        assert engine.thumbnail(file, found.sha256, page) == engine.thumbnail(same, image.sha256)


def test_a_page_sent_for_is_not_mistaken_for_one_sent_ahead(engine, stack):
    file, image, _ = map(str, stack)
    engine.classify(image, then=file)
    assert engine.classify(file, page=2).prediction.page == 2
    assert engine.classify(file).prediction.status == "unreadable"

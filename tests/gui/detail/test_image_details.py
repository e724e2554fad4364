"""What the window says beside an answer: what its confidence is worth, what the image is like."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop.gui import theme
from desktop.gui.detail.answer_heading import AnswerHeading
from desktop.gui.detail.image_details import ImageDetails
from desktop.gui.detail.legend import Legend
from desktop.gui.detail.probability_bars import ProbabilityBars
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.values import BundleInfo, ImageFacts, Measured, Prediction
from desktop.words import wording

MEASURED = Measured(648, 0.0114, 0.009)
BUNDLE = BundleInfo(
    "B", "1", "d" * 64, ("a",), ("A.",), {"a": 0.5}, 1, "5" * 24, True, 1, "", MEASURED
)  # fmt: skip
FACTS = ImageFacts("TIFF", 4000, 3000, 36_000_000, 0.027, 120.4, (50.4, -9.6, 3.2), 16, 0.0)


def answered(confidence: float) -> Prediction:
    return Prediction("x.png", "answered", "a", confidence, {"a": 1.0}, None, "0" * 64, "d" * 64)


@pytest.mark.parametrize(
    ("confidence", "said"),
    [(0.5814, "about 58 are"), (0.9949, "about 99 are"), (0.996, "more than 99 are")],
)
def test_a_confidence_is_said_as_so_many_of_100_and_to_be_an_estimate(confidence, said):
    words = wording.worth(answered(confidence), BUNDLE)
    assert words == f"Of 100 answers this sure, {said} right: an estimate from 648 images."


def test_nothing_is_said_of_what_another_bundle_answered_or_has_no_figures():
    assert wording.worth(replace(answered(0.9), bundle="e" * 64), BUNDLE) == ""
    assert wording.worth(answered(0.9), replace(BUNDLE, measured=None)) == ""
    assert wording.worth(answered(0.9), None) == ""


def test_facts_are_said_in_words():
    assert wording.size(FACTS) == "4,000 \u00d7 3,000 pixels, 36.0 MB"
    assert wording.size(replace(FACTS, bytes=52_400)).endswith(", 52 KB")
    assert wording.file_format(FACTS) == "TIFF, 16 bits a colour"
    assert wording.colour(FACTS) == "L* 50 a* -10 b* 3"
    assert wording.focus(FACTS, MEASURED) == "sharp, 3.0 \u00d7 the least"
    assert wording.focus(replace(FACTS, focus=0.012), MEASURED).startswith("soft, 1.3")
    assert wording.focus(replace(FACTS, focus=0.008), MEASURED).startswith("blurred, 0.9")
    assert wording.focus(FACTS, None) == "0.027"


def test_all_classes_and_all_details_are_seen_in_a_window_as_it_begins(screen, samples):
    screen.window.submit(samples[:1])
    screen.wait_for_words("Evidence for")
    screen.press("Details")
    shown = screen.window.findChild(ImageDetails)
    for size in ((1024, 600), (1180, 740)):  # bars for scrolling come, and go again
        screen.window.resize(*size)
        screen.bot.wait(300)  # layouts settle
    for area in (screen.window.findChild(ProbabilityBars), shown.parentWidget().parentWidget()):
        assert not area.verticalScrollBar().isVisible(), area


def test_why_rows_cannot_be_dragged_is_said_for_a_moment(screen, samples):
    screen.window.submit(samples[:1])
    screen.wait_for_words("Evidence for")
    screen.results().undragged.emit("Select fewer.")
    assert "Select fewer." in screen.words()
    screen.wait_for_words("Evidence for")
    assert "Select fewer." not in screen.words()


def details(screen) -> list[str]:
    shown = screen.window.findChild(ImageDetails)
    return [label.text() for label in shown.findChildren(QLabel) if label.isVisible()]


def press_i(screen) -> None:
    screen.window.activateWindow()
    screen.bot.keyClick(screen.results(), Qt.Key.Key_I)


def test_the_window_says_what_the_confidence_is_worth_by_the_bundles_own_figures(
    screen, samples, bundle
):
    images = json.loads((bundle / "manifest.json").read_text())["metrics"]["images"]
    screen.window.submit([samples[1]])
    (found,) = screen.wait_for_rows(1)
    about = round(100 * found.confidence)
    screen.wait_for_words(
        f"Of 100 answers this sure, about {about} are right: an estimate from {images} images."
    )


def test_key_i_unfolds_what_the_image_is_like_and_folds_it_again(screen, samples):
    screen.window.submit([samples[0]])
    screen.wait_for_rows(1)
    assert details(screen) == []
    press_i(screen)
    said = details(screen)
    size = samples[0].stat().st_size
    assert f"168 \u00d7 160 pixels, {size / 1000:.0f}\u00a0KB" in said
    assert "PNG, 8 bits a colour" in said
    assert str(samples[0].parent) in said
    assert any(words.startswith("sharp, ") for words in said)
    assert "not known" not in said
    press_i(screen)
    assert details(screen) == []


def test_the_lines_of_the_details_stand_together_in_a_large_window(screen, samples):
    screen.window.resize(1440, 900)
    screen.window.submit([samples[0]])
    screen.wait_for_words("Evidence for")
    press_i(screen)
    screen.bot.wait(100)
    shown = screen.window.findChild(ImageDetails).findChildren(QLabel)
    tops = sorted({each.y() for each in shown if each.isVisible()})
    heights = [each.height() for each in shown]
    assert max(after - before for before, after in pairwise(tops)) <= max(heights) + theme.TIGHT
    assert max(heights) < 3 * screen.window.fontMetrics().height()


def test_tab_goes_from_the_colours_to_the_folder_of_the_image(screen, samples):
    screen.window.submit([samples[0]])
    screen.wait_for_words("Evidence for")
    press_i(screen)
    after = screen.window.findChild(Legend).nextInFocusChain()
    while not after.focusPolicy() & Qt.FocusPolicy.TabFocus:
        after = after.nextInFocusChain()
    assert after is screen.button("Show in folder")


def test_a_refused_image_has_details_too_and_of_an_unreadable_one_little_is_known(screen, tmp_path):
    blank, broken = QImage(300, 200, QImage.Format.Format_RGB32), tmp_path / "broken.png"
    blank.fill(QColor("pink"))
    blank.save(str(tmp_path / "blank.png"))
    broken.write_bytes(b"nothing")
    screen.window.submit([tmp_path / "blank.png", broken])
    screen.wait_for_rows(2)
    press_i(screen)
    assert "300 \u00d7 200 pixels, 1\u00a0KB" in details(screen)
    assert not any("Of 100 answers" in words for words in screen.words())
    screen.results().choose(1)
    assert details(screen).count("not known") == 6
    assert str(tmp_path) in details(screen)


def test_the_folder_of_the_image_is_opened(screen, samples, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    screen.window.submit([samples[0]])
    screen.wait_for_rows(1)
    press_i(screen)
    screen.press("Show in folder")
    assert [Path(url.toLocalFile()) for url in opened] == [samples[0].parent]


def test_the_name_of_a_file_is_read_whole_beside_a_long_review(qtbot):
    heading = AnswerHeading()
    qtbot.addWidget(heading)
    heading.show_prediction(
        Prediction("sample.png", "unreadable", None, None, {}, "Cut short.", None, "")
    )
    name, review = (
        next(each for each in heading.findChildren(ElidedLabel) if each.text().startswith(words))
        for words in ("sample", "Review")
    )
    for width, below in ((1000, False), (review.sizeHint().width() + 20, True)):
        heading.resize(width, 200)
        heading.show()
        qtbot.wait(20)
        assert name.width() >= name.fontMetrics().horizontalAdvance(name.text())
        assert review.width() >= review.fontMetrics().horizontalAdvance(review.text())
        assert (review.y() > name.y()) == below


def test_the_explained_class_stays_in_sight_where_there_is_little_room(qtbot):
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    names = [f"class {n}" for n in range(20)]
    bars.set_classes(names, names)
    bars.resize(200, 900)
    bars.show()
    bars.mark(names[-1])
    bars.resize(200, 120)
    (last,) = [each for each in bars.findChildren(QAbstractButton) if each.isChecked()]
    seen = bars.viewport().rect()
    qtbot.waitUntil(
        lambda: seen.contains(QRect(last.mapTo(bars.viewport(), QPoint()), last.size()))
    )

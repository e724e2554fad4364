"""Review thresholds: strict, kept by bundle, whole at every moment, never guessed."""

import dataclasses
import json

import pytest

from desktop.errors import ReviewError
from desktop.profile import Profile
from desktop.review import NO_THRESHOLDS, Review, needs_review
from desktop.values import BundleInfo, Prediction, ReviewThresholds, unreadable
from tests.desktop.kept_files import DAMAGED, expect_trouble_in_words

DIGEST, OTHER = "ab" * 32, "cd" * 32
OWN = {"a": 0.8, "b": 0.9}
BUNDLE = BundleInfo("B", "1", DIGEST, ("a", "b"), ("A.", "B."), OWN, 1, "", False, 1, "")
SET = ReviewThresholds(DIGEST, {"a": 0.25, "b": 1.0})


@pytest.fixture
def file(tmp_path):
    return Profile.open(tmp_path).review


def answered(class_name, confidence, bundle=DIGEST):
    return Prediction("x.png", "answered", class_name, confidence, {}, None, "0" * 64, bundle)


@pytest.mark.parametrize(
    ("class_name", "confidence", "wanted"),
    [("a", 0.799, True), ("a", 0.8, False), ("b", 0.85, True), ("b", 1.0, False)],
)
def test_an_answer_below_its_own_classs_threshold_needs_review(class_name, confidence, wanted):
    assert needs_review(answered(class_name, confidence), ReviewThresholds(DIGEST, OWN)) is wanted


def test_where_the_threshold_is_1_no_confidence_is_enough():
    assert needs_review(answered("b", 1.0), SET) is True


def test_what_has_no_answer_needs_review():
    refused = Prediction("x.png", "refused", None, None, {}, "Blank.", "0" * 64, DIGEST)
    for prediction in (refused, unreadable("x.png", "Empty.", OTHER)):
        assert needs_review(prediction, SET) is True
        assert needs_review(prediction, NO_THRESHOLDS) is True


def test_an_answer_of_another_bundle_is_not_judged():
    assert needs_review(answered("a", 0.1, OTHER), SET) is None
    assert needs_review(answered("a", 0.1), NO_THRESHOLDS) is None


def test_the_bundles_own_hold_until_a_person_sets_others_for_that_bundle(file):
    review = Review(file)
    review.use(BUNDLE)
    assert review.thresholds == ReviewThresholds(DIGEST, OWN)
    assert not file.exists()
    review.set(SET)
    review.keep(SET)
    again = Review(file)
    again.use(BUNDLE)
    assert again.thresholds == SET
    again.use(dataclasses.replace(BUNDLE, digest=OTHER))
    assert again.thresholds == ReviewThresholds(OTHER, OWN)


def test_what_is_kept_late_does_not_come_back(file):
    review = Review(file)
    review.use(BUNDLE)
    later = ReviewThresholds(DIGEST, {"a": 0.9, "b": 0.9})
    review.set(SET)
    review.set(later)
    review.keep(SET)  # its turn to be written comes only now
    assert review.thresholds == later


def test_thresholds_of_another_bundle_are_not_used(file):
    review = Review(file)
    review.use(BUNDLE)
    review.set(ReviewThresholds(OTHER, {"a": 0.9, "b": 0.9}))
    assert review.thresholds == ReviewThresholds(DIGEST, OWN)


def test_what_was_set_for_another_bundle_stays(file):
    for digest in (DIGEST, OTHER):
        Review(file).keep(ReviewThresholds(digest, {"a": 0.5, "b": 0.5}))
    assert list(json.loads(file.read_text())["review_below"]) == [DIGEST, OTHER]
    assert list(file.parent.glob("*.part")) == []


def stored(**below):
    return json.dumps({"review_below": {DIGEST: below}}).encode()


@pytest.mark.parametrize(
    "content",
    [
        *DAMAGED,
        stored(a=0.5, b=0.5)[:-3],
        stored(a=0.5, b=1.5),
        stored(a=0.5, b=-0.5),
        stored(a=0.5, b=float("nan")),
        stored(a=0.5, b="0.5"),
        stored(a=0.5, b=True),
        json.dumps({"review_below": {DIGEST: [0.5, 0.5]}}).encode(),
        json.dumps({"review_below": {}, "all": 1}).encode(),
    ],
)
def test_a_damaged_file_sets_nothing_is_left_as_it_is_and_is_said(file, content):
    file.write_bytes(content)
    review = Review(file)
    with pytest.raises(ReviewError, match="damaged and were left"):
        review.use(BUNDLE)
    assert review.thresholds == ReviewThresholds(DIGEST, OWN)
    with pytest.raises(ReviewError, match="damaged and were left"):
        review.keep(SET)
    review.set(SET)
    assert review.thresholds == SET
    assert file.read_bytes() == content


@pytest.mark.parametrize("below", [{"a": 0.5}, {"a": 0.5, "b": 0.5, "c": 0.5}])
def test_thresholds_of_other_classes_than_the_bundles_set_nothing(file, below):
    file.write_bytes(stored(**below))
    review = Review(file)
    with pytest.raises(ReviewError, match="damaged"):
        review.use(BUNDLE)
    assert review.thresholds == ReviewThresholds(DIGEST, OWN)


def test_whole_numbers_typed_by_hand_count(file):
    file.write_bytes(stored(b=1, a=0))
    review = Review(file)
    review.use(BUNDLE)
    assert review.thresholds.below == {"a": 0, "b": 1}


def test_a_file_that_cannot_be_read_or_written_is_said_in_words(file):
    expect_trouble_in_words(
        file, ReviewError, lambda: Review(file).use(BUNDLE), lambda: Review(file).keep(SET)
    )

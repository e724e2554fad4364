"""Reports on disk: whole at every moment, harmless in a spreadsheet, patient with a lock."""

import csv

import pytest

from desktop.errors import ReportError
from desktop.reports.csv_file import write_csv
from desktop.reports.csv_mirror import CsvMirror
from desktop.review import NO_THRESHOLDS, Review
from desktop.values import Prediction, ReviewThresholds, unreadable


def answered(file, class_name="a"):
    return Prediction(file, "answered", class_name, 0.5, {class_name: 0.5}, None, "0" * 64, "1")


def read(file):
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_text_that_a_spreadsheet_would_run_is_made_harmless(tmp_path, start):
    evil = start + "HYPERLINK(1)"
    write_csv(
        tmp_path / "out.csv", [answered(evil, evil), unreadable(evil, evil, evil)], NO_THRESHOLDS
    )
    rows = read(tmp_path / "out.csv")
    assert [row["file"] for row in rows] == ["'" + evil] * 2
    assert [row["class"] for row in rows] == ["'" + evil, ""]
    assert [row["reason"] for row in rows] == ["", "'" + evil]
    assert [row["confidence"] for row in rows] == ["0.5", ""]


def test_the_csv_says_which_images_want_a_person(tmp_path):
    found = [answered("low", "a"), answered("high", "b"), unreadable("none", "Empty.", "1")]
    other = Prediction("other", "answered", "a", 0.5, {"a": 0.5}, None, "0" * 64, "2")
    thresholds = ReviewThresholds("1", {"a": 0.51, "b": 0.5})
    write_csv(tmp_path / "out.csv", [*found, other], thresholds)
    rows = read(tmp_path / "out.csv")
    assert [row["review"] for row in rows] == ["true", "false", "true", ""]


def test_a_file_that_cannot_be_replaced_stays_and_leaves_no_draft(tmp_path):
    target = tmp_path / "out.csv"
    (target / "inside").mkdir(parents=True)
    with pytest.raises(ReportError, match="cannot be written"):
        write_csv(target, [], NO_THRESHOLDS)
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv"]


def test_a_mirror_writes_when_something_is_new_and_it_is_due(tmp_path):
    mirror = CsvMirror(tmp_path / "out.csv", Review(tmp_path / "review.json"))
    mirror.write([], now=0)
    assert read(tmp_path / "out.csv") == []
    mirror.note_change()
    mirror.write([answered("x")], now=0.1)
    assert read(tmp_path / "out.csv") == []
    mirror.write([answered("x")], now=0.1, whole=True)
    assert [row["file"] for row in read(tmp_path / "out.csv")] == ["x"]
    mirror.write([], now=60)
    assert [row["file"] for row in read(tmp_path / "out.csv")] == ["x"], "nothing was new"
    mirror.note_change()
    mirror.write([answered("x"), answered("y")], now=60)
    assert [row["file"] for row in read(tmp_path / "out.csv")] == ["x", "y"]


def test_a_mirror_goes_on_when_the_lock_is_gone(tmp_path):
    target = tmp_path / "out.csv"
    target.mkdir()  # cannot be replaced, like a file that is open in a spreadsheet on Windows
    mirror = CsvMirror(target, Review(tmp_path / "review.json"))
    mirror.write([answered("x")], now=0)
    assert "cannot be written" in mirror.problem
    target.rmdir()
    mirror.write([answered("x")], now=60)
    assert mirror.problem is None
    assert len(read(target)) == 1

"""The case report in another language; what other programs read stays English."""

import zipfile
from dataclasses import replace

import pytest

from desktop import language
from desktop.language import in_english, tr
from desktop.reports.content import Entry
from desktop.reports.csv_file import csv_report
from desktop.reports.html import write_html
from desktop.reports.xlsx import write_xlsx
from desktop.values import ReportPictures, unreadable
from tests.desktop.reports.test_report_files import (
    ANSWERED,
    COMMENT,
    CORRECTION,
    PICTURE,
    Page,
    written,
)

REASON = "The file could not be read: Permission denied."
ENTRIES = [
    Entry(ANSWERED, (CORRECTION,), ReportPictures(PICTURE, PICTURE), None, True, (COMMENT,)),
    Entry(unreadable("in/y.png", REASON, "d"), no_pictures=REASON),
]


WITHOUT_MARKS = dict.fromkeys(map(ord, "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"))


class Quoting:
    """A language, written from right to left, that puts each text in marks of its own."""

    code = "ar"
    right_to_left = True

    def find(self, text, _comment, _count):
        return f"«\u202f{text} & <more>»"

    def number(self, value):
        return f"{value}\u00a0!"

    def decimal(self, value, places):
        return f"{value:.{places}f}\u00a0!"


@pytest.fixture
def speak_quoting():
    yield lambda: language.use(Quoting())
    language.use(None)


def test_the_case_report_is_in_the_language_of_the_window(speak_quoting, tmp_path):
    speak_quoting()
    text = written(write_html, tmp_path / "out.html", ENTRIES).read_text("utf-8")
    page = Page(text)
    words = " ".join(page.words).translate(WITHOUT_MARKS)
    assert dict(page.tags)["html"] == {"lang": "ar", "dir": "rtl"}
    for said in (
        "Petriscope case report", "Research use only. Not for diagnosis.", "Answers", "Images",
        "Written", "Bundle digest", "Review thresholds", "Needs review", "Image", "Comment",
        "Evidence for a", "Name", "Date", "Signature", "The bundle's card", REASON,
        f"No picture. {REASON}", "SHA-256 unknown: the file was not read",
    ):  # fmt: skip
        assert f"«\u202f{said} & <more>»" in words, said
    assert "says Mira & <more>»" in words
    assert "2\u00a0!" in words
    assert not {"more"} & {tag for tag, _ in page.tags}, "translations are text, too"
    assert 'content: "«\u202fResearch use only.' in text


def test_what_is_read_from_the_left_says_so_in_a_report_from_the_right(tmp_path):
    arabic = Entry(
        replace(ANSWERED, file="in/صورة.png"), comments=(replace(COMMENT, text="خلية."),)
    )
    english = Entry(ANSWERED, (CORRECTION,))
    language.use(Arabic())
    try:
        text = written(write_html, tmp_path / "out.html", [english, arabic]).read_text()
    finally:
        language.use(None)
    assert '<h3 dir="ltr">x.png</h3>' in text
    assert '<p class="muted" dir="ltr">in</p>' in text
    assert "<h3>صورة.png</h3>" in text
    assert '<div dir="ltr"><h2>A card</h2>' in text
    assert "<br>\u200eLook at\u200e<br>\u200ethe nucleus\u200e</p>" in text
    assert "<br>خلية.</p>" in text
    assert "\u200e2026-11-01 10:11:12 UTC" in text
    assert '@bottom-right { content: "Research use only.' in text


class Arabic:
    """A language from right to left whose texts are missing."""

    code = "ar"
    right_to_left = True

    def find(self, _text, _comment, _count):
        return ""

    def number(self, value):
        return str(value)

    def decimal(self, value, places):
        return f"{value:.{places}f}"


def test_in_english_the_report_reads_from_left_to_right(tmp_path):
    page = Page(written(write_html, tmp_path / "out.html", ENTRIES).read_text("utf-8"))
    assert dict(page.tags)["html"] == {"lang": "en", "dir": "ltr"}
    assert [name for name, _ in page.attributes()].count("dir") == 1


def parts(file):
    """Return the parts of a workbook, without the one that says when it was made."""
    with zipfile.ZipFile(file) as book:
        names = [each for each in book.namelist() if each != "docProps/core.xml"]
        return {name: book.read(name) for name in names}


def test_workbook_and_table_are_english_whatever_is_spoken(speak_quoting, tmp_path):
    def both(name):
        book = written(write_xlsx, tmp_path / f"{name}.xlsx", ENTRIES)
        table = written(csv_report, tmp_path / f"{name}.csv", ENTRIES)
        return parts(book), table.read_bytes()

    english = both("english")
    speak_quoting()
    assert tr("Answers").startswith("«")
    assert both("quoting") == english
    assert tr("Answers").startswith("«"), "it is English in there only"


def test_english_ends_with_what_was_to_be_said_in_it(speak_quoting):
    speak_quoting()
    with in_english(), pytest.raises(ZeroDivisionError), in_english():
        assert tr("Answers") == "Answers"
        _ = 1 / 0
    assert tr("Answers") != "Answers"

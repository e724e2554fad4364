"""Workbook and case report: numbers are numbers, and nothing from outside is obeyed."""

import base64
import errno
import os
import re
import sys
import tracemalloc
import xml.etree.ElementTree as ET
import zipfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from html.parser import HTMLParser
from multiprocessing import get_context
from typing import ClassVar

import pytest

from desktop.reports.content import About, Entry
from desktop.reports.facts import facts
from desktop.reports.html import write_html
from desktop.reports.markdown import to_html
from desktop.reports.xlsx import write_xlsx
from desktop.values import (
    RESEARCH_USE,
    BundleInfo,
    Comment,
    Correction,
    Label,
    Picture,
    Pixels,
    Prediction,
    ReportPictures,
    ReviewThresholds,
    unreadable,
)

EVIL = "=HYPERLINK(\"http://x\")<script>alert('1')</script><img src=http://x onerror=y>&amp;"
CARD = (
    f"# A card\n\nSome **bold** words.\n{EVIL}\n\n| a | b |\n| --- | --- |\n| 1 | {EVIL} |\n\n- one"
)
BELOW = {"a": 0.8, "b": 0.8}
BUNDLE = BundleInfo(
    "Cells", "1.2", "d" * 64, ("a", "b"), ("", ""), BELOW, 1, "5" * 24, True, 3, CARD
)
THRESHOLDS = ReviewThresholds("d", BELOW)
ABOUT = About(
    "2026-11-01T10:11:12+00:00", BUNDLE, True, THRESHOLDS, {"Petriscope": "9"}, "c" * 64, {"a": 2}
)
JPEG = b"\xff\xd8\xff made up"
PICTURE = Picture(Pixels(2, 1, 3, bytes(6)), JPEG)
ANSWERED = Prediction(
    "in/x.png", "answered", "a", 0.75, {"a": 0.75, "b": 0.25}, None, "1" * 64, "d"
)
COMMENT = Comment("2026-11-02T09:00:00+00:00", "Mira", "Out of focus")
CORRECTION = Correction("2026-11-02T08:00:00+00:00", "Mira", "a", "b", "Look at\nthe nucleus")


def written(write, file, entries, about=ABOUT):
    for _ in write(file, about, entries):
        pass
    return file


class Sheet:
    """A worksheet as another program reads it."""

    NAMES: ClassVar = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}

    def __init__(self, file, number):
        with zipfile.ZipFile(file) as book:
            self.names = book.namelist()
            self.root = ET.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
            self.styles = ET.fromstring(book.read("xl/styles.xml"))

    def rows(self):
        return [
            [self.value(cell) for cell in row.findall("m:c", self.NAMES)]
            for row in self.root.findall(".//m:row", self.NAMES)
        ]

    def form_of(self, place):
        """Return the number format of a cell."""
        cell = self.root.find(f".//m:c[@r='{place}']", self.NAMES)
        forms = self.styles.findall("m:cellXfs/m:xf", self.NAMES)
        number = forms[int(cell.get("s"))].get("numFmtId")
        own = self.styles.find(f".//m:numFmt[@numFmtId='{number}']", self.NAMES)
        return own.get("formatCode")

    def value(self, cell):
        if cell.get("t") == "inlineStr":
            return "".join(part.text or "" for part in cell.iter(f"{{{self.NAMES['m']}}}t"))
        return float(cell.find("m:v", self.NAMES).text)


class Page(HTMLParser):
    """A page as a browser reads it: its tags with their attributes, and its text."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words = [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)

    def attributes(self):
        return [(name, value) for _, attrs in self.tags for name, value in attrs.items()]


def test_a_workbook_has_numbers_as_numbers_and_a_column_a_class(tmp_path):
    entries = [Entry(ANSWERED, review=False), Entry(unreadable("y", "Why not.", "d"), review=True)]
    sheet = Sheet(written(write_xlsx, tmp_path / "out.xlsx", entries), 1)
    head, first, second = sheet.rows()
    columns = ["file", "status", "class", "confidence", "review", "person", "case", "slide"]
    assert head == [*columns, "reason", "a", "b", "sha256", "bundle", "page"]
    assert first == ["in/x.png", "answered", "a", 0.75, False, 0.75, 0.25, "1" * 64, "d"]
    assert second == ["y", "unreadable", True, "Why not.", "d"]
    pane = sheet.root.find(".//m:pane", Sheet.NAMES)
    assert (pane.get("state"), pane.get("ySplit")) == ("frozen", "1")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "{=", "http://", "mailto:"])
def test_text_in_a_workbook_is_text(tmp_path, start):
    evil = start + "SUM(1)"
    correction = Correction("t", evil, evil, evil, evil)
    entry = Entry(replace(ANSWERED, file=evil, class_name=evil), (correction,))
    file = written(write_xlsx, tmp_path / "out.xlsx", [entry])
    for number, column in ((1, 0), (2, 3)):
        sheet = Sheet(file, number)
        assert sheet.root.findall(".//m:f", Sheet.NAMES) == []
        assert sheet.root.findall(".//m:hyperlink", Sheet.NAMES) == []
        assert not any("rels" in name and "sheet" in name for name in sheet.names)
        assert sheet.rows()[1][column].replace("_x000D_", "\r") == evil


def test_a_workbook_says_who_corrected_and_where_it_is_from(tmp_path):
    entry = Entry(ANSWERED, (CORRECTION,), comments=(COMMENT,), label=Label("C-7", "2"))
    file = written(write_xlsx, tmp_path / "out.xlsx", [entry])
    assert Sheet(file, 1).rows()[1][4:7] == ["b", "C-7", "2"]
    said = Sheet(file, 3).rows()[1]
    assert said[:2] + said[3:] == ["in/x.png", "1" * 64, "Mira", "Out of focus"]
    corrected = Sheet(file, 2).rows()[1]
    assert corrected[:2] == ["in/x.png", "1" * 64]
    assert corrected[3:] == ["Mira", "a", "b", "Look at\nthe nucleus"]
    about = Sheet(file, 4).rows()
    assert about[0] == [RESEARCH_USE]
    said = dict(about[1:])
    assert said["Bundle"] == "Cells, version 1.2"
    assert said["Bundle digest"] == "d" * 64
    assert said["Signed by"].startswith("trusted signer 5555 5555")
    assert said["Head of the records' chain"] == "c" * 64
    assert said["Versions"] == "Petriscope 9"


def test_times_in_a_workbook_are_times_and_shares_are_shown_in_percent(tmp_path):
    indian = replace(CORRECTION, at="2026-11-02T13:30:00+05:30")
    odd = replace(CORRECTION, at="yesterday")
    file = written(write_xlsx, tmp_path / "out.xlsx", [Entry(ANSWERED, (CORRECTION, indian, odd))])
    corrections = Sheet(file, 2)
    days = (datetime(2026, 11, 2, 8) - datetime(1899, 12, 30)) / timedelta(days=1)
    assert [row[2] for row in corrections.rows()[1:]] == [
        pytest.approx(days), pytest.approx(days), "yesterday",
    ]  # fmt: skip
    assert corrections.form_of("C2") == "yyyy-mm-dd hh:mm:ss"
    assert {Sheet(file, 1).form_of(cell) for cell in ("D2", "J2", "K2")} == {"0.0%"}


def test_a_workbook_is_printed_whole_with_head_and_file_on_each_page(tmp_path):
    file = written(write_xlsx, tmp_path / "out.xlsx", [Entry(ANSWERED, review=False)])
    for number, wide in ((1, "2"), (2, "1"), (3, "1"), (4, "1")):
        root = Sheet(file, number).root
        page = root.find("m:pageSetup", Sheet.NAMES)
        assert (page.get("orientation"), page.get("fitToHeight")) == ("landscape", "0")
        assert page.get("fitToWidth", "1") == wide
        assert root.find("m:sheetPr/m:pageSetUpPr", Sheet.NAMES).get("fitToPage") == "1"
    with zipfile.ZipFile(file) as book:
        names = book.read("xl/workbook.xml").decode()
    for sheet in ("Predictions", "Corrections", "Comments"):
        assert f"{sheet}!$A:$A,{sheet}!$1:$1" in names


def test_of_a_long_path_in_a_workbook_the_end_is_seen(tmp_path):
    entry = Entry(replace(ANSWERED, file="/folder" * 40 + "/x.png"), review=False)
    sheet = Sheet(written(write_xlsx, tmp_path / "out.xlsx", [entry]), 1)
    forms = sheet.styles.findall("m:cellXfs/m:xf", Sheet.NAMES)
    style = sheet.root.find("m:cols/m:col[@min='1']", Sheet.NAMES).get("style")
    assert forms[int(style)].find("m:alignment", Sheet.NAMES).get("horizontal") == "right"
    assert sheet.form_of("E2") == '"TRUE";"TRUE";"FALSE"'


def test_a_report_says_by_which_thresholds_and_whose():
    assert dict(facts(ABOUT))["Review thresholds"] == "the bundle's own: a 80\u00a0%, b 80\u00a0%"
    changed = replace(ABOUT, thresholds=ReviewThresholds("d", {"a": 0.855, "b": 1.0}))
    assert (
        dict(facts(changed))["Review thresholds"] == "set on this PC: a 85.5\u00a0%, b 100\u00a0%"
    )


def test_a_name_that_is_no_unicode_is_no_trouble(tmp_path):
    entry = Entry(replace(ANSWERED, file="caf\udce9.png"))
    assert (
        Sheet(written(write_xlsx, tmp_path / "a.xlsx", [entry]), 1).rows()[1][0] == r"caf\udce9.png"
    )
    page = written(write_html, tmp_path / "a.html", [entry]).read_text("utf-8")
    assert r"caf\udce9.png" in page


def test_a_case_report_is_one_file_that_runs_and_fetches_nothing(tmp_path):
    evil = replace(ANSWERED, file=f"{EVIL}/{EVIL}", class_name=EVIL, probabilities={EVIL: 0.75})
    correction = Correction(EVIL, EVIL, EVIL, EVIL, EVIL)
    bundle = replace(BUNDLE, name=EVIL, version=EVIL)
    about = replace(ABOUT, bundle=bundle, versions={EVIL: EVIL}, counts={EVIL: 1})
    entries = [
        Entry(evil, (correction,), ReportPictures(PICTURE, PICTURE)),
        Entry(unreadable(EVIL, EVIL, "d"), no_pictures=EVIL),
    ]
    page = Page(written(write_html, tmp_path / "out.html", entries, about).read_text("utf-8"))
    allowed = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "h4", "p"}
    allowed |= {"table", "tr", "td", "th", "ul", "li", "strong", "span", "div", "section", "br"}
    allowed |= {"thead", "tbody", "article", "figure", "figcaption", "img"}
    assert {tag for tag, _ in page.tags} <= allowed
    names = {name for name, _ in page.attributes()}
    assert names <= {"lang", "dir", "charset", "http-equiv", "content", "name", "class", "style",
                     "src", "width", "height", "alt", "scope"}  # fmt: skip
    images = [attrs["src"] for tag, attrs in page.tags if tag == "img"]
    assert [base64.b64decode(src.partition(",")[2]) for src in images] == [JPEG, JPEG]
    assert all(src.startswith("data:image/jpeg;base64,") for src in images)
    policy = next(a["content"] for _, a in page.tags if a.get("http-equiv"))
    assert "default-src 'none'" in policy
    assert "script" not in policy
    styles = " ".join(value for name, value in page.attributes() if name == "style")
    assert re.fullmatch(r"(width:[\d.]+% ?)+", styles)
    assert "url(" not in (tmp_path / "out.html").read_text("utf-8")
    assert sum(EVIL in words for words in page.words) >= 10


def test_a_case_report_says_everything_that_was_found_out(tmp_path):
    entries = [
        Entry(ANSWERED, (CORRECTION,), ReportPictures(PICTURE, PICTURE), review=True),
        Entry(replace(ANSWERED, file="z"), (), ReportPictures(PICTURE, None), review=False),
        Entry(replace(ANSWERED, file="gone"), no_pictures="The file does not exist."),
    ]
    page = Page(written(write_html, tmp_path / "out.html", entries).read_text("utf-8"))
    text = " ".join(" ".join(page.words).split())
    for said in (
        RESEARCH_USE, "x.png", "a 75.0 %", "25.0 %", "b instead of a, says Mira",
        "2026-11-02 08:00:00 UTC", "Look at", "the nucleus", "Evidence for a",
        "Nothing in this image speaks for a.", "No picture. The file does not exist.",
        "Cells, version 1.2", "d" * 64, "c" * 64, "1" * 64, "Petriscope 9", "A card", "Signature",
    ):  # fmt: skip
        assert said in text, said
    assert text.count("Needs review") == 1
    assert ("strong", {}) in page.tags


def test_whoever_cannot_see_a_case_report_hears_what_its_pictures_and_tables_say(tmp_path):
    entries = [Entry(ANSWERED, pictures=ReportPictures(PICTURE, PICTURE))]
    page = Page(written(write_html, tmp_path / "out.html", entries).read_text("utf-8"))
    assert [attrs["alt"] for tag, attrs in page.tags if tag == "img"] == ["x.png", "x.png"]
    heads = [attrs.get("scope") for tag, attrs in page.tags if tag == "th"]
    tags = [tag for tag, _ in page.tags]
    rows_with_a_head = [tags[place + 1] == "th" for place, tag in enumerate(tags) if tag == "tr"]
    assert set(heads) == {"row", "col"}
    assert rows_with_a_head.count(False) == 1, "only the card has rows of figures alone"


def test_a_case_report_goes_on_whatever_paper_is_in_the_printer(tmp_path):
    text = written(write_html, tmp_path / "out.html", [Entry(ANSWERED)]).read_text("utf-8")
    page = text[text.index("@page") :]
    assert "size" not in page[: page.index("</style>")]


def colours_of(style):
    """Return the colours by role in a part of a style sheet."""
    return dict(re.findall(r"--(\w+): (#\w+);", style))


def test_a_case_report_is_dark_where_the_screen_is_and_white_on_paper(tmp_path):
    text = written(write_html, tmp_path / "out.html", [Entry(ANSWERED)]).read_text("utf-8")
    style = text[text.index("<style>") : text.index("</style>")]
    start = style.index("@media screen and (prefers-color-scheme: dark)")
    light, (dark, rest) = style[:start], style[start:].split("}\n}", 1)
    assert colours_of(light)["paper"] == "#fff"
    assert colours_of(light).keys() == colours_of(dark).keys() >= {"text", "paper"}
    assert set(re.findall(r"var\(--(\w+)\)", rest)) == colours_of(light).keys()
    assert not re.search(r"#[0-9a-f]{3,6}\b", rest), "a colour that is the same in the dark"


def test_a_card_is_rendered_plainly():
    html = to_html(CARD)
    assert "<h2>A card</h2>" in html
    assert "<strong>bold</strong>" in html
    head = '<th scope="col">a</th><th scope="col">b</th>'
    assert f"<table><thead><tr>{head}</tr></thead><tbody><tr><td>1</td>" in html
    assert "<ul><li>one</li></ul>" in html
    assert "<script" not in html
    assert "<img" not in html


@pytest.mark.parametrize(
    "markdown", ["**", "|", "||||", "#", "# ", "- ", "| --- |", "****", "\r\n\x00", "a\n# b\n- c"]
)
def test_odd_markdown_is_no_trouble(markdown):
    Page(to_html(markdown))


def test_what_a_workbook_puts_aside_stays_beside_it_and_is_gone_after_it(tmp_path):
    steps = write_xlsx(tmp_path / "out.xlsx", ABOUT, [Entry(ANSWERED)] * 9)
    next(steps)
    assert [path for path in tmp_path.rglob("*") if path.is_file()]
    steps.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="needs a disk that is always full")
def test_a_full_disk_is_told_once_and_as_such(tmp_path):
    (tmp_path / "out.xlsx").symlink_to("/dev/full")
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)) as told:
        list(write_xlsx(tmp_path / "out.xlsx", ABOUT, [Entry(ANSWERED)] * 9))
    assert told.value.errno == errno.ENOSPC


def write_until_killed(file):
    steps = write_xlsx(file, ABOUT, [Entry(ANSWERED)] * 9)
    next(steps)
    os._exit(9)


def test_what_a_killed_workbook_put_aside_is_gone_after_the_next(tmp_path):
    killed = get_context("spawn").Process(target=write_until_killed, args=(tmp_path / "out.xlsx",))
    killed.start()
    killed.join()
    assert killed.exitcode == 9
    assert [path for path in tmp_path.rglob("*") if path.is_file()]
    written(write_xlsx, tmp_path / "out.xlsx", [Entry(ANSWERED)])
    assert list(tmp_path.iterdir()) == [tmp_path / "out.xlsx"]


def peak_over_ten_thousand(write, file):
    """Return the most memory in use while a report is written, in bytes."""
    picture = Picture(Pixels(30, 30, 3, bytes(2_700)), JPEG + bytes(2_000))
    entry = Entry(ANSWERED, (CORRECTION,), ReportPictures(picture, picture))
    many = (replace(entry, prediction=replace(ANSWERED, file=str(n))) for n in range(10_000))
    written(write, file, [entry])  # whose code is loaded now
    tracemalloc.start()
    written(write, file, many)
    return tracemalloc.get_traced_memory()[1]


@pytest.mark.parametrize(("write", "name"), [(write_xlsx, "a.xlsx"), (write_html, "a.html")])
def test_ten_thousand_images_take_little_memory(tmp_path, write, name):
    # A process of its own: Python keeps names, and what that takes hangs on all it saw before.
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        peak = process.submit(peak_over_ten_thousand, write, tmp_path / name).result()
    assert peak < 1_500_000
    assert (tmp_path / name).stat().st_size > 300_000

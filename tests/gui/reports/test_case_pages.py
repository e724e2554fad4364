"""The case report as PDF and on paper, and the way there in the window."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QPageLayout,
    QPainter,
    QPdfWriter,
    QPicture,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QFileDialog, QToolButton

from desktop.events import ReportFailed, ReportGathered
from desktop.gui import theme
from desktop.gui.languages import speak
from desktop.gui.reports.case_pages import MARGINS_MM, write_pdf
from desktop.gui.reports.paper import Paper
from desktop.gui.reports.printing import preview
from desktop.gui.widgets.mirroring import set_mirrored
from desktop.reports.content import About, Entry
from desktop.reports.html import words
from desktop.values import (
    BundleInfo,
    Correction,
    Picture,
    Pixels,
    Prediction,
    ReportPictures,
    ReviewThresholds,
    unreadable,
)

CARD = "# Cells\n\n" + "Some words. " * 40
BELOW = {"a": 0.8, "b": 0.8}
BUNDLE = BundleInfo("Cells", "1", "d" * 64, ("a", "b"), ("", ""), BELOW, 1, "5" * 24, True, 3, CARD)
THRESHOLDS = ReviewThresholds("d", BELOW)
ABOUT = About(
    "2026-11-01T10:11:12+00:00", BUNDLE, True, THRESHOLDS, {"Petriscope": "9"}, "c" * 64, {"a": 2}
)
FOUND = Prediction("x.png", "answered", "a", 0.75, {"a": 0.75, "b": 0.25}, None, "1" * 64, "d")
CORRECTION = Correction("2026-11-02T08:00:00+00:00", "Mira", "a", "b", "why\n" * 3)


def picture(width: int, height: int, seed: int = 0) -> Picture:
    pixels = bytes((seed + 7 * n) % 256 for n in range(width * height * 3))
    return Picture(Pixels(width, height, 3, pixels), b"\xff\xd8\xff")


def entries(count: int, width: int = 60, height: int = 40) -> list[Entry]:
    return [
        Entry(FOUND, (CORRECTION,), ReportPictures(picture(width, height, n), picture(9, 9)))
        for n in range(count)
    ]


def written(file: Path, of: list[Entry]) -> bytes:
    for _ in write_pdf(file, ABOUT, of):
        pass
    return file.read_bytes()


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_a_pdf_has_pages_pictures_and_an_end(tmp_path, qapp):
    pdf = written(tmp_path / "out.pdf", entries(9))
    assert pdf.startswith(b"%PDF-1.")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert pages_of(pdf) >= 4
    assert len(re.findall(rb"/Subtype\s*/Image", pdf)) == 18
    assert "Petriscope case report".encode("utf-16-be") in pdf


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_report_is_as_dark_on_paper_while_the_window_is_dark(tmp_path, qapp, language):
    speak(qapp, language)
    try:
        drawn = drawn_in(written(tmp_path / "light.pdf", entries(2)))
        theme.recolour(qapp, Qt.ColorScheme.Dark)
        dark = written(tmp_path / "dark.pdf", entries(2))
    finally:
        theme.recolour(qapp, Qt.ColorScheme.Light)
        speak(qapp, "en")
    assert any(b" scn" in each for each in drawn)
    assert drawn_in(dark) == drawn


def glyphs(pdf: bytes, times: int) -> list[int]:
    """Return how often on each page a letter is drawn so many times in a row."""
    run = rb"(<\w+>) Tj\n(?:\S+ \S+ Td \1 Tj\n){%d}" % (times - 1)
    return [len(re.findall(run, page)) for page in drawn_in(pdf) if b"Tj" in page]


def carded(file: Path, card: str) -> bytes:
    about = replace(ABOUT, bundle=replace(BUNDLE, card=card))
    for _ in write_pdf(file, about, []):
        pass
    return file.read_bytes()


def test_a_table_that_goes_on_overleaf_says_its_head_again(tmp_path, qapp):
    rows = "".join(f"| row | {n} |\n" for n in range(150))
    pdf = carded(tmp_path / "out.pdf", f"# Card\n\n| WWWW | n |\n| --- | --- |\n{rows}")
    assert glyphs(pdf, 4)[1:] == [1, 1, 1]


def test_a_section_of_the_card_stays_together(tmp_path, qapp):
    section = "## WWWW\n\n" + "Some words.\n\n" * 30 + "WWWW\n\n"
    assert glyphs(carded(tmp_path / "out.pdf", f"# Card\n\n{section * 2}"), 4)[1:] == [2, 2]


def test_words_that_no_page_holds_begin_below_their_picture(tmp_path, qapp):
    talk = Correction("t", "Mira", None, "n", "why " * 4000)
    found = Entry(FOUND, (talk,), ReportPictures(picture(60, 40), None))
    pages = drawn_in(written(tmp_path / "out.pdf", [*entries(2), found]))
    (under,) = [page for page in pages if page.count(b" Do") == 1]
    assert under.count(b"Tj") > 2000


def test_a_name_in_arabic_begins_at_the_left_in_english(tmp_path, qapp):
    writer = QPdfWriter(str(tmp_path / "out.pdf"))
    paper = Paper(writer, "", "")
    document = paper.document("<h3>خلية.png</h3>", 100)
    paper.end()
    assert document.firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight


def test_a_report_in_arabic_is_a_mirror_image(tmp_path, qapp):
    english = places_of_images(written(tmp_path / "en.pdf", entries(1)))
    speak(qapp, "ar")
    try:
        arabic = places_of_images(written(tmp_path / "ar.pdf", entries(1)))
    finally:
        speak(qapp, "en")
    assert len(english) == 2
    assert [left for left, _ in english] == sorted(left for left, _ in english)
    dots = 300 / 25.4
    width = (210 - MARGINS_MM.left() - MARGINS_MM.right()) * dots
    assert [left for left, _ in arabic] == pytest.approx(
        [width - left - wide for left, wide in english], abs=dots / 4
    )


def places_of_images(pdf: bytes) -> list[tuple[float, float]]:
    """Return how far from the left each image of the first page is, and its width; in dots."""
    placed = re.findall(rb"([\d.]+) 0 0 [\d.]+ ([\d.]+) [\d.]+ cm\n([\d.]+) .*Do", drawn_in(pdf)[0])
    return [(float(left), float(scale) * float(wide)) for scale, left, wide in placed]


def test_tables_begin_at_the_right(qapp):
    document = QTextDocument()
    set_mirrored(document, "<p>Name</p><table><tr><th>a</th><td>1</td></tr></table>")
    cells = document.rootFrame().childFrames()[0]
    assert [cells.cellAt(0, n).firstCursorPosition().block().text() for n in (0, 1)] == ["1", "a"]
    assert cells.format().alignment() & Qt.AlignmentFlag.AlignRight
    block = document.begin()
    while block.isValid():
        assert block.blockFormat().alignment() & Qt.AlignmentFlag.AlignAbsolute
        block = block.next()


def drawn_from_picture(document: QTextDocument) -> QImage:
    """Draw as a print preview does: what was painted is kept, and painted again."""
    kept = QPicture()
    painter = QPainter(kept)
    document.drawContents(painter)
    painter.end()
    return drawn(lambda painter: painter.drawPicture(0, 0, kept))


def drawn(draw: Callable[[QPainter], object]) -> QImage:
    image = QImage(500, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


@pytest.mark.parametrize(
    "said",
    [
        "الدليل على Metaplastic",
        "Metaplastic بدلًا من Koilocytotic، يقول Asha Rao",
        "Pap-smear cells (SIPaKMeD)، الإصدار 1.3",
        "دون 0.1 %",
        "لا صورة. تعذرت قراءة الملف.",
    ],
)
def test_a_preview_keeps_the_spaces_between_two_directions(qapp, said):
    document = QTextDocument()
    document.setTextWidth(500)
    set_mirrored(document, f"<p>{said}</p>")
    assert drawn_from_picture(document) == drawn(document.drawContents)


def test_a_sentence_that_begins_with_a_name_is_read_in_its_own_direction(qapp):
    document = QTextDocument()
    set_mirrored(document, "<p>Metaplastic، يقول Mira</p><p>sample-01.png</p>")
    directions = [document.findBlockByNumber(n).textDirection() for n in (0, 1)]
    assert directions == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]


def test_what_reads_against_the_language_stays_at_the_left(qapp):
    document = QTextDocument()
    table = "<table><tr><th>a</th><td>1</td></tr></table>"
    set_mirrored(document, f'<h2>بطاقة</h2><div dir="ltr"><p>A card.</p>{table}</div>')
    heading, card = (document.findBlockByNumber(n).blockFormat().alignment() for n in (0, 1))
    assert heading & Qt.AlignmentFlag.AlignRight
    assert card & Qt.AlignmentFlag.AlignLeft
    cells = document.rootFrame().childFrames()[0]
    assert [cells.cellAt(0, n).firstCursorPosition().block().text() for n in (0, 1)] == ["a", "1"]


def test_cells_keep_their_distance_on_the_other_side(qapp):
    document = QTextDocument()
    document.setDefaultStyleSheet("td { padding: 0 14px 0 2px; }")
    set_mirrored(document, "<table><tr><td>a</td></tr></table>")
    cell = document.rootFrame().childFrames()[0].cellAt(0, 0).format().toTableCellFormat()
    assert (cell.leftPadding(), cell.rightPadding()) == (14, 2)


def test_no_paragraph_of_an_image_ends_with_a_space(qapp):
    document = QTextDocument()
    document.setHtml(words(entries(1)[0]))
    assert not [said for said in document.toPlainText().split("\n") if said != said.rstrip()]


def drawn_in(pdf: bytes) -> list[bytes]:
    """Return what is drawn on the pages, with its colours."""
    streams = re.findall(rb"FlateDecode\s*>>\s*stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    # Not at once: where the last byte of the checksum is a \r, it was taken for a line's end.
    return [zlib.decompressobj().decompress(each) for each in streams]


def test_a_pdf_grows_by_its_images_only(tmp_path, qapp):
    few, more = (len(written(tmp_path / "out.pdf", entries(n))) for n in (4, 24))
    assert pages_of((tmp_path / "out.pdf").read_bytes()) >= 7
    assert more < 8 * few


@pytest.mark.parametrize(
    ("odd", "pages"),
    [
        (
            Entry(unreadable("<img src='x'>" * 9, "<b>why</b>", "d"), no_pictures="Gone."),
            2,
        ),
        (Entry(FOUND, (), ReportPictures(picture(1, 320), None)), 2),
        (Entry(FOUND, (), ReportPictures(picture(320, 1), picture(320, 1))), 2),
        (Entry(FOUND, (Correction("t", "w" * 500, None, "n", "why " * 4000),), None, "None."), 5),
    ],
    ids=["markup", "tall", "flat", "long"],
)
def test_odd_images_and_long_words_are_no_trouble(tmp_path, qapp, odd, pages):
    pdf = written(tmp_path / "out.pdf", [odd, *entries(1)])
    assert pages_of(pdf) >= pages


def test_a_pdf_that_cannot_be_written_is_trouble_in_the_world(tmp_path, qapp):
    with pytest.raises(OSError):
        written(tmp_path / "no" / "out.pdf", entries(1))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write on")
def test_a_full_disk_is_noticed(qapp):
    with pytest.raises(OSError):
        written(Path("/dev/full"), entries(3))


def test_what_is_printed_is_what_is_previewed(qtbot, screen, tmp_path):
    preview(screen.window, ReportGathered(ABOUT, tuple(entries(6))))
    (dialog,) = screen.window.findChildren(QPrintPreviewDialog)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageMargins(QMarginsF(14, 14, 14, 14), QPageLayout.Unit.Millimeter)
    dialog.paintRequested.emit(printer)
    assert pages_of((tmp_path / "printed.pdf").read_bytes()) >= 3
    dialog.close()
    qtbot.waitUntil(lambda: not screen.window.findChildren(QPrintPreviewDialog))


def test_print_shows_the_session_as_it_will_be_on_paper(screen, samples):
    screen.window.submit(samples[:2])
    screen.wait_for_rows(2)
    screen.press("Print")
    screen.wait_for(lambda: bool(screen.window.findChildren(QPrintPreviewDialog)))
    (dialog,) = screen.window.findChildren(QPrintPreviewDialog)
    assert dialog.isVisible()
    dialog.close()


@pytest.mark.parametrize("suffix", [".pdf", ".html", ".xlsx"])
def test_the_suffix_decides_what_is_exported_and_the_file_can_be_opened(
    screen, samples, tmp_path, monkeypatch, suffix
):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    screen.window.submit(samples[:2])
    screen.wait_for_rows(2)
    screen.press("Export")
    target = tmp_path / f"results{suffix}"
    screen.answer_dialog(target)
    screen.wait_for_words(f"2 images written to {target}")
    start = {".pdf": b"%PDF", ".html": b"<!DOC", ".xlsx": b"PK"}[suffix]
    assert target.read_bytes().startswith(start)
    assert zipfile.is_zipfile(target) is (suffix == ".xlsx")
    screen.press("Open")
    assert [url.toLocalFile() for url in opened] == [str(target)]
    assert opened[0].isLocalFile()


def test_without_a_suffix_the_kind_that_is_chosen_decides(screen, samples, tmp_path):
    screen.window.submit(samples[:1])
    screen.wait_for_rows(1)
    screen.press("Export")
    dialog = screen.window.findChild(QFileDialog)
    title = next(each for each in dialog.nameFilters() if ".xlsx" in each)
    dialog.selectNameFilter(title)
    dialog.filterSelected.emit(title)
    screen.answer_dialog(tmp_path / "results.v2")
    screen.wait_for_words(f"1 image written to {tmp_path / 'results.v2.xlsx'}")


def test_a_report_that_fails_is_a_line_without_a_file_to_open(screen):
    screen.bridge.listen(ReportFailed(None, "There is no paper."))
    screen.wait_for_words("There is no paper.")
    buttons = screen.window.findChildren(QToolButton)
    assert not [each for each in buttons if each.text() == "Open" and each.isVisible()]

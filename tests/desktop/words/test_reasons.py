"""Why there is no answer, in another language: every sentence of the engine is known."""

import ast
import re
import signal
import struct
from pathlib import Path

import cv2
import numpy as np
import pytest

from desktop import language
from desktop.watch.watched_folder import WITHDRAWN
from desktop.words import reasons
from desktop.words.reasons import PARTS, TEMPLATES, WORDS, said
from export.bundle.gate import COLOURS
from tests.desktop.strikes import posix_only, strike_during_request

ROOT = Path(__file__).parents[3]
DECODING = [
    ROOT / "export" / "bundle" / f"{name}.py"
    for name in (
        "gate", "image_file", "image_format", "bmp_format", "jpeg_format", "tiff_format",
        "sample_depth",
    )
]  # fmt: skip
SOURCES = [
    *DECODING,
    ROOT / "export" / "bundle" / "classifier.py",
    *(
        ROOT / "desktop" / f"{name}.py"
        for name in (
            "engine/source", "engine/classifying", "engine/asked", "engine/answers",
            "engine/keeper", "engine/client", "engine/launch", "engine/worker",
            "errors", "watch/watched_folder",
        )
    ),
]  # fmt: skip
PLACE = "\0"


class Quoting:
    """A language that puts each text in quotation marks of its own."""

    right_to_left = False

    def find(self, text, _comment, _count):
        return f"«{text}»"

    def number(self, value):
        return f"{value}"

    def decimal(self, value, places):
        return f"{value:.{places}f}"


@pytest.fixture
def quoting():
    language.use(Quoting())
    yield
    language.use(None)


def shape(template):
    return re.sub(r"\{\w+\}", PLACE, template)


def literal(node):
    """Return a text of the source, with a mark for what an f-string fills in; None for others."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=pieces):
            return "".join(literal(piece) or PLACE for piece in pieces)
    return None


def texts(file):
    nodes = ast.walk(ast.parse(file.read_text("utf-8")))
    return {text for node in nodes if (text := literal(node)) is not None}


def raised(file):
    """Return what is wrong with images, as a file of the decoder says it."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "ImageError":
            yield literal(node.args[0])


def refusals():
    (gate,) = (file for file in DECODING if file.stem == "gate")
    for function in ast.walk(ast.parse(gate.read_text("utf-8"))):
        if isinstance(function, ast.FunctionDef) and function.name.startswith("refusal_"):
            returned = (node for node in ast.walk(function) if isinstance(node, ast.Return))
            yield from filter(None, (literal(node.value) for node in returned))


def test_every_template_is_still_said_by_the_source():
    made = set().union(*map(texts, SOURCES), COLOURS)
    assert {text for text in (*TEMPLATES, *PARTS) if shape(text) not in made} == set()


def test_every_sentence_of_the_decoder_and_the_gate_has_a_template():
    known = {shape(text) for text in TEMPLATES}
    source = ROOT / "desktop" / "engine" / "source.py"
    sentences = [each for file in (*DECODING, source) for each in raised(file)]
    assert len(sentences) > 20
    assert len(list(refusals())) == 5
    assert {each for each in (*sentences, *refusals()) if each not in known} == set()
    assert {*COLOURS} <= {*PARTS}
    assert WITHDRAWN in TEMPLATES


def test_no_template_has_two_places_for_words():
    for text in (*TEMPLATES, *PARTS):
        assert sum(text.count(f"{{{name}}}") for name in WORDS) <= 1


def png(image):
    return cv2.imencode(".png", image)[1].tobytes()


def odd_files(cell):
    """Return what no bundle answers: bytes, and a word of the sentence about them."""
    drawn = cv2.imdecode(np.frombuffer(cell, np.uint8), 1)
    floats = np.full((40, 40, 3), -5.0, np.float32)
    return {
        "blank": (png(np.full((200, 200, 3), 128, np.uint8)), "is blank"),
        "small": (png(drawn[:8, :8]), "too small"),
        "blurred": (png(cv2.GaussianBlur(drawn, (0, 0), 12)), "is blurred"),
        "green": (png(drawn * np.array([0, 1, 0], np.uint8)), "its «mean of green-red» is"),
        "empty": (b"", "empty file"),
        "text": (b"no image", "something else"),
        "cut.png": (cell[: len(cell) // 2], "cut short"),
        "cut.jpg": (cv2.imencode(".jpg", drawn)[1].tobytes()[:-50], "end marker"),
        "bad.png": (cell[:60] + bytes([cell[60] ^ 1]) + cell[61:], "checksum"),
        "os2.bmp": (b"BM" + bytes(8) + struct.pack("<II", 26, 12) + bytes(20), "OS/2"),
        "pages.tif": (cv2.imencodemulti(".tif", [drawn, drawn])[1].tobytes(), "holds 2 pages"),
        "floats.tif": (cv2.imencode(".tif", floats)[1].tobytes(), "Received -5 to -5."),
    }


@pytest.mark.usefixtures("quoting")
def test_what_the_engine_says_of_real_files_is_said_in_the_language(engine, cell_bytes, tmp_path):
    for name, (data, words) in odd_files(cell_bytes()).items():
        file = tmp_path / name
        file.write_bytes(data)
        reason = engine.classify(str(file)).prediction.reason
        assert not reason.startswith("«"), "the records hold English"
        assert said(reason).startswith("«"), reason
        assert words in said(reason)
        assert said(reason).replace("«", "").replace("»", "") == reason
    (missing,) = {engine.classify(str(tmp_path / name)).prediction.reason for name in "ab"}
    assert said(missing) == f"«{missing}»"


@posix_only
@pytest.mark.usefixtures("quoting")
def test_that_the_engine_died_is_said_in_the_language(engine, draw_cells, tmp_path, heard):
    (file,) = draw_cells(tmp_path, 1)
    strike_during_request(engine, signal.SIGSEGV)
    assert engine.classify(str(file)).prediction.status == "answered"
    (told,) = heard.restarts()
    assert said(told) == (
        "««The classifier stopped unexpectedly («it crashed»).» The classifier was started again.»"
    )


@pytest.mark.usefixtures("quoting")
def test_a_sentence_in_a_sentence_is_said_in_the_language_too():
    reason = "The file stopped the image decoder twice (no answer within 30 s) and was set aside."
    assert "(«no answer within 30 s»)" in said(reason)
    assert "«The image is blank" in said(
        "There is nothing to explain: The image is blank: its grey values vary by 0.1, "
        "at least 4.0 are needed."
    )
    assert said("The file could not be read: {why}.") == "«The file could not be read: {why}.»"


@pytest.mark.usefixtures("quoting")
def test_what_is_not_known_stays_as_it_is():
    for text in ("", "Of an older Petriscope.", "Look: The image file is cut short.", "{why}"):
        assert said(text) == text


def test_in_english_every_sentence_is_what_it_was():
    for template in TEMPLATES:
        sentence = re.sub(r"\{\w+\}", "7", template)
        assert said(sentence) == sentence
        assert reasons.recognised(sentence)[0] == template

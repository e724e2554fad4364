"""No name of a file, which may be a name of a person, reaches a log, a crash file or the zip."""

import json
import re
from collections import OrderedDict

import pytest

from desktop.logs import privacy
from desktop.logs.privacy import hide, scrub

FOLDER = "/data/Mustermann_Erika_1970"
FILE = f"{FOLDER}/Mustermann, Erika 1970 (2).png"
ODD = "/data/Müstermann Jürgen/Jürgen'1970.png"
PARTS = re.compile(r"m[uü]ster|erika|j[uü]rgen|1970", re.IGNORECASE)


@pytest.fixture(autouse=True)
def nobody_is_known(monkeypatch):
    """Forget the files of the tests before: some have names such as 12.png."""
    monkeypatch.setattr(privacy, "_known", OrderedDict())


UNKNOWN = [
    f"FileNotFoundError: [Errno 2] No such file or directory: '{FILE}'",
    f'cannot open "{FILE}" for reading',
    f"the folder {FOLDER} cannot be read (Permission denied).",
    f"loading {FILE} failed: no end",
    f"the start of {FILE[:40]}",
    f"Expected a request. Received {{'op': 'classify', 'file': '{FILE}'}}",
    f"Expected a request. Received {{'op': 'classify', 'file': '{FILE[:30]}",
    f"Received b'{json.dumps({'file': FILE})[:60]}'.",
    r"OSError: C:\Users\Erika\Mustermann 1970.tif",
    r"OSError: \\server\share\Mustermann 1970",
    "OSError: ~/Mustermann_1970/x",
    f"file://{FILE.replace(' ', '%20')}",
    "imread_('Mustermann Erika.png'): can't open/read file",
    "warning: Mustermann Erika 1970.JPG is cut short",
    "Mustermann_Erika/1970.tiff: no end",
    "KeyError: 'Mustermann_Erika.overlay.png'",
    "Expected file 'x'. Received 'Mustermann Erika 19",
    f"a long line {'x' * 3000} {FILE} {'y' * 3000}",
]


@pytest.mark.parametrize("line", UNKNOWN)
def test_what_looks_like_a_name_is_taken_out_though_nobody_knows_it(line):
    assert not PARTS.search(scrub(line)), scrub(line)
    assert "<file " in scrub(line) or len(line) > 2000


@pytest.mark.parametrize(
    "line",
    [
        f"{ODD} failed, and Müstermann Jürgen with it",
        f"{json.dumps(ODD)} failed",
        f"{ODD!a} failed",
        f"{ODD.encode()!r} failed",
        "Ju\u0308rgen'1970 failed",
        "JÜRGEN'1970.PNG failed",
        "file M%C3%BCstermann%20J%C3%BCrgen failed",
    ],
)
def test_a_known_name_is_taken_out_in_every_spelling(line):
    hide(ODD)
    words = scrub(line)
    assert not PARTS.search(words), words
    assert "rgen" not in words


def test_a_known_name_is_taken_out_and_what_is_said_of_it_stays():
    hide("/wards/7/Li Wang 1970.png")
    words = scrub("engine 7: reading /wards/7/Li Wang 1970.png took 9 s, too long")
    assert re.fullmatch(r"engine 7: reading <file \w{6}> took 9 s, too long", words)


def test_the_same_file_can_be_recognized_and_others_told_apart():
    hide("/a1/x-1970.png")
    hide("/a1/y-1970.png")
    one, same, other = (
        re.search(r"<file \w+>", scrub(line))[0]
        for line in ("at /a1/x-1970.png now", "KeyError: 'x-1970.png'", "at /a1/y-1970.png now")
    )
    assert one == same != other


def test_where_the_fault_is_stays():
    def break_down(path):
        raise FileNotFoundError(2, "No such file", path)

    import traceback

    try:
        break_down(FILE)
    except OSError as error:
        words = scrub("".join(traceback.format_exception(error)))
    assert not PARTS.search(words)
    assert 'test_privacy.py", line ' in words
    assert "in break_down" in words
    assert "FileNotFoundError: [Errno 2] No such file: '<file " in words


COUNTS = (
    "12 images, 3.12 s, 112 of 1200 done, engine 12, 0.12 %",
    "2026-11-29 10:12:12 the limit is 2026 MB",
)


@pytest.mark.parametrize("line", COUNTS)
def test_numbers_stay_though_files_and_folders_are_called_like_them(line):
    hide("/data/2026/12.png")
    hide("/data/2026/Li.png")
    assert scrub(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "reading /data/2026/12.png took 9 s",
        "12.png: no end",
        "could not convert string to float: 'x12.png'",
        "KeyError: '12'",
        'Received {"file": "12"}',
        "b'12' is no number",
        "/data/2026 cannot be read",
    ],
)
def test_a_short_number_is_taken_out_where_it_is_a_path_or_a_files_name(line):
    hide("/data/2026/12.png")
    words = scrub(line)
    assert "<file " in words
    assert "12" not in words.replace(re.search(r"<file \w+>", words)[0], "")


def test_a_patients_number_and_a_short_name_are_taken_out_as_whole_words():
    hide("/data/1970123.png")
    hide("/data/Li.png")
    words = scrub("1970123 failed, and li with it: Limit 41970123, 1.1970123 s, Lisa")
    assert re.fullmatch(
        r"<file \w{6}> failed, and <file \w{6}> with it: Limit 41970123, 1\.1970123 s, Lisa", words
    )


@pytest.mark.parametrize(
    "line",
    [
        "engine 71: Expected a JSON header. Received b'x'.",
        "KeyError: 'nothing of the kind'",
        "ZeroDivisionError: division by zero, 12 of 300, 3.5 %, 7/12",
        "",
    ],
)
def test_other_words_stay(line):
    assert scrub(line) == line

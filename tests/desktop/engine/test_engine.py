"""The real engine process: it answers, it dies, it is replaced, and it leaves nothing behind."""

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from desktop.errors import BundleRefusedError, ExplainError
from desktop.values import COLOUR_MAPS, Question
from export.bundle import overlay
from tests.desktop.strikes import posix_only, strike_during_request


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".bmp", ".tif"])
def test_each_format_is_answered_with_a_thumbnail(engine, draw_cells, tmp_path, suffix):
    (file,) = draw_cells(tmp_path, 1, suffix)
    found = engine.classify(str(file))
    prediction = found.prediction
    assert prediction.status == "answered"
    assert tuple(prediction.probabilities) == engine.bundle.classes
    assert sum(prediction.probabilities.values()) == pytest.approx(1, abs=1e-3)
    assert prediction.confidence == max(prediction.probabilities.values())
    assert (found.thumbnail.width, found.thumbnail.height) == (96, 91)


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux shows another process's files.")
def test_no_library_finds_the_pipe_of_requests_where_stdin_is(engine, draw_cells, tmp_path):
    # On Windows a library that is loaded looks there, and waits for what it finds to be read.
    answered(engine, *draw_cells(tmp_path, 1))
    assert Path(f"/proc/{engine.pid}/fd/0").readlink() == Path(os.devnull)


def answered(engine, file):
    """Classify a file; return what identifies it to the engine, and its class."""
    prediction = engine.classify(str(file)).prediction
    assert prediction.status == "answered"
    return (prediction.file, prediction.sha256), prediction.class_name


def every_question(classes, top):
    for fine in (False, True):
        yield from (Question(name, fine=fine) for name in classes)
        yield from (Question(top, name, fine) for name in classes if name != top)


def test_an_explanation_has_the_image_and_an_overlay_of_its_size(engine, draw_cells, tmp_path):
    (file,) = draw_cells(tmp_path, 1)
    image, top = answered(engine, file)
    for question in every_question(engine.bundle.classes, top):
        explanation = engine.explain(*image, question)
        assert explanation.question == question
        assert (explanation.image.width, explanation.image.height) == (168, 160)
        assert (explanation.overlay.width, explanation.overlay.height) == (168, 160)
        assert explanation.overlay.channels == 4
        heat = explanation.overlay.data[3::4]
        assert any(heat) is not explanation.empty


def test_an_image_is_looked_at_closely_in_its_own_pixels_up_to_16_megapixels(
    engine, cell_bytes, tmp_path
):
    cell = cv2.imdecode(np.frombuffer(cell_bytes(), np.uint8), cv2.IMREAD_COLOR)
    for (width, height), seen in (((4000, 3000), (4000, 3000)), ((5000, 4000), (4472, 3578))):
        large, file = cv2.resize(cell, (width, height)), tmp_path / "large.bmp"
        file.write_bytes(cv2.imencode(".bmp", large)[1].tobytes())
        image, _ = answered(engine, file)
        bare = engine.image(*image, whole=True)
        assert (bare.width, bare.height) == (width, height)
        assert (bare.image.width, bare.image.height, bare.image.channels) == (*seen, 3)
        if seen == (width, height):
            assert bare.image.data == large[..., ::-1].tobytes()
        small = engine.image(*image, whole=False)
        assert (small.width, small.height, small.image.width) == (width, height, 1024)


def test_a_heatmap_comes_in_each_colour_map_that_the_window_offers(engine, draw_cells, tmp_path):
    (file,) = draw_cells(tmp_path, 1)
    image, top = answered(engine, file)
    explained = [engine.explain(*image, Question(top, colours=name)) for name in COLOUR_MAPS]
    assert len({each.overlay.data for each in explained}) == len(COLOUR_MAPS)
    assert len({each.overlay.data[3::4] for each in explained}) == 1  # the heat is the same
    for each in explained:
        assert (each.legend.width, each.legend.height, each.legend.channels) == (256, 1, 3)
    assert set(COLOUR_MAPS) == set(overlay.COLOUR_MAPS)


def test_each_question_has_an_answer_of_its_own(engine, draw_cells, tmp_path):
    (file,) = draw_cells(tmp_path, 1)
    image, top = answered(engine, file)
    other = next(name for name in engine.bundle.classes if name != top)
    questions = (
        Question(top),
        Question(top, fine=True),
        Question(top, rather_than=other),
        Question(top, rather_than=other, fine=True),
        Question(other, rather_than=top),
    )
    overlays = [engine.explain(*image, question).overlay.data for question in questions]
    assert len(set(overlays)) == len(questions)


@pytest.mark.parametrize("fine", [False, True])
def test_what_cannot_be_asked_is_said_in_words(engine, draw_cells, tmp_path, fine):
    (file,) = draw_cells(tmp_path, 1)
    image, top = answered(engine, file)
    for question, words in (
        (Question("no such class", fine=fine), "Expected one of"),
        (Question(top, "no such class", fine), "Expected one of"),
        (Question(top, top, fine), "Expected two classes"),
        (Question(top, fine=fine, colours="rainbow"), "Expected one of inferno"),
    ):
        with pytest.raises(ExplainError, match=words):
            engine.explain(*image, question)


def test_a_refused_image_is_not_explained_finely_either(engine, tmp_path):
    file = tmp_path / "blank.png"
    file.write_bytes(cv2.imencode(".png", np.full((200, 200, 3), 128, np.uint8))[1].tobytes())
    prediction = engine.classify(str(file)).prediction
    assert prediction.status == "refused"
    with pytest.raises(ExplainError, match="blank"):
        engine.explain(str(file), prediction.sha256, Question(engine.bundle.classes[0], fine=True))


def test_an_engine_that_never_saw_the_image_explains_it_the_same(engine, draw_cells, tmp_path):
    (file,) = draw_cells(tmp_path, 1)
    image, top = answered(engine, file)
    before = engine.explain(*image, Question(top))
    engine.start()
    assert engine.explain(*image, Question(top)) == before


def test_a_picture_lying_on_its_side_is_explained_upright(engine, cell_bytes, tmp_path):
    jpeg, file = cell_bytes(0, ".jpg"), tmp_path / "turned.jpg"
    exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    file.write_bytes(jpeg[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + jpeg[2:])
    image, top = answered(engine, file)
    explanation = engine.explain(*image, Question(top))
    for picture in (explanation.image, explanation.overlay):
        assert (picture.width, picture.height) == (160, 168)


def test_a_file_that_changed_is_not_explained(engine, draw_cells, cell_bytes, tmp_path):
    (file,) = draw_cells(tmp_path, 1)
    image, top = answered(engine, file)
    file.write_bytes(cell_bytes(7))
    with pytest.raises(ExplainError, match="changed since"):
        engine.explain(*image, Question(top))


def test_hostile_files_have_no_answer_and_their_neighbours_do(
    engine, hostile_files, draw_cells, tmp_path
):
    (cell,) = draw_cells(tmp_path, 1)
    for file in hostile_files:
        assert engine.classify(str(file)).prediction.status in ("unreadable", "refused")
        assert engine.classify(str(cell)).prediction.status == "answered"


def make_odd_file(kind, folder):
    file = folder / "odd.png"
    if kind == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("no named pipes")
        os.mkfifo(file)
    elif kind == "folder":
        file.mkdir()
    elif kind == "empty":
        file.touch()
    elif kind == "sparse":
        with file.open("wb") as stream:
            stream.truncate(2 * 10**9)
    return file


@pytest.mark.parametrize("kind", ["pipe", "folder", "empty", "sparse", "missing"])
def test_what_is_no_file_of_pixels_is_unreadable_at_once(make_engine, tmp_path, heard, kind):
    engine = make_engine()
    engine.start()
    prediction = engine.classify(str(make_odd_file(kind, tmp_path))).prediction
    assert (prediction.status, prediction.sha256 is None) == ("unreadable", kind != "empty")
    assert prediction.reason
    assert heard.restarts() == []


@posix_only
def test_a_file_that_met_one_crash_is_tried_again(engine, draw_cells, tmp_path, heard):
    first, second = draw_cells(tmp_path, 2)
    strike_during_request(engine, signal.SIGSEGV)
    assert engine.classify(str(first)).prediction.status == "answered"
    assert engine.classify(str(second)).prediction.status == "answered"
    assert len(heard.restarts()) == 1
    assert heard.restarts() == [
        "The classifier stopped unexpectedly (it crashed). The classifier was started again."
    ]


@posix_only
def test_a_file_that_kills_the_engine_twice_is_set_aside(engine, draw_cells, tmp_path, heard):
    first, second = draw_cells(tmp_path, 2)
    strikes = iter([signal.SIGSEGV])

    def strike_again():
        for number in strikes:
            strike_during_request(engine, number)
            break

    heard.on_ready = strike_again
    strike_during_request(engine, signal.SIGSEGV)
    prediction = engine.classify(str(first)).prediction
    assert prediction.status == "unreadable"
    assert prediction.reason == (
        "The file stopped the image decoder twice (it crashed) and was set aside."
    )
    assert engine.classify(str(second)).prediction.status == "answered"
    assert len(heard.restarts()) == 2


@posix_only
@pytest.mark.parametrize("hangs", [True, False])
def test_an_engine_that_hangs_is_replaced_and_one_that_does_not_is_kept(
    make_engine, draw_cells, tmp_path, heard, hangs
):
    (file,) = draw_cells(tmp_path, 1)
    engine = make_engine(base_deadline_s=3)
    engine.start()
    before = engine.pid
    if hangs:
        os.kill(before, signal.SIGSTOP)
    assert engine.classify(str(file)).prediction.status == "answered"
    assert (engine.pid != before) is hangs
    assert any("no answer within 3 s" in reason for reason in heard.restarts()) is hangs


@posix_only
def test_a_crash_while_explaining_is_told_and_the_next_request_is_served(
    engine, draw_cells, tmp_path
):
    (file,) = draw_cells(tmp_path, 1)
    image, top = answered(engine, file)
    strike_during_request(engine, signal.SIGKILL)
    with pytest.raises(ExplainError, match="ran out of memory"):
        engine.explain(*image, Question(top))
    assert engine.explain(*image, Question(top))


@pytest.mark.skipif(sys.platform != "linux", reason="needs prlimit")
def test_without_memory_for_a_heatmap_that_is_said_and_the_engine_stays(engine, tmp_path, heard):
    import resource

    file = tmp_path / "large.png"
    file.write_bytes(cv2.imencode(".png", np.full((3000, 2000, 3), 200, np.uint8))[1].tobytes())
    image = str(file), hashlib.sha256(file.read_bytes()).hexdigest()
    before, question = engine.pid, Question(engine.bundle.classes[0])
    pages = int(Path(f"/proc/{before}/statm").read_text().split()[0])
    within = resource.prlimit(before, resource.RLIMIT_AS)
    resource.prlimit(before, resource.RLIMIT_AS, (pages * resource.getpagesize(), within[1]))
    for look in (
        lambda: engine.explain(*image, question),
        lambda: engine.overlay(*image, question),
        lambda: engine.pictures(*image, question.class_name),
    ):
        with pytest.raises(ExplainError, match=r"Too little memory .* Its answer stands"):
            look()
    resource.prlimit(before, resource.RLIMIT_AS, within)
    assert engine.image(*image, whole=True).width == 2000  # the control: memory is all it lacked
    assert (engine.pid, heard.restarts()) == (before, [])


@pytest.mark.skipif(sys.platform != "linux", reason="needs prlimit")
@pytest.mark.parametrize("allowed", [520_000_000, 550_000_000])
def test_an_engine_that_is_allowed_too_little_memory_asks_for_more_and_no_other_bundle(
    petriscope, draw_cells, tmp_path, allowed
):
    (file,) = draw_cells(tmp_path, 1)
    run = petriscope("classify", file, before=["prlimit", f"--as={allowed}"])
    assert run.returncode == 3
    assert f"a program may use {allowed // 10**6} MB" in run.stderr
    assert "another bundle" not in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="needs prlimit")
@pytest.mark.parametrize("allowed", [1_000_000_000, 2_500_000_000])
def test_an_engine_answers_where_the_system_allows_less_memory_than_it_would_take(
    petriscope, draw_cells, tmp_path, allowed
):
    (file,) = draw_cells(tmp_path, 1)
    run = petriscope("classify", file, before=["prlimit", f"--as={allowed}"])
    assert run.returncode == 0, run.stderr
    assert " %)" in run.stdout


@posix_only
def test_the_log_names_the_signal_that_the_person_is_spared(engine, draw_cells, tmp_path, heard):
    (file,) = draw_cells(tmp_path, 1)
    strike_during_request(engine, signal.SIGKILL)
    assert engine.classify(str(file)).prediction.status == "answered"
    assert "SIGKILL" not in heard.restarts()[0]
    assert "ended unexpectedly (SIGKILL)" in (tmp_path / "engine.log").read_text("utf-8")


@posix_only
@pytest.mark.parametrize(
    ("number", "advice", "other"),
    [
        ("SIGKILL", "Close other programs, then start", "Try another bundle"),
        ("SIGSEGV", "it crashed). Try another bundle", "Close other programs"),
    ],
)
def test_who_cannot_start_for_memory_is_not_sent_to_another_bundle(
    make_engine, tmp_path, monkeypatch, number, advice, other
):
    kill = f"import os, signal; os.kill(os.getpid(), signal.{number})"
    (tmp_path / "numpy.py").write_text(kill)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(BundleRefusedError) as refused:
        make_engine().start()
    assert advice in str(refused.value)
    assert other not in str(refused.value)


@pytest.mark.parametrize("shipped", [True, False])
def test_the_signer_of_the_embedded_bundle_is_told_from_others(
    make_engine, bundle, foreign_bundle, shipped
):
    info = make_engine(bundle=bundle if shipped else foreign_bundle).start()
    assert info.signer_shipped is shipped
    assert len(info.signer) == 24


def test_a_bundle_that_is_none_is_refused_in_words(make_engine, tmp_path):
    with pytest.raises(BundleRefusedError, match=r"manifest\.json"):
        make_engine(bundle=tmp_path).start()


@pytest.mark.parametrize(
    "fails",
    [
        "raise RuntimeError('NumPy was built with baseline optimizations: (SSE3) but ...')",
        "import os, signal; os.kill(os.getpid(), signal.SIGILL)",
    ],
    ids=["told", "killed"],
)
@posix_only
def test_a_processor_that_lacks_instructions_is_called_too_old(
    make_engine, tmp_path, monkeypatch, fails
):
    (tmp_path / "numpy.py").write_text(fails)  # as NumPy does there, and as any library would
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(BundleRefusedError, match="processor is too old for Petriscope"):
        make_engine().start()


def test_a_bundle_whose_texts_are_too_long_is_refused_by_name(make_engine, bundle, tmp_path):
    from export.bundle.signature import create_key, load_key, sign

    wordy = Path(shutil.copytree(bundle, tmp_path / "wordy"))
    (wordy / "card.md").write_bytes(b"\1" * 900_000)  # each crosses as six characters
    manifest = json.loads((wordy / "manifest.json").read_bytes())
    manifest["files"]["card.md"] = hashlib.sha256((wordy / "card.md").read_bytes()).hexdigest()
    text = json.dumps(manifest).encode()
    (wordy / "manifest.json").write_bytes(text)
    create_key(tmp_path / "key.pem")
    (wordy / "signature").write_bytes(sign(text, load_key(tmp_path / "key.pem")))
    with pytest.raises(BundleRefusedError, match=r"texts of the bundle .*wordy are too long"):
        make_engine(bundle=wordy).start()


@posix_only
def test_closing_does_not_wait_for_a_process_that_the_system_holds(engine):
    """A process under a debugger, like one amid a dead network drive, does not end when killed."""
    code = (
        "import ctypes, sys\n"
        "PTRACE_SEIZE = 0x4206\n"
        "print(ctypes.CDLL(None).ptrace(PTRACE_SEIZE, int(sys.argv[1]), None, None), flush=True)\n"
        "sys.stdin.read()"
    )
    if not sys.platform.startswith("linux"):
        pytest.skip("needs ptrace as Linux has it")
    command = [sys.executable, "-c", code, str(engine.pid)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as debugger:
        if debugger.stdout.readline() != b"0\n":
            pytest.skip("debugging is not allowed here")
        held = engine.pid
        closing = threading.Thread(target=engine.close, daemon=True)
        closing.start()
        closing.join(60)
        ended, still_held = not closing.is_alive(), is_zombie(held)
    assert (ended, still_held) == (True, True)


@posix_only
def test_an_engine_ends_with_its_parent(bundle, engines_of, tmp_path):
    code = (
        "import sys, time; from pathlib import Path\n"
        "from desktop.engine.keeper import EngineKeeper\n"
        "from desktop.logs.bounded_log import BoundedLog\n"
        "engine = EngineKeeper(Path(sys.argv[1]), BoundedLog(Path(sys.argv[2])), lambda e: 0)\n"
        "engine.start(); print('up', flush=True); time.sleep(60)"
    )
    command = [sys.executable, "-c", code, str(bundle), str(tmp_path / "log")]
    root = Path(__file__).parents[3]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=root) as parent:
        parent.stdout.readline()
        (engine,) = engines_of(parent.pid)
        parent.kill()
    for _ in range(100):
        if not Path(f"/proc/{engine}").exists() or is_zombie(engine):
            return
        time.sleep(0.1)
    pytest.fail("the engine outlived its parent")


def is_zombie(pid):
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"

"""What the engine says of an image file beside its answer."""

import os

import cv2
import numpy as np
import pytest


def written(file, image, *, changed=1_700_000_000):
    file.write_bytes(cv2.imencode(file.suffix, image)[1].tobytes())
    os.utime(file, (changed, changed))
    return file


def facts_of(engine, file):
    return engine.classify(str(file)).prediction.facts


def test_an_answered_image_comes_with_its_facts(engine, draw_cells, tmp_path):
    (file,) = draw_cells(tmp_path, 1)
    os.utime(file, (5, 1_700_000_000.5))
    prediction = engine.classify(str(file)).prediction
    facts = prediction.facts
    assert prediction.status == "answered"
    assert (facts.format, facts.bits) == ("PNG", 8)
    assert (facts.width, facts.height) == (168, 160)
    assert facts.bytes == file.stat().st_size
    assert facts.changed == 1_700_000_000.5


def test_a_refused_image_has_facts_and_an_unreadable_one_has_none(engine, tmp_path):
    blank = written(tmp_path / "blank.png", np.full((200, 200, 3), 128, np.uint8))
    assert engine.classify(str(blank)).prediction.status == "refused"
    facts = facts_of(engine, blank)
    assert facts.focus == 0
    assert facts.brightness == pytest.approx(128)
    assert facts.colour == pytest.approx((53.6, 0, 0), abs=0.1)  # L* of sRGB's middle grey
    broken = tmp_path / "broken.png"
    broken.write_bytes(blank.read_bytes()[:-30])
    assert facts_of(engine, broken) is None


@pytest.mark.parametrize(
    ("rgb", "brightness", "colour"),
    [
        ((255, 255, 255), 255, (100, 0, 0)),
        ((0, 0, 0), 0, (0, 0, 0)),
        ((255, 0, 0), 76.2, (53.2, 80.1, 67.2)),
        ((0, 0, 255), 29.1, (32.3, 79.2, -107.9)),
    ],
)
def test_colours_are_those_of_cielab(engine, tmp_path, rgb, brightness, colour):
    file = written(tmp_path / "plain.png", np.full((64, 64, 3), rgb[::-1], np.uint8))
    facts = facts_of(engine, file)
    assert facts.brightness == pytest.approx(brightness, abs=0.5)
    assert facts.colour == pytest.approx(colour, abs=0.5)


def test_focus_falls_as_the_image_is_blurred(engine, cell_bytes, tmp_path):
    cell = cv2.imdecode(np.frombuffer(cell_bytes(), np.uint8), cv2.IMREAD_COLOR)
    blurred = [cell, *(cv2.GaussianBlur(cell, (0, 0), sigma) for sigma in (1, 2, 4))]
    files = [written(tmp_path / f"{n}.png", image) for n, image in enumerate(blurred)]
    focus = [facts_of(engine, file).focus for file in files]
    assert focus == sorted(focus, reverse=True)
    assert focus[0] > 2 * focus[-1] > 0


def test_depth_is_that_of_the_file_and_size_that_of_the_upright_image(engine, tmp_path):
    deep = written(tmp_path / "deep.tif", np.full((40, 60, 3), 40_000, np.uint16))
    facts = facts_of(engine, deep)
    assert (facts.format, facts.bits, facts.width, facts.height) == ("TIFF", 16, 60, 40)

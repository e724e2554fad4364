"""Two bundles on the same images: real engines, only what differs, nothing on record."""

import json
import subprocess
import sys
from contextlib import closing

import cv2
import numpy as np
import pytest

from desktop.comparison.comparing import Comparing
from desktop.comparison.result import share_interval
from desktop.engine.client import EngineClosedError
from desktop.errors import BundleRefusedError, BundlesError
from desktop.installed.bundles import InstalledBundles
from desktop.logs.bounded_log import BoundedLog
from desktop.profile import Profile
from desktop.records.database import Database

SWAPPED = {"Metaplastic": "Parabasal", "Parabasal": "Metaplastic"}


@pytest.fixture
def swapped(make_bundle, bundle):
    """The embedded bundle, but two of its classes have each other's name."""
    classes = json.loads((bundle / "manifest.json").read_text("utf-8"))["classes"]
    for each in classes:
        each["name"] = SWAPPED.get(each["name"], each["name"])
    return make_bundle("swapped", title="Swapped", classes=classes)


@pytest.fixture
def comparing(tmp_path):
    return Comparing(BoundedLog(tmp_path / "engine.log"), None)


@pytest.fixture
def cells(draw_cells, tmp_path):
    return [str(file) for file in draw_cells(tmp_path / "cells", 10)]


def ignore(_done, _total):
    pass


def test_only_the_images_that_differ_are_kept_with_both_answers(comparing, bundle, swapped, cells):
    told = []
    found = comparing.compare((bundle, swapped), cells, {}, lambda *how_far: told.append(how_far))
    assert told == [(done, 20) for done in range(1, 21)]
    assert found.images == 10
    assert 0 < len(found.disagreements) < 10
    assert found.same == 10 - len(found.disagreements)
    for each in found.disagreements:
        assert each.second.class_name == SWAPPED[each.first.class_name]
        assert each.first.confidence == each.second.confidence
        assert each.first.bundle == found.first.digest
        assert each.second.bundle == found.second.digest
        assert max(each.thumbnail.width, each.thumbnail.height) <= 96
    files = [each.first.file for each in found.disagreements]
    assert files == sorted(files)


def test_a_bundle_agrees_with_itself(comparing, bundle, cells):
    found = comparing.compare((bundle, bundle), [*cells, *cells], {}, ignore)
    assert (found.images, found.same, found.disagreements) == (10, 10, ())


def test_refused_against_answered_is_a_disagreement_and_unreadable_is_left_out(
    comparing, bundle, make_bundle, cells, tmp_path
):
    refusal = json.loads((bundle / "manifest.json").read_text("utf-8"))["refusal"]
    all_colours = {"colours_low": [-1e3] * 6, "colours_high": [1e3] * 6}
    nothing = {"min_contrast": 0.0, "min_sharpness": 0.0, "max_novelty": 1e9, **all_colours}
    tolerant = make_bundle("tolerant", refusal={**refusal, **nothing})
    broken, blank = tmp_path / "broken.png", tmp_path / "blank.png"
    broken.write_bytes(b"\x89PNG")
    blank.write_bytes(cv2.imencode(".png", np.full((90, 90, 3), 200, np.uint8))[1].tobytes())
    files = [*cells, str(broken), str(blank)]
    found = comparing.compare((bundle, tolerant), files, {}, ignore)
    assert list(found.left_out) == [str(broken)]
    assert found.images == 11
    (only,) = found.disagreements
    assert (only.first.status, only.second.status) == ("refused", "answered")
    assert only.first.file == str(blank)


def test_a_bundle_that_cannot_be_used_is_not_compared(comparing, bundle, make_bundle, cells):
    with pytest.raises(BundleRefusedError, match="golden image"):
        comparing.compare((bundle, make_bundle("no", temperature=1.5)), cells, {}, ignore)


def test_what_people_said_tells_which_bundle_is_right(comparing, bundle, swapped, cells):
    plain = comparing.compare((bundle, swapped), cells, {}, ignore)
    persons = {each.first.sha256: each.first.class_name for each in plain.disagreements[:-1]}
    last = plain.disagreements[-1].first
    persons[last.sha256] = "Something else"
    found = comparing.compare((bundle, swapped), cells, persons, ignore)
    assert sum(each.images for each in found.against) == len(plain.disagreements)
    for each in found.against:
        right = 0 if each.class_name == "Something else" else each.images
        assert (each.first_right, each.second_right) == (right, 0)
    assert [each.person for each in found.disagreements] == list(persons.values())


def test_a_file_that_was_changed_meanwhile_is_left_out(comparing, bundle, cells, cell_bytes):
    def change(done, _total):
        if done == 10:
            with open(cells[3], "wb") as file:  # noqa: PTH123
                file.write(cell_bytes(77))

    found = comparing.compare((bundle, bundle), cells, {}, change)
    assert dict(found.left_out) == {cells[3]: "The file was changed meanwhile."}
    assert found.images == 9


def test_it_can_be_cancelled(comparing, bundle, cells):
    with pytest.raises(BundlesError, match="cancelled"):
        comparing.compare((bundle, bundle), cells, {}, lambda *_: comparing.cancel())
    with pytest.raises(BundlesError, match="cancelled"):  # also before it begins
        comparing.compare((bundle, bundle), cells, {}, ignore)


def test_it_ends_when_petriscope_is_closed(comparing, bundle, cells):
    with pytest.raises(EngineClosedError):
        comparing.compare((bundle, bundle), cells, {}, lambda *_: comparing.close())


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    # Newcombe, Statistics in Medicine 17 (1998), table I: 81/263, 15/148, 0/20, 1/29.
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_is_wilsons(successes, trials, low, high):
    assert share_interval(successes, trials) == pytest.approx((low, high), abs=5e-5)
    assert share_interval(trials - successes, trials) == pytest.approx(
        (1 - high, 1 - low), abs=5e-5
    )


def test_the_command_shows_the_disagreements_and_writes_no_records(swapped, cells, tmp_path):
    profile = Profile.open(tmp_path / "profile")
    with closing(InstalledBundles(profile)) as installed:
        digest = installed.install(swapped).digest
    folder = str(tmp_path / "cells")
    command = ["bundles", "compare", "Pap-smear cells (SIPaKMeD)", digest[:12], folder]
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--data-dir", str(profile.root), *command],
        capture_output=True, timeout=120, check=False, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert all(line.startswith("cell-0") for line in lines)
    same = 10 - len(lines)
    assert f"give the same answer to {same} of 10, {same}0.0 % (95 % interval " in done.stderr
    assert not profile.records.exists()
    with closing(Database(profile.records)):  # the control: this is where records would be
        assert profile.records.exists()

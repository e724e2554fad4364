"""Control runs with the real engine and records: what they notice, and what they do not count."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
import pytest

from desktop.embedded import sample_images
from desktop.errors import RecordsError
from desktop.events import ControlProgress, QualityRead, Trouble
from desktop.profile import Profile
from desktop.quality.settings import ControlSettings, read_settings, with_new_baseline
from desktop.quality.verdict import Level, Quality
from desktop.records.controls import Controls
from desktop.records.database import Database
from desktop.records.store import Records
from desktop.records.verification import verify
from desktop.service import Service
from desktop.values import Prediction
from desktop.work.control import Control


class Bench:
    """A control with its own engine and records, run to the end of each run."""

    def __init__(self, engine, folder: Path, samples: Path):
        self.heard: list[object] = []
        self.database = Database(folder / "records.db")
        self.kept = folder / "control.json"
        self.engine = engine
        self.samples = samples
        self.control = self.started_anew()

    def started_anew(self) -> Control:
        """The control as the next start of Petriscope makes it."""
        heard = self.heard.append
        return Control(self.database, self.engine, self.samples, self.kept, heard)

    def run(self) -> Quality:
        self.control.run()
        return self.judged()

    def judged(self) -> Quality:
        """Do all there is to do, and return what is told of it."""
        self.control.ask()
        while self.control.has_work():
            self.control.step()
        (*_, last) = [event.quality for event in self.heard if isinstance(event, QualityRead)]
        return last

    def choose(self, **settings: object) -> None:
        self.control.use(ControlSettings(**settings))

    def sessions(self) -> list[str]:
        rows = self.database.connection.execute("SELECT kind FROM sessions")
        return [kind for (kind,) in rows]


@pytest.fixture
def stored(tmp_path):
    """Three images that never change, until a test changes them."""
    folder = tmp_path / "stored"
    folder.mkdir()
    for file in sorted(sample_images().glob("*.png"))[:3]:
        shutil.copy(file, folder)
    return folder


@pytest.fixture
def bench(engine, tmp_path, stored):
    made = Bench(engine, tmp_path, stored)
    yield made
    made.database.close()


def test_unchanged_images_are_really_classified_again_and_found_the_same(bench):
    first = bench.run().runs[-1]
    assert (first.stored, first.new_stored, first.changed) == (3, 3, ())
    quality = bench.run()
    again = quality.runs[-1]
    assert (again.stored, again.new_stored, again.changed) == (3, 0, ())
    assert quality.findings[0].level == Level.STEADY
    assert bench.sessions() == ["control", "control"]
    verify(bench.database.file)


def test_another_answer_to_the_same_bytes_stops(bench, tmp_path):
    bench.run()
    wrong = {"parabasal": 1.0}
    forge(tmp_path / "records.db", json.dumps(wrong))
    quality = bench.run()
    assert len(quality.runs[-1].changed) == 1
    assert quality.runs[-1].largest_difference > 0.05
    assert quality.verdict().level == Level.STOP


def forge(file: Path, probabilities: str) -> None:
    """Write another answer to the first image on record, as another PC might have given it."""
    with closing(sqlite3.connect(file)) as db:
        names = [
            name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        ]
        sql = [row[0] for row in db.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")]
        for name in names:
            db.execute(f"DROP TRIGGER {name}")
        db.execute("UPDATE results SET probabilities = ? WHERE id = 1", (probabilities,))
        for statement in sql:
            db.execute(statement)
        db.commit()


@pytest.mark.parametrize("harm", ["gone", "damaged", "exchanged"])
def test_a_stored_image_that_is_not_the_one_it_was_stops(bench, stored, harm):
    bench.run()
    victim, other = sorted(stored.iterdir())[:2]
    if harm == "gone":
        victim.unlink()
    elif harm == "damaged":
        victim.write_bytes(victim.read_bytes()[:300])
    else:
        shutil.copy(other, victim)
    for _ in range(2):  # it does not get used to it
        run = bench.run().runs[-1]
        assert [Path(path).name for path in run.changed] == [victim.name]
    assert bench.judged().verdict().level == Level.STOP


def test_new_photographs_make_a_point_and_known_ones_do_not(bench, tmp_path, draw_cells):
    slide = tmp_path / "slide"
    draw_cells(slide, 6)
    bench.choose(slide=slide)
    run = bench.run().runs[-1]
    assert (run.images, run.is_point()) == (6, True)
    assert {"confidence", "refused", "unreadable", "lightness", "focus"} < run.values.keys()
    assert "right" not in run.values
    assert bench.run().runs[-1].images == 0
    for number in range(5):  # new files of the same photograph
        shutil.copy(slide / "cell-000.png", slide / f"copy-{number}.png")
    assert bench.run().runs[-1].images == 0
    (slide / "more").mkdir()
    for file in draw_cells(tmp_path / "others", 12)[6:]:
        shutil.move(file, slide / "more")  # as old as the first, and under the same names
    assert bench.run().runs[-1].images == 6


def test_photographs_under_the_same_names_count_anew(bench, tmp_path, draw_cells):
    slide = tmp_path / "slide"
    files = draw_cells(slide, 5)
    bench.choose(slide=slide)
    assert bench.run().runs[-1].images == 5
    others = draw_cells(tmp_path / "others", 10)[5:]
    for count in (3, 5):  # three are too few and wait
        for file, other in zip(files[:count], others[:count], strict=True):
            file.write_bytes(other.read_bytes())
        assert bench.run().runs[-1].images == (5 if count == 5 else 0)
    assert bench.run().runs[-1].images == 0


def test_few_photographs_wait_until_there_are_enough(bench, tmp_path, draw_cells):
    slide = tmp_path / "slide"
    draw_cells(slide, 4)
    bench.choose(slide=slide)
    assert bench.run().runs[-1].images == 0
    (trouble,) = [event for event in bench.heard if isinstance(event, Trouble)]
    assert "Received 4 new photographs, which will count in a later run" in trouble.message
    draw_cells(slide, 5)
    assert bench.run().runs[-1].images == 5


def photograph(folder: Path, day: int, light: float) -> None:
    """Photograph five cells of the control slide: the lamp and the noise are never quite equal."""
    chance = np.random.default_rng(day)
    folder.mkdir(parents=True)
    for number, file in enumerate(sorted(sample_images().glob("*.png"))[:5]):
        cell = cv2.imread(str(file)) * light * chance.normal(1, 0.01)
        noisy = np.clip(cell + chance.normal(0, 2, cell.shape), 0, 255).astype(np.uint8)
        cv2.imwrite(str(folder / f"{number}.png"), noisy)


def test_a_lamp_that_grows_dark_is_found_by_the_chart(bench, tmp_path):
    slide = tmp_path / "slide"
    bench.choose(slide=slide)
    for day in range(22):
        photograph(slide / f"day {day}", day, light=1.0)
        quality = bench.run()
    assert [each.level for each in quality.findings[:2]] == [Level.STEADY, Level.STEADY]
    photograph(slide / "day 22", 22, light=0.8)
    quality = bench.run()
    assert quality.findings[0].level == Level.STEADY  # it is not the PC
    assert quality.findings[1].level >= Level.LOOK
    lightness = next(each for each in quality.charts if each.quantity.key == "lightness")
    assert lightness.points[-1].rejected()
    assert not any(point.rejected() for point in lightness.points[:-1])


def test_class_folders_say_what_is_right(bench, tmp_path, draw_cells):
    files = draw_cells(tmp_path / "drawn", 6)
    answer = bench.engine.classify(str(files[0])).prediction.class_name
    other = next(name for name in bench.engine.bundle.classes if name != answer)
    for name, chosen in ((answer, files), (other, files[:1])):
        folder = tmp_path / "slide" / name
        folder.mkdir(parents=True)
        for file in chosen:
            shutil.copy(file, folder)
    with (tmp_path / "slide" / other / files[0].name).open("ab") as stream:
        stream.write(b"\0")  # other bytes after the end of the same picture
    bench.choose(slide=tmp_path / "slide")
    run = bench.run().runs[-1]
    answers = [bench.engine.classify(str(file)).prediction.class_name for file in files]
    assert (run.images, run.values["right"]) == (7, answers.count(answer) / 7)


def test_what_a_control_finds_is_not_daily_work(bench, draw_cells, tmp_path):
    bench.run()
    controls, bundle = Controls(bench.database), bench.engine.bundle.digest
    assert controls.days(bundle, "2026-01-01") == ()
    records = Records(bench.database)
    for file in draw_cells(tmp_path / "work", 14)[10:]:  # none of them a stored image
        found = bench.engine.classify(str(file)).prediction
        for _ in range(2):  # seen twice, counted once
            records.add(found, 1, session=records.begin_session())
    (day,) = controls.days(bundle, "2026-01-01")
    assert (day.day, day.images) == (datetime.now().astimezone().date().isoformat(), 4)
    assert sum(day.classes.values()) == 4
    assert 0 < day.values["confidence"] <= 1
    assert 0 < day.values["lightness"] < 100
    verify(bench.database.file)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE days SET confidence = confidence + 0.1",
        "UPDATE days SET refused = refused + 1",
        "DELETE FROM days",
        "INSERT INTO days SELECT 'other', day, 1, 0, 0, 1, 0.9, 1, 70, 0, 0, 0.3 FROM days",
        "UPDATE day_classes SET answers = answers + 1",
        "UPDATE day_classes SET class_name = 'b'",
        "DELETE FROM day_classes",
    ],
)
def test_days_that_were_changed_are_noticed(tmp_path, change):
    database = Database(tmp_path / "records.db")
    answer = Prediction("/lab/cell.png", "answered", "a", 0.9, {"a": 0.9}, None, "cd" * 32, "ab")
    Records(database).add(answer, 1)
    verify(database.file)
    database.connection.execute(change)
    database.close()
    with pytest.raises(RecordsError, match="sums of the days"):
        verify(database.file)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE control_runs SET right = right - 1",
        "UPDATE control_runs SET stored = stored + 1",
        "UPDATE control_runs SET difference = 0.0",
        "UPDATE control_runs SET confidence = confidence + 0.1",
        "UPDATE control_runs SET at = '2020-01-01T00:00:00.000+00:00'",
        "DELETE FROM control_runs",
        "UPDATE control_runs SET session_id = session_id + 7",
    ],
)
def test_figures_of_control_runs_that_were_changed_are_noticed(tmp_path, change):
    database = Database(tmp_path / "records.db")
    records, controls = Records(database), Controls(database)
    for confidence in (0.9, 0.8):
        session = records.begin_session("control")
        for name, part in (("a", "stored"), ("b", "slide"), ("c", "slide")):
            sha256 = ("ab" if part == "stored" else f"{name}{confidence * 10:.0f}") * 32
            answer = ("answered", "a", confidence, {"a": confidence}, None)
            found = Prediction(f"/lab/{name}.png", *answer, sha256, "ab")
            controls.add(records.add(found, 1, session=session), found, part, "a", "2026-01-01")
    verify(database.file)
    database.connection.execute(change)
    database.close()
    with pytest.raises(RecordsError, match="figures of the control runs"):
        verify(database.file)


def test_a_new_baseline_forgets_the_runs_before_it(bench):
    bench.run()
    bench.control.use(with_new_baseline(ControlSettings()))
    assert bench.judged().runs == ()
    assert len(bench.run().runs) == 1


def test_the_daily_control_runs_once_a_day_also_after_a_restart(bench):
    bench.control.run_if_due()
    bench.judged()
    assert bench.sessions() == []  # nobody asked for it
    bench.choose(daily=True)
    bench.control.run_if_due()
    bench.judged()
    assert bench.sessions() == ["control"]
    for control in (bench.control, bench.started_anew()):
        control.run_if_due()
        assert not control.has_work()
    assert bench.sessions() == ["control"]


@pytest.mark.parametrize(
    "damage", [lambda text: text[:9], lambda text: text.replace("1970-01-01T", "the beginning ")]
)
def test_settings_are_kept_and_damaged_ones_are_left_alone(bench, tmp_path, damage):
    bench.choose(slide=tmp_path, daily=True)
    assert read_settings(bench.kept) == ControlSettings(slide=tmp_path, daily=True)
    damaged = damage(bench.kept.read_text())
    bench.kept.write_text(damaged)
    bench.started_anew()
    assert isinstance(bench.heard[-1], Trouble)
    assert bench.kept.read_text() == damaged


def test_no_control_images_are_said_in_words(bench, tmp_path):
    (tmp_path / "empty").mkdir()
    bench.choose(stored=tmp_path / "empty")
    bench.run()
    (trouble,) = [event for event in bench.heard if isinstance(event, Trouble)]
    assert "no control images" in trouble.message
    assert bench.sessions() == []


def test_a_cancelled_run_stops(bench):
    bench.control.run()
    bench.control.step()  # begins
    bench.control.step()
    bench.control.cancel()
    assert bench.heard[-1] == ControlProgress(1, 1)
    assert bench.judged().runs[-1].stored == 1


@pytest.mark.parametrize("way", ["submit", "watch"])
def test_the_service_runs_the_daily_control_before_the_first_image(tmp_path, bundle, listener, way):
    folder = Path(shutil.copytree(sample_images(), tmp_path / "work"))
    service = Service(Profile.open(tmp_path / "profile"), bundle, listener)
    service.start()
    try:
        service.set_control(ControlSettings(daily=True))
        listener.until(QualityRead)
        service.submit([folder]) if way == "submit" else service.watch([folder])
        found = listener.until(QualityRead)
        assert listener.answers() == []
        assert found.quality.runs[-1].stored == 10
        listener.until(lambda _event: len(listener.answers()) == 10)
    finally:
        service.close()


def test_the_terminal_runs_and_shows(petriscope, tmp_path, draw_cells):
    slide = tmp_path / "slide"
    draw_cells(slide, 5)
    first = petriscope("control", "run", "--slide", slide)
    assert first.returncode == 0, first.stderr
    assert "Last run: 10 stored images, 5 new photographs" in first.stdout
    second = petriscope("control", "run")
    assert "Verdict: Steady" in second.stdout
    assert "0 new photographs" in second.stdout
    shown = json.loads(petriscope("control", "show", "--json").stdout)
    assert shown["verdict"] == "Steady"
    assert [run["images"] for run in shown["runs"]] == [5, 0]
    assert petriscope("control", "run", "--slide", tmp_path / "nowhere").returncode == 2


def test_the_terminal_says_when_there_is_nothing_to_run(petriscope, tmp_path):
    (tmp_path / "empty").mkdir()
    run = petriscope("control", "run", "--stored", tmp_path / "empty")
    assert run.returncode == 0
    assert "There are no control images" in run.stderr
    assert "Verdict: Too early to say" in run.stdout


def test_a_broken_bundle_ends_the_run_in_the_terminal(petriscope, tmp_path):
    assert petriscope("control", "run", bundle=tmp_path).returncode == 3


def test_nothing_on_record_is_shown_without_making_records(petriscope, tmp_path):
    (tmp_path / "profile").mkdir()
    shown = petriscope("control", "show")
    assert "Verdict: Too early to say" in shown.stdout
    assert not (tmp_path / "profile" / "records.db").exists()

"""Another bundle while Petriscope runs: work goes on with it, old answers stay what they are."""

import os
import signal
from contextlib import closing

import pytest

from desktop.events import (
    Answered,
    BundleInstalled,
    BundleNotInstalled,
    BundlesListed,
    BundleUnusable,
    EngineReady,
    Explained,
    ExplainFailed,
    Progress,
    ReportWritten,
    ReviewThresholdsRead,
    SignerChecked,
    Trouble,
    WatchChanged,
)
from desktop.installed.facts import InstalledBundle
from desktop.records.database import Database
from desktop.reports.kinds import KINDS, kind_of
from desktop.service import Service
from desktop.values import Question, ReviewThresholds


def is_idle(event):
    return isinstance(event, Progress) and event.done == event.total


@pytest.fixture
def service(listener, profile):
    with closing(Service(profile, None, listener)) as service:
        service.start()
        listener.until(ReviewThresholdsRead)
        yield service


@pytest.fixture
def other(service, listener, make_bundle, bundle):
    """Another bundle, installed: the same network, but two classes have changed names."""
    import json

    classes = json.loads((bundle / "manifest.json").read_text("utf-8"))["classes"]
    classes = [{**each, "name": each["name"].upper(), "review_below": 1.0} for each in classes]
    service.bundles.install(make_bundle("other", title="Other cells", classes=classes))
    return listener.until(BundleInstalled).bundle


def answer(service, listener, file):
    service.submit([file])
    prediction = listener.until(Answered).prediction
    listener.until(is_idle)
    return prediction


def test_a_bundle_is_installed_beside_the_work_and_listed(service, listener, make_bundle):
    service.bundles.install(make_bundle("other.petriscope", title="Other cells"))
    told = listener.until(BundleInstalled)
    assert told.bundle.info.name == "Other cells"
    assert not told.trusted
    listed = listener.until(BundlesListed)
    assert [each.info.name for each in listed.bundles][1:] == ["Other cells"]
    assert listed.trusted == {listed.bundles[0].info.signer}
    service.bundles.remove(told.bundle.digest)
    assert len(listener.until(BundlesListed).bundles) == 1


def test_one_that_is_refused_is_said_with_its_place(service, listener, make_bundle):
    source = make_bundle("other", temperature=1.5)
    service.bundles.install(source)
    told = listener.until(BundleNotInstalled)
    assert told.path == str(source)
    assert "golden image" in told.message


def test_thresholds_signer_and_answers_are_those_of_the_new_bundle(
    service, listener, other, draw_cells, tmp_path
):
    (file,) = draw_cells(tmp_path, 1)
    before = answer(service, listener, file)
    service.use_bundle(other.digest)
    assert listener.until(EngineReady).bundle == other.info
    assert not listener.until(SignerChecked).trusted
    thresholds = listener.until(ReviewThresholdsRead).thresholds
    assert thresholds == ReviewThresholds(other.digest, other.info.review_below)
    after = answer(service, listener, file)
    assert (before.bundle, after.bundle) != (after.bundle, before.bundle)
    assert after.class_name == before.class_name.upper()


def test_both_answers_are_on_record_and_the_choice_outlives_the_service(
    service, listener, other, profile, draw_cells, tmp_path
):
    (file,) = draw_cells(tmp_path, 1)
    before = answer(service, listener, file)
    service.use_bundle(other.digest)
    after = answer(service, listener, file)
    service.close()
    with closing(Database(profile.records)) as database, database.reading() as db:
        found = db.execute("SELECT bundle, class_name FROM results ORDER BY id").fetchall()
        assert list(map(tuple, found)) == [
            (each.bundle, each.class_name) for each in (before, after)
        ]
    with closing(Service(profile, None, listener)) as again:
        again.start()
        assert listener.until(EngineReady).bundle.digest == other.digest


def test_queued_images_go_on_with_the_new_bundle(service, listener, other, draw_cells, tmp_path):
    draw_cells(tmp_path / "cells", 40)
    service.submit([tmp_path / "cells"])
    listener.until(Answered)
    service.use_bundle(other.digest)
    listener.until(is_idle)
    bundles = [prediction.bundle for prediction in listener.answers()]
    assert len(bundles) == 40
    switched = bundles.index(other.digest)
    assert switched > 0
    assert set(bundles[switched:]) == {other.digest}


def test_a_watch_goes_on_with_the_new_bundle_and_answers_nothing_twice(
    service, listener, other, draw_cells, tmp_path
):
    folder = tmp_path / "cells"
    draw_cells(folder, 2)
    service.watch([folder])
    listener.until(lambda e: isinstance(e, WatchChanged) and (e.seen, e.waiting) == (2, 0))
    service.use_bundle(other.digest)
    listener.until(EngineReady)
    draw_cells(folder, 3)  # the first two with the same bytes
    listener.until(lambda e: isinstance(e, WatchChanged) and (e.seen, e.waiting) == (3, 0))
    last = listener.answers()[-1]
    assert (last.bundle, last.file) == (other.digest, str(folder / "cell-002.png"))


def test_an_old_answer_is_not_explained_by_the_new_bundle(
    service, listener, other, draw_cells, tmp_path
):
    (file,) = draw_cells(tmp_path, 1)
    old = answer(service, listener, file)
    service.use_bundle(other.digest)
    listener.until(EngineReady)
    ask = (old.file, old.sha256, old.bundle, Question(old.class_name))
    service.explain(*ask)
    said = listener.until(ExplainFailed).message
    assert "Another bundle than the one in use" in said
    assert "use that one again; if it was removed, install it again first." in said
    report = tmp_path / "report.html"
    service.report(report, kind_of(report, KINDS))
    listener.until(ReportWritten)
    text = report.read_text("utf-8")
    assert f"Its digest is {old.bundle}" in text
    assert "<img" not in text
    service.use_bundle(old.bundle)  # the control: with its own bundle there is an explanation
    listener.until(EngineReady)
    service.explain(*ask)
    listener.until(Explained)


def test_a_refused_bundle_leaves_the_one_in_use_in_use(
    service, listener, other, profile, draw_cells, tmp_path
):
    (file,) = draw_cells(tmp_path, 1)
    before = answer(service, listener, file)
    other.path.write_bytes(other.path.read_bytes()[:-9])
    service.use_bundle(other.digest)
    assert listener.until(EngineReady).bundle.digest == before.bundle
    assert "no whole zip" in listener.until(Trouble).message
    assert answer(service, listener, file) == before
    assert not profile.bundle_in_use.exists()


def test_where_no_bundle_could_be_used_another_one_is(listener, profile, draw_cells, tmp_path):
    profile.bundle_in_use.write_text("{")
    (file,) = draw_cells(tmp_path, 1)
    with closing(Service(profile, None, listener)) as service:
        service.start()
        assert "is damaged" in listener.until(BundleUnusable).message
        service.bundles.list()
        (embedded,) = listener.until(BundlesListed).bundles
        assert isinstance(embedded, InstalledBundle)
        service.use_bundle(embedded.digest)
        listener.until(EngineReady)
        assert answer(service, listener, file).status == "answered"


def test_thresholds_set_for_the_last_bundle_do_not_touch_the_new_one(service, listener, other):
    old = listener.heard[0].bundle
    service.use_bundle(other.digest)
    thresholds = listener.until(ReviewThresholdsRead).thresholds
    late = ReviewThresholds(old.digest, dict.fromkeys(old.classes, 0.5))
    service.set_review(late)  # as a window does that has not heard of the new bundle yet
    service.use_bundle(old.digest)
    assert listener.until(ReviewThresholdsRead).thresholds == late
    service.use_bundle(other.digest)
    assert listener.until(ReviewThresholdsRead).thresholds == thresholds


def test_closing_ends_a_check_under_way(service, listener, make_bundle, engines_of, profile):
    (pid,) = engines_of(os.getpid())
    service.bundles.install(make_bundle("other", title="Other cells"))
    while len(engines_of(os.getpid())) < 2:
        pass
    (checking,) = set(engines_of(os.getpid())) - {pid}
    os.kill(checking, signal.SIGSTOP)  # it would never come to an end
    service.close()
    assert engines_of(os.getpid()) == []
    assert list(profile.bundles.glob("*.petriscope")) == []

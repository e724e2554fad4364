"""Bundles in the window: dropped, installed, used, refused, and never a dialog."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QToolButton

from desktop import language
from desktop.events import EngineReady, ExplainFailed, Stopped
from desktop.gui.bundles.bundle_reader import BundleReader
from desktop.gui.bundles.bundle_sheet import sheet
from desktop.gui.bundles.bundles_page import BundlesPage
from desktop.gui.detail.image_view import ImageView
from desktop.gui.detail.probability_bars import ProbabilityBars
from desktop.gui.drop_frame import DropFrame
from desktop.installed.facts import BundleFacts, InstalledBundle, Metrics
from desktop.trust import TrustedSigners
from desktop.values import BundleInfo
from tests.gui.stand_in import StandIn


@pytest.fixture
def bundle() -> None:
    """No bundle is named: the profile's choice decides."""


@pytest.fixture
def ready(screen):
    heard: list[EngineReady] = []
    screen.bridge.engine_ready.connect(heard.append)
    screen.wait_for(lambda: bool(heard))
    return screen


def drop(screen, *paths: Path) -> None:
    frame = screen.window.findChild(DropFrame)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = (
        Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    place = QPoint(30, 30)
    QApplication.sendEvent(frame, QDragEnterEvent(place, copy, data, left, none))
    QApplication.sendEvent(frame, QDropEvent(place.toPointF(), copy, data, left, none))


def shouting(bundle: Path) -> list[dict[str, object]]:
    """The embedded bundle's classes in capitals."""
    classes = json.loads((bundle / "manifest.json").read_text("utf-8"))["classes"]
    return [{**each, "name": each["name"].upper()} for each in classes]


def test_a_dropped_bundle_is_installed_and_used_by_one_click(
    ready, make_bundle, embedded_bundle, samples
):
    other = make_bundle(
        "other.petriscope", title="Other <b>cells</b>", version="7",
        classes=shouting(embedded_bundle),
    )  # fmt: skip
    drop(ready, samples[0], other)  # the image is classified all the same
    (first,) = ready.wait_for_rows(1)
    ready.wait_for_words(
        "Other <b>cells</b> 7 is installed. 10 golden images passed. Its signer is unknown: "
    )
    assert len(ready.open_windows()) == 1
    ready.press("Use it now")
    ready.wait_for_words("Other <b>cells</b> 7 answers from now on.")
    assert any("Other <b>cells</b> 7  ·  10 golden" in words for words in ready.words())
    ready.wait_for_words("Unknown signer")
    assert ready.predictions() == [first]
    drop(ready, samples[1])
    _, second = ready.wait_for_rows(2)
    assert second.bundle != first.bundle
    assert second.class_name.isupper()
    failed: list[ExplainFailed] = []
    ready.bridge.explain_failed.connect(failed.append)
    ready.results().choose(0)  # an answer of the last bundle: shown as it is, not explained
    ready.wait_for(lambda: bool(failed))
    assert "Another bundle than the one in use" in failed[0].message
    assert first.class_name in ready.words()
    view = ready.window.findChild(ImageView)
    ready.wait_for(lambda: view.scale() is not None)  # the image is seen, bare
    assert failed[0].message in ready.words()


def test_a_folder_that_is_a_bundle_is_not_searched_for_images(ready, make_bundle):
    drop(ready, make_bundle("folder", title="Other cells"))
    ready.wait_for_words("Other cells 1.3 is installed")
    assert ready.results().model().rowCount() == 0


def test_a_refused_bundle_is_one_line_and_changes_nothing(ready, tmp_path, profile, samples):
    spoiled = tmp_path / "spoiled.petriscope"
    spoiled.write_bytes(b"PK nothing")
    drop(ready, spoiled)
    ready.wait_for_words("spoiled.petriscope is not installed. Expected a bundle")
    offers = [each for each in ready.window.findChildren(QToolButton) if each.isVisible()]
    assert "Use it now" not in [each.text() for each in offers]
    assert list(profile.bundles.glob("*.petriscope")) == []
    drop(ready, samples[0])
    assert ready.wait_for_rows(1)[0].status == "answered"


def test_why_a_bundle_is_refused_is_said_in_the_persons_language(ready, make_bundle):
    changed = make_bundle("changed")
    (changed / "card.md").write_text("Better than it is.")
    spoken = StandIn()
    language.use(spoken)
    try:
        drop(ready, changed)
        said = "is damaged or was changed: its SHA-256 is not the manifest's. Copy the bundle again"
        ready.wait_for_words(spoken.find(said, "", -1))
    finally:
        language.use(None)


def test_the_answer_that_is_looked_at_keeps_its_probabilities(ready, make_bundle, samples):
    drop(ready, samples[0], make_bundle("other.petriscope", title="Other cells"))
    ready.wait_for_words("Evidence for ")
    ready.wait_for_words("is installed")
    bars = ready.window.findChild(ProbabilityBars)

    def said() -> list[tuple[str, bool]]:
        found = bars.findChildren(QAbstractButton)
        return [(each.accessibleName(), each.isChecked()) for each in found if each.isVisible()]

    before = said()
    assert len(before) == 5
    ready.press("Use it now")
    ready.wait_for_words("Other cells 1.3 answers from now on.")
    assert said() == before


def test_one_that_is_refused_when_it_is_used_leaves_the_last_in_use(
    ready, make_bundle, profile, samples
):
    drop(ready, make_bundle("other", title="Other cells"))
    ready.wait_for_words("Other cells 1.3 is installed")
    (file,) = profile.bundles.glob("*.petriscope")
    file.write_bytes(file.read_bytes()[:-9])
    ready.press("Use it now")
    ready.wait_for_words("Copy the bundle again.")
    assert not any("Loading Other" in words for words in ready.words())
    assert any("Pap-smear cells (SIPaKMeD) 1.3  ·" in words for words in ready.words())
    drop(ready, samples[0])
    assert ready.wait_for_rows(1)[0].status == "answered"


def test_thresholds_of_the_new_bundle_can_be_set(ready, make_bundle, embedded_bundle, samples):
    drop(ready, samples[0])
    ready.wait_for_rows(1)
    ready.press("Thresholds")
    drop(ready, make_bundle("other", title="Other", classes=shouting(embedded_bundle)))
    ready.wait_for_words("Other 1.3 is installed")
    ready.press("Use it now")
    ready.wait_for_words("answers from now on")
    ready.wait_for(lambda: len(ready.open_windows()) == 1)  # that of the last bundle is closed
    ready.wait_for(lambda: ready.button("Thresholds").isEnabled())
    ready.press("Thresholds")
    (dialog,) = [each for each in ready.open_windows() if each is not ready.window]
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(each.isupper() for each in words)


# The page of the bundles.


EVIL = "Cells <img src='http://127.0.0.1:9/x.png'> [link](http://127.0.0.1:9/)"


def bundle_list(screen) -> QListView:
    views = screen.window.findChild(BundlesPage).findChildren(QListView)
    return next(each for each in views if each.accessibleName() == "Bundles")


def rows(screen) -> list[str]:
    """What the list of bundles says."""
    model = bundle_list(screen).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(screen, row: int) -> str:
    """Choose a bundle and return what there is to read of it."""
    page = screen.window.findChild(BundlesPage)
    shown = bundle_list(screen)
    shown.setCurrentIndex(shown.model().index(row, 0))
    return page.findChild(BundleReader).toPlainText()


@pytest.fixture
def page(ready):
    """The window with the page of the bundles to front."""
    ready.window.activateWindow()
    ready.bot.keyClick(ready.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    ready.wait_for(lambda: len(rows(ready)) == 1)
    return ready


def test_before_the_bundles_are_listed_the_page_says_what_goes_on(idle):
    idle.press("Bundles")
    reader = idle.window.findChild(BundleReader)
    assert reader.placeholderText() == "Looking which bundles are on this PC ..."
    QApplication.processEvents()
    seen = reader.viewport().grab().toImage()
    ground = seen.pixelColor(seen.rect().bottomRight())
    line = range(seen.width())
    assert any(seen.pixelColor(x, y) != ground for x in line for y in range(60))
    idle.service.start()
    idle.wait_for(lambda: len(rows(idle)) == 1)
    assert reader.toPlainText()


def test_where_the_records_cannot_be_used_the_page_says_why_no_bundle_is_listed(idle):
    idle.press("Bundles")
    idle.bridge.listen(Stopped("The records are no records."))
    reader = idle.window.findChild(BundleReader)
    idle.wait_for(lambda: reader.placeholderText() == "The records are no records.")


def test_a_bundle_can_be_read_whole(page, embedded_bundle):
    manifest = json.loads((embedded_bundle / "manifest.json").read_text("utf-8"))
    (row,) = rows(page)
    assert row.startswith("Pap-smear cells (SIPaKMeD) 1.3\nIn use. 2026-11-29, 5 classes, trusted")
    text = choose(page, 0)
    for said in (
        manifest["metrics"]["split"],
        manifest["provenance"]["citation"],
        manifest["licence"],
        "97.5 % of those that were answered",
        "2026-11-29 10:31:03 UTC",
        "Trusted signer ",
        *(each["name"] for each in manifest["classes"]),
        *(each["description"] for each in manifest["classes"]),
    ):
        assert said in text
    for button in ("Use", "Remove"):
        assert not page.button(button).isEnabled()


def test_a_long_row_is_shortened_and_whole_in_its_tooltip_and_for_a_screen_reader(
    page, make_bundle
):
    title = "Cells of a very long name " * 3
    drop(page, make_bundle("other", title=title.strip()))
    page.wait_for(lambda: len(rows(page)) == 2)
    shown = bundle_list(page)
    place = next(at for at, words in enumerate(rows(page)) if words.startswith(title.strip()))
    index = shown.model().index(place, 0)
    assert shown.fontMetrics().horizontalAdvance(title) > shown.viewport().width()
    assert shown.visualRect(index).width() <= shown.viewport().width()
    assert shown.horizontalScrollBar().maximum() == 0
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith(rows(page)[place])
    table = QAccessible.queryAccessibleInterface(shown)
    assert table.child(place).text(QAccessible.Text.Name) == rows(page)[place]


def test_a_bundle_that_is_dropped_on_its_page_leaves_that_to_front(page, make_bundle, samples):
    drop(page, make_bundle("other.petriscope", title="Other cells"))
    page.wait_for(lambda: len(rows(page)) == 2)
    assert page.button("Install").isVisible()
    drop(page, samples[0])  # the control: images lead to theirs
    assert not bundle_list(page).isVisible()


def test_texts_of_a_bundle_are_never_markup_and_fetch_nothing(page, make_bundle):
    drop(page, make_bundle("evil", title=EVIL, licence=EVIL, intended_use=EVIL))
    page.wait_for_words("is installed")
    page.wait_for(lambda: len(rows(page)) == 2)
    text = choose(page, 0) if rows(page)[0].startswith(EVIL) else choose(page, 1)
    assert text.count(EVIL) == 3
    document = page.window.findChild(BundleReader).document()
    assert "<img" not in document.toHtml()
    assert "href" not in document.toHtml()


@pytest.mark.parametrize("row", ["|a\n", "# x\n", "- x\n", "word "])
def test_an_endless_text_is_cut_where_nobody_reads_on(row):
    card, name = row * (1_000_000 // len(row)), "n" * 1_000_000
    classes = tuple(f"{number}" for number in range(1000))
    info = BundleInfo(
        name, "1", "a" * 64, classes, (name,) * 1000, dict.fromkeys(classes, 0.5), 1, "5" * 24,
        False, 1, card,
    )  # fmt: skip
    metrics = Metrics(name, 1, 0.0, 1.0, 1.0, 0.0, ())
    facts = BundleFacts("2026", name, name, name, name, name, metrics)
    html = sheet(InstalledBundle(Path("b"), False, info, facts), trusted=False)
    assert len(html) < 400_000
    assert "And 900 classes more" in html


def test_trust_that_is_given_or_withdrawn_elsewhere_is_seen_when_the_page_is(
    page, make_bundle, profile
):
    page.service.bundles.install(make_bundle("other.petriscope", title="Other cells"))
    page.wait_for(lambda: len(rows(page)) == 2)
    choose(page, 1)
    page.press("Use")
    page.wait_for_words("Unknown signer")
    (signer,) = {words[-29:] for words in page.words() if words.startswith("Unknown signer")}
    TrustedSigners(profile.trusted_signers).add("".join(signer.split()))
    page.press("Images")
    page.press("Bundles")
    page.wait_for_words("Trusted signer")
    page.wait_for(lambda: rows(page)[1].endswith(", trusted signer"))
    profile.trusted_signers.unlink()
    page.press("Images")
    page.press("Bundles")
    page.wait_for_words("Unknown signer")
    page.wait_for(lambda: rows(page)[1].endswith(", unknown signer"))


def test_what_cannot_be_done_with_a_bundle_says_why(page, make_bundle):
    remove, use, compare = (page.button(each) for each in ("Remove", "Use", "Compare"))
    assert use.toolTip() == "This bundle is in use"
    assert remove.toolTip() == "This bundle comes with Petriscope and stays"
    assert compare.toolTip() == "Install another bundle to compare two"
    page.service.bundles.install(make_bundle("other.petriscope", title="Other cells"))
    page.wait_for(lambda: len(rows(page)) == 2)
    choose(page, 1)
    assert use.toolTip() == "Have the chosen bundle answer from now on (Ctrl+U)"
    assert remove.toolTip() == "Remove the chosen bundle from this PC (Del)"
    page.press("Remove")
    page.wait_for_words("Remove Other cells 1.3 from this PC?")
    page.press("Use")
    assert rows(page)[1].endswith("Loading ...")
    assert not any(words.startswith("Remove Other cells") for words in page.words())
    assert [each.toolTip() for each in (use, remove)] == ["This bundle is being loaded"] * 2
    assert not use.isEnabled()
    assert not remove.isEnabled()
    page.wait_for(lambda: "In use" in rows(page)[1])
    assert remove.toolTip() == "This bundle is in use: use another one first, then remove it"


def test_a_bundle_that_the_notice_has_loaded_can_be_neither_used_nor_removed(page, make_bundle):
    page.service.bundles.install(make_bundle("other.petriscope", title="Other cells"))
    page.wait_for_words("Other cells 1.3 is installed")
    page.wait_for(lambda: len(rows(page)) == 2)
    choose(page, 1)
    page.press("Remove")
    page.press("Use it now")
    assert rows(page)[1].endswith("Loading ...")
    assert not any(words.startswith("Remove Other cells") for words in page.words())
    for each in ("Use", "Remove"):
        assert page.button(each).toolTip() == "This bundle is being loaded"
        assert not page.button(each).isEnabled()
    page.wait_for(lambda: "In use" in rows(page)[1])


def test_a_page_that_is_opened_while_a_bundle_is_loaded_knows_it(ready, make_bundle):
    ready.service.bundles.install(make_bundle("other.petriscope", title="Other cells"))
    ready.wait_for_words("Other cells 1.3 is installed")
    ready.bridge.engine_ready.disconnect()  # it is loaded as long as this takes
    ready.press("Use it now")
    ready.press("Bundles")
    ready.wait_for(lambda: len(rows(ready)) == 2)
    assert rows(ready)[1].endswith("Loading ...")


def test_a_bundle_that_was_removed_is_no_longer_offered_to_be_used(page, make_bundle):
    page.service.bundles.install(make_bundle("other.petriscope", title="Other cells"))
    page.wait_for_words("Other cells 1.3 is installed")
    page.wait_for(lambda: len(rows(page)) == 2)
    assert page.button("Use it now").isVisible()
    choose(page, 1)
    page.press("Remove")
    page.press("Remove it")
    page.wait_for(lambda: len(rows(page)) == 1)
    offers = [each for each in page.window.findChildren(QToolButton) if each.isVisible()]
    assert "Use it now" not in [each.text() for each in offers]


def test_the_question_before_a_removal_stays_when_the_list_is_read_anew(page, make_bundle):
    page.service.bundles.install(make_bundle("other.petriscope", title="Other cells"))
    page.wait_for(lambda: len(rows(page)) == 2)
    choose(page, 1)
    page.press("Remove")
    with page.bot.waitSignal(page.bridge.bundles_listed, timeout=60_000):
        page.service.bundles.list()
    assert any(words.startswith("Remove Other cells") for words in page.words())
    assert page.button("Keep it").hasFocus() or not page.window.isActiveWindow()
    choose(page, 0)  # the control: of another bundle it asks nothing
    assert not any(words.startswith("Remove Other cells") for words in page.words())


def test_a_bundle_that_is_refused_when_it_is_used_is_loaded_no_longer(page, make_bundle, profile):
    page.service.bundles.install(make_bundle("other", title="Other cells"))
    page.wait_for(lambda: len(rows(page)) == 2)
    (file,) = profile.bundles.glob("*.petriscope")
    file.write_bytes(file.read_bytes()[:-9])
    choose(page, 1)
    page.press("Use")
    assert rows(page)[1].endswith("Loading ...")
    page.wait_for(lambda: rows(page)[1].endswith("unknown signer"))
    assert "In use" in rows(page)[0]
    assert page.button("Remove").isEnabled()


def test_a_bundle_is_installed_used_and_removed_with_the_keyboard(page, make_bundle, profile):
    other = make_bundle("other.petriscope", title="Other cells")
    control = Qt.KeyboardModifier.ControlModifier
    window, bot = page.window, page.bot
    bot.keyClick(window, Qt.Key.Key_I, control)
    page.answer_dialog(other)
    page.wait_for(lambda: len(rows(page)) == 2)
    assert "unknown signer" in rows(page)[1]
    window.activateWindow()  # the dialog was active
    page.wait_for(window.isActiveWindow)
    choose(page, 1)
    shown = bundle_list(page)
    bot.keyClick(shown, Qt.Key.Key_U, control)
    page.wait_for(lambda: "In use" in rows(page)[1])
    assert "In use" not in rows(page)[0]
    assert not page.button("Remove").isEnabled()
    choose(page, 0)
    bot.keyClick(shown, Qt.Key.Key_U, control)
    page.wait_for(lambda: "In use" in rows(page)[0])
    choose(page, 1)
    bot.keyClick(shown, Qt.Key.Key_Delete)
    page.wait_for_words("Remove Other cells 1.3 from this PC?")
    bot.keyClick(page.button("Keep it"), Qt.Key.Key_Space)
    assert len(list(profile.bundles.glob("*.petriscope"))) == 1
    bot.keyClick(shown, Qt.Key.Key_Delete)
    bot.keyClick(page.button("Remove it"), Qt.Key.Key_Space)
    page.wait_for(lambda: len(rows(page)) == 1)
    assert list(profile.bundles.glob("*.petriscope")) == []

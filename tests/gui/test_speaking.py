"""Another language is spoken at once: another window around the same work, and nothing is lost."""

from __future__ import annotations

import gc
import shutil

from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSystemTrayIcon

from desktop.events import Stopped, WatchChanged
from desktop.gui.main_window import MainWindow
from desktop.gui.results.find_bar import FindBar
from desktop.gui.review.bar import ReviewBar
from desktop.gui.review.page import ReviewPage
from desktop.gui.review.queue_list import QueueList
from desktop.gui.review.workplace import Workplace
from tests.gui.conftest import PATIENCE_MS
from tests.gui.tour import BUNDLES, HELP, IMAGES, QUALITY, REVIEW, SETTINGS, go, press_keys


def test_the_window_speaks_another_language_at_once(talk):
    screen = talk.screen
    screen.window.setGeometry(40, 50, 1050, 640)
    go(screen, SETTINGS)
    place = screen.window.geometry()
    talk.choose("es")
    screen = talk.screen
    assert screen.open_windows() == [screen.window]
    assert screen.window.geometry() == place
    assert "Solo para investigación" in " ".join(screen.words())
    assert screen.button("Ajustes").isChecked()
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    assert screen.window.focusWidget() is talk.box()
    assert talk.box().currentData() == "es"
    assert not talk.box().visibleRegion().isEmpty()


def test_every_image_of_a_folder_comes_to_its_end_once(talk, samples, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(4):
        for sample in samples:
            shutil.copy(sample, folder / f"{number}-{sample.name}")
    answered, ready = [], []
    talk.bridge.answered.connect(lambda event: answered.append(event.prediction.file))
    talk.bridge.engine_ready.connect(ready.append)
    talk.service.start()
    talk.screen.window.submit([folder])
    talk.screen.wait_for_rows(5)
    go(talk.screen, SETTINGS)
    talk.choose("es")
    assert len(answered) < 40, "it was changed too late to prove anything"
    found = talk.screen.wait_for_rows(40)
    assert len({each.file for each in found}) == len(found) == 40
    talk.screen.wait_for(lambda: len(answered) >= 40)
    assert sorted(answered) == sorted(map(str, folder.iterdir()))
    assert len(ready) == 1, "the engine went on"


def test_a_paused_folder_stays_paused(talk, samples):
    talk.service.start()
    talk.screen.window.submit(samples)
    talk.service.pause()
    talk.screen.wait_for_words("Paused at")
    go(talk.screen, SETTINGS)
    talk.choose("fr")
    talk.screen.wait_for_words("En pause")
    talk.screen.press("Reprendre")
    talk.screen.wait_for_rows(len(samples))


def test_what_is_looked_at_and_looked_for_stays(talk, samples):
    talk.service.start()
    screen = talk.screen
    screen.window.submit(samples)
    screen.wait_for_rows(len(samples))
    screen.results().choose(6)
    screen.wait_for(lambda: screen.chosen().file == str(samples[6]))
    find = screen.window.findChild(FindBar)
    screen.bot.keyClicks(find.findChild(QLineEdit), "sample-0")
    screen.wait_for(lambda: screen.results().model().rowCount() == 9)
    screen.press("Grid")
    press_keys(screen.window, "Ctrl+D")
    screen.bot.keyClicks(screen.window.focusWidget(), "S26-1")
    go(screen, SETTINGS)
    talk.choose("ar")
    screen = talk.screen
    assert screen.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    screen.wait_for(lambda: screen.results().model().rowCount() == 9)
    screen.wait_for(lambda: screen.chosen().file == str(samples[6]))
    assert screen.window.findChild(FindBar).grid.isChecked()
    talk.choose("en")
    screen = talk.screen
    assert screen.window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    go(screen, IMAGES)
    screen.wait_for_words("Evidence for")
    fields = screen.window.findChildren(QLineEdit)
    assert "S26-1" in [each.text() for each in fields if each.isVisible()]
    assert screen.chosen().file == str(samples[6])


def test_a_review_goes_on_where_it_was_with_what_is_half_written(talk, samples):
    talk.service.start()
    screen = talk.screen
    screen.window.submit(samples)
    screen.wait_for_rows(len(samples))
    go(screen, REVIEW)
    page = screen.window.findChild(ReviewPage)
    screen.bot.keyClick(page.findChild(ReviewBar).findChild(QComboBox), Qt.Key.Key_Down)
    queue = page.findChild(QueueList)
    screen.wait_for(lambda: queue.model().rowCount() == len(samples))
    screen.wait_for(lambda: queue.model().row(0) is not None)
    with screen.bot.waitSignal(talk.bridge.reviewed, timeout=PATIENCE_MS):
        press_keys(page, "Return")
    press_keys(page, "C")
    screen.bot.keyClicks(page.findChild(Workplace).comment, "Fold in the mid")
    place = queue.currentIndex().row()
    go(screen, SETTINGS)
    talk.choose("es")
    screen = talk.screen
    go(screen, REVIEW)
    page = screen.window.findChild(ReviewPage)
    comment, queue = page.findChild(Workplace).comment, page.findChild(QueueList)
    assert queue.currentIndex().row() == place
    assert queue.model().rowCount() == len(samples)
    assert comment.isVisible()
    screen.bot.keyClicks(comment, "dle")
    with screen.bot.waitSignal(talk.bridge.commented, timeout=PATIENCE_MS):
        screen.bot.keyClick(comment, Qt.Key.Key_Return)
    with screen.bot.waitSignal(talk.bridge.reviewed, timeout=PATIENCE_MS) as undone:
        press_keys(page, "Backspace")
    assert undone.args[0].person is None


def test_a_watch_goes_on_with_its_icon_in_the_tray(talk, samples, tmp_path, monkeypatch):
    notes: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, _title, words, _kind: notes.append(words)
    )
    watched, orders = tmp_path / "in", []
    watched.mkdir()
    talk.service.start()
    talk.service.watch([watched])
    monkeypatch.setattr(talk.service, "watch", lambda *args, **_others: orders.append(args))
    talk.screen.wait_for_words("Watching")
    go(talk.screen, SETTINGS)
    talk.choose("es")
    assert orders == [], "it was not begun again"
    shutil.copy(samples[0], watched)
    talk.screen.wait_for_rows(1)
    (icon,) = talk.screen.window.findChildren(QSystemTrayIcon)
    assert icon.isVisible()
    assert icon.contextMenu().actions()[0].text() == "Mostrar Petriscope"
    talk.screen.window.close()
    assert talk.screen.window.isHidden()
    assert len(notes) == 1


def test_a_problem_that_was_noted_is_not_noted_again(talk, monkeypatch):
    notes: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, _title, words, _kind: notes.append(words)
    )
    go(talk.screen, SETTINGS)
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda _window: False)
    talk.bridge.listen(WatchChanged(("/in",), 12, 0, "A problem."))
    talk.screen.wait_for_words("A problem.")
    talk.choose("es")
    assert notes == ["A problem."]
    assert "A problem." in talk.screen.words()


def test_a_notice_stays_until_it_is_dismissed(talk):
    go(talk.screen, SETTINGS)
    talk.bridge.listen(Stopped("The records are damaged."))
    talk.screen.wait_for_words("The records are damaged.")
    talk.choose("es")
    assert "The records are damaged." in talk.screen.words()
    talk.screen.press("Descartar")
    talk.choose("fr")
    assert "The records are damaged." not in talk.screen.words()


def test_nothing_of_an_old_window_is_left(talk, samples):
    def windows() -> set[int]:
        gc.collect()
        return {id(each) for each in gc.get_objects() if isinstance(each, MainWindow)}

    of_other_tests = windows() - {id(talk.screen.window)}

    def left() -> tuple[int, ...]:
        return (
            len(QApplication.allWidgets()),
            len(windows() - of_other_tests),
            talk.bridge.receivers(SIGNAL("told(PyObject)")),
            QApplication.styleHints().receivers(SIGNAL("colorSchemeChanged(Qt::ColorScheme)")),
        )

    talk.service.start()
    talk.screen.window.submit(samples[:1])
    talk.screen.wait_for_rows(1)
    for page in (REVIEW, BUNDLES, QUALITY, HELP, SETTINGS):
        go(talk.screen, page)
    counts = []
    for code in ["es", "fr"] * 10:
        talk.choose(code)
        talk.screen.wait_for_rows(1)
        counts.append(left())
    first, then = counts[:10], counts[10:]
    assert max(widgets for widgets, *_ in then) <= max(widgets for widgets, *_ in first)
    assert {each[1:] for each in then} == {(1, 1, 1)}

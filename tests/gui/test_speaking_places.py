"""In another language each page is as it was: what is chosen, typed, magnified and scrolled to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QScrollArea, QTabBar

from desktop.events import QualityRead
from desktop.gui.bundles.bundles_model import BundlesModel
from desktop.gui.bundles.bundles_page import BundlesPage
from desktop.gui.bundles.compare_view import CompareView
from desktop.gui.detail.detail_view import DetailView
from desktop.gui.detail.image_view import ImageView
from desktop.gui.detail.probability_bars import ProbabilityBars
from desktop.gui.help.guide import Guide
from desktop.gui.help.help_page import HelpPage
from desktop.gui.quality.quality_page import QualityPage
from desktop.gui.settings.settings_page import SettingsPage
from desktop.quality.settings import ControlSettings
from tests.gui.conftest import PATIENCE_MS
from tests.gui.quality.made_quality import made_up
from tests.gui.tour import BUNDLES, HELP, IMAGES, QUALITY, SETTINGS, go, press_keys


def test_the_image_stays_magnified_and_the_class_explained(talk, samples):
    talk.service.start()
    screen = talk.screen
    screen.window.submit(samples[:2])
    screen.wait_for_rows(2)
    screen.results().choose(1)
    detail = screen.window.findChild(DetailView)
    screen.wait_for(lambda: detail.findChild(ImageView).scale() is not None)
    other = next(each for each in detail._classes if each != screen.chosen().class_name)
    with screen.bot.waitSignal(talk.bridge.explained, timeout=PATIENCE_MS):
        detail.findChild(ProbabilityBars).class_chosen.emit(other)
    screen.wait_for_words(f"Evidence for {other}")
    for _ in range(3):
        press_keys(screen.window, "+")
    scale = detail.findChild(ImageView).scale()
    go(screen, SETTINGS)
    talk.choose("es")
    screen = talk.screen
    go(screen, IMAGES)
    detail = screen.window.findChild(DetailView)
    screen.wait_for(lambda: detail.findChild(ImageView).scale() is not None)
    assert detail.look().question.class_name == other
    assert detail.findChild(ImageView).scale() == scale
    assert not detail.findChild(ImageView).fitted()
    screen.results().choose(0)
    assert detail.findChild(ImageView).fitted(), "the next image is seen whole, as ever"


def test_several_selected_rows_stay_selected(talk, samples):
    talk.service.start()
    screen = talk.screen
    screen.window.submit(samples[:4])
    screen.wait_for_rows(4)
    screen.results().choose(2)
    screen.results().selectionModel().select(
        screen.results().model().index(0), QItemSelectionModel.SelectionFlag.Select
    )
    numbers = screen.results().selected_numbers()
    assert len(numbers) == 2
    go(screen, SETTINGS)
    talk.choose("fr")
    talk.screen.wait_for_rows(4)
    assert set(talk.screen.results().selected_numbers()) == set(numbers)


def test_what_is_typed_and_scrolled_to_among_settings_and_help_stays(talk):
    screen = talk.screen
    go(screen, HELP)
    page = screen.window.findChild(HelpPage)
    page.findChild(QLineEdit).setText("watch")
    bar = page.findChild(Guide).verticalScrollBar()
    screen.wait_for(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    page.findChild(QTabBar).setCurrentIndex(1)
    go(screen, SETTINGS)
    screen.window.findChild(SettingsPage).findChild(QLineEdit).setText("language")
    talk.choose("es")
    screen = talk.screen
    settings = screen.window.findChild(SettingsPage)
    assert settings.findChild(QLineEdit).text() == "language"
    settings.findChild(QLineEdit).clear()
    area = settings.findChild(QScrollArea)
    screen.wait_for(lambda: area.verticalScrollBar().maximum() > 0)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    talk.choose("fr")
    screen = talk.screen
    area = screen.window.findChild(SettingsPage).findChild(QScrollArea)
    screen.wait_for(lambda: area.verticalScrollBar().value() > 0)
    go(screen, HELP)
    page = screen.window.findChild(HelpPage)
    assert page.findChild(QTabBar).currentIndex() == 1
    assert page.findChild(QLineEdit).text() == "watch"
    page.findChild(QTabBar).setCurrentIndex(0)
    bar = page.findChild(Guide).verticalScrollBar()
    screen.wait_for(lambda: abs(bar.value() / max(1, bar.maximum()) - 0.5) < 0.05)


def bundle_list(screen) -> QListView:
    views = screen.window.findChild(BundlesPage).findChildren(QListView)
    return next(each for each in views if isinstance(each.model(), BundlesModel))


def bundles_compared(screen) -> list[str]:
    """The two that a comparison is in sight of."""
    view = screen.window.findChild(CompareView)
    assert view.isVisible()
    return [box.currentText() for box in view.findChildren(QComboBox)]


@pytest.mark.parametrize("bundle", [None])  # the profile's choice decides
def test_the_chosen_bundle_and_what_is_compared_stay(talk, make_bundle):
    screen = talk.screen
    with screen.bot.waitSignal(talk.bridge.engine_ready, timeout=PATIENCE_MS):
        talk.service.start()
    with screen.bot.waitSignal(talk.bridge.bundle_installed, timeout=PATIENCE_MS):
        screen.window.submit([make_bundle("other.petriscope", title="Other cells")])
    go(screen, BUNDLES)
    bundles = bundle_list(screen)
    screen.wait_for(lambda: bundles.model().rowCount() > 1)
    row = 1 - bundles.currentIndex().row()
    bundles.setCurrentIndex(bundles.model().index(row, 0))
    press_keys(screen.window, "Ctrl+K")
    chosen = bundles_compared(screen)
    assert len(set(chosen)) == 2
    go(screen, SETTINGS)
    talk.choose("es")
    screen = talk.screen
    go(screen, BUNDLES)
    bundles = bundle_list(screen)
    screen.wait_for(lambda: bundles.model().rowCount() > 1)
    assert bundles.currentIndex().row() == row
    assert bundles_compared(screen) == chosen


def test_the_quantity_of_the_chart_stays(talk):
    read = QualityRead(made_up(), ControlSettings())

    def quantity() -> QComboBox:
        return talk.screen.window.findChild(QualityPage).findChild(QComboBox)

    go(talk.screen, QUALITY)
    talk.bridge.listen(read)
    talk.screen.wait_for(lambda: quantity().count() > 1)
    quantity().setCurrentIndex(1)
    chosen = quantity().currentData()
    go(talk.screen, SETTINGS)
    talk.choose("es")
    talk.bridge.listen(read)
    talk.screen.wait_for(lambda: quantity().count() > 1)
    assert quantity().currentData() == chosen

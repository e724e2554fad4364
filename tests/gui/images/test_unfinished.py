"""Images that were not done when Petriscope ended are not forgotten without a word."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.events import Progress
from desktop.gui.bridge import Bridge
from desktop.gui.main_window import MainWindow
from desktop.gui.settings.store import WindowSettings

SAID = "Petriscope ended the last time before all images were done."


@pytest.fixture
def start_again(idle, profile, samples, make_screen) -> Callable[[], list[str]]:
    """End the window, and return what another one of the profile says."""

    def start() -> list[str]:
        idle.window.close()
        bridge, settings = Bridge(), WindowSettings(profile)
        window = MainWindow(idle.service, bridge, settings, samples[0].parent)
        idle.bot.addWidget(window)
        window.show()
        return make_screen(window, idle.service, bridge, settings).words()

    return start


def hear(idle, *told: Progress) -> None:
    for progress in told:
        idle.bridge.listen(progress)
        waits = progress.done < progress.total
        idle.wait_for(lambda waits=waits: idle.settings.unfinished == waits)


def test_the_next_start_says_once_that_images_were_not_done(idle, start_again):
    hear(idle, Progress(0, 10), Progress(3, 10))
    assert any(SAID in words for words in start_again())
    assert not any(SAID in words for words in start_again())


def test_nothing_is_said_where_all_was_done(idle, start_again):
    hear(idle, Progress(0, 10), Progress(10, 10))
    assert not any(SAID in words for words in start_again())

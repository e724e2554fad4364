"""Ten thousand images wait in a watched folder: what the person asks for comes before them."""

import tracemalloc

import pytest

NUMBER = 10_000


@pytest.fixture
def waiting(tmp_path):
    """A folder of files that are looked at quickly, for they are no images."""
    folder = tmp_path / "incoming"
    folder.mkdir()
    for number in range(NUMBER):
        (folder / f"image-{number:05}.png").write_bytes(b"words")
    return folder


def test_the_window_is_usable_and_small_while_a_backlog_waits(screen, waiting, samples):
    screen.wait_for_words("Research use only")
    told = []
    screen.bridge.watch_changed.connect(told.append)
    tracemalloc.start()
    screen.service.watch([waiting])
    screen.wait_for(lambda: bool(told))
    screen.wait_for_words("waiting")
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert told[0].waiting == NUMBER
    assert held < 500 * NUMBER, "over 50 MB for 100,000"
    screen.window.submit([samples[0]])
    screen.wait_for(lambda: any(each.class_name for each in screen.predictions()))
    screen.wait_for_words("Evidence for")
    assert told[-1].waiting > NUMBER * 0.9

"""What a watch found no answer for: each file once, by the newest that is known of it."""

from __future__ import annotations

import tracemalloc

from desktop.values import Prediction, unreadable
from desktop.watch.set_aside import KEPT, SetAside


def answered(file: str) -> Prediction:
    return Prediction(file, "answered", "Round", 0.9, {"Round": 0.9}, None, "0" * 64, "b" * 64)


def test_each_file_counts_once_and_an_answer_takes_it_off():
    found = SetAside()
    for file in ("a", "b", "a"):
        found.note(unreadable(file, f"about {file}", "b" * 64))
    assert (found.count("unreadable"), found.count("refused")) == (2, 0)
    assert [each.file for each in found.latest()] == ["a", "b"]
    found.note(answered("a"))
    assert found.count("unreadable") == 1
    assert [each.file for each in found.latest()] == ["b"]


def test_all_are_counted_and_the_latest_kept():
    found = SetAside()
    for number in range(KEPT + 50):
        found.note(unreadable(str(number), "cut short", "b" * 64))
    assert found.count("unreadable") == KEPT + 50
    assert len(found.latest()) == KEPT
    assert found.latest()[0].file == str(KEPT + 49)


def test_of_the_many_only_a_number_each_is_held():
    found, number = SetAside(), 10_000
    tracemalloc.start()
    for file in range(number):
        found.note(unreadable(f"/watched/{file:060}.png", "cut short", "b" * 64))
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert found.count("unreadable") == number
    assert held < 50 * number

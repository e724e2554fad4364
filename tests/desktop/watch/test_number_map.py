"""Numbers by number: a dictionary in little memory."""

from __future__ import annotations

import random

from desktop.watch.number_map import NumberMap


def test_it_holds_what_a_dictionary_holds():
    draw, found, expected = random.Random(1), NumberMap(), {}
    keys = [draw.randrange(-(2**63), 2**63) for _ in range(2000)] + [-1, 0, 255, 256]
    for step in range(20_000):
        key = draw.choice(keys)
        if draw.random() < 0.4:
            found.forget(key)
            expected.pop(key, None)
        else:
            found.put(key, step - 10_000)
            expected[key] = step - 10_000
        assert found.get(key) == expected.get(key)
    assert {key: found.get(key) for key in keys} == {key: expected.get(key) for key in keys}
    assert found.get(7) is None

"""Our own parsers answer anything with an error in words; run_atheris.py goes on for longer."""

from __future__ import annotations

import random

import pytest

from tests.fuzz.mutants import cut, flip_bits, leave_out, put_number, repeat
from tests.fuzz.targets import TARGETS

MUTANTS = 1500


@pytest.mark.parametrize("name", [name for name in TARGETS if name != "onnx-classifier"])
def test_a_parser_raises_nothing_else(name: str) -> None:
    target, dice = TARGETS[name], random.Random(name)
    whole = target.seeds()
    for data in whole:
        target.parse(data)
    for _ in range(MUTANTS):
        data = dice.choice(whole)
        for _ in range(dice.randint(1, 4)):
            data = dice.choice((flip_bits, put_number, cut, repeat, leave_out))(data, dice)
        target.parse(data)

"""20,000 damaged files: each becomes an image or is refused in words, and no other is touched."""

from __future__ import annotations

import mutants

COUNT = 20_000


def test_every_mutant_is_an_image_or_refused_in_words() -> None:
    """A death of the decoder is counted and survived, as it is in the app; other errors are not."""
    outcomes = mutants.run(COUNT, seed=1)
    deaths = {kind: number for kind, number in outcomes.items() if kind.startswith("died")}
    assert outcomes["image"] > 1000, "the damage leaves nothing to decode"
    assert outcomes["refused"] > 1000, "the damage does no harm"
    assert not deaths, f"the decoder died: {deaths}; its mutants are worth a look"
    assert sum(outcomes.values()) == COUNT

"""20,000 broken files through the real engine: each gets a status, and its neighbours theirs."""

from __future__ import annotations

import os
import signal
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest

from desktop.embedded import embedded_bundle, sample_images
from desktop.engine.keeper import EngineKeeper
from desktop.events import EngineReady, EngineRestarted
from desktop.logs.bounded_log import BoundedLog
from tests.fuzz.mutants import mutants

MUTANTS = 20_000
ENGINES = 2
DEADLINE_S = 60.0
"""Far more than any takes, also on a slow machine: one that reaches it hangs."""

STRIKE_AT = 500
"""The mutant at which an engine is killed, so that a run without a crash proves survival too."""


class Run:
    """One engine and what was heard of it."""

    def __init__(self, folder: Path, number: int) -> None:
        self.folder = folder / str(number)
        self.folder.mkdir()
        self.number = number
        self.deaths: list[str] = []
        self.statuses: Counter[str] = Counter()
        self.good = str(sorted(sample_images().glob("*.png"))[0])
        log = BoundedLog(folder / f"engine-{number}.log")
        self.engine = EngineKeeper(embedded_bundle(), log, self.hear, base_deadline_s=DEADLINE_S)

    def hear(self, event: EngineReady | EngineRestarted) -> None:
        if isinstance(event, EngineRestarted):
            self.deaths.append(event.reason)

    def files(self) -> list[str]:
        written = []
        for number, data in enumerate(mutants(MUTANTS // ENGINES, seed=self.number)):
            file = self.folder / f"{number}.img"
            file.write_bytes(data)
            written.append(str(file))
        return written

    def classify_all(self) -> Run:
        files = self.files()
        self.engine.start()
        usual = self.engine.classify(self.good)
        for number, (file, then) in enumerate(pairwise([*files, None])):
            known = len(self.deaths)
            if number == STRIKE_AT and os.name != "nt":
                os.kill(self.engine.pid or 0, signal.SIGKILL)
            prediction = self.engine.classify(str(file), then).prediction
            assert prediction.status == "refused" or prediction.reason, file
            self.statuses[prediction.status] += 1
            if len(self.deaths) > known or prediction.status == "answered":
                assert self.engine.classify(self.good) == usual, file
        assert self.engine.classify(self.good) == usual
        return self


@pytest.fixture
def runs(tmp_path: Path):
    if not (embedded_bundle() / "manifest.json").exists():
        pytest.skip("the embedded bundle is not there")
    made = [Run(tmp_path, number) for number in range(ENGINES)]
    yield made
    for run in made:
        run.engine.close()


def test_every_broken_file_has_a_status_and_no_neighbour_suffers(
    runs: list[Run], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with ThreadPoolExecutor(ENGINES) as pool:
        done = list(pool.map(Run.classify_all, runs))
    statuses = sum((run.statuses for run in done), Counter())
    deaths = [reason for run in done for reason in run.deaths]
    with capsys.disabled():
        print(f"\n{dict(statuses)} of {MUTANTS} mutants; {len(deaths)} deaths: {deaths}")
    assert statuses.total() == MUTANTS
    assert statuses["refused"] > MUTANTS // 20  # many are images still: the decoders were reached
    assert not [reason for reason in deaths if "no answer within" in reason]
    assert not [reason for reason in deaths if "exit code" in reason]  # an exception of our own
    if os.name != "nt":
        assert sum("ran out of memory" in reason for reason in deaths) == ENGINES
    for log in tmp_path.glob("*.log"):
        assert "Traceback" not in log.read_text("utf-8")

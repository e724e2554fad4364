"""The batch that is worked on, where the records fail in the middle of its beginning."""

from contextlib import closing

import pytest

from desktop.errors import RecordsUnavailableError
from desktop.events import SessionBegan
from desktop.records.database import Database
from desktop.records.overview import Overview
from desktop.records.store import Records
from desktop.values import Label
from desktop.work.batch import Batch

LABEL = Label("C-7", "2")


class FullOnce(Records):
    """Records on a disk that is full when the first label comes."""

    full = True

    def label(self, *args):
        if self.full:
            self.full = False
            raise RecordsUnavailableError("No room.")
        return super().label(*args)


def test_a_batch_whose_label_found_no_room_is_still_one_batch(tmp_path):
    heard = []
    with closing(Database(tmp_path / "records.db")) as database:
        batch = Batch(FullOnce(database), heard.append)
        batch.begin(LABEL, "Ada")
        with pytest.raises(RecordsUnavailableError):
            batch.open()
        assert heard == []
        assert batch.open() == batch.open() == 1
        assert heard == [SessionBegan(1, LABEL)]
        assert [each.label for each in Overview(database).sessions(9)] == [LABEL]


def test_a_label_is_that_of_its_own_batch_only(tmp_path):
    heard = []
    with closing(Database(tmp_path / "records.db")) as database:
        batch = Batch(Records(database), heard.append)
        batch.begin(LABEL, "Ada")
        first = batch.open()
        batch.begin(None, "Ada")
        second = batch.open()
    assert heard == [SessionBegan(first, LABEL), SessionBegan(second, None)]

"""Lists of what is on record: every row once, found by what it is and by what people say of it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from hashlib import sha256

import pytest

from desktop.errors import RecordsError
from desktop.records.database import Database
from desktop.records.overview import Overview, Readers
from desktop.records.store import UNDONE, Records
from desktop.records.verification import verify
from desktop.values import ImageFacts, Label, Prediction, Query, ReviewThresholds, unreadable

BUNDLE, OTHER_BUNDLE = "ab" * 32, "ba" * 32
THRESHOLDS = ReviewThresholds(BUNDLE, {"round": 0.8, "long": 0.5})
FACTS = ImageFacts("PNG", 64, 48, 3000, 0.5, 120.0, (60.0, 1.0, -2.0))


@pytest.fixture
def file(tmp_path):
    return tmp_path / "records.db"


@pytest.fixture
def database(file):
    with closing(Database(file)) as database:
        yield database


@pytest.fixture
def records(database):
    return Records(database)


@pytest.fixture
def overview(database):
    return Overview(database)


def answer(path, class_name="round", confidence=0.9, bundle=BUNDLE):
    digest = sha256(f"{path} {class_name} {confidence}".encode()).hexdigest()
    shares = {class_name: confidence}
    return Prediction(
        path, "answered", class_name, confidence, shares, None, digest, bundle, facts=FACTS
    )


@pytest.fixture
def filled(records):
    """Six images of a session and one of another; returns their result numbers by name."""
    first = records.begin_session()
    outcomes = [
        answer("/lab/slide 1/a.png", "round", 0.95),
        answer("/lab/slide 1/b.png", "round", 0.7),
        answer("/lab/slide 2/c.png", "long", 0.6),
        answer("/lab/slide 2/100%.png", "long", 0.4),
        Prediction(
            "/lab/slide 2/e.png",
            "refused",
            None,
            None,
            {},
            "Not like the others.",
            "e" * 64,
            BUNDLE,
        ),
        unreadable("C:\\lab\\f.png", "It ends too early.", BUNDLE, "f" * 64),
    ]
    results = [records.add(each, 1, session=first).result_id for each in outcomes]
    second = records.begin_session()
    results.append(
        records.add(answer("/lab/g.png", "long", 0.3, OTHER_BUNDLE), 1, session=second)[0]
    )
    return dict(zip("abcdefg", results, strict=True))


def found(overview, **query):
    numbers = overview.numbers(Query(**query), THRESHOLDS)
    assert overview.count(Query(**query), THRESHOLDS) == len(numbers)
    return "".join("abcdefg"[number - 1] for number in numbers)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, "abcdefg"),
        ({"descending": True}, "gfedcba"),
        ({"session": 1}, "abcdef"),
        ({"session": 2}, "g"),
        ({"order": "confidence", "session": 1}, "dcbaef"),
        ({"order": "confidence", "session": 1, "descending": True}, "abcdef"),
        ({"order": "name"}, "dabcefg"),
        ({"order": "answer", "session": 1, "descending": True}, "abcdef"),
        ({"answers": ("long",)}, "cdg"),
        ({"answers": ("long", "round"), "session": 1}, "abcd"),
        ({"least": 0.5}, "abc"),
        ({"least": 0.5, "most": 0.7}, "bc"),
        ({"shown": "refused"}, "e"),
        ({"shown": "unreadable"}, "f"),
        ({"shown": "review"}, "bdef"),
        ({"text": "SLIDE 2"}, "cde"),
        ({"text": "slide 1/"}, "ab"),
        ({"text": "slide 2/c"}, "c"),
        ({"text": "slide 1/b", "shown": "review"}, "b"),
        ({"text": "slide", "answers": ("long",)}, "cd"),
        ({"text": "slide 1/c"}, ""),
        ({"text": "100%"}, "d"),
        ({"text": "%"}, "d"),
        ({"text": "lab\\f"}, "f"),
        ({"text": "nowhere"}, ""),
    ],
)
def test_rows_are_found_and_in_order(filled, overview, query, expected):
    assert found(overview, **query) == expected


def test_what_a_person_answers_is_found_and_can_be_taken_back(filled, records, overview):
    records.correct(filled["b"], "Ada", "long", "")
    records.correct(filled["c"], "Ada", "long", "")
    records.correct(filled["e"], "Ada", "round", "")
    assert found(overview, shown="reviewed") == "bce"
    assert found(overview, shown="corrected") == "be"
    assert found(overview, shown="review") == "df"
    assert found(overview, answers=("long",)) == "bcdg"
    records.correct(filled["b"], "Ada", None, "Undone.")
    assert found(overview, shown="reviewed") == "ce"
    assert found(overview, shown="review") == "bdf"


def test_the_same_image_in_two_batches_is_found_once_where_that_is_asked(records, overview):
    first, *sessions = [records.begin_session() for _ in range(3)]
    for name in ("a", "b", "copy of a"):
        records.add(replace(answer("/lab/a.png"), file=f"/lab/{name}.png"), 1, session=first)
    twice, other = answer("/lab/twice.png", confidence=0.3), answer("/lab/other.png")
    for session in sessions:
        results = {records.add(each, 1, session=session).result_id for each in (twice, other)}
    late = Query(sessions[1], once=True)
    assert list(overview.numbers(late, THRESHOLDS)) == [6, 7]
    for query, expected in (
        (Query(once=True), [1, 4, 5]),
        (Query(once=True, order="confidence"), [4, 1, 5]),
        (Query(once=True, shown="review"), [4]),
        (Query(once=True, text="copy"), [3]),
    ):
        assert list(overview.numbers(query, THRESHOLDS)) == expected
        assert overview.beginning(query, THRESHOLDS, 0, 1)[1] == len(expected)
    for result in results:
        records.correct(result, "Ada", "long", "")
    assert overview.count(Query(once=True, shown="reviewed"), THRESHOLDS) == 2


def steps(database, read):
    """Return about how many steps of SQLite's machine a reading takes."""
    taken = []
    database.connection.set_progress_handler(lambda: taken.append(100), 100)
    read()
    database.connection.set_progress_handler(None, 100)
    return sum(taken)


def test_a_review_of_many_images_begins_without_a_look_at_all_of_them(database, overview):
    with database.writing() as db:
        db.execute("INSERT INTO sessions VALUES (1, 't', 'work')")
        db.executemany(
            "INSERT INTO results VALUES (?, '2026-11-29', ?, ?, 1, 'answered', 'round', ?, '{}', "
            "NULL, NULL, NULL)",
            ((n, f"{n:064x}", BUNDLE, n / 10_000) for n in range(1, 4_001)),
        )
        db.executemany(
            "INSERT INTO sightings VALUES (NULL, '2026-11-29', ?, ?, 1)",
            ((f"/lab/{n}.png", 1 + n % 4_000) for n in range(6_000)),
        )
    queue = Query(order="confidence", shown="review", once=True)
    of_all = steps(database, lambda: overview.numbers(queue, THRESHOLDS))
    of_the_first = steps(database, lambda: overview.numbers(queue, THRESHOLDS, most=10))
    assert overview.count(queue, THRESHOLDS) == len(overview.numbers(queue, THRESHOLDS)) == 4_000
    assert of_the_first < of_all / 20


def test_agreement_is_counted_by_the_class_that_the_bundle_answered(filled, records, overview):
    for name, new in (("a", "round"), ("b", "long"), ("c", "long"), ("e", "round"), ("g", "long")):
        records.correct(filled[name], "Ada", new, "")
    assert overview.agreement(1).reviewed == {"round": 2, "long": 1}
    assert overview.agreement(1).agreed == {"round": 1, "long": 1}
    assert overview.agreement(None).reviewed == {"round": 2, "long": 2}


def test_images_of_control_runs_are_in_no_list_of_work(filled, records, overview):
    records.correct(filled["a"], "Ada", "round", "")
    control = records.begin_session("control")
    for path in ("/lab/slide 1/a.png", "/control/z.png"):  # one that is work too
        records.add(answer(path, "round", 0.95), 1, session=control)
    assert found(overview) == "abcdefg"
    assert found(overview, descending=True) == "gfedcba"
    assert found(overview, text="control") == ""
    assert found(overview, answers=("round",)) == "ab"
    assert found(overview, once=True, shown="reviewed") == "a"
    assert overview.agreement(None).reviewed == {"round": 1}
    assert overview.count(Query(session=control), THRESHOLDS) == 2


def test_records_of_control_runs_alone_have_nothing_to_list(records, overview):
    records.add(answer("/control/z.png"), 1, session=records.begin_session("control"))
    assert not overview.has_any()


def test_a_second_reader_finds_what_others_reviewed(filled, records, overview):
    for name, who in (("a", "Ada"), ("b", "Ada"), ("b", "Grace"), ("c", "Grace")):
        records.correct(filled[name], who, "long", "")
    assert found(overview, shown="reviewed", not_by="Ada") == "c"
    assert found(overview, shown="reviewed", not_by="Grace") == "a"
    assert found(overview, not_by="Ada") == "cdefg"


def test_agreement_of_two_readers_is_that_of_their_last_answers(filled, records, overview):
    for name, who, new, why in (
        ("a", "Ada", "long", ""),
        ("a", "Ada", "round", ""),
        ("a", "Grace", "round", ""),
        ("b", "Ada", "round", ""),
        ("b", "Grace", "long", ""),
        ("c", "Ada", "long", ""),
        ("c", "Grace", "round", ""),
        ("c", "Grace", "long", UNDONE),  # Ada's, not read by Grace
        ("g", "Ada", "long", ""),
        ("g", "Zoe", "long", ""),
    ):
        records.correct(filled[name], who, new, why)
    both = Readers(("Ada", "Grace"), read=2, agreed=1)
    assert overview.agreement(1).readers == (both,)
    assert overview.agreement(None).readers == (both, Readers(("Ada", "Zoe"), read=1, agreed=1))


def test_a_sample_is_the_same_whenever_it_is_drawn_and_grows(records, overview):
    for number in range(400):
        records.add(answer(f"/lab/{number}.png", confidence=0.5), 1)
    drawn = [
        set(overview.numbers(Query(share=share), THRESHOLDS)) for share in (0, 0.1, 0.1, 0.3, 1)
    ]
    assert drawn[1] == drawn[2]
    assert drawn[0] < drawn[1] < drawn[3] < drawn[4]
    assert len(drawn[4]) == 400
    for rows, share in ((drawn[1], 0.1), (drawn[3], 0.3)):  # 5 standard deviations
        assert abs(len(rows) - 400 * share) < 5 * (400 * share * (1 - share)) ** 0.5


def test_case_and_slide_of_a_session_and_of_one_file_in_it(filled, records, overview):
    records.label(1, "Ada", Label("C-7", "1"))
    records.label_images([2], "Ada", Label("C-8", "9"))
    records.label(1, "Ada", Label("C-7", "2"))
    late = records.add(answer("/lab/late.png"), 1, session=1).number
    rows = overview.rows([1, 2, late, 7])
    assert [row.label for row in rows] == [
        Label("C-7", "2"),
        Label("C-8", "9"),
        Label("C-7", "2"),
        None,
    ]
    assert list(overview.numbers(Query(text="c-8"), THRESHOLDS)) == [2]
    assert [each.label for each in overview.sessions(10)] == [None, Label("C-7", "2")]
    assert [each.images for each in overview.sessions(10)] == [1, 7]


def test_the_last_label_of_an_image_counts_and_the_first_stays_on_record(
    filled, records, overview, database
):
    records.label(1, "Ada", Label("C-7", "1"))
    assert records.label_images([2, 3, 7], "Ada", Label("C-8", "9")) == {1, 2}
    records.label_images([3], "Grace", Label("C-9", ""))
    labels = [row.label for row in overview.rows([1, 2, 3, 7])]
    assert labels == [Label("C-7", "1"), Label("C-8", "9"), Label("C-9", ""), Label("C-8", "9")]
    assert list(overview.numbers(Query(text="c-8"), THRESHOLDS)) == [2, 7]
    said = database.connection.execute("SELECT who, path, case_label FROM labels ORDER BY id")
    assert [tuple(row) for row in said] == [
        ("Ada", None, "C-7"),
        ("Ada", "/lab/slide 1/b.png", "C-8"),
        ("Ada", "/lab/slide 2/c.png", "C-8"),
        ("Ada", "/lab/g.png", "C-8"),
        ("Grace", "/lab/slide 2/c.png", "C-9"),
    ]
    assert verify(database.file).rows > 0


def test_an_image_from_before_there_were_sessions_gets_no_label(filled, records, overview):
    old = records.add(answer("/lab/old.png"), 1).number
    assert records.label_images([old, 1], "Ada", Label("C-8", "9")) == {0, 1}
    assert [row.label for row in overview.rows([old, 1])] == [None, Label("C-8", "9")]


def test_comments_are_kept_in_order_and_mark_their_rows(filled, records, overview):
    records.comment(filled["a"], "Ada", "Out of focus.")
    records.comment(filled["a"], "Grace", "I think it is fine.")
    assert found(overview, shown="noted") == "a"
    said = [(each.who, each.text) for each in overview.comments(filled["a"])]
    assert said == [("Ada", "Out of focus."), ("Grace", "I think it is fine.")]


def test_a_row_says_all_that_was_recorded(filled, records, overview):
    records.correct(filled["b"], "Ada", "long", "")
    (row,) = overview.rows([2])
    assert row.prediction == answer("/lab/slide 1/b.png", "round", 0.7)
    assert row.prediction.facts == FACTS
    assert (row.session, row.result_id, row.person, row.noted) == (1, filled["b"], "long", False)


def test_a_file_that_is_seen_again_in_a_session_keeps_its_row(filled, records, overview):
    number = records.add(answer("/lab/slide 1/b.png", "long", 0.99), 1, session=1).number
    assert number == 2
    (row,) = overview.rows([2])
    assert (row.prediction.class_name, row.prediction.confidence) == ("long", 0.99)
    assert records.add(answer("/lab/slide 1/b.png"), 1, session=2).number == 8


def test_each_page_of_a_file_has_a_row(filled, records, overview, database):
    pages = [
        replace(answer("/lab/stack.tif", "long", 0.5 + page / 10), page=page) for page in (1, 2)
    ]
    numbers = [records.add(each, 1, session=1).number for each in (*pages, pages[0])]
    assert numbers == [8, 9, 8]
    assert [row.prediction.page for row in overview.rows([8, 9])] == [1, 2]
    assert verify(database.file).rows > 0


def test_only_what_came_later_is_listed(filled, overview):
    assert list(overview.numbers(Query(), THRESHOLDS, after=4)) == [5, 6, 7]


def test_a_list_ends_where_nobody_scrolls_and_the_count_does_not(filled, overview):
    assert list(overview.numbers(Query(), THRESHOLDS, most=3)) == [1, 2, 3]
    assert overview.count(Query(), THRESHOLDS) == 7


@pytest.mark.parametrize(
    "query", [{}, {"descending": True}, {"order": "name"}, {"text": "slide"}, {"shown": "review"}]
)
@pytest.mark.parametrize("most", [1, 2, 3, 100])
@pytest.mark.parametrize("after", [0, 2])
@pytest.mark.parametrize("few", [0, 20_000])
def test_a_beginning_comes_with_the_count_of_all(
    filled, overview, query, most, after, few, monkeypatch
):
    monkeypatch.setattr("desktop.records.overview._FEW", few)
    asked = Query(**query)
    numbers, count = overview.beginning(asked, THRESHOLDS, after, most)
    assert numbers[:most] == overview.numbers(asked, THRESHOLDS, after, most)
    assert count == len(overview.numbers(asked, THRESHOLDS, after))
    assert len(numbers) in (count, min(count, most))


def test_what_a_text_finds_is_in_order_of_arrival_and_whole(filled, overview):
    numbers, count = overview.beginning(Query(text="slide"), THRESHOLDS, 0, most=1)
    assert list(numbers) == [1, 2, 3, 4, 5]
    assert count == 5


def test_a_tally_counts_answers_and_what_has_none(filled, overview):
    answers = {("round", "answered"): 2, ("long", "answered"): 2}
    others = {(None, "refused"): 1, (None, "unreadable"): 1}
    assert overview.tally(range(1, 7)) == answers | others
    assert overview.tally([]) == {}


def test_answers_of_another_bundle_are_nothing_to_these_thresholds(filled, overview):
    other = ReviewThresholds(OTHER_BUNDLE, {"round": 0.8, "long": 0.5})
    assert list(overview.numbers(Query(shown="review"), other)) == [5, 6, 7]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE overview SET class_name = 'long' WHERE id = 1",
        "UPDATE overview SET person = 'long' WHERE id = 3",
        "UPDATE overview SET confidence = 0.99 WHERE id = 2",
        "UPDATE places SET folder = '/other/' WHERE id = 1",
        "DELETE FROM overview WHERE id = 4",
        "INSERT INTO overview SELECT 99, 5, place_id, name, page, sighting_id, result_id,"
        " bundle_id, status, class_name, confidence, person, noted, case_label, slide_label"
        " FROM overview WHERE id = 1",
    ],
)
def test_lists_that_do_not_say_what_the_records_say_are_found(
    filled, records, database, file, change
):
    records.correct(filled["b"], "Ada", "long", "")
    records.label(1, "Ada", Label("C-7", "2"))
    records.comment(filled["a"], "Ada", "Out of focus.")
    database.close()
    assert verify(file).rows > 0, "the control: untouched, all is well"
    with closing(sqlite3.connect(file)) as db:
        assert db.execute(change).rowcount == 1
        db.commit()
    with pytest.raises(RecordsError, match="The lists were changed outside Petriscope"):
        verify(file)


def test_nobody_says_anything_of_what_is_not_on_record(records):
    with pytest.raises(RecordsError, match="Received number 7"):
        records.comment(7, "Ada", "?")
    with pytest.raises(RecordsError, match="Received number 7"):
        records.label(7, "Ada", Label("C-7", "2"))

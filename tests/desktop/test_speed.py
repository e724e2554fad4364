"""The speed of work, by a made-up clock."""

import pytest

from desktop.speed import Speed
from desktop.words.speed import rate, time_left


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def speed(clock):
    speed = Speed(clock)
    speed.mark(0)
    return speed


@pytest.fixture
def work(speed, clock):
    """Return a function that does images one by one, each in so many seconds."""

    def work(done, each_s):
        for number in done:
            clock.now += each_s
            speed.mark(number)

    return work


def test_nothing_is_said_for_the_first_seconds(speed, work):
    assert speed.of(10_000) is None
    work(range(1, 20), 0.25)
    assert speed.of(10_000) is None
    work([20], 0.25)
    assert speed.of(10_000) == pytest.approx((4, 9_980 / 4))


def test_nothing_is_said_of_short_work(speed, work):
    work(range(1, 41), 0.25)
    assert speed.of(119) is None
    assert speed.of(120) == pytest.approx((4, 20))


def test_it_follows_the_last_half_minute(speed, work):
    work(range(1, 401), 0.25)
    work(range(401, 461), 0.5)
    assert speed.of(10_000)[0] == pytest.approx(2)


def test_one_slow_image_moves_it_by_little(speed, work):
    work(range(1, 401), 0.1)
    work([401], 3)
    work(range(402, 410), 0.1)
    assert 8.5 < speed.of(10_000)[0] < 10


def test_slow_images_have_a_pace_too(speed, work):
    work(range(1, 21), 60)
    assert speed.of(30) == pytest.approx((1 / 60, 600))


def test_what_is_forgotten_does_not_count(speed, clock, work):
    work(range(1, 101), 0.1)
    speed.forget()
    assert speed.of(10_000) is None
    clock.now += 3600
    speed.mark(100)
    work(range(101, 161), 0.1)
    assert speed.of(10_000)[0] == pytest.approx(10)


def test_nothing_is_said_while_work_stands_still(speed, clock, work):
    work(range(1, 101), 0.1)
    clock.now += 9
    speed.mark(100)
    assert speed.of(10_000) is not None
    clock.now += 2
    assert speed.of(10_000) is None
    speed.mark(101)
    work(range(102, 162), 0.1)
    assert speed.of(10_000)[0] == pytest.approx(10)


def test_slow_images_do_not_stand_still(speed, clock, work):
    work(range(1, 5), 60)
    clock.now += 200
    assert speed.of(30) is not None
    clock.now += 60
    assert speed.of(30) is None


def test_more_work_has_the_same_pace_and_takes_longer(speed, work):
    work(range(1, 101), 0.1)
    assert speed.of(1_000) == pytest.approx((10, 90))
    assert speed.of(2_000) == pytest.approx((10, 190))


@pytest.mark.parametrize(
    ("a_second", "said"),
    [
        (123.4, "123 a second"),
        (4.21, "4.2 a second"),
        (0.999, "60 a minute"),
        (0.01, "0.6 a minute"),
    ],
)
def test_a_rate_is_said_as_exactly_as_it_is_known(a_second, said):
    assert rate(a_second) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "less than 1 min left"),
        (59, "less than 1 min left"),
        (60, "about 1 min left"),
        (200, "about 3 min left"),
        (3_560, "about 59 min left"),
        (3_590, "about 1 h left"),
        (7_900, "about 2 h 10 min left"),
        (360_000, "about 100 h left"),
    ],
)
def test_time_left_is_said_roughly(seconds, said):
    assert time_left(seconds) == said

"""The sessions of one day: which of a register is which of those kept, and when a new one begins."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.registers.sessions_of_a_day import KeptAt, begins, match

NINE, ELEVEN, SEVEN = time(9), time(11), time(19)
HELD_NINE, HELD_ELEVEN, OFF_NINE = KeptAt(NINE), KeptAt(ELEVEN), KeptAt(NINE, cancelled=True)


@pytest.mark.parametrize(
    ("told", "kept", "places"),
    [
        pytest.param([None], [], [None], id="a day without any is new"),
        pytest.param([None], [HELD_NINE], [0], id="the only one is the same"),
        pytest.param([ELEVEN], [HELD_NINE], [0], id="also if it was moved"),
        pytest.param([NINE, ELEVEN], [HELD_NINE], [0, None], id="one by its time, the other new"),
        pytest.param([ELEVEN], [HELD_NINE, HELD_ELEVEN], [1], id="one of two by its time"),
        pytest.param([None], [HELD_NINE, HELD_ELEVEN], None, id="one of two without a time is open"),
        pytest.param([SEVEN], [HELD_NINE, HELD_ELEVEN], [None], id="a third one by its time"),
        pytest.param([None, None], [HELD_NINE, HELD_ELEVEN], [0, 1], id="as many are matched by order"),
        pytest.param([None, None], [HELD_NINE], [0, None], id="one more than is kept is the later one"),
        pytest.param([NINE, None], [HELD_NINE, HELD_ELEVEN], [0, 1], id="by time first, then by order"),
        pytest.param([None], [OFF_NINE], [0], id="a day that was cancelled stays so"),
        pytest.param([None, None], [OFF_NINE], [0, 0], id="all of it"),
        pytest.param([None], [OFF_NINE, KeptAt(ELEVEN, cancelled=True)], [0], id="however many there were"),
        pytest.param([NINE, ELEVEN], [OFF_NINE], [0, None], id="but not one that is told of besides"),
        pytest.param([None], [OFF_NINE, HELD_ELEVEN], [1], id="a cancelled one beside is not meant"),
        pytest.param([NINE, ELEVEN], [OFF_NINE, HELD_ELEVEN], [0, 1], id="unless its time is told"),
    ],
)
def test_which_session_is_meant(told, kept, places):
    assert match(told, kept) == places


def test_another_time_is_another_session_if_that_is_said():
    assert match([ELEVEN], [HELD_NINE], times_apart=True) == [None]
    assert match([ELEVEN], [OFF_NINE], times_apart=True) == [None]


@pytest.mark.parametrize(
    ("known", "taken", "times"),
    [
        pytest.param([None], [], [SEVEN], id="at the usual time"),
        pytest.param([None, None], [], [SEVEN, time(20, 30)], id="one after the other"),
        pytest.param([NINE, None], [], [NINE, time(10, 30)], id="after one that is known"),
        pytest.param([None], [SEVEN], [time(20, 30)], id="not where another one is"),
        pytest.param(
            [None] * 6, [], [time(16, 29), time(17, 59), time(19, 29), time(20, 59), time(22, 29), time(23, 59)]
        ),
    ],
)
def test_when_a_new_one_begins(known, taken, times):
    assert begins(known, taken, SEVEN, 90) == times


@given(st.lists(st.none() | st.just(NINE), max_size=30), st.sets(st.times()), st.times(), st.integers(1, 1439))
def test_no_two_begin_at_once(known, taken, usual, minutes):
    known = [at if known.index(at) == place else None for place, at in enumerate(known)]
    taken = {at.replace(second=0, microsecond=0) for at in taken} - {NINE}
    usual = usual.replace(second=0, microsecond=0)
    made = begins(known, taken, usual, minutes)
    assert len({*made, *taken}) == len(made) + len(taken)


clock = st.integers(6, 22).map(time)
kept_ones = st.dictionaries(clock, st.booleans(), max_size=3).map(
    lambda found: [KeptAt(at, found[at]) for at in sorted(found)]
)
told_ones = st.lists(st.none() | clock, min_size=1, max_size=4).filter(
    lambda told: len({*filter(None, told)}) == len([*filter(None, told)])
)


@given(told_ones, kept_ones, clock, st.integers(30, 180), st.booleans())
def test_what_was_added_is_what_is_found_the_next_time(told, kept, usual, minutes, apart):
    """The same register twice changes nothing, whatever was there before."""
    places = match(told, kept, times_apart=apart)
    if places is None:
        return
    known = [at if place is None else kept[place].starts for at, place in zip(told, places, strict=True)]
    made = begins(known, [one.starts for one in kept], usual, minutes)
    new = [KeptAt(at) for at, place in zip(made, places, strict=True) if place is None]
    now = sorted([*kept, *new], key=lambda one: one.starts)
    again = match(told, now, times_apart=apart)
    assert again is not None
    assert [now[place].starts for place in again if place is not None] == made

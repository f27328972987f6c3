from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.refused import Refused
from balint_desk.core.sessions.attendance import (
    ComingAbsence,
    Counts,
    Expected,
    Membership,
    SessionDay,
    ShownState,
    check_absence,
    check_spells,
    count,
    expected,
    mean_of_last,
    member_counts,
    proposed,
    session_counts,
    shown_state,
    within,
)
from balint_desk.core.words import Absence, Mark, State

FIRST = date(2026, 1, 6)
DAYS = st.integers(0, 120).map(lambda ahead: FIRST + timedelta(days=ahead))
SESSIONS = st.lists(st.tuples(DAYS, st.sampled_from(State)), max_size=30).map(
    lambda rows: [SessionDay(place, day, state) for place, (day, state) in enumerate(rows)]
)
SPELLS = st.lists(
    st.tuples(DAYS, st.none() | st.integers(0, 60)).map(
        lambda pair: Membership(pair[0], None if pair[1] is None else pair[0] + timedelta(days=pair[1]))
    ),
    max_size=3,
)
MARKS = st.dictionaries(st.integers(0, 30), st.sampled_from(Mark))


def weekly(*states: State) -> list[SessionDay]:
    return [SessionDay(place, FIRST + timedelta(weeks=place), state) for place, state in enumerate(states)]


@pytest.mark.parametrize(
    ("marks", "came", "held", "percent"),
    [
        pytest.param([], 0, 0, None, id="of none, no percentage"),
        pytest.param([None, Mark.LEAVE], 0, 0, None, id="leave and not recorded count neither for nor against"),
        pytest.param([Mark.PRESENT, Mark.LATE, Mark.LEFT_EARLY], 3, 3, "100.0", id="late and left early came"),
        pytest.param([Mark.APOLOGIES, Mark.NO_WORD, Mark.AWAY], 0, 3, "0.0", id="three ways not to come"),
        pytest.param([Mark.PRESENT] * 6 + [Mark.APOLOGIES] * 2 + [Mark.LEAVE] * 4, 6, 8, "75.0", id="6 of 8"),
        pytest.param([Mark.PRESENT] * 13 + [Mark.AWAY] * 9, 13, 22, "59.1", id="13 of 22"),
        pytest.param([Mark.PRESENT] + [Mark.AWAY] * 15, 1, 16, "6.3", id="6.25 goes up"),
        pytest.param([Mark.PRESENT] + [Mark.AWAY] * 799, 1, 800, "0.1", id="0.125 goes down to 0.1"),
    ],
)
def test_a_figure_is_came_of_held(marks, came, held, percent):
    counts = count(marks)
    assert (counts.came, counts.held) == (came, held)
    assert counts.percent == (None if percent is None else Decimal(percent))


def test_what_does_not_count_is_shown_apart():
    states = [State.HELD] * 5 + [State.CANCELLED_BY_LEADER, State.CANCELLED_OTHERWISE, State.PLANNED]
    spell = Membership(FIRST + timedelta(weeks=1))
    marks = {0: Mark.PRESENT, 1: Mark.PRESENT, 2: Mark.LEAVE, 3: Mark.AWAY, 5: Mark.PRESENT, 7: Mark.PRESENT}
    assert member_counts(weekly(*states), [spell], marks) == Counts(
        held=2, present=1, leave=1, away=1, not_recorded=1, cancelled=2, outside=1
    )


def test_away_with_the_word_not_known_is_never_no_word():
    counts = count([Mark.AWAY, Mark.NO_WORD, Mark.AWAY])
    assert (counts.away, counts.no_word) == (2, 1)


def test_the_first_and_the_last_day_of_a_spell_belong_to_it():
    spell = Membership(FIRST, FIRST + timedelta(weeks=2))
    sessions = weekly(*[State.HELD] * 4)
    assert member_counts(sessions, [spell], dict.fromkeys(range(4), Mark.PRESENT)).held == 3
    assert not within(FIRST - timedelta(days=1), FIRST, None)


def test_who_left_and_came_back_is_counted_in_both_spells():
    spells = [Membership(FIRST, FIRST), Membership(FIRST + timedelta(weeks=3))]
    counts = member_counts(weekly(*[State.HELD] * 5), spells, {0: Mark.PRESENT, 1: Mark.PRESENT, 4: Mark.NO_WORD})
    assert (counts.came, counts.held, counts.not_recorded, counts.outside) == (1, 2, 1, 2)


def test_a_session_counts_its_members_of_that_day():
    [session] = weekly(State.HELD)
    spells = {1: [Membership(FIRST)], 2: [Membership(FIRST)], 3: [Membership(FIRST + timedelta(days=1))]}
    counts = session_counts(session, spells, {1: Mark.LATE, 3: Mark.PRESENT})
    assert counts == Counts(held=1, late=1, not_recorded=1, outside=1)


@pytest.mark.parametrize("state", [State.PLANNED, State.CANCELLED_BY_LEADER, State.CANCELLED_OTHERWISE])
def test_a_session_not_held_has_no_figure(state):
    assert session_counts(*weekly(state), {1: [Membership(FIRST)]}, {1: Mark.PRESENT}) == Counts()


def recount(sessions, spells, marks) -> dict[str, int]:
    """Rule 2 again, slowly and word for word."""
    tally = dict.fromkeys(["came", "held", "leave", "not_recorded", "cancelled", "outside"], 0)
    for session in sessions:
        if session.state == "planned":
            continue
        days = set()
        for spell in spells:
            day = spell.joined
            while day <= (spell.left or FIRST + timedelta(days=200)):
                days.add(day)
                day += timedelta(days=1)
        mark = marks.get(session.id)
        if session.day not in days:
            tally["outside"] += 1
        elif session.state in {"cancelled-by-leader", "cancelled-otherwise"}:
            tally["cancelled"] += 1
        elif mark is None:
            tally["not_recorded"] += 1
        elif mark == "leave":
            tally["leave"] += 1
        else:
            tally["held"] += 1
            tally["came"] += mark in {"present", "late", "left-early"}
    return tally


@given(SESSIONS, SPELLS, MARKS)
def test_the_counts_are_those_of_a_slow_recount(sessions, spells, marks):
    counts = member_counts(sessions, spells, marks)
    assert {name: getattr(counts, name) for name in recount([], [], {})} == recount(sessions, spells, marks)
    assert counts.held == counts.came + counts.apologies + counts.no_word + counts.away


@given(SESSIONS, SPELLS, MARKS)
def test_the_percentage_is_the_exact_share_rounded_half_up(sessions, spells, marks):
    counts = member_counts(sessions, spells, marks)
    if counts.held:
        exact = Decimal(100 * counts.came) / Decimal(counts.held)
        assert counts.percent == exact.quantize(Decimal("0.1"), ROUND_HALF_UP)
    else:
        assert counts.percent is None


def test_the_average_of_the_last_four_begins_with_as_many_as_there_are():
    means = " ".join(str(mean) for mean in mean_of_last([7, 7, 6, 7, 5, 6, 7, 4]))
    assert means == "7.0 7.0 6.7 6.8 6.3 6.0 6.3 5.5"
    assert mean_of_last([]) == []


@given(st.lists(st.integers(0, 12)), st.integers(1, 6))
def test_the_average_is_within_half_a_tenth_of_the_exact_one(came, n):
    for place, mean in enumerate(mean_of_last(came, n)):
        last = came[max(0, place + 1 - n) : place + 1]
        assert -Fraction(1, 20) < Fraction(mean) - Fraction(sum(last), len(last)) <= Fraction(1, 20)


SEVEN = time(19)


@pytest.mark.parametrize(
    ("state", "now", "shown"),
    [
        (State.PLANNED, datetime(2026, 11, 17, 18, 59), ShownState.PLANNED),
        (State.PLANNED, datetime(2026, 11, 17, 19, 0), ShownState.NOT_WRITTEN_UP),
        (State.PLANNED, date(2026, 11, 16), ShownState.PLANNED),
        (State.PLANNED, date(2026, 11, 17), ShownState.NOT_WRITTEN_UP),
        (State.PLANNED, date(2026, 11, 18), ShownState.NOT_WRITTEN_UP),
        (State.HELD, date(2026, 11, 18), ShownState.HELD),
        (State.CANCELLED_BY_LEADER, date(2026, 11, 18), ShownState.CANCELLED_BY_LEADER),
        (State.CANCELLED_OTHERWISE, date(2026, 11, 1), ShownState.CANCELLED_OTHERWISE),
    ],
)
def test_a_planned_session_that_has_begun_is_not_written_up(state, now, shown):
    assert shown_state(state, date(2026, 11, 17), SEVEN, now) is shown


@pytest.mark.parametrize("state", State)
def test_every_state_can_be_shown_before_its_day(state):
    assert shown_state(state, date(2026, 11, 17), SEVEN, date(2026, 1, 1)).value == state.value


def test_a_member_is_proposed_present_unless_a_coming_absence_covers_the_day():
    week = ComingAbsence(FIRST, FIRST + timedelta(days=6))
    leave = ComingAbsence(FIRST + timedelta(days=6), FIRST + timedelta(days=90), Absence.LEAVE)
    ahead = [FIRST + timedelta(days=days) for days in (-1, 0, 5, 6, 90, 91)]
    assert [proposed(day, [week, leave]) for day in ahead] == [
        Mark.PRESENT,
        Mark.APOLOGIES,
        Mark.APOLOGIES,
        Mark.LEAVE,
        Mark.LEAVE,
        Mark.PRESENT,
    ]


def test_expected_are_the_members_of_the_day_without_who_will_be_away():
    spells = {3: [Membership(FIRST)], 1: [Membership(FIRST)], 2: [Membership(FIRST, FIRST)], 4: [Membership(FIRST)]}
    day = FIRST + timedelta(weeks=1)
    absences = {1: [ComingAbsence(day, day)], 4: [ComingAbsence(FIRST, day, Absence.LEAVE)], 3: []}
    assert expected(day, spells, absences) == Expected(coming=(3,), away=(1, 4))


@pytest.mark.parametrize(
    ("spells", "says"),
    [
        pytest.param(
            [Membership(date(2026, 5, 1), date(2026, 4, 30))], "2026-04-30 .* 2026-05-01", id="left before joining"
        ),
        pytest.param([Membership(FIRST), Membership(date(2026, 6, 1))], "still", id="joined again without leaving"),
        pytest.param(
            [Membership(date(2026, 6, 1)), Membership(FIRST, date(2026, 6, 1))], "overlap", id="both days are included"
        ),
        pytest.param([Membership(FIRST, FIRST), Membership(FIRST)], "overlap", id="two on one day"),
    ],
)
def test_spells_that_cannot_be_are_refused(spells, says):
    with pytest.raises(Refused, match=says):
        check_spells(spells)


def test_spells_one_after_the_other_are_kept():
    check_spells(
        [
            Membership(date(2026, 6, 2)),
            Membership(FIRST, date(2026, 6, 1)),
            Membership(date(2025, 1, 1), date(2025, 1, 1)),
        ]
    )
    check_spells([])


def test_an_absence_that_ends_before_it_begins_is_refused():
    check_absence(ComingAbsence(FIRST, FIRST))
    with pytest.raises(Refused, match="2026-01-05"):
        check_absence(ComingAbsence(FIRST, date(2026, 1, 5)))

"""What a blank is proposed to mean, and what is said outright in its place."""

from dataclasses import replace
from datetime import date

import pytest

from balint_desk.core.refused import Refused
from balint_desk.core.registers.understood_register import AfterLast, Blank, ListedName, Register, Unsaid, spells
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.words import Mark
from balint_desk.documents.registers.understood import SameName

P, A, NR = Mark.PRESENT, Mark.AWAY, Unsaid.NOT_RECORDED
DAYS = tuple(date(2021, month, 1) for month in range(1, 6))


def register(*said, blank=Blank.AWAY_BETWEEN, days=DAYS, **more):
    return Register(days, (ListedName("Ada", (2,), said), ListedName("Bo", (3,), (P,) * len(days))), blank, **more)


def marks(*said, **more):
    made = register(*said, **more)
    return made.marks(made.people[0])


def test_no_member_before_the_first_mark_and_away_between_marks():
    assert marks(None, P, None, P, P) == (None, P, A, P, P)
    assert spells(DAYS, (None, P, None, P, P), Blank.AWAY_BETWEEN) == (Membership(DAYS[1]),)


@pytest.mark.parametrize(
    ("after_last", "read", "left"),
    [
        (None, (None, P, A, P, A), None),
        (AfterLast.STAYED, (None, P, A, P, A), None),
        (AfterLast.LEFT, (None, P, A, P, None), DAYS[3]),
    ],
)
def test_after_the_last_mark_the_question_after_it_decides(after_last, read, left):
    made = register(None, P, None, P, None, after_last=after_last)
    assert made.marks(made.people[0]) == read
    assert made.spells(made.people[0]) == (Membership(DAYS[1], left),)
    assert made.stopped == (("Ada", DAYS[3]),)


def test_a_name_without_any_mark_was_never_a_member(settled):
    text = "Name,2021-01-11,2021-02-08\nAda,Y,Y\nBo,,\n"
    made = settled(text, marks={"y": P}, blank=Blank.AWAY_BETWEEN)
    assert ([one.name for one in made.people], made.never_members) == (["Ada"], ("Bo",))


def test_not_recorded_is_said_outright_whatever_a_blank_means():
    for blank in Blank:
        assert marks(P, NR, P, P, P, blank=blank) == (P, None, P, P, P)


def test_who_is_not_recorded_is_a_member():
    assert spells(DAYS, (None, NR, None, P, None), Blank.NOT_A_MEMBER) == (
        Membership(DAYS[1], DAYS[1]),
        Membership(DAYS[3], DAYS[3]),
    )


def test_the_word_for_it_is_known_in_a_file(settled):
    made = settled("Name,2021-01-11,2021-02-08\nAda,not-recorded,Not recorded\n")
    assert made.people[0].said == (NR, NR)


TWICE = (DAYS[0], DAYS[1], DAYS[1], DAYS[1], DAYS[2])


def test_of_a_day_with_several_sessions_one_mark_is_enough_to_be_a_member():
    said = (None, P, None, P, None)
    assert spells(TWICE, said, Blank.NOT_A_MEMBER) == (Membership(DAYS[1], DAYS[1]),)
    assert marks(*said, days=TWICE, blank=Blank.NOT_A_MEMBER) == said


def test_who_left_at_the_first_session_of_a_day_was_not_away_at_the_second():
    made = register(P, P, None, None, None, days=TWICE, after_last=AfterLast.LEFT)
    assert made.marks(made.people[0]) == (P, P, None, None, None)
    assert replace(made, after_last=None).marks(made.people[0]) == (P, P, A, A, A)


STOPS = "Name,2021-01-11,2021-02-08,2021-03-08\nAda,Y,,\nBo,Y,Y,Y\n"


@pytest.mark.parametrize("blank", [Blank.AWAY, Blank.NO_WORD, Blank.NOT_RECORDED, Blank.NOT_A_MEMBER])
def test_a_blank_that_means_one_thing_everywhere_leaves_no_end_open(settled, blank):
    assert settled(STOPS, marks={"y": P}, blank=blank).after_last is None


def test_blanks_between_marks_say_nothing_of_those_after_the_last_one_so_it_is_asked(settled):
    with pytest.raises(Refused, match=r"Ada \(2021-01-11\).*--after-last left or --after-last stayed"):
        settled(STOPS, marks={"y": P}, blank=Blank.AWAY_BETWEEN)
    left = settled(STOPS, marks={"y": P}, blank=Blank.AWAY_BETWEEN, after_last=AfterLast.LEFT)
    assert left.stopped == (("Ada", date(2021, 1, 11)),)


def test_one_person_in_two_lines_stops_only_where_both_do(settled):
    made = settled(f"{STOPS}Ada,,,Y\n", marks={"y": P}, blank=Blank.AWAY_BETWEEN, same_name=SameName.ONE_PERSON)
    assert made.stopped == ()

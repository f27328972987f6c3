from datetime import date

import pytest

from balint_desk.core.refused import Refused
from balint_desk.core.registers.understood_register import Blank, spells
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.words import Mark
from balint_desk.documents.registers.understood import SameName

P = Mark.PRESENT
SAID = {"y": P, "n": Mark.NO_WORD}
TWICE = "Name,21.01.11,21.02.08,21.03.08\nRuth,Y,,\nAda,Y,Y,Y\nruth,,N,\n"


def test_the_whole_sample_is_read(settled, sample):
    register = settled(sample.read_text(encoding="utf-8"), marks=SAID, blank=Blank.AWAY, same_name=SameName.TWO_PEOPLE)
    assert (len(register.days), len(register.people)) == (7, 8)
    assert register.empty_days == (date(2023, 7, 10),)
    assert register.unmarked == ("Dénes Fülöp",)
    assert register.marks(register.people[1])[:3] == (P, Mark.AWAY, P)


@pytest.mark.parametrize(
    ("choices", "sentence"),
    [
        ({}, r'"Y" \(line 2, column 2\); "N" \(line 4, column 3\).*--marks Y=present'),
        ({"marks": {"y": P}}, r'these marks mean: "N" \(line 4, column 3\)\.'),
        ({"marks": SAID}, "4 cells are blank.*--blank not-recorded, away, no-word, not-a-member"),
    ],
)
def test_each_open_question_is_refused_with_its_place_and_its_option(settled, choices, sentence):
    with pytest.raises(Refused, match=sentence):
        settled(TWICE, **choices)


def test_an_open_order_of_dates_is_refused_with_its_option(settled):
    with pytest.raises(Refused, match="--date-order dmy or mdy"):
        settled("Name,01/02/2021\nAda,Y\n", marks=SAID)


@pytest.mark.parametrize("same_name", [SameName.TWO_PEOPLE, None])
def test_two_lines_of_one_name_are_two_people_unless_the_leader_says_otherwise(settled, same_name):
    register = settled(TWICE, marks=SAID, blank=Blank.AWAY, same_name=same_name)
    assert register.namesakes == (("Ruth", (2, 4)),)
    assert [(one.name, one.lines) for one in register.people] == [("Ruth", (2,)), ("Ada", (3,)), ("ruth", (4,))]


def test_or_one_person_whose_lines_fill_each_others_blanks(settled):
    register = settled(TWICE, marks=SAID, blank=Blank.NOT_RECORDED, same_name=SameName.ONE_PERSON)
    assert (register.people[0].lines, register.people[0].said) == ((2, 4), (P, Mark.NO_WORD, None))


def test_one_person_cannot_be_there_and_away_on_one_day(settled):
    with pytest.raises(
        Refused, match=r'Ruth: "Y" \(line 2, column 2\) and "N" \(line 3, column 2\) say different things'
    ):
        settled("Name,2021-01-11\nRuth,Y\nRuth,N\n", marks=SAID, same_name=SameName.ONE_PERSON)


def test_days_are_put_in_order_whichever_way_the_file_runs(settled):
    register = settled("Name,08.03.2021,20.02.2021\nAda,Y,N\n", marks=SAID)
    assert register.days == (date(2021, 2, 20), date(2021, 3, 8))
    assert register.people[0].said == (Mark.NO_WORD, P)


def test_a_day_to_come_is_left_out_and_told(settled):
    register = settled("Name,2026-11-22,2026-11-23\nAda,Y,N\n", marks=SAID)
    assert (register.days, register.coming_days) == ((date(2026, 11, 22),), (date(2026, 11, 23),))


def test_a_register_without_a_held_session_is_refused(settled):
    with pytest.raises(Refused, match="No session up to today"):
        settled("Name,2027-01-11\nAda,Y\n", marks=SAID)


def test_a_name_without_marks_was_no_member_if_a_blank_says_so(settled):
    register = settled("Name,2021-01-11,2021-02-08\nAda,Y,Y\nBo,,\n", marks=SAID, blank=Blank.NOT_A_MEMBER)
    assert ([one.name for one in register.people], register.never_members) == (["Ada"], ("Bo",))


DAYS = tuple(date(2021, month, 1) for month in range(1, 6))


@pytest.mark.parametrize(
    ("said", "blank", "times"),
    [
        ((None, P, None, P, None), Blank.AWAY, (Membership(DAYS[0]),)),
        ((None,) * 5, Blank.NO_WORD, (Membership(DAYS[0]),)),
        ((None, P, None, P, None), Blank.NOT_RECORDED, (Membership(DAYS[1]),)),
        ((None,) * 5, Blank.NOT_RECORDED, (Membership(DAYS[0]),)),
        ((None, P, P, None, None), Blank.NOT_A_MEMBER, (Membership(DAYS[1], DAYS[2]),)),
        ((P, P, None, None, P), Blank.NOT_A_MEMBER, (Membership(DAYS[0], DAYS[1]), Membership(DAYS[4]))),
        ((None,) * 5, Blank.NOT_A_MEMBER, ()),
        ((P,) * 5, None, (Membership(DAYS[0]),)),
    ],
)
def test_what_a_blank_means_decides_since_when_somebody_is_a_member(said, blank, times):
    assert spells(DAYS, said, blank) == times

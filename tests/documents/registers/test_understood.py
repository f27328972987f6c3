from datetime import date

import pytest

from balint_desk.core.refused import Refused
from balint_desk.core.registers.understood_register import Blank, StillMembers
from balint_desk.core.words import Mark
from balint_desk.documents.tables.written_days import Order

PRESENT = {"y": Mark.PRESENT}


def test_a_register_tells_what_only_the_leader_can_say(understood, sample):
    seen = understood(sample.read_text(encoding="utf-8"))
    assert seen.orders == (Order.YMD,)
    assert [(mark.text, mark.line, mark.column, mark.count) for mark in seen.unknown_marks] == [("Y", 2, 3, 35)]
    assert [[line.number for line in lines] for lines in seen.same_names] == [[4, 6]]
    assert seen.blanks == 21
    assert not seen.is_settled


def test_a_column_without_marks_is_not_asked_about(understood, sample):
    seen = understood(sample.read_text(encoding="utf-8"))
    assert [seen.days[place] for place in range(8) if place not in seen.columns] == [date(2023, 7, 10)]


def test_everything_said_is_settled(understood):
    seen = understood("Name,2026-11-11\nAda,Y\nBo,\n", marks=PRESENT, blank=Blank.AWAY)
    assert seen.is_settled


@pytest.mark.parametrize(("last", "over"), [("2026-08-21", date(2026, 8, 21)), ("2026-08-22", None)])
def test_who_is_there_at_the_end_of_a_register_of_three_months_ago_is_a_question(understood, last, over):
    text = f"Name,2021-01-11,{last}\nAda,Y,Y\n"
    seen = understood(text, marks=PRESENT)
    assert (seen.over, seen.is_settled) == (over, over is None)
    assert understood(text, marks=PRESENT, still_members=StillMembers.YES).is_settled


def test_an_open_order_of_the_dates_is_a_question(understood):
    text = "Name,01/02/2021,01/03/2021\nAda,Y,Y\n"
    assert not understood(text, marks=PRESENT).is_settled
    assert understood(text, marks=PRESENT, date_order=Order.DMY).days == (date(2021, 2, 1), date(2021, 3, 1))


@pytest.mark.parametrize(
    ("header", "sentence"),
    [
        ("Name,21.01.11,21.02.30", 'Line 1, column 3: "21.02.30" is not a date'),
    ],
)
def test_a_date_that_cannot_be_is_named_with_its_place(understood, header, sentence):
    with pytest.raises(Refused, match=sentence):
        understood(f"{header}\nAda,Y,Y\n")


def test_an_order_the_dates_cannot_follow_is_refused(understood):
    with pytest.raises(Refused, match='column 2: "13/01/2021" is not a date'):
        understood("Name,13/01/2021\nAda,Y\n", date_order=Order.MDY)


def test_capitals_spaces_and_accents_make_no_other_mark_or_name(understood):
    seen = understood("Name,2021-01-11\nJosé  Ruiz,Y\njose ruiz, y\n", marks=PRESENT)
    assert not seen.unknown_marks
    assert len(seen.same_names) == 1


def test_a_table_of_figures_is_no_register(understood):
    lines = "".join(f"Member {number},{number}\n" for number in range(50))
    with pytest.raises(Refused, match="50 different marks"):
        understood("Name,2021-01-11\n" + lines)

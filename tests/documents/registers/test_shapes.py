"""The shapes a register can have, each from a file of its own."""

from datetime import date

import pytest

from balint_desk.core.refused import Refused
from balint_desk.core.registers.understood_register import Blank
from balint_desk.core.words import Mark
from balint_desk.documents.registers.counts_in_words import readings
from balint_desk.documents.registers.finding_shape import look
from balint_desk.documents.registers.mark_meanings import PROPOSED
from balint_desk.documents.registers.register_cells import Layout, Shape
from balint_desk.documents.registers.register_sheets import read_sheet
from balint_desk.documents.registers.settling import settle
from balint_desk.documents.registers.understood import Choices, understand
from tests.conftest import TODAY
from tests.documents.registers.conftest import DATA

P, L, AP, NW = Mark.PRESENT, Mark.LATE, Mark.APOLOGIES, Mark.NO_WORD


def read(path, layout=Layout(), **choices):  # noqa: B008 - it is frozen
    return understand(look(read_sheet(path), layout), Choices(PROPOSED, **choices), TODAY)


def said(path, **choices):
    register = settle(read(path, **choices), TODAY)
    return register.days, {one.name: one.said for one in register.people}


@pytest.fixture
def file(tmp_path):
    def write(text):
        path = tmp_path / "register.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_dates_down_and_names_across_with_german_words():
    days, people = said(DATA / "anwesenheit_2024.csv", blank=Blank.NOT_A_MEMBER)
    assert days == (date(2024, 5, 14), date(2024, 7, 9), date(2024, 9, 10), date(2024, 11, 12))
    assert people == {
        "Zoë Groß": (P, NW, P, P),
        "Jürgen Müller": (None, None, P, AP),
        "Aylin Öztürk": (P, P, NW, L),
    }


def test_what_is_not_taken_and_how_marks_and_names_were_read_is_told():
    assert [str(one) for one in readings(read(DATA / "anwesenheit_2024.csv"), {"entsch."})] == [
        "Read as present: anwesend.",
        "Read as no-word: unentsch..",
        "Read as late: verspätet.",
        "Names turned round: Groß, Zoë → Zoë Groß; Müller, Jürgen → Jürgen Müller; Öztürk, Aylin → Aylin Öztürk.",
        "These stay out: Thema (line 3, column 5), Anzahl (line 3, column 6), Summe (line 8, column 1).",
    ]


def test_one_line_for_each_name_and_date():
    grid = read(DATA / "list_2024.csv").grid
    assert (grid.shape, grid.mark_column.text, [one.text for one in grid.beside]) == (
        Shape.LIST,
        "Attendance",
        ["Group"],
    )
    assert said(DATA / "list_2024.csv", blank=Blank.AWAY) == (
        (date(2024, 3, 5), date(2024, 4, 2), date(2024, 5, 7)),
        {"Ada Lindqvist": (P, P, NW), "Bruno Castel": (L, NW, P), "Chiara Novak": (AP, P, None)},
    )


def test_first_and_last_name_in_two_columns_and_two_people_of_one_name():
    seen = read(DATA / "two_of_one_name_2020.csv")
    assert [(one.number, one.name) for one in seen.grid.lines] == [(3, "Ruth Amsel"), (4, "Ruth Amsel"), (5, "Jo Fink")]
    assert [(mark.text, mark.line, mark.column) for mark in seen.unknown_marks] == [("A", 5, 5)]
    assert len(seen.same_names) == 1


def test_a_mark_nobody_knows_is_named_where_it_stands_in_the_file(file):
    across = read(file("Date,Ada,Bo\n2021-01-11,Y,Y\n2021-02-08,Y,Q\n"))
    assert [(mark.text, mark.line, mark.column) for mark in across.unknown_marks] == [("Q", 3, 3)]
    listed = read(file("Name,Date,Mark\nAda,2021-01-11,Y\nBo,2021-01-11,Q\n"))
    assert [(mark.text, mark.line, mark.column) for mark in listed.unknown_marks] == [("Q", 3, 3)]


def test_a_list_with_other_headings_is_read_by_what_the_leader_says(file):
    path = file("Who,When,What,Room\nAda,2021-01-11,Y,1\nBo,2021-01-11,N,1\n")
    layout = Layout(Shape.LIST, names=("Who",), dates="When", marks="3")
    assert [(one.name, one.cells) for one in read(path, layout).grid.lines] == [("Ada", ("Y",)), ("Bo", ("N",))]


def test_a_shape_that_was_found_wrongly_can_be_said(file):
    path = file("Name,Joined,Born,2021-01-11\nAda,2019-01-01,x,Y\nBo,2019-02-01,y,Y\n")
    assert read(path, Layout(Shape.NAMES_DOWN)).grid.lines[0].name == "Ada"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Date,Ada\n2021-01-11,Y\nFeb,Y\n2021-03-08,Y\n", 'Line 3, column 1: "Feb" is not a date'),
        ("Date,Ada\n2021-01-11,Y\n2021-02-30,Y\n", 'Line 3, column 1: "2021-02-30" is not a date'),
        ("Date,Ada,\n2021-01-11,Y,Y\n2021-02-08,Y,Y\n", "Column 3 has marks but no name in line 1"),
        ("2021-01-11,Y,Y\n2021-02-08,Y,Y\n", "No line with headings stands above the dates"),
        ("Name,Date,Mark\nAda,2021-01-11,Y\n,2021-01-11,Y\nBo,2021-01-11,Y\n", "Line 3 has a mark but no name"),
        ("Name,Date,Mark\nAda,2021-01-11,Y\nBo,,Y\nBo,2021-01-11,Y\n", "Line 3 has a mark but no date"),
        ("Name,Date,One,Two\nAda,2021-01-11,Y,Y\nBo,2021-01-11,Y,Y\n", "--mark-column"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(file, text, sentence):
    with pytest.raises(Refused, match=sentence):
        read(file(text))


def test_of_many_names_turned_round_one_is_shown(file):
    names = ";".join(f"Lind{letter}, Ada" for letter in "abcde")
    seen = read(file(f"Date;{names}\n2021-01-11{';Y' * 5}\n2021-02-08{';Y' * 5}\n"))
    assert "5 names turned round, like Linda, Ada → Ada Linda." in map(str, readings(seen, ()))

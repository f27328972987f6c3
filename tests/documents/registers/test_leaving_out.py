"""Lines and columns that stay out, because the leader says so."""

import re

import pytest

from balint_desk.core.refused import Refused
from balint_desk.core.registers.understood_register import Unsaid
from balint_desk.core.words import Mark
from balint_desk.documents.registers.finding_shape import look
from balint_desk.documents.registers.mark_meanings import PROPOSED, parse_marks
from balint_desk.documents.registers.register_cells import Layout
from balint_desk.documents.registers.register_sheets import read_sheet
from balint_desk.documents.registers.settling import settle
from balint_desk.documents.registers.understood import Choices, understand
from balint_desk.documents.tables.sheet_cells import Out, can_be_left_out, parse_outs
from tests.conftest import TODAY

LINES = {
    "a column whose heading is no date": ("Name,2021-01-11,Feb,2021-03-08\nAda,Y,Y,N\n", "column 3"),
    "a column whose date cannot be": ("Name,2021-01-11,2021-02-30,2021-03-08\nAda,Y,Y,N\n", "column 3"),
    "a line whose heading is no date": ("Date,Ada\n2021-01-11,Y\nFeb,Y\n2021-03-08,N\n", "line 3"),
    "a line whose date cannot be": ("Date,Ada\n2021-01-11,Y\n2021-02-30,Y\n2021-03-08,N\n", "line 3"),
    "all lines of that date": (
        "Name,Date,Mark\nAda,2021-01-11,Y\nAda,2021-02-30,Y\nBo,2021-02-30,Y\nAda,2021-03-08,N\n",
        "line 3, line 4",
    ),
    "a line with marks of nobody": ("Name,2021-01-11,2021-03-08\nAda,Y,N\n,Y,Y\n", "line 3"),
    "a column with marks of nobody": ("Date,Ada,\n2021-01-11,Y,Y\n2021-03-08,N,Y\n", "column 3"),
    "a line of a list without a date": (
        "Name,Date,Mark\nAda,2021-01-11,Y\nBo,,Y\nAda,2021-03-08,N\n",
        "line 3",
    ),
}


@pytest.fixture
def seen(tmp_path):
    def read(text, leave_out="", marks=""):
        path = tmp_path / "register.csv"
        path.write_text(text, encoding="utf-8")
        grid = look(read_sheet(path), Layout(leave_out=parse_outs(leave_out)))
        return understand(grid, Choices({**PROPOSED, **parse_marks(marks)}), TODAY)

    return read


@pytest.mark.parametrize(("text", "outs"), LINES.values(), ids=LINES)
def test_what_cannot_be_read_can_be_left_out(seen, text, outs):
    with pytest.raises(Refused) as refused:
        seen(text)
    assert ", ".join(map(str, can_be_left_out(refused.value))) == outs
    understood = seen(text, leave_out=outs)
    register = settle(understood, TODAY)
    assert [one.isoformat() for one in register.days] == ["2021-01-11", "2021-03-08"]
    assert [(one.name, one.said) for one in register.people] == [("Ada", (Mark.PRESENT, Mark.AWAY))]


def test_what_is_left_out_is_told_with_its_place(seen):
    grid = seen("Name,2021-01-11,Notes\nAda,Y,Q\nBo,Z,\n", leave_out="column 3, line 3").grid
    assert [(one.text, one.line, one.column) for one in grid.beside] == [("Notes", 1, 3), ("Bo", 3, 1)]


def test_a_mark_nobody_knows_is_left_out_with_its_line_or_said_to_be_none(seen):
    text = "Name,2021-01-11\nAda,Y\nBo,Q\n"
    with pytest.raises(Refused, match=re.escape('"Q" (line 3, column 2)')):
        settle(seen(text), TODAY)
    assert len(settle(seen(text, leave_out="line 3"), TODAY).people) == 1
    register = settle(seen(text, marks="Q=not-recorded"), TODAY)
    assert register.people[1].said == (Unsaid.NOT_RECORDED,)
    assert register.marks(register.people[1]) == (None,)


def test_an_empty_column_between_the_dates_says_nothing(seen):
    assert len(seen("Name,2021-01-11,,2021-03-08\nAda,Y,,N\n").days) == 2


def test_another_refusal_offers_nothing_to_leave_out():
    assert can_be_left_out(Refused("No.")) == ()


@pytest.mark.parametrize(
    ("text", "outs"),
    [
        ("", set()),
        ("column 5, line 7", {Out(False, 5), Out(True, 7)}),
        ("Lines 3, 4 and 9", {Out(True, 3), Out(True, 4), Out(True, 9)}),
    ],
)
def test_lines_and_columns_are_named_in_words(text, outs):
    assert parse_outs(text) == outs


@pytest.mark.parametrize("text", ["5", "row 5", "column E", "line 0", "line five"])
def test_what_names_none_is_refused(text):
    with pytest.raises(Refused, match="tells no line or column"):
        parse_outs(text)

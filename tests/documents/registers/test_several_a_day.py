"""Several sessions on one day: told apart by times, names or numbers, and asked where nothing tells."""

from datetime import date, datetime, time

import pytest

from balint_desk.core.refused import Refused
from balint_desk.core.registers.understood_register import Blank
from balint_desk.core.words import Mark
from balint_desk.documents.registers.finding_shape import look
from balint_desk.documents.registers.mark_meanings import PROPOSED
from balint_desk.documents.registers.register_cells import Layout, Shape
from balint_desk.documents.registers.register_meetings import SameDate
from balint_desk.documents.registers.register_sheets import read_sheet
from balint_desk.documents.registers.settling import settle
from balint_desk.documents.registers.understood import Choices, understand
from balint_desk.documents.tables.written_days import Order
from tests.conftest import TODAY
from tests.documents.registers.spreadsheets import write_xlsx

P, A = Mark.PRESENT, Mark.AWAY
TUESDAY, NEXT = date(2024, 3, 12), date(2024, 3, 19)
NINE, ELEVEN = time(9), time(11)
TWICE = "Name,12/03/2024,12/03/2024,19/03/2024\nAda,Y,N,Y\nBo,,Y,N\n"


@pytest.fixture
def seen(tmp_path):
    def read(text, layout=Layout(), **choices):  # noqa: B008 - it is frozen
        path = tmp_path / "register.csv"
        path.write_text(text, encoding="utf-8")
        choices = {"date_order": Order.DMY, **choices}
        return understand(look(read_sheet(path), layout), Choices(PROPOSED, **choices), TODAY)

    return read


@pytest.fixture
def brought(seen):
    def read(text, layout=Layout(), **choices):  # noqa: B008 - it is frozen
        return settle(seen(text, layout, **choices), TODAY)

    return read


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Name,12/03/2024 9:00,12/03/2024 11:00,19/03/2024 9:00\nAda,Y,N,Y\n", id="in the heading"),
        pytest.param("Name,12/03/2024,12/03/2024,19/03/2024\n,9:00,11:00,9:00\nAda,Y,N,Y\n", id="in a line below"),
        pytest.param("Name,12/03/2024,12/03/2024,19/03/2024\nTime,9:00,11:00,9:00\nAda,Y,N,Y\n", id="that is headed"),
        pytest.param(",9:00,11:00,9:00\nName,12/03/2024,12/03/2024,19/03/2024\nAda,Y,N,Y\n", id="in a line above"),
        pytest.param("Name,12/03/2024,,19/03/2024\n,9:00,11:00,9:00\nAda,Y,N,Y\n", id="under a joined cell"),
        pytest.param("Name,19/03/2024,12/03/2024,\n,9:00,9:00,11:00\nAda,Y,Y,N\n", id="under the last joined cell"),
        pytest.param("Name,12/03/2024,12/03/2024,19/03/2024\n,11:00,9:00,9:00\nAda,N,Y,Y\n", id="the later one first"),
        pytest.param("Date,Time,Ada\n12/03/2024,9:00,Y\n12/03/2024,11:00,N\n19/03/2024,9:00,Y\n", id="in a column"),
        pytest.param("Date,Time,Ada\n12/03/2024,9:00,Y\n,11:00,N\n19/03/2024,9:00,Y\n", id="beside a joined cell"),
        pytest.param(
            "Date,When,Ada\n12/03/2024,9:00 Uhr,Y\n12/03/2024,11 Uhr,N\n19/03/2024,9 am,Y\n", id="whatever it is headed"
        ),
        pytest.param(
            "Name,Date,Time,Mark\nAda,12/03/2024,9:00,Y\nAda,12/03/2024,11:00,N\nAda,19/03/2024,9:00,Y\n",
            id="in a list",
        ),
        pytest.param(
            "Name,Date,Mark\nAda,12/03/2024 9:00,Y\nAda,12/03/2024 11:00,N\nAda,19/03/2024 9:00,Y\n",
            id="behind its dates",
        ),
    ],
)
def test_sessions_of_one_day_are_told_apart_by_their_times(brought, text):
    register = brought(text, blank=Blank.AWAY)
    assert (register.days, register.starts) == ((TUESDAY, TUESDAY, NEXT), (NINE, ELEVEN, NINE))
    assert [(one.name, one.said) for one in register.people] == [("Ada", (P, A, P))]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Date,Session,Ada\n12/03/2024,2,N\n12/03/2024,1,Y\n19/03/2024,1,Y\n", id="by numbers"),
        pytest.param("Date,Session,Ada\n12/03/2024,morning,Y\n12/03/2024,evening,N\n19/03/2024,x,Y\n", id="by names"),
        pytest.param(
            "Name,12/03/2024,12/03/2024,19/03/2024\nSession,10,2,1\nAda,N,Y,Y\n", id="by a line of numbers, 2 before 10"
        ),
        pytest.param(
            "Name,Date,Sitzung,Mark\nAda,12/03/2024,2,N\nAda,12/03/2024,1,Y\nAda,19/03/2024,1,Y\n", id="in a list"
        ),
    ],
)
def test_or_by_a_name_or_a_number_and_stand_in_its_order(brought, text):
    register = brought(text, blank=Blank.AWAY)
    assert (register.days, register.starts) == ((TUESDAY, TUESDAY, NEXT), ())
    assert register.people[0].said == (P, A, P)


def test_a_spreadsheet_keeps_the_time_in_the_cell_of_the_date(tmp_path):
    days = [datetime(2024, 3, 12, 9), datetime(2024, 3, 12, 11), datetime(2024, 3, 19)]
    write_xlsx(tmp_path / "book.xlsx", {"One": [["Name", *days], ["Ada", "Y", "N", "Y"]]})
    register = settle(understand(look(read_sheet(tmp_path / "book.xlsx")), Choices(PROPOSED), TODAY), TODAY)
    assert (register.days, register.starts) == ((TUESDAY, TUESDAY, NEXT), (NINE, ELEVEN, None))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (TWICE, r"12/03/2024 \(line 1, columns 2 and 3\)"),
        ("Name,12/03/2024 9:00,12/03/2024\nAda,Y,Y\n", r"12/03/2024 9:00 \(line 1, columns 2 and 3\)"),
        ("Date,Ada\n12/03/2024,Y\n12/03/2024,N\n19/03/2024,Y\n", r"12/03/2024 \(column 1, lines 2 and 3\)"),
        ("Name,Date,Mark\nAda,12/03/2024,Y\nBo,12/03/2024,Y\nada,12/03/2024,N\n", r"\(column 2, lines 2 and 4\)"),
    ],
)
def test_what_nothing_tells_apart_is_asked_with_its_places(seen, text, places):
    understood = seen(text, blank=Blank.AWAY)
    assert not understood.is_settled
    with pytest.raises(Refused, match=rf"{places}.*--same-date two-sessions or one-session"):
        settle(understood, TODAY)


def test_every_such_date_is_named(brought):
    with pytest.raises(Refused, match=r"columns 2 and 3\); 19/03/2024 \(line 1, columns 4 and 5\)"):
        brought("Name,12/03/2024,12/03/2024,19/03/2024,19/03/2024\nAda,Y,Y,Y,Y\n")


def test_they_are_two_sessions_if_the_leader_says_so(brought):
    register = brought(TWICE, blank=Blank.NOT_RECORDED, same_date=SameDate.TWO_SESSIONS)
    assert (register.days, register.starts) == ((TUESDAY, TUESDAY, NEXT), ())
    assert [one.said for one in register.people] == [(P, A, P), (None, P, A)]


def test_in_a_file_that_runs_backwards_the_last_one_is_the_first(brought):
    text = "Name,19/03/2024,12/03/2024,12/03/2024\nAda,Y,N,Y\n"
    assert brought(text, same_date=SameDate.TWO_SESSIONS).people[0].said == (P, A, P)


def test_or_one_session_whose_columns_fill_each_others_blanks(brought):
    text = "Name,12/03/2024,12/03/2024\nAda,Y,\nBo,,N\nCy,Y,Y\n"
    register = brought(text, blank=Blank.AWAY, same_date=SameDate.ONE_SESSION)
    assert (register.days, [one.said for one in register.people]) == ((TUESDAY,), [(P,), (A,), (P,)])


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (TWICE, r'Ada: "Y" \(line 2, column 2\) and "N" \(line 2, column 3\)'),
        ("Date,Ada\n12/03/2024,Y\n12/03/2024,N\n19/03/2024,Y\n", r'Ada: "Y" \(line 2, column 2\) and "N" \(line 3'),
        ("Name,Date,Mark\nAda,12/03/2024,Y\nAda,12/03/2024,N\n", r'Ada: "Y" \(line 2, column 3\) and "N" \(line 3'),
    ],
)
def test_unless_they_contradict_each_other(brought, text, places):
    with pytest.raises(Refused, match=rf"{places}.*say different things of one session"):
        brought(text, blank=Blank.AWAY, same_date=SameDate.ONE_SESSION)


def test_two_of_one_day_and_time_are_two_sessions_if_that_is_said(brought):
    text = "Name,12/03/2024 9:00,12/03/2024 9:00\nAda,Y,N\n"
    assert brought(text, same_date=SameDate.TWO_SESSIONS).starts == (NINE, None)


def test_the_column_that_tells_them_apart_can_be_said(brought):
    text = "Name,Date,Part,Mark\nAda,12/03/2024,b,N\nAda,12/03/2024,a,Y\n"
    with pytest.raises(Refused, match="--same-date"):
        brought(text)
    assert brought(text, Layout(times="Part")).people[0].said == (A, P)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Name,Date,Time,Mark\n" + "".join(f"{name},12/03/2024,9:0{at},Y\n" for at, name in enumerate("ABCDE")),
            id="when each of them came",
        ),
        pytest.param(
            "No,Name,Date,Mark\n" + "".join(f"{at},{name},12/03/2024,Y\n" for at, name in enumerate("ABCDE")),
            id="the number of each line",
        ),
    ],
)
def test_a_column_that_tells_of_each_line_tells_no_sessions_apart(seen, text):
    understood = seen(text)
    assert understood.days == (TUESDAY,)
    assert understood.grid.time_column is None
    assert len(understood.grid.beside) == 1


def test_a_day_nobody_has_a_mark_for_is_not_asked_about(brought):
    register = brought("Name,12/03/2024,12/03/2024\nAda,Y,\nBo,N,\n")
    assert (register.days, register.empty_days) == ((TUESDAY,), ())


def test_dates_that_all_come_twice_are_still_dates_down(seen):
    text = "Date,Time,Ada,Bo\n" + "".join(f"{day}/03/2024,{at}:00,Y,N\n" for day in (12, 19) for at in (9, 11))
    assert seen(text).grid.shape is Shape.DATES_DOWN

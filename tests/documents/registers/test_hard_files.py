"""Registers as they really lie about: every way of writing that the program says it reads, one case each."""

from datetime import date

import pytest

from balint_desk.core.refused import Refused
from balint_desk.core.registers.understood_register import Blank
from balint_desk.core.words import Mark
from balint_desk.documents.registers.finding_shape import look
from balint_desk.documents.registers.mark_meanings import PROPOSED, meaning
from balint_desk.documents.registers.register_cells import Layout, Shape
from balint_desk.documents.registers.register_sheets import read_sheet
from balint_desk.documents.registers.settling import settle
from balint_desk.documents.registers.understood import Choices, understand
from balint_desk.documents.tables.written_days import Order
from tests.conftest import TODAY
from tests.documents.registers.spreadsheets import write_ods, write_xls, write_xlsx

P, L, AP, NW, A = Mark.PRESENT, Mark.LATE, Mark.APOLOGIES, Mark.NO_WORD, Mark.AWAY
JANUARY, FEBRUARY = date(2021, 1, 11), date(2021, 2, 13)
GERMAN = "Anwesenheit der Gruppe;;;\n;;;\nNachname;Vorname;11.01.2021;13.02.2021\nGroß;Zoë;anwesend;verspätet\n"


@pytest.fixture
def seen(tmp_path):
    def read(content, layout=Layout(), **choices):  # noqa: B008 - it is frozen
        path = tmp_path / "register.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return understand(look(read_sheet(path), layout), Choices(PROPOSED, **choices), TODAY)

    return read


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_german_register_is_read_in_every_encoding_and_with_every_delimiter(seen, encoding, delimiter):
    register = settle(seen(GERMAN.replace(";", delimiter).encode(encoding)), TODAY)
    assert (register.days, [(one.name, one.said) for one in register.people]) == (
        (JANUARY, FEBRUARY),
        [("Zoë Groß", (P, L))],
    )


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_may_end_as_on_any_system(seen, ending):
    assert len(seen(GERMAN.replace("\n", ending)).grid.lines) == 1


KINDS = {"xlsx": write_xlsx, "ods": write_ods, "xls": lambda path, sheets: write_xls(path, next(iter(sheets.values())))}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_spreadsheet_is_read_with_title_lines_above_and_columns_beside(tmp_path, kind):
    rows = [
        ["Our group"],
        [""],
        ["Nr", "Practice", "Last name", "First name", "11.01.2021", "13.02.2021", "Sum", "Notes"],
        [1, "North", "Lind", "Ada", "x", "entsch.", 1, "back in May"],
        [2, "South", "Fink", "Bo", 1, 0, 1, ""],
        ["", "", "Total", "", 2, 0, 2, ""],
    ]
    KINDS[kind](tmp_path / f"register.{kind}", {"Register": rows})
    understood = understand(look(read_sheet(tmp_path / f"register.{kind}")), Choices(PROPOSED), TODAY)
    register = settle(understood, TODAY)
    assert [(one.name, one.said) for one in register.people] == [("Ada Lind", (P, AP)), ("Bo Fink", (P, A))]
    assert [one.text for one in understood.grid.beside] == ["Nr", "Practice", "Sum", "Notes", "Total"]


@pytest.mark.parametrize(
    ("header", "name", "read"),
    [
        ("Name", "Ada Lind", "Ada Lind"),
        ("Name", '"Lind, Ada"', "Ada Lind"),
        ("Name", '"von der Leyen, Ursula"', "Ursula von der Leyen"),
        ("Name", '"Ada Lind, MD"', "Ada Lind, MD"),
        ("First name,Last name", "Ada,Lind", "Ada Lind"),
        ("Last name,First name", "Lind,Ada", "Ada Lind"),
        ("Nachname,Vorname", "Lind,Ada", "Ada Lind"),
        ("Vorname,Name", "Ada,Lind", "Ada Lind"),
        ("Teilnehmer", "Ada Lind", "Ada Lind"),
    ],
)
def test_a_name_is_read_however_it_stands_there(seen, header, name, read):
    grid = seen(f"{header},2021-01-11\n{name},Y\n").grid
    assert [line.name for line in grid.lines] == [read]
    assert [one.text for one in grid.name_columns] == sorted(
        header.split(","), key=lambda one: one in ("Last name", "Nachname", "Name")
    )


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        ("11/01/2021,13/02/2021", Order.DMY),
        ("01/11/2021,02/13/2021", Order.MDY),
        ("2021/01/11,2021/02/13", Order.DMY),
        ("31.01.21,13.02.21", Order.DMY),
        ("99.01.31,99.02.13", Order.YMD),
        ("Mon 11 Jan 2021,13 February 2021", Order.DMY),
        ("January 11 2021,Feb 13 2021", Order.MDY),
        ("11. Januar 2021,13. Feb. 2021", Order.DMY),
    ],
)
def test_the_order_of_day_and_month_is_decided_by_the_whole_file(seen, dates, order):
    """A year that stands first with four figures needs no order."""
    understood = seen(f"Name,{dates}\nAda,Y,N\n")
    assert understood.orders == (order,)
    assert [(day.month, day.day) for day in understood.days] in ([(1, 11), (2, 13)], [(1, 31), (2, 13)])


@pytest.mark.parametrize("dates", ["01/02/2021,01/03/2021", "02/01/2021,03/01/2021", "01/02/21"])
def test_an_order_that_stays_open_is_asked(seen, dates):
    understood = seen(f"Name,{dates}\n{'Ada' + ',Y' * len(dates.split(','))}\n")
    assert len(understood.orders) > 1
    assert not understood.is_settled
    with pytest.raises(Refused, match=r"more than one way.*--date-order"):
        settle(understood, TODAY)


@pytest.mark.parametrize(("year", "read"), [("26", 2026), ("27", 1927), ("99", 1999), ("51", 1951)])
def test_a_two_digit_year_is_never_in_the_future(seen, year, read):
    if read < 1950:
        with pytest.raises(Refused, match="is not a date"):
            seen(f"Name,31.01.{year}\nAda,Y\n")
    else:
        assert seen(f"Name,31.01.{year}\nAda,Y\n").days == (date(read, 1, 31),)


@pytest.mark.parametrize(
    ("mark", "texts"),
    [
        (P, "P X x 1 Y yes ✓ ✔ present anwesend Anwesend PRESENT"),
        (L, "L late verspätet Verspätet"),
        (AP, "apol apologies exc entsch. Entsch."),
        (NW, "unentsch. DNA dna no_show"),
        (A, "N n 0 no absent abwesend"),
    ],
)
def test_every_mark_is_understood_as_everybody_means_it(seen, mark, texts):
    for text in texts.split():
        written = text.replace("_", " ")
        register = settle(seen(f"Name,2021-01-11,2021-02-08\nAda,{written},Y\n"), TODAY)
        assert register.people[0].said[0] is mark, written


def test_no_word_in_two_words_is_no_word():
    assert meaning("no word", PROPOSED) is NW
    assert meaning("no-word", PROPOSED) is NW


@pytest.mark.parametrize("text", ["A", "E", "a", "e"])
def test_a_and_e_are_asked(seen, text):
    understood = seen(f"Name,2021-01-11,2021-02-08\nAda,Y,{text}\n")
    assert [(one.text, one.line, one.column) for one in understood.unknown_marks] == [(text, 2, 3)]


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (Shape.NAMES_DOWN, "Name,2021-01-11,2021-02-13\nAda,Y,\nBo,N,late\n"),
        (Shape.DATES_DOWN, "Date,Ada,Bo\n2021-01-11,Y,N\n2021-02-13,,late\n"),
        (
            Shape.LIST,
            "Name,Date,Mark\nAda,2021-01-11,Y\nBo,2021-01-11,N\nBo,2021-02-13,late\n",
        ),
    ],
)
def test_one_register_is_the_same_in_every_shape(seen, shape, text):
    understood = seen(text, blank=Blank.NOT_RECORDED)
    register = settle(understood, TODAY)
    assert understood.grid.shape is shape
    assert register.days == (JANUARY, FEBRUARY)
    assert {one.name: one.said for one in register.people} == {"Ada": (P, None), "Bo": (A, L)}

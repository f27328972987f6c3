import pytest

from balint_desk.core.refused import Refused
from balint_desk.documents.registers.finding_shape import look
from balint_desk.documents.registers.register_cells import Layout
from balint_desk.documents.registers.register_sheets import read_sheet
from balint_desk.documents.tables.sheet_cells import CellSheet


def grid(*rows, **layout):
    return look(CellSheet(tuple(tuple(row) for row in rows), tuple(range(1, len(rows) + 1))), Layout(**layout))


def test_the_sample_is_seen_as_it_is(sample):
    seen = look(read_sheet(sample))
    assert [heading.text for heading in seen.beside] == ["Practice"]
    assert (len(seen.days), seen.days[0].column, seen.name_columns[0].text) == (8, 3, "Name")
    assert [line.name for line in seen.lines][6:] == ["Frida Eklund", "Gwen O'Hara"]
    assert seen.lines[0].cells == ("Y", "Y", "Y", "", "Y", "Y", "", "Y")


def test_title_lines_above_and_columns_after_the_dates_do_no_harm():
    seen = grid(["Our group", ""], ["Name", "2021-01-11", "2021-02-08", "Sum"], ["Ada", "Y", "", "1"])
    assert seen.lines[0].cells == ("Y", "")
    assert [heading.text for heading in seen.beside] == ["Sum"]


def test_the_names_are_turned_and_that_is_kept_to_be_told(sample):
    assert look(read_sheet(sample)).turned == (("Eklund, Frida", "Frida Eklund"),)
    assert look(read_sheet(sample), Layout(turn_names=False)).lines[6].name == "Eklund, Frida"


@pytest.mark.parametrize("first", ["First name", "Vorname"])
def test_first_and_last_name_may_stand_in_two_columns_in_either_order(first):
    assert grid(["Surname", first, "2021-01-11"], ["Lind", "Ada", "Y"]).lines[0].name == "Ada Lind"
    assert grid([first, "Name", "2021-01-11"], ["Ada", "Lind", "Y"]).lines[0].name == "Ada Lind"


def test_the_leader_says_which_columns_are_meant_by_heading_or_number():
    rows = (["", "", "2021-01-11"], ["North", "Ada", "Y"])
    assert grid(*rows, names=("2",)).lines[0].name == "Ada"
    assert grid(*rows, names=("2", "1")).lines[0].name == "Ada North"
    with pytest.raises(Refused, match=r"0 columns are headed Who\. The headings are: 1, 2"):
        grid(*rows, names=("Who",))


def test_another_line_of_headings_can_be_said():
    rows = (["Name", "2020-01-13", "2020-02-10"], ["Ada", "Y", "Y"], ["Name", "2021-01-11", ""], ["Bo", "Y", ""])
    assert grid(*rows, header=3).lines[0].name == "Bo"


def test_a_line_of_sums_is_nobody_and_is_named():
    seen = grid(["Name", "2021-01-11"], ["Ada", "Y"], ["Total", "1"])
    assert [line.name for line in seen.lines] == ["Ada"]
    assert [(one.text, one.line) for one in seen.beside] == [("Total", 3)]


def test_without_a_heading_the_names_are_the_column_with_the_most_different_texts():
    seen = grid(["", "", "2021-01-11"], ["North", "Ada", "Y"], ["North", "Bo", "Y"])
    assert [line.name for line in seen.lines] == ["Ada", "Bo"]


def test_a_row_cut_short_ends_in_blanks():
    assert grid(["Name", "2021-01-11", "2021-02-08"], ["Ada"]).lines[0].cells == ("", "")


def test_a_line_without_name_and_marks_is_nobody():
    assert len(grid(["Practice", "Name", "2021-01-11"], ["North", "", ""], ["North", "Ada", "Y"]).lines) == 1


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([["Name", "Kind"], ["Ada", "Y"]], "dates as its headings"),
        ([["Name", "2021-01-11", "Feb", "2021-03-08"], ["Ada", "Y", "Y", "Y"]], 'Line 1, column 3: "Feb"'),
        ([["", "", "2021-01-11"], ["North", "Ada", "Y"]], "Which column has the names"),
        ([["", "2021-01-11"], ["1", "Y"]], "Which column has the names"),
        ([["Name", "Practice", "2021-01-11"], ["", "North", "Y"], ["Ada", "", ""]], "Line 2 has marks but no name"),
        ([["Name", "2021-01-11"]], "No name stands under the headings in line 1"),
        ([["Name", "2021-01-11"], ["", "Y"], ["Ada", ""]], "Line 2 has marks but no name"),
    ],
)
def test_what_cannot_be_a_register_is_refused_with_its_place(rows, sentence):
    with pytest.raises(Refused, match=sentence):
        grid(*rows)

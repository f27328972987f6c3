import pytest

from balint_desk.core.refused import Refused
from balint_desk.documents.register.columns import look
from balint_desk.documents.register.reading import read_sheet
from balint_desk.documents.register.sheet import Sheet


def grid(*rows):
    return look(Sheet(tuple(tuple(row) for row in rows), tuple(range(1, len(rows) + 1))))


def test_the_sample_is_seen_as_it_is(sample):
    seen = look(read_sheet(sample))
    assert [heading.text for heading in seen.beside] == ["Practice"]
    assert (len(seen.days), seen.days[0].column, seen.name_column.text) == (8, 3, "Name")
    assert [line.name for line in seen.lines][6:] == ["Eklund, Frida", "Gwen O'Hara"]
    assert seen.lines[0].cells == ("Y", "Y", "Y", "", "Y", "Y", "", "Y")


def test_title_lines_above_and_columns_after_the_dates_do_no_harm():
    seen = grid(["Our group", ""], ["Name", "2021-01-11", "2021-02-08", "Sum"], ["Ada", "Y", "", "1"])
    assert seen.lines[0].cells == ("Y", "")
    assert [heading.text for heading in seen.beside] == ["Sum"]


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
        ([["Date", "Ada"], ["2021-01-11", "Y"], ["2021-02-08", "Y"]], "dates stand below each other"),
        ([["Name", "2021-01-11", "Feb", "2021-03-08"], ["Ada", "Y", "Y", "Y"]], 'Line 1, column 3: "Feb"'),
        ([["Surname", "First name", "2021-01-11"], ["Lind", "Ada", "Y"]], "two columns"),
        ([["", "", "2021-01-11"], ["North", "Ada", "Y"]], "Which column has the names"),
        ([["", "2021-01-11"], ["1", "Y"]], "Which column has the names"),
        ([["Name", "Practice", "2021-01-11"], ["", "North", "Y"], ["Ada", "", ""]], "Line 2 has marks but no name"),
        ([["Name", "2021-01-11"]], "Which column has the names"),
        ([["Name", "2021-01-11"], ["", "Y"], ["Ada", ""]], "Line 2 has marks but no name"),
    ],
)
def test_what_cannot_be_a_register_is_refused_with_its_place(rows, sentence):
    with pytest.raises(Refused, match=sentence):
        grid(*rows)

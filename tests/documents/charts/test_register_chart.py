"""The register drawn as a grid: as much as has room, each cell told and told apart without its colour."""

from datetime import date, timedelta

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from balint_desk.core.sessions.attendance import Membership, ShownState
from balint_desk.core.words import Mark
from balint_desk.documents.charts.register_cell_looks import HATCHES, LETTERS, SIGNS
from balint_desk.documents.charts.register_chart import GridChart
from balint_desk.documents.charts.register_values import Cell, RegisterSheet
from balint_desk.documents.charts.session_bars import MOST_BINS
from balint_desk.documents.palettes import DARK, LIGHT
from balint_desk.store.sessions.register_grid import Column, RegisterGrid, RegisterMember

FIRST = date(2010, 1, 5)
ALL = list(Mark)


def sheet(members, sessions, read=None):
    """Everyone stays from the first session on; the marks go round."""
    columns = [Column(1000 + one, FIRST + timedelta(weeks=one), ShownState.HELD) for one in range(sessions)]
    lines = [RegisterMember(one, f"Person {one:02}", one + 1, (Membership(FIRST),)) for one in range(members)]

    def marks(ids):
        return {(at, person): ALL[(at + person) % len(ALL)] for at in ids for person in range(members)}

    return RegisterSheet(RegisterGrid(lines, columns), read or marks)


@pytest.fixture
def chart():
    figure = Figure(figsize=(10, 5), dpi=100)
    FigureCanvasAgg(figure)
    chart = GridChart(figure)
    chart.show(sheet(8, 30))
    chart.fit(1000, 500)
    figure.canvas.draw()
    return chart


def dots(chart, row, column):
    return chart.axes.transData.transform((column, row))


def dot_at(chart, row, column):
    """The colour in the upper left of a cell, where no letter stands."""
    x, y = dots(chart, row - 0.3, column - 0.3)
    image = np.asarray(chart.figure.canvas.buffer_rgba())
    return tuple(int(one) for one in image[image.shape[0] - round(y), round(x)][:3])


def of(colour):
    return tuple(round(one * 255) for one in to_rgb(colour))


def test_each_cell_wears_the_colour_of_its_mark_at_its_own_place(chart):
    for row, column in ((0, 0), (7, 29), (3, 11), (5, 5)):
        mark = ALL[(1000 + column + row) % len(ALL)]
        colour = {
            Mark.APOLOGIES: LIGHT.apologies,
            Mark.NO_WORD: LIGHT.no_word,
            Mark.AWAY: LIGHT.away,
            Mark.LEAVE: LIGHT.paper,
        }.get(mark, LIGHT.accent)
        assert dot_at(chart, row, column) == of(colour), (row, column, mark)


def test_pointing_at_a_cell_tells_who_when_and_what_and_opens_the_session(chart):
    number = chart.number_at(*dots(chart, 2, 4))
    assert chart.words_of(number) == "Person 02, 2 February 2010: Away, word not known"
    assert (chart.session_of(number), chart.member_of(number)) == (1004, None)


def test_pointing_at_a_name_tells_it_and_opens_the_member(chart):
    number = chart.number_at(20, dots(chart, 2, 0)[1])
    assert chart.words_of(number) == "Person 02"
    assert (chart.session_of(number), chart.member_of(number)) == (None, 2)


@pytest.mark.parametrize("place", [(-5, 4), (9, 4), (2, 31), (2, 400)])
def test_beside_the_cells_there_is_nothing(chart, place):
    assert chart.number_at(*dots(chart, *place)) is None


def test_everything_but_present_and_no_member_has_a_sign_of_its_own_besides_its_colour(chart):
    marked = {*LETTERS, *HATCHES}
    assert set(Cell) - marked == {Cell.PRESENT, Cell.NOT_A_MEMBER}
    for signs in (LETTERS, SIGNS, HATCHES):
        assert len(set(signs.values())) == len(signs)
    drawn = {cell: list(zip(*sign.get_data(), strict=True)) for cell, sign in chart.marks.signs.items()}
    for cell, places in drawn.items():
        assert len(places) == int((chart.cells == cell).sum())


def test_a_cancelled_session_a_member_of_later_and_no_mark_are_told_apart(chart):
    columns = [
        Column(1, FIRST, ShownState.HELD),
        Column(2, FIRST + timedelta(7), ShownState.CANCELLED_BY_LEADER),
        Column(3, FIRST + timedelta(14), ShownState.CANCELLED_OTHERWISE),
    ]
    lines = [
        RegisterMember(1, "Here", 1, (Membership(FIRST),)),
        RegisterMember(2, "Later", 2, (Membership(FIRST + timedelta(7)),)),
    ]
    chart.show(RegisterSheet(RegisterGrid(lines, columns)))
    assert chart.legend.texts() == [
        "Not recorded",
        "Cancelled by the leader",
        "Cancelled otherwise",
        "Not a member then",
    ]
    boxes = [len(chart.marks.hatched[cell].get_path().vertices) // 5 for cell in HATCHES]
    assert boxes == [2, 2, 0]
    assert list(zip(*chart.marks.signs[Cell.NOT_RECORDED].get_data(), strict=True)) == [(0, 0)]


def test_letters_stand_where_they_have_room_and_signs_where_not(chart):
    assert chart.marks.letters_fit
    chart.show(sheet(8, 140))
    assert not chart.marks.letters_fit
    assert chart.marks.signs[Cell.NO_WORD].get_marker() == "x"


def test_of_very_many_sessions_the_latest_are_in_view_and_the_others_can_be_gone_to(chart):
    chart.show(sheet(66, 5000))
    assert chart.columns_seen == MOST_BINS
    assert (chart.first_row, chart.first_column) == (0, 5000 - MOST_BINS)
    chart.reveal(40 * chart.width + 1)
    assert (chart.first_row, chart.first_column) == (40 - chart.rows_seen + 1, 0)
    assert chart.words_of(40 * chart.width + 1).startswith("Person 40, 5 January 2010")
    chart.look_at(999, 9999)
    assert (chart.first_row + chart.rows_seen, chart.first_column + chart.columns_seen) == (66, 5000)


def test_what_is_in_view_stays_when_only_marks_changed(chart):
    chart.show(sheet(8, 400))
    chart.look_at(0, 100)
    chart.show(sheet(8, 400))
    assert chart.first_column == 100
    chart.show(sheet(8, 401))
    assert chart.first_column == 401 - chart.columns_seen


def test_the_latest_stay_in_view_when_there_is_less_room_and_others_too(chart):
    chart.show(sheet(8, 400))
    chart.fit(500, 300)
    assert chart.first_column + chart.columns_seen == 400
    chart.look_at(0, 20)
    chart.fit(1000, 500)
    assert chart.first_column == 20


@pytest.mark.parametrize("size", [(320, 160), (640, 300), (1600, 900)])
@pytest.mark.parametrize("members", [1, 8, 66])
def test_at_any_size_rows_stay_legible_and_names_and_legend_have_room(chart, size, members):
    chart.show(sheet(members, 60))
    chart.figure.set_size_inches(size[0] / 100, size[1] / 100)
    chart.fit(*size)
    chart.figure.canvas.draw()
    assert chart.box(1)[3] >= 17
    for label in (*chart.below.all, *chart.legend.labels):
        box = label.get_window_extent()
        assert chart.figure.bbox.x0 - 1 <= box.x0
        assert box.x1 <= chart.figure.bbox.x1 + 1
    names = [label for label in chart.beside.all if label.get_text()]
    assert len(names) == chart.rows_seen
    assert size[0] < 400 or min(label.get_window_extent().x0 for label in names) >= 0


def test_hidden_names_are_nowhere_on_the_picture(chart):
    chart.show(chart.sheet, hidden=True)
    assert chart.beside.texts()[:2] == ["Member 1", "Member 2"]
    assert chart.words_of(3).startswith("Member 1, ")
    assert "Person" not in chart.drawn_alone("svg", "The whole register").decode()


def test_a_saved_picture_shows_every_member_and_the_sessions_in_view_and_reads_nothing(chart):
    long = sheet(66, 400)
    chart.show(long)
    chart.look_at(0, 100)
    made = chart.again(Figure(figsize=(9.6, chart.picture_height / 96)), LIGHT)
    made.fit(960, chart.picture_height, "Title")
    assert made.rows_seen == 66
    assert made.sheet.columns[0].session_id == 1100
    assert len(made.sheet.columns) == chart.columns_seen


def test_another_theme_changes_the_colours_of_the_cells(chart):
    chart.wear(DARK)
    chart.figure.canvas.draw()
    at = next(column for column in range(30) if chart.cells[0, column] == Cell.PRESENT)
    assert dot_at(chart, 0, at) == of(DARK.accent)


def test_it_says_in_a_sentence_what_it_shows(chart):
    assert chart.summary() == "Members: 8. Sessions: 30, 5 January 2010 to 27 July 2010."
    chart.show(RegisterSheet())
    assert chart.summary() == "No session is over yet."
    chart.figure.canvas.draw()
    assert chart.number_at(500, 250) is None


def test_a_name_as_long_as_it_can_be_is_cut_with_a_sign_and_told_whole(chart):
    long = "Professor Maximiliane Freifrau von Hohenstein-Waldenburg"
    chart.show(RegisterSheet(RegisterGrid([RegisterMember(1, long, 1, (Membership(FIRST),))], chart.sheet.columns)))
    assert chart.beside.texts() == ["Professor Maximiliane F…"]
    assert chart.words_of(0) == long

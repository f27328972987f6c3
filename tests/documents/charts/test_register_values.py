"""The register in plain values: what each cell says, read only where it is looked at."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.sessions.attendance import Membership, SessionDay, ShownState, member_counts, session_counts
from balint_desk.core.words import Mark, State
from balint_desk.documents.charts.register_values import AT_ONCE, OF_MARK, Cell, RegisterSheet, SheetWords
from balint_desk.store.sessions.register_grid import Column, RegisterGrid, RegisterMember

FIRST = date(2026, 1, 6)
MANY = 2 * AT_ONCE + 10


def day(number):
    return FIRST + timedelta(weeks=number)


def columns(*shown):
    return [Column(100 + number, day(number), one) for number, one in enumerate(shown)]


def line(number, *spells):
    return RegisterMember(
        number,
        f"Member of the {number}",
        number,
        tuple(Membership(day(a), None if b is None else day(b)) for a, b in spells),
    )


@pytest.fixture
def asked():
    return []


@pytest.fixture
def long(asked):
    """Two members and many sessions, at which the first was always late."""

    def read(ids):
        asked.append(list(ids))
        return {(one, 1): Mark.LATE for one in ids}

    return RegisterSheet(RegisterGrid([line(1, (0, None)), line(2, (5, 9))], columns(*[ShownState.HELD] * MANY)), read)


def test_each_cell_says_what_is_known():
    states = (
        ShownState.HELD,
        ShownState.HELD,
        ShownState.CANCELLED_BY_LEADER,
        ShownState.CANCELLED_OTHERWISE,
        ShownState.NOT_WRITTEN_UP,
    )
    grid = RegisterGrid([line(1, (0, None)), line(2, (1, 2), (4, None))], columns(*states))
    sheet = RegisterSheet(
        grid, lambda _: {(100, 1): Mark.AWAY, (100, 2): Mark.PRESENT, (101, 2): Mark.LEAVE, (101, 9): Mark.LATE}
    )
    assert [[Cell(cell).name for cell in row] for row in sheet.cells(0, 5)] == [
        ["AWAY", "NOT_RECORDED", "BY_LEADER", "OTHERWISE", "NOT_WRITTEN_UP"],
        ["NOT_A_MEMBER", "LEAVE", "BY_LEADER", "NOT_A_MEMBER", "NOT_WRITTEN_UP"],
    ]


def test_only_the_sessions_near_those_looked_at_are_read_and_none_twice(long, asked):
    assert long.cells(MANY - 3, MANY).tolist() == [[Cell.LATE] * 3, [Cell.NOT_A_MEMBER] * 3]
    assert [len(ids) for ids in asked] == [10]
    long.cells(AT_ONCE - 1, AT_ONCE + 1)
    assert [len(ids) for ids in asked] == [10, AT_ONCE, AT_ONCE]
    long.cells(0, MANY)
    assert len(asked) == 3


def test_a_part_has_the_same_cells_and_reads_no_more(long, asked):
    part = long.part(3, MANY - 2)
    before = len(asked)
    assert part.cells(0, 70).tolist() == long.cells(3, 73).tolist()
    assert len(asked) == before
    assert part.columns[0].session_id == 103


def test_the_table_has_a_line_for_each_member_of_each_session_the_latest_first(long):
    numbers = long.entries()
    assert len(numbers) == MANY + 5
    read = [(one.column.session_id, one.line.person_id) for one in long.some(numbers[-10:]).values()]
    assert read == [(107, 2), (106, 1), (106, 2), (105, 1), (105, 2), (104, 1), (103, 1), (102, 1), (101, 1), (100, 1)]


def test_hidden_names_are_numbers_that_stay():
    assert SheetWords().name(line(7, (0, None)), hidden=True) == "Member 7"
    assert SheetWords().name(line(7, (0, None)), hidden=False) == "Member of the 7"


def test_nothing_at_all_has_no_cells():
    assert RegisterSheet().cells(0, 0).shape == (0, 0)
    assert RegisterSheet().entries() == []


STATES = {State.HELD: ShownState.HELD, State.CANCELLED_BY_LEADER: ShownState.CANCELLED_BY_LEADER}
STAYS = st.tuples(st.integers(0, 8), st.none() | st.integers(8, 12))


@given(
    st.lists(st.sampled_from(list(STATES)), max_size=12),
    st.lists(STAYS, max_size=4),
    st.dictionaries(st.tuples(st.integers(100, 111), st.integers(0, 3)), st.sampled_from(list(Mark))),
)
def test_the_cells_count_up_to_the_figures_of_the_trade(states, stays, marks):
    """Rules 2 and 3, for each member and for each session, against the plain computation."""
    lines = [line(number, stay) for number, stay in enumerate(stays)]
    held = [SessionDay(100 + number, day(number), state) for number, state in enumerate(states)]
    kept = {key: mark for key, mark in marks.items() if key[0] - 100 < len(states)}
    sheet = RegisterSheet(
        RegisterGrid(lines, columns(*(STATES[state] for state in states))),
        lambda ids: {k: m for k, m in kept.items() if k[0] in ids},
    )
    cells = sheet.cells(0, len(states))
    for row, one in enumerate(lines):
        theirs = {session: mark for (session, person), mark in kept.items() if person == one.person_id}
        counts = member_counts(held, one.spells, theirs)
        assert _counted(cells[row]) == _kinds(counts)
    for column, one in enumerate(held):
        theirs = {person: mark for (session, person), mark in kept.items() if session == one.id}
        counts = session_counts(one, {line.person_id: line.spells for line in lines}, theirs)
        assert _counted(cells[:, column]) == _kinds(counts)


def _counted(cells):
    return [list(cells).count(cell) for cell in (*OF_MARK.values(), Cell.NOT_RECORDED)]


def _kinds(counts):
    came = counts.present, counts.late, counts.left_early
    return [*came, counts.apologies, counts.no_word, counts.away, counts.leave, counts.not_recorded]

"""The register of a group goes out as a grid, and the import takes it back to the same figures."""

import csv
from datetime import date, time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update

from balint_desk.core.registers.understood_register import Blank
from balint_desk.core.words import State
from balint_desk.documents.export import register_grids
from balint_desk.documents.export.export import export
from balint_desk.documents.registers.finding_shape import look
from balint_desk.documents.registers.mark_meanings import PROPOSED
from balint_desk.documents.registers.register_sheets import read_sheet
from balint_desk.documents.registers.settling import settle
from balint_desk.documents.registers.understood import Choices, understand
from balint_desk.store.members import members
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice import groups, leaders
from balint_desk.store.registers import registers
from balint_desk.store.sessions.tables import Attendance, GroupSession
from tests.documents.at_random import (
    TODAY,
    fill,
    group,
    here,
    read,
    slow_by_member,
    slow_by_session,
    spells_of,
    week,
)

GRID = "register_Tuesday_GP_group.csv"


def bring_in(store, group_id, path):
    """As the command does with `--blank not-a-member`; nothing where the grid holds no session."""
    sheet = read_sheet(path)
    if len(sheet.rows[0]) == 1 or not any(any(row[1:]) for row in sheet.rows[1:]):
        return False
    understood = understand(look(sheet), Choices(PROPOSED, Blank.NOT_A_MEMBER), TODAY)
    if not understood.columns:
        return False
    with store.read() as session:
        planned = registers.plan(session, group_id, settle(understood, TODAY))
    with store.write("Import register") as session:
        registers.bring_in(session, planned)
    return True


def what_a_grid_tells(register, times):
    """All of a practice that can come back, as a practice.

    A planned or cancelled session is not in the grid, nor does the import take one to come; of one at which nobody was
    a member nothing is written in its column. Whoever joined or left between two sessions did so, for the grid, at the
    first or the last session in between; without a session held there is no time in the group at all; two times with
    no session held between them are one; and who left at the last session, or after it, is still here.
    """
    held = [
        number
        for number, met in enumerate(register)
        if met and met[0] is State.HELD and week(number) <= TODAY and any(at(number, days) for days in times)
    ]
    told = [met if number in held else None for number, met in enumerate(register)]
    return told, [list(runs(held, days)) for days in times]


def at(number, days):
    return any(here(number, spell) for spell in spells_of(days))


def runs(held, days):
    """Weeks of joining and leaving in turn, as the practices at random have them."""
    before = False
    for place, number in enumerate(held):
        now = at(number, days)
        if now and not before:
            yield number
        if before and not now:
            yield held[place - 1]
        before = now


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(practice=group)
def test_a_grid_comes_back_to_the_same_figures(store, group_id, practice):
    fill(store, (group_id,), (practice,))
    with TemporaryDirectory() as folder:
        export(store, Path(folder) / "one", TODAY)
        fill(store, (), ())
        brought_in = bring_in(store, group_id, Path(folder) / "one" / GRID)
        export(store, Path(folder) / "two", TODAY)
        by_member, by_session = (
            read(Path(folder) / "two", f"attendance_by_{one}.csv") for one in ("member", "session")
        )
        again = (Path(folder) / "two" / GRID).read_text(encoding="utf-8").splitlines()
    told = what_a_grid_tells(*practice)
    assert sorted(by_member) == sorted(slow_by_member("Tuesday GP group", *told))
    assert by_session == list(slow_by_session("Tuesday GP group", *told))
    assert (len(again[0].split(",")) > 1) is brought_in


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(practice=group, doubled=st.sets(st.integers(1, 11)))
def test_so_do_days_with_two_sessions(store, group_id, practice, doubled):
    """Someone is there all the time, so that no session held is without a member; nothing lies in the future."""
    register, (_, *others) = practice
    fill(store, (group_id,), ((register[:12], ([0], *others)),))
    with store.write("Meet twice") as session:
        for number in sorted(doubled):
            later = {"day": week(number - 1), "starts": time(21)}
            session.execute(update(GroupSession).where(GroupSession.day == week(number)).values(**later))
    with TemporaryDirectory() as folder:
        export(store, Path(folder) / "one", TODAY)
        fill(store, (), ())
        bring_in(store, group_id, Path(folder) / "one" / GRID)
        export(store, Path(folder) / "two", TODAY)
        kept, back = (read(Path(folder) / one, "attendance_by_session.csv") for one in ("one", "two"))
        members_kept, members_back = (by_name(Path(folder) / one) for one in ("one", "two"))
    assert back == [row for row in kept if row[2] == "held"]
    assert members_back == members_kept


def by_name(folder):
    """What counts of each member in all times together, of those with anything that counts."""
    found = {}
    for row in read(folder, "attendance_by_member.csv"):
        counts = [int(one) for one in row[4:13]]
        found[row[1]] = [sum(pair) for pair in zip(found.get(row[1], [0] * 9), counts, strict=True)]
    return {name: counts for name, counts in found.items() if any(counts)}


@pytest.fixture
def filled(store, group_id):
    """Ada was there all the time; Bo left and came back; two sessions on one day, of one nothing is known of Ada."""
    days = [(date(2025, 1, 7), 19), (date(2025, 1, 14), 9), (date(2025, 1, 14), 11), (date(2025, 1, 21), 19)]
    with store.write("Fill") as session:
        ada = members.add(session, group_id, "Ada", days[0][0]).id
        bo = members.add(session, group_id, "Bo", days[0][0]).id
        session.flush()
        session.query(Spell).filter_by(person_id=bo).one().left = days[0][0]
        session.add(Spell(person_id=bo, group_id=group_id, joined=days[3][0]))
        for number, (day, hour) in enumerate(days, 1):
            session.add(
                GroupSession(id=number, group_id=group_id, day=day, starts=time(hour), minutes=90, state=State.HELD)
            )
        session.add(GroupSession(group_id=group_id, day=date(2025, 1, 28), starts=time(19), minutes=90))
        session.flush()
        marks = ((1, ada, "present"), (1, bo, "left-early"), (2, ada, "no-word"), (4, ada, "leave"), (4, bo, "late"))
        session.add_all(Attendance(group_session_id=one, person_id=who, mark=mark) for one, who, mark in marks)
    return store


def lines(folder, name=GRID):
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_names_stand_down_and_sessions_held_across_each_cell_in_plain_words(filled, tmp_path):
    export(filled, tmp_path / "out", TODAY)
    assert lines(tmp_path / "out") == [
        ["member", "2025-01-07", "2025-01-14 09:00", "2025-01-14 11:00", "2025-01-21"],
        ["Ada", "present", "no-word", "not-recorded", "leave"],
        ["Bo", "left-early", "", "", "late"],
    ]


def test_two_sessions_of_one_day_come_back_as_two(filled, group_id, tmp_path):
    export(filled, tmp_path / "one", TODAY)
    with filled.write("Empty") as session:
        for table in (Attendance, GroupSession, Spell, Person):
            session.execute(delete(table))
    bring_in(filled, group_id, tmp_path / "one" / GRID)
    export(filled, tmp_path / "two", TODAY)
    assert lines(tmp_path / "two") == lines(tmp_path / "one")


def test_into_the_group_it_came_from_a_grid_brings_nothing_new(filled, group_id, tmp_path):
    export(filled, tmp_path / "out", TODAY)
    understood = understand(look(read_sheet(tmp_path / "out" / GRID)), Choices(PROPOSED, Blank.NOT_A_MEMBER), TODAY)
    with filled.read() as session:
        assert registers.plan(session, group_id, settle(understood, TODAY)).changes_nothing


@pytest.mark.parametrize(
    ("names", "files"),
    [
        (("A/B: C", "a b c"), ["register_A_B_C", "register_a_b_c_2"]),
        (("..", "///"), ["register_group", "register_group_2"]),
        (("Grüße " + "x" * 300,), ["register_Grüße_" + "x" * 34]),
    ],
)
def test_a_group_gives_its_file_a_name_that_every_system_takes(store, group_id, names, files):
    with store.write("Name groups") as session:
        me = leaders.me(session).id
        groups.edit(session, group_id, {"name": names[0]})
        for name in names[1:]:
            groups.add(session, name, currency="GBP", zone="Europe/London", leader_id=me)
    assert sorted(name for name, _, _ in register_grids.tables(store)) == sorted(files)


def test_a_name_that_a_spreadsheet_would_run_comes_back_as_it_was(store, group_id, tmp_path):
    with store.write("Fill") as session:
        members.add(session, group_id, "=Ada", date(2025, 1, 7))
        session.add(
            GroupSession(group_id=group_id, day=date(2025, 1, 7), starts=time(19), minutes=90, state=State.HELD)
        )
    export(store, tmp_path / "out", TODAY)
    assert lines(tmp_path / "out")[1] == ["'=Ada", "not-recorded"]
    assert look(read_sheet(tmp_path / "out" / GRID)).lines[0].name == "=Ada"

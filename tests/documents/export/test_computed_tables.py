"""The two computed tables of an export, against tables made by hand."""

from datetime import date, datetime, time, timedelta

import pytest

from balint_desk.core.words import Mark, State
from balint_desk.documents.export.export import export
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice import groups, leaders
from balint_desk.store.sessions.tables import Attendance, GroupSession
from tests.conftest import TODAY

FIRST = date(2026, 6, 2)
MARKS = dict(zip("PLEANWV", Mark, strict=True))
"""Present, late, left early, apologies, no word, away (W: word not known), on agreed leave (V); a dot is nothing."""
STATES = dict(zip("phlo", State, strict=True))
"""Planned, held, cancelled by the leader, cancelled otherwise."""


def week(number):
    return FIRST + timedelta(weeks=number)


def meet(session, group_id, register):
    """The session of each week: its state, then the marks of the first, the second and the third person."""
    for number, (state, marks) in register.items():
        made = GroupSession(group_id=group_id, day=week(number), starts=time(19), minutes=90, state=STATES[state])
        session.add(made)
        session.flush()
        session.add_all(
            Attendance(group_session_id=made.id, person_id=person, mark=MARKS[mark])
            for person, mark in enumerate(marks, start=1)
            if mark != "."
        )


def join(session, group_id, person_id, joined, left=None):
    last = None if left is None else week(left)
    session.add(Spell(person_id=person_id, group_id=group_id, joined=week(joined), left=last))


@pytest.fixture
def practice(store, group_id):
    """Amir all along; Bea for four weeks and again from the eighth; Cem joins in December; and one more group."""
    with store.write("Fill") as session:
        for place, name in ((1, "Amir Khan"), (2, "bea Ólafs"), (3, "=Cem")):
            session.add(Person(id=place, name=name))
        join(session, group_id, 1, 0)
        join(session, group_id, 2, 0, 3)
        join(session, group_id, 2, 7)
        join(session, group_id, 3, 26)
        held = {0: "PP.", 1: "LA.", 3: "EN.", 4: "AP.", 6: "V..", 7: ".WP", 8: "NE.", 10: "W.P"}
        others = {2: ("l", "PP."), 5: ("o", "..."), 9: ("p", "P.."), 25: ("p", "P..")}
        meet(session, group_id, {number: ("h", marks) for number, marks in held.items()} | others)
        me = leaders.me(session).id
        other = groups.add(session, "A Monday group", currency="GBP", zone="Europe/London", leader_id=me)
        join(session, other.id, 1, 0, 1)
        meet(session, other.id, {0: ("h", "A"), 1: ("h", "P")})
    return store


def exported(store, folder, now=TODAY):
    """The lines of the two tables, as they stand in the files."""
    export(store, folder, now)
    names = ("attendance_by_member", "attendance_by_session")
    return [(folder / f"{name}.csv").read_bytes().decode("utf-8").split("\r\n") for name in names]


def test_a_line_for_each_member_and_time_in_the_group(practice, tmp_path):
    by_member, _ = exported(practice, tmp_path)
    assert by_member == [
        "group,member,joined,left,held,present,late,left_early,apologies,no_word,away_unknown,agreed_leave,"
        "not_recorded,percent",
        "A Monday group,Amir Khan,2026-06-02,2026-06-09,2,1,0,0,1,0,0,0,0,50.0",
        "Tuesday GP group,'=Cem,2026-12-01,,0,0,0,0,0,0,0,0,0,",
        "Tuesday GP group,Amir Khan,2026-06-02,,6,1,1,1,1,1,1,1,1,50.0",
        "Tuesday GP group,bea Ólafs,2026-06-02,2026-06-23,3,1,0,0,1,1,0,0,0,33.3",
        "Tuesday GP group,bea Ólafs,2026-07-21,,2,0,0,1,0,0,1,0,1,50.0",
        "",
    ]


def test_a_line_for_each_session_held_or_not(practice, tmp_path):
    _, by_session = exported(practice, tmp_path)
    assert by_session == [
        "group,date,status,members,present,late,left_early,apologies,no_word,away_unknown,agreed_leave,not_recorded,"
        "mean_of_last_4",
        "A Monday group,2026-06-02,held,1,0,0,0,1,0,0,0,0,0.0",
        "A Monday group,2026-06-09,held,1,1,0,0,0,0,0,0,0,0.5",
        "Tuesday GP group,2026-06-02,held,2,2,0,0,0,0,0,0,0,2.0",
        "Tuesday GP group,2026-06-09,held,2,0,1,0,1,0,0,0,0,1.5",
        "Tuesday GP group,2026-06-16,cancelled_by_leader,2,,,,,,,,,",
        "Tuesday GP group,2026-06-23,held,2,0,0,1,0,1,0,0,0,1.3",
        "Tuesday GP group,2026-06-30,held,1,0,0,0,1,0,0,0,0,1.0",
        "Tuesday GP group,2026-07-07,cancelled_otherwise,1,,,,,,,,,",
        "Tuesday GP group,2026-07-14,held,1,0,0,0,0,0,0,1,0,0.5",
        "Tuesday GP group,2026-07-21,held,2,0,0,0,0,0,1,0,1,0.3",
        "Tuesday GP group,2026-07-28,held,2,0,0,1,0,1,0,0,0,0.3",
        "Tuesday GP group,2026-08-04,not_written_up,2,,,,,,,,,",
        "Tuesday GP group,2026-08-11,held,2,0,0,0,0,0,1,0,1,0.3",
        "Tuesday GP group,2026-11-24,planned,2,,,,,,,,,",
        "",
    ]


@pytest.mark.parametrize(("at", "status"), [(time(18, 59), "planned"), (time(19), "not_written_up")])
def test_a_session_waits_for_its_write_up_from_its_beginning_on(practice, tmp_path, at, status):
    _, by_session = exported(practice, tmp_path, datetime.combine(week(25), at))
    assert by_session[-2] == f"Tuesday GP group,2026-11-24,{status},2,,,,,,,,,"


@pytest.mark.parametrize(
    ("came", "held", "percent"),
    [(1, 16, "6.3"), (3, 16, "18.8"), (14, 22, "63.6"), (2, 3, "66.7"), (5, 5, "100.0"), (0, 4, "0.0")],
)
def test_a_percentage_has_one_decimal_and_is_rounded_half_up(store, group_id, tmp_path, came, held, percent):
    with store.write("Fill") as session:
        session.add(Person(id=1, name="Amir Khan"))
        join(session, group_id, 1, 0)
        meet(session, group_id, {number: ("h", "P" if number < came else "N") for number in range(held)})
    by_member, _ = exported(store, tmp_path, date(2027, 1, 1))
    assert by_member[1].endswith(f",{percent}")


def test_a_practice_without_members_or_sessions_has_headers_only(store, tmp_path):
    assert [len(lines) for lines in exported(store, tmp_path)] == [2, 2]

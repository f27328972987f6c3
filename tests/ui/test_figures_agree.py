"""What is exported is what the windows show: the Overview's chart, its table and its figures, the list and the card."""

import csv
from collections import Counter
from datetime import date, time

import pytest

from balint_desk.core.words import Mark, State
from balint_desk.documents.export import export
from balint_desk.store import members
from balint_desk.store.models import Attendance, GroupSession
from balint_desk.ui.members.tab import MembersTab
from balint_desk.ui.overview.tab import OverviewTab
from balint_desk.ui.period import ALL
from balint_desk.ui.text import day_text
from tests.ui.conftest import NOW
from tests.ui.practice import shown

CAME = ("present", "late", "left_early")


@pytest.fixture
def people(people, store, group_id):
    """The practice of the other tests, with everything that makes counting hard."""
    with store.write("Make it hard") as session:
        for day, state, mark in (
            (date(2026, 8, 4), State.HELD, Mark.LEAVE),
            (date(2026, 8, 11), State.HELD, Mark.LATE),
            (date(2026, 8, 18), State.CANCELLED_BY_LEADER, Mark.PRESENT),
            (date(2026, 8, 25), State.HELD, Mark.AWAY),
            (date(2026, 9, 1), State.HELD, None),
            (date(2026, 9, 8), State.CANCELLED_OTHERWISE, None),
            (date(2026, 9, 15), State.PLANNED, None),
            (date(2026, 9, 16), State.HELD, Mark.LEFT_EARLY),
        ):
            made = GroupSession(group_id=group_id, day=day, starts=time(19), minutes=90, state=state)
            session.add(made)
            session.flush()
            marked = list(people.values())[:6] if mark else []
            session.add_all(Attendance(group_session_id=made.id, person_id=one, mark=mark) for one in marked)
        julia, ravi = people["Julia Okafor"], people["Ravi Iyer"]
        members.leave(session, members.spells(session, group_id, julia)[0].id, date(2026, 8, 11))
        members.come_back(session, julia, group_id, date(2026, 9, 16))
        members.edit_spell(session, members.spells(session, group_id, ravi)[0].id, left=date(2026, 8, 25))
    return people


@pytest.fixture
def exported(people, store, tmp_path):
    """The lines of a computed table, by its name."""
    export(store, tmp_path / "out", NOW)

    def lines(name):
        with (tmp_path / "out" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    return lines


@pytest.fixture
def overview(qtbot, desk, exported):
    tab = shown(qtbot, OverviewTab(desk))
    qtbot.waitUntil(lambda: tab.chart.chart is not None)
    tab.chart.range.show_whole()
    return tab


def held(exported):
    return [line for line in exported("attendance_by_session") if line["status"] == "held"]


def came(line):
    return sum(int(line[kind]) for kind in CAME)


def test_the_table_of_the_overview_says_what_is_exported(overview, exported):
    model = overview.chart.model
    rows = [[model.index(row, column).data() for column in range(7)] for row in range(model.rowCount())]
    lines = [
        [line["members"], str(came(line)), line["apologies"], line["no_word"], line["away_unknown"]]
        if line["status"] == "held"
        else [""] * 5
        for line in exported("attendance_by_session")
        if line["status"] not in ("planned", "not_written_up")
    ]
    assert [row[1:6] for row in reversed(rows)] == lines
    assert [row[6] for row in reversed(rows) if row[6]] == [line["mean_of_last_4"] for line in held(exported)]
    days = [day_text(date.fromisoformat(line["date"])) for line in held(exported)]
    assert [row[0] for row in reversed(rows) if row[6]] == days
    assert len(days) == 9


def test_the_chart_draws_what_is_exported(overview, exported):
    drawn = [
        (bar.day.isoformat(), *(str(one) for one in bar.figures), mean)
        for bar, mean in overview.chart.chart.chart.rows()
        if not bar.cancelled
    ]
    assert drawn == [
        (
            line["date"],
            str(came(line)),
            line["apologies"],
            line["no_word"],
            line["away_unknown"],
            line["mean_of_last_4"],
        )
        for line in held(exported)
    ]


def test_the_figure_of_the_overview_is_the_last_average_that_is_exported(overview, exported):
    assert overview.figures.came.figure.text() == f"{held(exported)[-1]['mean_of_last_4']} of 7"


def test_the_card_and_the_list_say_what_is_exported_of_each_member(qtbot, desk, people, exported):
    tab = shown(qtbot, MembersTab(desk))
    tab.list.show_all()
    tab.list.period.choose(ALL)
    tab.list.period.changed.emit()
    spells = exported("attendance_by_member")
    assert Counter(line["member"] for line in spells)["Julia Okafor"] == 2
    listed = {tab.table.model().index(row, 0).data(): tab.table.model().index(row, 3).data() for row in range(8)}
    for name, person in people.items():
        theirs = [line for line in spells if line["member"] == name]
        counts = sum(map(came, theirs)), sum(int(line["held"]) for line in theirs)
        leave = sum(int(line["agreed_leave"]) for line in theirs)
        tab.open_member(person)
        title = tab.cards.attendance.title.text()
        assert listed[name] == "{} of {}".format(*counts)
        assert title.startswith("Came to {} of {} (".format(*counts))
        assert title.endswith(f", and {leave} on agreed leave" if leave else " %)")
        assert len(theirs) > 1 or f"({theirs[0]['percent']} %)" in title

"""What is exported is what the windows show: every chart with its table, the figures, the list and the card."""

import csv
from collections import Counter
from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal

import pytest

from balint_desk.core.sessions.attendance import ShownState
from balint_desk.core.words import Mark, State
from balint_desk.documents.export import computed_tables
from balint_desk.documents.export.export import export
from balint_desk.store.members import members
from balint_desk.store.sessions.tables import Attendance, GroupSession
from balint_desk.ui.base.texts import day_text
from balint_desk.ui.fields.period import ALL
from balint_desk.ui.members.tab import MembersTab
from balint_desk.ui.overview.chart_kinds import ChartKind
from balint_desk.ui.overview.tab import OverviewTab
from balint_desk.ui.sessions.tab import SessionsTab
from tests.ui.conftest import NOW
from tests.ui.practice import shown

CAME = ("present", "late", "left_early")
MARKS = {
    "Present": "present",
    "Late": "late",
    "Left early": "left_early",
    "Apologies": "apologies",
    "No word": "no_word",
    "Away, word not known": "away_unknown",
    "On agreed leave": "agreed_leave",
    "Not recorded": "not_recorded",
}
STATUS = {
    "Cancelled by the leader": "cancelled_by_leader",
    "Cancelled otherwise": "cancelled_otherwise",
    "Not written up": "not_written_up",
}


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
        (
            bar.day.isoformat(),
            *map(str, (bar.came, bar.counts.apologies, bar.counts.no_word, bar.counts.away, bar.mean)),
        )
        for bar in overview.chart.chart.chart.bars
        if bar.shown is ShownState.HELD
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


@pytest.fixture
def by_session(exported, store):
    """The lines of the table by session of an export, without those to come."""
    tables = {
        name: [dict(zip(columns, row, strict=True)) for row in rows]
        for name, columns, rows in computed_tables.tables(store, NOW)
    }
    return [line for line in tables["attendance_by_session"] if line["status"] != "planned"]


@pytest.fixture
def rows(overview):
    """The table of a chart: its rows, the earliest first, and its titles."""

    def read(kind):
        overview.chart.kind.set_value(kind)
        overview.chart.kind.edited.emit()
        model = overview.chart.more.table.model()
        cells = [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]
        drawn = overview.chart.more.view.chart.picture
        assert [list(place.texts) for place in drawn.rows] == [row[1:] for row in cells]
        return cells if kind is ChartKind.YEARS else cells[::-1]

    return read


def test_the_size_of_the_group_is_the_members_of_each_session(rows, by_session):
    assert [row[1] for row in rows(ChartKind.SIZE)] == [str(line["members"]) for line in by_session]


def test_sessions_held_and_cancelled_are_the_states_of_the_sessions(rows, by_session):
    states = ("held", "cancelled_by_leader", "cancelled_otherwise", "not_written_up")
    months = Counter((line["date"].month, line["status"]) for line in by_session)
    table = rows(ChartKind.HELD)
    assert [row[1:] for row in table] == [[str(months[month, state]) for state in states] for month in range(8, 12)]


def test_notice_and_no_word_add_up_to_the_apologies_and_those_without_word(rows, by_session):
    table = rows(ChartKind.NOTICE)
    assert sum(int(row[1]) + int(row[2]) for row in table) == sum(line["apologies"] or 0 for line in by_session)
    assert sum(int(row[3]) for row in table) == sum(line["no_word"] or 0 for line in by_session)


def test_each_month_of_a_year_is_the_mean_of_those_who_came(rows, by_session):
    came = {}
    for line in by_session:
        if line["status"] == "held":
            came.setdefault(line["date"].month, []).append(sum(line[kind] for kind in CAME))
    expected = [_mean(came.get(month, [])) for month in range(1, 13)]
    assert [row[1] for row in rows(ChartKind.YEARS)] == expected


def _mean(came):
    if not came:
        return ""
    mean = (Decimal(sum(came)) / len(came)).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return f"{mean} (held: {len(came)})"


@pytest.fixture
def register(qtbot, desk, exported):
    tab = shown(qtbot, SessionsTab(desk))
    tab.show_register()
    qtbot.waitUntil(lambda: tab.whole.chart is not None)
    tab.whole.range.show_whole()
    tab.whole.link.click()
    model = tab.whole.table.model()
    lines = [tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())]
    return tab, lines


def test_the_lines_of_the_whole_register_count_up_to_the_figures_of_each_session(register, by_session):
    _, lines = register
    counted = Counter((day, MARKS.get(what) or STATUS[what]) for day, _, what in lines)
    for line in by_session:
        day = day_text(line["date"])
        if line["status"] == "held":
            assert [counted[day, kind] for kind in MARKS.values()] == [line[kind] for kind in MARKS.values()]
        else:
            assert counted[day, line["status"]] == line["members"]
    assert counted.total() == sum(line["members"] for line in by_session)


def test_they_count_up_to_the_figures_of_each_member_too(register, exported):
    _, lines = register
    counted = Counter((name, MARKS.get(what)) for _, name, what in lines)
    for name in {line["member"] for line in exported("attendance_by_member")}:
        theirs = [line for line in exported("attendance_by_member") if line["member"] == name]
        for kind in MARKS.values():
            assert counted[name, kind] == sum(int(line[kind]) for line in theirs), (name, kind)


def test_the_grid_draws_what_stands_in_its_table(register):
    tab, lines = register
    chart = tab.whole.chart.chart
    said = {chart.words_of(number) for number in range(chart.size) if number % chart.width}
    there = {words for words in said if not words.endswith("Not a member then")}
    assert len(there) == len(lines)
    for day, name, what in lines:
        assert any(words.startswith(f"{name}, ") and words.endswith(f": {what}") for words in there), (day, name, what)
    assert date(2026, 8, 4) == chart.sheet.columns[0].day

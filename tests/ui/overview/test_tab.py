from datetime import datetime, time

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from balint_desk.core.words import Mark
from balint_desk.store.members import members
from balint_desk.store.practice import groups, leaders
from balint_desk.store.sessions.tables import Attendance, GroupSession
from balint_desk.ui.overview.tab import OverviewTab
from tests.store.money import DAYS, Practice
from tests.ui import practice
from tests.ui.practice import NEXT, TONIGHT, shown


@pytest.fixture
def people(store):
    return practice.people(store)


@pytest.fixture
def tab(qtbot, desk):
    tab = OverviewTab(desk)
    qtbot.addWidget(tab)
    tab.resize(1280, 700)
    tab.show()
    return tab


def titles(tab):
    return [row.title.text() for row in tab.waiting.rows]


def session_on(store, day):
    with store.read() as session:
        return session.scalars(select(GroupSession.id).where(GroupSession.day == day)).one()


def test_an_empty_group_says_what_will_stand_here_and_offers_the_one_button(qtbot, tab):
    assert tab.chart.empty.isVisible()
    with qtbot.waitSignal(tab.import_wanted):
        qtbot.mouseClick(tab.chart.empty.button, Qt.MouseButton.LeftButton)


def test_what_waits_stands_in_order_the_recovery_sheet_first(people, tab):
    assert titles(tab) == [
        "Try out your recovery sheet",
        "Write up Tuesday 17 November",
        "Tilda Marsh was away without a word",
    ]


def test_opening_what_waits_leads_to_the_session_or_the_member(qtbot, people, tab, store):
    with qtbot.waitSignal(tab.session_wanted) as wanted:
        tab.waiting.rows[1].open.click()
    assert wanted.args == [session_on(store, TONIGHT)]
    with qtbot.waitSignal(tab.member_wanted) as wanted:
        tab.waiting.rows[2].open.click()
    assert wanted.args == [people[7]]


def test_what_is_put_off_goes_and_undo_brings_it_back(people, tab, desk):
    tab.waiting.rows[2].later.menu().actions()[1].trigger()
    assert titles(tab) == ["Try out your recovery sheet", "Write up Tuesday 17 November"]
    assert desk.store.undo_name == "Put off"
    desk.undo()
    assert len(titles(tab)) == 3


def test_a_no_word_of_an_old_register_never_waits(people, desk, qtbot):
    with desk.store.write("Mark") as session:
        for mark in session.scalars(select(Attendance).where(Attendance.mark == Mark.NO_WORD)):
            mark.imported = True
    tab = OverviewTab(desk)
    qtbot.addWidget(tab)
    tab.show()
    assert "Tilda Marsh was away without a word" not in titles(tab)


def test_the_figures_agree_with_the_register(people, tab):
    cards = tab.figures
    assert (cards.came.figure.text(), cards.came.second.text()) == ("6.5 of 8", "")
    assert (cards.next.figure.text(), cards.next.second.text()) == ("Tue 1 Dec", "L. Brandt will be away")
    assert (cards.members.figure.text(), cards.members.second.text()) == ("8", "least to meet: 6")
    assert (cards.talked.figure.text(), cards.talked.second.text()) == ("4 of 4", "with Miriam")


def test_a_group_that_ended_is_the_average_of_nobody_and_nothing_of_it_waits(people, tab, desk, store, group_id):
    with store.write("End") as session:
        groups.edit(session, group_id, {"ended": TONIGHT})
        for person_id in people:
            members.leave(session, members.spells(session, group_id, person_id)[0].id, TONIGHT)
    assert tab.figures.came.figure.text() == "6.5"
    assert not [title for title in titles(tab) if "without a word" in title]


def test_while_the_chart_is_made_nothing_says_that_nothing_is_here(qtbot, people, desk):
    tab = OverviewTab(desk)
    qtbot.addWidget(tab)
    tab.show()
    assert (tab.chart.chart, tab.chart.empty.isHidden(), tab.chart.waits.isHidden()) == (None, True, False)


def test_the_chart_comes_and_can_be_opened_as_a_table(qtbot, people, tab):
    qtbot.waitUntil(lambda: tab.chart.chart is not None)
    assert tab.chart.chart.isVisible()
    tab.chart.link.click()
    assert tab.chart.table.isVisible()
    cells = [tab.chart.model.index(0, column).data() for column in range(7)]
    assert cells == ["03/11/2026", "8", "5", "2", "1", "0", "6.5"]
    with qtbot.waitSignal(tab.session_wanted):
        tab.chart.table.choose(tab.chart.model.id_at(0))
        qtbot.keyClick(tab.chart.table, Qt.Key.Key_Return)


def test_a_mark_kept_elsewhere_is_seen_at_once(people, tab, desk):
    with desk.store.write("Mark") as session:
        session.scalars(select(Attendance).where(Attendance.mark == Mark.NO_WORD)).all()[-1].mark = Mark.LATE
    assert tab.figures.came.figure.text() == "6.8 of 8"


def test_too_few_expected_is_said_before_the_session(people, tab, desk):
    with desk.store.write("Away") as session:
        from balint_desk.store.members import absences

        for person in people[2:5]:
            absences.add(session, person, desk.group_id, NEXT, NEXT)
    assert "4 expected on Tuesday 1 December" in titles(tab)


def test_a_chart_whose_making_was_cut_off_by_locking_comes_after_unlocking(qtbot, people, desk):
    tab = OverviewTab(desk)
    qtbot.addWidget(tab)
    tab.show()
    desk.tasks.close()
    tab.hide()
    desk.reopen(desk.store)
    tab.show()
    qtbot.waitUntil(lambda: tab.chart.chart is not None)


def test_the_link_names_what_it_leads_to_also_after_a_group_without_sessions(qtbot, people, tab, desk, store):
    qtbot.waitUntil(lambda: tab.chart.chart is not None)
    tab.chart.link.click()
    here = desk.group_id
    with store.write("Add group") as session:
        me = leaders.me(session).id
        there = groups.add(session, "Thursday", currency="GBP", zone="Europe/London", leader_id=me).id
    for group in (there, here):
        desk.choose_group(group)
    assert tab.chart.chart.isVisible()
    assert tab.chart.link.text() == "Open as table"


def test_the_cursor_stays_among_what_waits_when_one_thing_is_put_off(qtbot, people, tab):
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    tab.waiting.rows[1].later.setFocus()
    tab.waiting.rows[1].later.menu().actions()[0].trigger()
    assert titles(tab) == ["Try out your recovery sheet", "Tilda Marsh was away without a word"]
    assert tab.waiting.rows[1].later.hasFocus()


@pytest.mark.parametrize(
    ("at", "next_day", "waits"),
    [(time(8), "Tue 17 Nov", False), (time(19), "Tue 1 Dec", True)],
    ids=["in the morning it is to come", "from its beginning it waits for its write-up"],
)
def test_the_session_of_tonight(people, tab, desk, at, next_day, waits):
    desk.now = lambda: datetime.combine(TONIGHT, at)
    tab.refresh()
    assert tab.figures.next.figure.text() == next_day
    assert ("Write up Tuesday 17 November" in titles(tab)) is waits


def test_what_is_owed_stands_at_the_top_once_money_was_spoken_of_but_not_late_in_the_evening(qtbot, desk, group_id):
    practice = Practice(desk.store, group_id)
    practice.join("Ana Moor")
    practice.hold(DAYS[0])
    practice.charge()
    tab = shown(qtbot, OverviewTab(desk))
    assert tab.figures.members.words.text() == "member"
    desk.now = lambda: datetime(2026, 11, 22, 18)
    tab.refresh()
    card = tab.figures.members
    assert (card.figure.text(), card.words.text(), card.second.text()) == ("£30", "owed for sessions", "by one person")

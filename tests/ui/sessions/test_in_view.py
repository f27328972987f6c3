"""The session one comes for is chosen and in view, however long the list is."""

from datetime import time, timedelta

from balint_desk.store.sessions import sessions
from balint_desk.ui.sessions.tab import SessionsTab
from tests.ui.practice import NEXT, TONIGHT
from tests.ui.sessions.conftest import click_row, id_of, shown


def plan(desk, *days):
    with desk.store.write("Plan dates") as session:
        sessions.plan(session, desk.group_id, days, time(19), 90)


def in_view(tab, session_id):
    place = tab.list.visualRect(tab.list.model().index(tab.list.model().row_of(session_id), 0))
    return tab.list.viewport().rect().contains(place)


def test_the_session_to_write_up_is_chosen_and_in_view_however_many_are_planned(qtbot, desk, people):
    plan(desk, *(NEXT + timedelta(weeks=week) for week in range(1, 100)))
    tab = shown(qtbot, SessionsTab(desk))
    assert tab.list.chosen_id == id_of(desk, TONIGHT)
    assert in_view(tab, tab.list.chosen_id)


def test_what_is_chosen_stays_in_view_when_many_are_planned_after_it(tab, desk):
    plan(desk, *(NEXT + timedelta(weeks=week) for week in range(1, 100)))
    assert tab.list.chosen_id == id_of(desk, TONIGHT)
    assert in_view(tab, tab.list.chosen_id)


def test_a_session_nobody_chose_gives_way_to_one_to_write_up_when_the_page_is_opened_again(tab, desk):
    plan(desk, TONIGHT + timedelta(days=3), *(NEXT + timedelta(weeks=week) for week in range(1, 100)))
    later = id_of(desk, TONIGHT + timedelta(days=3))
    assert tab.shown_id == id_of(desk, TONIGHT)
    tab.hide()
    tab.show()
    assert (tab.shown_id, tab.list.chosen_id) == (later, later)
    assert in_view(tab, later)


def test_a_session_one_chose_stays_when_the_page_is_opened_again(qtbot, tab, desk):
    click_row(qtbot, tab, 3)
    chosen = tab.shown_id
    plan(desk, TONIGHT + timedelta(days=3))
    tab.hide()
    tab.show()
    assert (tab.shown_id, tab.list.chosen_id) == (chosen, chosen)

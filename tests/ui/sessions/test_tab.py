from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from balint_desk.core.words import State
from balint_desk.store.file.database import open_database
from balint_desk.store.members import members
from balint_desk.store.practice import groups, leaders
from balint_desk.store.sessions import sessions
from balint_desk.store.store import Store
from balint_desk.ui.sessions.cancel_dialog import CancelDialog
from balint_desk.ui.sessions.plan.plan_dialog import PlanDialog
from balint_desk.ui.sessions.session_dialog import AddSession, MoveSession
from balint_desk.ui.sessions.tab import SessionsTab
from tests.conftest import spec
from tests.ui.practice import FORTNIGHT, NEXT, TONIGHT
from tests.ui.sessions.conftest import cells, click, click_row, id_of, kept, press, shown, words

LAST_HELD = TONIGHT - FORTNIGHT


def plan(desk, *days):
    with desk.store.write("Plan dates") as session:
        sessions.plan(session, desk.group_id, days, time(19), 90)


def test_the_list_says_what_became_of_each_session_the_latest_first(tab):
    assert cells(tab) == [
        ("Tue 1 Dec", "planned"),
        ("Tue 17 Nov", "to write up"),
        ("Tue 3 Nov", "5 of 8"),
        ("Tue 20 Oct", "8 of 8"),
        ("Tue 6 Oct", "6 of 8"),
        ("Tue 22 Sept", "7 of 8"),
    ]


def test_a_cancelled_session_and_one_without_a_register_are_told_as_such(tab, desk):
    with desk.store.write("Cancel") as session:
        sessions.cancel(session, id_of(desk, NEXT), State.CANCELLED_OTHERWISE, "Snow")
        sessions.add(session, desk.group_id, date(2026, 9, 8)).state = State.HELD
    assert cells(tab, 1)[0] == "cancelled"
    assert cells(tab)[-1] == ("Tue 8 Sept", "held")


def test_it_opens_at_the_session_to_write_up(tab, desk):
    assert tab.shown_id == tab.list.chosen_id == id_of(desk, TONIGHT)
    assert tab.right.currentWidget() is tab.write_up
    assert tab.write_up.heading.title.text() == "Tuesday 17 November 2026"


def test_the_arrows_go_through_the_list_and_each_session_gets_the_page_that_suits_it(qtbot, tab, desk):
    with desk.store.write("Cancel") as session:
        sessions.cancel(session, id_of(desk, LAST_HELD), State.CANCELLED_BY_LEADER, "Anna was ill")
    tab.list.setFocus()
    qtbot.keyClick(tab.list, Qt.Key.Key_Up)
    assert tab.right.currentWidget() is tab.planned
    assert tab.planned.title.text() == "Tuesday 1 December 2026"
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    assert tab.right.currentWidget() is tab.cancelled
    assert (tab.cancelled.card.title.text(), tab.cancelled.reason.text()) == ("Cancelled by the leader", "Anna was ill")
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    assert tab.right.currentWidget() is tab.write_up
    assert tab.write_up.heading.title.text() == "Tuesday 20 October 2026"


def test_a_click_shows_a_session_and_opens_no_window(qtbot, tab, desk):
    click_row(qtbot, tab, 0)
    assert tab.shown_id == id_of(desk, NEXT)
    assert not [one for one in tab.findChildren(QMessageBox) if one.isVisible()]


def test_enter_goes_on_into_what_is_shown(qtbot, tab):
    tab.activateWindow()
    tab.list.setFocus()
    qtbot.keyClick(tab.list, Qt.Key.Key_Up)
    qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    qtbot.waitUntil(tab.planned.move_button.hasFocus)


def test_a_session_of_today_is_written_up(tab, desk):
    plan(desk, desk.today())
    tab.open_session(id_of(desk, desk.today()))
    assert tab.right.currentWidget() is tab.write_up
    assert cells(tab)[1] == ("Sun 22 Nov", "to write up")


def test_the_years_are_said_where_they_begin(tab, desk):
    plan(desk, date(2027, 1, 12), date(2027, 1, 26), date(2025, 12, 16))
    rows = range(tab.list.model().rowCount())
    assert [tab.list.year_at(row) for row in rows] == [2027, None, 2026, *[None] * 5, 2025]
    assert tab.list.rowHeight(0) > tab.list.rowHeight(1)


def test_a_screen_reader_is_told_the_whole_day_and_what_became_of_it(tab):
    model = tab.list.model()
    told = [model.index(1, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in (0, 1)]
    assert told == ["Tuesday 17 November 2026", "What became of it: to write up"]


def test_after_unlocking_the_same_session_stands_at_the_same_place(qtbot, tab, desk, store_path):
    plan(desk, *(date(2020, 1, 7) + timedelta(weeks=week) for week in range(100)))
    chosen = id_of(desk, date(2021, 1, 5))
    tab.open_session(chosen)
    tab.list.verticalScrollBar().setValue(tab.list.verticalScrollBar().value() - 50)
    place = tab.list.verticalScrollBar().value()
    tab.hide()
    desk.store.close()
    desk.reopen(Store(store_path, open_database(store_path, spec()), spec(), fresh=False))
    tab.show()
    assert (tab.shown_id, tab.list.chosen_id, tab.list.verticalScrollBar().value()) == (chosen, chosen, place)
    assert desk.store.undo_name == "Plan dates"
    tab.hide()
    desk.store.close()


def test_a_list_that_begins_in_this_year_does_not_say_it(tab):
    assert [tab.list.year_at(row) for row in range(6)] == [None] * 6


def test_the_chosen_session_and_the_place_stay_when_others_come(tab, desk):
    plan(desk, *(date(2020, 1, 7) + timedelta(weeks=week) for week in range(100)))
    chosen = id_of(desk, date(2021, 1, 5))
    tab.open_session(chosen)
    place = tab.list.verticalScrollBar().value()
    assert place > 0
    plan(desk, *(date(2019, 1, 1) + timedelta(weeks=week) for week in range(20)))
    assert (tab.list.chosen_id, tab.shown_id) == (chosen, chosen)
    assert tab.list.verticalScrollBar().value() == place
    assert tab.list.currentIndex().row() == tab.list.model().row_of(chosen)


def test_what_is_opened_stands_high_in_the_list_under_the_one_after_it(tab, desk):
    plan(desk, *(date(2020, 1, 7) + timedelta(weeks=week) for week in range(100)))
    opened = id_of(desk, date(2020, 12, 22))
    tab.open_session(opened)
    row = tab.list.model().row_of(opened)
    assert tab.list.rowAt(2) == row - 1


def test_only_the_pages_seen_of_five_thousand_sessions_are_read(qtbot, desk):
    plan(desk, *(date(1950, 1, 3) + timedelta(days=4 * number) for number in range(5000)))
    tab = SessionsTab(desk)
    pages = []
    page = tab.list.model()._rows_of
    tab.list.model()._rows_of = lambda ids: pages.append(len(ids)) or page(ids)
    shown(qtbot, tab)
    assert tab.list.model().rowCount() == 5000
    qtbot.waitUntil(lambda: bool(pages))
    assert sum(pages) <= 200


def test_a_session_written_elsewhere_appears_and_undo_takes_it_back(tab, desk):
    plan(desk, date(2026, 12, 15))
    assert cells(tab, 0)[0] == "Tue 15 Dec"
    desk.undo()
    assert cells(tab, 0)[0] == "Tue 1 Dec"


def test_a_tab_out_of_sight_asks_when_it_is_seen_again(tab, desk):
    tab.hide()
    plan(desk, date(2026, 12, 15))
    assert len(cells(tab)) == 6
    tab.show()
    assert len(cells(tab)) == 7
    assert tab.shown_id == id_of(desk, TONIGHT)


def test_a_session_opened_while_out_of_sight_is_there_at_once(tab, desk):
    tab.hide()
    tab.open_session(id_of(desk, NEXT))
    tab.show()
    assert (tab.shown_id, tab.list.chosen_id) == (id_of(desk, NEXT), id_of(desk, NEXT))
    assert tab.right.currentWidget() is tab.planned


def test_a_session_of_another_group_brings_its_group(tab, desk):
    with desk.store.write("Add group") as session:
        other = groups.add(
            session, "Thursday group", currency="GBP", zone="Europe/London", leader_id=leaders.me(session).id
        ).id
        theirs = sessions.add(session, other, date(2026, 12, 3)).id
    tab.open_session(theirs)
    assert (desk.group_id, tab.shown_id, cells(tab)) == (other, theirs, [("Thu 3 Dec", "planned")])


def test_a_group_without_sessions_says_so_and_offers_the_one_button(qtbot, empty_tab, asked):
    assert empty_tab.empty.isVisible()
    assert not empty_tab.card.isVisible()
    assert empty_tab.empty.sentence.text() == "The sessions of this group will stand here."
    click(qtbot, empty_tab.empty.button)
    asked(PlanDialog)


def test_the_first_session_takes_the_place_of_the_sentence(empty_tab, desk):
    plan(desk, date(2026, 12, 15))
    assert not empty_tab.empty.isVisible()
    assert empty_tab.right.currentWidget() is empty_tab.planned
    desk.undo()
    assert empty_tab.empty.isVisible()
    assert empty_tab.shown_id is None


def test_a_session_is_added_for_today_and_opened(qtbot, tab, desk, asked):
    click(qtbot, tab.add)
    dialog = asked(AddSession)
    assert dialog.day.text() == "22/11/2026"
    qtbot.keyClick(dialog.day, Qt.Key.Key_Return)
    assert (tab.shown_id, tab.list.chosen_id) == (id_of(desk, desk.today()),) * 2
    assert desk.store.undo_name == "Add session"
    assert tab.right.currentWidget() is tab.write_up


def test_a_session_added_for_a_day_has_its_own_time(qtbot, tab, desk, asked):
    tab.add_session(date(2026, 12, 10))
    dialog = asked(AddSession)
    dialog.starts.selectAll()
    qtbot.keyClicks(dialog.starts, "18:15")
    qtbot.keyClick(dialog.starts, Qt.Key.Key_Return)
    assert kept(desk, tab.shown_id).starts == time(18, 15)
    assert tab.planned.second.text() == "18:15\N{EN DASH}19:45"


def test_a_session_is_moved_and_undo_moves_it_back(qtbot, tab, desk, asked):
    moved = id_of(desk, NEXT)
    tab.open_session(moved)
    click(qtbot, tab.planned.move_button)
    dialog = asked(MoveSession)
    qtbot.keyClicks(dialog.day, "3/12/26")
    qtbot.keyClick(dialog.day, Qt.Key.Key_Return)
    assert kept(desk, moved).day == date(2026, 12, 3)
    assert tab.planned.title.text() == "Thursday 3 December 2026"
    assert cells(tab, 0)[0] == "Thu 3 Dec"
    assert desk.store.undo_name == "Move session"
    desk.undo()
    assert tab.planned.title.text() == "Tuesday 1 December 2026"


def test_a_day_that_is_taken_is_refused_and_stays_as_typed(qtbot, tab, desk, asked):
    tab.open_session(id_of(desk, NEXT))
    click(qtbot, tab.planned.move_button)
    dialog = asked(MoveSession)
    qtbot.keyClicks(dialog.day, "17/11/2026")
    with qtbot.captureExceptions() as caught:
        click(qtbot, dialog.keep)
    assert "There is a session on" in str(caught[0][1])
    assert (dialog.isVisible(), dialog.day.text()) == (True, "17/11/2026")
    assert kept(desk, id_of(desk, NEXT)).day == NEXT


def test_what_was_held_is_not_moved_into_the_future(qtbot, tab, desk, asked):
    tab.open_session(id_of(desk, LAST_HELD))
    tab.actions_.move.trigger()
    dialog = asked(MoveSession)
    qtbot.keyClicks(dialog.day, "23/11/2026")
    with qtbot.captureExceptions() as caught:
        click(qtbot, dialog.keep)
    assert "cannot be in the future" in str(caught[0][1])
    assert kept(desk, id_of(desk, LAST_HELD)).day == LAST_HELD


def test_a_session_is_cancelled_with_its_reason_and_takes_place_after_all(qtbot, tab, desk, asked):
    cancelled = id_of(desk, NEXT)
    tab.open_session(cancelled)
    click(qtbot, tab.planned.cancel)
    dialog = asked(CancelDialog)
    qtbot.keyClick(dialog.by.buttons[0], Qt.Key.Key_Right)
    qtbot.keyClicks(dialog.reason, "The room is flooded")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert (kept(desk, cancelled).state, kept(desk, cancelled).reason) == (
        State.CANCELLED_OTHERWISE,
        "The room is flooded",
    )
    assert tab.right.currentWidget() is tab.cancelled
    assert (tab.cancelled.card.title.text(), tab.cancelled.reason.text()) == (
        "Cancelled otherwise",
        "The room is flooded",
    )
    assert desk.store.undo_name == "Cancel session"
    click(qtbot, tab.cancelled.takes_place)
    assert kept(desk, cancelled).state is State.PLANNED
    assert tab.right.currentWidget() is tab.planned


def test_a_cancelled_session_that_is_kept_stays_as_it_was(qtbot, tab, desk, asked):
    tab.open_session(id_of(desk, NEXT))
    click(qtbot, tab.planned.cancel)
    click(qtbot, asked(CancelDialog).cancel)
    assert kept(desk, id_of(desk, NEXT)).state is State.PLANNED


def test_cancelling_a_session_that_was_held_asks_first(qtbot, tab, desk, asked):
    held = id_of(desk, LAST_HELD)
    tab.open_session(held)
    tab.actions_.cancel.trigger()
    box = asked(QMessageBox)
    assert "Tuesday 3 November 2026 was held" in words(box)
    press(qtbot, box, "Keep")
    assert kept(desk, held).state is State.HELD
    tab.actions_.cancel.trigger()
    press(qtbot, asked(QMessageBox), "Go on…")
    click(qtbot, asked(CancelDialog).keep)
    assert kept(desk, held).state is State.CANCELLED_BY_LEADER
    desk.undo()
    assert cells(tab, 1)[2] == "5 of 8"


def test_deleting_says_what_goes_and_undo_brings_it_back(qtbot, tab, desk, asked):
    gone = id_of(desk, LAST_HELD)
    tab.open_session(gone)
    tab.actions_.delete.trigger()
    box = asked(QMessageBox)
    assert words(box) == (
        "Delete the session of Tuesday 3 November 2026? With it goes the register. Undo brings all of it back."
    )
    press(qtbot, box, "Delete")
    assert kept(desk, gone) is None
    assert cells(tab, 0)[2] == "Tue 20 Oct"
    assert tab.shown_id == id_of(desk, TONIGHT)
    assert desk.store.undo_name == "Delete session"
    desk.undo()
    assert cells(tab)[2] == ("Tue 3 Nov", "5 of 8")


def test_deleting_can_be_left(qtbot, tab, desk, asked):
    tab.open_session(id_of(desk, NEXT))
    click(qtbot, tab.planned.delete)
    assert "Nothing is noted of it yet." in words(asked(QMessageBox))
    qtbot.keyClick(asked(QMessageBox), Qt.Key.Key_Escape)
    assert kept(desk, id_of(desk, NEXT)) is not None


def menu_texts(menu):
    return [action.text() for action in menu.actions() if action.isVisible()]


def test_what_can_be_done_with_a_past_session_stands_in_a_menu_reached_by_keys(qtbot, tab, desk, asked):
    assert tab.more.isVisible()
    qtbot.keyClick(tab.more, Qt.Key.Key_Space)
    menu = tab.actions_.menu
    qtbot.waitUntil(menu.isVisible)
    assert menu_texts(menu) == ["Move…", "Cancel session…", "Will be away…", "Delete…"]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    asked(MoveSession)


def test_the_menu_of_the_list_suits_the_session(qtbot, tab, desk):
    with desk.store.write("Cancel") as session:
        sessions.cancel(session, id_of(desk, NEXT), State.CANCELLED_OTHERWISE, "")
    click_row(qtbot, tab, 0)
    assert menu_texts(tab.actions_.menu) == ["Move…", "It takes place after all", "Will be away…", "Delete…"]
    assert not tab.more.isVisible()


def test_tab_comes_from_who_led_to_what_else_can_be_done(qtbot, tab):
    led = tab.write_up.heading.led
    led.setFocus()
    qtbot.keyClick(led, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is tab.more


@pytest.mark.parametrize("wanted", ["member_wanted", "lock_and_close_wanted"])
def test_what_the_write_up_wants_is_passed_on(qtbot, tab, wanted):
    with qtbot.waitSignal(getattr(tab, wanted)):
        getattr(tab.write_up, wanted).emit(*([1] if wanted == "member_wanted" else []))


def test_a_finished_write_up_stays_in_view_while_the_list_counts_it(qtbot, tab):
    tab.write_up.finish()
    assert tab.right.currentWidget() is tab.write_up
    assert tab.write_up.closing.isVisible()
    assert cells(tab)[1] == ("Tue 17 Nov", "8 of 8")


def test_going_to_the_session_again_leads_from_the_closing_page_back(tab, desk):
    tab.write_up.finish()
    tab.open_session(id_of(desk, TONIGHT))
    assert not tab.write_up.closing.isVisible()


def test_every_control_has_a_name(tab):
    for control in (tab.list, tab.card, tab.card.link, tab.add, tab.more):
        assert control.accessibleName() or control.text()


def test_a_member_who_joined_is_expected_at_once(tab, desk):
    tab.open_session(id_of(desk, NEXT))
    assert tab.planned.expected.title.text() == "7 expected"
    with desk.store.write("Add member") as session:
        members.add(session, desk.group_id, "Nadia Holm", date(2026, 11, 22))
    assert tab.planned.expected.title.text() == "8 expected"

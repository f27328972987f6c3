from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt

from balint_desk.core.words import State
from balint_desk.store.practice import groups, settings
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.sessions.plan.plan_dialog import PlanDialog
from tests.ui.hands import choose, type_into
from tests.ui.sessions.conftest import click, kept

TUESDAY = 1


@pytest.fixture
def dialog(qtbot, desk, window):
    """The dialog of a group that met last on 17 November, every two weeks."""
    with desk.store.write("Begin") as session:
        groups.edit(session, desk.group_id, {"every_weeks": 2})
        sessions.add(session, desk.group_id, date(2026, 11, 17)).state = State.HELD
    return opened(qtbot, desk, window)


def opened(qtbot, desk, window):
    made = PlanDialog(desk, window)
    made.open()
    qtbot.waitExposed(made)
    return made


def between(qtbot, dialog, first, last):
    type_into(qtbot, dialog.first, first)
    type_into(qtbot, dialog.last, last)


def said(dialog):
    return [line.text for line in dialog.preview.lines]


def planned(desk):
    with desk.store.read() as session:
        found = [session.get_one(GroupSession, one) for one in sessions.ids(session, desk.group_id)]
        return [one.day for one in reversed(found)]


def test_it_proposes_to_go_on_as_the_group_meets_for_a_year(dialog):
    assert (dialog.rhythm.weeks.value(), dialog.rhythm.weekday.currentText()) == (2, "Tuesday")
    assert (dialog.first.text(), dialog.last.text()) == ("01/12/2026", "01/12/2027")
    assert (dialog.starts.text(), dialog.minutes.text()) == ("19:00", "90")
    assert said(dialog)[:2] == ["Tuesday 1 December 2026", "Tuesday 15 December 2026"]
    assert dialog.plan.text() == "Plan 27 sessions"


def test_after_a_long_pause_it_goes_on_from_today_in_step(qtbot, desk, window):
    with desk.store.write("Begin") as session:
        groups.edit(session, desk.group_id, {"every_weeks": 2})
        sessions.add(session, desk.group_id, date(2026, 9, 8))
    assert opened(qtbot, desk, window).first.text() == "01/12/2026"


def test_a_group_that_never_met_begins_today(qtbot, desk, window):
    made = opened(qtbot, desk, window)
    assert (made.first.text(), made.rhythm.weekday.currentText()) == ("22/11/2026", "Sunday")


def test_other_weeks_move_the_first_day_unless_one_was_typed(qtbot, dialog):
    type_into(qtbot, dialog.rhythm.weeks, "3")
    assert dialog.first.text() == "08/12/2026"
    type_into(qtbot, dialog.first, "10/12/2026")
    type_into(qtbot, dialog.rhythm.weeks, "1")
    assert dialog.first.text() == "10/12/2026"
    assert said(dialog)[0] == "Tuesday 15 December 2026"


def test_a_series_is_planned_with_one_press_and_undone_with_one(qtbot, dialog, desk):
    between(qtbot, dialog, "1/12/2026", "31/1/2027")
    assert dialog.plan.text() == "Plan 5 sessions"
    qtbot.keyClick(dialog.last, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    days = [date(2026, 12, 1) + timedelta(weeks=2 * number) for number in range(5)]
    assert planned(desk) == [date(2026, 11, 17), *days]
    assert desk.store.undo_name == "Plan dates"
    desk.undo()
    assert planned(desk) == [date(2026, 11, 17)]


def test_a_series_by_months_is_the_nth_weekday(qtbot, dialog, desk):
    between(qtbot, dialog, "1/12/2026", "31/3/2027")
    click(qtbot, dialog.rhythm.kind.buttons[1])
    choose(qtbot, dialog.rhythm.nth, "second")
    choose(qtbot, dialog.rhythm.weekday, "Mon")
    assert said(dialog) == [
        "Monday 14 December 2026",
        "Monday 11 January 2027",
        "Monday 8 February 2027",
        "Monday 8 March 2027",
    ]
    qtbot.keyClick(dialog.rhythm.nth, Qt.Key.Key_End)
    assert said(dialog)[0] == "Monday 28 December 2026: Boxing Day (observed)"


def test_by_months_the_place_of_the_last_session_is_proposed(qtbot, dialog):
    click(qtbot, dialog.rhythm.kind.buttons[1])
    assert (dialog.rhythm.nth.currentText(), dialog.rhythm.weekday.currentText()) == ("third", "Tuesday")
    assert not dialog.rhythm.weeks.isVisible()


def test_time_and_length_can_be_others(qtbot, dialog, desk):
    between(qtbot, dialog, "1/12/2026", "1/12/2026")
    type_into(qtbot, dialog.starts, "18:15")
    type_into(qtbot, dialog.minutes, "60")
    assert dialog.plan.text() == "Plan 1 session"
    click(qtbot, dialog.plan)
    with desk.store.read() as session:
        made = kept(desk, sessions.ids(session, desk.group_id)[0])
    assert (made.starts, made.minutes) == (time(18, 15), 60)


def test_a_day_is_left_out_by_enter_and_taken_back_by_a_click(qtbot, dialog):
    between(qtbot, dialog, "1/12/2026", "15/12/2026")
    type_into(qtbot, dialog.left_out.day, "15/12/2026")
    assert said(dialog) == ["Tuesday 1 December 2026", "Tuesday 15 December 2026: left out"]
    qtbot.keyClick(dialog.left_out.day, Qt.Key.Key_Return)
    assert (dialog.isVisible(), dialog.left_out.day.text(), dialog.left_out.days) == (True, "", [date(2026, 12, 15)])
    assert said(dialog)[1] == "Tuesday 15 December 2026: left out"
    assert dialog.told.text() == "1 left out or there already."
    chip = dialog.left_out.chips[date(2026, 12, 15)]
    assert chip.accessibleName() == "Take back Tuesday 15 December 2026"
    click(qtbot, chip)
    assert said(dialog)[1] == "Tuesday 15 December 2026"
    assert not dialog.left_out.chips


def test_tab_comes_to_the_days_left_out_after_their_button(qtbot, dialog):
    for day in ("15/12/2026", "1/12/2026"):
        type_into(qtbot, dialog.left_out.day, day)
        qtbot.keyClick(dialog.left_out.day, Qt.Key.Key_Return)
    chips = dialog.left_out.chips
    qtbot.waitUntil(lambda: all(chip.isVisible() for chip in chips.values()))
    dialog.left_out.add.setFocus()
    for here in (chips[date(2026, 12, 1)], chips[date(2026, 12, 15)], dialog.holidays.country):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert here.hasFocus()


def test_the_cursor_begins_at_the_first_question(qtbot, dialog):
    assert dialog.rhythm.kind.buttons[0].hasFocus()


def test_public_holidays_are_left_out_by_name(qtbot, dialog, desk):
    between(qtbot, dialog, "22/12/2026", "8/1/2027")
    type_into(qtbot, dialog.rhythm.weeks, "1")
    choose(qtbot, dialog.rhythm.weekday, "Fri")
    assert dialog.holidays.country.currentText() == "United Kingdom"
    assert said(dialog) == [
        "Friday 25 December 2026: Christmas Day",
        "Friday 1 January 2027: New Year's Day",
        "Friday 8 January 2027",
    ]
    click(qtbot, dialog.plan)
    assert planned(desk)[1:] == [date(2027, 1, 8)]


def test_a_part_of_a_country_has_holidays_of_its_own(qtbot, dialog):
    between(qtbot, dialog, "30/11/2026", "30/11/2026")
    choose(qtbot, dialog.rhythm.weekday, "Mon")
    assert said(dialog) == ["Monday 30 November 2026"]
    choose(qtbot, dialog.holidays.part, "Scotland")
    assert said(dialog) == ["Monday 30 November 2026: Saint Andrew's Day"]
    qtbot.keyClick(dialog.holidays.country, Qt.Key.Key_Home)
    assert not dialog.holidays.part.isVisible()
    assert said(dialog) == ["Monday 30 November 2026"]


def test_the_country_is_remembered_also_when_it_is_none(qtbot, dialog, desk, window):
    choose(qtbot, dialog.holidays.country, "Germany")
    choose(qtbot, dialog.holidays.part, "Bayern")
    click(qtbot, dialog.plan)
    again = opened(qtbot, desk, window)
    assert again.holidays.value() == ("DE", "BY")
    qtbot.keyClick(again.holidays.country, Qt.Key.Key_Home)
    click(qtbot, again.plan)
    assert opened(qtbot, desk, window).holidays.value() == ("", "")


def test_the_country_of_this_computer_is_proposed(qtbot, desk, window):
    QLocale.setDefault(QLocale("de_AT"))
    assert opened(qtbot, desk, window).holidays.value() == ("AT", "")


def test_a_country_kept_in_the_settings_is_taken(qtbot, desk, window):
    with desk.store.write("Change settings") as session:
        settings.put(session, settings.HOLIDAYS_OF, "FR")
    assert opened(qtbot, desk, window).holidays.value() == ("FR", "")


def test_what_is_there_already_is_said_and_not_doubled(qtbot, dialog, desk):
    with desk.store.write("Add") as session:
        sessions.add(session, desk.group_id, date(2026, 12, 1), time(18))
        gone = sessions.add(session, desk.group_id, date(2026, 12, 15)).id
        sessions.cancel(session, gone, State.CANCELLED_OTHERWISE, "")
    between(qtbot, dialog, "1/12/2026", "29/12/2026")
    assert said(dialog) == [
        "Tuesday 1 December 2026: there already",
        "Tuesday 15 December 2026: there already, cancelled",
        "Tuesday 29 December 2026",
    ]
    click(qtbot, dialog.plan)
    assert planned(desk)[1:] == [date(2026, 12, day) for day in (1, 15, 29)]
    assert kept(desk, gone).state is State.CANCELLED_OTHERWISE


@pytest.mark.parametrize(
    ("editor", "typed", "told"),
    [
        ("first", "31/2/2027", "is not a day"),
        ("first", "", "Say from which day to which day."),
        ("last", "1/11/2026", "is before the first"),
        ("last", "1/1/2050", "more than ten years"),
    ],
)
def test_what_cannot_be_read_is_said_in_place_of_the_days(qtbot, dialog, editor, typed, told):
    type_into(qtbot, getattr(dialog, editor), typed)
    assert told in dialog.told.text()
    assert (said(dialog), dialog.plan.isEnabled(), dialog.plan.text()) == ([], False, "Plan sessions")
    assert getattr(dialog, editor).text() == typed


def test_a_number_of_weeks_that_is_none_is_said_too(qtbot, dialog):
    type_into(qtbot, dialog.rhythm.weeks, "0")
    assert "does not fit here" in dialog.told.text()
    type_into(qtbot, dialog.rhythm.weeks, "")
    assert dialog.told.text() == "Say how many weeks lie between two sessions."


def test_without_a_time_nothing_is_planned(qtbot, dialog, desk):
    type_into(qtbot, dialog.starts, "")
    with qtbot.captureExceptions() as caught:
        click(qtbot, dialog.plan)
    assert "when the sessions begin" in str(caught[0][1])
    assert (dialog.isVisible(), len(planned(desk))) == (True, 1)


def test_one_week_is_told_in_the_singular(qtbot, dialog):
    assert dialog.rhythm.between.text() == "weeks on"
    type_into(qtbot, dialog.rhythm.weeks, "1")
    assert dialog.rhythm.between.text() == "week on"


def test_every_field_has_a_name_and_tab_comes_to_all_of_them(qtbot, dialog):
    names, here = [], dialog.rhythm.kind.buttons[0]
    here.setFocus()
    for _ in range(13):
        names.append(dialog.focusWidget().accessibleName() or dialog.focusWidget().text())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert names == [
        "By weeks",
        "Weeks between two sessions",
        "Weekday",
        "From",
        "To",
        "Begins at",
        "Minutes",
        "Day to leave out",
        "Leave out",
        "Public holidays of",
        "Part of the country",
        "Days of the series",
        "Cancel",
    ]

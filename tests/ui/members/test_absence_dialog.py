from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from balint_desk.core.words import Absence, Channel, State
from balint_desk.store.members import absences, members
from balint_desk.store.members.tables import FutureAbsence
from balint_desk.store.sessions import sessions
from balint_desk.ui.practice.absence_dialog import AbsenceDialog
from tests.ui.hands import choose, type_into
from tests.ui.practice import NEXT


@pytest.fixture
def window(qtbot):
    """The window a dialog stands over, and ends with."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield window
    for one in window.findChildren(AbsenceDialog):
        one.reject()


@pytest.fixture
def dialog(qtbot, desk, people, window):
    return opened(qtbot, AbsenceDialog(desk, None, window))


def opened(qtbot, dialog):
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def known(desk, person_id):
    with desk.store.read() as session:
        return absences.coming(session, desk.group_id, desk.today(), person_id)


def test_the_next_session_and_today_are_proposed_but_no_member(dialog):
    assert (dialog.first.text(), dialog.last.text(), dialog.told_on.text()) == (
        "01/12/2026",
        "01/12/2026",
        "22/11/2026",
    )
    assert (dialog.member.value(), dialog.kind.value, dialog.channel.value()) == (None, Absence.AWAY, None)
    assert dialog.covers.text() == "Covers 1 December."


def test_the_members_stand_by_name_without_those_who_left(qtbot, desk, people, window):
    with desk.store.write("Leave") as session:
        left = members.spells(session, desk.group_id, people["Ravi Iyer"])[0].id
        members.leave(session, left, date(2026, 11, 1))
        members.add(session, desk.group_id, "Árpád Németh", date(2026, 12, 1))
    box = opened(qtbot, AbsenceDialog(desk, None, window)).member
    assert [box.itemText(row) for row in range(box.count())] == [
        "Anita Ferreira",
        "Árpád Németh",
        "Erik Sandoval",
        "Julia Okafor",
        "Lena Brandt",
        "Piotr Nowak",
        "Sam Whitcombe",
        "Tilda Marsh",
    ]


def test_an_absence_is_kept_with_all_that_was_said_and_undone_at_once(qtbot, dialog, desk, people):
    choose(qtbot, dialog.member, "Julia")
    type_into(qtbot, dialog.first, "30/11/2026")
    type_into(qtbot, dialog.last, "14/12/2026")
    click(qtbot, dialog.kind.button(Absence.LEAVE))
    type_into(qtbot, dialog.told_on, "20/11/2026")
    choose(qtbot, dialog.channel, "Phone")
    click(qtbot, dialog.keep)
    (absence,) = known(desk, people["Julia Okafor"])
    assert (absence.first_day, absence.last_day) == (date(2026, 11, 30), date(2026, 12, 14))
    assert (absence.kind, absence.told_on, absence.channel) == (Absence.LEAVE, date(2026, 11, 20), Channel.PHONE)
    assert desk.store.undo_name == "Will be away"
    desk.undo()
    assert known(desk, people["Julia Okafor"]) == []


def test_a_member_asked_for_is_chosen_and_enter_keeps(qtbot, desk, people, window):
    dialog = opened(qtbot, AbsenceDialog(desk, people["Tilda Marsh"], window))
    assert dialog.member.currentText() == "Tilda Marsh"
    assert dialog.focusWidget() is dialog.first
    qtbot.keyClick(dialog.first, Qt.Key.Key_Return)
    (absence,) = known(desk, people["Tilda Marsh"])
    assert (absence.first_day, absence.last_day) == (NEXT, NEXT)


def test_the_last_day_goes_along_with_the_first_until_it_is_another(qtbot, dialog):
    type_into(qtbot, dialog.first, "8/12/2026")
    assert dialog.last.text() == "08/12/2026"
    type_into(qtbot, dialog.last, "15/12/2026")
    type_into(qtbot, dialog.first, "9/12/2026")
    assert dialog.last.text() == "15/12/2026"


def test_an_empty_last_day_is_the_first(qtbot, dialog, desk, people):
    choose(qtbot, dialog.member, "Tilda")
    type_into(qtbot, dialog.last, "")
    click(qtbot, dialog.keep)
    assert known(desk, people["Tilda Marsh"])[0].last_day == NEXT


def test_it_says_which_sessions_lie_in_it(qtbot, dialog, desk):
    days = [date(2026, 12, 8), date(2026, 12, 15), date(2026, 12, 22)]
    with desk.store.write("Add") as session:
        made = [sessions.add(session, desk.group_id, day).id for day in days]
        sessions.cancel(session, made[1], State.CANCELLED_BY_LEADER, "")
    type_into(qtbot, dialog.last, "8/12/2026")
    assert dialog.covers.text() == "Covers 1 and 8 December."
    type_into(qtbot, dialog.last, "31/12/2026")
    assert dialog.covers.text() == "Covers 1, 8 and 22 December."
    type_into(qtbot, dialog.first, "17/11/2026")
    assert dialog.covers.text() == "Covers 17 November, 1, 8 and 22 December."
    type_into(qtbot, dialog.first, "24/12/2026")
    assert dialog.covers.text() == "No session lies in these days."
    type_into(qtbot, dialog.first, "24/")
    assert dialog.covers.text() == ""


def test_many_sessions_are_counted(qtbot, dialog, desk):
    with desk.store.write("Add") as session:
        for week in range(1, 8):
            sessions.add(session, desk.group_id, NEXT + timedelta(weeks=week))
    type_into(qtbot, dialog.last, "31/1/2027")
    assert dialog.covers.text() == "Covers 8 sessions, from 01/12/2026 to 19/01/2027."


@pytest.mark.parametrize(
    ("member", "first", "last", "told"),
    [
        ("", "01/12/2026", "1/12/2026", "Choose who will be away."),
        ("Tilda", "", "1/12/2026", "is empty"),
        ("Tilda", "1/13/2026", "1/12/2026", "is not a day"),
        ("Tilda", "02/12/2026", "30/11/2026", "put one of the two days right"),
    ],
)
def test_what_cannot_be_is_refused_and_stays_as_typed(qtbot, dialog, desk, member, first, last, told):
    choose(qtbot, dialog.member, member)
    type_into(qtbot, dialog.last, last)
    type_into(qtbot, dialog.first, first)
    before = desk.store.undo_name
    with qtbot.captureExceptions() as caught:
        click(qtbot, dialog.keep)
    assert told in str(caught[0][1])
    assert (dialog.isVisible(), dialog.first.text(), desk.store.undo_name) == (True, first, before)


def test_an_absence_is_put_right(qtbot, dialog, desk, people):
    (absence,) = known(desk, people["Lena Brandt"])
    dialog.change(absence.id)
    assert (dialog.member.currentText(), dialog.member.isEnabled()) == ("Lena Brandt", False)
    type_into(qtbot, dialog.last, "12/12/2026")
    click(qtbot, dialog.kind.button(Absence.LEAVE))
    click(qtbot, dialog.keep)
    (now,) = known(desk, people["Lena Brandt"])
    assert (now.id, now.last_day, now.kind) == (absence.id, date(2026, 12, 12), Absence.LEAVE)


def test_an_absence_is_taken_back(qtbot, dialog, desk, people):
    assert not dialog.back.isVisible()
    (absence,) = known(desk, people["Lena Brandt"])
    dialog.change(absence.id)
    click(qtbot, dialog.back)
    assert known(desk, people["Lena Brandt"]) == []
    desk.undo()
    with desk.store.read() as session:
        assert session.get(FutureAbsence, absence.id).last_day == absence.last_day

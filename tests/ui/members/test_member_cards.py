from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from sqlalchemy import select

from balint_desk.core.refused import Refused
from balint_desk.core.words import Absence, Mark, State
from balint_desk.store.members import absences, members
from balint_desk.store.members.tables import Person
from balint_desk.store.sessions.tables import Attendance, GroupSession
from balint_desk.ui.base.texts import refused_text
from balint_desk.ui.members.days_dialog import DaysDialog
from balint_desk.ui.practice.absence_dialog import AbsenceDialog
from tests.ui.practice import HELD, NAMES


@pytest.fixture
def okafor(tab, people):
    tab.open_member(people["Julia Okafor"])
    return people["Julia Okafor"]


def person(desk, person_id):
    with desk.store.read() as session:
        return session.get_one(Person, person_id)


def spells(desk, person_id):
    with desk.store.read() as session:
        return [(one.joined, one.left) for one in members.spells(session, desk.group_id, person_id)]


def mark_all(desk, person_id, marks):
    """Put the marks of a person at the sessions held, the earliest first; None takes the record away."""
    with desk.store.write("Mark") as session:
        held = select(GroupSession.id).where(GroupSession.state == State.HELD).order_by(GroupSession.day)
        for session_id, mark in zip(session.scalars(held), marks, strict=True):
            row = select(Attendance).where(Attendance.group_session_id == session_id, Attendance.person_id == person_id)
            kept = session.scalars(row).one()
            if mark is None:
                session.delete(kept)
            else:
                kept.mark = mark


def dialog(tab, kind=DaysDialog):
    return next(one for one in tab.findChildren(kind) if one.isVisible())


def link(line):
    return line.findChild(QPushButton)


def test_the_head_says_who_it_is_and_for_how_long(tab, desk, okafor):
    with desk.store.write("Edit member") as session:
        members.edit(session, okafor, {"profession": "General practitioner", "workplace": "partnership of four"})
    assert tab.cards.second.text() == "General practitioner · partnership of four · member for 10 months"


def test_what_is_typed_is_kept_by_itself_as_one_change_and_the_cursor_stays(qtbot, tab, desk, okafor):
    phone = tab.cards.details.form.editors["phone"]
    phone.setFocus()
    with qtbot.waitSignal(desk.changed, timeout=3000):
        qtbot.keyClicks(phone, "020 7946")
    assert person(desk, okafor).phone == "020 7946"
    assert phone.hasFocus()
    with qtbot.waitSignal(desk.changed, timeout=3000):
        qtbot.keyClicks(phone, " 0000")
    assert phone.text() == "020 7946 0000"
    assert desk.store.undo_name == "Edit member"
    desk.undo()
    assert (person(desk, okafor).phone, phone.text()) == ("", "")


def test_a_name_typed_anew_keeps_its_member_in_view_though_the_list_no_longer_has_it(qtbot, tab, desk, okafor):
    qtbot.keyClicks(tab.search, "julia")
    name = tab.cards.details.form.editors["name"]
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Ada Okafor")
    desk.saving_wanted.emit()
    assert tab.list.ids == []
    assert (tab.cards.person_id, name.text(), tab.cards.head.title.text()) == (okafor, "Ada Okafor", "Ada Okafor")


def test_a_member_keeps_a_name_and_the_refusal_stands_under_the_field(qtbot, tab, desk, okafor):
    form = tab.cards.details.form
    form.editors["name"].setFocus()
    form.editors["name"].selectAll()
    qtbot.keyClick(form.editors["name"], Qt.Key.Key_Backspace)
    desk.saving_wanted.emit()
    assert form.refusals["name"].text() == "A member needs a name."
    assert person(desk, okafor).name == "Julia Okafor"


def test_half_an_address_is_kept_while_it_is_being_typed(qtbot, tab, desk, okafor):
    form = tab.cards.details.form
    qtbot.keyClicks(form.editors["email"], "julia.example")
    desk.saving_wanted.emit()
    assert person(desk, okafor).email == "julia.example"
    qtbot.keyClicks(form.editors["email"], "@nhs.example")
    desk.saving_wanted.emit()
    assert person(desk, okafor).email == "julia.example@nhs.example"
    assert form.refusals["email"].text() == ""


def test_going_to_another_member_keeps_what_was_typed(qtbot, tab, desk, okafor, people):
    qtbot.keyClicks(tab.cards.details.form.editors["note"], "Prefers the second half.")
    tab.open_member(people["Ravi Iyer"])
    assert person(desk, okafor).note == "Prefers the second half."


def test_edit_goes_to_the_name(tab, okafor):
    tab.cards.head.link.click()
    assert QApplication.focusWidget() is tab.cards.details.form.editors["name"]


def test_the_figure_shows_its_counts_and_leave_stands_apart(tab, desk, okafor):
    mark_all(desk, okafor, [Mark.PRESENT, Mark.LEAVE, Mark.AWAY, Mark.NO_WORD])
    card = tab.cards.attendance
    assert card.title.text() == "Came to 1 of 3 (33.3 %), and 1 on agreed leave this year"
    assert card.kinds.text() == "1 no word · 1 away, word not known"


def test_not_recorded_is_neither_for_nor_against_and_is_said(tab, desk, okafor):
    mark_all(desk, okafor, [Mark.PRESENT, None, Mark.LATE, Mark.APOLOGIES])
    assert tab.cards.attendance.title.text() == "Came to 2 of 3 (66.7 %) this year"
    assert tab.cards.attendance.apart.text() == "Not counted: 1 session not recorded"


def test_a_click_on_a_square_wants_its_session(qtbot, tab, desk, okafor):
    with desk.store.read() as session:
        held = select(GroupSession.id).where(GroupSession.state == State.HELD).order_by(GroupSession.day)
        third = list(session.scalars(held))[2]
    strip = tab.cards.attendance.strip
    with qtbot.waitSignal(tab.session_wanted) as wanted:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.square(2).center())
    assert wanted.args == [third]


def test_the_same_marks_stand_in_a_table_and_enter_opens_the_session(qtbot, tab, okafor):
    card = tab.cards.attendance
    card.link.click()
    assert (card.table.isVisible(), card.strip.isVisible()) == (True, False)
    rows = [card.table.model().index(row, 1).data() for row in range(4)]
    assert rows == ["Present", "Present", "No word", "Present"]
    assert HELD[1][NAMES.index("Julia Okafor")] is Mark.NO_WORD
    card.table.setFocus()
    qtbot.keyClick(card.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(tab.session_wanted):
        qtbot.keyClick(card.table, Qt.Key.Key_Return)
    card.link.click()
    assert card.strip.isVisible()


def test_another_year_is_chosen_and_a_year_ago_is_named(qtbot, tab, desk, okafor):
    with desk.store.write("Put right") as session:
        spell = members.spells(session, desk.group_id, okafor)[0]
        members.edit_spell(session, spell.id, joined=date(2025, 1, 7))
        old = GroupSession(group_id=desk.group_id, day=date(2025, 3, 4), starts=time(19), minutes=90, state=State.HELD)
        session.add(old)
        session.flush()
        session.add(Attendance(group_session_id=old.id, person_id=okafor, mark=Mark.APOLOGIES))
    card = tab.cards.attendance
    offered = [card.period.itemText(one) for one in range(card.period.count())]
    assert offered == ["This year", "Last year", "12 months", "In all", "Own dates"]
    card.period.setFocus()
    qtbot.keyClick(card.period, Qt.Key.Key_Down)
    assert card.title.text() == "Came to 0 of 1 (0.0 %) in 2025"
    qtbot.keyClick(card.period, Qt.Key.Key_Down)
    assert card.title.text() == "Came to 3 of 4 (75.0 %) in the last 12 months"
    qtbot.keyClick(card.period, Qt.Key.Key_Down)
    assert card.title.text() == "Came to 3 of 5 (60.0 %)"


def test_a_member_without_sessions_yet_has_no_squares(tab, desk):
    with desk.store.write("Add member") as session:
        new = members.add(session, desk.group_id, "Zoe Holm", date(2026, 11, 20)).id
    tab.open_member(new)
    card = tab.cards.attendance
    assert card.title.text() == "No session with a mark in the register yet"
    assert not card.strip.isVisible()
    assert not card.link.isVisible()


def test_a_coming_absence_is_listed_and_can_be_removed(tab, desk, okafor):
    with desk.store.write("Add absence") as session:
        for first_day, kind in ((date(2026, 12, 1), Absence.LEAVE), (date(2026, 11, 1), Absence.AWAY)):
            absences.add(session, okafor, desk.group_id, first_day, date(2026, first_day.month, 20), kind=kind)
    lines = tab.cards.attendance.absences.lines
    edit, remove = lines[0].findChildren(QPushButton)
    assert remove.accessibleName() == "Remove: On agreed leave from 01/12/2026 to 20/12/2026"
    edit.click()
    assert dialog(tab, AbsenceDialog).first.value() == date(2026, 12, 1)
    dialog(tab, AbsenceDialog).reject()
    assert len(lines) == 1
    remove.click()
    assert not tab.cards.attendance.absences.isVisible()
    desk.undo()
    assert tab.cards.attendance.absences.isVisible()


def test_will_be_away_is_entered_for_this_member(tab, okafor):
    tab.cards.attendance.away_button.click()
    asked = dialog(tab, AbsenceDialog)
    assert asked.member.value() == okafor
    asked.first.set_value(date(2026, 12, 15))
    asked.last.set_value(date(2026, 12, 15))
    asked.accept()
    assert tab.cards.attendance.absences.lines[0].findChild(QLabel).text() == "Away on 15/12/2026"


def test_leaving_is_a_date(qtbot, tab, desk, okafor):
    tab.cards.spells.left_button.click()
    asked = dialog(tab)
    asked.editors[0].selectAll()
    qtbot.keyClicks(asked.editors[0], "17/11/2026")
    qtbot.keyClick(asked.editors[0], Qt.Key.Key_Return)
    assert spells(desk, okafor) == [(date(2026, 1, 1), date(2026, 11, 17))]
    assert tab.cards.second.text() == "member from Jan 2026 to Nov 2026"
    assert tab.cards.spells.back_button.isVisible()


def test_coming_back_begins_a_time_of_its_own(tab, desk, okafor):
    tab.cards.spells.left_button.click()
    dialog(tab).editors[0].set_value(date(2026, 6, 30))
    dialog(tab).save_button.click()
    tab.cards.spells.back_button.click()
    dialog(tab).editors[0].set_value(date(2026, 11, 3))
    dialog(tab).save_button.click()
    assert spells(desk, okafor) == [(date(2026, 11, 3), None), (date(2026, 1, 1), date(2026, 6, 30))]
    assert tab.cards.attendance.title.text() == "Came to 1 of 1 (100.0 %) this year"


def test_days_that_cannot_be_are_refused_and_stay_as_typed(qtbot, tab, desk, okafor):
    link(tab.cards.spells.lines[0]).click()
    asked = dialog(tab)
    asked.editors[1].set_value(date(2025, 12, 31))
    with qtbot.captureExceptions() as caught:
        asked.save_button.click()
    (told,) = [refused_text(error) for _, error, _ in caught if isinstance(error, Refused)]
    assert told.startswith("Left on 31/12/2025 is before joining on 01/01/2026.")
    assert asked.isVisible()
    assert spells(desk, okafor) == [(date(2026, 1, 1), None)]
    asked.reject()


def test_a_time_that_never_was_is_taken_out(tab, desk, okafor):
    with desk.store.write("Come back") as session:
        spell = members.spells(session, desk.group_id, okafor)[0]
        members.leave(session, spell.id, date(2026, 6, 30))
        members.come_back(session, okafor, desk.group_id, date(2026, 11, 3))
    link(tab.cards.spells.lines[0]).click()
    next(one for one in dialog(tab).findChildren(QPushButton) if "never was" in one.text()).click()
    assert spells(desk, okafor) == [(date(2026, 1, 1), date(2026, 6, 30))]


def test_deleting_says_what_goes_and_asks_and_undo_brings_it_back(qtbot, tab, desk, okafor):
    tab.cards.delete_button.click()
    box = dialog(tab, QMessageBox)
    assert box.text() == "Delete Julia Okafor?"
    assert "4 marks in the register" in box.informativeText()
    next(one for one in box.buttons() if one.text() == "Delete").click()
    assert okafor not in tab.list.ids
    assert tab.cards.head.title.text() == "Anita Ferreira"
    desk.undo()
    assert okafor in tab.list.ids


def test_enter_keeps_the_member(qtbot, tab, desk, okafor):
    tab.cards.delete_button.click()
    box = dialog(tab, QMessageBox)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert okafor in tab.list.ids

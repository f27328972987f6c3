"""A member's attendance over any time, on the card and in the list."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from balint_desk.core.periods import Period
from balint_desk.core.refused import Refused
from balint_desk.core.words import Mark, State
from balint_desk.store.members import members
from balint_desk.store.sessions.tables import Attendance, GroupSession
from balint_desk.ui.fields.period import ALL, LATEST, MONTHS, OWN, figure_in
from tests.conftest import TODAY
from tests.ui.practice import NAMES

CAME = 3
JULIA = sorted(NAMES).index("Julia Okafor")


@pytest.fixture
def okafor(tab, desk, people):
    """Here since January 2025, with apologies in March and on leave in April of that year."""
    with desk.store.write("Put right") as session:
        spell = members.spells(session, desk.group_id, people["Julia Okafor"])[0]
        members.edit_spell(session, spell.id, joined=date(2025, 1, 7))
        for day, mark in ((date(2025, 3, 4), Mark.APOLOGIES), (date(2025, 4, 1), Mark.LEAVE)):
            old = GroupSession(group_id=desk.group_id, day=day, starts=time(19), minutes=90, state=State.HELD)
            session.add(old)
            session.flush()
            session.add(Attendance(group_session_id=old.id, person_id=people["Julia Okafor"], mark=mark))
    tab.open_member(people["Julia Okafor"])
    return people["Julia Okafor"]


def choose(qtbot, choice, which):
    """By the keyboard, from the top."""
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(choice.count()):
        if choice.value() == which:
            return
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    raise LookupError(which)


def type_day(qtbot, editor, text):
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)


def said(tab):
    """What the list says of Julia: in its column, and in the hint of it."""
    cell = tab.table.model().index(JULIA, CAME)
    return cell.data(), cell.data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize(
    ("which", "column", "sentence"),
    [
        (LATEST, "3 of 4", "Came to 3 of 4 (75.0 %) this year"),
        (2026, "3 of 4", "Came to 3 of 4 (75.0 %) this year"),
        (2025, "0 of 1", "Came to 0 of 1 (0.0 %), and 1 on agreed leave in 2025"),
        (MONTHS, "3 of 4", "Came to 3 of 4 (75.0 %) in the last 12 months"),
        (ALL, "3 of 5", "Came to 3 of 5 (60.0 %), and 1 on agreed leave"),
    ],
)
def test_the_list_and_the_card_say_the_same_of_the_time_chosen_in_the_list(qtbot, tab, okafor, which, column, sentence):
    choose(qtbot, tab.list.period, which)
    assert said(tab) == (column, sentence)
    assert tab.cards.attendance.title.text() == sentence


def test_own_days_are_both_included_and_seen_as_they_are_typed(qtbot, tab, okafor):
    period = tab.cards.attendance.period
    assert not period.own.isVisible()
    choose(qtbot, period, OWN)
    assert (period.own.first.text(), period.own.last.text()) == ("23/11/2025", "22/11/2026")
    type_day(qtbot, period.own.first, "4/3/2025")
    type_day(qtbot, period.own.last, "22/9/2026")
    title = "Came to 1 of 2 (50.0 %), and 1 on agreed leave from 04/03/2025 to 22/09/2026"
    assert tab.cards.attendance.title.text() == title
    tab.cards.attendance.link.click()
    assert tab.cards.attendance.table.model().rowCount() == 3


def test_own_days_in_the_list_count_for_everyone_in_it(qtbot, tab, okafor):
    choose(qtbot, tab.list.period, OWN)
    type_day(qtbot, tab.list.period.own.first, "1/4/2025")
    type_day(qtbot, tab.list.period.own.last, "1/4/2025")
    assert said(tab) == ("", "Came to 0 of 0, and 1 on agreed leave from 01/04/2025 to 01/04/2025")
    assert tab.cards.attendance.title.text() == said(tab)[1]
    others = [tab.table.model().index(row, CAME).data() for row in range(len(NAMES)) if row != JULIA]
    assert others == [""] * (len(NAMES) - 1)


def test_days_that_cannot_be_are_told_once_on_leaving_and_what_was_seen_stays(qtbot, tab, okafor):
    card = tab.cards.attendance
    choose(qtbot, card.period, OWN)
    before = card.title.text()
    type_day(qtbot, card.period.own.last, "1/1/2020")
    with qtbot.captureExceptions() as caught:
        qtbot.keyClick(card.period.own.last, Qt.Key.Key_Return)
        qtbot.keyClick(card.period.own.last, Qt.Key.Key_Return)
    assert [type(error) for _, error, _ in caught] == [Refused]
    assert (card.title.text(), card.period.own.last.text()) == (before, "1/1/2020")


def test_the_time_chosen_stays_while_the_member_does_and_the_list_decides_for_the_next(
    qtbot, tab, desk, people, okafor
):
    choose(qtbot, tab.cards.attendance.period, ALL)
    with desk.store.write("Edit member") as session:
        members.edit(session, okafor, {"note": "Prefers the second half."})
    assert tab.cards.attendance.period.value() == ALL
    tab.open_member(people["Ravi Iyer"])
    assert tab.cards.attendance.title.text() == "Came to 3 of 4 (75.0 %) this year"
    choose(qtbot, tab.list.period, 2025)
    tab.open_member(okafor)
    assert tab.cards.attendance.title.text() == "Came to 0 of 1 (0.0 %), and 1 on agreed leave in 2025"


def test_a_time_without_sessions_is_said_to_be_one(qtbot, tab, people):
    tab.open_member(people["Ravi Iyer"])
    choose(qtbot, tab.cards.attendance.period, 2025)
    assert tab.cards.attendance.title.text() == "No session with a mark in the register in 2025"


def test_who_has_no_session_yet_is_asked_for_no_time(qtbot, tab, desk):
    with desk.store.write("Add member") as session:
        new = members.add(session, desk.group_id, "Zoe Holm", TODAY).id
    choose(qtbot, tab.list.period, OWN)
    tab.open_member(new)
    period = tab.cards.attendance.period
    assert (period.isVisible(), period.own.isVisible()) == (False, False)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (None, None, "14 of 22"),
        (date(2026, 2, 1), None, "14 of 22 since 01/02/2026"),
        (None, date(2026, 2, 1), "14 of 22 until 01/02/2026"),
        (date(2026, 2, 1), date(2026, 6, 30), "14 of 22 from 01/02/2026 to 30/06/2026"),
    ],
)
def test_a_side_left_open_is_not_named(first, last, words):
    assert figure_in("14 of 22", OWN, Period(first, last), TODAY) == words

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from balint_desk.core.words import Absence
from balint_desk.store.members import absences, members
from balint_desk.store.practice import groups
from balint_desk.ui.practice.absence_dialog import AbsenceDialog
from tests.ui.practice import NEXT
from tests.ui.sessions.conftest import click, id_of


@pytest.fixture
def page(tab, desk):
    """The page of the next session."""
    tab.open_session(id_of(desk, NEXT))
    return tab.planned


def names(card):
    """What can be clicked in a card, line by line."""
    return [link.accessibleName() for link in card.findChildren(QPushButton) if link.isVisible() and link.text()]


def waited(qtbot, card, many):
    """The names once as many lines are laid out."""
    qtbot.waitUntil(lambda: len(names(card)) == many)
    return names(card)


def link(card, name):
    return next(one for one in card.findChildren(QPushButton) if one.isVisible() and one.accessibleName() == name)


def away(desk, person_id, first, last, kind=Absence.AWAY):
    with desk.store.write("Will be away") as session:
        return absences.add(session, person_id, desk.group_id, first, last, kind=kind).id


def test_it_says_when_and_who_is_expected_by_name(qtbot, page):
    assert (page.title.text(), page.second.text()) == ("Tuesday 1 December 2026", "19:00\N{EN DASH}20:30")
    assert page.expected.title.text() == "7 expected"
    assert waited(qtbot, page.expected, 7) == [
        "Anita Ferreira",
        "Erik Sandoval",
        "Julia Okafor",
        "Piotr Nowak",
        "Ravi Iyer",
        "Sam Whitcombe",
        "Tilda Marsh",
    ]


def test_it_says_who_will_be_away_and_when(qtbot, page, desk, people):
    away(desk, people["Ravi Iyer"], date(2026, 12, 1), date(2026, 12, 20), Absence.LEAVE)
    away(desk, people["Tilda Marsh"], NEXT, NEXT)
    assert page.away.title.text() == "3 will be away"
    assert waited(qtbot, page.away, 6) == [
        "Lena Brandt",
        "Lena Brandt: 28 November to 5 December",
        "Ravi Iyer",
        "Ravi Iyer: on agreed leave, 1 to 20 December",
        "Tilda Marsh",
        "Tilda Marsh: 1 December",
    ]


def test_nobody_away_is_said_in_words(page, desk, people):
    with desk.store.write("Not away after all") as session:
        (theirs,) = absences.covering(session, desk.group_id, NEXT).values()
        absences.delete(session, theirs[0].id)
    assert (page.away.title.text(), names(page.away)) == ("Nobody said to be away", [])


def test_it_warns_only_when_those_expected_fall_under_the_least(page, desk, people):
    assert not page.warning.isVisible()
    away(desk, people["Ravi Iyer"], NEXT, NEXT)
    assert not page.warning.isVisible()
    away(desk, people["Tilda Marsh"], NEXT, NEXT)
    assert page.warning.isVisible()
    assert page.warning.text() == "5 expected, least to meet is 6."
    with desk.store.write("Change group") as session:
        groups.edit(session, desk.group_id, {"least": 5})
    assert not page.warning.isVisible()


@pytest.mark.parametrize("name", ["Julia Okafor", "Lena Brandt"])
def test_a_name_leads_to_the_member(qtbot, tab, page, people, name):
    card = page.away if name == "Lena Brandt" else page.expected
    with qtbot.waitSignal(tab.member_wanted) as wanted:
        click(qtbot, link(card, name))
    assert wanted.args == [people[name]]


def test_will_be_away_proposes_the_day_of_this_session(qtbot, page, asked):
    click(qtbot, page.will_be_away)
    assert asked(AbsenceDialog).first.text() == "01/12/2026"


def test_an_absence_is_put_right_where_it_is_seen(qtbot, page, desk, people, asked):
    click(qtbot, link(page.away, "Lena Brandt: 28 November to 5 December"))
    dialog = asked(AbsenceDialog)
    assert (dialog.member.currentText(), dialog.first.text(), dialog.last.text()) == (
        "Lena Brandt",
        "28/11/2026",
        "05/12/2026",
    )
    click(qtbot, dialog.back)
    assert page.expected.title.text() == "8 expected"
    assert desk.store.undo_name == "Not away after all"
    desk.undo()
    assert page.expected.title.text() == "7 expected"


def test_a_name_with_a_mark_of_qt_is_shown_as_it_is(qtbot, page, desk, people):
    with desk.store.write("Edit member") as session:
        members.edit(session, people["Ravi Iyer"], {"name": "<b>R & I</b>"})
    assert waited(qtbot, page.expected, 7)[0] == "<b>R & I</b>"
    shown = link(page.expected, "<b>R & I</b>")
    assert shown.text() == "<b>R && I</b>"

from datetime import date

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from balint_desk.core.refused import Refused
from balint_desk.store.members import members
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice import groups, leaders
from balint_desk.ui.members.add_dialog import AddDialog


@pytest.fixture
def opened(qtbot, tab):
    tab.new_member()
    dialog = next(one for one in tab.findChildren(AddDialog) if one.isVisible())
    qtbot.waitExposed(dialog)
    return dialog


@pytest.fixture
def vera(desk):
    """A member of another group."""
    with desk.store.write("Add group") as session:
        me = leaders.me(session).id
        other = groups.add(session, "Thursday group", currency="GBP", zone="Europe/London", leader_id=me).id
        return members.add(session, other, "Vera Lund", date(2024, 1, 4), profession="Psychiatrist", phone="111").id


def people_named(desk, name):
    with desk.store.read() as session:
        return list(session.scalars(select(Person).where(Person.name == name)))


def refused(qtbot, act):
    with qtbot.captureExceptions() as caught:
        act()
    return [str(error) for _, error, _ in caught if isinstance(error, Refused)]


def test_enter_adds_from_today_on_and_shows_the_member(qtbot, tab, desk, opened):
    qtbot.keyClicks(opened.name, "Zoe Holm")
    qtbot.keyClicks(opened.email, "zoe@nhs.example")
    qtbot.keyClick(opened.email, Qt.Key.Key_Return)
    (zoe,) = people_named(desk, "Zoe Holm")
    assert zoe.email == "zoe@nhs.example"
    with desk.store.read() as session:
        assert members.spells(session, desk.group_id, zoe.id)[0].joined == date(2026, 11, 22)
    assert tab.cards.head.title.text() == "Zoe Holm"
    assert desk.store.undo_name == "Add member"


def test_add_another_stays_and_keeps_the_day(qtbot, desk, opened):
    opened.joined.set_value(date(2026, 9, 1))
    for name in ("Zoe Holm", "Yan Li"):
        qtbot.keyClicks(opened.name, name)
        opened.another_button.click()
    assert opened.isVisible()
    assert opened.told.text() == "Yan Li is in. Who else?"
    assert (opened.name.text(), opened.joined.value(), opened.name.hasFocus()) == ("", date(2026, 9, 1), True)
    assert people_named(desk, "Zoe Holm")
    assert people_named(desk, "Yan Li")
    opened.reject()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("", "01/09/2026", ""), "A member needs a name."),
        (("Zoe Holm", "", ""), "Give the day on which Zoe Holm joined."),
        (("Zoe Holm", "soon", ""), "“soon” is not a day."),
    ],
)
def test_what_cannot_be_is_refused_and_stays_as_typed(qtbot, desk, opened, typed, words):
    editors = (opened.name, opened.joined, opened.email)
    for editor, text in zip(editors, typed, strict=True):
        editor.setText(text)
    (told,) = refused(qtbot, opened.add_button.click)
    assert words in told
    assert opened.isVisible()
    assert tuple(editor.text() for editor in editors) == typed
    assert people_named(desk, "Zoe Holm") == []
    opened.reject()


def test_someone_of_another_group_can_be_the_same_person(qtbot, tab, desk, opened, vera):
    qtbot.keyClicks(opened.name, "vera lund")
    assert opened.same.choices[vera].text() == "The same, from Thursday group (Psychiatrist)"
    (told,) = refused(qtbot, opened.add_button.click)
    assert "Say whether it is the same person" in told
    opened.same.choices[vera].click()
    opened.add_button.click()
    assert len(people_named(desk, "Vera Lund")) == 1
    assert tab.cards.elsewhere.text() == "Also in Thursday group"
    assert people_named(desk, "Vera Lund")[0].phone == "111"


def test_or_someone_else_of_the_same_name(qtbot, desk, opened, vera):
    qtbot.keyClicks(opened.name, "Vera Lund")
    opened.same.choices[None].click()
    opened.add_button.click()
    assert len(people_named(desk, "Vera Lund")) == 2


def test_who_left_this_group_comes_back_as_the_same_person(qtbot, tab, desk, people, opened):
    with desk.store.write("Leave") as session:
        spell = members.spells(session, desk.group_id, people["Ravi Iyer"])[0]
        members.leave(session, spell.id, date(2026, 6, 30))
    qtbot.keyClicks(opened.name, "Ravi Iyer")
    opened.same.choices[people["Ravi Iyer"]].click()
    opened.add_button.click()
    with desk.store.read() as session:
        theirs = select(Spell.joined).where(Spell.person_id == people["Ravi Iyer"]).order_by(Spell.joined)
        assert list(session.scalars(theirs)) == [date(2026, 1, 1), date(2026, 11, 22)]


def test_a_namesake_here_is_added_only_when_it_was_said_that_it_is_someone_else(qtbot, desk, opened):
    qtbot.keyClicks(opened.name, "Ravi Iyer")
    assert opened.same.isVisible()
    assert "a working place tells the two apart" in opened.same.told.text()
    (told,) = refused(qtbot, opened.add_button.click)
    assert told == "Ravi Iyer is a member of this group already. Say whether this is someone else."
    assert len(people_named(desk, "Ravi Iyer")) == 1
    qtbot.keyClick(opened.same.choices[None], Qt.Key.Key_Space)
    opened.add_button.click()
    assert len(people_named(desk, "Ravi Iyer")) == 2


def test_another_name_takes_the_question_away(qtbot, opened, vera):
    qtbot.keyClicks(opened.name, "Vera Lund")
    qtbot.keyClicks(opened.name, "gren")
    assert not opened.same.isVisible()
    assert opened.same.answer() is None
    opened.reject()

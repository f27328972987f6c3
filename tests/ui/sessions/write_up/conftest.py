"""An evening to write up: eight members, one of them away, and a page shown with the cursor in it."""

from datetime import date

import pytest

from balint_desk.store.members import absences
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import GroupSession
from tests.ui import practice


@pytest.fixture
def people(store, group_id):
    """The ids of the members by their last names; Brandt told us on 3 November."""
    made = practice.people(store)
    ids = {name.split()[-1]: person for name, person in zip(practice.NAMES, made, strict=True)}
    tonight, told_on = practice.TONIGHT, date(2026, 11, 3)
    with store.write("Away") as session:
        absences.add(session, ids["Brandt"], group_id, tonight, tonight, told_on=told_on)
    return ids


@pytest.fixture
def tonight(store, group_id, people):
    with store.read() as session:
        ids = sessions.ids(session, group_id)
        return next(one for one in ids if session.get_one(GroupSession, one).day == practice.TONIGHT)


@pytest.fixture
def page(qtbot, desk, tonight):
    """The write-up of tonight in a window of its own."""
    from balint_desk.ui.sessions.write_up.write_up import WriteUp

    page = WriteUp(desk)
    qtbot.addWidget(page)
    page.resize(1014, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.show_session(tonight)
    page.begin()
    return page


@pytest.fixture
def first(page):
    """The fields of the first case, with the cursor in them."""
    page.cases.begin()
    return page.cases.editors[0].fields


def press(qtbot, page, *keys):
    for key in keys:
        qtbot.keyClick(page.window().focusWidget(), key)


def type_in(qtbot, page, text):
    """Each letter goes where the cursor is by then."""
    for letter in text:
        qtbot.keyClicks(page.window().focusWidget(), letter)

"""What waits about money leads to the part of the Fees tab where it is done."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from balint_desk.core.fees.bank.statement_lines import StatementLine, marked
from balint_desk.core.fees.fee_words import Extra
from balint_desk.store.fees.bank import bank_files
from balint_desk.store.fees.costs import session_costs
from balint_desk.ui.window.main_window import MainWindow
from tests.also_need import switch_on
from tests.store.money import DAYS, Practice, pounds
from tests.store.spending import room


@pytest.fixture
def window(qtbot, desk):
    """In the afternoon: a payment from the bank waits, Ana owes, and the room of a session is not kept yet."""
    desk.now = lambda: datetime(2026, 11, 22, 17)
    practice = Practice(desk.store, desk.group_id)
    practice.join("Ana Moor")
    practice.hold(DAYS[0])
    practice.charge()
    switch_on(desk.store, Extra.BANK)
    with desk.store.write("Fill") as session:
        session_costs.put(session, desk.group_id, room(40_00))
        line = StatementLine(date(2026, 11, 20), pounds(30), "fee", "A MOOR", "")
        bank_files.bring_in(session, bank_files.plan(session, marked([line])))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    desk.saving_wanted.emit()


@pytest.mark.parametrize(
    ("title", "part"),
    [
        ("Ana Moor owes since 6 Oct", "who"),
        ("One line from the bank waits to be put to an account", "bank"),
        ("What the session of 6 Oct cost is not kept yet", "costs"),
    ],
)
def test_a_click_goes_to_where_it_is_done(qtbot, window, title, part):
    card = window.pages.overview.page.waiting
    [row] = [one for one in card.rows if one.title.text() == title]
    qtbot.mouseClick(row.open, Qt.MouseButton.LeftButton)
    fees = window.pages.fees.page
    assert (window.pages.current.name, fees.choice.value) == ("fees", part)
    assert fees.isAncestorOf(window.focusWidget())

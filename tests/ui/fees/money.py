"""The group of the picture for the tests of windows, and a window around a part of the money."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMessageBox, QWidget

from balint_desk.core.fees.fee_words import CostKind
from balint_desk.store.fees.costs import session_costs
from balint_desk.ui.widgets.cards import Card, scroll_page
from tests.store.spending import held, member, pay, room, spend

FIRST = date(2026, 1, 13)
EVENINGS = [FIRST + timedelta(14 * number) for number in range(22)]


def fill(store, group_id, kept=22):
    """22 sessions at £56 (so many of them kept), supervision for £220, eight members who paid £4,460."""
    with store.write("Fill") as session:
        session_costs.put(session, group_id, room(56_00, FIRST))
        for day in EVENINGS:
            held(session, group_id, day)
        session_costs.keep(session, group_id, session_costs.proposed(session, group_id)[:kept])
        spend(session, group_id, date(2026, 3, 1), 220_00, CostKind.SUPERVISION)
        for number, fee in enumerate([30_00] * 7 + [20_00]):
            _, payer_id = member(session, group_id, f"Member {number}", fee)
            pay(session, payer_id, date(2026, 11, 2), 557_50)


def fill_not_all(store, group_id):
    """The same with the last six not kept yet."""
    fill(store, group_id, kept=16)


def window_around(qtbot, desk, part):
    """As the tab has it: the list on the left, its cards on the right, and it hears of changes."""
    page, window = QWidget(), QMainWindow()
    card = Card("Costs", part.link)
    card.add(part)
    layout = QHBoxLayout(page)
    layout.addWidget(card, 6)
    layout.addWidget(scroll_page(part.right), 5)
    window.setCentralWidget(page)
    qtbot.addWidget(window)
    desk.changed.connect(lambda _: part.refresh())
    part.refresh()
    window.resize(1280, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def on_top(qtbot, dialog):
    """Opened over everything; it stays for the test to look at after it was closed."""
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def answer(window, words):
    """Press a button of the question that stands over the window."""
    box = [one for one in window.findChildren(QMessageBox) if one.isVisible()][-1]
    next(one for one in box.buttons() if one.text().replace("&", "") == words).click()
    return box

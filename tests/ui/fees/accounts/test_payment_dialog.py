"""Record payment: for the oldest that is open, or for the invoices that are said."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import accounts
from balint_desk.store.fees.accounts.paying import WhoPays
from balint_desk.store.fees.accounts.tables import PaymentFor
from balint_desk.ui.fees.accounts.payment_dialog import PaymentDialog
from tests.store import owed
from tests.ui.practice import shown

RETURN = Qt.Key.Key_Return


@pytest.fixture
def julia(store, group_id, people):
    """She owes £30, £40 and £50 by invoices; Piotr £45 without one."""
    with store.write("Begin") as session:
        julia, piotr = (owed.payer(session, people[name]) for name in ("Julia Okafor", "Piotr Nowak"))
        for number, minor in (("2026-014", 3000), ("2026-015", 4000), ("2026-016", 5000)):
            owed.invoice(session, group_id, julia, number, minor, date(2026, 11, int(number[-2:])))
        owed.charge(session, group_id, piotr, 4500)
    return julia


@pytest.fixture
def asked(qtbot, desk, julia):
    dialog = PaymentDialog(desk, WhoPays(julia))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown(qtbot, dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def options(asked):
    return [asked.invoices.choice.itemText(place) for place in range(asked.invoices.choice.count())]


def choose(qtbot, asked, start):
    """By its first letters, as one types them in the list."""
    asked.invoices.setFocus()
    qtbot.keyClicks(asked.invoices.choice, start)


def record(qtbot, asked):
    with qtbot.waitSignal(asked.recorded) as told:
        qtbot.keyClick(asked.amount, RETURN)
    return told.args[0]


def left(store, payer_id):
    """What is open of each invoice, by number."""
    with store.read() as session:
        standing = accounts.of_payer(session, payer_id, "GBP")
        return {one.number: standing.account.open.get(one.id, Money(0, "GBP")).minor for one in standing.invoices}


def test_unless_something_is_said_the_oldest_is_paid_first(qtbot, store, julia, asked):
    assert (asked.invoices.choice.currentText(), asked.amount.text()) == ("The oldest that is open", "£120.00")
    asked.amount.setText("50")
    assert record(qtbot, asked) == "Recorded: £50.00 from Julia Okafor."
    assert left(store, julia) == {"2026-014": 0, "2026-015": 2000, "2026-016": 5000}
    with store.read() as session:
        assert sorted(row.minor for row in session.query(PaymentFor)) == [2000, 3000]


def test_each_open_invoice_is_offered_with_its_day_and_what_is_open(asked):
    assert options(asked) == [
        "The oldest that is open",
        "2026-014 of 14/11/2026 (£30.00 open)",
        "2026-015 of 15/11/2026 (£40.00 open)",
        "2026-016 of 16/11/2026 (£50.00 open)",
        "Certain invoices…",
    ]
    assert not any(box.isVisible() for box in asked.invoices.boxes.values())


def test_one_invoice_is_paid_though_an_older_one_is_open(qtbot, store, julia, asked):
    choose(qtbot, asked, "2026-015")
    assert asked.amount.text() == "£40.00"
    assert record(qtbot, asked) == "Recorded: £40.00 from Julia Okafor for 2026-015."
    assert left(store, julia) == {"2026-014": 3000, "2026-015": 0, "2026-016": 5000}
    store.undo()
    assert left(store, julia) == {"2026-014": 3000, "2026-015": 4000, "2026-016": 5000}


def test_one_payment_is_for_several_invoices(qtbot, store, julia, asked):
    choose(qtbot, asked, "Certain")
    boxes = list(asked.invoices.boxes.values())
    assert all(box.isVisible() for box in boxes)
    for box in boxes[1:]:
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert asked.amount.text() == "£90.00"
    asked.amount.setText("60")
    assert record(qtbot, asked) == "Recorded: £60.00 from Julia Okafor for 2026-015, 2026-016."
    assert left(store, julia) == {"2026-014": 3000, "2026-015": 0, "2026-016": 3000}


def test_an_amount_that_was_typed_stays_and_what_is_too_much_is_told(qtbot, store, julia, asked):
    asked.amount.setFocus()
    asked.amount.selectAll()
    qtbot.keyClicks(asked.amount, "55")
    choose(qtbot, asked, "2026-016")
    assert asked.amount.text() == "£55.00"
    assert asked.told.text() == (
        "£5.00 more than is open of it: that goes to the oldest that is open, else it is in hand."
    )
    record(qtbot, asked)
    assert left(store, julia) == {"2026-014": 2500, "2026-015": 4000, "2026-016": 0}


def test_what_the_amount_does_not_reach_is_refused_and_nothing_is_kept(qtbot, store, julia, asked):
    choose(qtbot, asked, "Certain")
    with pytest.raises(Refused, match="Tick the invoices that it is for"):
        asked.keep_all()
    for box in asked.invoices.boxes.values():
        box.click()
    asked.amount.setText("70")
    with pytest.raises(Refused, match=r"70\.00 GBP does not reach as far as 2026-016"):
        asked.keep_all()
    assert left(store, julia) == {"2026-014": 3000, "2026-015": 4000, "2026-016": 5000}


def test_who_has_no_open_invoice_is_not_asked_what_it_is_for(qtbot, asked):
    choose(qtbot, asked, "2026-015")
    asked.payer.setFocus()
    asked.payer.selectAll()
    qtbot.keyClicks(asked.payer, "Piotr")
    assert (asked.invoices.isVisible(), asked.amount.text()) == (False, "£45.00")
    assert record(qtbot, asked) == "Recorded: £45.00 from Piotr Nowak."


def test_with_the_keyboard_alone_everything_is_come_to(qtbot, asked):
    choose(qtbot, asked, "Certain")
    went = []
    for _ in range(12):
        went.append(asked.focusWidget())
        qtbot.keyClick(asked.focusWidget(), Qt.Key.Key_Tab)
    assert {*asked.invoices.boxes.values(), asked.keep, asked.amount, asked.reference} <= set(went)
    assert went.index(asked.invoices.choice) + 1 == went.index(next(iter(asked.invoices.boxes.values())))

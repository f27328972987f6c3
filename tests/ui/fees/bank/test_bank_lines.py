"""What came from the bank and waits: one key to accept, others to say otherwise."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from balint_desk.core.fees.bank.statement_lines import StatementLine, marked
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import Money
from balint_desk.store.fees.accounts import accounts, payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.accounts.tables import Payment, PaymentFor
from balint_desk.store.fees.bank import bank_files, bank_lines
from balint_desk.store.fees.bank.bank_lines import Which
from balint_desk.store.fees.bank.tables import BankLine
from balint_desk.store.fees.costs.tables import Expense, ExpenseShare
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.fees.bank.bank_card import BankExpense
from balint_desk.ui.fees.bank.bank_lines import BankLines
from balint_desk.ui.fees.bank.bank_page import BankPage
from balint_desk.ui.widgets.cards import row
from tests.store import owed

DAY = date(2026, 11, 17)


def gbp(minor):
    return Money(minor, "GBP")


def line(minor, words="", name="", day=DAY):
    return StatementLine(day, gbp(minor), words, name, f"account of {name}" if name else "")


LINES = (
    line(3000, "INV 2026-014", "J OKAFOR", date(2026, 11, 2)),
    line(4500, "fee", "Piotr Nowak", date(2026, 11, 3)),
    line(77, "Interest", "Bank", date(2026, 11, 4)),
    line(-4550, "Room", "St Ann Hall", date(2026, 11, 5)),
)


@pytest.fixture
def payers(store, group_id, people):
    """Julia owes £30 and £40 by invoices, Piotr £45 without one."""
    with store.write("Begin") as session:
        julia, piotr = (owed.payer(session, people[name]) for name in ("Julia Okafor", "Piotr Nowak"))
        owed.invoice(session, group_id, julia, "2026-014", 3000)
        owed.invoice(session, group_id, julia, "2026-015", 4000, date(2026, 11, 4))
        owed.charge(session, group_id, piotr, 4500)
    return julia, piotr


@pytest.fixture
def part(qtbot, desk, payers):
    """The list beside its card, as the tab shows them."""
    windows = []

    def show(*lines):
        with desk.store.write("Bring in") as session:
            bank_files.bring_in(session, bank_files.plan(session, marked(lines)))
        shown = BankLines(desk)
        desk.changed.connect(lambda _: shown.refresh())
        window = QWidget()
        windows.append(window)
        window.setLayout(row(shown, shown.right))
        window.resize(1200, 600)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        shown.refresh()
        shown.table.setFocus()
        return shown

    return show


def cells(part):
    model = part.table.model()
    return [[model.index(place, column).data() for column in range(4)] for place in range(model.rowCount())]


def owes(desk, payer_id):
    with desk.store.read() as session:
        return accounts.of_payer(session, payer_id, "GBP").account.owes.minor


def press(qtbot, part, key):
    part.table.setFocus()
    qtbot.keyClick(part.table, key)


def turn_to(qtbot, part, which):
    qtbot.mouseClick(part.which.button(which), Qt.MouseButton.LeftButton)
    part.table.setFocus()


def test_each_payment_says_whose_it_may_be(part):
    assert cells(part(*LINES)) == [
        ["02/11/2026", "£30.00", "J OKAFOR: INV 2026-014", "Julia Okafor"],
        ["03/11/2026", "£45.00", "Piotr Nowak: fee", "Piotr Nowak"],
        ["04/11/2026", "£0.77", "Bank: Interest", "\N{EM DASH}"],
    ]


def test_the_card_says_why_and_what_comes_of_it(part):
    card = part(*LINES).card
    assert card.title.text() == "£30.00 from J OKAFOR"
    assert card.reason.text() == "2026-014 is named in it."
    assert (card.payer.currentText(), card.meant.currentText()) == ("Julia Okafor", "2026-014 (£30.00 open)")
    assert card.effect.text() == "Owed now: £70.00. After it: £40.00."


def test_enter_accepts_what_the_card_says_and_the_cursor_goes_on(qtbot, part, desk, payers):
    shown, told = part(*LINES), []
    shown.told.connect(told.append)
    press(qtbot, shown, Qt.Key.Key_Return)
    assert owes(desk, payers[0]) == 4000
    assert told == ["Accepted: £30.00 from Julia Okafor."]
    assert shown.card.title.text() == "£45.00 from Piotr Nowak"
    press(qtbot, shown, Qt.Key.Key_Return)
    assert owes(desk, payers[1]) == 0
    assert [one[1] for one in cells(shown)] == ["£0.77"]
    assert desk.store.undo_name == "Accept payment"


def test_undo_brings_a_payment_back_to_those_that_wait(qtbot, part, desk, payers):
    shown = part(*LINES)
    press(qtbot, shown, Qt.Key.Key_Return)
    desk.undo()
    assert (len(cells(shown)), owes(desk, payers[0])) == (3, 7000)


def test_what_was_paid_elsewhere_meanwhile_is_known_also_after_a_line_was_put_aside(qtbot, part, desk, payers):
    shown = part(*LINES)
    shown.table.choose(bank_id(desk, 77))
    press(qtbot, shown, Qt.Key.Key_Delete)
    assert shown.card.title.text() == "£45.00 from Piotr Nowak"
    assert shown.card.effect.text() == "Owed now: £45.00. After it: £0.00."
    with desk.store.write("Record payment") as session:
        payments.add(session, Paid(payers[1], DAY, gbp(2000)))
    assert shown.card.effect.text() == "Owed now: £25.00. After it £20.00 is in hand."
    shown.table.choose(bank_id(desk, 3000))
    shown.refresh()
    assert shown.card.effect.text() == "Owed now: £70.00. After it: £40.00."


def bank_id(desk, minor):
    with desk.store.read() as session:
        return session.scalars(select(BankLine.id).where(BankLine.minor == minor)).one()


def test_enter_on_a_payment_of_nobody_asks_whose_it_is(qtbot, part, desk):
    shown = part(line(77, "Interest"))
    assert shown.card.reason.text() == "Nothing tells whose it is. Choose, or put it aside."
    assert not shown.card.accept.isEnabled()
    press(qtbot, shown, Qt.Key.Key_Return)
    assert shown.card.payer.hasFocus()
    with desk.store.read() as session:
        assert session.scalars(select(Payment)).all() == []


def test_another_payer_is_chosen_by_a_key_and_its_first_letter(qtbot, part, desk, payers):
    shown = part(*LINES)
    press(qtbot, shown, Qt.Key.Key_P)
    assert shown.card.payer.hasFocus()
    qtbot.keyClicks(shown.card.payer, "Pi")
    assert shown.card.reason.text() == "Chosen by you."
    assert shown.card.meant.currentText() == "The oldest that is open"
    press(qtbot, shown, Qt.Key.Key_Return)
    assert (owes(desk, payers[0]), owes(desk, payers[1])) == (7000, 1500)


def test_another_invoice_is_chosen_by_a_key(qtbot, part, desk):
    shown = part(line(1000, "part", "Julia Okafor"))
    assert shown.card.meant.currentText() == "The oldest that is open"
    press(qtbot, shown, Qt.Key.Key_I)
    assert shown.card.meant.hasFocus()
    qtbot.keyClick(shown.card.meant, Qt.Key.Key_End)
    assert shown.card.meant.currentText() == "2026-015 (£40.00 open)"
    press(qtbot, shown, Qt.Key.Key_Return)
    with desk.store.read() as session:
        assert session.scalars(select(PaymentFor.minor)).all() == [1000]


def test_a_member_who_never_paid_can_be_chosen(qtbot, part, desk):
    shown = part(line(77, "Interest"))
    press(qtbot, shown, Qt.Key.Key_P)
    qtbot.keyClicks(shown.card.payer, "Lena")
    assert "After it £0.77 is in hand." in shown.card.effect.text()
    press(qtbot, shown, Qt.Key.Key_Return)
    assert cells(shown) == []


def test_what_is_too_much_is_said_to_stay_in_hand(part):
    card = part(line(9900, "2026-014 2026-015")).card
    assert card.reason.text() == "2026-014, 2026-015 are named in it."
    assert card.meant.currentText() == "2026-014, 2026-015"
    assert card.effect.text() == "Owed now: £70.00. After it £29.00 is in hand."


def test_what_is_nothing_of_this_practice_is_put_aside_and_taken_up_again(qtbot, part):
    shown = part(*LINES)
    press(qtbot, shown, Qt.Key.Key_Down)
    press(qtbot, shown, Qt.Key.Key_Down)
    press(qtbot, shown, Qt.Key.Key_Delete)
    assert [one[1] for one in cells(shown)] == ["£30.00", "£45.00"]
    turn_to(qtbot, shown, Which.ASIDE)
    assert [one[1] for one in cells(shown)] == ["£0.77"]
    press(qtbot, shown, Qt.Key.Key_Delete)
    assert len(cells(shown)) == 1
    press(qtbot, shown, Qt.Key.Key_T)
    assert cells(shown) == []
    turn_to(qtbot, shown, Which.CAME)
    assert len(cells(shown)) == 3


def test_a_payment_that_was_taken_back_lies_among_those_looked_at_and_can_be_accepted_for_another(
    qtbot, part, desk, payers
):
    shown = part(LINES[0])
    press(qtbot, shown, Qt.Key.Key_Return)
    with desk.store.write("Take back") as session:
        payments.take_back(session, session.scalars(select(Payment.id)).one(), DAY, "wrong one")
    assert cells(shown) == []
    turn_to(qtbot, shown, Which.ASIDE)
    assert not shown.card.take_up.isVisible()
    shown.card.payer.set_value(payers[1])
    shown.card.payer.edited.emit()
    press(qtbot, shown, Qt.Key.Key_Return)
    assert (owes(desk, payers[0]), owes(desk, payers[1])) == (7000, 1500)


def test_money_that_went_out_becomes_an_expense(qtbot, part, desk, group_id):
    shown, told = part(*LINES), []
    shown.told.connect(told.append)
    turn_to(qtbot, shown, Which.WENT)
    assert shown.card.title.text() == "£45.50 to St Ann Hall"
    assert not shown.card.choices.isVisible()
    press(qtbot, shown, Qt.Key.Key_E)
    [dialog] = [one for one in all_windows() if isinstance(one, BankExpense) and one.isVisible()]
    assert (dialog.words.text(), dialog.kind.value()) == ("Room", CostKind.ROOM)
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert told == ["Kept as an expense: £45.50 to St Ann Hall."]
    with desk.store.read() as session:
        expense = session.scalars(select(Expense)).one()
        assert (expense.amount, expense.kind, expense.words) == (gbp(4550), CostKind.ROOM, "Room")
        assert session.scalars(select(ExpenseShare.group_id)).all() == [group_id]
    assert cells(shown) == []


def test_the_empty_list_says_what_will_stand_here_and_begins_it(qtbot, part):
    shown = part()
    assert shown.empty.isVisible()
    assert "from a bank statement stand here" in shown.empty.sentence.text()
    qtbot.mouseClick(shown.empty.button, Qt.MouseButton.LeftButton)
    [page] = [one for one in all_windows() if isinstance(one, BankPage) and one.isVisible()]
    page.reject()


def test_the_keys_stand_in_the_menu_of_the_list(part):
    shown = part(*LINES)
    seen = {one.text(): one.shortcut().toString() for one in shown.table.actions() if one.isVisible()}
    assert seen == {"&Accept": "", "Another &payer": "P", "An &invoice": "I", "Put a&side": "Del"}


def test_how_many_wait_is_known_without_the_list(part, desk):
    part(*LINES)
    with desk.store.read() as session:
        assert bank_lines.waiting(session).count == 3


def test_every_button_does_what_its_key_does(qtbot, part, desk, payers):
    shown = part(*LINES)
    qtbot.mouseClick(shown.card.accept, Qt.MouseButton.LeftButton)
    assert owes(desk, payers[0]) == 4000
    qtbot.mouseClick(shown.card.aside, Qt.MouseButton.LeftButton)
    turn_to(qtbot, shown, Which.ASIDE)
    qtbot.mouseClick(shown.card.take_up, Qt.MouseButton.LeftButton)
    turn_to(qtbot, shown, Which.WENT)
    qtbot.mouseClick(shown.card.expense, Qt.MouseButton.LeftButton)
    [dialog] = [one for one in all_windows() if isinstance(one, BankExpense) and one.isVisible()]
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert len(cells(shown)) == 1

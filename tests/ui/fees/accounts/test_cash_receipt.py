"""Cash gets a receipt."""

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from sqlalchemy import select

from balint_desk.core.fees.fee_words import Way
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.invoices import cash_receipts, issuer
from balint_desk.ui.fees.accounts.cash_receipt import show_receipt
from balint_desk.ui.fees.accounts.who_has_paid import WhoHasPaid
from tests.documents.reading import words
from tests.store.owing import ANNA, DAY
from tests.ui.practice import shown


@pytest.fixture
def paid(desk, owing):
    def pay(way):
        with desk.store.write("Record payment") as session:
            issuer.put(session, ANNA)
            return payments.add(session, Paid(owing["Julia Okafor"], DAY, Money(1000, "GBP"), way)).id

    return pay


def test_it_is_made_once_and_shown_as_often_as_wanted(qtbot, desk, paid, invoices):
    cash = paid(Way.CASH)
    for _ in range(2):
        box = show_receipt(desk, cash, invoices)
        assert isinstance(box, QMessageBox)
        assert box.text() == "The PDF is not encrypted."
        box.reject()
    with desk.store.read() as session:
        assert session.get_one(Payment, cash).receipt_number == 1
        assert "Received with thanks £10.00" in words(cash_receipts.pdf(session, cash))


def test_it_is_asked_for_beside_the_payment_in_cash(qtbot, desk, paid):
    paid(Way.TRANSFER)
    paid(Way.CASH)
    part = shown(qtbot, WhoHasPaid(desk))
    shown(qtbot, part.right)
    part.refresh()
    part.account.link.click()
    buttons = [one for one in part.account.findChildren(QPushButton) if one.text() == "Receipt…"]
    assert [one.accessibleName() for one in buttons] == ["Receipt… 20 Nov \N{MINUS SIGN}£10.00"]
    buttons[0].click()
    box = next(one for one in part.findChildren(QMessageBox) if one.isVisible())
    box.reject()
    with desk.store.read() as session:
        numbers = session.scalars(select(Payment.receipt_number).where(Payment.receipt_number.is_not(None)))
        assert list(numbers) == [1]


def test_a_transfer_gets_none(desk, paid, invoices):
    transfer = paid(Way.TRANSFER)
    with pytest.raises(Refused, match="in cash"):
        show_receipt(desk, transfer, invoices)

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from balint_desk.core.fees.fee_words import Way
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.invoices import cash_receipts, issuer
from tests.store.owing import ANNA, DAY, member


@pytest.fixture
def julia(store, group_id):
    with store.write("Charge") as session:
        issuer.put(session, ANNA)
        return member(session, group_id, "Julia Okafor")


def paid(store, julia, way=Way.CASH):
    with store.write("Record payment") as session:
        return payments.add(session, Paid(julia, DAY, Money(1000, "GBP"), way)).id


def draw(session, payment, number):
    return f"%PDF receipt {number} for {payment.amount}".encode()


def made(store, payment_id):
    with store.write("Make receipt", last=True) as session:
        return cash_receipts.make(session, payment_id, draw).receipt_number


def test_cash_gets_receipts_numbered_through_and_kept_byte_for_byte(store, julia):
    first, second = paid(store, julia), paid(store, julia)
    assert [made(store, second), made(store, first)] == [1, 2]
    with store.read() as session:
        assert cash_receipts.pdf(session, first) == b"%PDF receipt 2 for 10.00 GBP"
    assert store.undo_name is None


def test_a_receipt_that_cannot_be_drawn_takes_no_number(store, julia):
    one = paid(store, julia)
    with pytest.raises(ZeroDivisionError), store.write("Make receipt", last=True) as session:
        cash_receipts.make(session, one, lambda *_: 1 // 0)
    assert made(store, one) == 1


def test_a_receipt_is_made_once_and_only_for_cash_that_stays(store, julia):
    one, other, bounced = paid(store, julia), paid(store, julia, Way.TRANSFER), paid(store, julia)
    made(store, one)
    with store.write("Take back") as session:
        payments.take_back(session, bounced, DAY, "not mine")
    for payment_id, told in ((one, "already: number 1"), (other, "in cash"), (bounced, "was taken back")):
        with pytest.raises(Refused, match=told):
            made(store, payment_id)


def test_a_payment_with_a_receipt_is_frozen_and_can_still_be_taken_back(store, julia):
    one = paid(store, julia)
    made(store, one)
    with pytest.raises(IntegrityError, match="frozen"), store.write("Tamper") as session:
        session.execute(update(Payment).values(minor=1))
    with store.write("Take back") as session:
        assert payments.take_back(session, one, DAY, "given back").takes_back_id == one

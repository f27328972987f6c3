from datetime import timedelta

import pytest
from sqlalchemy import select

from balint_desk.core.fees.fee_words import AccountEntry, Way
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import accounts, payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import invoices
from balint_desk.store.fees.year import closing
from tests.store import owed
from tests.store.money import DAYS, TODAY, Practice, pounds
from tests.store.owing import DAY, FIRST, WEEK, charge, drafts, draw, member


@pytest.fixture
def practice(store, group_id):
    return Practice(store, group_id)


@pytest.fixture
def ana(practice):
    """Owes £60 for two sessions."""
    spell_id = practice.join("Ana")
    for day in DAYS[:2]:
        practice.hold(day)
    practice.charge()
    return practice.payer(spell_id)


def standing(practice, payer_id):
    account = practice.account(payer_id).account
    return account.owes.minor, [rest.minor for rest in account.open.values()], account.in_hand.minor


def test_what_is_paid_goes_to_the_oldest_and_too_much_is_in_hand(practice, ana):
    practice.pay(payments.add, ana, pounds(40))
    assert standing(practice, ana) == (2000, [2000], 0)
    practice.pay(payments.add, ana, pounds(50), way=Way.CASH, reference="R 7")
    assert standing(practice, ana) == (-3000, [], 3000)
    practice.hold(DAYS[2])
    practice.charge()
    assert standing(practice, ana) == (0, [], 0)


def test_several_payments_at_once_are_put_and_refused_as_they_are_one_by_one(store, practice, ana):
    twice = [Paid(ana, TODAY, pounds(20)), Paid(ana, TODAY, pounds(50))]
    with store.write("Pay") as session:
        payments.add_all(session, twice)
    assert standing(practice, ana) == (-1000, [], 1000)
    with pytest.raises(Refused, match="above nought"), store.write("Pay") as session:
        payments.add_all(session, [*twice, Paid(ana, TODAY, pounds(0))])
    with pytest.raises(Refused, match="pays for no group"), store.write("Pay") as session:
        payments.add_all(session, [*twice, Paid(ana, TODAY, Money(2000, "EUR"))])
    with pytest.raises(ValueError, match="one by one"), store.write("Pay") as session:
        payments.add_all(session, [Paid(ana, TODAY, pounds(20), meant_for={1: pounds(20)})])
    assert standing(practice, ana) == (-1000, [], 1000)


@pytest.mark.parametrize("paid_first", [True, False])
def test_an_invoice_that_was_paid_stays_paid_when_something_older_is_charged_later(store, group_id, paid_first):
    """Also where the money was in hand before the invoice was issued."""
    with store.write("Charge") as session:
        julia = member(session, group_id, "Julia Okafor", [3000])
        invoice_id = drafts(session)["Julia Okafor"]
    steps = [lambda session: payments.add(session, Paid(julia, DAY, Money(3000, "GBP")))]
    steps.insert(paid_first, lambda session: invoices.issue(session, invoice_id, draw))
    for step in steps:
        with store.write("Step", last=True) as session:
            step(session)
    with store.write("Charge late") as session:
        spell_id = session.scalars(select(Charge.spell_id)).one()
        late = charge(session, group_id, spell_id, julia, FIRST - 20 * WEEK, Money(2000, "GBP"))
        session.add(late)
        session.flush()
        assert dict(accounts.of_payer(session, julia, "GBP").account.open) == {late.id: Money(2000, "GBP")}


def test_a_payment_that_bounced_is_taken_back_by_a_counter_entry_and_both_stay(practice, ana):
    payment_id = practice.pay(payments.add, ana, pounds(60))
    with practice.store.write("Take back") as session:
        payments.take_back(session, payment_id, TODAY, "Bounced")
    assert standing(practice, ana) == (6000, [3000, 3000], 0)
    with practice.store.read() as session:
        rows = session.scalars(select(Payment).order_by(Payment.minor)).all()
    assert [(row.entry, row.minor, row.words) for row in rows] == [
        (AccountEntry.TAKEN_BACK, -6000, "Bounced"),
        (AccountEntry.PAYMENT, 6000, ""),
    ]
    for again in rows:
        with pytest.raises(Refused, match="already"), practice.store.write("Take back") as session:
            payments.take_back(session, again.id, TODAY, "Again")


def test_money_in_hand_can_be_paid_back_but_no_more_than_that(practice, ana):
    practice.pay(payments.add, ana, pounds(100))
    with pytest.raises(Refused, match=r"40\.00 GBP is in hand"):
        practice.pay(payments.pay_back, ana, pounds(41))
    practice.pay(payments.pay_back, ana, pounds(40))
    assert standing(practice, ana) == (0, [], 0)


def test_letting_go_needs_a_reason_and_is_never_more_than_is_owed(practice, ana):
    with pytest.raises(Refused, match="Say why"):
        practice.pay(payments.let_go, ana, pounds(60))
    with pytest.raises(Refused, match=r"60\.00 GBP is owed"):
        practice.pay(payments.let_go, ana, pounds(61), words="Moved away")
    practice.pay(payments.let_go, ana, pounds(60), words="Moved away")
    assert standing(practice, ana) == (0, [], 0)


@pytest.mark.parametrize("amount", [0, -5])
def test_a_payment_is_above_nought(practice, ana, amount):
    with pytest.raises(Refused, match="How much"):
        practice.pay(payments.add, ana, pounds(amount))


def test_nothing_is_entered_in_a_closed_period(practice, ana):
    payment_id = practice.pay(payments.add, ana, pounds(60), DAYS[1])
    with practice.store.write("Close", last=True) as session:
        closing.close(session, DAYS[2])
    with pytest.raises(Refused, match="is closed"):
        practice.pay(payments.add, ana, pounds(5), DAYS[2])
    with practice.store.write("Take back") as session:
        payments.take_back(session, payment_id, DAYS[3], "Bounced")
    assert standing(practice, ana)[0] == 6000


def test_it_cannot_be_taken_back_before_it_came_or_without_a_reason(practice, ana):
    payment_id = practice.pay(payments.add, ana, pounds(60))
    for day, words, told in ((TODAY - timedelta(1), "Bounced", "before that"), (TODAY, " ", "Say why")):
        with pytest.raises(Refused, match=told), practice.store.write("Take back") as session:
            payments.take_back(session, payment_id, day, words)


def test_several_currencies_are_never_added_up(practice, ana):
    with practice.store.write("Charge") as session:
        owed.charge(session, practice.group_id, ana, 500, currency="EUR")
    practice.pay(payments.add, ana, Money(1000, "EUR"))
    with practice.store.read() as session:
        found = accounts.standings(session)
    assert {whose: one.account.owes.minor for whose, one in found.items()} == {(ana, "EUR"): -500, (ana, "GBP"): 6000}


def test_what_is_open_is_told_charge_by_charge(practice, ana):
    practice.pay(payments.add, ana, pounds(40))
    found = practice.account(ana)
    assert {charge.day: found.open_charges.get(charge.id) for charge in found.charges} == {
        DAYS[0]: None,
        DAYS[1]: pounds(20),
    }


def test_a_payment_undone_is_gone(practice, ana):
    practice.pay(payments.add, ana, pounds(60))
    practice.store.undo()
    assert standing(practice, ana)[0] == 6000

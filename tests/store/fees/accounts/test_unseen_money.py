"""Money that no group's account holds, since it is in a currency of none of them, is found and told apart."""

import pytest

from balint_desk.core.money import Money
from balint_desk.store.fees.accounts import payments, unseen_money
from balint_desk.store.practice import groups
from tests.store.money import DAYS, TODAY, Practice, enter


@pytest.fixture
def practice(store, group_id):
    return Practice(store, group_id)


def found(practice, currency="GBP"):
    with practice.store.read() as session:
        return unseen_money.of_all(session, currency)


def test_money_in_a_currency_of_no_group_is_in_hand_in_that_currency_until_it_is_taken_back(practice):
    ana, bo = (practice.payer(practice.join(name)) for name in ("Ana Moor", "Bo Lind"))
    assert found(practice) == {}
    payment_id = enter(practice, ana, Money(3000, "CHF"))
    enter(practice, ana, Money(500, "EUR"))
    assert found(practice) == {ana: [Money(-3000, "CHF"), Money(-500, "EUR")]}
    with practice.store.read() as session:
        assert unseen_money.of_payer(session, "GBP", ana) == [Money(-3000, "CHF"), Money(-500, "EUR")]
        assert unseen_money.of_payer(session, "GBP", bo) == []
        [entry] = unseen_money.entries(session, ana, [Money(-3000, "CHF")])
        assert entry.amount == Money(3000, "CHF")
    with practice.store.write("Take back") as session:
        payments.take_back(session, payment_id, TODAY, "In the wrong currency")
    assert found(practice) == {ana: [Money(-500, "EUR")]}


def test_what_was_charged_before_a_group_took_another_currency_is_told(practice, group_id):
    ana = practice.payer(practice.join("Ana Moor"))
    practice.hold(DAYS[0])
    practice.charge()
    assert found(practice) == {}
    with practice.store.write("Change group") as session:
        groups.edit(session, group_id, {"currency": "EUR"})
    assert found(practice, "EUR") == {ana: [Money(3000, "GBP")]}


def test_what_another_group_shows_is_not_told(practice):
    ana = practice.payer(practice.join("Ana Moor"))
    enter(practice, ana, Money(3000, "GBP"))
    assert found(practice, "EUR") == {}

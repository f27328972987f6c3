"""Who may pay, and in which currency: nothing is offered or kept that no group shows."""

from datetime import date

import pytest

from balint_desk.core.money import Money
from balint_desk.core.periods import WHOLE
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import fee_table, paying, payments
from balint_desk.store.fees.accounts.paying import WhoPays
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.agreements import payers
from balint_desk.store.members import members
from balint_desk.store.practice.tables import Group
from tests.store import owed

DAY = date(2026, 11, 20)


@pytest.fixture
def euros(store):
    """Another group, in euros."""
    with store.write("New group") as session:
        made = Group(name="Dienstagsgruppe", currency="EUR", zone="Europe/Vienna")
        session.add(made)
        session.flush()
        return made.id


@pytest.fixture
def katya(store, group_id):
    """She owes £30 in the group in pounds."""
    with store.write("Begin") as session:
        person = members.add(session, group_id, "Katya Moreau", date(2026, 1, 1))
        owed.charge(session, group_id, owed.payer(session, person.id), 3000)
        return person.id


def told(store, group_id):
    with store.read() as session:
        found = paying.places(session, group_id, DAY)
    return [(one.name, one.currency, one.owes.minor, one.here) for one in found]


def test_in_a_group_in_euros_who_pays_in_pounds_is_offered_with_pounds(store, katya, euros):
    assert told(store, euros) == [("Katya Moreau", "GBP", 3000, False)]


def test_who_pays_in_two_currencies_stands_there_twice_and_what_is_of_this_group_first(store, katya, euros):
    with store.write("Charge") as session:
        owed.charge(session, euros, owed.payer(session, katya), 500, currency="EUR")
    assert told(store, euros) == [("Katya Moreau", "EUR", 500, True), ("Katya Moreau", "GBP", 3000, False)]


def test_money_in_a_currency_in_which_somebody_pays_for_no_group_is_refused(store, katya):
    with store.read() as session:
        payer_id = payers.of_person(session, katya).id
    with pytest.raises(Refused, match="Katya Moreau pays for no group in EUR"), store.write("Record") as session:
        payments.add(session, Paid(payer_id, DAY, Money(1000, "EUR")))


def test_a_member_with_whom_nothing_is_agreed_has_a_place_and_becomes_a_payer_with_the_first_money(store, group_id):
    with store.write("Begin") as session:
        members.add(session, group_id, "Birgit Czerny", date(2026, 1, 1))
    with store.read() as session:
        [place] = paying.places(session, group_id, DAY)
    assert (place.payer_id, place.here) == (None, True)
    with store.write("Record") as session:
        payments.add(session, Paid(paying.payer_of(session, place), DAY, Money(1000, "GBP")))
    assert told(store, group_id) == [("Birgit Czerny", "GBP", -1000, True)]


def test_early_money_of_who_pays_in_another_currency_elsewhere_is_in_hand_where_it_came(store, katya, euros):
    with store.write("Begin") as session:
        members.come_back(session, katya, euros, date(2026, 11, 1))
        payments.add(session, Paid(payers.of_person(session, katya).id, DAY, Money(1000, "EUR")))
    with store.read() as session:
        [line] = fee_table.lines(session, euros, WHOLE, DAY)
    assert line.in_hand == Money(1000, "EUR")


def test_a_page_tells_whose_place_is_meant(store, group_id, katya, euros):
    with store.read() as session:
        there = paying.places(session, group_id, DAY)
        payer_id = payers.of_person(session, katya).id
        for who in (WhoPays(person_id=katya), WhoPays(payer_id), WhoPays(payer_id, currency="GBP")):
            assert paying.of_who(session, group_id, DAY, who, there) is there[0]
        assert paying.of_who(session, euros, DAY, WhoPays(payer_id), there) is None
        assert paying.of_who(session, group_id, DAY, WhoPays(), there) is None

"""How old what is owed is: the columns add up to what is owed, whatever happened."""

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from balint_desk.core.money import total
from balint_desk.core.periods import WHOLE
from balint_desk.store.fees.accounts import fee_table, payments
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.invoices import invoice_sources, invoices, issuer
from tests.store.account_at_random import STEPS, Account
from tests.store.money import DAYS, TODAY, Practice, pounds
from tests.store.owing import ANNA, SHEET, draw


def told(store, group_id, today=TODAY):
    with store.read() as session:
        found = fee_table.lines(session, group_id, WHOLE, today)
    return {one.name: [getattr(one.ages, age).minor for age in one.ages.__slots__] for one in found}


def test_a_charge_on_no_invoice_is_due_on_its_day(store, group_id):
    practice = Practice(store, group_id)
    spell_id = practice.join("Ana")
    for day in DAYS:
        practice.hold(day)
    practice.charge()
    assert told(store, group_id) == {"Ana": [0, 6000, 6000, 0, 0]}
    assert told(store, group_id, DAYS[0]) == {"Ana": [12000, 0, 0, 0, 0]}
    assert told(store, group_id, TODAY + timedelta(100)) == {"Ana": [0, 0, 0, 0, 12000]}
    practice.pay(payments.add, practice.payer(spell_id), pounds(40))
    assert told(store, group_id) == {"Ana": [0, 6000, 2000, 0, 0]}


def test_what_stands_on_an_invoice_is_due_when_it_says(store, group_id):
    practice = Practice(store, group_id)
    payer_id = practice.payer(practice.join("Ana"))
    practice.hold(DAYS[0])
    practice.charge()
    with store.write("Invoice", last=True) as session:
        issuer.put(session, ANNA)
        payers.edit(session, payer_id, {"address": "Leeds"})
        [offer] = invoice_sources.offers(session, TODAY)
        made = invoices.draft(session, offer, SHEET).id
        invoices.edit(session, made, {"day": TODAY, "due": TODAY + timedelta(14)})
        invoices.issue(session, made, draw)
    assert told(store, group_id) == {"Ana": [3000, 0, 0, 0, 0]}
    assert told(store, group_id, TODAY + timedelta(15)) == {"Ana": [0, 3000, 0, 0, 0]}


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(steps=STEPS, later=st.integers(0, 200))
def test_the_ages_add_up_to_what_is_owed(store, group_id, steps, later):
    account = Account(store, group_id, "GBP")
    for step in steps:
        account.do(*step)
    with store.read() as session:
        found = fee_table.lines(session, group_id, WHOLE, account.day + timedelta(later))
    for line in found:
        amounts = [getattr(line.ages, age) for age in line.ages.__slots__]
        assert total(amounts, "GBP") == line.owes
    [mine] = [line for line in found if line.spell_id == account.spell]
    with store.read() as session:
        owes = fee_table.accounts.of_payer(session, account.payer, "GBP").account.owes
    assert mine.owes == max(owes, owes - owes)

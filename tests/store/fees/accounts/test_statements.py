"""What an account was over a time: opening and lines make closing, whatever happened on it."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from balint_desk.core.money import Money, total
from balint_desk.core.periods import WHOLE, Period
from balint_desk.store.fees.accounts import accounts, payments, statements
from balint_desk.store.fees.accounts.account_entries import MoneyEntry
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.accounts.statements import Credited, StatementCharge
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import credit_notes, invoices
from balint_desk.store.fees.invoices.credit_notes import Credit
from balint_desk.store.fees.year import years_end
from balint_desk.store.members.tables import Person, Spell
from tests.store.account_at_random import CURRENCIES, STEPS, Account
from tests.store.owed import charge
from tests.store.owing import DAY, FIRST, WEEK, drafts, draw, member

DAY_AFTER = timedelta(days=1)


@pytest.fixture
def julia(store, group_id):
    """Two lines of £30.00, invoiced, one of them credited; £10.00 paid, bounced; £5.00 paid; £25.00 let go."""
    with store.write("Charge", last=True) as session:
        payer_id = member(session, group_id, "Julia Okafor")
        invoice_id = invoices.issue(session, drafts(session)["Julia Okafor"], draw).id
        line = credit_notes.creditable(session, invoice_id)[0].line
        amounts = {line.id: Money(3000, "GBP")}
        credit_notes.issue(session, Credit(invoice_id, DAY, "the group did not meet", amounts), draw)
        bounced = payments.add(session, Paid(payer_id, DAY, Money(1000, "GBP")))
        payments.take_back(session, bounced.id, DAY + DAY_AFTER, "bounced")
        payments.add(session, Paid(payer_id, DAY + 2 * DAY_AFTER, Money(500, "GBP")))
        payments.let_go(session, Paid(payer_id, DAY + WEEK, Money(2500, "GBP"), words="Moved away"))
    return payer_id


def made(store, payer_id, period=WHOLE, currency="GBP"):
    with store.read() as session:
        return statements.of(session, payer_id, currency, period)


def said(one):
    match one.what:
        case StatementCharge(line, number):
            return f"{line.session_day} {number}"
        case Credited(number):
            return number
        case MoneyEntry():
            return one.what.entry.value


def test_every_kind_of_line_stands_there_by_day_with_what_was_owed_after_it(store, julia):
    told = made(store, julia)
    assert [(said(one), one.amount.minor, owed.minor) for one, owed in told.lines] == [
        ("2026-09-01 2026-001", 3000, 3000),
        ("2026-09-08 2026-001", 3000, 6000),
        ("C2026-001", -3000, 3000),
        ("payment", -1000, 2000),
        ("taken-back", 1000, 3000),
        ("payment", -500, 2500),
        ("let-go", -2500, 0),
    ]
    assert (told.opening.minor, told.closing.minor) == (0, 0)


def test_a_time_begins_with_what_was_owed_before_it(store, julia):
    told = made(store, julia, Period(FIRST + WEEK, DAY))
    assert (told.opening.minor, told.closing.minor, len(told.lines)) == (3000, 2000, 3)


def test_it_ends_with_what_the_list_of_the_years_end_says(store, julia):
    with store.read() as session:
        owed = dict(years_end.owed(session, DAY))
    assert made(store, julia, Period(None, DAY)).closing == owed["Julia Okafor"]


def test_what_costs_nothing_is_not_told_for_it_would_say_who_was_away(store, group_id):
    with store.write("Charge") as session:
        payer_id = member(session, group_id, "Ravi Iyer", [3000, 0, 3000])
    assert [one.amount.minor for one, _ in made(store, payer_id).lines] == [3000, 3000]


def test_only_another_payer_is_told_whose_place_it_is(store, group_id, julia):
    assert {one.what.line.member for one, _ in made(store, julia).lines if isinstance(one.what, StatementCharge)} == {
        ""
    }
    with store.write("Charge") as session:
        member(session, group_id, "Ravi Iyer")
        surgery = payers.add(session, "Elm Surgery").id
        for row in session.scalars(_charges_of("Ravi Iyer")):
            row.payer_id = surgery
    told = made(store, surgery)
    assert {one.what.line.member for one, _ in told.lines} == {"Ravi Iyer"}


def _charges_of(name):
    query = select(Charge).join(Spell, Spell.id == Charge.spell_id)
    return query.join(Person, Person.id == Spell.person_id).where(Person.name == name)


def test_a_statement_is_of_one_currency_and_all_there_are_can_be_asked_for(store, group_id, julia):
    with store.write("Charge") as session:
        charge(session, group_id, julia, 4000, currency="EUR")
        assert statements.currencies(session, julia) == ["EUR", "GBP"]
    assert made(store, julia, currency="EUR").closing == Money(4000, "EUR")
    assert made(store, julia).closing == Money(0, "GBP")


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(currency=st.sampled_from(CURRENCIES), steps=STEPS, cut=st.integers(0, 30), length=st.integers(0, 30))
def test_whatever_happened_a_time_ends_as_the_next_begins(store, group_id, currency, steps, cut, length):
    account = Account(store, group_id, currency)
    for step in steps:
        account.do(*step)
    first = FIRST + timedelta(days=cut)
    last = first + timedelta(days=length)
    told = made(store, account.payer, Period(first, last), currency)
    assert told.opening + total([one.amount for one, _ in told.lines], currency) == told.closing
    assert made(store, account.payer, Period(None, first - DAY_AFTER), currency).closing == told.opening
    assert made(store, account.payer, Period(last + DAY_AFTER), currency).opening == told.closing
    with store.read() as session:
        owes = accounts.of_payer(session, account.payer, currency).account.owes
    assert made(store, account.payer, Period(None, date.max), currency).closing == owes

"""A little money for the tests: an evening held, a member who pays, what they were charged, a payment."""

from datetime import date, datetime, time

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.fees.costs.shared_costs import Price
from balint_desk.core.fees.fee_words import Basis, CostKind
from balint_desk.core.money import Money
from balint_desk.core.words import State
from balint_desk.store.fees.accounts import payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.agreements import agreements, payers
from balint_desk.store.fees.agreements.agreements import Deal
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.costs import expenses
from balint_desk.store.fees.costs.expenses import Spending
from balint_desk.store.members import members
from balint_desk.store.practice import groups, leaders
from balint_desk.store.sessions.tables import GroupSession


def pounds(minor):
    return Money(minor, "GBP")


def held(session, group_id, day, state=State.HELD, minutes=90):
    """A session that was written up; its id."""
    made = GroupSession(group_id=group_id, day=day, starts=time(19), minutes=minutes, state=state)
    made.finished = datetime.combine(day, time(21)) if state is State.HELD else None
    session.add(made)
    session.flush()
    return made.id


def spend(session, group_id, day, minor, kind=CostKind.ROOM, **more):
    """An expense of one group, or of `parts`; its id."""
    parts = more.pop("parts", {group_id: 1})
    amount = Money(minor, more.pop("currency", "GBP"))
    return expenses.add(session, Spending(day, kind, amount, parts, **more)).id


def member(session, group_id, name, minor, first_day=date(2026, 1, 1), basis=Basis.PLACE):
    """A member with whom a fee was agreed: their time in the group, and who pays."""
    person = members.add(session, group_id, name, first_day)
    [spell] = members.spells(session, group_id, person.id)
    terms = Terms(basis, pounds(minor)) if minor is not None else None
    agreements.agree(session, spell.id, first_day, Deal(terms, agreed_on=first_day))
    return spell.id, payers.of_person(session, person.id).id


def charge(session, group_id, payer_id, day, minor):
    made = Charge(group_id=group_id, payer_id=payer_id, first_day=day, last_day=day, day=day, amount=pounds(minor))
    made.proposed_minor, made.why = minor, '{"text": "came", "values": []}'
    session.add(made)
    session.flush()
    return made.id


def pay(session, payer_id, day, minor, **more):
    return payments.add(session, Paid(payer_id, day, pounds(minor), **more)).id


def let_go(session, payer_id, day, minor):
    return payments.let_go(session, Paid(payer_id, day, pounds(minor), words="Moved away")).id


def second_group(session, name="Friday group", currency="GBP"):
    me = leaders.me(session)
    return groups.add(session, name, currency=currency, zone="Europe/London", leader_id=me.id).id


def other_payer(session, name):
    """Somebody else who pays; the id."""
    made = Payer(name=name)
    session.add(made)
    session.flush()
    return made.id


FIRST = date(2026, 9, 1)


def room(minor, first=FIRST, kind=CostKind.ROOM):
    return Price(kind, pounds(minor), first, words="Hall")

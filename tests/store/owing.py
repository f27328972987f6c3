"""Members with something to pay, for the tests of invoices: charges made as charging makes them."""

from datetime import date, time, timedelta

from sqlalchemy import select

from balint_desk.core.fees.charging.session_fees import why
from balint_desk.core.money import Money
from balint_desk.core.words import State
from balint_desk.store.base import new_id
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.charging import charge_reasons
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import invoice_sources, invoices, issuer
from balint_desk.store.fees.invoices.invoices import DraftForm
from balint_desk.store.members import members
from balint_desk.store.sessions.tables import GroupSession

FIRST, DAY, DUE = date(2026, 9, 1), date(2026, 11, 20), date(2026, 12, 4)
WEEK = timedelta(days=7)
SHEET = DraftForm(DAY, DUE, lambda line: f"Session on {line.first_day}")
ANNA = {"name": "Anna Weiss", "address": "1 Elm Row\nLeeds", "tax_number": "12345 67890"}


def member(session, group_id, name, minors=(3000, 3000), currency="GBP", rate=None, **payer):
    """A member who pays for themselves, with a charge for a session a week, oldest first; who pays, by id."""
    person = members.add(session, group_id, name, date(2026, 1, 1))
    spell = members.spells(session, group_id, person.id)[0]
    pays = payers.of_person(session, person.id)
    payers.edit(session, pays.id, {"address": "2 High Street\nLeeds", **payer})
    for number, minor in enumerate(minors):
        session.add(charge(session, group_id, spell.id, pays.id, FIRST + WEEK * number, Money(minor, currency), rate))
    session.flush()
    return pays.id


def charge(session, group_id, spell_id, payer_id, day, amount, rate=None, **others):
    held = session.scalar(select(GroupSession).where(GroupSession.group_id == group_id, GroupSession.day == day))
    if held is None:
        held = GroupSession(id=new_id(), group_id=group_id, day=day, starts=time(19), minutes=90, state=State.HELD)
        session.add(held)
        session.flush()
    return Charge(
        group_id=group_id,
        spell_id=spell_id,
        payer_id=payer_id,
        group_session_id=held.id,
        first_day=day,
        last_day=day,
        day=day,
        amount=amount,
        proposed_minor=amount.minor,
        tax_rate=rate,
        why=charge_reasons.kept(why("came")),
        **others,
    )


def drafts(session, group_id=None, sheet=SHEET):
    """A draft for each payer who can have one, by name; the issuer's details are there."""
    issuer.put(session, ANNA)
    return {
        offer.name: invoices.draft(session, offer, sheet).id for offer in invoice_sources.offers(session, DAY, group_id)
    }


def draw(session, invoice):
    """What stands for the PDF where only its bytes matter."""
    lines = ", ".join(f"{line.words} {line.amount}" for line in invoices.lines(session, invoice.id))
    return f"%PDF {invoice.number}: {lines}".encode()

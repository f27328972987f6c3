"""A small group with money, for the tests of what is agreed, charged, paid and owed."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.fees.fee_words import AccountEntry, Basis
from balint_desk.core.money import Money
from balint_desk.core.words import Mark
from balint_desk.store.base import now
from balint_desk.store.fees.accounts import accounts, payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.agreements import agreements, payers
from balint_desk.store.fees.agreements.agreements import Deal
from balint_desk.store.fees.charging import charging
from balint_desk.store.fees.year import closing
from balint_desk.store.members import members
from balint_desk.store.members.tables import Spell
from balint_desk.store.sessions import sessions, write_up

JOINED, AGREED, TODAY = date(2026, 1, 1), date(2026, 1, 2), date(2026, 11, 22)
DAYS = (date(2026, 10, 6), date(2026, 10, 20), date(2026, 11, 3), date(2026, 11, 17))
POUNDS_30 = Money(3000, "GBP")
HERE_OR_NOT = Terms(Basis.PLACE, POUNDS_30, free_absences=2)


def pounds(whole):
    return Money(100 * whole, "GBP")


@dataclass
class Practice:
    """Writes as a window would, one thing at a time."""

    store: object
    group_id: int

    def join(self, name, joined=JOINED, terms=HERE_OR_NOT, **deal):
        """A member with an agreement, by the id of their time in the group."""
        with self.store.write("Add member") as session:
            person = members.add(session, self.group_id, name, joined)
            spell_id = session.scalars(select(Spell.id).where(Spell.person_id == person.id)).one()
        if terms is not None:
            self.agree(spell_id, joined, terms, **deal)
        return spell_id

    def agree(self, spell_id, first_day, terms, **deal):
        deal = Deal(terms, **{"agreed_on": AGREED, **deal})
        with self.store.write("Agree") as session:
            return agreements.agree(session, spell_id, first_day, deal).id

    def hold(self, day, **marks):
        """A session written up; whoever is not named was present."""
        with self.store.write("Write up") as session:
            session_id = sessions.add(session, self.group_id, day).id
            for line in write_up.register(session, session_id):
                if line.person.name in marks:
                    write_up.mark(session, session_id, line.person.id, marks[line.person.name])
            write_up.finish(session, session_id, datetime.combine(day, time(21)))
        return session_id

    def offered(self, until=TODAY):
        with self.store.read() as session:
            return charging.offered(session, self.group_id, until)

    def told(self, until=TODAY):
        return [(one.name, one.line.day, one.amount.minor, str(one.line.cost.why)) for one in self.offered(until)]

    def charge(self, until=TODAY):
        with self.store.write("Charge") as session:
            return charging.charge(session, self.group_id, charging.offered(session, self.group_id, until))

    def payer(self, spell_id):
        with self.store.write("Payer") as session:
            return payers.of_person(session, session.get_one(Spell, spell_id).person_id).id

    def account(self, payer_id, currency="GBP"):
        with self.store.read() as session:
            return accounts.of_payer(session, payer_id, currency)

    def pay(self, does, payer_id, amount, day=TODAY, **more):
        with self.store.write("Record payment") as session:
            return does(session, Paid(payer_id, day, amount, **more)).id


def away(*names):
    return dict.fromkeys(names, Mark.APOLOGIES)


def close(store, day):
    """Everything up to a day."""
    with store.write("Close", last=True) as session:
        closing.close(session, day)


def bounced_after_it_went_back(practice, payer_id):
    """£40 that came, were paid back, and turned out never to have come."""
    payment_id = practice.pay(payments.add, payer_id, pounds(40), TODAY - timedelta(2))
    practice.pay(payments.pay_back, payer_id, pounds(40), TODAY - timedelta(1))
    with practice.store.write("Take back") as session:
        payments.take_back(session, payment_id, TODAY, "It bounced")


def changed_payer(practice):
    """Ana was charged for the first session herself, for the second one her employer: who pays, by id."""
    spell_id = practice.join("Ana")
    practice.hold(DAYS[0])
    practice.charge(DAYS[0])
    with practice.store.write("Employer") as session:
        surgery = payers.add(session, "Elm Surgery").id
    practice.agree(spell_id, DAYS[1], HERE_OR_NOT, payer_id=surgery)
    practice.hold(DAYS[1])
    practice.charge(DAYS[1])
    return practice.payer(spell_id), surgery


def enter(practice, payer_id, amount):
    """As an earlier build took it."""
    with practice.store.write("Enter") as session:
        made = Payment(payer_id=payer_id, entry=AccountEntry.PAYMENT, day=DAYS[0], amount=amount, entered=now())
        session.add(made)
        session.flush()
        return made.id

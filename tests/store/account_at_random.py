"""One payer's account on which anything may happen, and the sums that hold whatever happened."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import strategies as st
from sqlalchemy import bindparam, func, select

from balint_desk.core.fees.fee_words import AccountEntry, Paper
from balint_desk.core.money import Money, total
from balint_desk.core.periods import WHOLE, Period
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import account_entries, accounts, fee_table, money_in, open_dues, payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.charging import charging
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import credit_notes, invoice_sources, invoices, issuer
from balint_desk.store.fees.invoices.credit_notes import Credit
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.store.members import members
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice.tables import Group
from tests.store.owing import ANNA, FIRST, SHEET, charge, draw

CURRENCIES = ("GBP", "JPY", "KWD")
LAST = date(2030, 1, 1)
DONE = ["charge", "charge", "late", "correct", "issue", "credit", "draft"]
DONE += ["pay", "pay", "pay for", "back", "take", "go"]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(DONE),
        st.integers(1, 5000),
        st.integers(0, 7),
        st.booleans(),
    ),
    max_size=25,
)


class Account:
    """One payer's account, on which things happen; what a rule refuses leaves it as it is."""

    def __init__(self, store, group_id, currency):
        self.store, self.group_id, self.currency, self.day = store, group_id, currency, FIRST
        self.early, self.paid, self.corrected = FIRST, set(), False
        with store.write("Begin", last=True) as session:
            issuer.put(session, ANNA)
            count = session.scalar(select(func.count()).select_from(Person))
            person = members.add(session, group_id, f"Member {count}", FIRST)
            self.payer = payers.of_person(session, person.id).id
            payers.edit(session, self.payer, {"address": "Leeds"})
            session.get_one(Group, group_id).currency = currency
            self.spell = session.scalars(select(Spell.id).where(Spell.person_id == person.id)).one()

    def money(self, minor):
        return Money(minor, self.currency)

    def do(self, what, minor, which, flag):
        self.day += timedelta(days=1)
        does = getattr(self, "_" + what.replace(" ", "_"))
        try:
            with self.store.write(what, last=True) as session:
                does(session, minor, which, flag)
        except Refused:
            assert what in ("credit", "draft", "pay for", "back", "take", "go", "issue")

    def check(self, what):
        with self.store.read() as session:
            standing = accounts.of_payer(session, self.payer, self.currency)
            self._check_stays_paid(standing, what)
            again = accounts.standings(session)[self.payer, self.currency] if standing.dues else standing
            self._check_open(session, standing)
            self._check_charging(session)
        charged = total([one.amount for one in standing.charges], self.currency)
        paid = total([one.amount for one in standing.payments], self.currency)
        account = standing.account
        assert account.owes == charged - paid
        assert all(left.minor > 0 for left in account.open.values())
        assert account.in_hand.minor >= 0 or not any(paid for paid in self._paid(standing))
        assert total(account.open.values(), self.currency) - account.in_hand == account.owes
        assert again.account == account

    def _check_stays_paid(self, standing, what):
        """Only money that turns out never to have come opens an invoice again; or a line put right that is on none."""
        before = self.paid
        self.paid = {paper.id for paper in standing.invoices if paper.id not in standing.account.open}
        self.corrected = self.corrected or what == "correct"
        assert before <= self.paid or what == "take" or self.corrected

    def _check_open(self, session, standing):
        """What is open is the same, however far back it is looked."""
        whose, mine = (self.payer, self.currency), select(Payer.id).where(Payer.id == self.payer)
        each = accounts.balance_of_each(mine, bindparam("currency"))
        [(_, minor)] = session.execute(each, {"currency": self.currency})
        assert minor == accounts.balances(session)[whose] == standing.account.owes.minor
        sums = Counter({whose: minor})
        for days in (0, 3, 8):
            found = open_dues.standings(session, sums, timedelta(days=days))
            if (self.payer, self.currency) in found:
                recent = found[self.payer, self.currency]
                assert recent.account == standing.account
                assert recent.open_charges == standing.open_charges

    def check_all(self):
        """What is asked of a time, of the latest or of one member is what is told of all, gone through row by row."""
        with self.store.read() as session:
            for time in (WHOLE, Period(FIRST + timedelta(days=3), FIRST + timedelta(days=9))):
                assert sorted(money_in.came(session, self.group_id, time), key=str) == self._came(session, time)
                assert fee_table.sessions_charged(session, self.group_id, time) == self._sessions(session, time)
            happened = account_entries.of(session, self.payer, self.currency)
            for latest in (1, 3, 7):
                assert account_entries.of(session, self.payer, self.currency, None, latest) == happened[-latest:]
            theirs = [one for one in charging.offered(session, self.group_id, self.day) if one.spell_id == self.spell]
            assert charging.offered(session, self.group_id, self.day, whose={self.spell}) == theirs

    def _came(self, session, time):
        """Who was never charged pays for no group yet."""
        theirs = Payment.payer_id.in_(select(Charge.payer_id))
        rows, sums = session.scalars(select(Payment).where(theirs)).all(), Counter()
        let_go = {one.id for one in rows if one.entry is AccountEntry.LET_GO}
        for one in rows:
            if time.holds(one.day) and not {one.id, one.takes_back_id} & let_go:
                sums[one.day, one.currency] += one.minor
        return sorted(((day, Money(minor, currency)) for (day, currency), minor in sums.items()), key=str)

    def _sessions(self, session, time):
        rows = session.scalars(select(Charge).where(Charge.minor > 0))
        return len({one.group_session_id for one in rows if time.holds(one.day)})

    def _check_charging(self, session):
        """Charging can be asked, and asked again: it finds the same."""
        found, again = (charging.offered(session, self.group_id, self.day, whose={self.spell}) for _ in range(2))
        assert found == again

    def _paid(self, standing):
        """What is paid of each invoice and loose charge, credits aside."""
        nothing = self.money(0)
        for due in standing.dues:
            credited = total([-one.amount for one in standing.dues if one.credits == due.id], self.currency)
            if due.amount.minor > 0:
                yield max(due.amount - credited, nothing) - standing.account.open.get(due.id, nothing)

    def _charge(self, session, minor, which, flag):
        amount = self.money(minor if flag or which else 0)
        session.add(charge(session, self.group_id, self.spell, self.payer, self.day, amount))

    def _late(self, session, minor, which, flag):
        """Charged long after its session."""
        self.early -= timedelta(days=1)
        session.add(charge(session, self.group_id, self.spell, self.payer, self.early, self.money(minor)))

    def _correct(self, session, minor, which, flag):
        rows = self._rows(session, Charge, Charge.corrects_id.is_(None))
        if rows:
            first = rows[which % len(rows)]
            amount = self.money(minor if flag else -min(minor, first.minor))
            made = charge(session, self.group_id, self.spell, self.payer, self.day, amount, corrects_id=first.id)
            session.add(made)

    def _issue(self, session, minor, which, flag):
        for offer in invoice_sources.offers(session, LAST):
            if offer.payer_id == self.payer and offer.total.minor > 0:
                made = invoices.draft(session, offer, SHEET).id
                invoices.edit(session, made, {"day": self.day, "due": self.day + timedelta(days=14)})
                invoices.issue(session, made, draw)

    def _draft(self, session, minor, which, flag):
        """What was written anew is issued, so that it can be credited again."""
        for draft in self._rows(session, Invoice, Invoice.number.is_(None)):
            invoices.edit(session, draft.id, {"day": self.day, "due": self.day + timedelta(days=14)})
            invoices.issue(session, draft.id, draw)

    def _credit(self, session, minor, which, flag):
        rows = self._rows(session, Invoice, Invoice.paper == Paper.INVOICE, Invoice.number.is_not(None))
        if rows:
            before = rows[which % len(rows)]
            there = [one for one in credit_notes.creditable(session, before.id) if one.left.minor > 0]
            amounts = {one.line.id: one.left if flag else min(self.money(minor), one.left) for one in there}
            wanted = Credit(before.id, self.day, "a reason", amounts, anew=minor % 2 == 0)
            credit_notes.issue(session, wanted, draw)

    def _pay(self, session, minor, which, flag):
        payments.add(session, Paid(self.payer, self.day, self.money(minor)))

    def _pay_for(self, session, minor, which, flag):
        rows = self._rows(session, Invoice, Invoice.paper == Paper.INVOICE, Invoice.number.is_not(None))
        if rows:
            meant = {rows[which % len(rows)].id: self.money(minor)}
            payments.add(session, Paid(self.payer, self.day, self.money(minor + 5), meant_for=meant))

    def _back(self, session, minor, which, flag):
        payments.pay_back(session, Paid(self.payer, self.day, self.money(minor)))

    def _take(self, session, minor, which, flag):
        rows = self._rows(session, Payment, Payment.entry != AccountEntry.TAKEN_BACK)
        if rows:
            payments.take_back(session, rows[which % len(rows)].id, self.day, "it bounced")

    def _go(self, session, minor, which, flag):
        payments.let_go(session, Paid(self.payer, self.day, self.money(minor), words="agreed"))

    def _rows(self, session, kind, *which):
        return list(session.scalars(select(kind).where(kind.payer_id == self.payer, *which).order_by(kind.id)))

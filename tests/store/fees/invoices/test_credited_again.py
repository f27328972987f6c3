"""What was put right is put right once more: what puts right a correction belongs to what was charged first."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.fees.fee_words import Basis, Paper
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.core.words import Mark
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.charging import charging
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import credit_notes, invoice_sources, invoices, issuer
from balint_desk.store.fees.invoices.credit_notes import Credit
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.store.members.tables import Spell
from balint_desk.store.sessions import write_up
from balint_desk.store.sessions.tables import GroupSession
from tests.store import owing
from tests.store.money import DAYS, TODAY, Practice, pounds
from tests.store.owing import ANNA, SHEET, draw

ATTENDED = Terms(Basis.ATTENDED, pounds(30))


class Papers(Practice):
    """One member, Ana, who pays for the sessions attended, and her papers."""

    def begin(self):
        self.spell = self.join("Ana", terms=ATTENDED)
        self.ana = self.payer(self.spell)
        with self.store.write("Begin") as session:
            issuer.put(session, ANNA)
            payers.edit(session, self.ana, {"address": "Leeds"})
        return self

    def put_right(self, session_id, mark):
        with self.store.write("Put right") as session:
            write_up.mark(session, session_id, session.scalars(select(Spell.person_id)).first(), mark)

    def issue(self):
        """What is offered, and every draft; the last one by id."""
        with self.store.write("Issue", last=True) as session:
            for offer in invoice_sources.offers(session, TODAY):
                if offer.total.minor > 0:
                    invoices.draft(session, offer, SHEET)
            drafts = list(session.scalars(select(Invoice.id).where(Invoice.number.is_(None))))
            return [invoices.issue(session, one, draw).id for one in drafts][-1:]

    def creditable(self, invoice_id):
        with self.store.read() as session:
            return credit_notes.creditable(session, invoice_id)

    def credit(self, invoice_id, amounts=None, anew=False):
        """All of it, or so much of each line."""
        left = {one.line.id: one.left for one in self.creditable(invoice_id)}
        wanted = left if amounts is None else dict(zip(left, amounts, strict=False))
        with self.store.write("Put right", last=True) as session:
            return credit_notes.issue(session, Credit(invoice_id, TODAY, "wrong name", wanted, anew), draw).id

    def owes(self):
        return self.account(self.ana).account.owes

    def charges(self):
        with self.store.read() as session:
            return list(session.scalars(select(Charge)))


@pytest.fixture
def papers(store, group_id):
    return Papers(store, group_id).begin()


def written_anew(papers):
    """An invoice of £30 that was credited whole and written anew."""
    papers.hold(DAYS[0])
    papers.charge()
    [first] = papers.issue()
    papers.credit(first, anew=True)
    [second] = papers.issue()
    return first, second


def test_an_invoice_written_anew_is_put_right_again_and_charging_goes_on(papers):
    first, second = written_anew(papers)
    assert [one.left for one in papers.creditable(second)] == [pounds(30)]
    papers.credit(second, [pounds(10)])
    assert (papers.owes(), papers.offered()) == (pounds(20), [])
    assert [[one.left for one in papers.creditable(paper)] for paper in (first, second)] == [[pounds(0)], [pounds(20)]]
    assert papers.account(papers.ana).account.open == {second: pounds(20)}


def test_the_difference_of_a_register_put_right_is_credited_and_charging_goes_on(papers):
    session_id = papers.hold(DAYS[0], Ana=Mark.APOLOGIES)
    papers.charge()
    papers.put_right(session_id, Mark.PRESENT)
    papers.charge()
    [paper] = papers.issue()
    papers.credit(paper, [pounds(5)])
    assert (papers.owes(), papers.offered()) == (pounds(25), [])
    papers.put_right(session_id, Mark.APOLOGIES)
    assert [one.amount for one in papers.offered()] == [pounds(-25)]


def test_everything_that_is_put_right_points_at_what_was_charged_first(papers):
    _, second = written_anew(papers)
    papers.credit(second, anew=True)
    [third] = papers.issue()
    papers.credit(third)
    charges = papers.charges()
    [first] = [one.id for one in charges if one.corrects_id is None]
    assert [one.corrects_id for one in charges if one.id != first] == [first] * 5
    assert (papers.owes(), papers.offered()) == (pounds(0), [])


def credited_as_it_was_kept_before(papers, invoice_id, minor):
    """A credit note whose line points at the charge on the invoice, though that one puts right another."""
    with papers.store.write("Put right", last=True) as session:
        [line] = invoices.lines(session, invoice_id)
        wrong = session.get_one(Charge, line.charge_id)
        made = owing.charge(session, papers.group_id, papers.spell, papers.ana, DAYS[0], Money(-minor, "GBP"))
        made.proposed_minor, made.corrects_id = 0, wrong.id
        note = Invoice(payer_id=papers.ana, paper=Paper.CREDIT_NOTE, day=TODAY, currency="GBP", credits_id=invoice_id)
        session.add_all([made, note])
        session.flush()
        session.add(invoices.line_of(note.id, 1, line.words, made))
        note.recipient, note.words = "Ana\nLeeds", "wrong name"
        note.first_day, note.last_day = made.first_day, made.last_day
        session.flush()
        invoices.issue(session, note.id, draw)


def test_a_file_in_which_a_correction_points_at_a_correction_opens_and_is_charged(papers):
    first, second = written_anew(papers)
    credited_as_it_was_kept_before(papers, second, 1000)
    papers.hold(DAYS[1])
    assert [(day, minor) for _, day, minor, _ in papers.told()] == [(DAYS[1], 3000)]
    assert [[one.left for one in papers.creditable(paper)] for paper in (first, second)] == [[pounds(0)], [pounds(20)]]
    assert papers.account(papers.ana).account.open == {second: pounds(20)}
    papers.credit(second)
    assert papers.owes() == pounds(0)


def test_a_register_put_right_is_credited_on_the_invoice_that_was_written_anew(papers):
    first, second = written_anew(papers)
    with papers.store.read() as session:
        session_id = session.scalars(select(GroupSession.id)).one()
    papers.put_right(session_id, Mark.APOLOGIES)
    papers.charge()
    assert [[one.least for one in papers.creditable(paper)] for paper in (first, second)] == [[pounds(0)], [pounds(30)]]
    papers.credit(second)
    assert (papers.owes(), papers.offered()) == (pounds(0), [])


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["hold", "mark", "charge", "issue", "credit", "credit", "anew"]),
        st.integers(0, 7),
        st.integers(1, 4000),
    ),
    max_size=20,
)


class Told(Papers):
    """One step after the other; what a rule refuses leaves everything as it is."""

    def do(self, what, which, minor):
        try:
            getattr(self, "_" + what)(which, minor)
        except Refused:
            assert what in ("credit", "anew", "issue")

    def check(self):
        offered = self.offered()
        assert offered == self.offered()
        with self.store.write("Charge") as session:
            charging.charge(session, self.group_id, offered)
            assert charging.offered(session, self.group_id, TODAY) == []
        self.store.undo()
        sums = {}
        for one in self.charges():
            first = one.corrects_id or one.id
            sums[first] = sums.get(first, 0) + one.minor
        assert all(0 <= minor <= 3000 for minor in sums.values())
        for paper in self.invoices():
            assert all(one.least <= one.left for one in self.creditable(paper) if one.left.minor >= 0)
        assert self.owes().minor == sum(sums.values())

    def invoices(self):
        with self.store.read() as session:
            issued = Invoice.paper == Paper.INVOICE, Invoice.number.is_not(None), Invoice.payer_id == self.ana
            return list(session.scalars(select(Invoice.id).where(*issued).order_by(Invoice.running)))

    def _hold(self, which, minor):
        with self.store.read() as session:
            days = set(session.scalars(select(GroupSession.day)))
        day = DAYS[0] - timedelta(7 * len(days))
        self.hold(day, **({"Ana": Mark.APOLOGIES} if minor % 2 else {}))

    def _mark(self, which, minor):
        with self.store.read() as session:
            held = list(session.scalars(select(GroupSession.id).order_by(GroupSession.day)))
        if held:
            self.put_right(held[which % len(held)], Mark.APOLOGIES if minor % 2 else Mark.PRESENT)

    def _charge(self, which, minor):
        self.charge()

    def _issue(self, which, minor):
        self.issue()

    def _credit(self, which, minor):
        if papers := self.invoices():
            paper = papers[which % len(papers)]
            lefts = [one.left for one in self.creditable(paper)]
            part = [min(one, Money(minor, "GBP")) for one in lefts]
            self.credit(paper, part if minor % 2 else None, anew=minor % 3 == 0)

    def _anew(self, which, minor):
        with self.store.read() as session:
            notes = list(session.scalars(select(Invoice.id).where(Invoice.credits_id.is_not(None))))
        if notes:
            with self.store.write("New draft") as session:
                credit_notes.write_anew(session, sorted(notes)[which % len(notes)], TODAY)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(steps=STEPS)
@example([("hold", 0, 2), ("charge", 0, 1), ("issue", 0, 1), ("credit", 0, 6), ("issue", 0, 1), ("credit", 1, 6)])
def test_whatever_is_put_right_and_written_anew_charging_goes_on_and_nobody_gets_back_more(new_store, steps):
    told = new_store()
    for step in steps:
        told.do(*step)
        told.check()


@pytest.fixture
def new_store(store, group_id):
    """The same file with a group of its own for each run."""

    def make():
        return Told(store, group_id).begin()

    return make

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from balint_desk.core.fees.charging.session_fees import why
from balint_desk.core.fees.fee_words import Paper
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import accounts
from balint_desk.store.fees.charging import charge_reasons
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import credit_notes, invoice_sources, invoices, issuer
from balint_desk.store.fees.invoices.credit_notes import Credit
from balint_desk.store.fees.invoices.tables import Invoice
from tests.store.owing import DAY, FIRST, WEEK, charge, drafts, draw, member

CAME = charge_reasons.kept(why("came"))

LATER = date(2026, 11, 25)
POUND = Money(100, "GBP")


@pytest.fixture
def invoice_id(store, group_id):
    """Two lines of £30.00 each, issued."""
    with store.write("Issue invoice", last=True) as session:
        member(session, group_id, "Julia Okafor")
        return invoices.issue(session, drafts(session)["Julia Okafor"], draw).id


def lines(store, invoice_id):
    with store.read() as session:
        return [one.line.id for one in credit_notes.creditable(session, invoice_id)]


def credit(store, invoice_id, amounts, reason="the group did not meet", day=LATER, **others):
    with store.write("Put right", last=True) as session:
        return credit_notes.issue(session, Credit(invoice_id, day, reason, amounts, **others), draw)


def account(store, invoice_id):
    with store.read() as session:
        payer = session.get_one(Invoice, invoice_id).payer_id
        return accounts.of_payer(session, payer, "GBP").account


def charging_puts_right(store):
    """The first line is not to be paid after all."""
    with store.write("Charging put right") as session:
        before = session.scalars(select(Charge).order_by(Charge.day)).first()
        same = {name: getattr(before, name) for name in ("group_id", "payer_id", "spell_id", "first_day", "last_day")}
        session.add(
            Charge(
                **same,
                day=DAY,
                amount=POUND * -30,
                proposed_minor=-3000,
                why=charge_reasons.kept(why("came")),
                corrects_id=before.id,
            )
        )


def test_the_whole_of_an_invoice_is_credited_under_a_number_of_its_own(store, invoice_id):
    note = credit(store, invoice_id, dict.fromkeys(lines(store, invoice_id), POUND * 30))
    assert (note.number, note.paper, note.credits_id) == ("C2026-001", Paper.CREDIT_NOTE, invoice_id)
    assert note.words == "the group did not meet"
    now = account(store, invoice_id)
    assert (now.owes.minor, now.in_hand.minor, dict(now.open)) == (0, 0, {})
    with store.read() as session:
        assert [line.amount for line in invoices.lines(session, note.id)] == [POUND * -30, POUND * -30]
        assert invoices.pdf(session, note.id) == draw(session, session.get_one(Invoice, note.id))
        assert [one.number for one in credit_notes.notes_of(session, invoice_id)] == ["C2026-001"]
    assert store.undo_name is None


def test_a_part_of_a_line_is_credited_and_the_rest_stays_open(store, invoice_id):
    first, _ = lines(store, invoice_id)
    note = credit(store, invoice_id, {first: POUND * 10})
    assert (note.first_day, note.last_day) == (FIRST, FIRST)
    assert account(store, invoice_id).open == {invoice_id: POUND * 50}
    with store.read() as session:
        assert [one.left for one in credit_notes.creditable(session, invoice_id)] == [POUND * 20, POUND * 30]


def test_no_more_than_is_left_of_a_line_can_be_credited(store, invoice_id):
    first, _ = lines(store, invoice_id)
    credit(store, invoice_id, {first: POUND * 10})
    with pytest.raises(Refused, match=r"20.00 GBP of “Session on 2026-09-01” can be credited, and no more"):
        credit(store, invoice_id, {first: POUND * 21})


@pytest.mark.parametrize(
    ("others", "told"),
    [
        ({"reason": " "}, "Say why"),
        ({"day": date(2026, 11, 1)}, "cannot be older"),
        ({"amounts": {}}, "Choose what is to be credited"),
    ],
)
def test_what_makes_no_credit_note_is_refused(store, invoice_id, others, told):
    first, _ = lines(store, invoice_id)
    with pytest.raises(Refused, match=told):
        credit(store, invoice_id, **{"amounts": {first: POUND}, **others})


def test_a_credit_note_and_a_draft_are_not_credited(store, group_id, invoice_id):
    first, _ = lines(store, invoice_id)
    note = credit(store, invoice_id, {first: POUND})
    with store.write("Draft") as session:
        member(session, group_id, "Ravi Iyer")
        draft = drafts(session)["Ravi Iyer"]
    for one in (note.id, draft):
        with pytest.raises(Refused, match="Only an invoice that was issued"):
            credit(store, one, {first: POUND})


def test_what_is_credited_is_not_offered_or_charged_again(store, invoice_id):
    first, _ = lines(store, invoice_id)
    credit(store, invoice_id, {first: POUND * 30})
    with store.read() as session:
        assert invoice_sources.offers(session, LATER) == []
        assert [one.proposed_minor for one in session.scalars(select(Charge).where(Charge.minor < 0))] == [0]


def test_the_same_lines_can_go_on_a_new_draft_and_what_is_owed_stays(store, invoice_id):
    credit(store, invoice_id, dict.fromkeys(lines(store, invoice_id), POUND * 30), "the address was wrong", anew=True)
    with store.write("Issue invoice", last=True) as session:
        draft = session.scalars(select(Invoice).where(Invoice.number.is_(None))).one()
        assert [line.amount for line in invoices.lines(session, draft.id)] == [POUND * 30, POUND * 30]
        assert (draft.day, (draft.due - draft.day).days) == (LATER, 14)
        assert invoices.issue(session, draft.id, draw).number == "2026-002"
    assert account(store, invoice_id).owes == POUND * 60
    assert account(store, invoice_id).open == {draft.id: POUND * 60}


def test_what_was_credited_can_be_written_anew_later_and_only_once(store, invoice_id):
    first, second = lines(store, invoice_id)
    note = credit(store, invoice_id, {first: POUND * 30, second: POUND * 10}, "the address was wrong")
    assert account(store, invoice_id).owes == POUND * 20
    with store.write("New draft") as session:
        draft = credit_notes.write_anew(session, note.id, LATER)
        assert [line.amount for line in invoices.lines(session, draft.id)] == [POUND * 30, POUND * 10]
        assert (draft.day, draft.recipient) == (LATER, "Julia Okafor\n2 High Street\nLeeds")
    assert account(store, invoice_id).owes == POUND * 60
    with pytest.raises(Refused, match="nothing left of it"), store.write("New draft") as session:
        credit_notes.write_anew(session, note.id, LATER)
    store.undo()
    with store.read() as session:
        assert [left for _, left in credit_notes.left_to_write_anew(session, note.id)] == [POUND * 30, POUND * 10]


def test_a_draft_written_anew_and_thrown_away_is_offered_again(store, invoice_id):
    note = credit(store, invoice_id, dict.fromkeys(lines(store, invoice_id), POUND * 30))
    with store.write("New draft") as session:
        draft = credit_notes.write_anew(session, note.id, LATER).id
    with store.write("Throw away") as session:
        invoices.drop(session, draft)
        assert [one.total for one in invoice_sources.offers(session, LATER)] == [POUND * 60]


def test_of_two_credit_notes_each_is_written_anew_by_itself(store, invoice_id):
    first, _ = lines(store, invoice_id)
    notes = [credit(store, invoice_id, {first: POUND * minor}) for minor in (10, 20)]
    for note, minor in zip(notes, (10, 20), strict=True):
        with store.write("New draft") as session:
            draft = credit_notes.write_anew(session, note.id, LATER)
            assert invoices.total_of(session, draft) == POUND * minor


def test_an_invoice_and_what_charging_put_right_are_not_written_anew(store, invoice_id):
    first, _ = lines(store, invoice_id)
    charging_puts_right(store)
    note = credit(store, invoice_id, {first: POUND * 30})
    with store.read() as session:
        assert credit_notes.left_to_write_anew(session, note.id) == []
        assert credit_notes.left_to_write_anew(session, invoice_id) == []


def test_what_charging_put_right_is_on_the_credit_note_and_counts_once(store, invoice_id):
    first, _ = lines(store, invoice_id)
    charging_puts_right(store)
    with pytest.raises(Refused, match="when charging was put right"):
        credit(store, invoice_id, {first: POUND * 10})
    note = credit(store, invoice_id, {first: POUND * 30})
    with store.read() as session:
        assert invoices.total_of(session, note) == POUND * -30
    assert account(store, invoice_id).owes == POUND * 30


@pytest.fixture
def with_deduction(store, group_id, invoice_id):
    """An invoice of £30.00 after it: a line is taken off the earlier one, and two are new."""
    charging_puts_right(store)
    with store.write("Issue invoice", last=True) as session:
        before = session.scalars(select(Charge)).first()
        for weeks in (8, 9):
            day = FIRST + WEEK * weeks
            session.add(charge(session, group_id, before.spell_id, before.payer_id, day, POUND * 30))
        session.flush()
        return invoices.issue(session, drafts(session)["Julia Okafor"], draw).id


def lefts(store, invoice_id):
    with store.read() as session:
        return [one.left for one in credit_notes.creditable(session, invoice_id)]


def test_an_invoice_with_a_deduction_is_credited_whole_and_exactly(store, with_deduction):
    assert lefts(store, with_deduction) == [POUND * -30, POUND * 30, POUND * 30]
    before = account(store, with_deduction).owes
    all_of_it = dict(zip(lines(store, with_deduction), lefts(store, with_deduction), strict=True))
    note = credit(store, with_deduction, all_of_it)
    with store.read() as session:
        assert invoices.total_of(session, note) == POUND * -30
        credited = session.scalars(select(Charge.why).where(Charge.proposed_minor == 0))
        assert all("credited" in one for one in credited)
    assert account(store, with_deduction).owes == before - POUND * 30
    assert lefts(store, with_deduction) == [POUND * 0] * 3


def test_an_invoice_with_a_deduction_is_written_anew_as_it_was(store, with_deduction):
    all_of_it = dict(zip(lines(store, with_deduction), lefts(store, with_deduction), strict=True))
    before = account(store, with_deduction).owes
    note = credit(store, with_deduction, all_of_it)
    with store.write("New draft") as session:
        draft = credit_notes.write_anew(session, note.id, LATER)
        assert [line.amount for line in invoices.lines(session, draft.id)] == [POUND * -30, POUND * 30, POUND * 30]
    assert account(store, with_deduction).owes == before
    with store.read() as session:
        assert credit_notes.left_to_write_anew(session, note.id) == []


def test_no_more_than_the_total_of_an_invoice_is_credited(store, with_deduction):
    deducted, first, second = lines(store, with_deduction)
    with pytest.raises(Refused, match=r"^30.00 GBP of this invoice can be credited, and no more"):
        credit(store, with_deduction, {first: POUND * 30, second: POUND * 30})
    with pytest.raises(Refused, match="takes something off"):
        credit(store, with_deduction, {deducted: POUND * -30})
    with pytest.raises(Refused, match="can be credited, and no more"):
        credit(store, with_deduction, {deducted: POUND * -31, first: POUND * 30, second: POUND * 30})
    credit(store, with_deduction, {first: POUND * 20})
    with pytest.raises(Refused, match=r"^10.00 GBP of this invoice"):
        credit(store, with_deduction, {second: POUND * 11})


def test_credit_notes_count_by_themselves(store, group_id, invoice_id):
    first, second = lines(store, invoice_id)
    assert [credit(store, invoice_id, {one: POUND}).number for one in (first, second, first)] == [
        "C2026-001",
        "C2026-002",
        "C2026-003",
    ]
    with store.write("Settings") as session, pytest.raises(Refused, match="Credit notes need numbers of their own"):
        issuer.put(session, {"credit_pattern": "{year}-{number:3}"})


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(credits_given=st.lists(st.tuples(st.integers(0, 1), st.integers(1, 3500)), max_size=6))
def test_credited_at_random_no_line_and_no_invoice_falls_below_nought(store, invoice_id, credits_given):
    for place, minor in credits_given:
        before = account(store, invoice_id).owes
        with store.read() as session:
            left = credit_notes.creditable(session, invoice_id)[place]
        if minor <= left.left.minor:
            credit(store, invoice_id, {left.line.id: Money(minor, "GBP")})
            assert account(store, invoice_id).owes == before - Money(minor, "GBP")
        else:
            with pytest.raises(Refused):
                credit(store, invoice_id, {left.line.id: Money(minor, "GBP")})
        with store.read() as session:
            lefts = [one.left for one in credit_notes.creditable(session, invoice_id)]
        assert all(one.minor >= 0 for one in lefts)
        assert account(store, invoice_id).open.get(invoice_id, POUND * 0) == lefts[0] + lefts[1]

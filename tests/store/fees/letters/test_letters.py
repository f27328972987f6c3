"""Letters about money owed: what they can be about, which comes next, and that what went out stays."""

from datetime import date, timedelta

import pytest
from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import IntegrityError

from balint_desk.core.fees.fee_words import Extra, Talk
from balint_desk.core.fees.letters.letter_texts import FIRMER, FRIENDLY, LAST, Text
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import account_entries, money_talks, payments
from balint_desk.store.fees.accounts.account_entries import Spoken
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.accounts.tables import MoneyTalk
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.invoices import invoices
from balint_desk.store.fees.letters import letters
from balint_desk.store.fees.letters.letters import Letter
from balint_desk.store.file.tables import Attachment
from balint_desk.store.members import members
from balint_desk.store.practice import settings
from tests.store.owed import charge
from tests.store.owing import DAY, DUE, FIRST, WEEK, drafts, draw, member

TEXT = Text("A small reminder", "Dear Julia Okafor")
PDF = b"%PDF a letter"


@pytest.fixture
def julia(store, group_id):
    """Owes £60.00 for two sessions, on no invoice."""
    with store.write("Charge") as session:
        return member(session, group_id, "Julia Okafor")


def case(store, payer_id, today=DAY, currency="GBP"):
    with store.read() as session:
        return letters.case(session, payer_id, currency, today)


def keep(store, payer_id, day=DAY, level=FRIENDLY, pdf=PDF):
    with store.write("Keep letter", last=True) as session:
        return letters.keep(session, Letter(payer_id, "GBP", day, level, TEXT), pdf).id


def switch_on(store):
    with store.write("I also need") as session:
        settings.put(session, settings.ALSO_NEED, [Extra.LEVELS])


def paid(store, payer_id, minor, day=DAY):
    with store.write("Record payment") as session:
        payments.add(session, Paid(payer_id, day, Money(minor, "GBP")))


def test_a_letter_can_say_what_is_owed_and_since_when(store, julia):
    about = case(store, julia)
    assert (about.name, about.address, about.email) == ("Julia Okafor", "2 High Street\nLeeds", "")
    assert (about.owes, about.since, about.to_pay_by) == (Money(6000, "GBP"), FIRST, FIRST)
    assert (about.invoices, about.loose) == ([], Money(6000, "GBP"))


def test_what_stands_on_an_invoice_is_told_by_its_number_with_what_is_left_of_it(store, group_id, julia):
    with store.write("Issue invoice", last=True) as session:
        invoices.issue(session, drafts(session)["Julia Okafor"], draw)
    paid(store, julia, 4500)
    about = case(store, julia)
    assert [(one.number, one.day, one.open) for one in about.invoices] == [("2026-001", DAY, Money(1500, "GBP"))]
    assert (about.owes, about.loose, about.to_pay_by) == (Money(1500, "GBP"), Money(0, "GBP"), DUE)


def test_who_owes_nothing_gets_no_letter(store, julia):
    paid(store, julia, 6000)
    with pytest.raises(Refused, match="Julia Okafor owes nothing"):
        case(store, julia)
    with pytest.raises(Refused, match="Julia Okafor owes nothing"):
        keep(store, julia)


def test_the_address_of_a_member_is_used_unless_the_payer_has_one(store, julia):
    with store.write("Edit") as session:
        person_id = session.get_one(Payer, julia).person_id
        members.edit(session, person_id, {"email": "julia@example.org"})
    assert case(store, julia).email == "julia@example.org"
    with store.write("Edit") as session:
        payers.edit(session, julia, {"email": "bills@example.org"})
    assert case(store, julia).email == "bills@example.org"


def test_an_excuse_is_told_before_its_day_and_no_longer_on_it(store, julia):
    with store.write("Excuse") as session:
        money_talks.spoke(session, julia, "GBP", DAY)
        money_talks.excuse(session, julia, DAY, DUE, "pays in December")
    about = case(store, julia, DUE - timedelta(1))
    assert (about.excused_until, about.excused_words, about.spoken) == (DUE, "pays in December", DAY)
    after = case(store, julia, DUE)
    assert (after.excused_until, after.excused_words) == (None, "")


def test_a_talk_about_money_that_was_paid_since_is_none_about_this(store, julia):
    with store.write("Spoke") as session:
        money_talks.spoke(session, julia, "GBP", FIRST)
    paid(store, julia, 3000)
    assert case(store, julia).spoken is None


def test_a_letter_is_kept_on_the_account_with_its_level_day_what_was_owed_and_its_pdf(store, julia):
    letter_id = keep(store, julia)
    paid(store, julia, 6000)
    with store.read() as session:
        kept = session.get_one(MoneyTalk, letter_id)
        assert (kept.kind, kept.level, kept.day, kept.amount) == (Talk.LETTER, FRIENDLY, DAY, Money(6000, "GBP"))
        assert kept.words == "A small reminder\n\nDear Julia Okafor"
        assert letters.pdf(session, letter_id) == PDF
        [told] = [one for one in account_entries.of(session, julia, "GBP") if isinstance(one, Spoken)]
        assert (told.id, told.level, told.has_pdf, told.amount) == (letter_id, FRIENDLY, True, Money(6000, "GBP"))


def test_what_went_out_is_frozen_and_is_not_undone(store, julia):
    letter_id = keep(store, julia)
    assert store.undo_name is None
    for does in (
        update(MoneyTalk).values(minor=1),
        delete(MoneyTalk),
        update(Attachment).values(content=b"other"),
        delete(Attachment),
    ):
        with pytest.raises(IntegrityError, match="frozen"), store.write("Tamper") as session:
            session.execute(does)
    with store.read() as session:
        assert letters.pdf(session, letter_id) == PDF


def test_a_letter_that_cannot_be_drawn_is_not_kept(store, julia):
    with pytest.raises(ZeroDivisionError), store.write("Keep letter", last=True) as session:
        letters.keep(session, Letter(julia, "GBP", DAY, FRIENDLY, TEXT), PDF)
        _ = 1 // 0
    with store.read() as session:
        counts = [session.scalar(select(func.count()).select_from(table)) for table in (MoneyTalk, Attachment)]
    assert counts == [0, 0]


def test_a_talk_can_still_be_undone(store, julia):
    with store.write("We spoke about it") as session:
        money_talks.spoke(session, julia, "GBP", DAY)
    store.undo()
    with store.read() as session:
        assert money_talks.of_payer(session, julia) == []


def test_firmer_letters_are_there_only_where_they_were_switched_on(store, julia):
    keep(store, julia, DAY)
    later = DAY + WEEK
    assert case(store, julia, later).level == FRIENDLY
    with pytest.raises(Refused, match="only after a friendlier one"):
        keep(store, julia, later, FIRMER)
    switch_on(store)
    assert case(store, julia, later).level == FIRMER
    keep(store, julia, later, FIRMER)
    assert case(store, julia, later + WEEK).level == LAST


def test_the_first_letter_is_never_a_firm_one(store, julia):
    switch_on(store)
    assert case(store, julia).level == FRIENDLY
    with pytest.raises(Refused, match="only after a friendlier one"):
        keep(store, julia, level=FIRMER)


def test_after_all_was_paid_it_begins_friendly_again(store, group_id, julia):
    switch_on(store)
    keep(store, julia, date(2026, 9, 20))
    assert case(store, julia).level == FIRMER
    paid(store, julia, 6000)
    with store.write("Charge") as session:
        charge(session, group_id, julia, 3000, date(2026, 11, 3))
    assert case(store, julia).level == FRIENDLY


def test_money_in_another_currency_is_another_matter(store, group_id, julia):
    with store.write("Charge") as session:
        charge(session, group_id, julia, 5000, currency="EUR")
    assert case(store, julia).owes == Money(6000, "GBP")
    assert case(store, julia, currency="EUR").owes == Money(5000, "EUR")


def test_money_that_went_back_and_had_never_come_is_owed_since_then(store, julia):
    paid(store, julia, 6000, FIRST + WEEK)
    with store.write("Take back") as session:
        extra = payments.add(session, Paid(julia, DAY, Money(2000, "GBP")))
        payments.pay_back(session, Paid(julia, DAY, Money(2000, "GBP")))
        payments.take_back(session, extra.id, DAY, "bounced")
    about = case(store, julia)
    assert about.owes == Money(2000, "GBP")
    assert about.since <= DAY

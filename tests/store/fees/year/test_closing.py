"""In a closed time nothing changes any more: no agreement, term, talk or letter; and its entries stay as told."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from balint_desk.core.fees.charging.session_fees import Tax, Terms
from balint_desk.core.fees.fee_words import Basis
from balint_desk.core.fees.letters.letter_texts import Text
from balint_desk.core.money import Money
from balint_desk.core.periods import Period
from balint_desk.core.refused import Refused
from balint_desk.documents.fees.year import year_files
from balint_desk.documents.fees.year.year_files import YearFileForm
from balint_desk.store.fees.accounts import money_talks, payments
from balint_desk.store.fees.agreements import agreements, payers, terms
from balint_desk.store.fees.invoices import invoice_sources, invoices, issuer
from balint_desk.store.fees.invoices.invoices import DraftForm
from balint_desk.store.fees.letters import letters
from balint_desk.store.fees.letters.letters import Letter
from balint_desk.store.members import members
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice import groups, settings
from balint_desk.store.practice.tables import Setting
from balint_desk.store.sessions.tables import GroupSession
from tests.store.money import DAYS, HERE_OR_NOT, JOINED, Practice, close, pounds
from tests.store.owing import ANNA, draw

CLOSED, OPEN = date(2026, 10, 31), date(2026, 11, 1)
YEAR, NEW_YEAR = Period.year(2026), date(2027, 1, 5)


@pytest.fixture
def practice(store, group_id):
    return Practice(store, group_id)


@pytest.fixture
def spell_id(practice):
    return practice.join("Ana")


def test_no_agreement_begins_in_it_and_the_one_of_that_day_stays(practice, spell_id):
    close(practice.store, CLOSED)
    for day in (JOINED, CLOSED):
        with pytest.raises(Refused, match="is closed"):
            practice.agree(spell_id, day, Terms(Basis.PLACE, pounds(10)))
    practice.agree(spell_id, OPEN, Terms(Basis.PLACE, pounds(10)))
    with practice.store.read() as session:
        shown = agreements.of_spell(session, spell_id)
    assert [(one.first_day, one.terms.amount) for one in shown] == [(OPEN, pounds(10)), (JOINED, pounds(30))]


def test_no_host_agrees_in_it_and_what_was_agreed_is_not_taken_back(practice, spell_id):
    close(practice.store, CLOSED)
    with practice.store.write("Agree") as session:
        host = payers.add(session, "Hospital").id
        with pytest.raises(Refused, match="is closed"):
            agreements.agree_with_host(session, practice.group_id, CLOSED, agreements.Deal(HERE_OR_NOT, payer_id=host))
        with pytest.raises(Refused, match="is closed"):
            agreements.take_back(session, agreements.of_spell(session, spell_id)[0].id)


def test_its_terms_are_neither_added_nor_deleted(practice):
    with practice.store.write("Add term") as session:
        autumn = terms.add(session, practice.group_id, "Autumn", date(2026, 9, 1), date(2026, 12, 20)).id
    close(practice.store, CLOSED)
    with practice.store.write("Terms") as session:
        with pytest.raises(Refused, match="is closed"):
            terms.add(session, practice.group_id, "Spring", date(2026, 4, 1), date(2026, 6, 30))
        with pytest.raises(Refused, match="is closed"):
            terms.delete(session, autumn)
        terms.delete(session, terms.add(session, practice.group_id, "New", date(2027, 1, 8), date(2027, 3, 31)).id)
        assert [one.name for one in terms.of_group(session, practice.group_id)] == ["Autumn"]


def test_no_talk_and_no_letter_is_dated_in_it(practice, spell_id):
    practice.hold(DAYS[0])
    practice.charge()
    payer_id = practice.payer(spell_id)
    close(practice.store, CLOSED)
    with practice.store.write("Speak", last=True) as session:
        with pytest.raises(Refused, match="is closed"):
            money_talks.spoke(session, payer_id, "GBP", CLOSED)
        with pytest.raises(Refused, match="is closed"):
            letters.keep(session, Letter(payer_id, "GBP", CLOSED, 1, Text("Reminder", "Dear Ana")), b"%PDF")
        money_talks.spoke(session, payer_id, "GBP", OPEN)
        assert [one.day for one in money_talks.of_payer(session, payer_id)] == [OPEN]


def issue(practice, day, until):
    """An invoice for whatever stands on none yet."""
    with practice.store.write("Issue", last=True) as session:
        issuer.put(session, ANNA)
        for offer in invoice_sources.offers(session, until):
            made = invoices.draft(session, offer, DraftForm(day, day + timedelta(14), lambda line: f"{line.first_day}"))
            invoices.edit(session, made.id, {"recipient": f"{offer.name}\n2 High Street"})
            invoices.issue(session, made.id, draw)


def test_the_files_of_a_closed_year_stay_the_same_byte_for_byte_whatever_comes_after(practice):
    taxed = Terms(Basis.PLACE, Money(10_00, "GBP"), tax=Tax(19_00, "VAT"))
    spell_id = practice.join("Ana", terms=taxed)
    for day in DAYS[:2]:
        practice.hold(day)
    practice.charge()
    issue(practice, DAYS[2], DAYS[2])
    first = practice.hold(DAYS[2])
    practice.hold(DAYS[3])
    practice.charge()
    practice.pay(payments.add, practice.payer(spell_id), Money(5_00, "GBP"))
    close(practice.store, date(2026, 12, 31))
    before = year_files.contents(practice.store, YEAR, list(YearFileForm))
    practice.hold(NEW_YEAR)
    with practice.store.write("Move") as session:
        session.get_one(GroupSession, first).day += timedelta(1)
    practice.charge(NEW_YEAR)
    issue(practice, NEW_YEAR, NEW_YEAR)
    for number in range(5):
        practice.join(f"Another {number}", NEW_YEAR, taxed)
    with practice.store.write("Rename") as session:
        for person in session.scalars(select(Person)):
            person.name = "Ana"
    practice.hold(NEW_YEAR + timedelta(14))
    practice.charge(NEW_YEAR + timedelta(14))
    after = year_files.contents(practice.store, YEAR, list(YearFileForm))
    assert [name for name in before if before[name] != after[name]] == []


def test_whoever_has_no_money_on_an_account_leaves_no_name_behind_when_deleted(practice):
    practice.join("Ana Moor")
    practice.hold(DAYS[0])
    practice.charge()
    never = practice.join("Bo Lind", DAYS[1])
    close(practice.store, date(2026, 12, 31))
    with practice.store.write("Delete") as session:
        members.delete_person(session, session.get_one(Spell, never).person_id)
    with practice.store.read() as session:
        kept = session.scalars(select(Setting.value).where(Setting.key == settings.CLOSED_NAMES.key)).one()
    assert ("Ana Moor" in kept, "Bo Lind" in kept) == (True, False)


def test_who_is_called_otherwise_later_keeps_the_name_in_the_files_of_a_closed_year(practice):
    spell_id = practice.join("Ana Moor")
    practice.hold(DAYS[0])
    practice.charge()
    close(practice.store, date(2026, 12, 31))
    before = year_files.contents(practice.store, YEAR, list(YearFileForm))
    assert b"Ana Moor" in before["accounting.txt"]
    practice.hold(NEW_YEAR)
    with practice.store.write("Rename") as session:
        session.scalars(select(Person)).one().name = "Ana Lind"
        groups.edit(session, practice.group_id, {"name": "Wednesday group"})
    practice.charge(NEW_YEAR)
    assert year_files.contents(practice.store, YEAR, list(YearFileForm)) == before
    for period in (Period.year(2027), Period(YEAR.first, None)):
        told = year_files.contents(practice.store, period, [YearFileForm.PLAIN_TEXT])["accounting.txt"].decode()
        assert "Ana Lind" in told
        assert "Ana Moor" not in told
    practice.pay(payments.add, practice.payer(spell_id), Money(5_00, "GBP"), day=NEW_YEAR)
    close(practice.store, date(2027, 12, 31))
    assert year_files.contents(practice.store, YEAR, list(YearFileForm)) == before
    again = year_files.contents(practice.store, Period.year(2027), list(YearFileForm))
    with practice.store.write("Rename") as session:
        session.scalars(select(Person)).one().name = "Ana Birch"
    assert year_files.contents(practice.store, Period.year(2027), list(YearFileForm)) == again

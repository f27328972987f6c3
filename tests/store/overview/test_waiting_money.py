from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from balint_desk.core.fees.bank.statement_lines import StatementLine, marked
from balint_desk.core.fees.fee_words import Extra
from balint_desk.core.overview.waiting import WaitingKind
from balint_desk.store.fees.accounts import money_talks
from balint_desk.store.fees.bank import bank_files, bank_lines
from balint_desk.store.fees.bank.bank_lines import Which
from balint_desk.store.fees.costs import session_costs
from balint_desk.store.fees.invoices import invoices
from balint_desk.store.fees.invoices.invoices import DraftForm
from balint_desk.store.overview import waiting
from balint_desk.store.sessions.tables import Attendance
from tests.also_need import switch_on
from tests.store import owing
from tests.store.money import DAYS, HERE_OR_NOT, JOINED, TODAY, Practice, pounds
from tests.store.spending import room, second_group

MONEY = (WaitingKind.NOT_SPOKEN, WaitingKind.OWED, WaitingKind.BANK, WaitingKind.SESSION_COSTS)
EVENING = datetime(2026, 11, 22, 21)


@pytest.fixture
def practice(store, group_id):
    return Practice(store, group_id)


def kinds(practice, now=TODAY):
    with practice.store.read() as session:
        rows = waiting.all_waiting(session, practice.group_id, now)
    return [row.kind for row in rows if row.kind in MONEY]


def test_a_member_without_an_agreement_waits_from_the_day_of_joining(practice):
    practice.join("Ana", terms=None, joined=TODAY)
    assert kinds(practice, TODAY - timedelta(1)) == []
    assert kinds(practice) == [WaitingKind.NOT_SPOKEN]


def test_in_the_evening_money_does_not_wait(practice):
    practice.join("Ana", terms=None)
    assert kinds(practice, datetime(2026, 11, 22, 20, 59)) == [WaitingKind.NOT_SPOKEN]
    assert kinds(practice, datetime(2026, 11, 22, 21)) == []


def test_no_fee_is_an_agreement_and_does_not_wait(practice):
    practice.agree(practice.join("Ana", terms=None), JOINED, None, reason="Trainee")
    assert kinds(practice) == []


def test_whoever_money_was_only_spoken_of_with_keeps_waiting_until_it_is_agreed(practice):
    spell_id = practice.join("Ana", agreed_on=None, spoken_on=DAYS[0])
    assert row(practice, WaitingKind.NOT_SPOKEN).second == "Spoken of, not yet agreed; joined {on}"
    practice.agree(spell_id, JOINED, HERE_OR_NOT, agreed_on=None)
    assert row(practice, WaitingKind.NOT_SPOKEN).second == "Nothing is agreed yet; joined {on}"
    practice.agree(spell_id, JOINED, HERE_OR_NOT)
    assert kinds(practice) == []


def test_a_name_known_only_from_an_old_register_raises_no_task(practice):
    practice.join("Ana", terms=None)
    practice.hold(DAYS[0])
    with practice.store.write("As if imported") as session:
        for row in session.scalars(select(Attendance)):
            row.imported = True
    assert kinds(practice) == []
    practice.hold(DAYS[1])
    assert kinds(practice) == [WaitingKind.NOT_SPOKEN]


def test_what_is_owed_for_a_month_waits_until_it_was_spoken_of(practice):
    spell_id = practice.join("Ana")
    practice.hold(DAYS[0])
    practice.charge()
    assert kinds(practice) == [WaitingKind.OWED]
    payer_id = practice.payer(spell_id)
    with practice.store.write("Spoke") as session:
        money_talks.spoke(session, payer_id, "GBP", TODAY, "pays in March")
        money_talks.excuse(session, payer_id, TODAY, date(2027, 3, 1), "pays in March")
    assert kinds(practice) == []
    assert kinds(practice, date(2027, 3, 1)) == [WaitingKind.OWED]


def came(store, *days):
    lines = [StatementLine(day, pounds(30), f"of {day}", "J OKAFOR", "") for day in days]
    with store.write("Bring in bank statement") as session:
        bank_files.bring_in(session, bank_files.plan(session, marked(lines)))


def row(practice, kind, now=TODAY):
    with practice.store.read() as session:
        found = [one for one in waiting.all_waiting(session, practice.group_id, now) if one.kind is kind]
    return next(iter(found), None)


def test_lines_from_the_bank_wait_where_statements_were_switched_on_and_not_in_the_evening(practice):
    came(practice.store, DAYS[0], DAYS[1])
    assert kinds(practice) == []
    switch_on(practice.store, Extra.BANK)
    assert kinds(practice) == [WaitingKind.BANK]
    assert kinds(practice, EVENING) == []


def test_put_off_for_good_the_lines_come_back_with_the_next_one(practice):
    switch_on(practice.store, Extra.BANK)
    came(practice.store, DAYS[0], DAYS[1])
    with practice.store.write("Dealt with") as session:
        waiting.put_off(session, row(practice, WaitingKind.BANK), None)
    assert kinds(practice) == []
    came(practice.store, DAYS[2])
    assert row(practice, WaitingKind.BANK).values == {"count": 3, "on": DAYS[0]}


def test_a_line_that_was_accepted_or_put_aside_waits_no_longer(practice):
    switch_on(practice.store, Extra.BANK)
    payer_id = practice.payer(practice.join("Ana"))
    came(practice.store, DAYS[0], DAYS[1])
    with practice.store.write("Accept") as session:
        first, second = bank_lines.ids(session, Which.CAME)
        bank_lines.accept(session, first, payer_id)
        bank_lines.put_aside(session, second)
    assert kinds(practice) == []


def test_what_the_sessions_of_this_group_cost_waits_until_it_is_kept(practice, store):
    with store.write("Room") as session:
        session_costs.put(session, practice.group_id, room(40_00))
        other = second_group(session)
    practice.hold(DAYS[0])
    practice.hold(DAYS[1])
    assert kinds(practice) == [WaitingKind.SESSION_COSTS]
    assert kinds(practice, EVENING) == []
    assert kinds(Practice(store, other)) == []
    with store.write("Keep") as session:
        session_costs.keep(session, practice.group_id, session_costs.proposed(session, practice.group_id))
    assert kinds(practice) == []


def test_what_stands_on_an_invoice_waits_a_month_after_it_is_to_be_paid_and_is_owed_since_then(practice):
    practice.join("Ana")
    practice.hold(DAYS[0])
    practice.charge()
    due = date(2026, 12, 20)
    with practice.store.write("Issue", last=True) as session:
        made = owing.drafts(session, sheet=DraftForm(TODAY, due, lambda line: "Session"))["Ana"]
        invoices.edit(session, made, {"recipient": "Ana\n2 High Street"})
        invoices.issue(session, made, owing.draw)
    assert kinds(practice, due + timedelta(29)) == []
    assert row(practice, WaitingKind.OWED, due + timedelta(30)).values["on"] == due

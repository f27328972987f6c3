"""The table of who has paid, line by line, against what happened."""

from datetime import date

import pytest

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.fees.fee_words import Basis
from balint_desk.core.periods import WHOLE, Period
from balint_desk.store.fees.accounts import fee_table, payments
from balint_desk.store.fees.agreements import agreements, payers
from balint_desk.store.fees.agreements.agreements import Deal
from balint_desk.store.members import members
from balint_desk.store.practice import groups, leaders
from tests.store.money import (
    AGREED,
    DAYS,
    HERE_OR_NOT,
    JOINED,
    TODAY,
    Practice,
    bounced_after_it_went_back,
    changed_payer,
    pounds,
)


@pytest.fixture
def practice(store, group_id):
    return Practice(store, group_id)


def lines(practice, period=WHOLE, today=TODAY):
    with practice.store.read() as session:
        found = fee_table.lines(session, practice.group_id, period, today)
    return [(one.name, one.charged.minor, one.paid.minor, one.owes.minor, one.in_hand.minor) for one in found]


def owing(practice):
    with practice.store.read() as session:
        return [(one.name, one.amount.minor, one.since) for one in fee_table.owing(session, practice.group_id)]


def test_each_member_has_a_line_and_what_is_in_hand_stands_on_the_first_of_its_payer(practice):
    with practice.store.write("Employer") as session:
        surgery = payers.add(session, "Elm Surgery").id
    for name in ("Ana", "Bo"):
        practice.join(name, payer_id=surgery)
    practice.join("Cy")
    practice.hold(DAYS[0])
    practice.charge()
    practice.pay(payments.add, surgery, pounds(100))
    assert lines(practice) == [("Ana", 3000, 3000, 0, 4000), ("Bo", 3000, 3000, 0, 0), ("Cy", 3000, 0, 3000, 0)]
    assert owing(practice) == [("Cy", 3000, DAYS[0])]


def test_what_was_charged_and_paid_is_of_the_period_and_what_is_owed_of_all_time(practice):
    spell_id = practice.join("Ana")
    practice.hold(DAYS[0])
    practice.hold(DAYS[2])
    practice.charge()
    november = Period(date(2026, 11, 1), date(2026, 11, 30))
    assert lines(practice, november) == [("Ana", 3000, 0, 6000, 0)]
    practice.pay(payments.add, practice.payer(spell_id), pounds(40))
    assert lines(practice, november) == [("Ana", 3000, 1000, 2000, 0)]


def test_whoever_left_stays_as_long_as_something_is_owed(practice):
    spell_id = practice.join("Ana")
    practice.hold(DAYS[0])
    practice.charge()
    with practice.store.write("Left") as session:
        members.leave(session, spell_id, DAYS[1])
    next_year = Period.year(2027)
    assert lines(practice, next_year, date(2027, 2, 1)) == [("Ana", 0, 0, 3000, 0)]
    practice.pay(payments.add, practice.payer(spell_id), pounds(30))
    assert lines(practice, next_year, date(2027, 2, 1)) == []


def test_the_host_of_a_group_stands_last(practice):
    practice.join("Zoe", terms=None)
    with practice.store.write("Host") as session:
        hospital = payers.add(session, "Elm Hospital").id
        deal = Deal(Terms(Basis.PLACE, pounds(150)), payer_id=hospital, agreed_on=AGREED)
        agreements.agree_with_host(session, practice.group_id, JOINED, deal)
    practice.hold(DAYS[0])
    practice.charge()
    assert lines(practice) == [("Zoe", 0, 0, 0, 0), ("", 15000, 0, 15000, 0)]
    assert owing(practice) == [("Elm Hospital", 15000, DAYS[0])]


def in_another_group(practice, spell_id, joined=JOINED):
    """A second group of which the same person is a member: the group, and their time in it."""
    with practice.store.write("Second group") as session:
        me = leaders.me(session).id
        other = groups.add(session, "Friday group", currency="GBP", zone="Europe/London", leader_id=me).id
        person_id = session.get_one(members.Spell, spell_id).person_id
        again = members.come_back(session, person_id, other, joined).id
    return Practice(practice.store, other), again


def test_what_is_owed_for_another_group_stands_there(practice):
    spell_id = practice.join("Ana")
    friday, again = in_another_group(practice, spell_id)
    friday.agree(again, JOINED, Terms(Basis.PLACE, pounds(20)))
    friday.hold(DAYS[1])
    friday.charge()
    assert (lines(practice), lines(friday)) == ([("Ana", 0, 0, 0, 0)], [("Ana", 2000, 0, 2000, 0)])
    assert (owing(practice), owing(friday)) == ([], [("Ana", 2000, DAYS[1])])


def test_money_paid_back_that_had_never_come_is_owed_on_the_line_of_its_payer(practice):
    spell_id = practice.join("Ana")
    payer_id = practice.payer(spell_id)
    bounced_after_it_went_back(practice, payer_id)
    assert lines(practice) == [("Ana", 0, 0, 4000, 0)]
    assert practice.account(payer_id).account.owes == pounds(40)


def test_what_is_owed_for_no_due_stands_in_the_group_of_the_latest_agreement_only(practice):
    spell_id = practice.join("Ana")
    friday, again = in_another_group(practice, spell_id)
    friday.agree(again, DAYS[0], Terms(Basis.PLACE, pounds(20)))
    bounced_after_it_went_back(practice, practice.payer(spell_id))
    assert (lines(practice), lines(friday)) == ([("Ana", 0, 0, 0, 0)], [("Ana", 0, 0, 4000, 0)])
    assert (owing(practice), owing(friday)) == ([], [("Ana", 4000, TODAY)])


def test_what_is_owed_for_no_due_stands_in_the_group_of_the_latest_charge_only(practice):
    spell_id = practice.join("Ana")
    friday, again = in_another_group(practice, spell_id)
    friday.agree(again, JOINED, Terms(Basis.PLACE, pounds(20)))
    practice.hold(DAYS[0])
    practice.charge()
    payer_id = practice.payer(spell_id)
    practice.pay(payments.add, payer_id, pounds(30), DAYS[1])
    bounced_after_it_went_back(practice, payer_id)
    assert practice.account(payer_id).account.in_hand == pounds(-10)
    assert (lines(practice), lines(friday)) == ([("Ana", 3000, 0, 4000, 0)], [("Ana", 0, 0, 0, 0)])


def test_who_paid_before_anything_was_agreed_has_it_in_hand_and_owes_what_bounced(practice):
    payer_id = practice.payer(practice.join("Ana", terms=None))
    practice.pay(payments.add, payer_id, pounds(10))
    assert lines(practice) == [("Ana", 0, 0, 0, 1000)]
    bounced_after_it_went_back(practice, payer_id)
    assert (lines(practice), owing(practice)) == ([("Ana", 0, 0, 3000, 0)], [("Ana", 3000, TODAY)])


def test_who_owes_stands_on_the_line_also_after_somebody_else_took_over_paying(practice):
    with practice.store.write("Employer") as session:
        surgery = payers.add(session, "Elm Surgery").id
    spell_id = practice.join("Ana", payer_id=surgery)
    practice.hold(DAYS[0])
    practice.charge()
    practice.agree(spell_id, DAYS[1], HERE_OR_NOT)
    with practice.store.read() as session:
        [line] = fee_table.lines(session, practice.group_id, WHOLE, TODAY)
    assert (line.owes, line.payer_id) == (pounds(30), surgery)
    practice.pay(payments.add, surgery, pounds(30))
    with practice.store.read() as session:
        [line] = fee_table.lines(session, practice.group_id, WHOLE, TODAY)
    assert line.payer_id == practice.payer(spell_id)


def only_line(practice):
    with practice.store.read() as session:
        [one] = fee_table.lines(session, practice.group_id, WHOLE, TODAY)
    return one


def test_a_line_tells_how_much_of_it_is_owed_by_whom(practice):
    ana, surgery = changed_payer(practice)
    one = only_line(practice)
    assert (one.payer_id, one.owes, dict(one.owes_by)) == (ana, pounds(60), {ana: pounds(30), surgery: pounds(30)})


def test_what_a_member_has_in_hand_stays_on_the_line_when_somebody_else_pays(practice):
    ana, surgery = changed_payer(practice)
    practice.pay(payments.add, ana, pounds(90))
    one = only_line(practice)
    assert (one.owes, one.payer_id, dict(one.in_hand_by)) == (pounds(30), surgery, {ana: pounds(60)})
    practice.pay(payments.add, surgery, pounds(40))
    one = only_line(practice)
    assert (one.payer_id, one.in_hand, list(one.in_hand_by)) == (surgery, pounds(70), [surgery, ana])
    practice.pay(payments.pay_back, surgery, pounds(10))
    one = only_line(practice)
    assert (one.payer_id, one.in_hand, list(one.in_hand_by)) == (ana, pounds(60), [ana])


def test_what_a_former_employer_has_in_hand_stays_on_the_line_it_was_charged_for(practice):
    _, surgery = changed_payer(practice)
    practice.pay(payments.add, surgery, pounds(50))
    with practice.store.read() as session:
        [spell_id] = agreements.holding(session, practice.group_id, TODAY)
    practice.agree(spell_id, DAYS[2], HERE_OR_NOT)
    assert dict(only_line(practice).in_hand_by) == {surgery: pounds(20)}

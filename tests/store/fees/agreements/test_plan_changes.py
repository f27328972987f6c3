"""A fee changes for everybody who pays it, from a day on."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.fees.fee_words import Basis
from balint_desk.core.refused import Refused
from balint_desk.store.fees.agreements import agreements, fee_plans, payers, plan_changes
from balint_desk.store.fees.agreements.agreements import Deal
from balint_desk.store.fees.year import closing
from balint_desk.store.members import members
from balint_desk.store.members.tables import Spell
from tests.store.money import AGREED, DAYS, HERE_OR_NOT, JOINED, TODAY, Practice, away, pounds

DECEMBER, JANUARY = date(2026, 12, 1), date(2027, 1, 1)
DEARER = replace(HERE_OR_NOT, amount=pounds(32))


@pytest.fixture
def practice(store, group_id):
    return Practice(store, group_id)


def fees(practice):
    with practice.store.read() as session:
        return plan_changes.fees(session, practice.group_id, TODAY)


def change(practice, first_day=DECEMBER, terms=DEARER):
    [fee] = fees(practice)
    with practice.store.write("Change the fee") as session:
        plan_changes.change(session, practice.group_id, fee, first_day, terms)


def refused(practice, first_day=DECEMBER, terms=DEARER):
    with pytest.raises(Refused) as caught:
        change(practice, first_day, terms)
    return str(caught.value)


def amounts(practice, spell_id):
    with practice.store.read() as session:
        shown = agreements.of_spell(session, spell_id)
    return [(one.first_day, one.terms and one.terms.amount.minor) for one in shown]


def leave(practice, spell_id, day):
    with practice.store.write("Left") as session:
        members.leave(session, spell_id, day)


def test_members_who_joined_on_other_days_pay_one_fee_whoever_was_entered_first(practice):
    practice.join("Ana", date(2026, 5, 1))
    practice.join("Bo", JOINED)
    practice.join("Cy", own=pounds(20), reason="In training")
    [fee] = fees(practice)
    assert [(one.name, one.own) for one in fee.payers(TODAY)] == [("Ana", None), ("Bo", None), ("Cy", pounds(20))]
    assert fee.history == [(JOINED, HERE_OR_NOT)]


def test_everybody_pays_the_new_amount_from_the_day_on_but_not_who_has_an_amount_of_their_own(practice):
    ana, bo = practice.join("Ana"), practice.join("Bo", own=pounds(20), reason="In training")
    change(practice)
    assert amounts(practice, ana) == [(DECEMBER, 3200), (JOINED, 3000)]
    assert amounts(practice, bo) == [(JOINED, 2000)]
    with practice.store.read() as session:
        holding = agreements.holding(session, practice.group_id, TODAY)
    assert holding[ana].terms.amount == pounds(30)


def test_one_undo_takes_the_change_back_for_all(practice):
    ana, bo = practice.join("Ana"), practice.join("Bo")
    change(practice)
    practice.store.undo()
    assert [amounts(practice, one) for one in (ana, bo)] == [[(JOINED, 3000)]] * 2


def test_two_plans_on_the_same_terms_change_together(practice):
    ana, bo = practice.join("Ana"), practice.join("Bo", terms=DEARER)
    with practice.store.write("Change the fee") as session:
        cheap = next(one for one in plan_changes.fees(session, practice.group_id, TODAY) if one.terms == HERE_OR_NOT)
        plan_changes.change(session, practice.group_id, cheap, DAYS[0], DEARER)
    change(practice, JANUARY, replace(DEARER, amount=pounds(35)))
    assert [amounts(practice, one)[0] for one in (ana, bo)] == [(JANUARY, 3500)] * 2


def test_who_joins_on_the_usual_terms_before_a_change_takes_part_in_it(practice):
    practice.join("Ana")
    change(practice)
    late = practice.join("Bo", date(2026, 11, 20))
    assert amounts(practice, late) == [(DECEMBER, 3200), (date(2026, 11, 20), 3000)]
    with practice.store.read() as session:
        assert agreements.usual_and_later(session, practice.group_id, TODAY) == (HERE_OR_NOT, (DECEMBER, DEARER))


def test_an_agreement_that_ends_before_the_change_is_not_reached(practice):
    ana, bo = practice.join("Ana"), practice.join("Bo")
    practice.agree(ana, date(2026, 11, 25), None, reason="Retired")
    leave(practice, bo, date(2026, 11, 30))
    practice.join("Cy")
    [fee] = fees(practice)
    reach = plan_changes.reach(fee, DECEMBER)
    assert ([one.name for one in reach.changed], [one.name for one in reach.ended]) == (["Cy"], ["Ana", "Bo"])
    change(practice)
    assert amounts(practice, ana) == [(date(2026, 11, 25), None), (JOINED, 3000)]
    assert amounts(practice, bo) == [(JOINED, 3000)]


def test_what_is_charged_stays_and_a_day_before_it_is_refused(practice):
    practice.join("Ana")
    practice.hold(DAYS[0])
    practice.charge()
    assert refused(practice, DAYS[0]) == "It is charged up to 2026-10-06 already, and that stays. Take a later day."
    practice.hold(DAYS[1], **away("Ana"))
    practice.hold(DAYS[2])
    change(practice, DAYS[0] + timedelta(1))
    assert [(day, minor) for _, day, minor, _ in practice.told()] == [(DAYS[1], 0), (DAYS[2], 3200)]


def test_what_somebody_was_charged_who_has_left_since_stays_too(practice):
    practice.join("Ana")
    gone = practice.join("Bo")
    practice.hold(DAYS[0])
    leave(practice, gone, DAYS[0])
    practice.charge()
    assert "charged up to 2026-10-06" in refused(practice, DAYS[0])


def test_a_month_charged_already_stays_to_its_end(practice):
    practice.join("Ana", date(2026, 11, 1), terms=Terms(Basis.MONTH, pounds(60)))
    practice.charge()
    dearer = Terms(Basis.MONTH, pounds(70))
    assert "charged up to 2026-11-30" in refused(practice, date(2026, 11, 17), dearer)
    change(practice, DECEMBER, dearer)
    assert practice.told() == []
    assert [(day, minor) for _, day, minor, _ in practice.told(DECEMBER)] == [(DECEMBER, 7000)]


def test_the_same_terms_are_no_change(practice):
    practice.join("Ana")
    assert refused(practice, terms=HERE_OR_NOT).startswith("This is what holds on 2026-12-01 already.")


def test_a_day_in_a_closed_time_is_refused(practice):
    practice.join("Ana")
    with practice.store.write("Close", last=True) as session:
        closing.close(session, DAYS[1])
    assert refused(practice, DAYS[1]) == "Everything up to 2026-10-20 is closed. Take a later day."


def test_a_day_before_anybody_paid_it_is_refused(practice):
    practice.join("Ana")
    assert refused(practice, JOINED - timedelta(1)).startswith("Nobody pays this before 2026-01-01.")


def test_a_day_on_which_nobody_pays_it_any_more_is_refused(practice):
    leave(practice, practice.join("Ana"), date(2026, 11, 30))
    assert refused(practice).startswith("Nobody pays this any more on 2026-12-01.")


def test_an_amount_in_another_currency_or_below_nought_is_refused(practice):
    practice.join("Ana")
    assert refused(practice, terms=replace(DEARER, amount=pounds(-1))) == "A fee cannot be below nought."


def test_an_amount_of_ones_own_never_becomes_one_for_another_way_of_paying(practice):
    practice.join("Ana")
    practice.join("Bo", own=pounds(20), reason="In training")
    monthly = Terms(Basis.MONTH, pounds(60))
    assert refused(practice, terms=monthly).startswith("Bo has an amount of their own")
    change(practice, terms=replace(DEARER, free_absences=1))


def test_a_host_that_pays_on_the_terms_of_members_is_among_those_it_changes_for(practice):
    practice.join("Ana")
    with practice.store.write("Host") as session:
        hospital = payers.add(session, "Elm Hospital")
        deal = Deal(HERE_OR_NOT, payer_id=hospital.id, agreed_on=AGREED)
        agreements.agree_with_host(session, practice.group_id, JOINED, deal)
    [fee] = fees(practice)
    assert [one.name for one in fee.who] == ["Ana", "Elm Hospital"]
    assert not fee.of_host
    change(practice)
    with practice.store.read() as session:
        shown = agreements.of_host(session, practice.group_id)
    assert [one.terms.amount for one in shown] == [pounds(32), pounds(30)]


def test_a_plan_that_began_later_begins_with_its_earliest_agreement_and_amounts_stay(practice):
    ana = practice.join("Ana", date(2026, 5, 1))
    bo = practice.join("Bo", JOINED)
    with practice.store.read() as session:
        assert len(fee_plans.history(session, practice.group_id)) == 1
        assert session.get_one(Spell, bo).joined == JOINED
    assert [amounts(practice, one) for one in (ana, bo)] == [[(date(2026, 5, 1), 3000)], [(JOINED, 3000)]]


def test_what_somebody_is_charged_by_another_fee_since_is_no_hindrance(practice):
    ana = practice.join("Ana")
    practice.join("Bo")
    practice.hold(DAYS[0])
    practice.agree(ana, date(2026, 11, 1), Terms(Basis.MONTH, pounds(60)))
    practice.charge()
    place = next(one for one in fees(practice) if one.terms == HERE_OR_NOT)
    assert [one.name for one in place.who] == ["Ana", "Bo"]
    assert place.charged_until == DAYS[0]
    month = next(one for one in fees(practice) if one.terms != HERE_OR_NOT)
    assert month.charged_until == date(2026, 11, 30)

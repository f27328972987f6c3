"""Whether a group carries itself, from what is in the file: the picture of the page, other payers, other currencies."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.fees.costs.carrying import MonthFlow
from balint_desk.core.fees.fee_words import Basis, CostKind
from balint_desk.core.money import Money
from balint_desk.core.periods import WHOLE, Period
from balint_desk.store.base import new_id
from balint_desk.store.fees.accounts import accounts, money_in, payments
from balint_desk.store.fees.agreements import agreements
from balint_desk.store.fees.agreements.agreements import Deal
from balint_desk.store.fees.costs import carrying, session_costs
from balint_desk.store.practice import leaders
from balint_desk.store.sessions.tables import GroupSession, Led
from tests.conftest import TODAY
from tests.store.spending import charge, held, let_go, member, other_payer, pay, pounds, room, second_group, spend

FIRST = date(2026, 1, 13)
EVENINGS = [FIRST + timedelta(14 * number) for number in range(22)]


@pytest.fixture
def picture(store, group_id):
    """The group of the picture: eight members, 22 sessions at £56, supervision for £220, £4,460 that came."""
    with store.write("Fill") as session:
        session_costs.put(session, group_id, room(56_00, FIRST))
        for day in EVENINGS:
            held(session, group_id, day)
        session_costs.keep(session, group_id, session_costs.proposed(session, group_id))
        spend(session, group_id, date(2026, 3, 1), 220_00, CostKind.SUPERVISION)
        fees = [30_00] * 7 + [20_00]
        members = [member(session, group_id, f"Member {number}", fee) for number, fee in enumerate(fees)]
        for _, payer_id in members:
            pay(session, payer_id, date(2026, 11, 2), 557_50)
    return members


def figures(store, group_id, today=TODAY):
    with store.read() as session:
        return carrying.figures(session, group_id, today)


def came(store, group_id):
    with store.read() as session:
        return sorted((day, money.minor) for day, money in money_in.came(session, group_id))


def test_an_evening_costs_66_with_its_share_of_supervision_and_three_members_carry_it(store, group_id, picture):
    made = figures(store, group_id)
    assert (made.evening.cost, made.evening.kinds) == (pounds(66_00), (CostKind.SUPERVISION,))
    assert (made.carried_by, made.members) == (3, 8)


def test_it_leaves_3_008_for_the_leaders(store, group_id, picture):
    left = figures(store, group_id).leaves
    assert left.in_all == pounds(4_460_00 - 22 * 56_00 - 220_00) == pounds(3_008_00)
    assert (left.evening, left.hour) == (pounds(136_73), pounds(91_15))


def test_what_was_spent_in_a_time_is_told_with_what_it_was_spent_on(store, group_id, picture):
    with store.write("Share") as session:
        spend(session, group_id, date(2026, 5, 1), 500_00, CostKind.CO_LEADER)
    with store.read() as session:
        year = carrying.spending(session, group_id, Period.year(2026))
        assert (year.amount, year.kinds) == (pounds(22 * 56_00 + 220_00), [CostKind.ROOM, CostKind.SUPERVISION])
        assert carrying.spending(session, group_id, Period.year(2025)).amount == pounds(0)


def test_what_a_member_who_left_paid_carries_nothing_any_more(store, group_id, picture):
    later = figures(store, group_id, date(2027, 1, 20))
    assert later.members == 8
    with store.write("No fee") as session:
        for spell_id, _ in picture[1:]:
            agreements.agree(session, spell_id, date(2026, 6, 1), Deal(None, agreed_on=TODAY))
    assert figures(store, group_id).carried_by == 18


def test_nothing_is_said_of_an_evening_where_nothing_is_known(store, group_id):
    made = figures(store, group_id)
    assert (made.evening, made.carried_by, made.members) == (None, None, 0)
    assert (made.leaves.in_all, made.leaves.evening) == (pounds(0), None)


def test_a_fee_for_a_month_or_a_year_counts_for_an_evening(store, group_id):
    with store.write("Fill") as session:
        session.get_one(carrying.Group, group_id).every_weeks = 2
        spend(session, group_id, FIRST, 60_00)
        held(session, group_id, FIRST)
        member(session, group_id, "Monthly", 65_00, basis=Basis.MONTH)
        member(session, group_id, "Yearly", 780_00, basis=Basis.YEAR)
        member(session, group_id, "Termly", 780_00, basis=Basis.TERM)
    assert figures(store, group_id).carried_by == 2


def test_a_host_that_pays_all_of_it_needs_no_member(store, group_id):
    with store.write("Fill") as session:
        spend(session, group_id, FIRST, 60_00)
        held(session, group_id, FIRST)
        host = other_payer(session, "Elm Surgery")
        deal = Deal(Terms(Basis.PLACE, pounds(60_00)), payer_id=host, agreed_on=FIRST)
        agreements.agree_with_host(session, group_id, FIRST, deal)
    assert figures(store, group_id).carried_by == 0


def test_what_was_only_spoken_of_carries_nothing(store, group_id):
    with store.write("Fill") as session:
        spend(session, group_id, FIRST, 60_00)
        held(session, group_id, FIRST)
        spell_id, _ = member(session, group_id, "Ada", 30_00)
        deal = Deal(Terms(Basis.PLACE, pounds(30_00)), spoken_on=FIRST)
        agreements.agree(session, spell_id, date(2026, 2, 1), deal)
    assert figures(store, group_id).carried_by is None


def test_sessions_before_money_was_noted_do_not_make_an_evening_cheaper(store, group_id):
    with store.write("Fill") as session:
        for day in EVENINGS:
            held(session, group_id, day)
        spend(session, group_id, date(2026, 11, 1), 30_00, CostKind.SUPERVISION)
    assert EVENINGS[-1] == date(2026, 11, 3)
    assert figures(store, group_id).evening.cost == pounds(30_00)


def test_in_is_what_came_less_what_went_back_and_what_was_let_go_never_came(store, group_id):
    with store.write("Fill") as session:
        _, payer_id = member(session, group_id, "Ada", 30_00)
        charge(session, group_id, payer_id, FIRST, 90_00)
        pay(session, payer_id, date(2026, 2, 1), 30_00)
        wrong = pay(session, payer_id, date(2026, 3, 1), 100_00)
        payments.take_back(session, wrong, date(2026, 3, 2), "The cheque bounced")
        gone = let_go(session, payer_id, date(2026, 4, 1), 20_00)
        payments.take_back(session, gone, date(2026, 4, 2), "Paid after all")
    assert came(store, group_id) == [(date(2026, 2, 1), 30_00), (date(2026, 3, 1), 100_00), (date(2026, 3, 2), -100_00)]


def test_who_pays_for_two_groups_pays_each_what_is_paid_of_its_charges_and_not_a_penny_is_lost(store, group_id):
    with store.write("Fill") as session:
        friday = second_group(session)
        surgery = other_payer(session, "Elm Surgery")
        charge(session, group_id, surgery, FIRST, 100_00)
        charge(session, friday, surgery, FIRST + timedelta(1), 50_00)
        pay(session, surgery, date(2026, 2, 1), 100_01)
        pay(session, surgery, date(2026, 3, 1), 24_98)
        let_go(session, surgery, date(2026, 4, 1), 25_01)
    ours, theirs = came(store, group_id), came(store, friday)
    assert [one + other for (_, one), (_, other) in zip(ours, theirs, strict=True)] == [100_01, 24_98]
    assert ours == [(date(2026, 2, 1), 66_67), (date(2026, 3, 1), 16_65)]


MONEY = st.lists(st.tuples(st.sampled_from(["pay", "back", "let go"]), st.integers(1, 90_00)), min_size=1, max_size=6)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 90_00), min_size=3, max_size=3), MONEY)
def test_the_groups_of_a_payer_together_have_exactly_what_came(store, charges, money):
    with store.write("Fill") as session:
        groups = [second_group(session, f"Group {new_id()}") for _ in charges]
        surgery, came_in_all = other_payer(session, f"Surgery {new_id()}"), 0
        for one, minor in zip(groups, charges, strict=True):
            charge(session, one, surgery, FIRST, minor)
        for step, minor in money:
            match step:
                case "pay":
                    pay(session, surgery, FIRST, minor)
                    came_in_all += minor
                case "back":
                    wrong = pay(session, surgery, FIRST, minor)
                    payments.take_back(session, wrong, FIRST, "Wrong")
                case _ if accounts.of_payer(session, surgery, "GBP").account.owes.minor >= minor:
                    let_go(session, surgery, FIRST, minor)
    assert sum(minor for one in groups for _, minor in came(store, one)) == came_in_all


def test_before_anything_is_paid_or_charged_the_groups_of_a_payer_share_alike(store, group_id):
    with store.write("Fill") as session:
        friday = second_group(session)
        surgery = other_payer(session, "Elm Surgery")
        for one in (group_id, friday):
            deal = Deal(Terms(Basis.YEAR, pounds(600_00)), payer_id=surgery, agreed_on=FIRST)
            agreements.agree_with_host(session, one, FIRST, deal)
        pay(session, surgery, FIRST, 100_01)
    assert sorted(minor for one in (group_id, friday) for _, minor in came(store, one)) == [50_00, 50_01]


def test_the_months_run_from_the_first_money_to_this_one(store, group_id):
    with store.write("Fill") as session:
        _, payer_id = member(session, group_id, "Ada", 30_00)
        pay(session, payer_id, date(2026, 9, 30), 30_00)
        spend(session, group_id, date(2026, 10, 1), 40_00)
    with store.read() as session:
        made = carrying.flows(session, group_id, WHOLE, TODAY)
        assert carrying.flows(session, group_id, Period.year(2025), TODAY)[-1].day == date(2025, 12, 1)
    assert made == [
        MonthFlow(date(2026, 9, 1), pounds(30_00), pounds(0)),
        MonthFlow(date(2026, 10, 1), pounds(0), pounds(40_00)),
        MonthFlow(date(2026, 11, 1), pounds(0), pounds(0)),
    ]


def test_another_currency_is_told_on_its_own(store, group_id):
    with store.write("Fill") as session:
        spend(session, group_id, FIRST, 40_00, currency="EUR")
    made = figures(store, group_id)
    assert (made.evening, made.elsewhere) == (None, [Money(-40_00, "EUR")])


def test_two_leaders_share_by_the_sessions_they_led(store, group_id):
    with store.write("Fill") as session:
        anna, miriam = leaders.all_leaders(session)
        evenings = [held(session, group_id, day) for day in EVENINGS[:3]]
        session.add_all(Led(group_session_id=one, leader_id=anna.id) for one in evenings)
        session.add(Led(group_session_id=evenings[0], leader_id=miriam.id))
        spend(session, group_id, FIRST, 30_00, leader_id=miriam.id)
        _, payer_id = member(session, group_id, "Ada", 30_00)
        pay(session, payer_id, FIRST, 110_00)
    shares = figures(store, group_id).shares
    assert (shares[anna.id].part, shares[miriam.id].part) == (pounds(60_00), pounds(20_00))
    assert (shares[miriam.id].paid, shares[miriam.id].to_get) == (pounds(30_00), pounds(50_00))


def test_whose_leading_is_not_noted_shares_evenly(store, group_id):
    with store.write("Fill") as session:
        _, payer_id = member(session, group_id, "Ada", 30_00)
        pay(session, payer_id, FIRST, 10_01)
        held(session, group_id, FIRST)
        assert session.query(GroupSession).count() == 1
    assert sorted(one.part.minor for one in figures(store, group_id).shares.values()) == [5_00, 5_01]

from datetime import date, timedelta

import pytest

from balint_desk.core.fees.charging.session_fees import Tax, Terms
from balint_desk.core.fees.fee_words import Basis
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.agreements import agreements, fee_plans, payers
from balint_desk.store.fees.agreements.agreements import Deal
from tests.store.money import AGREED, HERE_OR_NOT, JOINED, POUNDS_30, TODAY, Practice, pounds

MAY = date(2026, 5, 1)


@pytest.fixture
def practice(store, group_id):
    return Practice(store, group_id)


def plain(practice):
    with practice.store.read() as session:
        return agreements.plain(session, practice.group_id)


def test_whoever_money_was_not_spoken_of_with_waits_from_joining(practice):
    practice.join("Ana")
    waits = practice.join("Bo", date(2026, 3, 1), terms=None)
    practice.join("Cy", TODAY + timedelta(1), terms=None)
    with practice.store.read() as session:
        assert agreements.not_spoken_of(session, practice.group_id, TODAY) == [(waits, "Bo", date(2026, 3, 1), False)]


def test_no_fee_is_an_agreement_and_only_spoken_of_charges_nothing(practice):
    free = practice.join("Ana", terms=None)
    practice.agree(free, JOINED, None, reason="Trainee")
    spoken = practice.join("Bo", terms=None)
    practice.agree(spoken, JOINED, HERE_OR_NOT, agreed_on=None, spoken_on=AGREED)
    with practice.store.read() as session:
        assert agreements.not_spoken_of(session, practice.group_id, TODAY) == [(spoken, "Bo", JOINED, True)]
    assert {spell: [one.terms for one in agreed] for spell, agreed in plain(practice).items()} == {free: [None]}


def test_members_on_the_same_terms_share_one_plan_and_a_reduced_fee_is_their_own(practice):
    ana, bo = practice.join("Ana"), practice.join("Bo", own=pounds(20), reason="In training")
    with practice.store.read() as session:
        assert len(fee_plans.history(session, practice.group_id)) == 1
        shown = agreements.holding(session, practice.group_id, TODAY)
    assert (shown[ana].terms.amount, shown[ana].usual) == (POUNDS_30, None)
    assert (shown[bo].terms.amount, shown[bo].usual, shown[bo].reason) == (pounds(20), POUNDS_30, "In training")


def test_a_plan_changes_for_everybody_from_a_day_on_but_not_a_reduced_fee(practice):
    ana, bo = practice.join("Ana"), practice.join("Bo", own=pounds(20), reason="In training")
    dearer = Terms(Basis.PLACE, pounds(35), free_absences=1, tax=Tax(2000, "VAT"))
    with practice.store.write("Change the fee") as session:
        fee_plans.change(session, next(iter(fee_plans.history(session, practice.group_id))), MAY, dearer)
    agreed = plain(practice)
    assert [(one.first_day, one.terms) for one in agreed[ana]] == [(JOINED, HERE_OR_NOT), (MAY, dearer)]
    assert [one.terms.amount for one in agreed[bo]] == [pounds(20), pounds(20)]
    assert agreed[bo][1].terms.free_absences == 1


def test_an_agreement_changes_from_a_day_on_and_the_one_before_stays(practice):
    ana = practice.join("Ana")
    practice.agree(ana, MAY, Terms(Basis.MONTH, pounds(60)))
    practice.agree(ana, MAY, Terms(Basis.MONTH, pounds(55)))
    with practice.store.read() as session:
        shown = agreements.of_spell(session, ana)
        before = agreements.holding(session, practice.group_id, MAY - timedelta(1))
    assert [(one.first_day, one.terms.amount) for one in shown] == [(MAY, pounds(55)), (JOINED, POUNDS_30)]
    assert before[ana].terms == HERE_OR_NOT


def test_a_later_change_of_the_plan_does_not_reach_an_agreement_that_ended(practice):
    ana = practice.join("Ana")
    practice.agree(ana, MAY, None, reason="Retired")
    with practice.store.write("Change the fee") as session:
        plan_id = next(iter(fee_plans.history(session, practice.group_id)))
        fee_plans.change(session, plan_id, MAY + timedelta(30), Terms(Basis.PLACE, pounds(35)))
    assert [(one.first_day, one.terms) for one in plain(practice)[ana]] == [(JOINED, HERE_OR_NOT), (MAY, None)]


def test_the_host_of_a_group_can_pay_beside_its_members(practice):
    practice.join("Ana")
    with practice.store.write("Host") as session:
        hospital = payers.add(session, "Elm Hospital", address="1 Elm Road")
        deal = Deal(Terms(Basis.TERM, pounds(500)), payer_id=hospital.id, agreed_on=AGREED)
        agreements.agree_with_host(session, practice.group_id, JOINED, deal)
        shown = agreements.of_host(session, practice.group_id)
    assert [(one.payer_id, one.terms.amount) for one in shown] == [(hospital.id, pounds(500))]
    assert [len(agreed) for agreed in plain(practice).values()] == [1, 1]


def test_what_was_agreed_last_is_proposed_for_the_next(practice):
    with practice.store.read() as session:
        assert agreements.usual_and_later(session, practice.group_id, TODAY) == (None, None)
    practice.join("Ana", terms=Terms(Basis.ATTENDED, pounds(25)))
    practice.join("Bo", agreed_on=AGREED + timedelta(9))
    with practice.store.read() as session:
        assert agreements.usual_and_later(session, practice.group_id, TODAY) == (HERE_OR_NOT, None)


@pytest.mark.parametrize(
    ("deal", "words"),
    [
        (Deal(Terms(Basis.PLACE, pounds(-1))), "below nought"),
        (Deal(HERE_OR_NOT, own=pounds(-1)), "below nought"),
        (Deal(Terms(Basis.PLACE, Money(3000, "EUR"))), "paid for in GBP"),
    ],
)
def test_an_agreement_that_cannot_be_is_refused_and_nothing_is_kept(practice, deal, words):
    spell_id = practice.join("Ana", terms=None)
    with pytest.raises(Refused, match=words), practice.store.write("Agree") as session:
        agreements.agree(session, spell_id, JOINED, deal)
    assert plain(practice) == {}


def test_a_payer_of_their_own_has_a_name_and_only_one(practice):
    with practice.store.write("Add") as session:
        payers.add(session, " Elm  Surgery ")
        assert [one.name for one in payers.others(session)] == ["Elm Surgery"]
    for name, words in (("", "needs a name"), ("elm surgery", "already")):
        with pytest.raises(Refused, match=words), practice.store.write("Add") as session:
            payers.add(session, name)

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from balint_desk.core.waiting import Kind
from balint_desk.store import money_talks, waiting
from balint_desk.store.models import Attendance
from tests.store.money import DAYS, JOINED, TODAY, Practice


@pytest.fixture
def practice(store, group_id):
    return Practice(store, group_id)


def kinds(practice, now=TODAY):
    with practice.store.read() as session:
        rows = waiting.all_waiting(session, practice.group_id, now)
    return [row.kind for row in rows if row.kind in (Kind.NOT_SPOKEN, Kind.OWED)]


def test_a_member_without_an_agreement_waits_from_the_day_of_joining(practice):
    practice.join("Ana", terms=None, joined=TODAY)
    assert kinds(practice, TODAY - timedelta(1)) == []
    assert kinds(practice) == [Kind.NOT_SPOKEN]


def test_in_the_evening_money_does_not_wait(practice):
    practice.join("Ana", terms=None)
    assert kinds(practice, datetime(2026, 11, 22, 20, 59)) == [Kind.NOT_SPOKEN]
    assert kinds(practice, datetime(2026, 11, 22, 21)) == []


def test_no_fee_is_an_agreement_and_does_not_wait(practice):
    practice.agree(practice.join("Ana", terms=None), JOINED, None, reason="Trainee")
    assert kinds(practice) == []


def test_a_name_known_only_from_an_old_register_raises_no_task(practice):
    practice.join("Ana", terms=None)
    practice.hold(DAYS[0])
    with practice.store.write("As if imported") as session:
        for row in session.scalars(select(Attendance)):
            row.imported = True
    assert kinds(practice) == []
    practice.hold(DAYS[1])
    assert kinds(practice) == [Kind.NOT_SPOKEN]


def test_what_is_owed_for_a_month_waits_until_it_was_spoken_of(practice):
    spell_id = practice.join("Ana")
    practice.hold(DAYS[0])
    practice.charge()
    assert kinds(practice) == [Kind.OWED]
    payer_id = practice.payer(spell_id)
    with practice.store.write("Spoke") as session:
        money_talks.spoke(session, payer_id, "GBP", TODAY, "pays in March")
        money_talks.excuse(session, payer_id, TODAY, date(2027, 3, 1), "pays in March")
    assert kinds(practice) == []
    assert kinds(practice, date(2027, 3, 1)) == [Kind.OWED]

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from balint_desk.store.fees.agreements import not_agreed
from balint_desk.store.fees.agreements.not_agreed import NotAgreed
from balint_desk.store.members.tables import Spell
from balint_desk.store.sessions.tables import Attendance
from tests.store.money import AGREED, DAYS, HERE_OR_NOT, JOINED, TODAY, Practice


@pytest.fixture
def practice(store, group_id):
    return Practice(store, group_id)


def told(practice, until=TODAY, today=TODAY):
    with practice.store.read() as session:
        return not_agreed.rows(session, practice.group_id, until, today)


def test_an_agreement_without_the_day_it_was_agreed_on_is_told(practice):
    spell_id = practice.join("Ana", agreed_on=None)
    practice.hold(DAYS[0])
    assert practice.offered() == []
    assert told(practice) == [NotAgreed("Ana", spoken_of=True)]
    practice.agree(spell_id, JOINED, HERE_OR_NOT, agreed_on=None, spoken_on=AGREED)
    assert told(practice) == [NotAgreed("Ana", spoken_of=True)]
    practice.agree(spell_id, JOINED, HERE_OR_NOT)
    assert told(practice) == []


def test_sessions_before_an_agreement_begins_are_told_with_its_day(practice):
    spell_id = practice.join("Ana", terms=None)
    practice.agree(spell_id, DAYS[2], HERE_OR_NOT)
    assert told(practice) == []
    practice.hold(DAYS[1])
    practice.hold(DAYS[2])
    assert told(practice) == [NotAgreed("Ana", spoken_of=True, begins=DAYS[2])]
    assert told(practice, DAYS[0]) == []


def test_whoever_left_without_an_agreement_is_told_too(practice):
    spell_id = practice.join("Ana", terms=None)
    practice.hold(DAYS[0])
    with practice.store.write("Leave") as session:
        session.get_one(Spell, spell_id).left = DAYS[1]
    assert told(practice) == [NotAgreed("Ana", spoken_of=False)]


def test_no_fee_and_what_an_old_register_brought_in_are_not_told(practice):
    practice.agree(practice.join("Ana", terms=None), JOINED, None, reason="Trainee")
    spell_id = practice.join("Bo", terms=None)
    practice.hold(DAYS[0])
    with practice.store.write("As if imported") as session:
        session.get_one(Spell, spell_id).left = DAYS[1]
        for row in session.scalars(select(Attendance)):
            row.imported = True
    assert told(practice) == []


def test_whoever_joins_after_the_range_is_not_told(practice):
    practice.join("Ana", date(2026, 11, 1), terms=None)
    assert told(practice) == [NotAgreed("Ana", spoken_of=False)]
    assert told(practice, date(2026, 11, 1) - timedelta(1)) == []

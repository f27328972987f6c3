import pytest
from sqlalchemy import func, select

from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import payments
from balint_desk.store.fees.agreements.tables import FeeAgreement, Payer
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.members import members
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import GroupSession
from tests.store.money import DAYS, TODAY, Practice, pounds


@pytest.fixture
def practice(store, group_id):
    return Practice(store, group_id)


def count(practice, table):
    with practice.store.read() as session:
        return session.scalar(select(func.count()).select_from(table))


def person_of(practice, spell_id):
    with practice.store.read() as session:
        return session.get_one(Spell, spell_id).person_id


def test_a_member_nothing_was_charged_to_goes_with_what_was_agreed(practice):
    person_id = person_of(practice, practice.join("Ana"))
    with practice.store.write("Delete member") as session:
        members.delete_person(session, person_id)
    assert [count(practice, table) for table in (Person, Payer, FeeAgreement)] == [0, 0, 0]
    practice.store.undo()
    assert [count(practice, table) for table in (Person, Payer, FeeAgreement)] == [1, 1, 1]


def test_whoever_has_money_on_the_account_stays(practice):
    ana, bo = practice.join("Ana"), practice.join("Bo")
    practice.hold(DAYS[0])
    practice.charge()
    practice.pay(payments.add, practice.payer(bo), pounds(5))
    for spell_id in (ana, bo):
        with pytest.raises(Refused, match="wants it kept"), practice.store.write("Delete member") as session:
            members.delete_person(session, session.get_one(Spell, spell_id).person_id)


def test_a_session_that_was_charged_stays_and_can_be_cancelled(practice):
    practice.join("Ana")
    session_id = practice.hold(DAYS[0])
    practice.charge()
    with pytest.raises(Refused, match="given back"), practice.store.write("Delete") as session:
        sessions.delete(session, session_id)
    assert count(practice, GroupSession) == 1


def test_a_time_in_the_group_that_was_charged_stays_and_another_goes_with_its_agreement(practice):
    spell_id = practice.join("Ana")
    practice.hold(DAYS[0])
    practice.charge()
    person_id = person_of(practice, spell_id)
    with practice.store.write("Come back") as session:
        members.leave(session, spell_id, DAYS[1])
        again = members.come_back(session, person_id, practice.group_id, TODAY).id
    practice.agree(again, TODAY, None)
    with practice.store.write("Take out") as session:
        members.delete_spell(session, again)
    with pytest.raises(Refused, match="so it stays"), practice.store.write("Take out") as session:
        members.come_back(session, person_id, practice.group_id, TODAY)
        members.delete_spell(session, spell_id)
    assert [count(practice, table) for table in (Charge, FeeAgreement, Spell)] == [1, 1, 1]

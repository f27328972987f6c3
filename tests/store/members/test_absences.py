from datetime import date

import pytest

from balint_desk.core.refused import Refused
from balint_desk.core.words import Absence, Channel, State
from balint_desk.store.members import absences, members
from balint_desk.store.sessions import sessions

TODAY = date(2026, 11, 22)
FIRST, LAST = date(2026, 12, 1), date(2026, 12, 14)


@pytest.fixture
def zoe(store, group_id):
    with store.write("Add member") as session:
        return members.add(session, group_id, "Zoe Marsh", date(2026, 1, 1)).id


@pytest.fixture
def away(store, group_id, zoe):
    with store.write("Will be away") as session:
        return absences.add(
            session, zoe, group_id, FIRST, LAST, kind=Absence.LEAVE, told_on=TODAY, channel=Channel.PHONE
        ).id


def covered(store, group_id, day):
    with store.read() as session:
        return {
            person: [one.id for one in theirs] for person, theirs in absences.covering(session, group_id, day).items()
        }


def test_an_absence_covers_its_first_and_its_last_day(store, group_id, zoe, away):
    assert covered(store, group_id, FIRST) == covered(store, group_id, LAST) == {zoe: [away]}
    assert covered(store, group_id, date(2026, 11, 30)) == covered(store, group_id, date(2026, 12, 15)) == {}


def test_two_absences_may_cover_the_same_day(store, group_id, zoe, away):
    with store.write("Will be away") as session:
        longer = absences.add(session, zoe, group_id, TODAY, LAST).id
    assert covered(store, group_id, FIRST) == {zoe: [longer, away]}


def test_an_absence_is_plain_unless_said_otherwise(store, group_id, zoe):
    with store.write("Will be away") as session:
        absence = absences.add(session, zoe, group_id, FIRST, FIRST)
    assert (absence.kind, absence.told_on, absence.channel) == (Absence.AWAY, None, None)


def test_an_absence_never_ends_before_it_begins(store, group_id, zoe, away):
    with pytest.raises(Refused, match="put one of the two days right"), store.write("Will be away") as session:
        absences.add(session, zoe, group_id, LAST, FIRST)
    with pytest.raises(Refused, match="put one of the two days right"), store.write("Will be away") as session:
        absences.edit(session, away, {"last_day": date(2026, 11, 30)})
    assert covered(store, group_id, LAST) == {zoe: [away]}


def test_the_coming_absences_are_those_not_yet_over(store, group_id, zoe, away):
    with store.write("Will be away") as session:
        absences.add(session, zoe, group_id, date(2026, 11, 1), date(2026, 11, 21))
        today = absences.add(session, zoe, group_id, date(2026, 11, 1), TODAY).id
        other = members.add(session, group_id, "Ella Brandt", date(2026, 1, 1)).id
        ella = absences.add(session, other, group_id, LAST, LAST).id
    with store.read() as session:
        assert [one.id for one in absences.coming(session, group_id, TODAY)] == [today, away, ella]
        assert [one.id for one in absences.coming(session, group_id, TODAY, zoe)] == [today, away]


def test_an_absence_put_right_or_taken_back_can_be_undone(store, group_id, zoe, away):
    with store.write("Will be away") as session:
        absences.edit(session, away, {"first_day": LAST, "kind": Absence.AWAY})
    assert covered(store, group_id, FIRST) == {}
    with store.write("Not away after all") as session:
        absences.delete(session, away)
    assert covered(store, group_id, LAST) == {}
    store.undo()
    store.undo()
    assert covered(store, group_id, FIRST) == {zoe: [away]}


def test_the_sessions_in_an_absence_are_told_without_those_cancelled(store, group_id):
    days = [date(2026, 11, 24), FIRST, date(2026, 12, 8), LAST]
    with store.write("Plan") as session:
        made = [sessions.add(session, group_id, day).id for day in days]
        sessions.cancel(session, made[2], State.CANCELLED_BY_LEADER, "")
    with store.read() as session:
        assert absences.sessions_in(session, group_id, FIRST, LAST) == [FIRST, LAST]

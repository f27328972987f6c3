from datetime import date, datetime, time

import pytest
from sqlalchemy import delete, func, select

from balint_desk.core.refused import Refused
from balint_desk.core.words import Absence, Channel, Mark, Role, State, Talked
from balint_desk.store.debriefs.tables import DebriefPart
from balint_desk.store.members import absences, members
from balint_desk.store.members.tables import Spell
from balint_desk.store.practice import leaders
from balint_desk.store.sessions import sessions, write_up
from balint_desk.store.sessions.tables import Attendance, GroupSession, Led, Notice

TODAY, TONIGHT, NEXT = date(2026, 11, 22), date(2026, 11, 17), date(2026, 12, 1)
NOW = datetime(2026, 11, 17, 21, 5)


@pytest.fixture
def people(store, group_id):
    with store.write("Add members") as session:
        return [members.add(session, group_id, name, date(2026, 1, 1)).id for name in ("Ana", "Bo", "Cy")]


@pytest.fixture
def tonight(store, group_id, people):
    with store.write("Plan") as session:
        return sessions.add(session, group_id, TONIGHT).id


def lines(store, session_id):
    with store.read() as session:
        return {one.person.name: (one.mark, one.proposed) for one in write_up.register(session, session_id)}


def kept(store):
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Attendance))


def away(store, group_id, person_id, kind=Absence.AWAY, **details):
    with store.write("Away") as session:
        absences.add(session, person_id, group_id, date(2026, 11, 16), date(2026, 11, 18), kind=kind, **details)


def test_every_member_is_proposed_and_nothing_is_kept(store, group_id, tonight, people):
    away(store, group_id, people[1])
    away(store, group_id, people[2], Absence.LEAVE)
    assert lines(store, tonight) == {
        "Ana": (None, Mark.PRESENT),
        "Bo": (None, Mark.APOLOGIES),
        "Cy": (None, Mark.LEAVE),
    }
    assert kept(store) == 0


def test_agreed_leave_goes_before_a_plain_absence_of_the_same_day(store, group_id, tonight, people):
    away(store, group_id, people[0], Absence.LEAVE)
    away(store, group_id, people[0])
    assert lines(store, tonight)["Ana"] == (None, Mark.LEAVE)


def test_the_members_of_that_day_are_in_the_register_and_whoever_has_a_mark(store, group_id, tonight, people):
    with store.write("Leave and join") as session:
        session.scalars(select(Spell).where(Spell.person_id == people[0])).one().left = date(2026, 11, 16)
        session.scalars(select(Spell).where(Spell.person_id == people[1])).one().left = TONIGHT
        members.add(session, group_id, "Later", date(2026, 11, 18))
    assert list(lines(store, tonight)) == ["Bo", "Cy"]
    with store.write("Mark") as session:
        write_up.mark(session, tonight, people[0], Mark.LATE)
    assert lines(store, tonight)["Ana"] == (Mark.LATE, None)


def test_a_mark_is_a_record_at_once_and_the_others_stay_proposals(store, tonight, people):
    with store.write("Mark") as session:
        write_up.mark(session, tonight, people[2], Mark.NO_WORD)
    with store.write("Mark") as session:
        write_up.mark(session, tonight, people[2], Mark.LEFT_EARLY)
    assert lines(store, tonight)["Cy"] == (Mark.LEFT_EARLY, None)
    assert lines(store, tonight)["Ana"] == (None, Mark.PRESENT)
    assert kept(store) == 1


def test_the_register_is_right_keeps_what_was_proposed(store, group_id, tonight, people):
    away(store, group_id, people[1])
    with store.write("Right") as session:
        write_up.confirm(session, tonight)
    assert [mark for mark, _ in lines(store, tonight).values()] == [Mark.PRESENT, Mark.APOLOGIES, Mark.PRESENT]
    with store.read() as session:
        assert session.get_one(GroupSession, tonight).state is State.PLANNED


def test_finishing_is_one_write_that_can_be_taken_back(store, tonight, people):
    with store.write("Finish") as session:
        write_up.finish(session, tonight, NOW)
    with store.read() as session:
        this = session.get_one(GroupSession, tonight)
        assert (this.state, this.finished) == (State.HELD, NOW)
        assert [leader.name for leader in leaders.led(session, tonight)] == ["Anna Weiss", "Miriam Adler"]
    assert kept(store) == 3
    store.undo()
    with store.read() as session:
        assert session.get_one(GroupSession, tonight).state is State.PLANNED
        assert session.scalars(select(Led)).all() == []
    assert kept(store) == 0


def test_finishing_again_only_keeps(store, group_id, tonight, people):
    with store.write("Finish") as session:
        write_up.finish(session, tonight, NOW)
        leaders.set_led(session, tonight, [leaders.me(session).id])
        session.execute(delete(Attendance).where(Attendance.person_id == people[0]))
    with store.write("Finish") as session:
        write_up.finish(session, tonight, datetime(2027, 1, 1))
    with store.read() as session:
        assert session.get_one(GroupSession, tonight).finished == NOW
        assert [leader.name for leader in write_up.led_by(session, tonight)] == ["Anna Weiss"]
    assert lines(store, tonight)["Ana"] == (None, None)


def test_what_an_old_register_left_out_is_not_proposed(store, tonight, people):
    with store.write("Held") as session:
        session.get_one(GroupSession, tonight).state = State.HELD
    assert set(lines(store, tonight).values()) == {(None, None)}


def test_a_mark_put_right_by_hand_is_no_longer_an_imported_one(store, tonight, people):
    with store.write("Import") as session:
        for person in people[:2]:
            session.add(Attendance(group_session_id=tonight, person_id=person, mark=Mark.AWAY, imported=True))
    with store.write("Mark") as session:
        write_up.mark(session, tonight, people[0], Mark.NO_WORD)
        write_up.mark(session, tonight, people[1], Mark.AWAY)
    with store.read() as session:
        rows = session.scalars(select(Attendance)).all()
        assert {row.person_id: row.imported for row in rows} == {people[0]: False, people[1]: True}


def test_a_cancelled_session_is_not_finished(store, tonight):
    with store.write("Cancel") as session:
        sessions.cancel(session, tonight, State.CANCELLED_BY_LEADER, "Flu")
    with pytest.raises(Refused, match="cancelled"), store.write("Finish") as session:
        write_up.finish(session, tonight, NOW)
    assert kept(store) == 0


def test_when_and_how_word_came_is_kept_and_taken_away_again(store, group_id, tonight, people):
    away(store, group_id, people[0], told_on=date(2026, 11, 3))
    with store.read() as session:
        assert write_up.register(session, tonight)[0].told_on == date(2026, 11, 3)
    with store.write("Note") as session:
        write_up.note_notice(session, tonight, people[0], {"day": date(2026, 11, 15)})
        write_up.note_notice(session, tonight, people[0], {"channel": Channel.PHONE})
    with store.read() as session:
        line = write_up.register(session, tonight)[0]
        assert (line.told_on, line.notice.channel) == (date(2026, 11, 15), Channel.PHONE)
    with store.write("Note") as session:
        write_up.note_notice(session, tonight, people[0], {"day": None, "channel": None})
    with store.read() as session:
        assert session.scalars(select(Notice)).all() == []


def test_the_time_word_came_is_kept_with_its_day_and_goes_with_it(store, tonight, people):
    def told():
        with store.read() as session:
            line = write_up.register(session, tonight)[0]
            return line.told_on, line.told_at

    with store.write("Note") as session:
        write_up.note_notice(session, tonight, people[0], {"day": date(2026, 11, 15), "channel": Channel.PHONE})
        write_up.note_notice(session, tonight, people[0], {"at": time(18, 40)})
    assert told() == (date(2026, 11, 15), time(18, 40))
    with store.write("Note") as session:
        write_up.note_notice(session, tonight, people[0], {"day": None})
    assert told() == (None, None)
    store.undo()
    assert told() == (date(2026, 11, 15), time(18, 40))


def test_a_time_alone_is_of_the_day_of_the_session(store, tonight, people):
    with store.write("Note") as session:
        write_up.note_notice(session, tonight, people[0], {"at": time(17, 30)})
    with store.read() as session:
        line = write_up.register(session, tonight)[0]
        day = session.get_one(GroupSession, tonight).day
    assert (line.told_on, line.told_at) == (day, time(17, 30))


def test_the_session_to_write_up_is_the_latest_one_past_that_is_still_planned(store, group_id, tonight):
    with store.write("Plan") as session:
        earlier, today = (sessions.add(session, group_id, day).id for day in (date(2026, 11, 3), TODAY))
        sessions.add(session, group_id, NEXT)

    def found(day):
        with store.read() as session:
            return write_up.session_to_write_up(session, group_id, day)

    assert (found(date(2026, 11, 21)), found(TODAY)) == (tonight, today)
    with store.write("Finish") as session:
        write_up.finish(session, today, NOW)
        write_up.finish(session, tonight, NOW)
    assert found(TODAY) == earlier
    assert found(date(2026, 1, 1)) is None


def test_the_next_session_tells_who_will_be_away_and_who_is_expected(store, group_id, tonight, people):
    def ahead(day=TODAY):
        with store.read() as session:
            return write_up.ahead(session, tonight, day)

    assert ahead() is None
    with store.write("Plan") as session:
        sessions.add(session, group_id, date(2026, 12, 15), time(18))
        cancelled = sessions.add(session, group_id, date(2026, 11, 24)).id
        sessions.cancel(session, cancelled, State.CANCELLED_OTHERWISE, "")
        sessions.add(session, group_id, NEXT)
        absences.add(session, people[1], group_id, NEXT, NEXT)
    assert (ahead().session.day, ahead().away, ahead().coming, ahead().least) == (NEXT, ["Bo"], 2, 6)
    assert ahead(date(2026, 12, 2)).session.day == date(2026, 12, 15)


def test_what_is_left_open_is_known(store, tonight, people):
    def left():
        with store.read() as session:
            return write_up.left_open(session, tonight)

    assert left() == write_up.LeftOpen(unmarked=3, no_case=True, talk_not_said=True, nothing_noted=True)
    with store.write("Finish") as session:
        write_up.finish(session, tonight, NOW)
        session.get_one(GroupSession, tonight).talked = Talked.LATER
        session.add(DebriefPart(group_session_id=tonight, prompt_id="1.presenter", text="Well."))
    assert left() == write_up.LeftOpen(unmarked=0, no_case=True, talk_not_said=False, nothing_noted=False)


def test_who_led_is_proposed_by_who_leads_the_group_on_that_day(store, group_id, tonight):
    with store.write("Another") as session:
        new = leaders.add(session, "New One")
        leaders.lead(session, new.id, group_id, Role.CO_LEADER, NEXT)
    with store.read() as session:
        assert [leader.name for leader in write_up.led_by(session, tonight)] == ["Anna Weiss", "Miriam Adler"]
        assert leaders.led(session, tonight) == []

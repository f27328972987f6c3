from datetime import date

import pytest

from balint_desk.core.words import Talked, WordsSource
from balint_desk.store.debriefs import debriefs
from balint_desk.store.practice import leaders
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import GroupSession


@pytest.fixture
def tonight(store, group_id):
    with store.write("Plan") as session:
        return sessions.add(session, group_id, date(2026, 11, 17)).id


@pytest.fixture
def me(store):
    with store.read() as session:
        return leaders.me(session).id


def words(store, session_id):
    with store.read() as session:
        return {key: part.text for key, part in debriefs.parts(session, session_id).items()}


def write(store, session_id, voice, **prompts):
    with store.write("Write debrief") as session:
        debriefs.write(
            session, session_id, voice, {f"1.{one}": text for one, text in prompts.items()}, WordsSource.TYPED
        )


def test_each_voice_has_its_own_words_to_each_question(store, tonight, me):
    write(store, tonight, me, presenter="Gently.", frame="Late start.")
    write(store, tonight, None, presenter="We agree.")
    write(store, tonight, None, presenter="We agree now.")
    assert words(store, tonight) == {
        (me, "1.presenter"): "Gently.",
        (me, "1.frame"): "Late start.",
        (None, "1.presenter"): "We agree now.",
    }


def test_words_taken_away_leave_nothing(store, tonight, me):
    write(store, tonight, me, presenter="Gently.")
    write(store, tonight, me, presenter=" ", frame="")
    assert words(store, tonight) == {}


def test_a_debrief_is_private_unless_said_otherwise(store, tonight, me):
    write(store, tonight, me, presenter="Gently.")
    with store.read() as session:
        assert debriefs.parts(session, tonight)[me, "1.presenter"].private


def test_how_the_words_of_the_co_leader_came_is_kept_for_all_of_them(store, tonight, me):
    with store.write("Write") as session:
        miriam = next(leader.id for leader in leaders.all_leaders(session) if not leader.me)
        debriefs.write(session, tonight, miriam, {"1.presenter": "Well.", "1.frame": "Good."}, WordsSource.NOTED)
        debriefs.set_source(session, tonight, miriam, WordsSource.PASTED)
    with store.read() as session:
        assert {part.source for part in debriefs.parts(session, tonight).values()} == {WordsSource.PASTED}


def test_that_we_talked_counts_without_words(store, tonight):
    with store.write("Talk") as session:
        debriefs.set_talk(session, tonight, Talked.STRAIGHT_AFTER, 20)
    with store.read() as session:
        this = session.get_one(GroupSession, tonight)
        assert (this.talked, this.talked_minutes) == (Talked.STRAIGHT_AFTER, 20)


def test_a_session_is_taken_to_supervision_without_words_and_left_again(store, tonight, me):
    def taken():
        with store.read() as session:
            return any(part.to_supervision for part in debriefs.parts(session, tonight).values())

    with store.write("Take") as session:
        debriefs.take_to_supervision(session, tonight, me, True)
    assert taken()
    write(store, tonight, me, supervision="")
    assert taken()
    with store.write("Leave") as session:
        debriefs.take_to_supervision(session, tonight, me, False)
    assert not taken()
    assert words(store, tonight) == {}


def test_what_is_left_from_supervision_keeps_its_words(store, tonight, me):
    write(store, tonight, me, supervision="The silence.")
    for wanted in (True, False):
        with store.write("Supervision") as session:
            debriefs.take_to_supervision(session, tonight, me, wanted)
    assert words(store, tonight) == {(me, "1.supervision"): "The silence."}

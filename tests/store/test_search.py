from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from balint_desk.core.asked_days import AskedDays
from balint_desk.core.words import State
from balint_desk.store import search
from balint_desk.store.debriefs import thoughts
from balint_desk.store.debriefs.tables import DebriefPart
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice import groups, leaders
from balint_desk.store.search import HitKind
from balint_desk.store.sessions.tables import Case, GroupSession

TODAY = date(2026, 11, 22)


def meeting(session, group_id, day, **more):
    made = GroupSession(group_id=group_id, day=day, starts=time(19), minutes=90, **more)
    session.add(made)
    session.flush()
    return made


def member(session, group_id, name, joined=date(2024, 1, 1), **more):
    person = Person(name=name, **more)
    session.add(person)
    session.flush()
    session.add(Spell(person_id=person.id, group_id=group_id, joined=joined))
    return person


@pytest.fixture
def written(store, group_id):
    """Two members, two sessions with a case and a debrief, a cancelled one, and a thought."""
    with store.write("Fill") as session:
        member(session, group_id, "Julia Okafor", profession="General practitioner", email="julia@okafor.example")
        member(session, group_id, "Péter Nőwak", note="Would like to present in spring.")
        for day, title, said in (
            (date(2026, 11, 3), "A door half open", "We were gentle. Nobody asked why the door was shut."),
            (date(2026, 11, 17), "The one who always apologises", "A door opened at the end."),
        ):
            held = meeting(session, group_id, day, state=State.HELD)
            session.add(Case(group_session_id=held.id, place=1, title=title, stayed="How hard it was to leave."))
            me = leaders.me(session)
            session.add(DebriefPart(group_session_id=held.id, leader_id=me.id, prompt_id="1.presenter", text=said))
        meeting(session, group_id, date(2026, 10, 6), state=State.CANCELLED_OTHERWISE, reason="The room was flooded")
        thoughts.add(session, group_id, date(2026, 11, 20), "who will open the door for the new member")


def found(store, group_id, typed, asked=None):
    with store.read() as session:
        return search.find(session, typed, group_id=group_id, today=TODAY, asked=asked)


def told(pieces):
    return "".join(f"[{piece.text}]" if piece.found else piece.text for piece in pieces)


def shown(store, group_id, typed, asked=None):
    hits = found(store, group_id, typed, asked)
    return [(kind.value, told(hit.title), told(hit.sentence)) for kind in hits for hit in hits[kind]]


def test_every_kind_of_text_is_found_in_its_sentence_the_newest_first(store, group_id, written):
    assert shown(store, group_id, "door") == [
        ("case", "A [door] half open", "How hard it was to leave."),
        ("debrief", "Anna Weiss", "A [door] opened at the end."),
        ("debrief", "Anna Weiss", "Nobody asked why the [door] was shut."),
        ("thought", "", "who will open the [door] for the new member"),
    ]


@pytest.mark.parametrize("typed", ["nowak", "NŐWAK", "peter now", "peter nowak"])
def test_neither_accents_nor_case_count_and_the_last_word_may_be_unfinished(store, group_id, written, typed):
    assert [hit.title[-1].text for hit in found(store, group_id, typed)[HitKind.MEMBER]] == ["Nőwak"]


def test_a_word_within_the_line_must_be_whole(store, group_id, written):
    assert found(store, group_id, "now peter") == {}


def test_a_member_is_found_by_what_is_noted(store, group_id, written):
    assert shown(store, group_id, "spring") == [("member", "Péter Nőwak", "Would like to present in [spring].")]
    assert shown(store, group_id, "julia@okafor") == [("member", "[Julia] [Okafor]", "[julia]@[okafor].example")]


def test_a_cancelled_session_is_found_by_its_reason(store, group_id, written):
    assert shown(store, group_id, "flood") == [("session", "", "The room was [flooded]")]


def test_sessions_are_found_by_their_day_the_nearest_first(store, group_id, written):
    days = [hit.day for hit in found(store, group_id, "nov", AskedDays(month=11))[HitKind.SESSION]]
    assert days == [date(2026, 11, 17), date(2026, 11, 3)]
    assert shown(store, group_id, "17 nov", AskedDays(17, 11)) == [("session", "", "The one who always apologises")]
    assert found(store, group_id, "2025", AskedDays(year=2025)) == {}


def test_whole_words_come_before_beginnings_of_words(store, group_id):
    with store.write("Fill") as session:
        for day, title in ((date(2026, 1, 6), "sad"), (date(2026, 2, 3), "sadness")):
            session.add(Case(group_session_id=meeting(session, group_id, day).id, place=1, title=title))
    assert [told(hit.title) for hit in found(store, group_id, "sad")[HitKind.CASE]] == ["[sad]", "[sadness]"]


def test_a_case_is_found_with_its_session(store, group_id):
    with store.write("Fill") as session:
        at = meeting(session, group_id, date(2026, 1, 6)).id
        case = Case(group_session_id=at, place=1, title="The lighthouse")
        session.add(case)
        session.flush()
        case_id = case.id
    assert [(hit.id, hit.part_id) for hit in found(store, group_id, "lighth")[HitKind.CASE]] == [(at, case_id)]


def test_a_name_comes_before_a_mention(store, group_id):
    with store.write("Fill") as session:
        member(session, group_id, "Ada Byron", joined=date(2026, 1, 1), note="Friend of Clara.")
        member(session, group_id, "Clara Hahn", joined=date(2020, 1, 1))
    assert [told(hit.title) for hit in found(store, group_id, "clara")[HitKind.MEMBER]] == ["[Clara] Hahn", "Ada Byron"]


def test_all_groups_are_searched_and_a_member_of_two_is_found_in_the_one_on_screen(store, group_id):
    with store.write("Fill") as session:
        other = groups.add(session, "Thursday", currency="GBP", zone="Europe/London", leader_id=leaders.me(session).id)
        both = member(session, group_id, "Both Ways")
        session.add(Spell(person_id=both.id, group_id=other.id, joined=date(2026, 1, 1)))
        member(session, other.id, "Only There")
        there = other.id
    assert found(store, group_id, "both")[HitKind.MEMBER][0].group_id == group_id
    assert found(store, there, "both")[HitKind.MEMBER][0].group_id == there
    assert found(store, group_id, "only")[HitKind.MEMBER][0].group == "Thursday"


def test_a_member_of_no_group_is_found(store, group_id):
    with store.write("Fill") as session:
        session.add(Person(name="Nobody Yet"))
    assert found(store, group_id, "nobody")[HitKind.MEMBER][0].group_id is None


def test_what_is_deleted_or_undone_is_no_longer_found(store, group_id, written):
    store.undo()
    assert found(store, group_id, "door") == {}
    store.redo()
    assert found(store, group_id, "door")


def test_at_most_thirty_are_shown_and_no_kind_is_crowded_out(store, group_id):
    with store.write("Fill") as session:
        for number in range(50):
            member(session, group_id, f"Door {number}")
            thoughts.add(session, group_id, TODAY - timedelta(number), "door")
    hits = found(store, group_id, "door")
    assert {kind.value: len(of_kind) for kind, of_kind in hits.items()} == {"member": 24, "thought": 6}


@pytest.mark.parametrize(
    "typed", ['"', "'", "*", "a AND", "NEAR(", "name:x", "-", "(", '""', "^a", "{a}:b", "\0", "\ud800", ";"]
)
def test_no_sign_is_read_as_a_command(store, group_id, written, typed):
    found(store, group_id, typed)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(typed=st.text(max_size=30))
def test_any_text_can_be_searched_for(store, group_id, typed):
    found(store, group_id, typed)

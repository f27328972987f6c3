from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event

from balint_desk.core.overview.waiting import WaitingKind
from balint_desk.core.words import Role, State, Talked, WordsSource
from balint_desk.store.debriefs import debriefs
from balint_desk.store.overview import overview_figures, waiting
from balint_desk.store.practice import leaders
from balint_desk.store.sessions import sessions
from tests.conftest import TODAY


@pytest.fixture
def questions(store):
    """How many questions are put to the database."""
    asked = []
    event.listen(store._engine, "before_cursor_execute", lambda *arguments: asked.append(arguments[2]))
    return asked


def waits(store, group_id):
    with store.read() as session:
        return [
            row for row in waiting.all_waiting(session, group_id, TODAY) if row.kind is not WaitingKind.RECOVERY_SHEET
        ]


def test_a_year_not_written_up_asks_no_more_questions_than_one_evening(store, group_id, questions):
    with store.write("Plan") as session:
        sessions.add(session, group_id, TODAY - timedelta(weeks=1))
    questions.clear()
    assert len(waits(store, group_id)) == 1
    for_one = len(questions)
    with store.write("Plan") as session:
        for weeks in range(2, 50):
            sessions.add(session, group_id, TODAY - timedelta(weeks=weeks))
    questions.clear()
    assert len(waits(store, group_id)) == 49
    assert len(questions) == for_one


def test_a_talk_without_words_waits_with_the_first_name_of_who_it_was_with(store, group_id):
    with store.write("Talk") as session:
        leaders.rename(session, leaders.all_leaders(session)[1].id, "Dr Miriam Adler")
        held = sessions.add(session, group_id, TODAY - timedelta(weeks=1))
        held.state, held.talked = State.HELD, Talked.LATER
        held_id = held.id
    assert [(row.kind, row.values["name"]) for row in waits(store, group_id)] == [(WaitingKind.DEBRIEF, "Miriam")]
    with store.write("Note") as session:
        debriefs.write(session, held_id, None, {"1.presenter": "Well held."}, WordsSource.TYPED)
    assert waits(store, group_id) == []


def test_the_talks_of_the_last_twelve_months_are_counted_at_the_end_of_a_month_too(store, group_id):
    today = date(2026, 11, 30)
    with store.write("Talk") as session:
        for day in (date(2025, 11, 29), date(2025, 12, 1), today):
            held = sessions.add(session, group_id, day)
            held.state, held.talked, held.finished = State.HELD, Talked.LATER, datetime(2026, 1, 1)
        leaders.lead(session, leaders.add(session, "Prof. Ben Ito").id, group_id, Role.CO_LEADER, date(2026, 1, 1))
    with store.read() as session:
        found = overview_figures.figures(session, group_id, today, [])
    assert (found.talked, found.written_up) == (2, 2)
    assert found.co_leaders == ("Miriam", "Ben")

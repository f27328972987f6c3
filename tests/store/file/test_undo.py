from datetime import date, time

import pytest
from sqlalchemy import delete, event, select, text, update
from sqlalchemy.exc import DBAPIError

from balint_desk.core.words import Mark
from balint_desk.store.debriefs.tables import DebriefPart
from balint_desk.store.file.tables import Attachment, Change
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.sessions.tables import Attendance, GroupSession
from balint_desk.store.store import Store
from tests.conftest import open_database, spec


def names(store):
    with store.read() as session:
        return list(session.scalars(select(Person.name).order_by(Person.name)))


def history(store):
    with store.read() as session:
        return session.execute(select(Change.name, Change.state).order_by(Change.id)).all()


def hits(store, word):
    with store.read() as session:
        found = text("SELECT rowid FROM person_search WHERE person_search MATCH :word")
        return list(session.scalars(found, {"word": word}))


@pytest.fixture
def two(store):
    with store.write("Add members") as session:
        session.add_all([Person(id=1, name="Árpád Nemeth"), Person(id=2, name="Michael")])
    return store


def test_undo_and_redo_of_an_edit_an_addition_and_a_deletion(two, group_id):
    with two.write("Tidy up") as session:
        session.get_one(Person, 1).name = "Enid"
        session.delete(session.get_one(Person, 2))
        session.add_all([Spell(person_id=3, group_id=group_id, joined=date(2026, 1, 1)), Person(id=3, name="Alice")])
    assert names(two) == ["Alice", "Enid"]
    two.undo()
    assert names(two) == ["Michael", "Árpád Nemeth"]
    two.redo()
    assert names(two) == ["Alice", "Enid"]
    with two.read() as session:
        assert session.scalars(select(Spell)).one().joined == date(2026, 1, 1)


def test_undo_names_what_it_would_take_back_and_redo_too(two):
    assert (two.undo_name, two.redo_name) == ("Add members", None)
    two.undo()
    assert (two.undo_name, two.redo_name) == (None, "Add members")
    two.undo()
    assert names(two) == []


def test_a_new_write_ends_what_could_be_redone(two):
    two.undo()
    with two.write("Add another") as session:
        session.add(Person(name="Alice"))
    assert two.redo_name is None
    two.redo()
    assert names(two) == ["Alice"]


def test_the_history_never_loses_a_line(two):
    two.undo()
    two.redo()
    assert history(two) == [
        ("Begin", "fixed"),
        ("Add members", "done"),
        ("Undo Add members", "fixed"),
        ("Redo Add members", "fixed"),
    ]


def test_bulk_statements_are_journaled_like_all_others(two):
    with two.write("Bulk") as session:
        session.execute(update(Person).values(profession="GP"))
        session.execute(delete(Person).where(Person.id == 2))
    two.undo()
    with two.read() as session:
        assert session.execute(select(Person.name, Person.profession)).all() == [("Árpád Nemeth", ""), ("Michael", "")]


def test_many_rows_are_undone_by_few_statements(store):
    """An old register has thousands of marks, and the window waits for Undo."""
    with store.write("Add many") as session:
        session.add_all(Person(name=f"Member {number}") for number in range(300))
    asked = []
    event.listen(store._engine, "before_cursor_execute", lambda *arguments: asked.append(arguments[2]))
    store.undo()
    assert names(store) == []
    store.redo()
    assert len(names(store)) == 300
    assert len(asked) < 60


def test_a_blob_that_was_not_loaded_comes_back_byte_for_byte(store):
    with store.write("Keep paper") as session:
        session.add(Attachment(id=5, sha256="x", content=b"\x00\xff"))
    with store.write("Throw away") as session:
        session.execute(delete(Attachment))
    store.undo()
    with store.read() as session:
        assert session.get_one(Attachment, 5).content == b"\x00\xff"


def test_typing_in_one_sitting_is_one_undo(two):
    for end in range(1, 6):
        with two.write("Edit member", draft="person:1:a") as session:
            session.get_one(Person, 1).note = "hello"[:end]
    assert [name for name, _ in history(two)] == ["Begin", "Add members", "Edit member"]
    two.undo()
    with two.read() as session:
        assert session.get_one(Person, 1).note == ""


def test_another_sitting_and_a_write_between_begin_a_new_undo(two):
    for draft in ("person:1:a", "person:1:b", "person:1:a"):
        with two.write("Edit member", draft=draft) as session:
            session.get_one(Person, 1).note += draft
    assert [name for name, _ in history(two)].count("Edit member") == 3


def test_typing_turned_back_by_itself_tells_the_window_and_leaves_no_change(two):
    told = []
    two.on_change = told.append
    for note in ("a", ""):
        with two.write("Edit member", draft="person:1:a") as session:
            session.get_one(Person, 1).note = note
    assert told == [frozenset({"person"})] * 2
    assert two.undo_name == "Add members"


def test_search_follows_undo(two):
    assert hits(two, "arpad") == [1]
    two.undo()
    assert hits(two, "arpad") == []
    two.redo()
    assert hits(two, "arpad") == [1]


def test_what_must_stay_ends_all_undo(two):
    with two.write("Issue", last=True) as session:
        session.add(Person(name="Alice"))
    assert two.undo_name is None


def test_a_write_outside_the_store_is_refused(two):
    with pytest.raises(DBAPIError, match=r"outside Store\.write"), two.read() as session:
        session.execute(update(Person).values(name="X"))


def test_a_write_that_fails_leaves_nothing(two):
    with pytest.raises(ZeroDivisionError), two.write("Break") as session:
        session.execute(update(Person).values(name="X"))
        raise ZeroDivisionError
    assert "X" not in names(two)
    assert two.undo_name == "Add members"


def test_undo_reaches_across_locking_but_not_across_a_new_start(two):
    path = two.path
    two.close()
    again = Store(path, open_database(path, spec()), spec(), fresh=False)
    assert again.undo_name == "Add members"
    again.close()
    anew = Store(path, open_database(path, spec()), spec())
    assert anew.undo_name is None
    assert names(anew) == ["Michael", "Árpád Nemeth"]
    anew.close()


def test_two_marks_that_change_places_are_undone(two, group_id):
    """The unique pair of session and person must not stand in the way."""
    with two.write("Mark") as session:
        day = GroupSession(id=9, group_id=group_id, day=date(2026, 1, 6), starts=time(19), minutes=90)
        session.add_all([day, Attendance(id=1, group_session_id=9, person_id=1, mark=Mark.LATE)])
    with two.write("Mark anew") as session:
        session.execute(delete(Attendance))
        session.add(Attendance(id=2, group_session_id=9, person_id=1, mark=Mark.AWAY))
    two.undo()
    with two.read() as session:
        assert session.execute(select(Attendance.id, Attendance.mark)).all() == [(1, Mark.LATE)]


def test_a_dangling_row_is_never_kept(two):
    with pytest.raises(DBAPIError, match="FOREIGN KEY"), two.write("Dangle") as session:
        session.add(DebriefPart(group_session_id=77, prompt_id="1.presenter"))
    assert two.undo_name == "Add members"

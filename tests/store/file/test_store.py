import threading

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from balint_desk.store.file import practice_file
from balint_desk.store.file.database import open_database
from balint_desk.store.members.tables import Person
from balint_desk.store.practice import settings
from balint_desk.store.store import Store
from tests.conftest import spec


def add(session, name):
    session.add(Person(name=name))
    session.flush()


def names(session):
    return list(session.scalars(select(Person.name).order_by(Person.name)))


def test_a_read_in_another_thread_waits_for_the_write_and_sees_all_of_it(store):
    seen = []

    def look():
        with store.read() as session:
            seen.extend(names(session))

    reader = threading.Thread(target=look)
    with store.write("Add") as session:
        add(session, "Enid")
        reader.start()
        reader.join(0.1)
        assert seen == []
        add(session, "Michael")
    reader.join()
    assert seen == ["Enid", "Michael"]


def test_a_read_inside_a_write_sees_what_is_written_so_far(store):
    with store.write("Add") as session:
        add(session, "Enid")
        with store.read() as same:
            assert names(same) == ["Enid"]


def test_a_write_inside_a_read_is_a_bug_and_does_not_hang(store):
    with store.read(), pytest.raises(RuntimeError, match="inside"), store.write("Add"):
        pass


def test_two_writes_take_turns(store):
    def second():
        with store.write("Second") as session:
            add(session, "Michael")

    thread = threading.Thread(target=second)
    with store.write("First") as session:
        add(session, "Enid")
        thread.start()
    thread.join()
    store.undo()
    with store.read() as session:
        assert names(session) == ["Enid"]


def test_a_file_is_not_closed_while_it_is_read_or_it_would_stay_locked(store):
    with store.read(), pytest.raises(RuntimeError, match="stay locked"):
        store.close()
    store.close()
    open_database(store.path, spec()).dispose()


def test_closing_waits_for_the_session_of_another_thread(store):
    closer = threading.Thread(target=store.close)
    with store.write("Add") as session:
        closer.start()
        closer.join(0.1)
        add(session, "Enid")
    closer.join()
    reopened = Store(store.path, open_database(store.path, spec()), spec())
    with reopened.read() as session:
        assert names(session) == ["Enid"]
    reopened.close()


def test_a_file_that_cannot_be_begun_with_is_let_go_of(store):
    with store.write("Add") as session:
        add(session, "Enid")
        session.execute(
            text("CREATE TRIGGER full BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'stands for a full disk'); END")
        )
    store.close()
    with pytest.raises(DBAPIError) as failed:
        practice_file.open_with(store.path, spec())
    open_database(store.path, spec()).dispose()
    assert "full disk" in str(failed.value)


def test_a_write_tells_which_tables_it_touched(store):
    told = []
    store.on_change = told.append
    with store.write("Add") as session:
        add(session, "Enid")
    store.undo()
    store.redo()
    assert told == [frozenset({"person"})] * 3


def test_an_empty_write_tells_nothing(store):
    store.on_change = lambda tables: pytest.fail(str(tables))
    with store.write("Nothing"):
        pass
    assert store.undo_name is None


def test_nothing_spills_to_the_disk_in_plain(as_it_is, store):
    """temp_store is memory, the journal is deleted, what is deleted is overwritten."""
    with store.read() as session:
        raw = session.connection().connection.driver_connection
        pragmas = ("temp_store", "journal_mode", "secure_delete", "locking_mode", "synchronous", "foreign_keys")
        found = {pragma: raw.execute(f"PRAGMA {pragma}").fetchone()[0] for pragma in pragmas}
    assert found == {
        "temp_store": 2,
        "journal_mode": "delete",
        "secure_delete": 1,
        "locking_mode": "exclusive",
        "synchronous": 3,
        "foreign_keys": 1,
    }


def test_what_is_kept_cannot_be_read_in_the_file(store):
    with store.write("Add") as session:
        add(session, "Markedname")
    store._engine.dispose()
    assert b"Markedname" not in store.path.read_bytes()


def test_a_setting_has_a_default_is_kept_by_scope_and_is_undone(store):
    with store.write("Change settings") as session:
        settings.put(session, settings.IDLE_MINUTES, 15)
        settings.put(session, settings.IDLE_MINUTES, 5, "group:1")
    with store.read() as session:
        assert settings.get(session, settings.IDLE_MINUTES) == 15
        assert settings.get(session, settings.IDLE_MINUTES, "group:1") == 5
        assert settings.get(session, settings.WRITE_UP_IDLE_MINUTES) == 20
    store.undo()
    with store.read() as session:
        assert settings.get(session, settings.IDLE_MINUTES) == 10

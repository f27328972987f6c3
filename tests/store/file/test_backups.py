import os
import time
from datetime import UTC, datetime

import pytest
from sqlalchemy import select, update

from balint_desk.core.refused import Refused
from balint_desk.store.file import backups, copies, keys, practice_file
from balint_desk.store.file.database import open_database
from balint_desk.store.file.tables import Change
from balint_desk.store.members.tables import Person
from balint_desk.store.store import Store
from tests.conftest import spec
from tests.store import children


def add(store, name):
    with store.write("Add member") as session:
        session.add(Person(name=name))


def people(path):
    store = Store(path, open_database(path, spec()), spec())
    with store.read() as session:
        names = list(session.scalars(select(Person.name)))
    store.close()
    return names


def test_a_backup_opens_with_the_same_key_and_holds_everything(store):
    add(store, "Enid")
    made = backups.back_up(store)
    assert people(made) == ["Enid"]
    assert made.parent.name == "test backups"
    assert made.name.startswith("backup-2")


def test_a_backup_is_due_only_when_something_changed(store):
    assert backups.due(store)
    made = backups.back_up(store)
    os.utime(made, (made.stat().st_mtime + 5,) * 2)
    assert not backups.due(store)
    os.utime(made, (made.stat().st_mtime - 60,) * 2)
    add(store, "Enid")
    assert backups.due(store)


def test_a_backup_of_a_time_to_come_does_not_stand_for_what_was_written_since(store):
    """The clock was a day ahead when it was made, and was put right."""
    made = backups.back_up(store)
    os.utime(made, (made.stat().st_mtime + 86_400,) * 2)
    assert backups.due(store)
    assert backups.last_good(store.path) is None


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone of a process is chosen only there")
@pytest.mark.parametrize("month", [1, 6])
def test_summer_time_hides_no_change(store, monkeypatch, month):
    made, written = datetime(2026, month, 2, 19, 0, tzinfo=UTC), datetime(2026, month, 2, 19, 30)
    with store.write("Long ago") as session:
        session.execute(update(Change).values(at=written))
    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    os.utime(backups.back_up(store), (made.timestamp(),) * 2)
    assert backups.due(store)
    os.utime(backups.back_up(store), (made.timestamp() + 3600,) * 2)
    assert not backups.due(store)
    monkeypatch.undo()
    time.tzset()


def test_a_backup_is_due_after_a_new_passphrase(store):
    made = backups.back_up(store)
    os.utime(made, (made.stat().st_mtime + 5,) * 2)
    assert not backups.due(store)
    renewed = practice_file.renew_passphrase(store, keys.encode("another passphrase"))
    due = backups.due(renewed)
    renewed.close()
    assert due


def test_the_last_ten_are_kept(store):
    folder = backups.folder_of(store.path)
    folder.mkdir()
    for number in range(12):
        (folder / f"backup-2020-01-{number + 1:02}-000000.balint").touch()
    newest = backups.back_up(store)
    left = sorted(path.name for path in folder.iterdir())
    assert len(left) == backups.KEEP
    assert left[-1] == newest.name
    assert left[0] == "backup-2020-01-04-000000.balint"


def test_the_age_of_the_last_good_backup_is_known(store):
    assert backups.last_good(store.path) is None
    backups.back_up(store)
    assert (datetime.now() - backups.last_good(store.path)).total_seconds() < 60


def test_a_backup_elsewhere_leaves_others_alone(store, tmp_path):
    target = tmp_path / "stick"
    for number in range(12):
        target.mkdir(exist_ok=True)
        (target / f"backup-2020-01-{number + 1:02}-000000.balint").touch()
    backups.back_up(store, target)
    assert len(list(target.iterdir())) == 13


def test_a_backup_that_cannot_be_written_is_refused_and_leaves_no_half(store, tmp_path):
    (tmp_path / "no folder").touch()
    with pytest.raises(Refused, match="No copy can be written in"):
        backups.back_up(store, tmp_path / "no folder")
    assert not list(tmp_path.glob("**/*.part"))


@pytest.mark.skipif(os.name != "posix", reason="only there a process can be given little room")
def test_a_disk_without_room_for_the_copy_is_told_and_keeps_no_half(store_path, tmp_path):
    target = tmp_path / "small" / "backup.balint"
    work = "copies.back_up_to(connect(Path(sys.argv[1]), spec()), Path(sys.argv[2]), spec())"
    assert "See that the disk has room" in children.refusal(work, store_path, target, limits=children.LITTLE_ROOM)
    assert list(target.parent.iterdir()) == []


def test_a_half_left_by_a_killed_program_goes_with_the_next_backup(store):
    folder = backups.folder_of(store.path)
    folder.mkdir()
    half, foreign = folder / "backup-2020-01-01-000000.balint.part", folder / "holiday.part"
    half.touch()
    foreign.touch()
    backups.back_up(store)
    assert (half.exists(), foreign.exists()) == (False, True)


def test_the_file_stays_locked_while_and_after_it_is_backed_up(store):
    backups.back_up(store)
    assert "open in another window" in children.refusal("open_database(Path(sys.argv[1]), spec())", store.path)


def test_a_sound_file_passes_its_check(store):
    add(store, "Enid")
    assert backups.check(store) == []


def test_check_finds_a_row_that_points_nowhere(store):
    raw = store._engine.raw_connection()
    raw.driver_connection.execute("PRAGMA foreign_keys = OFF")
    raw.driver_connection.execute("INSERT INTO change_row VALUES ('person', 1, 999, NULL, '{}')")
    raw.driver_connection.execute("PRAGMA foreign_keys = ON")
    raw.close()
    assert backups.check(store) == ["change_row: a row points nowhere"]


def test_a_page_damaged_on_the_way_to_the_copy_is_not_called_a_backup(store, monkeypatch):
    prove = copies._prove

    def damaged(path, key):
        content = bytearray(path.read_bytes())
        content[10 * 4096 + 7] ^= 0xFF
        path.write_bytes(content)
        prove(path, key)

    monkeypatch.setattr(copies, "_prove", damaged)
    with pytest.raises(Refused, match="did not pass its check"):
        backups.back_up(store)
    assert list(backups.folder_of(store.path).iterdir()) == []

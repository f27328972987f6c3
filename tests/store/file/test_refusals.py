"""Each way in which a file does not open has its own true sentence, and leaves the file as it was."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from balint_desk.core.refused import Refused
from balint_desk.store.file import connection, header, keys
from balint_desk.store.file.database import create_database, open_database
from balint_desk.store.file.header import PAGE, read_salt
from balint_desk.store.members.tables import Person
from tests.conftest import spec
from tests.store import children


def refusal(path, key=None):
    """What opening says, as the program does it: the salt first, then the key."""
    with pytest.raises(Refused) as refused:
        read_salt(path)
        open_database(path, key or spec())
    return str(refused.value)


def damage(path, place, count=1):
    content = bytearray(path.read_bytes())
    for number in range(place, place + count):
        content[number] ^= 0xFF
    path.write_bytes(content)


def test_a_missing_file_is_missing_and_not_made(tmp_path):
    assert "There is no file at" in refusal(tmp_path / "none.balint")
    assert not (tmp_path / "none.balint").exists()


def test_a_folder_is_no_file(tmp_path):
    assert f"{tmp_path} is a folder" in refusal(tmp_path)


def test_an_empty_file_is_not_opened_as_an_empty_practice(tmp_path):
    path = tmp_path / "empty.balint"
    path.touch()
    assert "is empty (0 bytes)" in refusal(path)
    assert path.stat().st_size == 0


def test_plain_sqlite_is_told_apart(tmp_path):
    path = tmp_path / "plain.balint"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (x)")
    plain.close()
    assert "without encryption" in refusal(path)


@pytest.mark.parametrize("content", [b"a,b\n1,2\n", b"PK\x03\x04" + b"name" * 4000], ids=["short", "long"])
def test_another_kind_of_file_is_not_ours(tmp_path, content):
    path = tmp_path / "other.balint"
    path.write_bytes(content)
    assert "is not a Balint Desk file" in refusal(path)
    assert path.read_bytes() == content


def test_the_wrong_passphrase_is_the_only_refusal_worth_another_try(store_path):
    wrong = spec()
    wrong[5] = ord("f")
    assert "does not open" in refusal(store_path, wrong)
    with pytest.raises(connection.WrongPassphrase):
        open_database(store_path, wrong)


def test_a_damaged_first_page_is_not_blamed_on_the_passphrase(store_path):
    damage(store_path, 200)
    assert "The passphrase is right, but the beginning" in refusal(store_path)


def test_a_destroyed_salt_is_told_and_the_recovery_key_still_opens_the_file(store_path):
    damage(store_path, 0, 16)
    assert "its beginning is damaged, or it is something else" in refusal(store_path)
    open_database(store_path, keys.from_recovery(keys.recovery_text(spec()))).dispose()


def test_a_damaged_page_is_noticed_at_opening(store_path):
    damage(store_path, 20 * PAGE + 100)
    assert "is damaged. Bring back the newest backup" in refusal(store_path)


@pytest.mark.parametrize("change", [lambda b: b[: len(b) - PAGE], lambda b: b + b"junk"], ids=["cut", "appended"])
def test_a_file_cut_at_a_page_or_with_junk_behind_it_is_damaged(store_path, change):
    store_path.write_bytes(change(store_path.read_bytes()))
    assert "damaged" in refusal(store_path)


def test_a_file_in_use_is_refused_until_it_is_closed(store):
    with pytest.raises(Refused, match="open in another window"):
        open_database(store.path, spec())
    assert "open in another window" in children.refusal("open_database(Path(sys.argv[1]), spec())", store.path)
    path = store.path
    store.close()
    open_database(path, spec()).dispose()


def test_whether_a_file_is_in_use_is_seen_without_its_key(store):
    path, call = store.path, "connection.check_free(Path(sys.argv[1]))"
    assert "open in another window" in children.refusal(call, path)
    store.close()
    before = path.read_bytes()
    connection.check_free(path)
    assert path.read_bytes() == before


def test_a_file_of_a_newer_program_is_refused_and_stays(store_path):
    engine = open_database(store_path, spec())
    with engine.begin() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    before = store_path.read_bytes()
    assert "written by a newer Balint Desk" in refusal(store_path)
    assert store_path.read_bytes() == before


def test_a_newer_derivation_is_refused_before_any_passphrase_is_tried(store_path):
    content = bytearray(store_path.read_bytes())
    content[len(keys.MAGIC)] = keys.KDF + 1
    store_path.write_bytes(content)
    assert "written by a newer Balint Desk" in refusal(store_path)


def test_a_file_in_a_folder_that_may_not_be_entered_is_not_called_missing(store_path, reachable):
    store_path = Path(shutil.copy(store_path, reachable))
    reachable.chmod(0o600)
    read = "header.read_salt(Path(sys.argv[1]))"
    assert "cannot be read: Permission denied" in children.refusal(read, store_path, limits=children.UNPRIVILEGED)


@pytest.mark.parametrize(("folder", "words"), [(0o555, "may not write in the folder"), (0o777, "write-protected")])
def test_a_read_only_folder_or_file_is_refused_before_anything_is_typed(store_path, reachable, folder, words):
    store_path = Path(shutil.copy(store_path, reachable))
    reachable.chmod(folder)
    store_path.chmod(0o444)
    read = "header.read_salt(Path(sys.argv[1]))"
    assert words in children.refusal(read, store_path, limits=children.UNPRIVILEGED)


def test_no_file_is_made_in_a_folder_that_may_not_be_written_in(reachable):
    make = "from balint_desk.store.file.database import create_database; create_database(Path(sys.argv[1]), spec())"
    reachable.chmod(0o555)
    told = children.refusal(make, reachable / "new.balint", limits=children.UNPRIVILEGED)
    assert f"may not write in the folder {reachable}" in told


def test_what_the_system_does_not_let_open_is_told_too(tmp_path):
    with pytest.raises(Refused, match="may not write beside its file"):
        connection.connect(tmp_path / "none" / "new.balint", spec(), "rwc")


def test_a_full_disk_refuses_the_change_and_loses_nothing(store):
    with store.write("Add member") as session:
        session.add(Person(name="Enid"))
    with store.read() as session:
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(Refused, match="The disk is full"), store.write("Write much") as session:
        session.add(Person(name="Big", note="word " * 100_000))
    with store.read() as session:
        assert session.scalars(text("SELECT name FROM person")).all() == ["Enid"]
        session.execute(text("PRAGMA max_page_count = 1000000"))
    with store.write("Write much") as session:
        session.add(Person(name="Big", note="word " * 100_000))
    assert store.undo_name == "Write much"


def test_too_little_memory_for_the_derivation_is_said():
    derive = "keys.derive(keys.encode('a passphrase'), keys.new_salt())"
    assert "not enough free memory to unlock" in children.refusal(derive, limits=children.LITTLE_MEMORY)


def test_a_file_is_never_made_over_another(store_path):
    before = store_path.read_bytes()
    with pytest.raises(Refused, match="already"):
        create_database(store_path, spec())
    assert store_path.read_bytes() == before


def test_a_key_of_another_length_never_reaches_the_file(store_path):
    """SQLCipher would take it for a passphrase."""
    with pytest.raises(ValueError, match="99"):
        connection.connect(store_path, bytearray(b"x'00'"))


def test_the_header_knows_its_own_files(store_path):
    assert header.read_salt(store_path)[:4] == b"BLD\x01"

import random
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from balint_desk.core.refused import Refused
from balint_desk.store.file import keys, practice_file
from balint_desk.store.file.connection import WrongPassphrase
from balint_desk.store.file.database import open_database
from balint_desk.store.file.header import read_salt
from balint_desk.store.file.practice_file import Beginning
from balint_desk.store.members.tables import Person
from balint_desk.store.practice import groups, leaders
from balint_desk.store.practice.tables import Leader
from balint_desk.store.store import Store
from tests.conftest import spec

PASSPHRASE = "four quiet words here"

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.fixture
def made(cheap_keys, tmp_path):
    path = tmp_path / "Bálint #1 50%.balint"
    store = practice_file.create(
        path, keys.encode(PASSPHRASE), Beginning("Anna Weiss", "Tuesday group", "EUR", "Europe/Berlin")
    )
    with store.write("Add member") as session:
        session.add(Person(name="Enid"))
    recovery = keys.recovery_text(store.spec)
    store.close()
    return path, recovery


def people(store):
    with store.read() as session:
        names = list(session.scalars(select(Person.name)))
    store.close()
    return names


def test_a_new_file_has_me_as_the_leader_of_a_first_group(tmp_path):
    store = practice_file.create(
        tmp_path / "new.balint", keys.encode("x y z"), Beginning(" Anna ", "One", "GBP", "Europe/London")
    )
    with store.read() as session:
        group = groups.all_groups(session)[0]
        assert (group.name, group.least, group.most, group.cases, group.minutes) == ("One", 6, 10, 2, 90)
        assert leaders.me(session).name == "Anna"
        assert [leader.name for _, leader in leaders.leadings(session, group.id)] == ["Anna"]
    assert store.undo_name is None
    store.close()


@pytest.mark.parametrize(
    ("leader", "group", "currency", "words"),
    [
        ("", "One", "GBP", "leader needs a name"),
        ("Anna", " ", "GBP", "group needs a name"),
        ("Anna", "One", "pounds", "no currency code"),
    ],
)
def test_a_refused_new_file_leaves_nothing_behind(tmp_path, leader, group, currency, words):
    with pytest.raises(Refused, match=words):
        practice_file.create(
            tmp_path / "new.balint", keys.encode("x"), Beginning(leader, group, currency, "Europe/London")
        )
    assert list(tmp_path.iterdir()) == []


def test_a_file_opens_with_its_passphrase_and_with_no_other(made):
    path, _ = made
    assert people(practice_file.unlock(path, keys.encode(PASSPHRASE))) == ["Enid"]
    with pytest.raises(WrongPassphrase):
        practice_file.unlock(path, keys.encode(PASSPHRASE + " "))


def test_the_recovery_key_opens_the_file_and_leads_to_a_new_passphrase(made):
    path, recovery = made
    store = practice_file.renew_passphrase(
        practice_file.unlock_with_recovery(path, recovery), keys.encode("another one")
    )
    assert keys.recovery_text(store.spec) != recovery
    assert people(store) == ["Enid"]
    for old in (
        lambda: practice_file.unlock(path, keys.encode(PASSPHRASE)),
        lambda: practice_file.unlock_with_recovery(path, recovery),
    ):
        with pytest.raises(Refused):
            old()
    assert people(practice_file.unlock(path, keys.encode("another one"))) == ["Enid"]
    assert not list(path.parent.glob("*.renewed"))


def test_a_destroyed_beginning_is_whole_again_under_a_new_passphrase(made):
    path, recovery = made
    path.write_bytes(bytes(keys.SALT) + path.read_bytes()[keys.SALT :])
    store = practice_file.renew_passphrase(
        practice_file.unlock_with_recovery(path, recovery), keys.encode("another one")
    )
    assert people(store) == ["Enid"]
    assert people(practice_file.unlock(path, keys.encode("another one"))) == ["Enid"]
    with pytest.raises(Refused, match="This recovery key does not open"):
        practice_file.unlock_with_recovery(path, recovery)


def test_a_closed_store_has_no_key_left(made):
    store = practice_file.unlock(made[0], keys.encode(PASSPHRASE))
    key = store.spec
    store.close()
    assert key == bytes(keys.SPEC)


CHANGE = """
import sys
from pathlib import Path
from balint_desk.store.file import keys
from balint_desk.store.file.database import change_key
from tests.costs_of_keys import spec
new = keys._spec(bytearray(b"n" * 32), keys.MAGIC + bytes([keys.KDF]) + b"s" * 12)
print("go", flush=True)
change_key(Path(sys.argv[1]), spec(), new)
print("done", flush=True)
"""


def test_killed_at_any_moment_of_a_new_passphrase_exactly_one_of_the_two_opens(store_path):
    new = keys._spec(bytearray(b"n" * 32), keys.MAGIC + bytes([keys.KDF]) + b"s" * 12)
    whole, ends = store_path.read_bytes(), set()
    for seconds in [random.Random(7).uniform(0, 0.06) for _ in range(12)]:
        store_path.write_bytes(whole)
        child = subprocess.Popen(
            [sys.executable, "-c", CHANGE, str(store_path)],
            cwd=Path(__file__).parents[3],
            stdout=subprocess.PIPE,
            text=True,
        )
        child.stdout.readline()
        try:
            child.wait(seconds)
        except subprocess.TimeoutExpired:
            child.kill()
        child.communicate()
        right, wrong = (new, spec()) if read_salt(store_path) == keys.salt_of(new) else (spec(), new)
        ends.add(right == new)
        with pytest.raises(WrongPassphrase):
            open_database(store_path, wrong)
        store = Store(store_path, open_database(store_path, right), bytearray(right))
        with store.read() as session:
            assert session.scalars(select(Leader.name).where(Leader.me)).one() == "Anna Weiss"
        store.close()
        assert not list(store_path.parent.glob("*.renewed"))
    assert ends

"""The made-up practice, filled into a file whose key costs no derivation."""

import shutil

from balint_desk.store.demo import practice
from balint_desk.store.demo.people import ME
from balint_desk.store.file.database import create_database, open_database
from balint_desk.store.practice import leaders
from balint_desk.store.store import Store
from tests.conftest import TODAY, spec

THRIVING, FADING, CLOSED = "Tuesday GP group", "Wednesday group", "Thursday trainee group"


def made_up(path, seed=practice.SEED, today=TODAY, scale=1) -> Store:
    store = Store(path, create_database(path, spec()), spec())
    with store.write("Begin", last=True) as session:
        leaders.add(session, ME, me=True)
    practice.fill(store, seed, today, scale)
    return store


def copied(demo_file, folder) -> Store:
    """The one that was made for all tests, in a file of its own."""
    path = shutil.copy(demo_file, folder / "practice.balint")
    return Store(path, open_database(path, spec()), spec())

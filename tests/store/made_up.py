"""The made-up practice, filled into a file whose key costs no derivation."""

from balint_desk.store.demo import practice
from balint_desk.store.demo.people import ME
from balint_desk.store.file.database import create_database
from balint_desk.store.practice import leaders
from balint_desk.store.store import Store
from tests.conftest import TODAY, spec

THRIVING, FADING, CLOSED = "Tuesday GP group", "Wednesday group", "Thursday trainee group"


def made_up(folder, seed=practice.SEED, today=TODAY, scale=1) -> Store:
    path = folder / f"{seed}-{scale}.balint"
    store = Store(path, create_database(path, spec()), spec())
    with store.write("Begin", last=True) as session:
        leaders.add(session, ME, me=True)
    practice.fill(store, seed, today, scale)
    return store

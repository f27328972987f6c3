import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, String, select, text

from balint_desk.store.all_tables import SEARCHED
from balint_desk.store.base import Base
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.file import migrating
from balint_desk.store.file.connection import connect, one_connection
from balint_desk.store.file.database import create_database, open_database
from balint_desk.store.members.tables import Person
from balint_desk.store.migrations import NEWEST
from balint_desk.store.store import Store
from tests.conftest import spec

OLD = sorted((Path(__file__).parents[2] / "old").glob("*.balint"))


def searched(thing, name, kind, reflected, compare_to):
    """The search index is made by SQL of its own, not from the models."""
    return not (kind == "table" and reflected and any(name.startswith(f"{table}_search") for table in SEARCHED))


def test_the_migrations_end_at_the_models(store):
    with store.read() as session:
        context = MigrationContext.configure(session.connection(), opts={"include_object": searched})
        assert compare_metadata(context, Base.metadata) == []


def test_the_newest_version_is_known_without_alembic():
    config = Config()
    config.set_main_option("script_location", "balint_desk.store:migrations")
    assert ScriptDirectory.from_config(config).get_current_head() == NEWEST


def test_every_searched_table_has_its_index_over_the_same_columns(store):
    with store.read() as session:
        for table, columns in SEARCHED.items():
            found = [row[1] for row in session.execute(text(f"PRAGMA table_info({table}_search)"))]
            assert tuple(found) == columns


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_a_file_of_every_released_schema_opens_and_keeps_its_data(old, tmp_path):
    path = Path(shutil.copy(old, tmp_path / "old.balint"))
    store = Store(path, open_database(path, spec()), spec())
    with store.read() as session:
        assert session.scalars(select(Person.name).order_by(Person.name)).all() == ["Enid Marsh", "Árpád Nemeth"]
        hit = text("SELECT rowid FROM person_search WHERE person_search MATCH 'arpad'")
        assert len(session.execute(hit).all()) == 1
    store.close()


def test_there_is_a_file_of_every_schema_before_the_newest():
    assert [path.stem for path in OLD] == [f"{number:04}" for number in range(1, int(NEWEST))]


def test_money_of_the_second_schema_is_there_to_the_penny(tmp_path):
    path = Path(shutil.copy(OLD[1], tmp_path / "old.balint"))
    store = Store(path, open_database(path, spec()), spec())
    with store.read() as session:
        assert [one.minor for one in session.scalars(select(Charge).order_by(Charge.minor))] == [0, 3000, 3000, 3000]
        assert [one.minor for one in session.scalars(select(Payment))] == [3000]
    store.close()


def test_a_migration_that_fails_half_way_leaves_the_file_as_it_was(tmp_path):
    engine = create_database(tmp_path / "new.balint", spec())
    with pytest.raises(ZeroDivisionError), engine.begin() as connection:
        half_a_migration(connection)
    with engine.connect() as connection:
        assert "phone_2" not in str(connection.execute(text("SELECT sql FROM sqlite_master")).all())
    engine.dispose()


def half_a_migration(connection):
    op = Operations(MigrationContext.configure(connection))
    op.add_column("person", Column("phone_2", String))
    raise ZeroDivisionError


def test_the_search_index_is_made_anew_by_every_migration(store_path):
    """Written where no trigger is, as a migration writes."""
    engine = one_connection(connect(store_path, spec()))
    hits = text("SELECT rowid FROM person_search WHERE person_search MATCH 'enid'")
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO person (id, name) VALUES (7, 'Enid Marsh')"))
        assert connection.scalars(hits).all() == []
        migrating.migrate(connection)
        assert connection.scalars(hits).all() == [7]
    engine.dispose()


def test_an_older_file_is_backed_up_before_it_is_migrated(tmp_path):
    path = Path(shutil.copy(OLD[0], tmp_path / "test.balint"))
    open_database(path, spec()).dispose()
    backup = tmp_path / "test backups" / f"before-version-{NEWEST}.balint"
    engine = one_connection(connect(backup, spec()))
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == OLD[0].stem
    engine.dispose()

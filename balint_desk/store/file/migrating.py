"""Brings the tables to a version, in one transaction that ends only if nothing was lost."""

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

INDEXES = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'"


def known() -> frozenset[str]:
    """The versions this program can read."""
    return frozenset(script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions())


def migrate(connection: Connection, target: str = "head") -> None:
    """Foreign keys must be off: a table is rebuilt by dropping it. They are checked before the commit.

    The search index is made anew from the tables, so that no migration has to think of it.
    """
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, target)
    for name in connection.exec_driver_sql(INDEXES).scalars().all():
        connection.exec_driver_sql(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")
    if orphans := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        raise RuntimeError(f"migration left orphans: {orphans[:3]}")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "balint_desk.store:migrations")
    return config

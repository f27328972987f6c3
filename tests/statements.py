"""Each statement is put together once a run, and not once for every file that a test opens: a tenth of the time."""

from sqlalchemy import Connection, Engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

PUT_TOGETHER = {}


class SameDialect(SQLiteDialect_pysqlite):
    """Of one file like of any other: SQLAlchemy looks for a statement by its dialect, which has no equal by itself."""

    supports_statement_cache = True

    def __eq__(self, other):
        return type(self) is type(other)

    def __hash__(self):
        return hash(type(self))


def share() -> None:
    """From now on, by all engines that are made."""
    registry.register("sqlite", __name__, SameDialect.__name__)
    event.listen(Engine, "engine_connect", _look_there)


def _look_there(connection: Connection) -> None:
    connection.execution_options(compiled_cache=PUT_TOGETHER)

"""All that is kept, table by table, as it is: for taking it elsewhere."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.store.all_tables import KEPT


def tables(session: Session) -> Iterator[tuple[str, list[str], list[tuple[Any, ...]]]]:
    """Each table of the practice by name, with its columns and its rows by id.

    The journal is not among them: it holds what was taken back and deleted, which is not to leave the file.
    """
    for table in KEPT:
        rows = session.execute(select(table).order_by(table.c.id))
        yield table.name, [column.name for column in table.columns], [tuple(row) for row in rows]

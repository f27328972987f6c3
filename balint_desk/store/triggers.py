"""The TEMP triggers that fill the journal and the search index, made from the models at each open.

No flush, bulk statement or thread goes round them, and no migration can lose them.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, LargeBinary, Table

from balint_desk.store.kept import KEPT, SEARCHED


def statements() -> Iterator[str]:
    """The SQL that makes an open connection keep its journal."""
    yield "CREATE TEMP TABLE writing (change_id INTEGER NOT NULL)"
    for table in KEPT:
        yield from _journal(table)
    for name, columns in SEARCHED.items():
        yield from _search(name, columns)


def _journal(table: Table) -> Iterator[str]:
    old, new = _image(table, "old"), _image(table, "new")
    for verb, row, before, after in (
        ("INSERT", "new", "NULL", new),
        ("DELETE", "old", old, "NULL"),
        ("UPDATE", "new", old, new),
    ):
        yield f"""
            CREATE TEMP TRIGGER journal_{table.name}_{verb} AFTER {verb} ON main."{table.name}" BEGIN
                SELECT RAISE(ABORT, 'written outside Store.write') WHERE NOT EXISTS (SELECT 1 FROM writing);
                INSERT INTO change_row (change_id, tbl, row_id, before, after)
                    SELECT change_id, '{table.name}', {row}.id, {before}, {after} FROM writing WHERE true
                    ON CONFLICT DO UPDATE SET after = excluded.after;
            END"""


def _image(table: Table, side: str) -> str:
    cells = ", ".join(f"'{column.name}', {_cell(column, side)}" for column in table.columns)
    return f"json_object({cells})"


def _cell(column: Column[Any], side: str) -> str:
    cell = f'{side}."{column.name}"'
    return f"hex({cell})" if isinstance(column.type, LargeBinary) else cell


def _search(table: str, columns: tuple[str, ...]) -> Iterator[str]:
    names, old, new = (", ".join(f'{side}"{name}"' for name in columns) for side in ("", "old.", "new."))
    index = f"{table}_search"
    out = f"INSERT INTO {index} ({index}, rowid, {names}) VALUES ('delete', old.id, {old});"
    into = f"INSERT INTO {index} (rowid, {names}) VALUES (new.id, {new});"
    for verb, event, body in (
        ("add", "INSERT", into),
        ("drop", "DELETE", out),
        ("turn", f"UPDATE OF {names}", out + into),
    ):
        yield f'CREATE TEMP TRIGGER search_{table}_{verb} AFTER {event} ON main."{table}" BEGIN {body} END'

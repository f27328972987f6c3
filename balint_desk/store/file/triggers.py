"""The TEMP triggers that fill the journal and the search index, made from the models at each open.

No flush, bulk statement or thread goes round them, and no migration can lose them.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, LargeBinary, Table

from balint_desk.store.all_tables import KEPT, SEARCHED

ISSUED = {
    "invoice": "{row}.issued_at IS NOT NULL",
    "invoice_line": "EXISTS (SELECT 1 FROM invoice i WHERE i.id = {row}.invoice_id AND i.issued_at IS NOT NULL)",
    "charge": "EXISTS (SELECT 1 FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
    " WHERE l.charge_id = {row}.id AND i.issued_at IS NOT NULL)",
    "attachment": "EXISTS (SELECT 1 FROM invoice i WHERE i.attachment_id = {row}.id)"
    " OR EXISTS (SELECT 1 FROM payment p WHERE p.receipt_id = {row}.id)"
    " OR EXISTS (SELECT 1 FROM money_talk t WHERE t.attachment_id = {row}.id)",
    "payment": "{row}.receipt_id IS NOT NULL",
    "money_talk": "{row}.attachment_id IS NOT NULL",
}
"""When a row belongs to a paper that was issued, and is frozen with it."""


def statements() -> Iterator[str]:
    """The SQL that makes an open connection keep its journal."""
    yield "CREATE TEMP TABLE writing (change_id INTEGER NOT NULL)"
    for table in KEPT:
        yield from _journal(table)
    for name, columns in SEARCHED.items():
        yield from _search(name, columns)
    for name, issued in ISSUED.items():
        yield from _frozen(name, issued)


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


def _frozen(table: str, issued: str) -> Iterator[str]:
    """What stands on an issued paper is neither changed nor deleted, and gets no line more."""
    verbs = {"UPDATE": "old", "DELETE": "old"} | ({"INSERT": "new"} if table == "invoice_line" else {})
    for verb, row in verbs.items():
        yield f"""
            CREATE TEMP TRIGGER frozen_{table}_{verb} BEFORE {verb} ON main."{table}"
            WHEN {issued.format(row=row)} BEGIN
                SELECT RAISE(ABORT, 'an issued paper is frozen');
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

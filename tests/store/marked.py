"""A file with a word of its own in every text that the practice can hold, so that one that gets out is seen."""

import json
import re
from datetime import date, datetime, time
from itertools import count

from sqlalchemy import Column, Enum, insert, select, update
from sqlalchemy import types as sql

from balint_desk.core.fees.charging.session_fees import Why
from balint_desk.store.base import Kept, new_id
from balint_desk.store.fees.charging import charge_reasons

MARK = re.compile(r"zwq[0-9]+zwq")
NOT_TYPED = {"zone": "Europe/London", "currency": "GBP", "prompt_id": "1.presenter", "scope": "practice"}
"""What is chosen from a list and never typed."""
WHEN_ISSUED = ("number", "issued_at")
"""An invoice takes no line any more once it has these."""
PLAIN = {
    sql.Integer: lambda: 1,
    sql.Boolean: lambda: False,
    sql.Date: lambda: date(2026, 11, 17),
    sql.Time: lambda: time(19),
    sql.DateTime: lambda: datetime(2026, 11, 17, 21),
    sql.LargeBinary: lambda: b"x",
}
_numbers = count(1)


def fill(session) -> list[dict]:
    """One row in every table, kept by the store like any other; all the rows as they were given to it."""
    made: dict[str, dict] = {}
    for table in Kept.metadata.sorted_tables:
        if not table.name.startswith("change"):
            row = {column.name: _value(column, made) for column in table.columns}
            session.execute(insert(table).values(row))
            made[table.name] = row
    session.execute(update(Kept.metadata.tables["invoice"]).values(number=mark()))
    return [
        dict(one)
        for table in made
        for one in session.execute(select(Kept.metadata.tables[table])).mappings()
        if one["id"] == made[table]["id"]
    ]


def again(session, table: str, row: dict) -> None:
    """The same row a second time: the database refuses it, and SQLAlchemy puts the whole of it into its words."""
    session.execute(insert(Kept.metadata.tables[table]).values(row))


def tables() -> list[str]:
    return [table.name for table in Kept.metadata.sorted_tables if not table.name.startswith("change")]


def texts() -> int:
    """How many columns hold a text that somebody typed or brought in."""
    columns = [column for table in tables() for column in Kept.metadata.tables[table].columns]
    return sum(_is_text(column) and column.name not in NOT_TYPED for column in columns)


def mark() -> str:
    return f"zwq{next(_numbers)}zwq"


def _value(column: Column, made: dict[str, dict]):
    if column.primary_key:
        return new_id()
    if column.name in WHEN_ISSUED:
        return None
    if column.foreign_keys:
        [key] = column.foreign_keys
        return made[key.column.table.name]["id"] if key.column.table.name in made else None
    if isinstance(column.type, Enum):
        return next(iter(column.type.enum_class))
    if _is_text(column):
        return _text(column)
    return next(plain() for kind, plain in PLAIN.items() if isinstance(column.type, kind))


def _text(column: Column) -> str:
    if column.name in NOT_TYPED:
        return NOT_TYPED[column.name]
    if column.name == "why":
        return charge_reasons.kept(Why(mark(), ()))
    return json.dumps(mark()) if column.name in ("value", "form") else mark()


def _is_text(column: Column) -> bool:
    return isinstance(column.type, sql.String) and not isinstance(column.type, Enum)

"""What each write did, row by row, kept by the database itself: enough to undo it, to redo it, and to tell a history.

The rows are filled in by triggers (triggers.py) while a change stands in the TEMP table `writing`. A change is
"done", "undone", or "fixed" (it can no longer be turned). Undo and redo are themselves fixed changes, so the
history never loses a line.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, LargeBinary, Table, func, select, text, update
from sqlalchemy.orm import Session

from balint_desk.store.base import Base, new_id, now
from balint_desk.store.file.tables import Change, ChangeRow
from balint_desk.store.practice.tables import Leader

DONE, UNDONE, FIXED = "done", "undone", "fixed"


@dataclass(frozen=True)
class Turn:
    """One way to turn a change: undo takes the last one done back, redo makes the first one undone again."""

    was: str
    becomes: str
    side: str
    prefix: str


UNDO, REDO = Turn(DONE, UNDONE, "before", "Undo "), Turn(UNDONE, DONE, "after", "Redo ")


def begin(
    session: Session, name: str, *, draft: str | None = None, undoes: int | None = None, last: bool = False
) -> int:
    """Begin a change, or go on with the last one if it is of the same draft; its rows are kept from now on."""
    change_id = _same_draft(session, draft) if draft else None
    if change_id is None:
        me = select(Leader.id).where(Leader.me).limit(1).scalar_subquery()
        state = FIXED if undoes or last else DONE
        change = Change(uid=new_id(), at=now(), leader_id=session.scalar(select(me)), name=name, draft=draft)
        change.undoes, change.state = undoes, state
        session.add(change)
        session.flush()
        change_id = change.id
    else:
        session.execute(update(Change).where(Change.id == change_id).values(at=now()))
    session.execute(text("INSERT INTO writing VALUES (:id)"), {"id": change_id})
    return change_id


def end(session: Session, change_id: int, *, turning: bool = False, last: bool = False) -> frozenset[str]:
    """End the change and give the tables it touched. Rows that end as they began are dropped, so is an empty change."""
    ids = {"id": change_id}
    session.flush()
    session.execute(text("DELETE FROM writing"))
    touched = frozenset(session.scalars(select(ChangeRow.tbl).where(ChangeRow.change_id == change_id).distinct()))
    session.execute(text("DELETE FROM change_row WHERE change_id = :id AND before IS after"), ids)
    if not session.scalar(select(func.count()).where(ChangeRow.change_id == change_id)):
        session.execute(text("DELETE FROM change WHERE id = :id"), ids)
    elif last:
        _leave_bytes_out(session, change_id)
        fix_all(session)
    elif not turning:
        session.execute(text("UPDATE change SET state = 'fixed' WHERE state = 'undone'"))
    return touched


def _leave_bytes_out(session: Session, change_id: int) -> None:
    """What is never turned needs no second copy of a file, twice as long in hex; its hash stays in the history."""
    without = "UPDATE change_row SET after = json_remove(after, '$.content')"
    session.execute(text(f"{without} WHERE change_id = :id AND tbl = 'attachment'"), {"id": change_id})


def fix_all(session: Session) -> None:
    """Nothing made before can be undone any more: when the program starts, and after what must never be undone."""
    session.execute(text("UPDATE change SET state = 'fixed' WHERE state != 'fixed'"))


def next_to_turn(session: Session, turn: Turn) -> tuple[int, str] | None:
    """The change that undo or redo would turn, with its name."""
    last_first = Change.id.desc() if turn is UNDO else Change.id
    found = session.execute(
        select(Change.id, Change.name).where(Change.state == turn.was).order_by(last_first).limit(1)
    )
    row = found.first()
    return None if row is None else (row[0], row[1])


def turn_rows(session: Session, change_id: int, turn: Turn) -> None:
    """Put every row of the change to its image on that side: what goes first, then what changes, then what comes."""
    rows = session.execute(
        text(f"SELECT tbl, row_id, {turn.side} FROM change_row WHERE change_id = :id"), {"id": change_id}
    ).all()
    there = {name: _there(session, change_id, name) for name in {row.tbl for row in rows}}
    steps: defaultdict[tuple[int, str], list[dict[str, Any]]] = defaultdict(list)
    for name, row_id, image in rows:
        order = 0 if image is None else 1 if row_id in there[name] else 2
        steps[order, name].append({"id": row_id, "image": image})
    for order, name in sorted(steps):
        session.execute(text(_statement(Base.metadata.tables[name], order)), steps[order, name])
    session.execute(text("UPDATE change SET state = :state WHERE id = :id"), {"state": turn.becomes, "id": change_id})


def _same_draft(session: Session, draft: str) -> int | None:
    if session.scalar(select(Change.id).where(Change.state == UNDONE).limit(1)):
        return None
    top = session.execute(
        select(Change.id, Change.draft).where(Change.state == DONE).order_by(Change.id.desc()).limit(1)
    )
    row = top.first()
    return row[0] if row and row[1] == draft else None


def _there(session: Session, change_id: int, name: str) -> set[int]:
    """Which of the rows of the change are in their table now."""
    touched = "SELECT row_id FROM change_row WHERE change_id = :id AND tbl = :name"
    found = text(f'SELECT id FROM "{name}" WHERE id IN ({touched})')
    return set(session.scalars(found, {"id": change_id, "name": name}))


def _statement(table: Table, order: int) -> str:
    if order == 0:
        return f'DELETE FROM "{table.name}" WHERE id = :id'
    if order == 1:
        values = ", ".join(f'"{column.name}" = {_value(column)}' for column in table.columns)
        return f'UPDATE "{table.name}" SET {values} WHERE id = :id'
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    return f'INSERT INTO "{table.name}" ({names}) SELECT {", ".join(map(_value, table.columns))} WHERE :id IS NOT NULL'


def _value(column: Column[Any]) -> str:
    value = f":image ->> '{column.name}'"
    return f"unhex({value})" if isinstance(column.type, LargeBinary) else value

"""The register of each group as a grid, in a form that the import takes back: names down, sessions held across."""

from collections import Counter
from collections.abc import Iterator
from typing import Any
from unicodedata import normalize

from balint_desk.core.registers.understood_register import Unsaid
from balint_desk.core.sessions.attendance import member_on
from balint_desk.store.practice import groups
from balint_desk.store.sessions import register_grid
from balint_desk.store.sessions.register_grid import Marks, RegisterGrid
from balint_desk.store.store import Store

MOST_LETTERS = 40
"""Of a group's name: a file name holds 255 bytes everywhere."""


def tables(store: Store) -> Iterator[tuple[str, list[str], list[tuple[Any, ...]]]]:
    """One for each group, named after it."""
    taken: set[str] = set()
    with store.read() as session:
        for group in groups.all_groups(session):
            register = register_grid.held(session, group.id)
            marks = register_grid.marks(session, [column.session_id for column in register.columns])
            yield _file_name(group.name, taken), *_grid(register, marks)


def _grid(register: RegisterGrid, marks: Marks) -> tuple[list[str], list[tuple[Any, ...]]]:
    """A member without a mark is "not-recorded"; a cell is empty only where somebody was no member."""
    often = Counter(column.day for column in register.columns)
    headings = [
        column.day.isoformat() + (f" {column.starts.isoformat('minutes')}" if often[column.day] > 1 else "")
        for column in register.columns
    ]
    rows = []
    for line in register.lines:
        cells = (
            marks.get((column.session_id, line.person_id), Unsaid.NOT_RECORDED)
            if member_on(column.day, line.spells)
            else None
            for column in register.columns
        )
        rows.append((line.name, *cells))
    return ["member", *headings], rows


def _file_name(group: str, taken: set[str]) -> str:
    """Letters and figures of the name, no two the same where capitals do not count."""
    plain = "".join(sign if sign.isalnum() else " " for sign in normalize("NFC", group))
    name = f"register_{'_'.join(plain.split())[:MOST_LETTERS].strip('_') or 'group'}"
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{name}_{number}"
    taken.add(free.casefold())
    return free

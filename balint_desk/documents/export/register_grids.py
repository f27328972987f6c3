"""The register of each group as a grid, in a form that the import takes back: names down, sessions held across."""

from collections import Counter
from collections.abc import Iterator
from typing import Any
from unicodedata import normalize

from balint_desk.core.registers.understood_register import Unsaid
from balint_desk.core.sessions.attendance import member_on
from balint_desk.store.practice import groups
from balint_desk.store.sessions.held_register import HeldRegister, held_register
from balint_desk.store.store import Store

MOST_LETTERS = 40
"""Of a group's name: a file name holds 255 bytes everywhere."""


def tables(store: Store) -> Iterator[tuple[str, list[str], list[tuple[Any, ...]]]]:
    """One for each group, named after it."""
    taken: set[str] = set()
    with store.read() as session:
        for group in groups.all_groups(session):
            yield _file_name(group.name, taken), *_grid(held_register(session, group.id))


def _grid(register: HeldRegister) -> tuple[list[str], list[tuple[Any, ...]]]:
    """A member without a mark is "not-recorded"; a cell is empty only where somebody was no member."""
    often = Counter(day for _, day, _ in register.sessions)
    headings = [
        day.isoformat() if often[day] == 1 else f"{day.isoformat()} {starts.isoformat('minutes')}"
        for _, day, starts in register.sessions
    ]
    rows = []
    for person, name, stays in register.people:
        cells = (
            register.marks.get((one, person), Unsaid.NOT_RECORDED) if member_on(day, stays) else None
            for one, day, _ in register.sessions
        )
        rows.append((name, *cells))
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

"""All tables together: which are kept of the practice, with their rows, and what the search looks in."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.store.base import Base
from balint_desk.store.debriefs import tables as debriefs
from balint_desk.store.fees.accounts import tables as accounts
from balint_desk.store.fees.agreements import tables as agreements
from balint_desk.store.fees.bank import tables as bank
from balint_desk.store.fees.charging import tables as charging
from balint_desk.store.fees.costs import tables as costs
from balint_desk.store.fees.invoices import tables as invoices
from balint_desk.store.fees.letters import tables as letters
from balint_desk.store.file import tables as file
from balint_desk.store.members import tables as members
from balint_desk.store.overview import tables as overview
from balint_desk.store.practice import tables as practice
from balint_desk.store.sessions import tables as sessions

DECLARED_IN = (
    *(practice, members, sessions, debriefs, overview, file),
    *(agreements, charging, invoices, accounts, letters, bank, costs),
)
"""Where the tables are declared: a module that is imported makes its tables known."""
KEPT = tuple(table for table in Base.metadata.sorted_tables if table.name not in {"change", "change_row"})
SEARCHED = {
    "person": ("name", "email", "phone", "profession", "workplace", "note"),
    "group_session": ("reason",),
    "case": ("title", "stayed"),
    "debrief_part": ("text",),
    "thought": ("text",),
}
"""The columns the search looks in, by table; each has an FTS5 table <name>_search beside it."""


def rows(session: Session) -> Iterator[tuple[str, list[str], list[tuple[Any, ...]]]]:
    """Each table of the practice by name, with its columns and its rows by id, as they are: to be taken elsewhere.

    The journal is not among them: it holds what was taken back and deleted, which is not to leave the file.
    """
    for table in KEPT:
        found = session.execute(select(table).order_by(table.c.id))
        yield table.name, [column.name for column in table.columns], [tuple(row) for row in found]

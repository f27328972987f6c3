"""How the table of a bank is read: what was found or said of it, and how that is remembered."""

import json
from dataclasses import asdict, dataclass, fields

from balint_desk.core.text import folded
from balint_desk.documents.tables.sheet_cells import CellSheet
from balint_desk.documents.tables.written_days import Order


@dataclass(frozen=True)
class TableForm:
    """Where things stand in a table. Columns are counted from 1; 0 is none."""

    header: int
    """The line of the headings; 0 is a table without."""
    day: int = 0
    amount: int = 0
    came: int = 0
    """Money that came, where it has a column of its own."""
    out: int = 0
    side: int = 0
    """Says of each amount whether it came or went out."""
    currency: int = 0
    words: tuple[int, ...] = ()
    name: int = 0
    iban: int = 0
    account: int = 0
    money: str = ""
    """The currency, where no column tells."""
    point: str = ""
    """The sign before the decimals, if it was said."""
    order: Order | None = None
    """Of day, month and year, if it was said."""


def form_text(form: TableForm) -> str:
    """The form as it is remembered."""
    return json.dumps(asdict(form))


def form_of_text(text: str) -> TableForm | None:
    """A form that was remembered; none if nothing is made of it any more."""
    try:
        kept = json.loads(text)
        known = {field.name: kept[field.name] for field in fields(TableForm)}
        order = Order(known["order"]) if known["order"] else None
        return TableForm(**{**known, "words": tuple(known["words"]), "order": order})
    except (KeyError, TypeError, ValueError):
        return None


def shape(sheet: CellSheet, header: int) -> str:
    """What the tables of one bank have in common: their headings; without any, how many columns there are."""
    if header in sheet.lines:
        return "|".join(folded(text) for text in sheet.rows[sheet.lines.index(header)])
    return f"{max(map(len, sheet.rows), default=0)}"

"""The payments in a bank's table, read as its form says; what is open is asked, never guessed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from balint_desk.core.fees.bank.statement_lines import StatementLine, joined
from balint_desk.core.money import Money, known
from balint_desk.core.refused import Progress, Refused
from balint_desk.documents.fees.bank.bank_headings import SIGNS
from balint_desk.documents.fees.bank.exact_amounts import OFTEN
from balint_desk.documents.fees.bank.table_amounts import IN_SIDES, OUT_SIDES, points, table_amount
from balint_desk.documents.fees.bank.table_form import TableForm
from balint_desk.documents.tables.sheet_cells import CellSheet, cell
from balint_desk.documents.tables.written_days import (
    Order,
    first_without_day,
    looks_like_a_date,
    possible,
    read_day,
    runs,
)

AHEAD = timedelta(days=14)
"""What is booked for a day soon to come may be on a statement already."""
WHOLE_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)")
NOT_YET = frozenset({"vorgemerkt", "umsatz vorgemerkt", "pending", "vorgemerkte buchung"})


@dataclass(frozen=True)
class TableRead:
    """What was made of a table. Without lines something is open: the orders or the signs are more than one."""

    form: TableForm
    lines: tuple[StatementLine, ...]
    orders: tuple[Order, ...]
    """In which all days make sense."""
    points: tuple[str, ...]
    """Signs before the decimals with which all amounts make sense."""
    left_out: tuple[int, ...]
    """Lines of the file below the headings that have no day, no amount, or are not booked yet."""

    @property
    def is_settled(self) -> bool:
        return len(self.orders) == 1 and len(self.points) == 1


@dataclass(frozen=True)
class _TableRow:
    number: int
    cells: tuple[str, ...]
    day: str
    currency: str


def read_table(sheet: CellSheet, form: TableForm, today: date, progress: Progress) -> TableRead:
    """Every payment in the table; a cell that makes no sense is refused with its place."""
    _check(form)
    rows, left_out = _rows(sheet, form)
    if not rows:
        raise Refused("No line has both a day and an amount in these columns. Choose other columns.")
    orders = _orders(rows, form, today)
    signs = (form.point,) if form.point else _points(rows, form)
    lines: list[StatementLine] = []
    if len(orders) == len(signs) == 1:
        for done, row in enumerate(rows):
            lines.append(_line(row, form, orders[0], signs[0], today))
            if done % OFTEN == 0:
                progress(done, len(rows))
    return TableRead(form, tuple(lines), orders, signs, left_out)


def _check(form: TableForm) -> None:
    if not form.day:
        raise Refused("Which column has the day? Choose it.")
    if not (form.amount or form.came or form.out):
        raise Refused("Which column has the amount? Choose it, or the columns of what came in and what went out.")


def _rows(sheet: CellSheet, form: TableForm) -> tuple[list[_TableRow], tuple[int, ...]]:
    rows, left_out = [], []
    for number, cells in zip(sheet.lines, sheet.rows, strict=True):
        if number <= form.header:
            continue
        day = _day_text(cell(cells, form.day))
        paid = any(cell(cells, at) for at in (form.amount, form.came, form.out) if at)
        booked = not any(text.casefold() in NOT_YET for text in cells)
        if looks_like_a_date(day) and paid and booked:
            rows.append(_TableRow(number, cells, day, _currency(cells, form)))
        else:
            left_out.append(number)
    return rows, tuple(left_out)


def _day_text(text: str) -> str:
    """20240131 is 2024-01-31."""
    return WHOLE_DAY.sub(r"\1-\2-\3", text) if WHOLE_DAY.fullmatch(text) else text


def _currency(cells: tuple[str, ...], form: TableForm) -> str:
    said = cell(cells, form.currency).upper() if form.currency else ""
    return known(SIGNS.get(said, said) or form.money)


def _orders(rows: Sequence[_TableRow], form: TableForm, today: date) -> tuple[Order, ...]:
    """In which orders of day, month and year the days make sense: none lies ahead, and they run on, if any order does.

    No bank writes a year of two figures first.
    """
    texts = [text for text, _ in groupby(row.day for row in rows)]
    whole = possible(texts, today, form.order)
    if not whole:
        wrong = texts[first_without_day(texts, today, form.order)]
        raise _no_day(next(row for row in rows if row.day == wrong), form)
    found = list(whole)
    for likely in (
        [order for order in found if order is not Order.YMD],
        [order for order in found if max(whole[order]) <= today + AHEAD],
        [order for order in found if runs(whole[order])],
    ):
        found = [order for order in found if order in likely] or found
    return tuple(found)


def _no_day(row: _TableRow, form: TableForm) -> Refused:
    return Refused(
        "Line {line}, column {column}: “{cell}” is not a day.",
        line=row.number,
        column=form.day,
        cell=cell(row.cells, form.day),
    )


def _points(rows: Sequence[_TableRow], form: TableForm) -> tuple[str, ...]:
    texts = [text for row in rows for at in (form.amount, form.came, form.out) if at and (text := cell(row.cells, at))]
    return points(texts, rows[0].currency)


def _line(row: _TableRow, form: TableForm, order: Order, point: str, today: date) -> StatementLine:
    day = read_day(row.day, order, today)
    if day is None:
        raise _no_day(row, form)
    return StatementLine(
        day,
        _amount(row, form, point),
        joined(cell(row.cells, at) for at in form.words),
        _text(row, form.name),
        _text(row, form.iban).replace(" ", ""),
        _text(row, form.account),
        row.number,
    )


def _text(row: _TableRow, column: int) -> str:
    return " ".join(cell(row.cells, column).split()) if column else ""


def _amount(row: _TableRow, form: TableForm, point: str) -> Money:
    """Above nought is what came; a column of its own says it whatever the sign."""
    if form.amount:
        amount = _read(row, form.amount, point)
        side = _text(row, form.side).casefold()
        if side in OUT_SIDES | IN_SIDES:
            return -abs(amount) if side in OUT_SIDES else abs(amount)
        return amount
    came = abs(_read(row, form.came, point)) if _text(row, form.came) else Money(0, row.currency)
    out = abs(_read(row, form.out, point)) if _text(row, form.out) else Money(0, row.currency)
    return came - out


def _read(row: _TableRow, column: int, point: str) -> Money:
    text = cell(row.cells, column)
    amount = table_amount(text, row.currency, point)
    if amount is None:
        raise Refused(
            "Line {line}, column {column}: “{cell}” is no amount in {currency}.",
            line=row.number,
            column=column,
            cell=text,
            currency=row.currency,
        )
    return amount

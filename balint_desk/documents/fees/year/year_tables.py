"""The tables of a year's end in plain values: all lines, the invoices, the totals, and what is not paid."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from balint_desk.core.fees.fee_words import CostKind, Way
from balint_desk.core.fees.year.bookings import BookedLine, BookingKind, totals
from balint_desk.core.money import Money
from balint_desk.core.text import phrase
from balint_desk.store.fees.year.years_end import Issued

Cell = str | date | Money | None
Translate = Callable[[str], str]
"""A text in the language of the reader."""

KINDS = {
    BookingKind.CHARGED: phrase("Charged"),
    BookingKind.PAID: phrase("Paid"),
    BookingKind.PAID_BACK: phrase("Paid back"),
    BookingKind.TAKEN_BACK: phrase("Taken back"),
    BookingKind.LET_GO: phrase("Let go"),
    BookingKind.SPENT: phrase("Spent"),
}
COSTS = {
    CostKind.ROOM: phrase("Room"),
    CostKind.REFRESHMENTS: phrase("Refreshments"),
    CostKind.SUPERVISION: phrase("Supervision"),
    CostKind.TRAVEL: phrase("Travel"),
    CostKind.INSURANCE: phrase("Insurance"),
    CostKind.SOCIETIES: phrase("Membership of societies"),
    CostKind.CO_LEADER: phrase("The co-leader's share"),
    CostKind.OTHER: phrase("Other"),
}
WAYS = {
    Way.TRANSFER: phrase("Transfer"),
    Way.CASH: phrase("Cash"),
    Way.CARD: phrase("Card"),
    Way.CHEQUE: phrase("Cheque"),
}


@dataclass(frozen=True, slots=True)
class YearTable:
    """A table with its name, its headings, and rows of the same length."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class Year:
    """What a year's end tells."""

    lines: Sequence[BookedLine]
    issued: Sequence[Issued]
    owed: Sequence[tuple[str, Money]]
    """At the end of the time."""


def sheets(year: Year, tr: Translate = str) -> list[YearTable]:
    """All tables. The currency stands in a column of its own beside each amount."""
    return [_entries(year, tr), _invoices(year, tr), _totals(year, tr), _not_paid(year, tr)]


def _entries(year: Year, tr: Translate) -> YearTable:
    columns = (
        phrase("Day"),
        phrase("What"),
        phrase("Kind of cost"),
        phrase("Who"),
        phrase("Group"),
        phrase("Amount"),
        phrase("Tax in it"),
        phrase("Currency"),
        phrase("Way"),
        phrase("Invoice"),
        phrase("What for"),
    )
    rows = [
        (
            line.day,
            tr(KINDS[line.kind]),
            tr(COSTS[line.cost]) if line.cost else "",
            line.who,
            line.group,
            line.amount,
            line.tax,
            line.amount.currency,
            tr(WAYS[line.way]) if line.way else "",
            line.number,
            line.words,
        )
        for line in year.lines
    ]
    return YearTable(tr(phrase("All entries")), [tr(column) for column in columns], rows)


def _invoices(year: Year, tr: Translate) -> YearTable:
    columns = phrase("Day"), phrase("Number"), phrase("What"), phrase("Who"), phrase("Amount"), phrase("Currency")
    kinds = {True: tr(phrase("Credit note")), False: tr(phrase("Invoice"))}
    rows = [
        (paper.day, paper.number, kinds[paper.is_credit], paper.who, paper.amount, paper.amount.currency, paper.due)
        for paper in year.issued
    ]
    return YearTable(tr(phrase("Invoices")), [tr(column) for column in (*columns, phrase("Due"))], rows)


def _totals(year: Year, tr: Translate) -> YearTable:
    columns = phrase("What"), phrase("Kind of cost"), phrase("Amount"), phrase("Tax in it"), phrase("Currency")
    rows = [
        (
            tr(KINDS[total.kind]),
            tr(COSTS[total.cost]) if total.cost else "",
            total.amount,
            total.tax,
            total.amount.currency,
        )
        for total in totals(year.lines)
    ]
    return YearTable(tr(phrase("Totals")), [tr(column) for column in columns], rows)


def _not_paid(year: Year, tr: Translate) -> YearTable:
    """Who owes; what is in hand stands beside it in a column of its own."""
    columns = phrase("Who"), phrase("Owes"), phrase("In hand"), phrase("Currency")
    rows = [
        (who, amount if amount.minor > 0 else None, -amount if amount.minor < 0 else None, amount.currency)
        for who, amount in year.owed
    ]
    return YearTable(tr(phrase("Not paid")), [tr(column) for column in columns], rows)

"""All that happened with the money in a time, line by line, and the same as bookings that balance.

What is charged is owed by who pays; what comes takes off what is owed; a cost is borne by its group and was paid by a
leader, or from what came. So each booking adds up to nought, and all of them do.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from balint_desk.core.fees.fee_words import CostKind, Way
from balint_desk.core.money import Money


class BookingKind(StrEnum):
    """What a line is."""

    CHARGED = "charged"
    PAID = "paid"
    PAID_BACK = "paid-back"
    TAKEN_BACK = "taken-back"
    LET_GO = "let-go"
    SPENT = "spent"


@dataclass(frozen=True, slots=True)
class BookedLine:
    """One line. Money that came is above nought; what was paid back, and a counter-entry of a payment, is below."""

    day: date
    kind: BookingKind
    who: str
    """Who pays or paid; of a cost the leader who did, or nobody."""
    group: str
    """None of a payment: it is for what is owed, whichever group that is."""
    amount: Money
    tax: Money
    """What the amount holds of it."""
    number: str = ""
    """Of the invoice."""
    words: str = ""
    way: Way | None = None
    cost: CostKind | None = None
    is_money: bool = True
    """Not what was let go, nor what took that back."""


@dataclass(frozen=True, slots=True)
class BookingPart:
    """An amount on one account, the parts of whose name go from the general to the special."""

    account: tuple[str, ...]
    amount: Money


@dataclass(frozen=True, slots=True)
class Booking:
    """What belongs together: its parts add up to nought in each currency."""

    day: date
    words: str
    parts: tuple[BookingPart, ...]
    number: str = ""


OWED, BANK, CASH = ("assets", "owed"), ("assets", "bank"), ("assets", "cash")
FEES, TAX, LEADERS = ("income", "fees"), ("liabilities", "tax"), ("liabilities", "leaders")
COSTS, LET_GO, OPENING = ("expenses",), ("expenses", "let go"), ("equity", "opening")
STAYS = frozenset({"assets", "liabilities"})
"""What goes on from one year into the next."""


def booking(line: BookedLine) -> Booking:
    """A line as a booking; one of nothing has no parts."""
    match line.kind:
        case BookingKind.CHARGED:
            parts: tuple[BookingPart, ...] = (
                BookingPart((*OWED, line.who), line.amount),
                BookingPart((*FEES, line.group), line.tax - line.amount),
                BookingPart(TAX, -line.tax),
            )
        case BookingKind.SPENT:
            cost = BookingPart((*COSTS, str(line.cost), line.group), line.amount)
            parts = (cost, BookingPart((*LEADERS, line.who) if line.who else BANK, -line.amount))
        case _:
            parts = (BookingPart(_place(line), line.amount), BookingPart((*OWED, line.who), -line.amount))
    return Booking(line.day, line.words or line.who, tuple(part for part in parts if part.amount), line.number)


def _place(line: BookedLine) -> tuple[str, ...]:
    """Where what takes off what is owed went."""
    if not line.is_money:
        return LET_GO
    return CASH if line.way is Way.CASH else BANK


def opening(before: Iterable[BookedLine], day: date, words: str) -> Booking:
    """What was owed, in hand and not yet paid out when a time began."""
    sums: defaultdict[tuple[tuple[str, ...], str], int] = defaultdict(int)
    for line in before:
        for part in booking(line).parts:
            if part.account[0] in STAYS:
                sums[part.account, part.amount.currency] += part.amount.minor
                sums[OPENING, part.amount.currency] -= part.amount.minor
    parts = (BookingPart(account, Money(minor, currency)) for (account, currency), minor in sums.items() if minor)
    return Booking(day, words, tuple(sorted(parts, key=lambda part: (part.account, part.amount.currency))))


@dataclass(frozen=True, slots=True)
class Total:
    """All of one kind in one currency; of costs, of one kind of cost."""

    kind: BookingKind
    cost: CostKind | None
    amount: Money
    tax: Money


def totals(lines: Sequence[BookedLine]) -> list[Total]:
    """The sums by kind, in the order of the kinds; several currencies each on their own."""
    sums: dict[tuple[BookingKind, CostKind | None, str], tuple[Money, Money]] = {}
    for line in lines:
        key = line.kind, line.cost, line.amount.currency
        nothing = Money(0, line.amount.currency)
        amount, tax = sums.get(key, (nothing, nothing))
        sums[key] = amount + line.amount, tax + line.tax
    kinds, of_cost = list(BookingKind), list(CostKind)
    order = sorted(sums, key=lambda key: (kinds.index(key[0]), -1 if key[1] is None else of_cost.index(key[1]), key[2]))
    return [Total(key[0], key[1], *sums[key]) for key in order]

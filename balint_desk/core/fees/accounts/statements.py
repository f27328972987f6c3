"""A statement of account: what was owed when a time began, what happened in it, and what was owed at its end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, Protocol, TypeVar

from balint_desk.core.money import Money, total
from balint_desk.core.periods import Period


class Happened(Protocol):
    """Anything with a day that adds to what is owed, or (below nought) takes off it."""

    @property
    def day(self) -> date: ...

    @property
    def amount(self) -> Money: ...


T = TypeVar("T", bound=Happened)


@dataclass(frozen=True, slots=True)
class Statement(Generic[T]):
    """In one currency. Below nought is money in hand."""

    period: Period
    opening: Money
    lines: Sequence[tuple[T, Money]]
    """By day, each with what was owed after it."""
    closing: Money


def statement(happened: Iterable[T], period: Period, currency: str) -> Statement[T]:
    """Of everything that ever happened on an account; both days of the period belong to it."""
    in_order = sorted(happened, key=lambda one: one.day)
    before = [one.amount for one in in_order if period.first is not None and one.day < period.first]
    opening = owed = total(before, currency)
    lines = []
    for one in in_order:
        if period.holds(one.day):
            owed += one.amount
            lines.append((one, owed))
    return Statement(period, opening, lines, owed)

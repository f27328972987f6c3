"""Days put together into months, quarters or years: as fine as there is room for, none left out between."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from balint_desk.documents.charts.session_bars import MOST_BINS

MONTHS_A_YEAR = 12
MONTH, QUARTER, YEAR = 1, 3, MONTHS_A_YEAR


class OnADay(Protocol):
    """Anything with a day."""

    @property
    def day(self) -> date: ...


Dated = TypeVar("Dated", bound=OnADay)


@dataclass(frozen=True)
class MonthSpan:
    """So many months from the first of one of them."""

    first: date
    months: int

    @property
    def after(self) -> date:
        """The first day that no longer belongs to it."""
        return _month(_number(self.first) + self.months)


def periods(dated: Sequence[Dated], most_months: int) -> list[tuple[MonthSpan, list[Dated]]]:
    """From the first day to the last, each with what lies in it; months, if they are no more than these."""
    if not dated:
        return []
    numbers = [_number(item.day) for item in dated]
    count = max(numbers) - min(numbers) + 1
    months = MONTH if count <= most_months else QUARTER if count <= QUARTER * (MOST_BINS - 1) else YEAR
    inside: defaultdict[int, list[Dated]] = defaultdict(list)
    for number, item in zip(numbers, dated, strict=True):
        inside[number // months].append(item)
    places = range(min(inside), max(inside) + 1)
    return [(MonthSpan(_month(place * months), months), inside[place]) for place in places]


def _number(day: date) -> int:
    return day.year * MONTHS_A_YEAR + day.month - 1


def _month(number: int) -> date:
    return date(number // MONTHS_A_YEAR, number % MONTHS_A_YEAR + 1, 1)

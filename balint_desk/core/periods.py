"""A stretch of days that a figure is asked for."""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta

from balint_desk.core.refused import Refused

FEBRUARY = 2


@dataclass(frozen=True, slots=True)
class Period:
    """From a day to a day, both included; none leaves that side open."""

    first: date | None = None
    last: date | None = None

    def holds(self, day: date) -> bool:
        return (self.first or date.min) <= day <= (self.last or date.max)

    def with_all_of(self, other: Period) -> Period:
        """The shortest that holds both."""
        first = min(self.first, other.first) if self.first and other.first else None
        return Period(first, max(self.last, other.last) if self.last and other.last else None)

    @classmethod
    def year(cls, year: int) -> Period:
        return cls(date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def twelve_months(cls, today: date) -> Period:
        """The year that ends today: 23 November 2025 to 22 November 2026."""
        day = 28 if (today.month, today.day) == (FEBRUARY, 29) and not isleap(today.year - 1) else today.day
        return cls(today.replace(year=today.year - 1, day=day) + timedelta(days=1), today)


WHOLE = Period()


def between(first: date | None, last: date | None) -> Period:
    """The period of two days as someone gave them; a day left out leaves that side open."""
    if first and last and last < first:
        raise Refused(
            "The last day, {last}, is before the first, {first}. Please put one of the two days right.",
            last=last,
            first=first,
        )
    return Period(first, last)

"""The dates of a series of sessions: a rhythm between two days, without the days on which nobody meets."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile

from balint_desk.core.refused import Refused
from balint_desk.core.sessions.public_holidays import holidays_between

WEEK = 7
LAST = -1
"""Instead of the first to fourth: the last such weekday of a month."""
NTHS = (1, 2, 3, 4, LAST)
LONGEST = timedelta(days=3653)
"""Ten years: 522 dates at most."""


@dataclass(frozen=True, slots=True)
class EveryWeeks:
    """Every week, every second week and so on, on a weekday (Monday is 0), counted from the first one."""

    weekday: int
    weeks: int = 1


@dataclass(frozen=True, slots=True)
class OfMonth:
    """The first to fourth, or the LAST, such weekday of each month (Monday is 0)."""

    weekday: int
    nth: int


Rhythm = EveryWeeks | OfMonth


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A date of the rhythm on which nobody meets: a public holiday by name, or (no name) one the leader listed."""

    day: date
    holiday: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """The dates to plan, and those left out with the reason, both in order."""

    days: tuple[date, ...]
    left_out: tuple[LeftOut, ...]


def series(  # noqa: PLR0913
    rhythm: Rhythm,
    first: date,
    last: date,
    *,
    leave_out: Iterable[date] = (),
    country: str = "",
    part: str = "",
    language: str = "en",
) -> Series:
    """The dates of the rhythm from the first day to the last, both included; no country leaves out no holidays."""
    _check(rhythm, first, last)
    free = {**dict.fromkeys(leave_out, ""), **holidays_between(country, part, first, last, language)}
    days = tuple(rhythmic(rhythm, first, last))
    return Series(
        days=tuple(day for day in days if day not in free),
        left_out=tuple(LeftOut(day, free[day]) for day in days if day in free),
    )


def rhythmic(rhythm: Rhythm, first: date, last: date) -> Iterator[date]:
    """All dates of the rhythm between the two days, holidays or not."""
    found = _weekly(rhythm, first, last) if isinstance(rhythm, EveryWeeks) else _monthly(rhythm, first, last)
    return takewhile(lambda day: day <= last, found)


def _weekly(rhythm: EveryWeeks, first: date, last: date) -> Iterator[date]:
    start = (rhythm.weekday - first.weekday()) % WEEK
    return (first + timedelta(days=ahead) for ahead in range(start, (last - first).days + 1, WEEK * rhythm.weeks))


def _monthly(rhythm: OfMonth, first: date, last: date) -> Iterator[date]:
    months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    days = (_nth(month // 12, month % 12 + 1, rhythm) for month in months)
    return (day for day in days if day >= first)


def _nth(year: int, month: int, rhythm: OfMonth) -> date:
    if rhythm.nth == LAST:
        end = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return end - timedelta(days=(end.weekday() - rhythm.weekday) % WEEK)
    begin = date(year, month, 1)
    return begin + timedelta(days=(rhythm.weekday - begin.weekday()) % WEEK + WEEK * (rhythm.nth - 1))


def _check(rhythm: Rhythm, first: date, last: date) -> None:
    if last < first:
        raise Refused(
            "The last day, {last}, is before the first, {first}. Please put one right.", last=last, first=first
        )
    if last - first > LONGEST:
        raise Refused(
            "From {first} to {last} is more than ten years. Please plan a shorter time; more can be added later.",
            first=first,
            last=last,
        )
    if isinstance(rhythm, EveryWeeks) and rhythm.weeks < 1:
        raise Refused("A group meets every week at most. Please choose one week or more between sessions.")
    if isinstance(rhythm, OfMonth) and rhythm.nth not in NTHS:
        raise Refused("Please choose the first, second, third, fourth or last such day of the month.")

"""Days as they are looked for: "17 nov", "november 2026", "17/11", "2026-11-17"."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from balint_desk.core.text import folded

FIGURES = re.compile(r"(\d{1,4})[-/.](\d{1,2})(?:[-/.](\d{1,4})?)?")
DAY_NUMBER = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?")
YEAR_NUMBER = re.compile(r"(?:19|20)\d\d")
SHORTEST, MONTHS, DAYS, CENTURY = 3, 12, 31, 100


@dataclass(frozen=True, slots=True)
class AskedDays:
    """What is known of the day looked for; what is None may be any."""

    day: int | None = None
    month: int | None = None
    year: int | None = None


def asked_days(
    text: str, months: Sequence[Collection[str]], weekdays: Collection[str] = (), *, day_first: bool = True
) -> AskedDays | None:
    """The days a search text means, or None if it is not about days.

    Months are the twelve with all the names each may be called by; three letters of a name are enough.
    """
    if figures := FIGURES.fullmatch(text.strip()):
        return _of_figures(*figures.groups(), day_first=day_first)
    parts: dict[str, int] = {}
    for word in folded(text).replace(",", " ").split():
        kind, number = _part(word, months)
        if kind in parts or (not kind and not _names(word, weekdays)):
            return None
        if kind:
            parts[kind] = number
    asked = AskedDays(**parts)
    return asked if asked.month or asked.year else None


def _part(word: str, months: Sequence[Collection[str]]) -> tuple[str, int]:
    if YEAR_NUMBER.fullmatch(word):
        return "year", int(word)
    if (number := DAY_NUMBER.fullmatch(word)) and 1 <= int(number[1]) <= DAYS:
        return "day", int(number[1])
    month = next((place for place, names in enumerate(months, 1) if _names(word, names)), 0)
    return ("month", month) if month else ("", 0)


def _names(word: str, names: Collection[str]) -> bool:
    bare = word.rstrip(".")
    return len(bare) >= SHORTEST and any(folded(name).startswith(bare) for name in names)


def _of_figures(first: str, second: str, third: str | None, *, day_first: bool) -> AskedDays | None:
    if len(first) == len("2026"):
        asked = AskedDays(int(third) if third else None, int(second), int(first))
    else:
        day, month = (first, second) if day_first else (second, first)
        asked = AskedDays(int(day), int(month), _year(third) if third else None)
    return asked if asked.month in range(1, MONTHS + 1) and asked.day in (None, *range(1, DAYS + 1)) else None


def _year(figures: str) -> int:
    return int(figures) + 2000 if int(figures) < CENTURY else int(figures)

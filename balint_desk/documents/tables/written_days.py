"""Days as people write them: which order of day, month and year a whole file follows."""

import re
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from balint_desk.core.text import folded
from balint_desk.documents.tables.written_times import AFTER_DATE

SEPARATORS = re.compile(r"\s*[./-]\s*")
WEEKDAY = re.compile(r"^[^\W\d_]{2,10}[.,]?\s+(?=\d)")
WORD = re.compile(r"[^\W\d_]+\.?")
MONTHS = (
    "jan january januar janner",
    "feb february februar",
    "mar march marz mrz mär",
    "apr april",
    "may mai",
    "jun june juni",
    "jul july juli",
    "aug august",
    "sep sept september",
    "oct october okt oktober",
    "nov november",
    "dec december dez dezember",
)
MONTH_OF = {folded(name): str(month) for month, names in enumerate(MONTHS, 1) for name in names.split()}
YEAR_DIGITS = 4
YEAR_LENGTHS = frozenset({2, YEAR_DIGITS})
LENGTHS = YEAR_LENGTHS | {1}
FIRST_YEAR = 1950
"""Michael Balint's first groups: a year before is a misreading."""
CENTURY = 100
PARTS = 3
MANY_TEXTS = 4096
"""A list has each of its dates many times over."""


class Order(StrEnum):
    """The order of day, month and year."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


@lru_cache(MANY_TEXTS)
def looks_like_a_date(text: str) -> bool:
    """Three short parts, at least two of them numbers: a date, or a slip of the pen in one."""
    parts = _parts(text)
    return len(parts) == PARTS and all(len(part) in LENGTHS for part in parts) and _numbers(parts) > 1


def read_day(text: str, order: Order, today: date) -> date | None:
    """The day a text means in this order, or none. A year written first with four digits needs no order."""
    parts = _parts(text)
    if len(parts) != PARTS or _numbers(parts) != PARTS:
        return None
    if len(parts[0]) == YEAR_DIGITS:
        order = Order.YMD
    if _place_of_name(text) not in {None, order.index("m")}:
        return None
    named = dict(zip(order, parts, strict=True))
    year = _year(named["y"], today)
    try:
        return date(year, int(named["m"]), int(named["d"])) if year else None
    except ValueError:
        return None


@lru_cache(MANY_TEXTS)
def same_writing(text: str) -> str:
    """The text without what does not matter: 1.2.2021 and 01.02.21 are one date, whatever the order."""
    parts = _parts(text)
    numbers = [int(part) % CENTURY if part.isascii() and part.isdigit() else part for part in parts]
    return f"{numbers} {_place_of_name(text)}" if len(parts) == PARTS else folded(text)


def readings(texts: Sequence[str], today: date, said: Order | None = None) -> dict[Order, tuple[date, ...]]:
    """Each order, or only the one that was said, in which all of these are days; two are a question for the leader.

    The whole file decides: an order in which the days run one after the other, as they do in a register, is preferred
    to one in which they jump. Orders that come to the same days are one.
    """
    whole = possible(texts, today, said)
    return {order: days for order, days in whole.items() if runs(days)} or whole


def possible(texts: Sequence[str], today: date, said: Order | None = None) -> dict[Order, tuple[date, ...]]:
    """Each order in which all of these are days, whether they run on or jump."""
    whole: dict[Order, tuple[date, ...]] = {}
    for order in (said,) if said else Order:
        days = [day for day in (read_day(text, order, today) for text in texts) if day]
        if len(days) == len(texts) and tuple(days) not in whole.values():
            whole[order] = tuple(days)
    return whole


def first_without_day(texts: Sequence[str], today: date, order: Order | None) -> int:
    """The place of the first text that is no day, in this order or else the one in which most of them are."""

    def none_at(order: Order) -> list[int]:
        return [place for place, text in enumerate(texts) if read_day(text, order, today) is None]

    return min(map(none_at, [order] if order else Order), key=len)[0]


def runs(days: Sequence[date]) -> bool:
    """Whether the days go one after the other, forwards or backwards."""
    pairs = list(pairwise(days))
    return all(day < next_ for day, next_ in pairs) or all(day > next_ for day, next_ in pairs)


def _parts(text: str) -> list[str]:
    """Day, month and year as figures, in the order they are written; the day of the week and the time are left out."""
    words = _words(text)
    return words if _month_in(words) is None else [MONTH_OF.get(_plain(word), word) for word in words]


def _place_of_name(text: str) -> int | None:
    """Where a month stands by its name: that place is settled."""
    return _month_in(_words(text))


def _words(text: str) -> list[str]:
    bare = AFTER_DATE.sub("", text.strip())
    named = [word for word in WORD.findall(bare) if _plain(word) in MONTH_OF]
    if not named:
        return SEPARATORS.split(WEEKDAY.sub("", bare).rstrip("."))
    words = [word for word in re.split(r"[\s.,/-]+", bare) if word]
    return words[-PARTS:] if len(words) == PARTS + 1 and words[0].isalpha() else words


def _month_in(words: Sequence[str]) -> int | None:
    return next((place for place, word in enumerate(words) if _plain(word) in MONTH_OF), None)


def _plain(word: str) -> str:
    return folded(word).rstrip(".")


def _numbers(parts: Sequence[str]) -> int:
    return sum(part.isascii() and part.isdigit() for part in parts)


def _year(text: str, today: date) -> int | None:
    """Four digits, or two: these are never in the future. None is a year in which no register was kept."""
    year = int(text)
    if len(text) != YEAR_DIGITS:
        year += today.year - today.year % CENTURY
        year -= CENTURY if year > today.year else 0
    return year if len(text) in YEAR_LENGTHS and year >= FIRST_YEAR else None

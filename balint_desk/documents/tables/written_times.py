"""Times of day as people write them, in a heading, in a line under the dates or in a column of their own."""

import re
from collections.abc import Collection
from datetime import time
from functools import lru_cache

HOUR, NOON, HOURS = r"(?P<hour>\d{1,2})", 12, 24
CLOCK = (
    HOUR + r"(?:[:.h](?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?P<half>Uhr|h|[ap]\.?m\.?)?"
    r"|\s*(?P<only>Uhr|[ap]\.?m\.?))"
)
SPAN = CLOCK + r"(?:\s*[-\u2013]\s*\d{1,2}(?:[:.h]\d{2})?\s*(?:Uhr|h|[ap]\.?m\.?)?)?$"
ALONE = re.compile(SPAN, re.IGNORECASE)
AFTER_DATE = re.compile(r"(?:[\sT,]+|\s*\()" + SPAN.removesuffix("$") + r"\)?$", re.IGNORECASE)
MANY_TEXTS = 4096


@lru_cache(MANY_TEXTS)
def read_time(text: str) -> time | None:
    """A text that is a time and nothing else; of "19:00-20:30" the beginning."""
    return _time(ALONE.match(text.strip()))


@lru_cache(MANY_TEXTS)
def time_after(text: str) -> time | None:
    """The time behind a date: 12/03/2024 19:00."""
    return _time(AFTER_DATE.search(text.strip()))


def are_times(texts: Collection[str]) -> bool:
    """Whether there is something here, and nothing but times."""
    return bool(texts) and all(map(read_time, texts))


def _time(found: re.Match[str] | None) -> time | None:
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or found["only"] or "").lower().replace(".", "")
    if half in {"am", "pm"}:
        if not 0 < hour <= NOON:
            return None
        hour = hour % NOON + (NOON if half == "pm" else 0)
    return time(hour, minute) if hour < HOURS and minute < time.max.minute + 1 else None

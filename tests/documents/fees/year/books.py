"""A reader of the plain text of our own, with whole numbers only: it proves that every booking adds up to nought."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

HEAD = re.compile(r"(\d{4}-\d{2}-\d{2})(?: \(([^)]*)\))?(?: (.*))?")
PART = re.compile(r"    (\S(?:.*?\S)?) {2,}(-?)(\d+)(?:\.(\d+))? ([A-Z]{3})")


@dataclass
class Read:
    """A booking as it stands in the text."""

    day: date
    number: str
    words: str
    parts: list[tuple[str, int, str]] = field(default_factory=list)


def read(text, decimals):
    """The bookings; `decimals` of each currency. A line that is none of ours fails."""
    made = []
    for block in text.rstrip("\n").split("\n\n")[1:]:
        head, *parts = block.split("\n")
        day, number, words = HEAD.fullmatch(head).groups()
        made.append(Read(date.fromisoformat(day), number or "", words or ""))
        for line in parts:
            account, minus, whole, rest, currency = PART.fullmatch(line).groups()
            assert len(rest or "") == decimals[currency]
            made[-1].parts.append((account, int(minus + whole + (rest or "")), currency))
    return made


def sums(bookings):
    """What each account has, in each currency."""
    made = defaultdict(int)
    for one in bookings:
        for account, minor, currency in one.parts:
            made[account, currency] += minor
    return {key: minor for key, minor in made.items() if minor}


def unbalanced(bookings):
    """The bookings that do not add up to nought in each currency."""
    found = []
    for one in bookings:
        made = defaultdict(int)
        for _, minor, currency in one.parts:
            made[currency] += minor
        if any(made.values()):
            found.append(one)
    return found


def balances(booking):
    """Whether the parts of a booking of the program add up to nought in each currency."""
    made = defaultdict(int)
    for part in booking.parts:
        made[part.amount.currency] += part.amount.minor
    return not any(made.values())

"""Plain text for accounting programs: each booking with its parts, as hledger and its relatives read it."""

import re
from collections.abc import Iterable, Sequence

from balint_desk.core.fees.year.bookings import Booking, BookingPart
from balint_desk.core.money import DECIMALS

CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
INDENT, GAP = 4, 2


def plain_text(bookings: Sequence[Booking], heading: str) -> str:
    """The whole text. Decimals stand after a point, whatever the country; bookings of nothing are left out."""
    there = [booking for booking in bookings if booking.parts]
    currencies = sorted({part.amount.currency for booking in there for part in booking.parts})
    commodities = [f"commodity 1000.{'0' * DECIMALS[currency]} {currency}" for currency in currencies]
    head = [f"; {_words(heading)}", "decimal-mark .", *commodities]
    return "\n\n".join(["\n".join(head), *map(_booking, there)]) + "\n"


def _booking(one: Booking) -> str:
    number = f" ({_words(one.number).replace(')', '')})" if one.number else ""
    words = _words(one.words).lstrip("(*!=")
    return "\n".join([f"{one.day.isoformat()}{number} {words}".rstrip(), *_parts(one.parts)])


def _parts(parts: Sequence[BookingPart]) -> Iterable[str]:
    names, amounts = [_account(part) for part in parts], [part.amount.text() for part in parts]
    wide, long = max(map(len, names)), max(map(len, amounts))
    for name, amount, part in zip(names, amounts, parts, strict=True):
        yield f"{' ' * INDENT}{name.ljust(wide)}{' ' * GAP}{amount.rjust(long)} {part.amount.currency}"


def _account(part: BookingPart) -> str:
    """Colons part a name, two blanks end it: neither stands within what people are called."""
    return ":".join(_words(name).replace(":", "-") or "-" for name in part.account)


def _words(text: str) -> str:
    """One line, without what would begin a remark or a name behind a name."""
    return " ".join(CONTROL.sub(" ", text).replace(";", ",").replace("|", "/").split())

"""Amounts as people write them, read without a float: 30, 1,234.50, 1.234,50, £30, 30 €, -12.5."""

import re
import unicodedata

from balint_desk.core.money import DECIMALS, Money

POINTS = ".,"
THOUSANDS = re.compile(r"[\s'\N{RIGHT SINGLE QUOTATION MARK}]")
MINUS = r"[-\N{MINUS SIGN}\N{EN DASH}]"
BELOW_NOUGHT = re.compile(rf"{MINUS}(.*)|(.*){MINUS}|\((.*)\)")


def read_amount(typed: str, currency: str, point: str = ".") -> Money | None:
    """The amount, or none if it is none. `point` is the decimal sign where a text leaves it open ("1,234").

    More decimals than the currency has are none at all: nothing is rounded in silence.
    """
    text, digits = _bare(typed, currency), DECIMALS[currency]
    below = BELOW_NOUGHT.fullmatch(text)
    whole, rest = _split(next(filter(None, below.groups()), "") if below else text, point, digits)
    rest = rest.rstrip("0")
    if not whole.isdecimal() or (rest and not rest.isdecimal()) or len(rest) > digits:
        return None
    minor = int(whole + rest.ljust(digits, "0"))
    return Money(-minor if below else minor, currency)


def _bare(typed: str, currency: str) -> str:
    """Without blanks, signs of money and the code of the currency."""
    text = THOUSANDS.sub("", unicodedata.normalize("NFKC", typed))
    text = "".join(sign for sign in text if unicodedata.category(sign) != "Sc")
    return re.sub(currency, "", text, count=1, flags=re.IGNORECASE)


def _split(number: str, point: str, digits: int) -> tuple[str, str]:
    """Whole part and decimals. The last sign of two kinds is the decimal one; one kind that comes again is not."""
    signs = [sign for sign in number if sign in POINTS]
    if not signs:
        return number, ""
    last = signs[-1]
    before, _, after = number.rpartition(last)
    alone = signs.count(last) == 1 and len(set(signs)) == 1
    if (len(set(signs)) > 1 and signs.count(last) == 1) or (alone and (last == point or len(after) != 3)):  # noqa: PLR2004
        return _ungrouped(before), after if after or not digits else "x"
    return _ungrouped(number), ""


def _ungrouped(number: str) -> str:
    """Without its thousands signs, if they stand where they belong."""
    groups = re.split(r"[.,]", number)
    ordered = all(len(group) == 3 for group in groups[1:])  # noqa: PLR2004
    return "".join(groups) if ordered else "x"

"""Amounts as people write them, read without a float: 30, 1,234.50, 1.234,50, £30, 30 €, −12.5."""

import re
import unicodedata

from balint_desk.core.money import DECIMALS, Money

MINUS = "-\N{MINUS SIGN}\N{EN DASH}"
POINTS = ".,"
THOUSANDS = re.compile(r"[\s'’\u00a0\u202f]")


def read_amount(typed: str, currency: str, point: str = ".") -> Money | None:
    """The amount, or none if it is none. `point` is the decimal sign where a text leaves it open ("1,234").

    More decimals than the currency has are none at all: nothing is rounded in silence.
    """
    text = THOUSANDS.sub("", unicodedata.normalize("NFKC", typed)).strip()
    negative = bool(text) and (text[0] in MINUS or text[-1] in MINUS or (text[0] == "(" and text[-1] == ")"))
    number = "".join(sign for sign in text.strip(MINUS + "()") if not _is_symbol(sign))
    if number.upper().endswith(currency) or number.upper().startswith(currency):
        number = re.sub(currency, "", number, flags=re.IGNORECASE)
    whole, rest = _split(number.strip(MINUS), point, DECIMALS[currency])
    digits = DECIMALS[currency]
    if not whole.isdecimal() or (rest and not rest.isdecimal()) or len(rest.rstrip("0")) > digits:
        return None
    minor = int(whole + rest.rstrip("0").ljust(digits, "0"))
    return Money(-minor if negative else minor, currency)


def _is_symbol(sign: str) -> bool:
    return unicodedata.category(sign) == "Sc"


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

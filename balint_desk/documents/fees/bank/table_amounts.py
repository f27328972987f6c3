"""Amounts in the table of a bank: which sign stands before the decimals is told by the whole file."""

import re
from collections.abc import Iterable, Sequence

from balint_desk.core.amounts import POINTS, read_amount
from balint_desk.core.money import Money

SIDE = re.compile(r"\s*\b(cr|dr|[sh])\.?$", re.IGNORECASE)
OUT_SIDES = frozenset({"s", "soll", "d", "dr", "debit", "dbit", "af", "out", "belastung", "lastschrift", "-"})
IN_SIDES = frozenset({"h", "haben", "c", "cr", "credit", "crdt", "bij", "in", "gutschrift", "+"})
GROUP = 3
SIGNS = " -+()\N{MINUS SIGN}£€$EURCHFGBPSDKN"
"""What may stand around the figures, with the letters of the commonest currencies."""
WITHIN = ".,' \N{RIGHT SINGLE QUOTATION MARK}\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
LONGEST = 20


def points(texts: Sequence[str], currency: str) -> tuple[str, ...]:
    """The signs before the decimals that make sense of all amounts; two are a question for the leader.

    Any amount that can be read in one way only decides for all of them.
    """
    signs = {found for found in map(_told, texts) if found}
    if len(signs) == 1:
        return tuple(signs)
    pairs = [[table_amount(text, currency, point) for point in POINTS] for text in texts]
    read = [pair for pair in pairs if pair != [None, None]]
    if all(one == other for one, other in read) and not signs:
        return (POINTS[0],)
    whole = [point for place, point in enumerate(POINTS) if all(pair[place] is not None for pair in read)]
    return tuple(POINTS) if signs or not whole else tuple(whole)


def table_amount(text: str, currency: str, point: str) -> Money | None:
    """An amount as it stands in a cell: with a sign of its own, or with Cr, Dr, S or H behind it."""
    side = SIDE.search(text)
    bare = (text[: side.start()] if side else text).strip().removeprefix("+").removesuffix("+")
    amount = read_amount(bare, currency, point)
    if amount is None or side is None:
        return amount
    return -abs(amount) if side[1].casefold() in OUT_SIDES else abs(amount)


def looks_like_an_amount(text: str) -> bool:
    """Figures, perhaps with signs, Cr or Dr, or a currency."""
    bare = SIDE.sub("", text).strip(SIGNS)
    return 0 < len(bare) <= LONGEST and bare[0].isdecimal() and all(sign.isdecimal() or sign in WITHIN for sign in bare)


def all_sides(texts: Iterable[str]) -> bool:
    """Whether each of these says that money came or went out."""
    said = {text.casefold().strip() for text in texts if text}
    return bool(said) and said <= OUT_SIDES | IN_SIDES


def _told(text: str) -> str:
    """The sign before the decimals, where an amount can be read in one way only; "" where it is open."""
    signs = [sign for sign in text if sign in POINTS]
    kinds = set(signs)
    if len(kinds) == len(POINTS):
        return signs[-1]
    if not signs:
        return ""
    [sign] = kinds
    digits = re.match(r"\d*", text.rpartition(sign)[2])
    if len(signs) > 1:
        return POINTS.replace(sign, "")
    return sign if digits is not None and len(digits[0]) != GROUP else ""

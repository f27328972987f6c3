"""Numbers and names in the text of a bank: blanks, capitals and signs come and go on the way through two banks."""

import re
import unicodedata
from functools import lru_cache

from balint_desk.core.text import DEGREES, TITLES, folded, spoken_name

SPELT_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"))
"""Umlauts, as banks write them: Mueller is Müller."""
MANY = 4096
LONG_WORD = 6
"""A name of one word, as of a clinic, is looked for if it is so long."""


def names_it(written: str, number: str, *, loosely: bool = False) -> bool:
    """Whether a number stands in a text, not as part of a longer one.

    "RE 2026/014" and "re2026-014" name RE-2026-014; loosely, a bank may have broken it anywhere ("2026-0 14").
    """
    found = _pattern(number, loosely).search(_even(written))
    return found is not None


@lru_cache(MANY)
def _pattern(number: str, loosely: bool) -> re.Pattern[str]:
    groups = re.findall(r"\d+|[^\W\d_]+", _even(number))
    if not groups:
        return re.compile(r"(?!)")
    between = r"[\W_]{0,3}"
    body = between.join(between.join(group) if loosely else group for group in groups)
    return re.compile(f"{_edge(groups[0][0], before=True)}{body}{_edge(groups[-1][-1], before=False)}")


def _edge(sign: str, *, before: bool) -> str:
    """A figure is not part of a longer number or a date, a letter not of a longer word."""
    if sign.isdecimal():
        return r"(?<!\d)(?<!\d[-./])" if before else r"(?!\d)(?![-./]\d)"
    return r"(?<![^\W\d_])" if before else r"(?![^\W\d_])"


def squeezed(text: str) -> str:
    """Letters and figures only: what names a number has its letters and figures in it, one after the other."""
    return "".join(filter(str.isalnum, _even(text)))


@lru_cache(MANY)
def _even(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def has_name(written: str, name: str) -> bool:
    """Whether each word of a name stands in the text, in any order: "OKAFOR JULIA DR" has Julia Okafor in it."""
    wanted = name_words(name)
    enough = len(wanted) > 1 or any(len(word) >= LONG_WORD for word in wanted)
    return enough and wanted <= name_words(written)


def has_initial(written: str, name: str) -> bool:
    """Whether the last name stands in the text with the first letter of the first: J OKAFOR may be Julia Okafor."""
    wanted = _initial_and_last(name)
    return bool(wanted) and wanted <= name_words(written)


@lru_cache(MANY)
def _initial_and_last(name: str) -> frozenset[str]:
    """None of both where a name has one word only."""
    words = [_plain(word) for word in re.findall(r"[^\W\d_]+", folded(spoken_name(name)))]
    return frozenset((words[0][0], words[-1])) if len(words) > 1 else frozenset()


@lru_cache(MANY)
def name_words(text: str) -> frozenset[str]:
    """The words of a name as they are compared: without titles, umlauts spelt out or not."""
    words = re.findall(r"[^\W\d_]+", folded(text))
    return frozenset(_plain(word) for word in words if word not in TITLES | DEGREES)


def _plain(word: str) -> str:
    for spelt, letter in SPELT_OUT:
        word = word.replace(spelt, letter)
    return word


def plain_iban(iban: str) -> str:
    """An account number without blanks, for comparing."""
    return "".join(filter(str.isalnum, iban)).upper()

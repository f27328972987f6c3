"""The lines of a bank statement, and how one is known again when it comes a second time."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from balint_desk.core.money import Money
from balint_desk.core.text import folded


@dataclass(frozen=True, slots=True)
class StatementLine:
    """Money that came (above nought) or went out, as the bank tells it."""

    day: date
    amount: Money
    words: str = ""
    name: str = ""
    """Whose money it was, or who got it."""
    iban: str = ""
    account: str = ""
    """The leader's own account, where the file tells it."""
    number: int = 0
    """Where it stands in the file, counted from 1."""


Marked = tuple[tuple[str, StatementLine], ...]
"""Lines with their fingerprints."""


def fingerprints(lines: Sequence[StatementLine]) -> list[str]:
    """A text for each line of a file by which it is known again, also in a file that overlaps.

    Two equal payments of one day in one file are two: the second has another text than the first. A bank gives a day
    either whole or from its beginning, so the first of a day is the first in every file.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    made = []
    for line in lines:
        facts = _facts(line)
        seen[facts] += 1
        made.append(hashlib.sha256("\0".join((*facts, str(seen[facts]))).encode()).hexdigest())
    return made


def marked(lines: Iterable[StatementLine]) -> Marked:
    """The lines of a whole file, each with its fingerprint. A line without an amount is none."""
    kept = [line for line in lines if line.amount]
    return tuple(zip(fingerprints(kept), kept, strict=True))


def _facts(line: StatementLine) -> tuple[str, ...]:
    """What makes a line this one; blanks, signs and capitals come and go from one file to the next."""
    texts = (line.words, line.name, line.iban, line.account)
    return line.day.isoformat(), str(line.amount), *("".join(filter(str.isalnum, folded(text))) for text in texts)


def joined(texts: Iterable[str]) -> str:
    """Texts as one, each said once."""
    return " ".join(dict.fromkeys(" ".join(text.split()) for text in texts if text.strip()))

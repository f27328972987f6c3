"""OFX, the old one (SGML, its fields not closed) and the new one (XML), as banks and money programs write it.

Read by a reader of our own: the one kept library, ofxtools, is under the GPL 3, which this program is not; ofxparse has
had no release since 2021 and no wheel. One look over the marks reads both forms, and what no parser of XML sees cannot
blow up in one.
"""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from balint_desk.core.bank import StatementLine, joined
from balint_desk.core.refused import Refused
from balint_desk.documents.bank.exact import OFTEN, Progress, exact_amount, no_payments, not_readable

MARK = re.compile(r"<(/?)([A-Za-z0-9.]+)\s*/?>([^<]*)")
CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
DAY = re.compile(r"(\d{4})(\d\d)(\d\d)")
PAYMENT = "STMTTRN"
OWN = frozenset({"BANKACCTFROM", "CCACCTFROM"})
OTHER = frozenset({"BANKACCTTO", "CCACCTTO"})


class _Mark(NamedTuple):
    closes: bool
    name: str
    text: str
    at: int


def read_ofx(text: str, name: str, progress: Progress) -> tuple[StatementLine, ...]:
    """Every payment of every account in the file."""
    text = CDATA.sub(lambda found: html.escape(found[1]), text)
    if not re.search(r"</OFX\s*>", text, re.IGNORECASE):
        raise Refused("{name} ends too early: part of it is missing. Download it once more.", name=name)
    ends = [found.start() for found in re.finditer("\n", text)]
    lines, currency, account, number = [], "", "", 0
    inside: dict[str, str] | None = None
    where = ""
    for mark in _marks(text):
        if mark.name == PAYMENT:
            if inside is not None:
                lines.append(_line(inside, currency, account, number, name))
                if len(lines) % OFTEN == 0:
                    progress(mark.at, len(text))
            inside = None if mark.closes else {}
            number = bisect_right(ends, mark.at) + 1
        elif not mark.text:
            where = mark.name if not mark.closes else "" if mark.name == where else where
        elif inside is not None:
            inside.setdefault(_field(where, mark.name), mark.text)
        elif mark.name == "CURDEF":
            currency = mark.text
        elif mark.name == "ACCTID" and where in OWN:
            account = mark.text
    if not lines:
        raise no_payments(name)
    return tuple(lines)


def _marks(text: str) -> Iterator[_Mark]:
    for found in MARK.finditer(text):
        value = "" if found[1] else " ".join(html.unescape(found[3]).split())
        yield _Mark(bool(found[1]), found[2].upper(), value, found.start())


def _field(where: str, name: str) -> str:
    """The other account and a currency of its own stand one level deeper."""
    return f"{where}.{name}" if where in OTHER or where in {"CURRENCY", "ORIGCURRENCY"} else name


def _line(found: dict[str, str], currency: str, account: str, number: int, name: str) -> StatementLine:
    amount = exact_amount(found.get("TRNAMT", ""), found.get("CURRENCY.CURSYM", currency))
    day = _day(found.get("DTPOSTED", ""))
    if amount is None or day is None:
        raise not_readable(name, number)
    other = next((found[f"{one}.ACCTID"] for one in OTHER if f"{one}.ACCTID" in found), "")
    words = joined(found.get(one, "") for one in ("MEMO", "REFNUM", "CHECKNUM"))
    return StatementLine(day, amount, words, found.get("NAME", ""), other, account, number)


def _day(text: str) -> date | None:
    found = DAY.match(text)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None

"""OFX, the old one (SGML, its fields not closed) and the new one (XML), read through bankfile.

bankfile reads the first statement of a file only, and tells no line where it could not read something. So each payment
is given to it alone, behind the beginning of its statement; and as that is short, no file can keep it busy for long.
"""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from bankfile import Statement, parse_bytes

from balint_desk.core.fees.bank.statement_lines import StatementLine, joined
from balint_desk.core.money import DECIMALS
from balint_desk.core.refused import Progress, Refused
from balint_desk.documents.fees.bank.exact_amounts import OFTEN, exact_amount, no_payments, not_readable

PAYMENT = "STMTTRN"
CUT = re.compile(rf"<(/?)({PAYMENT}|(?:CC|INV)?STMTRS|(?:BANK|INV)TRANLIST)(?![\w.])[^<>]*>?", re.IGNORECASE)
START = "OFXHEADER:100\nENCODING:UTF-8\n\n<OFX><STMTRS>"
LONGEST = 20_000
"""Signs of a payment and of what stands before all of them: a hundred times what banks write."""
EMPTY = re.compile(r"<([\w.]+)>\s*(?=<\w)")
HOLDS_FIELDS = frozenset({"BANKACCTFROM", "CCACCTFROM", "BANKACCTTO", "CCACCTTO", "CURRENCY", "ORIGCURRENCY", "PAYEE"})
NAMED = re.compile(r"&(?!(?:amp|lt|gt);)[a-z]+\d*;", re.IGNORECASE)
THREE = 3
"""Decimals in which “2,000” can only be two: elsewhere nobody knows whether it is two or two thousand."""


class _Piece(NamedTuple):
    text: str
    at: int
    line: int


def read_ofx(text: str, name: str, progress: Progress) -> tuple[StatementLine, ...]:
    """Every payment of every account in the file."""
    if not re.search(r"</OFX\s*>", text, re.IGNORECASE):
        raise Refused("{name} ends too early: part of it is missing. Download it once more.", name=name)
    lines: list[StatementLine] = []
    for piece in _pieces(text):
        lines.append(_line(piece, name))
        if len(lines) % OFTEN == 0:
            progress(piece.at, len(text))
    if not lines:
        raise no_payments(name)
    return tuple(lines)


def _pieces(text: str) -> Iterator[_Piece]:
    """Each payment with the beginning of its statement, which tells the currency and the account."""
    cuts = list(CUT.finditer(text))
    ends = [*(cut.start() for cut in cuts), len(text)][1:]
    beginning, line, seen = "", 1, 0
    for cut, end in zip(cuts, ends, strict=True):
        what = cut[2].upper()
        if cut[1] or what.endswith("LIST"):
            continue
        part = _without_empty(text[cut.end() : end])
        if what == PAYMENT:
            line += text.count("\n", seen, cut.start())
            seen = cut.start()
            yield _Piece(f"{beginning}<{PAYMENT}>{part}", seen, line)
        else:
            beginning = part


def _without_empty(part: str) -> str:
    """Without fields that were left empty and not closed: bankfile would take the next fields for theirs."""
    holding = HOLDS_FIELDS.union(name.upper() for name in re.findall(r"</([\w.]+)", part))
    return EMPTY.sub(lambda found: found[0] if found[1].upper() in holding else "", part)


def _line(piece: _Piece, name: str) -> StatementLine:
    if len(piece.text) > LONGEST:
        raise not_readable(name, piece.line)
    read = _read(piece, name)
    doubted = {warning.field for warning in read.warnings}
    if len(read.transactions) != 1 or "DTPOSTED" in doubted:
        raise not_readable(name, piece.line)
    [payment] = read.transactions
    amount = exact_amount(f"{payment.amount:f}", payment.currency or "")
    if amount is None or ("TRNAMT" in doubted and DECIMALS[amount.currency] != THREE):
        raise not_readable(name, piece.line)
    words = joined(text or "" for text in (payment.purpose, payment.reference, payment.check_number))
    other = " ".join((payment.counterparty_name or "").split())
    return StatementLine(
        payment.date, amount, words, other, payment.counterparty_account or "", read.account or "", piece.line
    )


def _read(piece: _Piece, name: str) -> Statement:
    """A payment in a currency of its own, or in that of its statement."""
    try:
        read = parse_bytes((START + NAMED.sub(lambda found: html.unescape(found[0]), piece.text)).encode())
    except ValueError:  # what it calls a currency has not three letters
        read = None
    if read is None or any(payment.currency is None for payment in read.transactions):
        raise Refused(
            "Line {line} of {name}: this payment tells no currency. Take CSV, where you can say it yourself.",
            line=piece.line,
            name=name,
        )
    return read

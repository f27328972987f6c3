"""MT940, the statement of SWIFT that older money programs ask for, read through mt-940.

Not through bankfile, which reads it by mt-940 too: it leaves out the second line of a payment (at PostFinance the
reference, at Rabobank the other account), names no account where a file has two, and tells no line.
"""

import logging
import re
from datetime import date
from typing import Any

from mt940 import Options, parse_statements
from mt940.models import Transactions
from mt940.tags import Statement, StatementASNB, StatementGLS

from balint_desk.core.fees.bank.statement_lines import StatementLine, joined
from balint_desk.core.money import known
from balint_desk.core.refused import Progress, Refused
from balint_desk.documents.fees.bank.exact_amounts import exact_amount, no_payments, not_readable

IBAN = re.compile(r"\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b")
NOT_SAID = frozenset({"NONREF", "NOTPROVIDED"})
READ_RIGHT = Options.all()
"""Signs of what was taken back, long words and the account of who paid: later releases read them so by themselves."""
FORMS: tuple[Statement, ...] = (Statement(), StatementASNB(), StatementGLS())
"""Of a payment: as SWIFT has it, and as two banks write it, with a whole IBAN or a longer reference."""

_LOG = logging.getLogger("mt940")
_LOG.addHandler(logging.NullHandler())
_LOG.propagate = False  # it would tell the log of the payments that it cannot read


def read_mt940(text: str, name: str, progress: Progress) -> tuple[StatementLine, ...]:
    """Every payment of every statement in the file."""
    blocks = [one for one in re.split(r"(?m)^(?=:20:)", text) if ":61:" in one]
    lines: list[StatementLine] = []
    for done, block in enumerate(blocks):
        progress(done, len(blocks))
        before = text.count("\n", 0, text.index(block))
        lines += _lines(block, name, before)
    if not lines:
        raise no_payments(name)
    return tuple(lines)


def _lines(block: str, name: str, before: int) -> list[StatementLine]:
    statements = _statements(block, name, before)
    payments = re.findall(r"(?m)^:61:", block)
    made = [_line(payment.data, statement) for statement in statements for payment in statement]
    found = [one for one in made if one is not None]
    if len(found) != len(payments):
        raise Refused(
            "{name}: from line {line} on, {found} of {all} payments can be read. Download it once more, or take CSV.",
            name=name,
            found=len(found),
            all=len(payments),
            line=before + 1,
        )
    return found


def _statements(block: str, name: str, before: int) -> list[Transactions]:
    errors = []
    for form in FORMS:
        try:
            return parse_statements(block.encode(), "utf-8", tags={form.id: form}, options=READ_RIGHT)
        except Exception as error:  # mt-940 raises whatever its parts raise
            errors.append(error)
    raise not_readable(name, before + _line_of(block, errors[0])) from errors[0]


def _line(found: dict[str, Any], statement: Transactions) -> StatementLine | None:
    amount = found.get("amount")
    if amount is None or amount.currency is None or "date" not in found:
        return None
    money = exact_amount(f"{amount.amount:f}", known(str(amount.currency)))
    if money is None:
        return None
    words = joined(_words(found))
    iban = found.get("applicant_iban") or found.get("gvc_applicant_iban") or ""
    if not iban and (inside := IBAN.search(words)):
        iban = inside[0]
    day = found.get("entry_date") or found["date"]
    account = statement.data.get("account_identification") or ""
    name = " ".join(str(found.get("applicant_name") or "").split())
    return StatementLine(date(day.year, day.month, day.day), money, words, name, str(iban), str(account))


def _words(found: dict[str, Any]) -> list[str]:
    keys = ("purpose", "additional_purpose", "transaction_details", "extra_details")
    texts = [str(found[key]) for key in keys if found.get(key)]
    references = [str(found[key]) for key in ("customer_reference", "end_to_end_reference") if found.get(key)]
    return [*texts, *(reference for reference in references if reference not in NOT_SAID)] or [
        str(found.get("posting_text") or "")
    ]


def _line_of(block: str, error: Exception) -> int:
    """The line of the payment that stopped the reading."""
    said = error.args[-1] if error.args and isinstance(error.args[-1], str) else ""
    at = block.find(said) if said else 0
    return block.count("\n", 0, max(at, 0)) + 1

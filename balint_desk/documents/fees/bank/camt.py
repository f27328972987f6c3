"""CAMT.053 (and .052, .054): the statement in XML that banks in Europe hand out, in each of its versions.

Each entry is read by xsdata into the classes of pyiso20022 (camt_entries.py); here they become payments.
"""

import warnings
from collections.abc import Iterator, Sequence
from datetime import date
from functools import reduce
from typing import Any
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser
from xsdata.exceptions import ConverterWarning

from balint_desk.core.fees.bank.statement_lines import StatementLine, joined
from balint_desk.core.money import Money, total
from balint_desk.core.refused import Progress, Refused
from balint_desk.documents.fees.bank.camt_entries import CreditDebitCode, account_of, bare, children, entry_of
from balint_desk.documents.fees.bank.exact_amounts import OFTEN, exact_amount, no_payments

NOT_SAID = frozenset({"NOTPROVIDED", "NONREF"})
STATEMENTS = frozenset({"Stmt", "Rpt", "Ntfctn"})
PIECE = 1_000_000
"""So many bytes are taken apart in a tenth of a second: after each somebody may have had enough."""


def read_camt(data: bytes, name: str, progress: Progress) -> tuple[StatementLine, ...]:
    """Every booked payment of every account in the file; what is only announced stays out."""
    statements = [one for one in _parsed(data, name, progress).iter() if bare(one) in STATEMENTS]
    entries = [(one, entry) for one in statements for entry in children(one, "Ntry")]
    lines: list[StatementLine] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConverterWarning)  # it would tell the log what stands in the file
        accounts = {one: _text(account_of(one), "id.iban", "id.othr.id") for one in statements}
        for number, (statement, element) in enumerate(entries, 1):
            lines += _lines(entry_of(element), accounts[statement], number, name)
            if number % OFTEN == 0:
                progress(number, len(entries))
    if not lines:
        raise no_payments(name)
    return tuple(lines)


def _parsed(data: bytes, name: str, progress: Progress) -> Element:
    parser = DefusedXMLParser(target=TreeBuilder(), forbid_dtd=True)
    try:
        for start in range(0, len(data), PIECE):
            parser.feed(data[start : start + PIECE])
            if start:
                progress(0, len(data))
        root: Element = parser.close()
    except DefusedXmlException as error:
        raise Refused(
            "{name} defines words of its own, as no statement of a bank does. It was not read.", name=name
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        line = error.position[0] if isinstance(error, ParseError) else 1
        raise Refused(
            "Line {line} of {name} is damaged, so it cannot be read as XML. Download it once more.",
            line=line,
            name=name,
        ) from error
    return root


def _lines(entry: Any, account: str, number: int, name: str) -> Iterator[StatementLine]:
    """An entry is one payment, or several that were collected, if their own amounts come to it."""
    if _text(entry, "sts.cd") not in {"", "BOOK"}:
        return
    amount, day = _amount(entry), _day(entry)
    if amount is None or day is None:
        raise Refused(
            "Entry {number} of {name}: its day or its amount cannot be read. Download it once more.",
            number=number,
            name=name,
        )
    details = [dtl for inside in entry.ntry_dtls for dtl in inside.tx_dtls]
    came = (amount.minor > 0) != (entry.rvsl_ind is True)
    parts = [_part(detail, amount) for detail in details]
    whole = [one for one in parts if one is not None]
    if len(details) > 1 and len(whole) == len(details) and total(whole, amount.currency) == amount:
        for one, part in zip(details, whole, strict=True):
            yield StatementLine(day, part, _words([one], entry), *_other(one, came), account, number)
    else:
        other = _other(details[0], came) if len(details) == 1 else ("", "")
        yield StatementLine(day, amount, _words(details, entry), *other, account, number)


def _amount(entry: Any) -> Money | None:
    if entry is None or not _told(entry.amt):
        return None
    return _signed(exact_amount(_told(entry.amt), entry.amt.ccy or ""), entry.cdt_dbt_ind)


def _part(detail: Any, whole: Money) -> Money | None:
    """The amount of one of several payments, in the currency of the account."""
    amounts = (detail.amt, _at(detail, "amt_dtls.tx_amt.amt"))
    found = next((amount for amount in amounts if _told(amount)), None)
    if found is None or found.ccy != whole.currency:
        return None
    side = detail.cdt_dbt_ind or (CreditDebitCode.CRDT if whole.minor > 0 else CreditDebitCode.DBIT)
    return _signed(exact_amount(_told(found), whole.currency), side)


def _told(amount: Any) -> str:
    value = _at(amount, "value")
    return "" if value is None else str(value)


def _signed(amount: Money | None, side: object) -> Money | None:
    if amount is None or not isinstance(side, CreditDebitCode):
        return None
    return amount if side is CreditDebitCode.CRDT else -amount


def _day(entry: Any) -> date | None:
    text = _text(entry, "bookg_dt.dt", "bookg_dt.dt_tm", "val_dt.dt", "val_dt.dt_tm")
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _other(detail: Any, came: bool) -> tuple[str, str]:
    """Name and account of who paid, or was paid. Of a payment that comes back, who was paid then is who pays now."""
    side = "dbtr" if came else "cdtr"
    name = _text(detail, f"rltd_pties.{side}.pty.nm", f"rltd_pties.ultmt_{side}.pty.nm")
    return name, _text(detail, f"rltd_pties.{side}_acct.id.iban", f"rltd_pties.{side}_acct.id.othr.id")


def _words(details: Sequence[Any], entry: Any) -> str:
    texts = [text for detail in details for text in _detail_words(detail)]
    return joined(texts) or joined([_text(entry, "addtl_ntry_inf"), _text(entry, "ntry_ref")])


def _detail_words(detail: Any) -> Iterator[str]:
    if told := detail.rmt_inf:
        yield from told.ustrd
        for strict in told.strd:
            yield _text(strict, "cdtr_ref_inf.ref")
            yield from strict.addtl_rmt_inf
    if (own := _text(detail, "refs.end_to_end_id")) not in NOT_SAID:
        yield own
    yield _text(detail, "addtl_tx_inf")


def _at(found: Any, path: str) -> Any:
    """What a path leads to, or none where a part of it is not said."""
    return reduce(lambda inside, name: getattr(inside, name, None), path.split("."), found)


def _text(found: Any, *paths: str) -> str:
    """The text at the first of these paths that has one."""
    texts = (" ".join(str(_at(found, path) or "").split()) for path in paths)
    return next(filter(None, texts), "")

"""CAMT.053 (and .052, .054): the statement in XML that banks in Europe hand out, in each of its versions.

Read by a reader of our own over defusedxml: what the libraries lack is in docs/architecture.md.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from balint_desk.core.bank import StatementLine, joined
from balint_desk.core.money import Money, total
from balint_desk.core.refused import Refused
from balint_desk.documents.bank.exact import OFTEN, Progress, exact_amount, no_payments

NOT_SAID = frozenset({"NOTPROVIDED", "NONREF"})
TAKEN_BACK = frozenset({"true", "1"})
"""Of a payment that comes back: who was paid then is who pays now. Its amount says itself on which side it is."""
STATEMENTS = frozenset({"Stmt", "Rpt", "Ntfctn"})


def read_camt(data: bytes, name: str, progress: Progress) -> tuple[StatementLine, ...]:
    """Every booked payment of every account in the file; what is only announced stays out."""
    entries = [
        (statement, entry)
        for statement in _parsed(data, name).iter()
        if _name(statement) in STATEMENTS
        for entry in _all(statement, "Ntry")
    ]
    lines: list[StatementLine] = []
    for number, (statement, entry) in enumerate(entries, 1):
        if _text(entry, "Sts/Cd", "Sts") in {"", "BOOK"}:
            lines += _lines(statement, entry, number, name)
        if number % OFTEN == 0:
            progress(number, len(entries))
    if not lines:
        raise no_payments(name)
    return tuple(lines)


def _parsed(data: bytes, name: str) -> Element:
    try:
        root: Element = fromstring(data, forbid_dtd=True)
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


def _lines(statement: Element, entry: Element, number: int, name: str) -> Iterator[StatementLine]:
    """An entry is one payment, or several that were collected, if their own amounts come to it."""
    amount, day = _amount(entry), _day(entry)
    if amount is None or day is None:
        raise Refused(
            "Entry {number} of {name}: its day or its amount cannot be read. Download it once more.",
            number=number,
            name=name,
        )
    account = _text(statement, "Acct/Id/IBAN", "Acct/Id/Othr/Id")
    details = [one for inside in _all(entry, "NtryDtls") for one in _all(inside, "TxDtls")]
    came = (amount.minor > 0) != (_text(entry, "RvslInd") in TAKEN_BACK)
    parts = [_part(one, amount) for one in details]
    whole = [one for one in parts if one is not None]
    if len(details) > 1 and len(whole) == len(details) and total(whole, amount.currency) == amount:
        for one, part in zip(details, whole, strict=True):
            yield StatementLine(day, part, _words([one], entry), *_other(one, came), account, number)
    else:
        other = _other(details[0], came) if len(details) == 1 else ("", "")
        yield StatementLine(day, amount, _words(details, entry), *other, account, number)


def _amount(entry: Element) -> Money | None:
    found = _first(entry, "Amt")
    if found is None or not found.text:
        return None
    amount = exact_amount(found.text, found.get("Ccy", ""))
    return _signed(amount, _text(entry, "CdtDbtInd"))


def _part(detail: Element, whole: Money) -> Money | None:
    """The amount of one of several payments, in the currency of the account."""
    paths = ("Amt", "AmtDtls/TxAmt/Amt")
    found = next((one for one in (_first(detail, path) for path in paths) if one is not None and one.text), None)
    if found is None or found.get("Ccy") != whole.currency:
        return None
    side = _text(detail, "CdtDbtInd") or ("CRDT" if whole.minor > 0 else "DBIT")
    return _signed(exact_amount(found.text or "", whole.currency), side)


def _signed(amount: Money | None, side: str) -> Money | None:
    return None if amount is None or side not in {"CRDT", "DBIT"} else amount if side == "CRDT" else -amount


def _day(entry: Element) -> date | None:
    text = _text(entry, "BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm")
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _other(detail: Element, came: bool) -> tuple[str, str]:
    """Name and account of who paid, or was paid."""
    side = "Dbtr" if came else "Cdtr"
    parties = (f"RltdPties/{side}", f"RltdPties/Ultmt{side}")
    name = _text(detail, *(f"{party}/{path}" for party in parties for path in ("Nm", "Pty/Nm")))
    return name, _text(detail, f"RltdPties/{side}Acct/Id/IBAN", f"RltdPties/{side}Acct/Id/Othr/Id")


def _words(details: Sequence[Element], entry: Element) -> str:
    texts = [text for one in details for text in _detail_words(one)]
    return joined(texts) or joined([_text(entry, "AddtlNtryInf"), _text(entry, "NtryRef")])


def _detail_words(detail: Element) -> Iterator[str]:
    for told in _all(detail, "RmtInf"):
        yield from (one.text or "" for one in _all(told, "Ustrd"))
        for strict in _all(told, "Strd"):
            yield _text(strict, "CdtrRefInf/Ref")
            yield from (one.text or "" for one in _all(strict, "AddtlRmtInf"))
    if (own := _text(detail, "Refs/EndToEndId")) not in NOT_SAID:
        yield own
    yield _text(detail, "AddtlTxInf")


def _name(element: Element) -> str:
    """Without the namespace, which tells the version."""
    return str(element.tag).rpartition("}")[2]


def _all(element: Element, name: str) -> list[Element]:
    return [one for one in element if _name(one) == name]


def _first(element: Element, path: str) -> Element | None:
    found: Element | None = element
    for name in path.split("/"):
        found = next(iter(_all(found, name)), None) if found is not None else None
    return found


def _text(element: Element, *paths: str) -> str:
    """The text at the first of these paths that has one."""
    for path in paths:
        found = _first(element, path)
        if found is not None and (text := " ".join((found.text or "").split())):
            return text
    return ""

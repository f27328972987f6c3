"""Codes that a bank's app reads: the EPC code for euros, the Swiss QR bill for francs. Elsewhere there is none."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from balint_desk.core.money import Money
from balint_desk.core.text import folded

EPC_LEAST, EPC_MOST = 1, 999_999_999_99
NAME_MOST, TEXT_MOST, STREET_MOST, CITY_MOST = 70, 140, 70, 35
PLACE = re.compile(r"(?:([A-Z]{1,2})[-\s]\s*)?(\d{4,5})\s+(\S.*)")
"""CH-3011 Bern, 3011 Bern, A-1010 Wien."""
COUNTRIES = {
    "CH": ("ch", "schweiz", "suisse", "svizzera", "svizra", "switzerland"),
    "LI": ("li", "fl", "liechtenstein", "furstentum liechtenstein"),
    "AT": ("at", "a", "osterreich", "autriche", "austria"),
    "DE": ("de", "d", "deutschland", "allemagne", "germania", "germany"),
    "FR": ("fr", "f", "frankreich", "france", "francia"),
    "IT": ("it", "i", "italien", "italie", "italia", "italy"),
}
"""How an address names them, before the post code or in its last line."""
CODE_DIGITS = {"CH": 4, "LI": 4, "AT": 4, "DE": 5, "FR": 5, "IT": 5}
SWISS_LANGUAGES = ("de", "fr", "it")
SLIP_FONT, SLIP_SIZE = "DejaVu Sans", 0.9
"""The Swiss standard names Arial, Frutiger, Helvetica and Liberation Sans; no library we keep brings one of them.

This one is as plain but wider, so it is a little smaller: the longest line of an address stays on its side of the dots.
"""


@dataclass(frozen=True, slots=True)
class AskedTransfer:
    """A transfer that is asked for."""

    name: str
    address: Sequence[str]
    iban: str
    bic: str
    amount: Money
    reference: str
    """The number of the invoice."""


def epc(asked: AskedTransfer) -> str:
    """The code as SVG, or "" where it does not apply: another currency, no IBAN, an amount it cannot hold."""
    if asked.amount.currency != "EUR" or not asked.iban or not EPC_LEAST <= asked.amount.minor <= EPC_MOST:
        return ""
    from segno import helpers  # noqa: PLC0415 - seldom needed

    code = helpers.make_epc_qr(
        asked.name[:NAME_MOST],
        _plain(asked.iban),
        Decimal(asked.amount.text()),
        text=asked.reference[:TEXT_MOST],
        bic=_plain(asked.bic) or None,
        encoding="utf-8",
    )
    made = io.BytesIO()
    code.save(made, kind="svg", border=0, xmldecl=False)
    return made.getvalue().decode()


def swiss_slip(asked: AskedTransfer, payer: Sequence[str], language: str = "en") -> str:
    """The payment slip as SVG, or "" where it does not apply: no francs, no Swiss account, no full address."""
    iban = _plain(asked.iban)
    creditor = _address(asked.name, asked.address, home=iban[:2])
    if asked.amount.currency != "CHF" or iban[:2] not in ("CH", "LI") or asked.amount.minor <= 0 or not creditor:
        return ""
    from qrbill import QRBill  # noqa: PLC0415 - seldom needed
    from qrbill.bill import QR_IID  # noqa: PLC0415

    if QR_IID["start"] <= int(iban[4:9]) <= QR_IID["end"]:  # such an account wants a reference of its own kind
        return ""
    bill = QRBill(
        account=iban,
        creditor=creditor,
        amount=asked.amount.text(),
        currency="CHF",
        debtor=_address(payer[0], payer[1:]) if payer else None,
        additional_information=asked.reference[:TEXT_MOST],
        language=language if language in SWISS_LANGUAGES else "en",
        font_factor=SLIP_SIZE,
    )
    bill.font_family = SLIP_FONT
    made = io.StringIO()
    bill.as_svg(made)
    return made.getvalue()


def _address(name: str, lines: Sequence[str], home: str = "") -> dict[str, str] | None:
    """Name, street, post code, town and country as the slip wants them; none where they cannot be told apart.

    Where the address tells no country it is the one at home; none without that: 1010 may be in Vienna or in Lausanne.
    """
    places = [(number, found) for number, line in enumerate(lines) if (found := PLACE.fullmatch(line.strip()))]
    if not places or not name or len(name) > NAME_MOST:
        return None
    number, found = places[-1]
    street, (prefix, code, city) = lines[number - 1].strip() if number else "", found.groups()
    country = _country(prefix) if prefix else _country(lines[-1]) or home
    if len(street) > STREET_MOST or len(city) > CITY_MOST or len(code) != CODE_DIGITS.get(country):
        return None
    return {"name": name, "street": street, "pcode": code, "city": city, "country": country}


def _country(said: str) -> str:
    """Its code, if this names one whose addresses are written like the Swiss ones."""
    known = (code for code, names in COUNTRIES.items() if folded(said) in names)
    return next(known, "")


def _plain(number: str) -> str:
    return "".join(number.split())

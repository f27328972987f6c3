"""Each library that is imported by name, or only when somebody needs it, tried once.

A frozen program may lack one of them, or a file of it, and nobody would know before that day (ui/window/proof.py).
"""

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo, available_timezones

from balint_desk.core.debriefs import identifiers
from balint_desk.core.fees import check_digits
from balint_desk.core.money import Money
from balint_desk.core.sessions import public_holidays
from balint_desk.documents.fees.bank.camt import read_camt
from balint_desk.documents.fees.bank.ofx import read_ofx
from balint_desk.documents.fees.bank.swift import read_mt940
from balint_desk.documents.fees.papers import payment_codes
from balint_desk.documents.fees.papers.payment_codes import AskedTransfer
from balint_desk.documents.fees.year.spreadsheets import as_xlsx
from balint_desk.documents.fees.year.year_tables import YearTable
from balint_desk.documents.tables import file_tables

YEAR = date(2026, 1, 1), date(2026, 12, 31)
CHRISTMAS = date(2026, 12, 25)
IBANS = "DE89 3704 0044 0532 0130 00", "CH93 0076 2011 6238 5295 7"
VAT_NUMBERS = "GB980780684", "DE136695976", "CHE107787577IVA", "NO995525828MVA"
ADDRESS = ("Lindenweg 5", "3011 Bern")
OLD_TEXT = "Name;Straße;Grüße\nMüller;Lindenstraße;Schöne Grüße\nWeiß;Königsallee;für später\n"
MT940 = ":20:START\n:25:12030000/0000202051\n:28C:1/1\n:60F:C261101EUR10,00\n:61:2611171117CR30,00N062NONREF\n-\n"
OFX = "<OFX><STMTRS><CURDEF>EUR<STMTTRN><DTPOSTED>20261117<TRNAMT>30.00</STMTTRN></STMTRS></OFX>"
CAMT = b"""<?xml version="1.0"?><Document><BkToCstmrStmt><Stmt><Ntry><Amt Ccy="EUR">30.00</Amt>
<CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-17</Dt></BookgDt></Ntry></Stmt></BkToCstmrStmt></Document>"""


def failing() -> list[str]:
    """What does not do what it should, in words; what is missing altogether raises."""
    return [what for what, works in TRIES.items() if not works()]


def _holidays() -> bool:
    """The rules of a country are a module of its name."""
    for country in public_holidays.countries():
        public_holidays.holidays_between(country.code, "", *YEAR)
    german = public_holidays.holidays_between("DE", "BY", *YEAR, "de")
    french = public_holidays.holidays_between("CH", "GE", *YEAR, "fr")
    return (german[CHRISTMAS], french[CHRISTMAS]) == ("Erster Weihnachtstag", "Noël")


def _numbers() -> bool:
    """What checks the taxes of a country is a module of its name."""
    vat = [check_digits.vat_number(number) for number in VAT_NUMBERS]
    return tuple(map(check_digits.iban, IBANS)) == IBANS and vat == list(VAT_NUMBERS)


def _hints() -> bool:
    """What is known of the telephones of a country is a module of its name."""
    text = "She rang from 020 7946 0018, or was it +49 30 901820? Her number is 943 476 5919."
    found = [hint.kind for hint in identifiers.found(text)]
    return found == [identifiers.HintKind.PHONE, identifiers.HintKind.PHONE, identifiers.HintKind.NHS_NUMBER]


def _codes() -> bool:
    euros = AskedTransfer("Anna Weiss", (), IBANS[0], "", Money(3000, "EUR"), "2026-001")
    francs = AskedTransfer("Anna Weiss", ADDRESS, IBANS[1], "", Money(3000, "CHF"), "2026-001")
    return all("<svg" in code for code in (payment_codes.epc(euros), payment_codes.swiss_slip(francs, ())))


def _workbook() -> bool:
    """Written by one library and read by another."""
    sheet = YearTable("Entries", ("Day", "Amount"), ((CHRISTMAS, Money(3050, "GBP")),))
    return file_tables.read_workbook(as_xlsx([sheet]), "entries.xlsx")["Entries"].rows[1] == ("2026-12-25", "30.5")


TRIES: dict[str, Callable[[], bool]] = {
    "public holidays": _holidays,
    "numbers of banks and taxes": _numbers,
    "hints at what names a patient": _hints,
    "codes for a bank's app": _codes,
    "workbooks": _workbook,
    "time zones": lambda: all(ZoneInfo(name) for name in available_timezones()) and bool(ZoneInfo("Europe/London")),
    "texts of old computers": lambda: file_tables.decoded(OLD_TEXT.encode("cp1252"), "old.csv") == OLD_TEXT,
    "statements as OFX": lambda: len(read_ofx(OFX, "statement.ofx", lambda *_: None)) == 1,
    "statements as MT940": lambda: len(read_mt940(MT940, "statement.sta", lambda *_: None)) == 1,
    "statements as CAMT": lambda: len(read_camt(CAMT, "statement.xml", lambda *_: None)) == 1,
}

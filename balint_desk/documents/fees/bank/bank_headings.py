"""The words that banks head their columns with."""

import re

from balint_desk.core.money import DECIMALS
from balint_desk.core.text import folded

SIGNS = {"£": "GBP", "€": "EUR", "$": "USD", "EURO": "EUR", "SFR": "CHF", "FR": "CHF"}


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for line in text.strip().splitlines() for word in line.split(",") if word.strip())


DAY = _words("""
buchungstag, buchungsdatum, booking date, booked at, buchung, date, transaction date, posting date, posted date
date completed, completed date, completed date utc, datum, abschlussdatum, fecha, data, date operation, boekdatum
valutadatum, valuta, valuta date, value date, wertstellung, wertstellungsdatum, wert, started date
""")
"""The first that is there: the day of booking before that of value."""
AMOUNT = _words("""
betrag, amount, umsatz, value, credit debit amount, transaction amount, bedrag, montant, importo, importe
""")
CAME = _words("""
haben, gutschrift, credit, credit amount, paid in, money in, deposit, deposits, einnahme, einnahmen, in, eingang
""")
OUT = _words("""
soll, belastung, lastschrift, debit, debit amount, paid out, money out, withdrawal, withdrawals, ausgabe, ausgaben, out
ausgang
""")
CURRENCY = _words("wahrung, waehrung, currency, ccy, devise, munt, valuta, moneda")
WORDS = _words("""
verwendungszweck, payment reference, reference, memo, description, transaction description, avisierungstext
beschreibung, beschreibung1, beschreibung2, beschreibung3, text, details, narrative, mededelingen, mitteilung
zahlungsgrund, zahlungsreferenz, notes and tags, kundenreferenz, libelle, concepto, causale
""")
OTHER_WORDS = _words("buchungstext, notes, omschrijving, umsatztyp, umsatzart, vorgang, transaction type, type")
"""Only where none of the others is there."""
NAME = _words("""
name zahlungsbeteiligter, beguenstigter zahlungspflichtiger, begunstigter zahlungspflichtiger, zahlungspflichtige r
zahlungspflichtiger, auftraggeber empfanger, auftraggeber empfaenger, begunstigter auftraggeber
beguenstigter auftraggeber, empfanger auftraggeber, partner name, counter party, counterparty, counterparty name, payee
payer, name, naam omschrijving, naam tegenpartij, auftraggeber, empfanger, contrepartie
""")
IBAN = _words("""
iban zahlungsbeteiligter, kontonummer iban, iban kontonummer, partner iban, tegenrekening, tegenrekening iban bban
counterparty iban, counterparty account, gegenkonto, iban
""")
ACCOUNT = _words("auftragskonto, iban auftragskonto, account, account number, rekening, kontonummer, konto")


def plain(heading: str) -> str:
    """A heading without signs, brackets and currency: "Betrag (€)" is betrag, "Gutschrift in CHF" gutschrift."""
    text = re.sub(r"\(.*?\)|[*]", " ", folded(heading.replace("*", " ")))
    words = re.sub(r"[^\w]+", " ", text).split()
    if len(words) > 1 and words[-1].upper() in DECIMALS:
        words.pop()
        words = words[:-1] if words[-1] == "in" else words
    return " ".join(words)


def currency_in(heading: str) -> str:
    """The currency that a heading names, or ""."""
    words = re.split(r"[^\w£€$]+", heading.upper())
    named = [SIGNS.get(word, word) for word in words[1:]]
    return next((one for one in named if one in DECIMALS), "")

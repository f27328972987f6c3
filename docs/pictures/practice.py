"""The made-up practice on the day of the pictures, with a few invoices and a statement of the bank besides."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from balint_desk.core.fees.bank.statement_lines import StatementLine, marked
from balint_desk.core.fees.fee_words import Extra
from balint_desk.core.money import Money
from balint_desk.core.periods import WHOLE
from balint_desk.documents.fees.papers import issuing
from balint_desk.store.demo import practice
from balint_desk.store.demo.stories import THRIVING
from balint_desk.store.fees.accounts import fee_table
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.bank import bank_files
from balint_desk.store.fees.invoices import invoice_sources, invoices, issuer
from balint_desk.store.fees.invoices.invoices import DraftForm
from balint_desk.store.practice import groups, settings
from balint_desk.store.store import Store
from balint_desk.ui.fees.invoices.invoice_sheet import invoice_sheet
from balint_desk.ui.fees.invoices.invoice_words import line_words

TODAY = date(2026, 11, 22)
NOW = datetime.combine(TODAY, time(10, 30))
"""A morning: late in the evening the program says nothing of money."""
FEW, LINES = 3, 4
REGISTER = """\
Tuesday group,6 Jan 2026,20 Jan 2026,3 Feb 2026,17 Feb 2026
Ada Lind,Y,Y,A,Y
Tom Birch,Y,N,Y,Y
Ines Rowe,,,Y,Y
"""


def make(folder: Path) -> Store:
    """The same every time: one day, one seed."""
    store = practice.make(folder / "made-up practice.balint", bytearray(b"made up"), TODAY)
    with store.write("Also needed") as session:
        settings.put(session, settings.ALSO_NEED, [Extra.BANK.value])
        issuer.put(session, {"name": "Robin Hale", "address": "1 Elm Row\nLeeds", "tax_number": "12345 67890"})
        drafts = _drafts(session)
        bank_files.bring_in(session, bank_files.plan(session, marked(_statement(session))))
    for invoice_id in drafts[1:]:
        issuing.issue(store, "Issue invoice", invoice_id, invoice_sheet)
    return store


def group_of(store: Store) -> int:
    with store.read() as session:
        return _group(session)


def register(folder: Path) -> Path:
    """An old register to bring in."""
    path = folder / "register 2025.csv"
    path.write_text(REGISTER, encoding="utf-8")
    return path


def _drafts(session: Session) -> list[int]:
    """Of the last sessions, for the first payers by name: an id is of chance."""
    sheet = DraftForm(TODAY - timedelta(days=2), TODAY + timedelta(days=12), line_words)
    offers = sorted(invoice_sources.offers(session, TODAY, _group(session)), key=lambda offer: offer.name)
    made = []
    for offer in offers[:FEW]:
        payers.edit(session, offer.payer_id, {"address": "2 High Street\nLeeds"})
        made.append(invoices.draft(session, replace(offer, lines=offer.lines[-LINES:]), sheet).id)
    return made


def _statement(session: Session) -> Sequence[StatementLine]:
    """Who owes pays, each on a day of their own; something nobody knows; something went out."""
    owing = [line for line in fee_table.lines(session, _group(session), WHOLE, TODAY) if line.owes.minor > 0]
    names = sorted((line.name, line.owes) for line in owing)
    came = [
        StatementLine(date(2026, 11, 17) + timedelta(days=place), owes, "Balint group, thank you", name)
        for place, (name, owes) in enumerate(names)
    ]
    return [
        *came,
        StatementLine(date(2026, 11, 20), Money(3000, "GBP"), "November", "K. Frostick and partner"),
        StatementLine(date(2026, 11, 18), Money(-4000, "GBP"), "Room 17 November", "St Ann's Hall"),
    ]


def _group(session: Session) -> int:
    """The one that thrives."""
    return next(group.id for group in groups.all_groups(session) if group.name == THRIVING.name)

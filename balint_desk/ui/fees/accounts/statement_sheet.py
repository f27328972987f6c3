"""A statement of account, ready to be set on paper."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from balint_desk.core.fees.accounts.statements import Statement
from balint_desk.core.money import Money
from balint_desk.core.periods import Period
from balint_desk.documents.fees.papers.papers import Fact, PaperSheet
from balint_desk.store.base import Session
from balint_desk.store.fees.accounts.account_entries import MoneyEntry
from balint_desk.store.fees.accounts.statements import Credited, MovedLine, StatementCharge
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.invoices import issuer
from balint_desk.ui.base.day_texts import range_text
from balint_desk.ui.base.language import language_code
from balint_desk.ui.base.money_texts import way_within
from balint_desk.ui.base.texts import full_day, money_text
from balint_desk.ui.fees.accounts.entry_texts import ENTRIES
from balint_desk.ui.fees.invoices.invoice_sheet import paper_size, sender
from balint_desk.ui.fees.invoices.invoice_words import line_words
from balint_desk.ui.fees.letters.letter_words import leader_name

translate = QCoreApplication.translate


def statement_sheet(session: Session, payer_id: int, told: Statement[MovedLine], today: date) -> PaperSheet:
    """What the payer knows already, day by day: no reason of a line, and no word of the leader's own."""
    name, leader = payers.name(session, payer_id), leader_name(session)
    title = translate("Statements", "Statement of account")
    return PaperSheet(
        title=title,
        heading=title,
        issuer=sender(replace(issuer.get(session), name=leader)),
        recipient=[name, *session.get_one(Payer, payer_id).address.splitlines()],
        facts=[
            (translate("Statements", "Date"), full_day(today)),
            (translate("Statements", "For"), _time(told.period, today)),
        ],
        columns=[
            translate("Statements", "Day"),
            translate("Statements", "What for"),
            translate("Statements", "Amount"),
            translate("Statements", "Owed"),
        ],
        lines=[_opening(told), *(_line(one, owed) for one, owed in told.lines)],
        total=closing_fact(told, today),
        wide=1,
        footer=f"{leader} · {title}",
        size=paper_size(),
        lang=language_code(),
    )


def opening_fact(told: Statement[MovedLine]) -> Fact:
    """What was owed, or in hand, before the first day."""
    words = (
        translate("Statements", "Owed before") if told.opening.minor >= 0 else translate("Statements", "In hand before")
    )
    return words, money_text(abs(told.opening))


def closing_fact(told: Statement[MovedLine], today: date) -> Fact:
    """What is owed, or in hand, at the end of the last day; that is today where no other was said."""
    words = (
        translate("Statements", "Owed on {day}")
        if told.closing.minor >= 0
        else translate("Statements", "In hand on {day}")
    )
    return words.format(day=full_day(told.period.last or today)), money_text(abs(told.closing))


def _opening(told: Statement[MovedLine]) -> list[str]:
    first = told.period.first
    return ["" if first is None else full_day(first), opening_fact(told)[0], "", money_text(told.opening)]


def _line(one: MovedLine, owed: Money) -> list[str]:
    return [full_day(one.day), _words(one), money_text(one.amount), money_text(owed)]


def _words(one: MovedLine) -> str:
    match one.what:
        case StatementCharge(line, number):
            words = line_words(line)
            told = translate("Statements", "{what} (invoice {number})").format(what=words, number=number)
            return told if number else words
        case Credited(number):
            return translate("Statements", "Credit note {number}").format(number=number)
        case MoneyEntry(entry=entry, way=way):
            words = translate("Fees", ENTRIES[entry])
            words = words[:1].upper() + words[1:]
            return words if way is None else f"{words}, {way_within(way)}"


def _time(period: Period, today: date) -> str:
    last = period.last or today
    if period.first is None:
        return translate("Statements", "everything up to {day}").format(day=full_day(last))
    return range_text(period.first, last, year=True)

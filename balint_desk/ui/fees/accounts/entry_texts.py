"""What happened on an account, in words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from balint_desk.core.fees.fee_words import AccountEntry, Paper, Talk
from balint_desk.core.money import Money
from balint_desk.store.fees.accounts.account_entries import ChargedEntry, Happened, MoneyEntry, PrintedPaper, Spoken
from balint_desk.ui.base.language import QT_TRANSLATE_NOOP
from balint_desk.ui.base.money_texts import amount_or_dash, way_within, why_text
from balint_desk.ui.base.texts import day_and_month, day_text, money_text, names_text
from balint_desk.ui.fees.letters.letter_words import level_text

translate = QCoreApplication.translate
NAMED = 3
"""So many are named whose money is in another currency."""
ENTRIES = {
    AccountEntry.PAYMENT: QT_TRANSLATE_NOOP("Fees", "paid"),
    AccountEntry.PAID_BACK: QT_TRANSLATE_NOOP("Fees", "paid back"),
    AccountEntry.TAKEN_BACK: QT_TRANSLATE_NOOP("Fees", "payment taken back"),
    AccountEntry.LET_GO: QT_TRANSLATE_NOOP("Fees", "let go"),
}


def happened_text(one: Happened) -> str:
    """One line of an account: "came"; "Invoice 2026-041, due 14 Nov"; "paid, transfer"."""
    match one:
        case ChargedEntry():
            return _charged_text(one)
        case PrintedPaper():
            return _paper_text(one)
        case MoneyEntry():
            return _money_text(one)
        case Spoken():
            return _spoken_text(one)


def amount_text(one: Happened) -> str:
    """As the account sees it: what was paid stands with a minus; a letter moves nothing."""
    if isinstance(one, Spoken) and one.kind is Talk.LETTER:
        return ""
    return amount_or_dash(-one.amount if isinstance(one, MoneyEntry) else one.amount)


def excused_text(until: date, words: str) -> str:
    """Until when nothing more is asked, and what was said."""
    text = translate("Fees", "Spoken of: nothing more is asked before {day}.")
    return f"{text.format(day=day_text(until))} {words}".strip()


def unseen_text(amounts: Sequence[Money]) -> str:
    """CHF 30.00 in hand, €20.00 owed: each currency for itself."""
    owed, in_hand = translate("Fees", "{amount} owed"), translate("Fees", "{amount} in hand")
    return names_text(
        [(owed if amount.minor > 0 else in_hand).format(amount=money_text(abs(amount))) for amount in amounts]
    )


def unseen_of_all_text(found: Sequence[tuple[str, Sequence[Money]]]) -> str:
    """Each name with its amounts, a few of them; nothing where there is none."""
    if not found:
        return ""
    told = [
        translate("Fees", "{name} ({amounts})").format(name=name, amounts=unseen_text(amounts))
        for name, amounts in found[:NAMED]
    ]
    others = len(found) - len(told)
    if others:
        told.append(translate("Fees", "others ({count})").format(count=others))
    words = translate("Fees", "Not in this table, since it is in a currency of no group of theirs: {amounts}.")
    return words.format(amounts=names_text(told))


def _charged_text(one: ChargedEntry) -> str:
    rule = why_text(one.why)
    return translate("Fees", "{rule} ({reason})").format(rule=rule, reason=one.reason) if one.reason else rule


def _paper_text(one: PrintedPaper) -> str:
    if one.paper is Paper.CREDIT_NOTE:
        return translate("Fees", "Credit note {number}").format(number=one.number)
    words = translate("Fees", "Invoice {number}, due {day}") if one.due else translate("Fees", "Invoice {number}")
    return words.format(number=one.number, day=day_and_month(one.due) if one.due else "")


def _money_text(one: MoneyEntry) -> str:
    parts = [translate("Fees", ENTRIES[one.entry])]
    if one.way is not None and one.entry is AccountEntry.PAYMENT:
        parts.append(way_within(one.way))
    if one.gone:
        parts.append(translate("Fees", "taken back since"))
    return ", ".join(filter(None, [*parts, one.words]))


def _spoken_text(one: Spoken) -> str:
    if one.kind is Talk.LETTER:
        words = translate("Fees", "{letter}, {amount} owed")
        return words.format(letter=level_text(one.level), amount=money_text(one.amount, short=True))
    words = translate("Fees", "We spoke about it")
    return translate("Fees", "{what}: {words}").format(what=words, words=one.words) if one.words else words

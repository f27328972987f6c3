"""What comes in by a bank statement: its payments as they were understood, and what keeping them would do."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.bank.statement_lines import Marked, StatementLine
from balint_desk.core.money import total
from balint_desk.store.fees.bank.bank_files import BankFilePlan
from balint_desk.ui.base.texts import day_text, money_text, names_text
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.tables import LazyTable, Table

translate = QCoreApplication.translate
RIGHT = Qt.AlignmentFlag.AlignRight
NAMED = 5
"""So many lines that stay out are named."""


class BankPreview(Table):
    """Day, amount, name and words of each, and where it stands in the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LazyTable(_columns()), "bank-preview", parent)
        self.model().setParent(self)
        self.setAccessibleName(self.tr("What stands in the file"))

    def show_lines(self, lines: Sequence[StatementLine]) -> None:
        self.model().show_rows(lines)


def _columns() -> tuple[Field, ...]:
    return (
        Field("Line", lambda one: str(one.number or ""), align=RIGHT, width=48),
        Field("Day", lambda one: day_text(one.day), width=100),
        Field("Amount", lambda one: money_text(one.amount), align=RIGHT, width=110),
        Field("Name", lambda one: one.name, width=130),
        Field("Words", lambda one: one.words),
        Field("IBAN", lambda one: one.iban, width=210),
    )


def counts_text(plan: BankFilePlan) -> str:
    """How many are new, and that nothing is put against an account yet."""
    if not plan.lines:
        return translate("BankPage", "Nothing of this file is to come in.")
    days = [line.day for _, line in plan.lines]
    told = [
        translate("BankPage", "From {first} to {last}: {new} new, {there} there already.").format(
            first=day_text(min(days)), last=day_text(max(days)), new=len(plan.new), there=plan.there
        )
    ]
    if not plan.new:
        return "\n".join([*told, translate("BankPage", "All of it is there already: nothing will change.")])
    came = tuple(one for one in plan.new if one[1].amount.minor > 0)
    went = tuple(one for one in plan.new if one[1].amount.minor < 0)
    if came:
        told.append(translate("BankPage", "Came in: {count} ({sum}).").format(count=len(came), sum=_sums(came)))
    if went:
        told.append(translate("BankPage", "Went out: {count} ({sum}).").format(count=len(went), sum=_sums(went)))
    if plan.alike:
        words = translate("BankPage", "{count} have day and amount of a line that is there: look if they are the same.")
        told.append(words.format(count=plan.alike))
    told.append(translate("BankPage", "Nothing is put against an account yet: each payment waits for you."))
    return "\n".join(told)


def left_out_text(lines: Sequence[int]) -> str:
    """Which lines of the file are no payments."""
    if not lines:
        return ""
    named = [str(line) for line in lines[:NAMED]]
    if len(lines) > NAMED:
        words = translate("BankPage", "{count} lines stay out (no day, no amount, or not booked yet): {lines}, …")
        return words.format(count=len(lines), lines=", ".join(named))
    words = translate("BankPage", "These lines stay out (no day, no amount, or not booked yet): {lines}.")
    return words.format(lines=names_text(named))


def _sums(lines: Marked) -> str:
    """Several currencies are never added up."""
    currencies = dict.fromkeys(line.amount.currency for _, line in lines)
    sums = [
        total([line.amount for _, line in lines if line.amount.currency == currency], currency)
        for currency in currencies
    ]
    return names_text([money_text(sum_) for sum_ in sums])

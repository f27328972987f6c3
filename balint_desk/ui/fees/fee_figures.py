"""The four figures of money: for how many sessions, how much came, what is owed, what is left."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from balint_desk.core.money import total
from balint_desk.store.fees.accounts.fee_table import FeeTableLine
from balint_desk.store.fees.costs.carrying import SpentInAll
from balint_desk.ui.base.texts import count_word, money_text
from balint_desk.ui.fees.costs.cost_texts import left_after_text
from balint_desk.ui.widgets.figure_row import FigureRow

translate = QCoreApplication.translate


class FeeFigures(FigureRow):
    """Each with what it is of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(4, parent)
        self.charged, self.paid, self.owed, self.left = self.cards

    def show_figures(self, lines: Sequence[FeeTableLine], charged_for: str, spent: SpentInAll) -> None:
        """`charged_for` says what was charged for ("for 22 sessions this year"); what is owed is of all time.

        What is left is of what was paid for these sessions, so that the figures agree with one another.
        """
        charged, paid, owed = (
            total([getattr(line, name) for line in lines], spent.amount.currency)
            for name in ("charged", "paid", "owes")
        )
        self.charged.show_figure(money_text(charged, short=True), charged_for)
        self.paid.show_figure(money_text(paid, short=True), self.tr("paid"))
        self.owed.show_figure(money_text(owed, short=True), owed_by_text(sum(bool(line.owes) for line in lines)))
        self.left.show_figure(money_text(paid - spent.amount, short=True), left_after_text(spent.kinds))


def owed_by_text(people: int) -> str:
    """Owed by two people."""
    if not people:
        return translate("Fees", "owed: nobody owes anything")
    if people == 1:
        return translate("Fees", "owed by one person")
    return translate("Fees", "owed by {n} people").format(n=count_word(people))

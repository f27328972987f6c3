"""A new expense: day, kind, amount, who paid it, a few words. The rest is said on its card."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.fee_words import CostKind
from balint_desk.store.fees.costs import expenses
from balint_desk.store.fees.costs.expenses import Spending
from balint_desk.store.practice import leaders
from balint_desk.store.practice.tables import Group, Leader
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fees.costs.cost_texts import cost_text
from balint_desk.ui.fields.editors import ChoiceEditor, DayEditor, LineEditor, MoneyEditor
from balint_desk.ui.fields.form_dialog import FormDialog


class NewExpense(FormDialog):
    """Of the group on screen, today, paid by me, unless said otherwise."""

    added = Signal(object)
    """Its id."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New expense"), self.tr("Keep"), parent)
        self._desk = desk
        with desk.store.read() as session:
            currency, me = session.get_one(Group, desk.group_id).currency, leaders.me(session).id
            people = paid_by_options(leaders.all_leaders(session))
        self.amount, self.kind, self.day = MoneyEditor(currency), cost_choice(), DayEditor()
        self.leader, self.words = ChoiceEditor(people), LineEditor()
        self.add_field("amount", self.tr("Amount"), self.amount)
        self.add_field("kind", self.tr("Kind"), self.kind)
        self.add_field("day", self.tr("Day"), self.day)
        self.add_field("leader", self.tr("Paid by"), self.leader)
        self.add_field("words", self.tr("Words"), self.words)
        self.add_note(self.tr("A receipt, the tax in it and other groups are added on its card."))
        self.day.set_value(desk.today())
        self.leader.set_value(me)

    def keep_all(self) -> None:
        amount, day = self._value(self.amount), self._value(self.day)
        parts = {self._desk.group_id: 1}
        spending = Spending(
            day, self.kind.value(), amount, parts, leader_id=self.leader.value(), words=self.words.value()
        )
        with self._desk.store.write(self.tr("New expense")) as session:
            made = expenses.add(session, spending).id
        self.added.emit(made)


def cost_choice() -> ChoiceEditor:
    return ChoiceEditor([(kind, cost_text(kind)) for kind in CostKind])


def paid_by_options(people: Sequence[Leader]) -> list[tuple[int | None, str]]:
    """Nobody in particular is paid from what came."""
    return [
        *((person.id, person.name) for person in people),
        (None, QCoreApplication.translate("Costs", "From what came in")),
    ]

"""Money that went out becomes an expense: what for, and for which group."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.fee_words import CostKind
from balint_desk.store.fees.bank import bank_lines
from balint_desk.store.fees.bank.bank_lines import BankLineRow
from balint_desk.store.practice import groups
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fees.bank.bank_texts import line_title
from balint_desk.ui.fees.costs.cost_texts import cost_text
from balint_desk.ui.fields.editors import ChoiceEditor, LineEditor
from balint_desk.ui.fields.form_dialog import FormDialog

EVERY = 0


class BankExpense(FormDialog):
    """Day and amount are those of the bank; the words of the bank are proposed."""

    told = Signal(str)

    def __init__(self, desk: Desk, row: BankLineRow, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("BankExpense", "Make an expense"), translate("BankExpense", "Keep"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._row = desk, row
        with desk.store.read() as session:
            found = [(one.id, one.name) for one in groups.all_groups(session)]
        self._groups = [group_id for group_id, _ in found]
        every = [(EVERY, self.tr("All groups, in equal parts"))] if len(found) > 1 else []
        self.kind, self.words = ChoiceEditor([(kind, cost_text(kind)) for kind in CostKind]), LineEditor()
        self.group = ChoiceEditor([*found, *every])
        self.add_note(line_title(row.line))
        self.add_field("kind", self.tr("What for"), self.kind)
        self.add_field("words", self.tr("Words"), self.words)
        self.add_field("group", self.tr("Group"), self.group)
        self.words.set_value(row.line.words or row.line.name)
        self.group.set_value(desk.group_id)

    def keep_all(self) -> None:
        chosen = self.group.value()
        group_ids = self._groups if chosen == EVERY else [chosen]
        with self._desk.store.write(self.tr("Make an expense")) as session:
            bank_lines.expense_from(session, self._row.id, self.kind.value(), self.words.value(), group_ids)
        self.told.emit(self.tr("Kept as an expense: {what}.").format(what=line_title(self._row.line)))

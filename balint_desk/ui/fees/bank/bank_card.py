"""The payment that is chosen: whose it may be and why, what becomes of it, and how both are said."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from balint_desk.core.fees.bank.matching import Known, OpenDue, PaymentProposal, Reason, Sure
from balint_desk.core.fees.bank.statement_lines import StatementLine
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import Money, total
from balint_desk.store.fees.bank import bank_lines
from balint_desk.store.fees.bank.bank_lines import BankLineRow
from balint_desk.store.practice import groups
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.money_texts import NOTHING
from balint_desk.ui.base.texts import long_day_text, money_text
from balint_desk.ui.fees.costs.cost_texts import cost_text
from balint_desk.ui.fields.editors import ChoiceEditor, LineEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.widgets.cards import Card, Muted, button, label, primary_button
from balint_desk.ui.widgets.flow import Flow

Meant = tuple[tuple[int, Money], ...]
OLDEST: Meant = ()
EVERY = 0
"""What stands for all groups."""
translate = QCoreApplication.translate


class BankCard(Card):
    """Enter in the list does what stands here; the boxes say otherwise."""

    accept_wanted = Signal()
    aside_wanted = Signal()
    expense_wanted = Signal()
    take_up_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._row: BankLineRow | None = None
        self._proposal: PaymentProposal | None = None
        self._known = Known()
        self.day, self.words, self.iban = Muted(), label("", wrap=True), Muted()
        self.reason, self.effect = label("", wrap=True), Muted()
        self.payer, self.meant = ChoiceEditor([]), ChoiceEditor([])
        self.choices = QWidget()
        self._lines = QFormLayout(self.choices)
        self._lines.setContentsMargins(0, 4, 0, 4)
        self._lines.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, box in ((self.tr("From"), self.payer), (self.tr("For"), self.meant)):
            title = label(words)
            title.setBuddy(box)
            box.setAccessibleName(words)
            self._lines.addRow(title, box)
        self.accept = primary_button(self.tr("Accept"))
        self.expense = primary_button(self.tr("Make it an expense…"))
        self.aside, self.take_up = button(self.tr("Put aside")), button(self.tr("Take up again"))
        buttons = Flow(space=8)
        for one in (self.accept, self.expense, self.aside, self.take_up):
            buttons.addWidget(one)
        self.add(self.day, self.words, self.iban, self.reason, self.choices, self.effect, buttons)
        self._connect()

    @property
    def payer_id(self) -> int | None:
        chosen: int | None = self.payer.value()
        return chosen

    @property
    def meant_for(self) -> Mapping[int, Money]:
        return dict(self.meant.value() or OLDEST)

    def show_row(
        self, row: BankLineRow, known: Known, proposal: PaymentProposal | None, people: Mapping[int, str]
    ) -> None:
        """A line with what is proposed for it; `people` are all who may be chosen, by name."""
        same = self._row == row and self._proposal == proposal
        self._row, self._known, self._proposal = row, known, proposal
        line, came = row.line, row.line.amount.minor > 0
        self.set_title(line_title(line))
        self.day.setText(long_day_text(line.day))
        self.words.setText(line.words)
        self.words.setVisible(bool(line.words))
        self.iban.setText(line.iban)
        self.iban.setVisible(bool(line.iban))
        chosen = self.payer.value() if same else proposal.payer_id if proposal else None
        meant = self.meant.value() if same else proposal.invoices if proposal else OLDEST
        self.payer.set_options([(None, self.tr("Choose…")), *people.items()])
        self.payer.set_value(chosen if chosen in people else None)
        self._show_meant(row, meant or OLDEST)
        self._show_effect(row)
        for part, wanted in (
            (self.choices, came),
            (self.accept, came),
            (self.expense, not came),
            (self.reason, came),
            (self.aside, not row.looked_at),
            (self.take_up, row.put_aside),
        ):
            part.setVisible(wanted)

    def _show_meant(self, row: BankLineRow, chosen: Meant) -> None:
        """What the money can be for: the oldest first, or one invoice, or those that were named."""
        dues = [due for due in self._dues(row) if due.number]
        names = {due.id: due.number for due in dues}
        single = [(((due.id, min(due.open, row.line.amount)),), self._due_words(due.number, due.open)) for due in dues]
        options = [(OLDEST, self.tr("The oldest that is open")), *single]
        if chosen not in [value for value, _ in options] and all(one in names for one, _ in chosen):
            options.append((chosen, ", ".join(names[one] for one, _ in chosen)))
        self.meant.set_options(options)
        self.meant.set_value(chosen if chosen in [value for value, _ in options] else OLDEST)

    def _due_words(self, number: str, left: Money) -> str:
        return self.tr("{number} ({amount} open)").format(number=number, amount=money_text(left))

    def _dues(self, row: BankLineRow) -> Sequence[OpenDue]:
        return self._known.open_of.get((self.payer.value(), row.line.amount.currency), [])

    def _show_effect(self, row: BankLineRow) -> None:
        """Why it is theirs, and what would be left."""
        chosen, proposal = self.payer.value(), self._proposal
        if proposal is not None and chosen == proposal.payer_id:
            self.reason.setText(reason_text(proposal.reason))
        elif chosen is None:
            self.reason.setText(self.tr("Nothing tells whose it is. Choose, or put it aside."))
        else:
            self.reason.setText(self.tr("Chosen by you."))
        amount = row.line.amount
        owes = total([due.open for due in self._dues(row)], amount.currency)
        words = ""
        if chosen is not None and amount.minor > 0:
            words = self.tr("Owed now: {owes}. After it: {rest}.")
            if amount > owes:
                words = self.tr("Owed now: {owes}. After it {over} is in hand.")
        rest = owes - amount
        self.effect.setText(words.format(owes=money_text(owes), rest=money_text(rest), over=money_text(-rest)))
        self.effect.setVisible(bool(words))
        self.accept.setEnabled(chosen is not None)

    def _on_payer(self) -> None:
        """Of somebody else, what was named is not meant."""
        row, proposal = self._row, self._proposal
        if row is not None:
            own = proposal is not None and self.payer.value() == proposal.payer_id
            self._show_meant(row, proposal.invoices if proposal and own else OLDEST)
            self._show_effect(row)

    def _connect(self) -> None:
        self.payer.edited.connect(self._on_payer)
        self.accept.clicked.connect(self.accept_wanted)
        self.aside.clicked.connect(self.aside_wanted)
        self.expense.clicked.connect(self.expense_wanted)
        self.take_up.clicked.connect(self.take_up_wanted)


class BankExpense(FormDialog):
    """Day and amount are those of the bank; the words of the bank are proposed."""

    told = Signal(str)

    def __init__(self, desk: Desk, row: BankLineRow, parent: QWidget | None = None) -> None:
        super().__init__(translate("BankExpense", "Make an expense"), translate("BankExpense", "Keep"), parent)
        self._desk, self._row = desk, row
        with desk.store.read() as session:
            found = [(group.id, group.name) for group in groups.all_groups(session)]
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


def reason_text(reason: Reason) -> str:
    """Why somebody is proposed, or nobody, in the language of the window."""
    values = {name: money_text(value) if isinstance(value, Money) else value for name, value in reason.values.items()}
    return translate("", reason.text).format(**values)


def whose_text(proposal: PaymentProposal | None, names: dict[int, str]) -> str:
    """Julia Okafor; perhaps Julia Okafor; to be chosen; a dash."""
    if proposal is None:
        return NOTHING
    if proposal.payer_id is None:
        return translate("BankLines", "to be chosen")
    name = names.get(proposal.payer_id, "")
    return translate("BankLines", "perhaps {name}").format(name=name) if proposal.sure is Sure.WEAK else name


def line_title(line: StatementLine) -> str:
    """£30.00 from J OKAFOR; £45.50 to ST ANN HALL."""
    came = line.amount.minor > 0
    amount = money_text(abs(line.amount))
    if not line.name:
        words = translate("BankLines", "{amount} came in") if came else translate("BankLines", "{amount} went out")
        return words.format(amount=amount)
    words = translate("BankLines", "{amount} from {name}") if came else translate("BankLines", "{amount} to {name}")
    return words.format(amount=amount, name=line.name)

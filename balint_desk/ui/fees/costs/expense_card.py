"""The chosen expense: edited in place, shared between groups, with its receipt."""

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from balint_desk.store.fees.costs import expenses
from balint_desk.store.fees.costs.expenses import ExpenseRow
from balint_desk.store.practice import leaders
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_and_full_month, money_text
from balint_desk.ui.fees.costs.cost_texts import cost_text
from balint_desk.ui.fees.costs.expense_receipt import Receipt
from balint_desk.ui.fees.costs.new_expense import cost_choice, paid_by_options
from balint_desk.ui.fields.editors import ChoiceEditor, DayEditor, LineEditor, MoneyEditor, NumberEditor
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.forms import Form
from balint_desk.ui.widgets.cards import Card, Muted, button, label, row, rule
from balint_desk.ui.widgets.message_boxes import ask_first, message_box
from balint_desk.ui.widgets.tab_order import set_reading_order

MOST_PARTS = 99


class ExpenseCard(Card):
    """What is typed is kept by itself; in a closed period nothing can be typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._desk = desk
        self.expense_id: int | None = None
        self._groups: Sequence[tuple[int, str]] = ()
        self._people: Sequence[tuple[int | None, str]] = ()
        self._amount, self._tax, self._paid_by = MoneyEditor("GBP"), MoneyEditor("GBP"), ChoiceEditor([])
        self.form = Form(self._fields(), self._keep)
        self.shares: Form | None = None
        self.bears = label(self.tr("Parts each group bears"), "muted")
        self.borne = Muted()
        self.closed = Muted(self.tr("This is in a closed period, so nothing of it changes any more."))
        self.receipt = Receipt(desk)
        self.delete = button(self.tr("Delete…"))
        self.add(self.closed, self.form, self.bears, self.borne, rule(), self.receipt, row(None, self.delete))
        self.setAcceptDrops(True)
        for editor in self.form.editors.values():
            editor.setAcceptDrops(False)  # else it would take the name of a receipt that is dropped here
        self.delete.clicked.connect(self._ask_delete)
        desk.saving_wanted.connect(self._save)

    def show_expense(self, expense_id: int | None) -> None:
        """Show this one, or nothing: then the card goes."""
        self._save()
        found = self._rows([expense_id]).get(expense_id) if expense_id is not None else None
        self.expense_id = found.id if found else None
        self.setVisible(found is not None)
        if found is None:
            self.form.show_row(None, None)
            return
        self.set_title(title_text(found))
        self._amount.currency = self._tax.currency = found.amount.currency
        self._offer_leaders()
        self.form.show_row(found.id, found)
        self._show_shares(found)
        self.receipt.show_expense(found)
        self.form.setEnabled(not found.closed)
        self.delete.setVisible(not found.closed)
        self.closed.setVisible(found.closed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A receipt can be dropped anywhere on the card."""
        self.receipt.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.receipt.dropEvent(event)

    def _rows(self, wanted: Sequence[int]) -> dict[int, ExpenseRow]:
        with self._desk.store.read() as session:
            return expenses.rows(session, self._desk.group_id, wanted)

    def _offer_leaders(self) -> None:
        with self._desk.store.read() as session:
            options = paid_by_options(leaders.all_leaders(session))
        if options != self._people:
            self._people, chosen = options, self._paid_by.value()
            self._paid_by.set_options(options)
            self._paid_by.set_value(chosen)

    def _show_shares(self, found: ExpenseRow) -> None:
        """Only where there are several groups that could bear it."""
        with self._desk.store.read() as session:
            groups = expenses.groups_of(session, found.amount.currency)
        if groups != self._groups:
            self._make_shares(groups)
        several = len(groups) > 1
        self.bears.setVisible(several)
        self.borne.setVisible(several and len(found.parts) > 1)
        self.borne.setText(self.tr("This group bears {amount}.").format(amount=money_text(found.own)))
        if self.shares is not None:
            self.shares.setVisible(several)
            parts = {_name(group_id): found.parts.get(group_id) for group_id, _ in groups}
            self.shares.show_row(found.id, SimpleNamespace(**parts))
            self.shares.setEnabled(not found.closed)

    def _make_shares(self, groups: Sequence[tuple[int, str]]) -> None:
        """A line for each group; made anew when there are others."""
        if self.shares is not None:
            self.body.removeWidget(self.shares)
            self.shares.deleteLater()
        self._groups = groups
        self.shares = made = Form([_group_field(*group) for group in groups], self._keep_share)
        self.body.insertWidget(self.body.indexOf(self.borne), made)
        set_reading_order(self.body)

    def _keep(self, expense_id: int, edits: dict[str, Any], draft: str) -> None:
        with self._desk.store.write(self.tr("Edit expense"), draft=f"expense:{expense_id}:{draft}") as session:
            expenses.edit(session, expense_id, edits)

    def _keep_share(self, expense_id: int, edits: dict[str, Any], draft: str) -> None:
        with self._desk.store.write(self.tr("Share expense"), draft=f"shares:{expense_id}:{draft}") as session:
            kept = expenses.rows(session, self._desk.group_id, [expense_id])[expense_id].parts
            new = {int(name.removeprefix(GROUP)): parts or 0 for name, parts in edits.items()}
            expenses.share(session, expense_id, {**kept, **new})

    def _save(self) -> None:
        for form in (self.form, self.shares):
            if form is not None:
                form.save()

    def _ask_delete(self) -> None:
        text, more = self.tr("Delete this expense?"), self.tr("Its receipt goes with it. Undo brings both back.")
        box = message_box(self.window(), text, more, title=self.tr("Delete expense"))
        ask_first(box, self.tr("Delete"), self.tr("Keep"), self._delete)

    def _delete(self) -> None:
        expense_id, self.expense_id = self.expense_id, None
        self.form.show_row(None, None)
        if expense_id is not None:
            with self._desk.store.write(self.tr("Delete expense")) as session:
                expenses.delete(session, expense_id)

    def _fields(self) -> tuple[Field, ...]:
        """The currency of the two amounts is that of the expense shown."""
        return (
            Field("Amount", str, "amount", lambda: self._amount),
            Field("Tax in it", str, "tax", lambda: self._tax),
            Field("Kind", str, "kind", cost_choice),
            Field("Day", str, "day", DayEditor),
            Field("Paid by", str, "leader_id", lambda: self._paid_by),
            Field("Words", str, "words", LineEditor),
        )


GROUP = "group_"


def title_text(row: ExpenseRow) -> str:
    """Room, 17 November 2026."""
    day = day_and_full_month(row.day)
    return QCoreApplication.translate("ExpenseCard", "{kind}, {day} {year}").format(
        kind=cost_text(row.kind), day=day, year=row.day.year
    )


def _name(group_id: int) -> str:
    return f"{GROUP}{group_id}"


def _group_field(group_id: int, name: str) -> Field:
    return Field(name, str, _name(group_id), lambda: NumberEditor(most=MOST_PARTS))

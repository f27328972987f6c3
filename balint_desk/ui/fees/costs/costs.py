"""What the group costs: what is spent by day, what the sessions propose, and the card of the chosen expense."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.core.fees.costs.shared_costs import Proposed
from balint_desk.store.fees.costs import expenses, session_costs
from balint_desk.store.fees.costs.expenses import ExpenseRow
from balint_desk.store.practice import leaders
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_text, money_text
from balint_desk.ui.fees.costs.cost_texts import cost_text
from balint_desk.ui.fees.costs.each_time import EachTimeCard
from balint_desk.ui.fees.costs.evening_card import EveningCard
from balint_desk.ui.fees.costs.expense_card import ExpenseCard
from balint_desk.ui.fees.costs.new_expense import NewExpense
from balint_desk.ui.fees.costs.proposals import Proposals
from balint_desk.ui.fees.fee_part import FeePart
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.tables import LazyTable, Table
from balint_desk.ui.widgets.cards import Empty
from balint_desk.ui.widgets.tab_order import set_reading_order

translate = QCoreApplication.translate


def receipt_text(row: ExpenseRow) -> str:
    """A word, since a mark would say less."""
    if row.attachment_id is None:
        return ""
    ending = row.file_name.rpartition(".")[2].lower()
    return translate("Costs", "PDF") if ending == "pdf" else translate("Costs", "Picture")


def whole_text(row: ExpenseRow) -> str:
    """All of it, where other groups bear a part."""
    return money_text(row.own) if len(row.parts) == 1 else f"{money_text(row.own)} / {money_text(row.amount)}"


FIELDS = (
    Field("Day", lambda row: day_text(row.day), width=100),
    Field("Kind", lambda row: cost_text(row.kind), width=130),
    Field("Words", lambda row: row.words),
    Field("Receipt", receipt_text, width=76, hint=lambda row: row.file_name),
    Field("Amount", lambda row: money_text(row.own), align=Qt.AlignmentFlag.AlignRight, width=100, hint=whole_text),
)


class Costs(FeePart):
    """What is spent, what the sessions propose, and who bears it."""

    shows = frozenset(
        {
            *("expense", "expense_share", "session_cost", "put_off", "group", "group_session", "setting"),
            *("leader", "leading", "led", "person", "spell", "payer", "fee_plan", "fee_terms", "fee_agreement", "term"),
            *("charge", "invoice", "invoice_line", "payment", "payment_for"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.link = self.tr("New expense…")
        self.proposals = Proposals()
        self.lines = LazyTable(FIELDS, self._page, self)
        self.table = Table(self.lines, "expenses")
        self.table.setAccessibleName(self.tr("Expenses"))
        self.empty = Empty(self.tr("What the group costs will stand here: the room, supervision, biscuits."), self.link)
        self.card, self.evening, self.each_time = ExpenseCard(desk), EveningCard(desk), EachTimeCard(desk)
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        for part in (self.proposals, self.table, self.empty):
            self._list.addWidget(part)
        self._list.setStretchFactor(self.table, 1)
        self._list.setStretchFactor(self.empty, 1)
        for card in (self.card, self.each_time, self.evening):
            self.side.addWidget(card)
        self.side.addStretch()
        self.table.chosen.connect(self.card.show_expense)
        self.table.opened.connect(lambda _: self.card.form.editors["amount"].setFocus())
        self.empty.button.clicked.connect(self.begin)
        self.proposals.kept.connect(self._keep)
        self.proposals.left_out.connect(self._leave_out)
        self._listen()

    def begin(self) -> None:
        """A new expense."""
        dialog = NewExpense(self._desk, self.window())
        dialog.added.connect(self.open_expense)
        dialog.open()

    def open_expense(self, expense_id: int) -> None:
        """Go to this one."""
        self.catch_up()
        self.table.choose(expense_id)
        self.card.show_expense(self.table.chosen_id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, changed: frozenset[str]) -> None:
        """The chosen one stays chosen; where there is none, the first is."""
        with self._desk.store.read() as session:
            ids = expenses.ids(session, self._desk.group_id)
            proposed = session_costs.proposed(session, self._desk.group_id)
        self.lines.show_ids(ids)
        if self.table.chosen_id is None and ids:
            self.table.choose(ids[0])
        self.proposals.show_proposals(proposed)
        self.table.setVisible(bool(ids))
        self.empty.setVisible(not ids)
        self.card.show_expense(self.table.chosen_id)
        self.each_time.refresh()
        self.evening.refresh()
        set_reading_order(self._list)
        set_reading_order(self.side)

    def _keep(self, wanted: Sequence[Proposed]) -> None:
        """Paid by me, unless it is said otherwise on its card."""
        with self._desk.store.write(self.tr("Keep cost of session")) as session:
            me = leaders.me(session).id
            session_costs.keep(session, self._desk.group_id, wanted, me)

    def _leave_out(self, one: Proposed) -> None:
        with self._desk.store.write(self.tr("Not this time")) as session:
            session_costs.not_this_time(session, one)

    def _page(self, ids: Sequence[int]) -> Mapping[int, ExpenseRow]:
        with self._desk.store.read() as session:
            return expenses.rows(session, self._desk.group_id, ids)

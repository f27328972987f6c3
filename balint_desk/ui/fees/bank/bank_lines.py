"""What came from the bank and waits: one line a payment, whose it may be, and one key to accept it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.core.fees.bank.matching import Known, PaymentProposal, propose
from balint_desk.store.fees.bank import bank_lines
from balint_desk.store.fees.bank.bank_lines import BankLineRow, Which
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.page import NONE
from balint_desk.ui.base.texts import day_text, money_text
from balint_desk.ui.fees.bank.bank_card import BankCard, BankExpense, line_title, reason_text, whose_text
from balint_desk.ui.fees.fee_part import FeePart
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.tables import LazyTable, Table
from balint_desk.ui.widgets.cards import Empty, Muted
from balint_desk.ui.widgets.segments import Segments

translate = QCoreApplication.translate
COMPARED = frozenset({"group", "payer", "person", "charge", "invoice", "invoice_line", "payment", "payment_for"})
"""The tables of what payments are compared with; what the bank said of one that was accepted does not change."""


@dataclass(frozen=True)
class ShownPayment:
    """A line with whose it may be, in words."""

    row: BankLineRow
    proposal: PaymentProposal | None
    whose: str


class _WaitingPayments(LazyTable):
    """Reads the lines of a page and compares them with what is known: no more than are in view."""

    PAGE = 20

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(_columns(), self._shown, parent)
        self._desk, self.known = desk, Known()

    def shown(self, line_id: int) -> ShownPayment:
        found: ShownPayment = self._row(self.row_of(line_id))
        return found

    def _shown(self, line_ids: Sequence[int]) -> Mapping[int, ShownPayment]:
        with self._desk.store.read() as session:
            rows = bank_lines.rows(session, line_ids)
        found = {line_id: propose(row.line, self.known) for line_id, row in rows.items()}
        return {
            one: ShownPayment(row, found[one], whose_text(found[one], self.known.names)) for one, row in rows.items()
        }


class BankLines(FeePart):
    """Enter accepts what the card on the right says; the cursor goes on to the next line."""

    shows = COMPARED | {"bank_line", "expense", "spell"}

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.link = self.tr("Bank statement…")
        self._people: Mapping[int, str] = {}
        self._accepted: int | None = None
        """Whose account alone has changed since."""
        self.which = Segments(
            [
                (Which.CAME, self.tr("Came in")),
                (Which.WENT, self.tr("Went out")),
                (Which.ASIDE, self.tr("Put aside")),
            ],
            self.tr("Which lines of the bank"),
        )
        self.which.set_value(Which.CAME)
        self.lines = _WaitingPayments(desk, self)
        self.table, self.card = Table(self.lines, "bank-lines"), BankCard()
        self.table.setAccessibleName(self.tr("From the bank"))
        self.keys, self.empty = Muted(), Empty("", self.link)
        self._lay_out()
        self._add_actions()
        self._connect()

    def begin(self) -> None:
        """Ask for a statement."""
        from balint_desk.ui.fees.bank.bank_page import BankPage  # noqa: PLC0415 - reads files, so it imports what reads them

        page = BankPage(self._desk, parent=self.window())
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.accepted.connect(self._show_came)
        page.open()

    def ask(self, changed: frozenset[str]) -> None:
        """Reading thousands of what payments are compared with takes time: only if that changed."""
        before = max(self.lines.row_of(self.table.chosen_id), 0)
        with self._desk.store.read() as session:
            line_ids = bank_lines.ids(session, self.which.value)
            if changed & COMPARED:
                self.lines.known = bank_lines.known(session, self.lines.known, self._accepted)
            others = bank_lines.others(session)
        people = {**self.lines.known.names, **others}
        self._people = dict(sorted(people.items(), key=lambda one: one[1].casefold()))
        self.lines.show_ids(line_ids)
        if line_ids and self.lines.row_of(self.table.chosen_id) < 0:
            self.table.choose(line_ids[min(before, len(line_ids) - 1)])
        for part, wanted in ((self.table, line_ids), (self.keys, line_ids), (self.empty, not line_ids)):
            part.setVisible(bool(wanted))
        self._show_words()
        self._show_chosen()

    def accept(self) -> None:
        """Put the chosen payment against the account that the card names."""
        if (shown := self._chosen()) is None:
            return
        if shown.row.line.amount.minor < 0:
            self.make_expense()
            return
        payer_id, meant_for = self.card.payer_id, self.card.meant_for
        if payer_id is None:
            self.card.payer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        name, self._accepted = self._people[payer_id], None if self._changed & COMPARED else payer_id
        try:
            with self._desk.store.write(self.tr("Accept payment")) as session:
                bank_lines.accept(session, shown.row.id, payer_id, meant_for)
        finally:
            self._accepted = None
        words = self.tr("Accepted: {amount} from {name}.")
        self.told.emit(words.format(amount=money_text(shown.row.line.amount), name=name))

    def put_aside(self) -> None:
        """Nothing of this practice."""
        shown = self._chosen()
        if shown is not None and not shown.row.looked_at:
            with self._desk.store.write(self.tr("Put aside")) as session:
                bank_lines.put_aside(session, shown.row.id)
            self.told.emit(self.tr("Put aside: {what}.").format(what=line_title(shown.row.line)))

    def take_up(self) -> None:
        """Let it wait again."""
        shown = self._chosen()
        if shown is not None and shown.row.put_aside:
            with self._desk.store.write(self.tr("Take up again")) as session:
                bank_lines.take_up(session, shown.row.id)

    def make_expense(self) -> None:
        """Ask what it was for."""
        shown = self._chosen()
        if shown is not None and shown.row.line.amount.minor < 0:
            dialog = BankExpense(self._desk, shown.row, self.window())
            dialog.told.connect(self.told)
            dialog.open()

    def _chosen(self) -> ShownPayment | None:
        chosen = self.table.chosen_id
        return None if chosen is None or self.lines.row_of(chosen) < 0 else self.lines.shown(chosen)

    def _show_chosen(self) -> None:
        shown = self._chosen()
        self.card.setVisible(shown is not None)
        if shown is not None:
            self.card.show_row(shown.row, self.lines.known, shown.proposal, self._people)
        came = shown is not None and shown.row.line.amount.minor > 0
        for action, wanted in (
            (self.choose_payer, came),
            (self.choose_invoice, came),
            (self.expense_action, shown is not None and not came),
            (self.aside_action, shown is not None and not shown.row.looked_at),
            (self.take_up_action, shown is not None and shown.row.put_aside),
        ):
            action.setVisible(wanted)

    def _show_words(self) -> None:
        keys = {
            Which.CAME: self.tr("Enter accepts. {payer}: another payer. {invoice}: an invoice. Delete: put aside."),
            Which.WENT: self.tr("Enter or {expense}: make it an expense. Delete: put aside."),
            Which.ASIDE: self.tr("{again}: take up again."),
        }
        letters = {
            "payer": _letter(self.choose_payer.text()),
            "invoice": _letter(self.choose_invoice.text()),
            "expense": _letter(self.expense_action.text()),
            "again": _letter(self.take_up_action.text()),
        }
        empty = {
            Which.CAME: self.tr("Payments from a bank statement stand here until you have put each where it belongs."),
            Which.WENT: self.tr("What went out stands here, so that you can make expenses of it."),
            Which.ASIDE: self.tr("What you looked at and put aside stands here."),
        }
        self.keys.setText(keys[self.which.value].format(**letters))
        self.empty.sentence.setText(empty[self.which.value])

    def _show_came(self) -> None:
        self.which.set_value(Which.CAME)
        self.ask(NONE)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_actions(self) -> None:
        """By key in the list, and from its menu."""
        self.accept_action = self._action(self.tr("&Accept"), self.accept, "")
        self.choose_payer = self._action(self.tr("Another &payer"), self.card.payer.setFocus)
        self.choose_invoice = self._action(self.tr("An &invoice"), self.card.meant.setFocus)
        self.expense_action = self._action(self.tr("Make it an &expense…"), self.make_expense)
        self.aside_action = self._action(self.tr("Put a&side"), self.put_aside, "Del")
        self.take_up_action = self._action(self.tr("&Take up again"), self.take_up)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _action(self, text: str, does: Callable[[], object], key: str | None = None) -> QAction:
        """Worked by its own letter in the list, if it has no other key."""
        action = QAction(text, self.table)
        key = _letter(text) if key is None else key
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _=False: does())
        self.table.addAction(action)
        return action

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.which, alignment=Qt.AlignmentFlag.AlignLeft)
        for part in (self.table, self.keys, self.empty):
            layout.addWidget(part)
        layout.setStretchFactor(self.table, 1)
        layout.setStretchFactor(self.empty, 1)
        self.side.addWidget(self.card)
        self.side.addStretch()

    def _connect(self) -> None:
        self.which.chosen.connect(lambda _: self.ask(NONE))
        self.table.chosen.connect(lambda _: self._show_chosen())
        self.table.opened.connect(lambda _: self.accept())
        self.empty.button.clicked.connect(self.begin)
        self.card.accept_wanted.connect(self.accept)
        self.card.aside_wanted.connect(self.put_aside)
        self.card.expense_wanted.connect(self.make_expense)
        self.card.take_up_wanted.connect(self.take_up)
        self._listen()


def _letter(text: str) -> str:
    """What is underlined in it."""
    return QKeySequence.mnemonic(text).toString()[-1:]


def _columns() -> tuple[Field, ...]:
    return (
        Field("Day", lambda one: day_text(one.row.line.day), width=96),
        Field("Amount", lambda one: money_text(one.row.line.amount), align=Qt.AlignmentFlag.AlignRight, width=100),
        Field("Name and words", lambda one: ": ".join(filter(None, (one.row.line.name, one.row.line.words)))),
        Field(
            "Whose it may be",
            lambda one: one.whose,
            width=190,
            hint=lambda one: reason_text(one.proposal.reason) if one.proposal else "",
        ),
    )

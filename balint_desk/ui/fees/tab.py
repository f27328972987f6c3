"""The Fees tab: the figures, who has paid, and the account of whoever is chosen."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from balint_desk.core.fees.fee_words import Extra
from balint_desk.store.fees.accounts import fee_table
from balint_desk.store.fees.accounts.paying import WhoPays
from balint_desk.store.fees.costs import carrying
from balint_desk.store.practice import settings
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.page import Page
from balint_desk.ui.fees.accounts.payment_dialog import PaymentDialog
from balint_desk.ui.fees.accounts.who_has_paid import WhoHasPaid
from balint_desk.ui.fees.bank.bank_lines import BankLines
from balint_desk.ui.fees.costs.costs import Costs
from balint_desk.ui.fees.fee_figures import FeeFigures
from balint_desk.ui.fees.fee_part import FeePart
from balint_desk.ui.fees.invoices.invoices import Invoices
from balint_desk.ui.fields.period import figure_in
from balint_desk.ui.widgets.cards import BETWEEN_CARDS, Card, column, scroll_page
from balint_desk.ui.widgets.flow import Flow
from balint_desk.ui.widgets.segments import Segments
from balint_desk.ui.widgets.split import Split
from balint_desk.ui.widgets.tab_order import set_reading_order

BANK = "bank"


class FeesTab(Page):
    """Opens simple: what was agreed, what is due, who has paid. Each part asks for itself, the tab for the figures."""

    shows = WhoHasPaid.shows
    add_member_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.figures, self.who = FeeFigures(), WhoHasPaid(desk)
        self.invoices, self.costs, self.bank = Invoices(desk), Costs(desk), BankLines(desk)
        self.parts: dict[str, FeePart] = {
            "who": self.who,
            "invoices": self.invoices,
            "costs": self.costs,
            BANK: self.bank,
        }
        words = {
            "who": self.tr("Who has paid"),
            "invoices": self.tr("Invoices"),
            "costs": self.tr("Costs"),
            BANK: self.tr("From the bank"),
        }
        self.choice = Segments(list(words.items()), self.tr("What is shown"))
        self.choice.set_value("who")
        self.card = Card(self.tr("Who has paid"), self.who.link)
        self._lists, self._sides = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> FeePart:
        return self.parts[self.choice.value]

    def sizeHint(self) -> QSize:
        return QSize(1240, 640)

    @property
    def paying(self) -> WhoPays | None:
        """Who pays the chosen line, or the chosen invoice."""
        return self.shown.paying

    def refresh(self) -> None:
        """With its parts."""
        for part in self.parts.values():
            part.refresh()
        super().refresh()

    def ask(self, changed: frozenset[str]) -> None:
        """What is not asked by the part on screen itself."""
        self.shown.catch_up()
        self._show_part()
        self._show_figures()

    def record_payment(self) -> None:
        """Who, how much, Enter."""
        dialog = PaymentDialog(self._desk, self.paying, self.window())
        dialog.recorded.connect(self.told)
        dialog.open()

    def charge(self) -> None:
        """Show what there is to charge."""
        self.who.begin()

    def make_invoices(self) -> None:
        """Show what stands on no invoice yet."""
        self.show_part("invoices")
        self.invoices.begin()

    def bank_statement(self) -> None:
        """Ask for a statement of the bank."""
        self.show_part(BANK)
        self.bank.begin()

    def new_expense(self) -> None:
        """Ask what was spent."""
        self.show_part("costs")
        self.costs.begin()

    def agree_with_host(self) -> None:
        """Ask what a host organisation pays for the whole group."""
        self.who.agree_with_host()

    def agree_with(self, spell_id: int) -> None:
        """Ask what is agreed with whom it was not yet spoken of."""
        self.show_part("who")
        self.who.agree_with(spell_id)

    def open_spell(self, spell_id: int) -> None:
        self.show_part("who")
        self.who.open_spell(spell_id)

    def _show_part(self) -> None:
        self._show_extras()
        set_reading_order(self._left, self.shown.side)

    def _show_extras(self) -> None:
        """What was switched on under "I also need"; what is on screen stays until another part is chosen."""
        with self._desk.store.read() as session:
            extras = settings.get(session, settings.ALSO_NEED)
        self.choice.button(BANK).setVisible(Extra.BANK in extras or self.shown is self.bank)

    def _show_figures(self) -> None:
        period = self.who.period.period()
        with self._desk.store.read() as session:
            lines = self.who.found if self.shown is self.who else self.who.read()
            sessions = fee_table.sessions_charged(session, self._desk.group_id, period)
            spent = carrying.spending(session, self._desk.group_id, period)
        self.figures.show_figures(lines, self._charged_for(sessions), spent)

    def _charged_for(self, sessions: int) -> str:
        words = self.tr("for {n} sessions")
        if sessions < 2:  # noqa: PLR2004 - one or none has words of its own
            words = self.tr("for one session") if sessions else self.tr("charged")
        return figure_in(
            words.format(n=sessions), self.who.period.value(), self.who.period.period(), self._desk.today()
        )

    def show_part(self, name: str) -> None:
        """One of the parts, by its name."""
        part = self.parts[name]
        self.choice.set_value(name)
        self._lists.setCurrentWidget(part)
        self._sides.setCurrentIndex(self._lists.currentIndex())
        self.card.link.setText(part.link)
        self.card.link.setVisible(bool(part.link))
        self.who.period.setVisible(part is self.who)
        if self.isVisible():
            self._show_part()
        else:
            super().refresh()

    def _begin(self) -> None:
        self.shown.begin()

    def _lay_out(self) -> None:
        for part in self.parts.values():
            self._lists.addWidget(part)
            self._sides.addWidget(scroll_page(part.right))
        self.card.title.hide()
        chosen = QWidget()
        line = Flow(chosen, space=8)
        line.addWidget(self.choice)
        line.addWidget(self.who.period)
        self.card.head.insertWidget(0, chosen, 1)
        self.card.add(self._lists)
        left = QWidget()
        self._left = column(self.figures, self.card, space=BETWEEN_CARDS)
        self._left.setStretch(1, 1)
        left.setLayout(self._left)
        self._split = Split(self, "fees", left, self._sides, (783, 447))

    def _connect(self) -> None:
        self.choice.chosen.connect(self.show_part)
        self.card.link.clicked.connect(self._begin)
        self.who.payment_wanted.connect(self.record_payment)
        self.who.member_wanted.connect(self.add_member_wanted)
        self.who.expense_wanted.connect(self.new_expense)
        self.who.period.changed.connect(self.refresh)
        for part in self.parts.values():
            part.told.connect(self.told)
        self._listen()

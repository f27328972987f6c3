"""Record payment: who, how much, Enter."""

from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.fee_words import Way
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.store import accounts, payers, payments
from balint_desk.store.models import Group
from balint_desk.store.payments import Paid
from balint_desk.ui.cards import Muted
from balint_desk.ui.desk import Desk
from balint_desk.ui.editors import ChoiceEditor, DayEditor, LineEditor
from balint_desk.ui.fees.invoice_choice import InvoiceChoice, OpenInvoice, open_invoices
from balint_desk.ui.form_dialog import FormDialog
from balint_desk.ui.money_editor import MoneyEditor
from balint_desk.ui.money_texts import way_text
from balint_desk.ui.text import money_text


class PaymentDialog(FormDialog):
    """Whoever owes comes first, who pays for the group on screen before others, and what they owe is proposed.

    The currency is that of the group on screen.
    """

    recorded = Signal(str)
    """A sentence about it."""

    def __init__(self, desk: Desk, payer_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Record payment"), self.tr("Record"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        with desk.store.read() as session:
            self._currency = session.get_one(Group, desk.group_id).currency
            self._names = payers.names(session)
            sums, here = accounts.balances(session), session.scalars(payers.of_group(desk.group_id))
            self._here = frozenset(here)
        self._owes = {one: Money(minor, code) for (one, code), minor in sums.items() if code == self._currency}
        self._proposed = ""
        self.payer, self.amount, self.day = ChoiceEditor(self._options()), MoneyEditor(self._currency), DayEditor()
        self.way = ChoiceEditor([(way, way_text(way)) for way in Way])
        self.invoices, self.reference, self.words, self.told = InvoiceChoice(), LineEditor(), LineEditor(), Muted()
        self._lay_out()
        self.day.set_value(desk.today())
        self.payer.set_value(payer_id if payer_id is not None else next(iter(self._options()), (None,))[0])
        self.payer.edited.connect(self._on_payer)
        self.invoices.edited.connect(self._on_invoices)
        self.amount.edited.connect(self._tell)
        self._on_payer()

    def keep_all(self) -> None:
        payer_id, amount, day = (self._value(one) for one in (self.payer, self.amount, self.day))
        meant_for = self.invoices.meant_for(amount)
        paid = Paid(payer_id, day, amount, self.way.value(), self.reference.value(), self.words.value(), meant_for)
        with self._desk.store.write(self.tr("Record payment")) as session:
            payments.add(session, paid)
        numbers = ", ".join(one.number for one in self.invoices.chosen)
        words = self.tr("Recorded: {amount} from {name} for {numbers}.")
        if not numbers:
            words = self.tr("Recorded: {amount} from {name}.")
        self.recorded.emit(words.format(amount=money_text(amount), name=self._names[payer_id], numbers=numbers))

    def _options(self) -> list[tuple[int, str]]:
        """By what is owed, then by the group, then by name."""
        nothing = Money(0, self._currency)
        owes = {payer: self._owes.get(payer, nothing) for payer in self._names}
        places = {one: (owes[one] <= nothing, one not in self._here, folded(self._names[one])) for one in owes}
        ordered = sorted(places, key=places.__getitem__)
        return [(payer, self._option_text(payer, owes[payer])) for payer in ordered]

    def _option_text(self, payer_id: int, owes: Money) -> str:
        if owes.minor <= 0:
            return self._names[payer_id]
        return self.tr("{name} (owes {amount})").format(name=self._names[payer_id], amount=money_text(owes))

    def _on_payer(self) -> None:
        """All that they owe is proposed, for the oldest that is open."""
        invoices = self._open_invoices(self.payer.value())
        self.invoices.show_invoices(invoices)
        self.show_field("invoices", bool(invoices))
        self._propose(self._owed())

    def _open_invoices(self, payer_id: int | None) -> list[OpenInvoice]:
        if payer_id is None:
            return []
        with self._desk.store.read() as session:
            return open_invoices(accounts.of_payer(session, payer_id, self._currency))

    def _on_invoices(self) -> None:
        """What is open of the chosen ones is proposed, unless another amount was typed."""
        if self.amount.text() in ("", self._proposed):
            self._propose(self.invoices.sum(self._currency) if self.invoices.chosen else self._owed())
        else:
            self._tell()

    def _owed(self) -> Money:
        return self._owes.get(self.payer.value(), Money(0, self._currency))

    def _propose(self, amount: Money) -> None:
        self.amount.set_value(amount if amount.minor > 0 else None)
        self._proposed = self.amount.text()
        self._tell()

    def _tell(self) -> None:
        words = self._words()
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _words(self) -> str:
        """What is in hand, or what becomes of that which is too much."""
        if not self._names:
            return self.tr("Nobody pays yet: first agree about money with a member.")
        if self._owed().minor < 0:
            return self.tr("{amount} is in hand.").format(amount=money_text(-self._owed()))
        over = self._over()
        if over.minor <= 0:
            return ""
        words = self.tr("{amount} more than is open of it: that goes to the oldest that is open, else it is in hand.")
        return words.format(amount=money_text(over))

    def _over(self) -> Money:
        """How much more is paid than is open of the chosen invoices."""
        nothing = Money(0, self._currency)
        with suppress(Refused):
            amount = self.amount.value()
            return amount - self.invoices.sum(self._currency) if amount and self.invoices.chosen else nothing
        return nothing

    def _lay_out(self) -> None:
        self.add_field("payer", self.tr("From"), self.payer)
        self.add_field("amount", self.tr("Amount"), self.amount)
        self.add_field("day", self.tr("Day"), self.day)
        self.add_field("way", self.tr("How"), self.way)
        self.add_field("invoices", self.tr("For"), self.invoices)
        self.add_field("reference", self.tr("Reference"), self.reference)
        self.add_field("words", self.tr("Note"), self.words)
        self.add_below(self.told)

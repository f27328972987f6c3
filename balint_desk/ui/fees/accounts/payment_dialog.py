"""Record payment: who, how much, Enter."""

from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.fee_words import Way
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import accounts, paying, payments
from balint_desk.store.fees.accounts.accounts import OpenInvoice
from balint_desk.store.fees.accounts.paying import PayingPlace, WhoPays
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.money_texts import way_text
from balint_desk.ui.base.texts import money_text
from balint_desk.ui.fees.accounts.entry_dialogs import PastDayEditor
from balint_desk.ui.fees.accounts.invoice_choice import InvoiceChoice
from balint_desk.ui.fees.accounts.payer_line import PayerLine
from balint_desk.ui.fields.editors import ChoiceEditor, LineEditor, MoneyEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.widgets.cards import Muted


class PaymentDialog(FormDialog):
    """Nobody is chosen unless the page says who. Each who may pay stands there once for each currency they pay in,
    and what they owe in it is proposed.
    """

    recorded = Signal(str)
    """A sentence about it."""

    def __init__(self, desk: Desk, who: WhoPays | None = None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Record payment"), self.tr("Record"), parent)
        self._desk = desk
        with desk.store.read() as session:
            self._currency = session.get_one(Group, desk.group_id).currency
            self._places = paying.places(session, desk.group_id, desk.today())
            place = who and paying.of_who(session, desk.group_id, desk.today(), who, self._places)
        self._proposed = ""
        self._place: PayingPlace | None = None
        self.payer, self.amount = PayerLine(self._places), MoneyEditor(self._currency)
        self.day = PastDayEditor(desk.today)
        self.way = ChoiceEditor([(way, way_text(way)) for way in Way])
        self.invoices, self.reference, self.words, self.told = InvoiceChoice(), LineEditor(), LineEditor(), Muted()
        self._lay_out()
        self.payer.set_value(place)
        self.payer.edited.connect(self._on_payer)
        self.invoices.edited.connect(self._on_invoices)
        self.amount.edited.connect(self._tell)
        self._show_place()
        if place is not None:
            self.amount.setFocus()
            self.amount.selectAll()

    def keep_all(self) -> None:
        place, amount, day = self.payer.needed(), self._value(self.amount), self._value(self.day)
        meant_for = self.invoices.meant_for(amount)
        with self._desk.store.write(self.tr("Record payment")) as session:
            way, reference, words = self.way.value(), self.reference.value(), self.words.value()
            payer_id = paying.payer_of(session, place)
            payments.add(session, Paid(payer_id, day, amount, way, reference, words, meant_for))
        numbers = ", ".join(one.number for one in self.invoices.chosen)
        words = self.tr("Recorded: {amount} from {name} for {numbers}.")
        if not numbers:
            words = self.tr("Recorded: {amount} from {name}.")
        self.recorded.emit(words.format(amount=money_text(amount), name=place.name, numbers=numbers))

    def _on_payer(self) -> None:
        """Only when it is somebody else: who goes on typing a name keeps the amount."""
        if self.payer.value() is not self._place:
            self._show_place()

    def _show_place(self) -> None:
        """All that they owe is proposed, for the oldest that is open; another amount that was typed stays."""
        place, before = self.payer.value(), self._currency
        self._place = place
        if place is not None:
            self._currency = self.amount.currency = place.currency
        invoices = self._open_invoices(place)
        self.invoices.show_invoices(invoices)
        self.show_field("invoices", bool(invoices))
        if self.amount.text() in ("", self._proposed) or self._currency != before:
            self._propose(self._owed())
        else:
            self._tell()

    def _open_invoices(self, place: PayingPlace | None) -> list[OpenInvoice]:
        if place is None or place.payer_id is None:
            return []
        with self._desk.store.read() as session:
            return accounts.of_payer(session, place.payer_id, place.currency).open_invoices()

    def _on_invoices(self) -> None:
        """What is open of the chosen ones is proposed, unless another amount was typed."""
        if self.amount.text() in ("", self._proposed):
            self._propose(self.invoices.sum(self._currency) if self.invoices.chosen else self._owed())
        else:
            self._tell()

    def _owed(self) -> Money:
        return self._place.owes if self._place else Money(0, self._currency)

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
        if not self._places:
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

"""Record payment: who, how much, Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.fee_words import Way
from balint_desk.core.money import Money
from balint_desk.store import accounts, payers, payments
from balint_desk.store.models import Group
from balint_desk.store.payments import Paid
from balint_desk.ui.cards import Muted
from balint_desk.ui.desk import Desk
from balint_desk.ui.editors import ChoiceEditor, DayEditor, LineEditor
from balint_desk.ui.form_dialog import FormDialog
from balint_desk.ui.money_editor import MoneyEditor
from balint_desk.ui.money_texts import way_text
from balint_desk.ui.text import money_text


class PaymentDialog(FormDialog):
    """Whoever owes comes first, and what they owe is proposed. The currency is that of the group on screen."""

    recorded = Signal(str)
    """A sentence about it."""

    def __init__(self, desk: Desk, payer_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Record payment"), self.tr("Record"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        with desk.store.read() as session:
            self._currency = session.get_one(Group, desk.group_id).currency
            self._names = payers.names(session)
            found = accounts.standings(session)
        self._owes = {payer: one.account.owes for (payer, code), one in found.items() if code == self._currency}
        self.payer, self.amount, self.day = ChoiceEditor(self._options()), MoneyEditor(self._currency), DayEditor()
        self.way = ChoiceEditor([(way, way_text(way)) for way in Way])
        self.reference, self.words, self.told = LineEditor(), LineEditor(), Muted()
        self._lay_out()
        self.day.set_value(desk.today())
        self.payer.set_value(payer_id if payer_id is not None else next(iter(self._options()), (None,))[0])
        self.payer.edited.connect(self._propose)
        self._propose()

    def keep_all(self) -> None:
        payer_id, amount, day = (self._value(one) for one in (self.payer, self.amount, self.day))
        paid = Paid(payer_id, day, amount, self.way.value(), self.reference.value(), self.words.value())
        with self._desk.store.write(self.tr("Record payment")) as session:
            payments.add(session, paid)
        words = self.tr("Recorded: {amount} from {name}.")
        self.recorded.emit(words.format(amount=money_text(amount), name=self._names[payer_id]))

    def _options(self) -> list[tuple[int, str]]:
        """By what is owed, then by name."""
        nothing = Money(0, self._currency)
        owes = {payer: self._owes.get(payer, nothing) for payer in self._names}
        ordered = sorted(self._names, key=lambda payer: (owes[payer] <= nothing, self._names[payer].casefold()))
        return [(payer, self._option_text(payer, owes[payer])) for payer in ordered]

    def _option_text(self, payer_id: int, owes: Money) -> str:
        if owes.minor <= 0:
            return self._names[payer_id]
        return self.tr("{name} (owes {amount})").format(name=self._names[payer_id], amount=money_text(owes))

    def _propose(self) -> None:
        owes = self._owes.get(self.payer.value(), Money(0, self._currency))
        self.amount.set_value(owes if owes.minor > 0 else None)
        words = ""
        if owes.minor < 0:
            words = self.tr("{amount} is in hand.").format(amount=money_text(-owes))
        elif not self._names:
            words = self.tr("Nobody pays yet: first agree about money with a member.")
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _lay_out(self) -> None:
        self.add_field("payer", self.tr("From"), self.payer)
        self.add_field("amount", self.tr("Amount"), self.amount)
        self.add_field("day", self.tr("Day"), self.day)
        self.add_field("way", self.tr("How"), self.way)
        self.add_field("reference", self.tr("Reference"), self.reference)
        self.add_field("words", self.tr("Note"), self.words)
        self.add_below(self.told)

"""Money paid back, let go, or taken back by a counter-entry: what was entered is never changed."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.fee_words import Way
from balint_desk.store.fees.accounts import payments
from balint_desk.store.fees.accounts.fee_table import FeeTableLine
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.money_texts import way_text
from balint_desk.ui.base.texts import day_text, money_text
from balint_desk.ui.fees.accounts.past_day import PastDayEditor
from balint_desk.ui.fields.editors import ChoiceEditor, LineEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.fields.money_editor import MoneyEditor

translate = QCoreApplication.translate


class AskedEntry(Enum):
    """What is to be done with an account."""

    LET_GO = auto()
    PAY_BACK = auto()

    @property
    def title(self) -> str:
        return {
            AskedEntry.LET_GO: translate("EntryDialog", "Let go, with reason"),
            AskedEntry.PAY_BACK: translate("EntryDialog", "Pay back"),
        }[self]


class EntryDialog(FormDialog):
    """All that this payer owes, or has in hand, is proposed: of a line that two pay, of one of them."""

    told = Signal(str)

    def __init__(self, desk: Desk, asked: AskedEntry, line: FeeTableLine, parent: QWidget | None = None) -> None:
        super().__init__(asked.title, translate("EntryDialog", "Keep"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_payer = line.owes_by if asked is AskedEntry.LET_GO else line.in_hand_by
        self._desk, self._asked, self._payer_id = desk, asked, next(iter(by_payer))
        self.amount, self.day, self.words = MoneyEditor(line.owes.currency), PastDayEditor(desk.today), LineEditor()
        self.way = ChoiceEditor([(way, way_text(way)) for way in Way])
        self.add_field("amount", self.tr("Amount"), self.amount)
        self.add_field("day", self.tr("Day"), self.day)
        if asked is AskedEntry.PAY_BACK:
            self.add_field("way", self.tr("How"), self.way)
        self.add_field("words", self.tr("Why") if asked is AskedEntry.LET_GO else self.tr("Note"), self.words)
        self.amount.set_value(by_payer[self._payer_id])

    def keep_all(self) -> None:
        amount, day = self._value(self.amount), self._value(self.day)
        paid = Paid(self._payer_id, day, amount, self.way.value(), words=self.words.value())
        does = payments.let_go if self._asked is AskedEntry.LET_GO else payments.pay_back
        with self._desk.store.write(self._asked.title) as session:
            does(session, paid)
        words = self.tr("Let go: {amount}.") if self._asked is AskedEntry.LET_GO else self.tr("Paid back: {amount}.")
        self.told.emit(words.format(amount=money_text(amount)))


class TakeBackDialog(FormDialog):
    """The payment and its counter-entry both stay to be seen."""

    told = Signal(str)

    def __init__(self, desk: Desk, payment_id: int, parent: QWidget | None = None) -> None:
        super().__init__(translate("TakeBackDialog", "Take back"), translate("TakeBackDialog", "Take back"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._payment_id = desk, payment_id
        with desk.store.read() as session:
            payment = session.get_one(Payment, payment_id)
        self._amount = payment.amount
        words = self.tr("{amount} of {day}. It stays to be seen, and so does what takes it back.")
        self.add_note(words.format(amount=money_text(payment.amount), day=day_text(payment.day)))
        self.day, self.words = PastDayEditor(desk.today), LineEditor()
        self.add_field("day", self.tr("Day"), self.day)
        self.add_field("words", self.tr("Why"), self.words)
        self.words.setPlaceholderText(self.tr("It bounced"))

    def keep_all(self) -> None:
        day = self._value(self.day)
        with self._desk.store.write(self.tr("Take back")) as session:
            payments.take_back(session, self._payment_id, day, self.words.value())
        self.told.emit(self.tr("Taken back: {amount}.").format(amount=money_text(self._amount)))

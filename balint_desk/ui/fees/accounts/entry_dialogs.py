"""What is noted on an account: money paid back, let go or taken back by a counter-entry, a talk, and who is excused."""

from collections.abc import Callable
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.fee_words import Way
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import money_talks, payments
from balint_desk.store.fees.accounts.fee_table import FeeTableLine
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.money_texts import way_text
from balint_desk.ui.base.texts import day_text, money_text
from balint_desk.ui.fields.editors import ChoiceEditor, DayEditor, LineEditor, MoneyEditor
from balint_desk.ui.fields.form_dialog import FormDialog

translate = QCoreApplication.translate


class PastDayEditor(DayEditor):
    """Today at first, or a day before; what is still to come is refused."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.set_value(today())

    def value(self) -> date | None:
        day = super().value()
        if day is not None and day > self._today():
            raise Refused("{day} is still to come. Write the day on which it happened, today at the latest.", day=day)
        return day


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


class SpokeDialog(FormDialog):
    """The first step where money is owed: the day, a word, and until when nothing more is asked for."""

    def __init__(self, desk: Desk, payer_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("We spoke about it"), self.tr("Keep"), parent)
        self._desk, self._payer_id = desk, payer_id
        self.day, self.until, self.words = PastDayEditor(desk.today), DayEditor(), LineEditor()
        with desk.store.read() as session:
            name = payers.name(session, payer_id)
            self.until.set_value(payers.excused(session, desk.today()).get(payer_id))
        self.add_note(self.tr("With {name}, about what is owed.").format(name=name))
        self.add_field("day", self.tr("Spoken of on"), self.day)
        self.add_field("until", self.tr("Nothing more is asked before"), self.until)
        self.add_field("words", self.tr("What was said"), self.words)
        self.words.setPlaceholderText(self.tr("pays in March"))

    def keep_all(self) -> None:
        day = self._value(self.day)
        with self._desk.store.write(self.tr("We spoke about it")) as session:
            currency = session.get_one(Group, self._desk.group_id).currency
            money_talks.spoke(session, self._payer_id, currency, day, self.words.value())
            until = self.until.value()
            money_talks.excuse(session, self._payer_id, self._desk.today(), until, self.words.value())


class ExcuseDialog(FormDialog):
    """A member who pays later is asked for nothing before a day; what holds now stands there to be changed."""

    told = Signal(str)

    def __init__(self, desk: Desk, payer_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Excused until"), self.tr("Keep"), parent)
        self._desk, self._payer_id = desk, payer_id
        self.until, self.words = DayEditor(), LineEditor()
        self.add_field("until", self.tr("Nothing more is asked before"), self.until)
        self.add_field("words", self.tr("What was said"), self.words)
        self.words.setPlaceholderText(self.tr("pays in March"))
        with desk.store.read() as session:
            payer = session.get_one(Payer, payer_id)
            self.until.set_value(payer.excused_until)
            self.words.set_value(payer.excused_words)

    def keep_all(self) -> None:
        until = self._value(self.until)
        with self._desk.store.write(self.windowTitle()) as session:
            money_talks.excuse(session, self._payer_id, self._desk.today(), until, self.words.value())
        self.told.emit(self.tr("Excused until {day}.").format(day=day_text(until)))

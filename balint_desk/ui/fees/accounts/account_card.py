"""The account of the chosen line: what was charged and paid, what is not charged yet, and the next step."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from balint_desk.core.fees.fee_words import AccountEntry, Way
from balint_desk.core.money import Money
from balint_desk.store.fees.accounts import account_entries, unseen_money
from balint_desk.store.fees.accounts.account_entries import Happened, MoneyEntry, Spoken
from balint_desk.store.fees.accounts.fee_table import FeeTableLine
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.charging import charging
from balint_desk.store.fees.charging.charging import Offered
from balint_desk.ui.base.day_texts import days_text
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.look import tabular
from balint_desk.ui.base.texts import day_and_month, money_text
from balint_desk.ui.fees.accounts.account_menu import AccountMenu
from balint_desk.ui.fees.accounts.entry_texts import amount_text, excused_text, happened_text, unseen_text
from balint_desk.ui.widgets.cards import Card, Muted, button, column, label, link_button, primary_button
from balint_desk.ui.widgets.flow import Flow

SHOWN = 6
"""So many of the latest lines stand on the card; the statement has them all."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
translate = QCoreApplication.translate


class AccountCard(Card):
    """What is owed comes with two steps: record the payment, or note that we spoke about it."""

    payment_wanted = Signal()
    """From who pays this line."""
    spoke_wanted = Signal(object)
    take_back_wanted = Signal(object)
    """A payment that bounced or was entered wrongly."""
    receipt_wanted = Signal(object)
    """Of a payment in cash."""
    letter_wanted = Signal(object)
    """The letter as it went out."""
    _line: FeeTableLine
    """The one shown; there is none before `show_line`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", self.tr("All of it"), parent)
        self._desk, self._all = desk, False
        self._happened: Sequence[Happened] = ()
        self._labels: list[tuple[QLabel, QLabel, QLabel]] = []
        self._beside: list[QWidget] = []
        self._unseen: Sequence[Money] = ()
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(14)
        self.lines.setVerticalSpacing(8)
        self.lines.setColumnStretch(1, 1)
        self.nothing = Muted(self.tr("Nothing charged yet. Sessions written up are charged from the Fees menu."))
        self.whose, self.coming, self.excused, self.unseen = Muted(), Muted(), Muted(), Muted()
        self.record, self.spoke = primary_button(self.tr("Record payment")), button(self.tr("We spoke about it…"))
        self.more = AccountMenu(self)
        buttons = Flow(space=8)
        for one in (self.record, self.spoke, self.more):
            buttons.addWidget(one)
        self.add(self.whose, self.lines, self.nothing, self.unseen, self.coming, self.excused, buttons)
        self.record.clicked.connect(self.payment_wanted)
        self.spoke.clicked.connect(lambda: self.spoke_wanted.emit(self._line.payer_id))
        self.link.clicked.connect(self._turn)

    def show_line(self, line: FeeTableLine, name: str) -> None:
        """Show the account of a line of the table."""
        self._line = line
        self.set_title(_title(line, name))
        self._find_unseen(line)
        coming, payer = self._read(line)
        self.whose.setText(self._whose_text(line))
        self.whose.setVisible(bool(self.whose.text()))
        self._fill()
        self.coming.setText(_coming_text(coming))
        self.coming.setVisible(bool(coming))
        self.excused.setText(_excused_text(payer, line.excused_until))
        self.excused.setVisible(bool(self.excused.text()))
        self.nothing.setVisible(not self._happened)
        self.spoke.setVisible(bool(line.owes))
        self.more.show_line(line)
        self.record.setVisible(line.payer_id is not None)

    def _read(self, line: FeeTableLine) -> tuple[Sequence[Offered], Payer | None]:
        with self._desk.store.read() as session:
            today, whose = self._desk.today(), {line.spell_id}
            coming = charging.offered(session, self._desk.group_id, today, whose=whose)
            self._read_happened()
            return coming, None if line.payer_id is None else session.get_one(Payer, line.payer_id)

    def _read_happened(self) -> None:
        """What is shown and one more of it, which says that there is more."""
        line, latest = self._line, None if self._all else SHOWN + 1
        if line.payer_id is None:
            self._happened = []
            return
        with self._desk.store.read() as session:
            happened = account_entries.of(session, line.payer_id, line.owes.currency, line.spell_id, latest)
            unseen = unseen_money.entries(session, line.payer_id, self._unseen)
        self._happened = sorted([*happened, *unseen], key=lambda one: one.day)

    def _find_unseen(self, line: FeeTableLine) -> None:
        """What this account cannot count, since it is in another currency."""
        self._unseen = []
        if line.payer_id is not None:
            with self._desk.store.read() as session:
                self._unseen = unseen_money.of_payer(session, line.owes.currency, line.payer_id)
        words = self.tr("In another currency, so not counted here: {amounts}.")
        self.unseen.setText(words.format(amounts=unseen_text(self._unseen)))
        self.unseen.setVisible(bool(self._unseen))

    def _whose_text(self, line: FeeTableLine) -> str:
        """Of whom it is, where two owe, or where it is another one who has something in hand."""
        pays = line.agreed.payer_id if line.agreed else line.payer_id
        owes = line.owes_by if len(line.owes_by) > 1 else {}
        in_hand = line.in_hand_by if line.owes or {*line.in_hand_by} - {pays} else {}
        if not {*owes, *in_hand}:
            return ""
        with self._desk.store.read() as session:
            names = payers.names(session, {*owes, *in_hand})
        words = self.tr("{name} owes {amount} of it."), self.tr("{name} has {amount} in hand.")
        return " ".join(
            sentence.format(name=names[payer_id], amount=money_text(amount))
            for sentence, by_payer in zip(words, (owes, in_hand), strict=True)
            for payer_id, amount in by_payer.items()
        )

    def _turn(self) -> None:
        self._all = not self._all
        self._read_happened()
        self._fill()

    def _fill(self) -> None:
        """The latest lines, or all of them; a payment that stands can be taken back from here."""
        shown = self._happened if self._all else self._happened[-SHOWN:]
        while len(self._labels) > len(shown):
            for one in self._labels.pop():
                _remove(one)
        while self._beside:
            _remove(self._beside.pop())
        for place, happened in enumerate(shown):
            self._fill_line(place, happened)
        has_steps = any(isinstance(it, MoneyEntry) or (isinstance(it, Spoken) and it.has_pdf) for it in self._happened)
        self.link.setVisible(len(self._happened) > SHOWN or has_steps)
        self.link.setText(self.tr("The latest") if self._all else self.tr("All of it"))

    def _fill_line(self, place: int, happened: Happened) -> None:
        """Its labels are there from the account before, or made now."""
        if place == len(self._labels):
            self._labels.append(self._add_labels(place))
        texts = day_and_month(happened.day), happened_text(happened), amount_text(happened)
        for one, text in zip(self._labels[place], texts, strict=True):
            one.setText(text)
        steps = self._steps(happened) if self._all else []
        if steps:
            self._beside.append(_under_each_other(steps))
            self.lines.addWidget(self._beside[-1], place, 3)

    def _add_labels(self, place: int) -> tuple[QLabel, QLabel, QLabel]:
        """Day, words and amount."""
        day, words, amount = label("", "muted"), label("", wrap=True), label("")
        amount.setFont(tabular(amount.font()))
        self.lines.addWidget(day, place, 0, Qt.AlignmentFlag.AlignTop)
        self.lines.addWidget(words, place, 1)
        self.lines.addWidget(amount, place, 2, RIGHT)
        return day, words, amount

    def _steps(self, one: Happened) -> list[QPushButton]:
        """What can be done with a payment, and the letter as it went out."""
        if isinstance(one, Spoken):
            return [self._step(self.tr("The letter…"), one, self.letter_wanted)] if one.has_pdf else []
        if not isinstance(one, MoneyEntry) or one.entry is AccountEntry.TAKEN_BACK or one.gone:
            return []
        steps = [self._step(self.tr("Take back…"), one, self.take_back_wanted)]
        if one.entry is AccountEntry.PAYMENT and one.way is Way.CASH:
            steps.append(self._step(self.tr("Receipt…"), one, self.receipt_wanted))
        return steps

    @staticmethod
    def _step(words: str, one: MoneyEntry | Spoken, wanted: SignalInstance) -> QPushButton:
        made = link_button(words)
        made.setAccessibleName(" ".join(filter(None, (words, day_and_month(one.day), amount_text(one)))))
        made.clicked.connect(lambda: wanted.emit(one.id))
        return made


def _remove(widget: QWidget) -> None:
    """At once, so that nothing of it is painted or reached by Tab until it is deleted."""
    widget.setParent(None)
    widget.deleteLater()


def _under_each_other(steps: Sequence[QPushButton]) -> QWidget:
    """The card is narrow."""
    made = QWidget()
    made.setLayout(column(*steps, space=0))
    return made


def _title(line: FeeTableLine, name: str) -> str:
    if line.owes:
        return translate("AccountCard", "{name} owes {amount}").format(name=name, amount=money_text(line.owes))
    if line.in_hand:
        return translate("AccountCard", "{name}: {amount} in hand").format(name=name, amount=money_text(line.in_hand))
    return translate("AccountCard", "{name} owes nothing").format(name=name)


def _coming_text(coming: Sequence[Offered]) -> str:
    """Not yet charged: 3 and 17 November."""
    if not coming:
        return ""
    days = days_text(sorted({one.line.day for one in coming}))
    return translate("AccountCard", "Not yet charged: {days}.").format(days=days)


def _excused_text(payer: Payer | None, until: date | None) -> str:
    if payer is None or until is None:
        return ""
    return excused_text(until, payer.excused_words)

"""What comes with each session: the room above all. Said once, it changes from a day on."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.core.fees.costs.shared_costs import Price
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.refused import Refused
from balint_desk.store.fees.costs import session_costs
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_text, money_text
from balint_desk.ui.fees.costs.cost_texts import cost_text
from balint_desk.ui.fees.costs.new_expense import cost_choice
from balint_desk.ui.fields.editors import DayEditor, LineEditor, MoneyEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.widgets.button_lines import cursor_kept
from balint_desk.ui.widgets.cards import Card, Muted, label, link_button, row

translate = QCoreApplication.translate


class EachTimeCard(Card):
    """A line for each cost that comes with the sessions now, or will."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Comes with each session"), self.tr("Add…"), parent)
        self._desk = desk
        self.lines: list[QWidget] = []
        self.nothing = Muted(self.tr("Say here what the room costs each time: then it is proposed after each session."))
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.add(self.nothing, self._list)
        self.link.clicked.connect(lambda: self._ask(None))

    def refresh(self) -> None:
        today = self._desk.today()
        with self._desk.store.read() as session:
            known = session_costs.prices(session, self._desk.group_id)
        there = [price for price in known if price.last_day is None or price.last_day >= today]
        with cursor_kept(lambda: self.lines):
            for line in self.lines:
                line.hide()
                line.deleteLater()
            self.lines = [self._line(price) for price in there]
        self.nothing.setVisible(not there)

    def _line(self, price: Price) -> QWidget:
        words, change = price_text(price), link_button(self.tr("Change…"))
        change.setAccessibleName(self.tr("{does}: {what}").format(does=change.text(), what=words))
        change.clicked.connect(partial(self._ask, price))
        line, beside = QWidget(), row(label(words, wrap=True), None, change)
        beside.setStretch(0, 1)
        line.setLayout(beside)
        self._list.addWidget(line)
        return line

    def _ask(self, price: Price | None) -> None:
        SessionCostDialog(self._desk, price, self.window()).open()


class SessionCostDialog(FormDialog):
    """From a day on each session costs this much, or no longer anything of this kind."""

    def __init__(self, desk: Desk, price: Price | None = None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Comes with each session"), self.tr("Keep"), parent)
        self._desk = desk
        with desk.store.read() as session:
            currency = session.get_one(Group, desk.group_id).currency
        self.kind, self.amount = cost_choice(), MoneyEditor(currency)
        self.first, self.words = DayEditor(), LineEditor()
        self.add_field("kind", self.tr("Kind"), self.kind)
        self.add_field("amount", self.tr("Each session"), self.amount)
        self.add_field("first", self.tr("From"), self.first)
        self.add_field("words", self.tr("Words"), self.words)
        self.add_note(self.tr("It is proposed for each session held from this day on. What is kept already stays."))
        self.stop = link_button(self.tr("From this day on it no longer comes"))
        self.stop.setVisible(price is not None)
        self.add_below(self.stop)
        self.stop.clicked.connect(self._stop)
        self._show(price)

    def keep_all(self) -> None:
        amount, first = self._value(self.amount), self._value(self.first)
        price = Price(self.kind.value(), amount, first, words=self.words.value())
        with self._desk.store.write(self.tr("Cost of each session")) as session:
            session_costs.put(session, self._desk.group_id, price)

    def _show(self, price: Price | None) -> None:
        """A change holds from today unless another day is typed."""
        self.first.set_value(self._desk.today())
        self.kind.set_value(price.kind if price else CostKind.ROOM)
        self.kind.setEnabled(price is None)
        if price is not None:
            self.amount.set_value(price.amount)
            self.words.set_value(price.words)

    def _stop(self) -> None:
        day = self.first.value()
        if day is None:
            raise Refused("From which day on? Write it into “From”.")
        with self._desk.store.write(self.tr("Cost of each session")) as session:
            session_costs.stop(session, self._desk.group_id, self.kind.value(), day)
        self.reject()


def price_text(price: Price) -> str:
    """Room: £40.00 since 01/09/2026, until 31/12/2026."""
    values = {"kind": cost_text(price.kind), "amount": money_text(price.amount), "first": day_text(price.first_day)}
    if price.last_day is None:
        return translate("EachTimeCard", "{kind}: {amount} since {first}").format(**values)
    return translate("EachTimeCard", "{kind}: {amount} from {first} to {last}").format(
        **values, last=day_text(price.last_day)
    )

"""What was agreed with the chosen member, now and before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.store.fees.accounts.fee_table import FeeTableLine
from balint_desk.store.fees.agreements import agreements
from balint_desk.store.fees.agreements.agreements import ShownAgreement
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.money_texts import agreed_text, conditions_text
from balint_desk.ui.base.texts import day_text
from balint_desk.ui.fees.agreements.payer_dialog import PayerDialog
from balint_desk.ui.widgets.button_lines import taken_out
from balint_desk.ui.widgets.cards import Card, Muted, button, label
from balint_desk.ui.widgets.flow import Flow


class AgreementCard(Card):
    """The agreement that holds, its conditions, and those before it with their days."""

    change_wanted = Signal(object)
    """From the agreement that holds; none is a first one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Agreed together"), parent=parent)
        self._desk = desk
        self.now: ShownAgreement | None = None
        self.agreed, self.conditions = label("", wrap=True), Muted()
        self._before = QVBoxLayout()
        self.change = button(self.tr("Agree about money…"))
        self.address = button(self.tr("Address and reference…"))
        buttons = Flow(space=8)
        for one in (self.change, self.address):
            buttons.addWidget(one)
        self.add(self.agreed, self.conditions, self._before, buttons)
        self.change.clicked.connect(lambda: self.change_wanted.emit(self.now))
        self.address.clicked.connect(self._ask_address)

    def show_line(self, line: FeeTableLine) -> None:
        with self._desk.store.read() as session:
            spell_id, group_id = line.spell_id, self._desk.group_id
            found = agreements.of_spell(session, spell_id) if spell_id else agreements.of_host(session, group_id)
        self.now = agreements.now(found, self._desk.today())
        self.agreed.setText(_sentence(agreed_text(self.now)))
        self.conditions.setText(_sentence(conditions_text(self.now)) if self.now else "")
        self.conditions.setVisible(bool(self.conditions.text()))
        self.change.setText(self.tr("Change from a day on…") if self.now else self.tr("Agree about money…"))
        self.address.setVisible(self.now is not None)
        self._show_others([one for one in found if one is not self.now])

    def _ask_address(self) -> None:
        if self.now is not None:
            PayerDialog(self._desk, self.now.payer_id, self).open()

    def _show_others(self, others: list[ShownAgreement]) -> None:
        for line in taken_out(self._before):
            line.deleteLater()
        for other in others:
            words = self.tr("From {day}: {agreed}").format(day=day_text(other.first_day), agreed=agreed_text(other))
            self._before.addWidget(Muted(words))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]

"""What was agreed with a member: the fee, in a line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from balint_desk.store.fees.agreements import agreements
from balint_desk.store.members import members
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.money_texts import agreed_text, conditions_text
from balint_desk.ui.widgets.cards import Card, label, row

WORDS_WIDTH = 110


class AgreedCard(Card):
    """Only says it; the Fees tab is where it is changed."""

    fee_wanted = Signal(object)
    """The time in the group whose fee is to be seen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Agreed together"), self.tr("Fees"), parent)
        self._desk = desk
        self._spell_id: int | None = None
        self.fee = label("", wrap=True)
        words = label(self.tr("Fee"), "muted")
        words.setFixedWidth(WORDS_WIDTH)
        self.add(row(words, self.fee, wide=self.fee))
        self.link.clicked.connect(lambda: self.fee_wanted.emit(self._spell_id))

    def show_person(self, person_id: int) -> None:
        """The fee of the latest time in the group on screen."""
        with self._desk.store.read() as session:
            spells = members.spells(session, self._desk.group_id, person_id)
            self._spell_id = spells[0].id if spells else None
            found = agreements.of_spell(session, spells[0].id) if spells else []
        agreed = agreements.now(found, self._desk.today())
        parts = [agreed_text(agreed), conditions_text(agreed) if agreed else ""]
        self.fee.setText("; ".join(part for part in parts if part))

"""We spoke about it: the first step where money is owed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from balint_desk.store.fees.accounts import money_talks
from balint_desk.store.fees.agreements import payers
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fees.accounts.past_day import PastDayEditor
from balint_desk.ui.fields.editors import DayEditor, LineEditor
from balint_desk.ui.fields.form_dialog import FormDialog


class SpokeDialog(FormDialog):
    """The day, a word, and until when nothing more is asked for."""

    def __init__(self, desk: Desk, payer_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("We spoke about it"), self.tr("Keep"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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

"""Excused until: a member who pays later is asked for nothing before a day, which can be changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.store.fees.accounts import money_talks
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_text
from balint_desk.ui.fields.editors import DayEditor, LineEditor
from balint_desk.ui.fields.form_dialog import FormDialog


class ExcuseDialog(FormDialog):
    """What holds now stands there to be changed."""

    told = Signal(str)

    def __init__(self, desk: Desk, payer_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Excused until"), self.tr("Keep"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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

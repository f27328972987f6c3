"""Put right by a credit note: whole or in part, with the reason, under a number of its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.documents.fees.papers import issuing
from balint_desk.store.fees.invoices import credit_notes
from balint_desk.store.fees.invoices.credit_notes import Credit, Creditable
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import money_text
from balint_desk.ui.fees.invoices.invoice_sheet import invoice_sheet
from balint_desk.ui.fees.invoices.invoice_words import paper_name
from balint_desk.ui.fields.editors import DayEditor, LineEditor, MoneyEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.widgets.cards import Muted, button, label, row, scroll_page

SCROLLED, LINE_HEIGHT = 5, 38
"""More lines than this are scrolled: the window fits a small screen."""


class CreditDialog(FormDialog):
    """An amount for each line, nothing at first; what charging put right already is proposed."""

    issued = Signal(object)
    """The id of the credit note."""

    def __init__(self, desk: Desk, invoice_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Put right"), self.tr("Issue credit note"), parent)
        self._desk, self._invoice_id = desk, invoice_id
        with desk.store.read() as session:
            self._creditable = [one for one in credit_notes.creditable(session, invoice_id) if one.left]
            name = paper_name(session.get_one(Invoice, invoice_id))
        words = self.tr("{invoice} stays as it is. A credit note takes off what is said here, and cannot be undone.")
        self.add_note(words.format(invoice=name))
        day = DayEditor()
        day.set_value(desk.today())
        self.add_field("day", self.tr("Date"), day)
        self.add_field("reason", self.tr("Why"), LineEditor())
        self.amounts = {one.line.id: self._amount(one) for one in self._creditable}
        self.all = button(self.tr("All of it"))
        self.anew = QCheckBox(self.tr("Make a new draft with the same lines"))
        self.add_below(self._list())
        self.add_below(row(self.all, None))
        self.add_below(self.anew)
        self.add_below(Muted(self.tr("Without a new draft, now or later, what is taken off is not charged again.")))
        self.all.clicked.connect(self._take_all)

    def keep_all(self) -> None:
        values = self.values()
        credit = Credit(self._invoice_id, values["day"], values["reason"], self._said(), self.anew.isChecked())
        name = self.tr("Issue credit note")
        self.issued.emit(issuing.credit(self._desk.store, name, credit, invoice_sheet))

    def _said(self) -> dict[int, Money]:
        said = {}
        for line_id, editor in self.amounts.items():
            try:
                value = editor.value()
            except Refused:
                editor.setFocus()
                raise
            if value:
                said[line_id] = value
        return said

    def _take_all(self) -> None:
        for one in self._creditable:
            self.amounts[one.line.id].set_value(one.left)

    def _amount(self, one: Creditable) -> MoneyEditor:
        editor = MoneyEditor(one.left.currency)
        editor.setMaximumWidth(110)
        editor.setAccessibleName(one.line.words)
        if one.least:
            editor.set_value(one.least)
        return editor

    def _list(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for place, one in enumerate(self._creditable):
            words = label(one.line.words, wrap=True)
            words.setBuddy(self.amounts[one.line.id])
            grid.addWidget(words, place, 0)
            grid.addWidget(Muted(self.tr("of {amount}").format(amount=money_text(one.left)), wrap=False), place, 1)
            grid.addWidget(self.amounts[one.line.id], place, 2)
        if len(self._creditable) <= SCROLLED:
            return inside
        area = scroll_page(inside)
        area.setFixedHeight(SCROLLED * LINE_HEIGHT)
        return area

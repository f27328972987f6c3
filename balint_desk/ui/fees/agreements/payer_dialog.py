"""Who pays, as it stands on invoices: the address, and what they want to read there."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.fee_words import Extra
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.practice import settings
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fields.editors import LineEditor, TextEditor
from balint_desk.ui.fields.form_dialog import FormDialog

translate = QCoreApplication.translate


class PayerDialog(FormDialog):
    """A member's name and e-mail are changed on the Members page. What was issued stays as it is.

    The VAT number is asked for where tax is switched on, and where one is kept already.
    """

    def __init__(self, desk: Desk, payer_id: int, parent: QWidget | None = None) -> None:
        with desk.store.read() as session:
            payer, name = session.get_one(Payer, payer_id), payers.name(session, payer_id)
            taxed = Extra.TAX in settings.get(session, settings.ALSO_NEED) or bool(payer.vat_number)
        title = translate("PayerDialog", "{name} on invoices").format(name=name)
        super().__init__(title, translate("PayerDialog", "Keep"), parent)
        self._desk, self._payer_id = desk, payer_id
        if payer.person_id is None:
            self.add_field("name", self.tr("Name"), LineEditor())
        self.add_field("address", self.tr("Address"), TextEditor(lines=3))
        if payer.person_id is None:
            self.add_field("email", self.tr("E-mail"), LineEditor())
        reference = LineEditor()
        reference.setPlaceholderText(self.tr("An order number, for instance"))
        self.add_field("reference", self.tr("Their reference"), reference)
        if taxed:
            self.add_field("vat_number", self.tr("Their VAT number"), LineEditor())
        self.add_note(self.tr("It stands on invoices made from now on."))
        for field, editor in self.editors.items():
            editor.set_value(getattr(payer, field))

    def keep_all(self) -> None:
        with self._desk.store.write(self.tr("Change who pays")) as session:
            payers.edit(session, self._payer_id, {field: one.value() for field, one in self.editors.items()})

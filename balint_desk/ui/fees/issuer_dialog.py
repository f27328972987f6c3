"""Your details on invoices: who issues them, where to pay, how they are numbered."""

from datetime import date

from PySide6.QtWidgets import QWidget

from balint_desk.core import numbering
from balint_desk.core.refused import Refused
from balint_desk.store import issuer
from balint_desk.store.issuer import Issuer
from balint_desk.ui.cards import Muted
from balint_desk.ui.desk import Desk
from balint_desk.ui.editors import LineEditor, NumberEditor, TextEditor
from balint_desk.ui.form_dialog import FormDialog
from balint_desk.ui.text import refused_text

LONGEST_DUE = 365
NEEDED = ("pattern", "credit_pattern", "due_days", "first_number")
EXAMPLE = 41


class IssuerDialog(FormDialog):
    """Keeps what differs as one change. Numbers of accounts and taxes are checked by their own check digits."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your details on invoices"), self.tr("Keep"), parent)
        self._desk = desk
        self.example = Muted()
        self._add_who()
        self._add_money()
        self._add_numbers()
        with desk.store.read() as session:
            own = issuer.get(session)
        for name, editor in self.editors.items():
            editor.set_value(getattr(own, name))
        self.editors["first_number"].set_value(own.first_in(numbering.series(own.pattern, desk.today())))
        for name in ("pattern", "credit_pattern"):
            self.editors[name].textChanged.connect(self._show_example)
        self._show_example()

    def keep_all(self) -> None:
        empty = Issuer()
        edits = {}
        for name, editor in self.editors.items():
            value = self._value(editor) if name in NEEDED else editor.value()
            edits[name] = getattr(empty, name) if value is None else value
        edits["first_series"] = numbering.series(edits["pattern"], self._desk.today())
        with self._desk.store.write(self.tr("Change your details")) as session:
            issuer.put(session, edits)

    def _add_who(self) -> None:
        self.add_field("name", self.tr("Name"), LineEditor())
        self.add_field("address", self.tr("Address"), TextEditor(lines=2))
        self.add_field("tax_number", self.tr("Tax number"), LineEditor())
        self.add_field("vat_number", self.tr("VAT number"), LineEditor())
        self.add_field("exemption", self.tr("Why there is no tax"), LineEditor())
        self.editors["exemption"].setPlaceholderText(self.tr("Not registered for VAT"))

    def _add_money(self) -> None:
        self.add_field("account", self.tr("Account"), LineEditor())
        self.editors["account"].setPlaceholderText(self.tr("Sort code and account number"))
        self.add_field("iban", self.tr("IBAN"), LineEditor())
        self.add_field("bic", self.tr("BIC"), LineEditor())
        self.add_field("due_days", self.tr("To be paid within"), NumberEditor(most=LONGEST_DUE), self.tr("days"))

    def _add_numbers(self) -> None:
        self.add_field("pattern", self.tr("Numbers of invoices"), LineEditor())
        self.add_field("credit_pattern", self.tr("Of credit notes"), LineEditor())
        self.add_field("first_number", self.tr("Begin with number"), NumberEditor(least=1))
        self._rows.addWidget(self.example, self._rows.rowCount(), 0, 1, 2)

    def _show_example(self) -> None:
        """What the patterns make, as they are typed."""
        day = self._desk.today()
        try:
            made = [_made(self.editors[name].value(), day) for name in ("pattern", "credit_pattern")]
        except Refused as refused:
            self.example.setText(refused_text(refused))
        else:
            words = self.tr("Invoice {invoice}, credit note {credit}. No number is left out or given twice.")
            self.example.setText(words.format(invoice=made[0], credit=made[1]))


def _made(pattern: str, day: date) -> str:
    return numbering.numbered(numbering.check(pattern), day, EXAMPLE)

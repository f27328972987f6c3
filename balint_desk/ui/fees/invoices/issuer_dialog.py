"""Your details on invoices: who issues them, where to pay, how they are numbered."""

from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.fee_words import Paper
from balint_desk.core.fees.invoices import numbering
from balint_desk.core.refused import Refused
from balint_desk.store.fees.invoices import invoices, issuer
from balint_desk.store.fees.invoices.issuer import Issuer
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import refused_text
from balint_desk.ui.fields.editors import LineEditor, NumberEditor, TextEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.widgets.cards import Muted

LONGEST_DUE = 365
WIDE = 560
NEEDED = ("pattern", "credit_pattern", "due_days", "first_number")


class IssuerDialog(FormDialog):
    """Keeps what differs as one change. Numbers of accounts and taxes are checked by their own check digits."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your details on invoices"), self.tr("Keep"), parent)
        self.setMinimumWidth(WIDE)
        self._desk = desk
        self._pattern, self._credit_pattern, self._first_number = LineEditor(), LineEditor(), NumberEditor(least=1)
        self.example = Muted()
        self._add_who()
        self._add_money()
        self._add_numbers()
        with desk.store.read() as session:
            own = issuer.get(session)
        for name, editor in self.editors.items():
            editor.set_value(getattr(own, name))
        self._first_number.set_value(own.first_in(numbering.series(own.pattern, desk.today())))
        for editor in (self._pattern, self._credit_pattern, self._first_number):
            editor.textChanged.connect(self._show_example)
        self._show_example()
        self.stand_closer()

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
        self.add_field("email", self.tr("E-mail"), _line(self.tr("Whom a letter sent as an e-mail is from")))
        self.add_field("tax_number", self.tr("Tax number"), LineEditor())
        self.add_field("vat_number", self.tr("VAT number"), LineEditor())
        self.add_field("exemption", self.tr("Why there is no tax"), _line(self.tr("as: Not registered for VAT")))

    def _add_money(self) -> None:
        self.add_field("account", self.tr("Account"), _line(self.tr("as: 12-34-56, 12345678")))
        self.add_field("iban", self.tr("IBAN"), LineEditor())
        self.add_beside("iban", "bic", self.tr("BIC"), LineEditor())
        self.add_field("due_days", self.tr("To be paid within"), NumberEditor(most=LONGEST_DUE), self.tr("days"))

    def _add_numbers(self) -> None:
        self.add_field("pattern", self.tr("Numbers of invoices"), self._pattern)
        self.add_field("credit_pattern", self.tr("Of credit notes"), self._credit_pattern)
        self.add_field("first_number", self.tr("Begin with number"), self._first_number)
        self._rows.addWidget(self.example, self._rows.rowCount(), 0, 1, 2)

    def _show_example(self) -> None:
        """How the patterns are read, and the numbers that really come next by what is typed."""
        try:
            made = self._next_numbers()
        except Refused as refused:
            self.example.setText(refused_text(refused))
            return
        words = self.tr(
            "Next come invoice {invoice} and credit note {credit}. {year_sign} becomes the year, {number_sign} the "
            "running number with three digits. No number is left out or given twice."
        )
        signs = {"year_sign": "{year}", "number_sign": "{number:3}"}
        self.example.setText(words.format(invoice=made[0], credit=made[1], **signs))

    def _next_numbers(self) -> list[str]:
        pattern, credit = (numbering.check(one.value()) for one in (self._pattern, self._credit_pattern))
        first = self._first_number.value() or 1
        series = numbering.series(pattern, self._desk.today())
        typed = Issuer(pattern=pattern, credit_pattern=credit, first_number=first, first_series=series)
        with self._desk.store.read() as session:
            return [invoices.numbered_next(session, typed, one, self._desk.today())[0] for one in Paper]


def _line(hint: str) -> LineEditor:
    made = LineEditor()
    made.setPlaceholderText(hint)
    return made

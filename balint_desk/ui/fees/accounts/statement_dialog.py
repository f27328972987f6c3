"""The statement of an account: the time, what was owed before it and at its end, and the paper."""

from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.accounts.statements import Statement
from balint_desk.core.periods import Period, between
from balint_desk.core.refused import Refused
from balint_desk.documents.fees.papers import papers
from balint_desk.documents.fees.papers.papers import PaperSheet
from balint_desk.store.fees.accounts import statements
from balint_desk.store.fees.accounts.statements import MovedLine
from balint_desk.store.fees.agreements import payers
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import refused_text
from balint_desk.ui.fees.accounts.statement_sheet import closing_fact, opening_fact, statement_sheet
from balint_desk.ui.fees.invoices.paper_view import PaperView
from balint_desk.ui.fields.editors import ChoiceEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.fields.period import OWN, PeriodChoice
from balint_desk.ui.widgets.cards import Muted, label
from balint_desk.ui.widgets.plain_pdf import take_out


class StatementDialog(FormDialog):
    """Writes nothing: it can be looked at and saved as often as wanted, for one time after another."""

    def __init__(self, desk: Desk, payer_id: int, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Statement of account"), self.tr("Save as PDF…"), parent)
        self._desk, self._payer_id = desk, payer_id
        self.look = self.add_button(self.tr("Look at it…"), left=True)
        self.cancel.setText(self.tr("Close"))
        self.period = PeriodChoice(desk.today, self)
        self.period.offer()
        with desk.store.read() as session:
            self._name = payers.name(session, payer_id)
            found = sorted({*statements.currencies(session, payer_id), currency})
        self.currency = ChoiceEditor([(one, one) for one in found], self)
        self.currency.set_value(currency)
        self.opening, self.count, self.closing = Muted(), Muted(), label("", "strong", wrap=True)
        self._lay_out()
        self._tell()
        self.period.changed.connect(self._tell)
        self.currency.edited.connect(self._tell)
        self.look.clicked.connect(self._look)

    def accept(self) -> None:
        """The window stays for another time."""
        sheet = self._sheet()
        days = " ".join(day.isoformat() for day in (self._period().first, self._period().last) if day)
        take_out(self, self.tr("Statement {days}").format(days=days), papers.pdf(sheet))

    def _period(self) -> Period:
        """Up to today: nobody knows what will be owed later."""
        wanted = self.period.own.period() if self.period.value() == OWN else self.period.period()
        today = self._desk.today()
        return between(wanted.first, min(wanted.last or today, today))

    def _read(self) -> Statement[MovedLine]:
        period = self._period()
        with self._desk.store.read() as session:
            return statements.of(session, self._payer_id, self.currency.value(), period)

    def _sheet(self) -> PaperSheet:
        told = self._read()
        with self._desk.store.read() as session:
            return statement_sheet(session, self._payer_id, told, self._desk.today())

    def _look(self) -> None:
        PaperView(self._desk, self._sheet(), self).open()

    def _tell(self) -> None:
        """The figures of the time, or why there are none."""
        try:
            told = self._read()
        except Refused as refused:
            self.opening.setText(refused_text(refused))
            self._show_figures(False)
            return
        self.opening.setText(_said(opening_fact(told)))
        words = self.tr("One line") if len(told.lines) == 1 else self.tr("{n} lines")
        self.count.setText(words.format(n=len(told.lines)))
        self.closing.setText(_said(closing_fact(told, self._desk.today())))
        self._show_figures(True)

    def _show_figures(self, wanted: bool) -> None:
        for figure in (self.count, self.closing):
            figure.setVisible(wanted)

    def _lay_out(self) -> None:
        self.add_note(self.tr("What {name} was charged, and what was paid.").format(name=self._name))
        self.add_field("period", self.tr("Time"), self.period)
        self.add_below(self.period.own)
        if self.currency.count() > 1:
            self.add_field("currency", self.tr("Currency"), self.currency)
        else:
            self.currency.hide()
        for figure in (self.opening, self.count, self.closing):
            self.add_below(figure)


def _said(fact: tuple[str, str]) -> str:
    return ": ".join(fact)

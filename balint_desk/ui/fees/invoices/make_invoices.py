"""Make invoices: whoever has something on no paper yet is shown, all ticked, before anything is made."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from balint_desk.core.money import total
from balint_desk.core.refused import Refused
from balint_desk.store.fees.invoices import invoice_sources, invoices, issuer
from balint_desk.store.fees.invoices.invoice_sources import Offer
from balint_desk.store.fees.invoices.invoices import DraftForm
from balint_desk.store.practice import groups
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import money_text, names_text
from balint_desk.ui.fees.invoices.invoice_words import line_words
from balint_desk.ui.fees.invoices.offer_lines import OfferLines
from balint_desk.ui.fields.editors import DayEditor
from balint_desk.ui.fields.tables import Table
from balint_desk.ui.widgets.cards import CARD_SPACE, Card, Empty, Muted, button, label, page_title, primary_button, row


class MakeInvoices(QDialog):
    """Makes drafts, which can be looked at, changed and undone; or drafts that are issued next."""

    made = Signal(object)
    """The ids of the drafts."""
    issue_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make invoices"))
        self._desk = desk
        self.until, self.day, self.due = DayEditor(), DayEditor(), DayEditor()
        self.all_groups = QCheckBox(self.tr("Of all groups"))
        self.name_group = QCheckBox(self.tr("Name the group on them"))
        self.lines = OfferLines(self)
        self.table = Table(self.lines, "make-invoices")
        self.table.setAccessibleName(self.tr("Who gets an invoice"))
        self.empty = Empty(self.tr("Nothing is waiting for an invoice. What is charged next will stand here."))
        self.sum, self.too_much = label("", "card-title"), Muted()
        self.cancel, self.issue = button(self.tr("Cancel")), button(self.tr("Make and issue…"))
        self.make = primary_button(self.tr("Make drafts"))
        self.make.setDefault(True)
        self._lay_out()
        self._connect()
        self._propose()
        self.refresh()

    def refresh(self) -> None:
        """Ask again what is on no paper, with what is said of days and groups."""
        try:
            until = self.until.value() or self._desk.today()
        except Refused:
            return
        group_id = None if self.all_groups.isChecked() else self._desk.group_id
        with self._desk.store.read() as session:
            found = invoice_sources.offers(session, until, group_id)
        self.lines.show_offers([one for one in found if one.total.minor > 0])
        self._tell_too_much([one for one in found if one.total.minor <= 0])
        self._show_sum()

    def accept(self) -> None:
        """Drafts only."""
        self._begin(self.made)

    def accept_and_issue(self) -> None:
        """Drafts, and then the question whether to issue them."""
        self._begin(self.issue_wanted)

    def reject(self) -> None:
        """Not while they are being written."""
        if self.isEnabled():
            super().reject()

    def _begin(self, told: SignalInstance) -> None:
        """Written beside the window: two hundred take a moment."""
        offers, store, name = self.lines.chosen(), self._desk.store, self.tr("Make invoices")
        sheet = DraftForm(self._day(self.day), self._due(), line_words, self.name_group.isChecked())

        def write() -> list[int]:
            with store.write(name) as session:
                return [invoices.draft(session, offer, sheet).id for offer in offers]

        def done(made: list[int]) -> None:
            self.setEnabled(True)
            super(MakeInvoices, self).accept()
            told.emit(made)

        def failed(error: Exception) -> None:
            self.setEnabled(True)
            raise error

        self.setEnabled(False)
        self._desk.tasks.run_write(write, done, self, failed)

    def _day(self, editor: DayEditor) -> date:
        try:
            value = editor.value()
            if value is None:
                raise Refused("“{field}” is empty. Please fill it in.", field=editor.accessibleName())
        except Refused:
            editor.setFocus()
            raise
        return value

    def _due(self) -> date:
        due = self._day(self.due)
        if due < self._day(self.day):
            self.due.setFocus()
            raise Refused("It cannot be due before its own date.")
        return due

    def _propose(self) -> None:
        """Today, and the usual days to pay."""
        today = self._desk.today()
        with self._desk.store.read() as session:
            days = issuer.get(session).due_days
            several = len(groups.ids(session)) > 1
        for editor, day in ((self.until, today), (self.day, today), (self.due, today + timedelta(days=days))):
            editor.set_value(day)
        self.all_groups.setVisible(several)

    def _tell_too_much(self, offers: Sequence[Offer]) -> None:
        words = self.tr("Too much was charged before, so it is taken off the next invoice: {names}.")
        told = [f"{one.name} ({money_text(-one.total)})" for one in offers if one.total]
        self.too_much.setText(words.format(names=names_text(told)) if told else "")
        self.too_much.setVisible(bool(told))

    def _show_sum(self) -> None:
        chosen = self.lines.chosen()
        sums = [
            money_text(total([one.total for one in chosen if one.currency == currency], currency))
            for currency in sorted({one.currency for one in chosen})
        ]
        words = self.tr("1 invoice, {amount}") if len(chosen) == 1 else self.tr("{n} invoices, {amount}")
        self.sum.setText(words.format(n=len(chosen), amount=names_text(sums)) if chosen else "")
        self.table.setVisible(bool(self.lines.offers))
        self.empty.setVisible(not self.lines.offers)
        for one in (self.make, self.issue):
            one.setEnabled(bool(chosen))

    def _connect(self) -> None:
        self.until.edited.connect(self.refresh)
        self.all_groups.toggled.connect(self.refresh)
        self.lines.ticked.connect(self._show_sum)
        self.cancel.clicked.connect(self.reject)
        self.issue.clicked.connect(self.accept_and_issue)
        self.make.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        words = (self.tr("For sessions and periods up to"), self.tr("Date"), self.tr("To be paid by"))
        days = []
        for text, editor in zip(words, (self.until, self.day, self.due), strict=True):
            title = label(text)
            title.setBuddy(editor)
            editor.setAccessibleName(text)
            editor.setMaximumWidth(130)
            days += [title, editor]
        card = Card()
        card.add(self.table, self.empty, row(None, self.sum), self.too_much)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(CARD_SPACE, CARD_SPACE, CARD_SPACE, CARD_SPACE)
        layout.setSpacing(14)
        layout.addWidget(page_title(self.windowTitle()))
        layout.addLayout(row(*days, None))
        layout.addLayout(row(self.all_groups, self.name_group, None))
        layout.addWidget(card, 1)
        layout.addLayout(row(None, self.cancel, self.issue, self.make))
        self.resize(860, 560)

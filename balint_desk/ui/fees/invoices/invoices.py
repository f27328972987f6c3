"""The invoices: drafts first, and on the right the paper that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.store.fees.accounts.paying import WhoPays
from balint_desk.store.fees.invoices import credit_notes, invoice_list, invoices
from balint_desk.store.fees.invoices.invoice_list import ListedPaper
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_text, money_text
from balint_desk.ui.fees.fee_part import FeePart
from balint_desk.ui.fees.invoices.credit_dialog import CreditDialog
from balint_desk.ui.fees.invoices.draft_card import DraftCard
from balint_desk.ui.fees.invoices.invoice_sheet import invoice_sheet
from balint_desk.ui.fees.invoices.invoice_words import paper_name
from balint_desk.ui.fees.invoices.issue_dialog import IssueDialog
from balint_desk.ui.fees.invoices.issued_card import IssuedCard
from balint_desk.ui.fees.invoices.issuer_dialog import IssuerDialog
from balint_desk.ui.fees.invoices.make_invoices import MakeInvoices
from balint_desk.ui.fees.invoices.paper_view import PaperView
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.tables import LazyTable, Table
from balint_desk.ui.widgets.cards import Empty, button, link_button, row
from balint_desk.ui.widgets.plain_pdf import take_out
from balint_desk.ui.widgets.tab_order import set_reading_order

translate = QCoreApplication.translate


class InvoiceTable(LazyTable):
    """What is open is worked out from the whole life of an account: not for more of them than are seen."""

    PAGE = 20


class Invoices(FeePart):
    """Made from charges, issued once, put right by credit notes."""

    shows = frozenset(
        {
            *("person", "payer", "leader", "setting"),
            *("charge", "invoice", "invoice_line", "payment", "payment_for"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.link = self.tr("Make invoices…")
        self.lines = InvoiceTable(_columns(), self._page, self)
        self.table = Table(self.lines, "invoices")
        self.table.setAccessibleName(self.tr("Invoices"))
        self.empty = Empty(self.tr("Invoices will stand here, made from what was charged."), self.link)
        self.details = link_button(self.tr("Your details on invoices…"))
        self.issue_all = button(self.tr("Issue all drafts…"))
        self.draft, self.issued = DraftCard(desk), IssuedCard(desk)
        self._drafts: Sequence[int] = ()
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        dialog = MakeInvoices(self._desk, self)
        dialog.made.connect(self._on_made)
        dialog.issue_wanted.connect(self._on_issue_wanted)
        dialog.open()

    @property
    def paying(self) -> WhoPays | None:
        listed = self._chosen()
        return WhoPays(listed.invoice.payer_id, currency=listed.invoice.currency) if listed else None

    def ask(self, changed: frozenset[str]) -> None:
        with self._desk.store.read() as session:
            ids = invoice_list.ids(session, self._desk.group_id)
            self._drafts = invoice_list.drafts(session, ids)
        self.lines.show_ids(ids)
        self.table.setVisible(bool(ids))
        self.empty.setVisible(not ids)
        self.issue_all.setVisible(len(self._drafts) > 1)
        if self.table.chosen_id is None and ids:
            self.table.choose(ids[0])
        self._show_chosen()

    def open_invoice(self, invoice_id: int) -> None:
        """Go to this paper."""
        self.catch_up()
        self.table.choose(invoice_id)
        self._show_chosen()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page(self, ids: Sequence[int]) -> dict[int, ListedPaper]:
        with self._desk.store.read() as session:
            return invoice_list.rows(session, ids)

    def _chosen(self) -> ListedPaper | None:
        chosen = self.table.chosen_id
        return None if chosen is None else self._page([chosen]).get(chosen)

    def _show_chosen(self) -> None:
        listed = self._chosen()
        draft = listed.invoice if listed is not None and listed.invoice.issued_at is None else None
        issued = listed if draft is None else None
        with self._desk.store.read() as session:
            if draft is not None:
                self.draft.show_draft(session, draft)
            elif issued is not None:
                self.issued.show_paper(session, issued)
        if draft is None:
            self.draft.forget()
        self.draft.setVisible(draft is not None)
        self.issued.setVisible(issued is not None)
        set_reading_order(self.side)

    def _on_made(self, made: list[int]) -> None:
        words = self.tr("1 draft made.") if len(made) == 1 else self.tr("{n} drafts made.")
        self.told.emit(words.format(n=len(made)))
        self.open_invoice(made[0])

    def _on_issue_wanted(self, made: list[int]) -> None:
        self.open_invoice(made[0])
        self._ask_issue(made)

    def _ask_issue(self, ids: Sequence[int]) -> None:
        dialog = IssueDialog(self._desk, ids, self)
        dialog.issued.connect(self.told)
        dialog.open()

    def _ask_details(self) -> None:
        IssuerDialog(self._desk, self).open()

    def _look(self, invoice_id: int) -> None:
        self.draft.save()
        with self._desk.store.read() as session:
            sheet = invoice_sheet(session, session.get_one(Invoice, invoice_id))
        PaperView(self._desk, sheet, self).open()

    def _take_out(self, invoice_id: int) -> None:
        with self._desk.store.read() as session:
            name, pdf = paper_name(session.get_one(Invoice, invoice_id)), invoices.pdf(session, invoice_id)
        take_out(self, name, pdf)

    def _put_right(self, invoice_id: int) -> None:
        dialog = CreditDialog(self._desk, invoice_id, self)
        dialog.issued.connect(self.open_invoice)
        dialog.open()

    def _write_anew(self, note_id: int) -> None:
        with self._desk.store.write(self.tr("New draft with the same lines")) as session:
            made = credit_notes.write_anew(session, note_id, self._desk.today()).id
        self._on_made([made])

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(row(self.details, None, self.issue_all))
        self.side.addWidget(self.draft)
        self.side.addWidget(self.issued)
        self.side.addStretch()

    def _connect(self) -> None:
        self.table.chosen.connect(lambda _: self._show_chosen())
        self.empty.button.clicked.connect(self.begin)
        self.details.clicked.connect(self._ask_details)
        self.issue_all.clicked.connect(lambda: self._ask_issue(self._drafts))
        self.draft.look_wanted.connect(self._look)
        self.draft.issue_wanted.connect(lambda invoice_id: self._ask_issue([invoice_id]))
        self.issued.pdf_wanted.connect(self._take_out)
        self.issued.credit_wanted.connect(self._put_right)
        self.issued.anew_wanted.connect(self._write_anew)
        self._listen()


def _columns() -> tuple[Field, ...]:
    return (
        Field("Number", lambda one: one.invoice.number or paper_name(one.invoice), width=110),
        Field("Who pays", lambda one: one.payer),
        Field("Date", lambda one: day_text(one.invoice.day), width=100),
        Field("Amount", lambda one: money_text(one.amount), align=Qt.AlignmentFlag.AlignRight, width=100),
        Field("Still open", _open_text, align=Qt.AlignmentFlag.AlignRight, width=110),
    )


def _open_text(one: ListedPaper) -> str:
    if one.invoice.issued_at is None:
        return translate("Invoices", "not issued")
    if one.open is None:
        return translate("Invoices", "puts right")
    return money_text(one.open) if one.open else translate("Invoices", "nothing")

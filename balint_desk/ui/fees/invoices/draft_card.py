"""A draft: changed in place, looked at, issued or thrown away."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.store.base import Session
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.invoices import invoices
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_text, refused_text
from balint_desk.ui.fees.invoices.paper_lines import DraftLines
from balint_desk.ui.fields.editors import DayEditor, TextEditor
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.forms import Form
from balint_desk.ui.widgets.cards import Card, button, label, primary_button, row

FIELDS = (
    Field("To", lambda one: one.recipient, "recipient", TextEditor),
    Field("Date", lambda one: day_text(one.day), "day", DayEditor),
    Field("To be paid by", lambda one: day_text(one.due), "due", DayEditor),
    Field("For the time from", lambda one: day_text(one.first_day), "first_day", DayEditor),
    Field("Until", lambda one: day_text(one.last_day), "last_day", DayEditor),
    Field("Their reference", lambda one: one.reference, "reference"),
    Field("Group, if named", lambda one: one.group_name, "group_name"),
    Field("A sentence of yours", lambda one: one.words, "words"),
)


class DraftCard(Card):
    """What is typed is kept by itself. What is missing is said before it can be issued."""

    look_wanted, issue_wanted = Signal(object), Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", QCoreApplication.translate("DraftCard", "Look at it…"), parent)
        self._desk, self._invoice_id = desk, 0
        self.form, self.lines = Form(FIELDS, self._keep), DraftLines(self._keep_words)
        self.missing = label("", "refused", wrap=True)
        self.issue, self.drop = primary_button(self.tr("Issue…")), button(self.tr("Throw away"))
        self.add(self.form, self.lines, self.missing, row(self.issue, self.drop, None))
        self.link.clicked.connect(lambda: self.look_wanted.emit(self._invoice_id))
        self.issue.clicked.connect(self._ask_issue)
        self.drop.clicked.connect(self._drop)
        self.lines.left_out.connect(self._leave_out)
        desk.saving_wanted.connect(self.save)

    def show_draft(self, session: Session, draft: Invoice) -> None:
        self._invoice_id = draft.id
        name = payers.name(session, draft.payer_id)
        self.set_title(self.tr("Draft for {name}").format(name=name))
        self.form.show_row(draft.id, draft)
        total = invoices.total_of(session, draft)
        self.lines.show_lines(invoices.lines(session, draft.id), total)
        told = [refused_text(one) for one in invoices.missing(session, draft.id)]
        self.missing.setText("\n".join(told))
        self.missing.setVisible(bool(told))

    def save(self) -> None:
        """Keep at once what is typed."""
        self.form.save()
        self.lines.save()

    def forget(self) -> None:
        """Keep what is typed; nothing is shown."""
        self.form.show_row(None, None)
        self.lines.forget()

    def _keep(self, invoice_id: int, edits: dict[str, Any], draft: str) -> None:
        with self._desk.store.write(self.tr("Change draft"), draft=f"invoice:{invoice_id}:{draft}") as session:
            invoices.edit(session, invoice_id, edits)

    def _keep_words(self, line_id: int, edits: dict[str, Any], draft: str) -> None:
        with self._desk.store.write(self.tr("Change line"), draft=f"invoice_line:{line_id}:{draft}") as session:
            invoices.edit_line(session, line_id, edits["words"])

    def _ask_issue(self) -> None:
        self.save()
        self.issue_wanted.emit(self._invoice_id)

    def _drop(self) -> None:
        with self._desk.store.write(self.tr("Throw draft away")) as session:
            invoices.drop(session, self._invoice_id)

    def _leave_out(self, line_id: int) -> None:
        with self._desk.store.write(self.tr("Leave line out")) as session:
            invoices.leave_out(session, line_id)

"""A fee that changes for everybody who pays it, from a day on: what changes for whom is said before it is kept."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.refused import Refused
from balint_desk.store.fees.agreements import fee_plans, plan_changes
from balint_desk.store.fees.agreements.plan_changes import Fee
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.money_texts import terms_text
from balint_desk.ui.base.texts import full_day, refused_text
from balint_desk.ui.fees.agreements.change_texts import change_lines, history_text, who_text
from balint_desk.ui.fees.agreements.terms_fields import TermsFields
from balint_desk.ui.fields.editors import ChoiceEditor, DayEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.widgets.cards import Card, Muted, label, link_button

A_MONTH_AT_MOST, WIDE = timedelta(days=31), 660


class ChangeFeeDialog(FormDialog):
    """Each fee of the group with who pays it. It is kept as one step; what is charged already stays."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change the fee for everybody"), self.tr("Change"), parent)
        self._desk = desk
        with desk.store.read() as session:
            currency = session.get_one(Group, desk.group_id).currency
            self._fees = plan_changes.fees(session, desk.group_id, desk.today())
        self.fee = ChoiceEditor([(place, terms_text(one.terms)) for place, one in enumerate(self._fees)])
        self.fields, self.first = TermsFields(desk, currency, of_host=False), DayEditor()
        self.history, self.more = Muted(), link_button(self.tr("More…"))
        self.preview, self.changes, self.refused = Card(), label("", wrap=True), Muted()
        self._lay_out()
        self._show_fee()
        self._connect()

    def keep_all(self) -> None:
        fee, terms, first = self._asked()
        with self._desk.store.write(self.tr("Change the fee for everybody")) as session:
            plan_changes.change(session, self._desk.group_id, fee, first, terms)

    def _asked(self) -> tuple[Fee, Terms, date]:
        """What is to be changed to what, and from when on; or Refused."""
        if not self._fees:
            raise Refused("Nobody pays a fee in this group yet. Agree about it with a member first.")
        first, terms = self.first.value(), self.fields.terms()
        if first is None:
            raise Refused("From which day on does this hold?")
        return self._fees[self.fee.value()], terms, first

    def _show_fee(self) -> None:
        """The chosen fee as it is; proposed is the month after what is charged, or the next one."""
        for one in (self.first, self.keep, *self.fields.editors()):
            one.setEnabled(bool(self._fees))
        if self._fees:
            fee, today = self._fees[self.fee.value()], self._desk.today()
            latest = max(today, fee.charged_until or today)
            first = (latest.replace(day=1) + A_MONTH_AT_MOST).replace(day=1)
            self.first.set_value(first)
            self.fields.set_of_host(fee.of_host)
            self.fields.show_terms(fee_plans.on(fee.history, first))
            self.history.setText(history_text(fee.history))
        self._show_changes()

    def _show_changes(self) -> None:
        """What it would mean for whom; or who pays this, and why it cannot be."""
        try:
            fee, terms, first = self._asked()
            with self._desk.store.read() as session:
                plan_changes.check(session, self._desk.group_id, fee, first, terms)
        except Refused as refused:
            self.refused.setText(refused_text(refused))
            self.changes.setText(who_text(self._fees[self.fee.value()], self._desk.today()) if self._fees else "")
        else:
            self.refused.setText("")
            words = self.tr("From {day}: {terms}.").format(day=full_day(first), terms=terms_text(terms))
            self.changes.setText("\n".join([words, *change_lines(fee, first, terms, self._desk.today())]))
        self.refused.setVisible(bool(self.refused.text()))
        self.changes.setVisible(bool(self.changes.text()))
        self.fit()

    def _show_more(self) -> None:
        self.fields.conditions.show()
        self.more.hide()
        self.fit()
        next((editor for editor in self.fields.conditions.editors if editor.isVisible()), self.fields.free).setFocus()

    def _lay_out(self) -> None:
        self.add_field("fee", self.tr("What is paid now"), self.fee)
        self._rows.addWidget(self.history, self._rows.rowCount(), 1)
        self.add_field("first", self.tr("Changes from"), self.first)
        self.add_field("amount", self.tr("Amount"), self.fields.amount)
        self.add_field("basis", self.tr("Paid for"), self.fields.basis)
        self.add_field("free", self.tr("Free absences a year"), self.fields.free)
        self.fields.conditions.hide()
        self.preview.add(self.changes, self.refused)
        for part in (self.more, self.fields.conditions, self.preview):
            self.add_below(part)
        self.resize(WIDE, self.height())

    def _connect(self) -> None:
        self.fee.edited.connect(self._show_fee)
        self.more.clicked.connect(self._show_more)
        for one in (self.first, *self.fields.editors()):
            one.edited.connect(self._show_changes)

"""What is agreed about money: four lines for most, and more where it is wanted."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.fees.fee_words import BY_SESSION, Basis
from balint_desk.core.refused import Refused
from balint_desk.store.fees.agreements import agreements
from balint_desk.store.fees.agreements.agreements import Deal, ShownAgreement
from balint_desk.store.fees.year import closing
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_text, money_text
from balint_desk.ui.fees.agreements.payer_choice import PayerChoice
from balint_desk.ui.fees.agreements.terms_fields import NO_FEE, TermsFields, add_line, form_layout, line_up
from balint_desk.ui.fields.editors import DayEditor, LineEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.widgets.cards import Muted, link_button

translate = QCoreApplication.translate


class AgreementDialog(FormDialog):
    """For one time in a group, or (no spell) for what a host organisation pays for all of it.

    With an agreement to begin with it is changed from a day on; what was agreed before stays as it was.
    """

    def __init__(
        self, desk: Desk, spell_id: int | None, now: ShownAgreement | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(_title(desk, now, spell_id), translate("AgreementDialog", "Keep"), parent)
        self._desk, self._spell_id, self._now = desk, spell_id, now
        with desk.store.read() as session:
            self._currency = session.get_one(Group, desk.group_id).currency
            self._usual, self._later = agreements.usual_and_later(session, desk.group_id, desk.today())
            joined = session.get_one(Spell, spell_id).joined if spell_id else desk.today()
            self._begins = closing.open_day(session, joined)
        self._make_editors()
        self._lay_out()
        self._show()
        self.basis.edited.connect(self._show_note)
        self.more.clicked.connect(self._show_more)

    def keep_all(self) -> None:
        first = self.first.value()
        if first is None:
            raise Refused("From which day on does this hold?")
        terms = self._terms()
        with self._desk.store.write(self.tr("Agree about money")) as session:
            deal = self._deal(terms, self.payer.payer_id(session))
            if self._spell_id is None:
                agreements.agree_with_host(session, self._desk.group_id, first, deal)
            else:
                agreements.agree(session, self._spell_id, first, deal)

    def _deal(self, terms: Terms | None, payer_id: int | None) -> Deal:
        """A reason with another amount than the usual one: theirs is reduced, and the usual one stays."""
        own, reason = None, self.reason.value()
        if terms and self._usual and reason and terms == replace(self._usual, amount=terms.amount):
            own, terms = terms.amount, self._usual
        return Deal(terms, own, reason, payer_id, self.spoken.value(), self.agreed.value())

    def _terms(self) -> Terms | None:
        if self.basis.value() == NO_FEE:
            return None
        if self.amount.value() is None:
            self.amount.setFocus()
        return self.fields.terms()

    def _make_editors(self) -> None:
        of_host = self._spell_id is None
        self.fields = fields = TermsFields(self._desk, self._currency, of_host, with_no_fee=not of_host)
        self.amount, self.basis = fields.amount, fields.basis
        self.free, self.conditions = fields.free, fields.conditions
        self.agreed, self.first, self.spoken = DayEditor(), DayEditor(), DayEditor()
        self.reason, self.payer = LineEditor(), PayerChoice(self._desk, with_member=not of_host)
        self.more, self.note = link_button(self.tr("More…")), Muted()

    def _lay_out(self) -> None:
        self.add_field("amount", self.tr("Amount"), self.amount)
        self.add_field("basis", self.tr("Paid for"), self.basis)
        if self._spell_id is None:
            self.add_field("payer", self.tr("Paid by"), self.payer)
        else:
            self.add_field("free", self.tr("Free absences a year"), self.free)
        self.add_field("agreed", self.tr("Agreed on"), self.agreed)
        self.rest = QWidget()
        lines = form_layout(self.rest)
        added: list[tuple[str, QWidget]] = [
            (self.tr("Holds from"), self.first),
            (self.tr("Reason, if reduced or no fee"), self.reason),
        ]
        if self._spell_id is not None:
            added.append((self.tr("Paid by"), self.payer))
        added.append((self.tr("First spoken of on"), self.spoken))
        for words, editor in added:
            add_line(lines, words, editor)
        lines.addRow(self.conditions)
        self.rest.hide()
        self.add_below(self.note)
        self.add_below(self.more)
        self.add_below(self.rest)

    def _show(self) -> None:
        """What holds now; for a first agreement what was agreed last with another member."""
        now = self._now
        terms = now.terms if now else self._usual if self._spell_id else None
        if terms:
            self.fields.show_terms(terms)
        else:
            self.basis.set_value(NO_FEE if now else Basis.PLACE)
            self.fields.show_basis()
        self.agreed.set_value(self._desk.today())
        self.first.set_value(self._desk.today() if now else self._begins)
        if now:
            self.reason.set_value(now.reason)
            self.payer.set_payer(now.payer_id)
            self.spoken.set_value(now.spoken_on)
            self._show_more()
        self._show_note()

    def _show_note(self) -> None:
        """What is usual here, where it is paid by the session; and what it will be, if that is decided."""
        usual = money_text(self._usual.amount) if self._usual and self._spell_id else ""
        words = self.tr("Usual here: {amount}. Another amount with a reason (under More) is a reduced fee.")
        said = [words.format(amount=usual)] if usual else []
        if usual and self._later:
            words = self.tr("From {day} it is {amount} for everybody who pays this.")
            said.append(words.format(day=day_text(self._later[0]), amount=money_text(self._later[1].amount)))
        self.note.setText(" ".join(said))
        self.note.setVisible(bool(said) and self.basis.value() in BY_SESSION)

    def _show_more(self) -> None:
        self.rest.show()
        self.stand_closer()
        line_up(self)
        self.more.hide()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)


def _title(desk: Desk, now: ShownAgreement | None, spell_id: int | None) -> str:
    """With whom, where it is a member."""
    if spell_id is None:
        whole = translate("AgreementDialog", "Paid for the whole group")
        return translate("AgreementDialog", "Change what was agreed") if now else whole
    with desk.store.read() as session:
        name = session.get_one(Person, session.get_one(Spell, spell_id).person_id).name
    words = translate("AgreementDialog", "Agree about money with {name}")
    if now is not None:
        words = translate("AgreementDialog", "Change what was agreed with {name}")
    return words.format(name=name)

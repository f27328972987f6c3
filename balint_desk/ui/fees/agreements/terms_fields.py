"""The editors of what is agreed: how much, for what, how many absences are free, and the conditions few need."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from balint_desk.core.fees.charging.session_fees import Tax, Terms
from balint_desk.core.fees.fee_words import BY_SESSION, Basis, Extra, FreeFrom, Joining, OnLeave
from balint_desk.core.refused import Refused
from balint_desk.store.practice import settings
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.money_texts import DECIMALS, HUNDREDTHS, basis_text, percent_text
from balint_desk.ui.fields.editors import ChoiceEditor, Editor, LineEditor, MoneyEditor, NumberEditor, TypedEditor
from balint_desk.ui.widgets.cards import label

WHOLE = 100
NO_FEE = "no-fee"
OF_HOST = (Basis.TERM, Basis.YEAR)
"""What a host organisation pays for, besides each session held."""
translate = QCoreApplication.translate


class TermsFields:
    """For a dialog to lay out; what a host pays for a whole group knows no absences."""

    def __init__(self, desk: Desk, currency: str, of_host: bool, with_no_fee: bool = False) -> None:
        self._of_host, self._with_no_fee = of_host, with_no_fee
        self.amount, self.free, self.conditions = MoneyEditor(currency), NumberEditor(most=99), Conditions(desk)
        self.basis = ChoiceEditor(self._bases())
        self.basis.edited.connect(self.show_basis)

    def terms(self) -> Terms:
        """What the editors say, or Refused."""
        amount = self.amount.value()
        if amount is None:
            if self._with_no_fee:
                raise Refused("How much is it? Choose “No fee” if it is nothing.")
            raise Refused("How much is it?")
        return self.conditions.added_to(Terms(self.basis.value(), amount, free_absences=self.free.value() or 0))

    def set_of_host(self, of_host: bool) -> None:
        """Whether a host pays this, or members; the ways of paying are others."""
        if of_host != self._of_host:
            self._of_host = of_host
            self.basis.set_options(self._bases())

    def editors(self) -> Iterator[Editor]:
        """All of them."""
        yield from (self.amount, self.basis, self.free)
        yield from self.conditions.editors

    def show_terms(self, terms: Terms) -> None:
        self.basis.set_value(terms.basis)
        self.amount.set_value(terms.amount)
        self.free.set_value(terms.free_absences)
        self.conditions.show_terms(terms)
        self.show_basis()

    def show_basis(self) -> None:
        """Only what belongs to this way of paying."""
        basis = self.basis.value()
        self.amount.setEnabled(basis != NO_FEE)
        self.free.setEnabled(basis is Basis.PLACE)
        self.conditions.show_basis(None if basis == NO_FEE else basis, self._of_host)

    def _bases(self) -> list[tuple[Any, str]]:
        if self._of_host:
            held = (Basis.PLACE, translate("AgreementDialog", "Each session held"))
            return [held, *((basis, basis_text(basis)) for basis in OF_HOST)]
        no_fee = [(NO_FEE, translate("AgreementDialog", "No fee"))] if self._with_no_fee else []
        return [*((basis, basis_text(basis)) for basis in Basis), *no_fee]


class Conditions(QWidget):
    """Notice, leave, joining within a period, parts, tax: shows those that belong to the way of paying."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with desk.store.read() as session:
            self._extras = settings.get(session, settings.ALSO_NEED)
        self.free_from = ChoiceEditor(
            [
                (FreeFrom.CALENDAR_YEAR, self.tr("in a calendar year")),
                (FreeFrom.JOINING, self.tr("in a year from joining")),
            ]
        )
        self.notice, self.percent = NumberEditor(most=9999), NumberEditor(most=WHOLE)
        self.parts = NumberEditor(least=1, most=12)
        self.leave = ChoiceEditor(
            [
                (OnLeave.FREE, self.tr("costs nothing")),
                (OnLeave.PART, self.tr("costs a part")),
                (OnLeave.FULL, self.tr("costs the same")),
            ]
        )
        self.joining = ChoiceEditor(
            [
                (Joining.BY_SESSIONS, self.tr("by the sessions left")),
                (Joining.BY_DAYS, self.tr("by days")),
                (Joining.WHOLE, self.tr("as a whole")),
            ]
        )
        self.rate, self.tax = PercentEditor(), LineEditor()
        self._lines = form_layout(self)
        self._lay_out()
        self.leave.edited.connect(self._on_leave)
        self.show_terms(None)

    def show_terms(self, terms: Terms | None) -> None:
        self.free_from.set_value(terms.free_from if terms else FreeFrom.CALENDAR_YEAR)
        self.notice.set_value(terms.notice_hours if terms else None)
        self.leave.set_value(terms.on_leave if terms else OnLeave.FREE)
        self.percent.set_value(terms.leave_percent if terms else WHOLE // 2)
        self.joining.set_value(terms.joining if terms else Joining.BY_SESSIONS)
        self.parts.set_value(terms.instalments if terms else 1)
        self.rate.set_value(terms.tax.rate if terms else None)
        self.tax.set_value(terms.tax.words if terms else "")

    def show_basis(self, basis: Basis | None, of_host: bool = False) -> None:
        """Only what belongs to this way of paying; none is no fee. A host knows no absences."""
        place, period = basis is Basis.PLACE and not of_host, basis is not None and basis not in BY_SESSION
        for editor in (self.free_from, self.notice, self.leave):
            self._lines.setRowVisible(editor, place)
        self._lines.setRowVisible(self.percent, place and self.leave.value() is OnLeave.PART)
        self._lines.setRowVisible(self.joining, period)
        self._lines.setRowVisible(self.parts, period and Extra.INSTALMENTS in self._extras)
        for of_tax in (self.rate, self.tax):
            self._lines.setRowVisible(of_tax, basis is not None and Extra.TAX in self._extras)

    def added_to(self, terms: Terms) -> Terms:
        """The terms with these conditions, as far as they belong to them."""
        made = replace(terms, tax=Tax(self.rate.value(), self.tax.value()))
        if terms.basis is Basis.PLACE:
            return replace(
                made,
                free_from=self.free_from.value(),
                notice_hours=self.notice.value(),
                on_leave=self.leave.value(),
                leave_percent=self.percent.value() or 0,
            )
        if terms.basis in BY_SESSION:
            return replace(made, free_absences=0)
        return replace(made, free_absences=0, joining=self.joining.value(), instalments=self.parts.value() or 1)

    def _on_leave(self) -> None:
        self._lines.setRowVisible(self.percent, self.leave.value() is OnLeave.PART)

    def _lay_out(self) -> None:
        lines: tuple[tuple[str, Editor], ...] = (
            (self.tr("Free absences count"), self.free_from),
            (self.tr("Free if told so many hours before"), self.notice),
            (self.tr("Agreed leave"), self.leave),
            (self.tr("Of each session, in %"), self.percent),
            (self.tr("Joining or leaving within it"), self.joining),
            (self.tr("In so many parts"), self.parts),
            (self.tr("Tax in it, in %"), self.rate),
            (self.tr("Name of the tax, or why there is none"), self.tax),
        )
        self.editors = [editor for _, editor in lines]
        for words, editor in lines:
            add_line(self._lines, words, editor)


class PercentEditor(TypedEditor):
    """A percentage in hundredths of a percent (19 is 1900), or none; no float is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> int | None:
        typed = self.text().replace("%", "").strip()
        if not typed:
            return None
        whole, _, rest = typed.replace(",", ".").partition(".")
        if not whole.isdecimal() or (rest and not rest.isdecimal()) or len(rest) > DECIMALS or int(whole) > HUNDREDTHS:
            raise Refused("“{typed}” is not a percentage. Write it like 19 or 7.5.", typed=typed)
        return int(whole) * HUNDREDTHS + int(rest.ljust(DECIMALS, "0"))

    def set_value(self, value: int | None) -> None:
        self.setText("" if value is None else percent_text(value))


def form_layout(inside: QWidget) -> QFormLayout:
    """Lines of words and editors, without margins of their own."""
    lines = QFormLayout(inside)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setHorizontalSpacing(14)
    lines.setVerticalSpacing(8)
    lines.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return lines


def line_up(form: QWidget) -> None:
    """All editors of a form begin at one left edge, whichever layout they stand in."""
    titles = [one for one in form.findChildren(QLabel) if one.buddy() is not None and not one.isHidden()]
    wide = max(title.sizeHint().width() for title in titles)
    for one in titles:
        one.setMinimumWidth(wide)


def add_line(lines: QFormLayout, words: str, editor: QWidget) -> None:
    title = label(words)
    title.setBuddy(editor)
    editor.setAccessibleName(words)
    lines.addRow(title, editor)

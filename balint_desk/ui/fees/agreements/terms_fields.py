"""The editors of what is agreed: how much, for what, how many absences are free, and the conditions few need."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.fees.fee_words import Basis
from balint_desk.core.refused import Refused
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.money_texts import basis_text
from balint_desk.ui.fees.agreements.conditions import Conditions
from balint_desk.ui.fields.editors import ChoiceEditor, Editor, NumberEditor
from balint_desk.ui.fields.money_editor import MoneyEditor

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

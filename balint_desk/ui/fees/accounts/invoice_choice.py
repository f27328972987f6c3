"""What money is for: the oldest that is open, one invoice, or certain ones that are ticked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from balint_desk.core.fees.accounts.accounts import spread
from balint_desk.core.money import Money, total
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts.accounts import OpenInvoice
from balint_desk.ui.base.texts import day_text, money_text
from balint_desk.ui.fields.editors import ChoiceEditor
from balint_desk.ui.widgets.cards import column, scroll_page

OLDEST, CERTAIN = "oldest", "certain"
BOX_HIGH, SEEN_AT_ONCE = 30, 6


class InvoiceChoice(QWidget):
    """A choice, and behind "Certain invoices…" a box for each."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = ChoiceEditor([])
        self.boxes: dict[int, QCheckBox] = {}
        self._invoices: Sequence[OpenInvoice] = ()
        self._list = column(space=0)
        self._seen = scroll_page(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.choice)
        layout.addWidget(self._seen)
        self.choice.edited.connect(self._on_choice)
        self.show_invoices(())

    @property
    def chosen(self) -> list[OpenInvoice]:
        """The invoices it is for, the oldest first; none where it is for the oldest that is open."""
        if self.choice.value() == CERTAIN:
            return [invoice for invoice in self._invoices if self.boxes[invoice.id].isChecked()]
        return [invoice for invoice in self._invoices if invoice.id == self.choice.value()]

    def show_invoices(self, invoices: Sequence[OpenInvoice]) -> None:
        """Offer these; what was chosen of others is forgotten."""
        self._invoices = invoices
        options = [
            (OLDEST, self.tr("The oldest that is open")),
            *((invoice.id, self._words(invoice)) for invoice in invoices),
        ]
        if len(invoices) > 1:
            options.append((CERTAIN, self.tr("Certain invoices…")))
        self.choice.set_options(options)
        self.choice.set_value(OLDEST)
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        self.boxes = {invoice.id: QCheckBox(self._words(invoice)) for invoice in invoices}
        before: QWidget = self.choice
        for box in self.boxes.values():
            box.toggled.connect(self.edited)
            self._list.addWidget(box)
            self.setTabOrder(before, box)
            before = box
        self._seen.setFixedHeight(BOX_HIGH * min(len(invoices), SEEN_AT_ONCE))
        self._seen.hide()

    def meant_for(self, amount: Money) -> Mapping[int, Money]:
        """How much of the amount is for which invoice, the oldest first; what it does not reach is refused."""
        chosen = self.chosen
        if self.choice.value() == CERTAIN and not chosen:
            raise Refused("Tick the invoices that it is for.")
        meant = spread(amount, {one.id: one.open for one in chosen})
        if left_out := next((one for one in chosen if one.id not in meant), None):
            raise Refused(
                "{amount} does not reach as far as {number}. Take that one off, or write a larger amount.",
                amount=amount,
                number=left_out.number,
            )
        return meant

    def sum(self, currency: str) -> Money:
        """What is open of all that is chosen."""
        return total([one.open for one in self.chosen], currency)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.choice.setAccessibleName(name)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.choice.setFocus(reason)

    def _words(self, one: OpenInvoice) -> str:
        words = self.tr("{number} of {day} ({amount} open)")
        return words.format(number=one.number, day=day_text(one.day), amount=money_text(one.open))

    def _on_choice(self) -> None:
        self._seen.setVisible(self.choice.value() == CERTAIN)
        self.edited.emit()

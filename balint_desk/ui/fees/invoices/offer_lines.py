"""Who can be sent an invoice, as a table with a tick for each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from balint_desk.store.fees.invoices.invoice_sources import Offer
from balint_desk.ui.base.texts import money_text
from balint_desk.ui.fees.invoices.invoice_words import days_words
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.tables import Index, LazyTable

translate = QCoreApplication.translate
ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class OfferLines(LazyTable):
    """What is offered, by its place; all are ticked first. A click or the space bar turns a tick."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent=parent)
        self.offers: Sequence[Offer] = ()
        self._off: set[tuple[int, str]] = set()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these; whoever was not ticked stays so."""
        self.offers = offers
        self.show_rows(offers)

    def chosen(self) -> list[Offer]:
        return [offer for offer in self.offers if _key(offer) not in self._off]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return OFF if _key(self.offers[index.row()]) in self._off else ON
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != 0:
            return False
        self._off ^= {_key(self.offers[index.row()])}
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True


def _key(offer: Offer) -> tuple[int, str]:
    return offer.payer_id, offer.currency


def _columns() -> tuple[Field, ...]:
    return (
        Field("Who pays", lambda one: one.name),
        Field("For", _days_text, width=250),
        Field("Lines", lambda one: str(len(one.lines)), align=Qt.AlignmentFlag.AlignRight, width=60),
        Field("Amount", lambda one: money_text(one.total), align=Qt.AlignmentFlag.AlignRight, width=100),
    )


def _days_text(one: Offer) -> str:
    return days_words(min(line.first_day for line in one.lines), max(line.last_day for line in one.lines))

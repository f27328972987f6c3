"""The lines of a paper on its card, with what is to be paid."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from balint_desk.core.money import Money
from balint_desk.store.fees.invoices.tables import InvoiceLine
from balint_desk.ui.base.look import tabular
from balint_desk.ui.base.texts import money_text
from balint_desk.ui.widgets.button_lines import taken_out
from balint_desk.ui.widgets.cards import label

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PaperLines(QWidget):
    """Of a paper that was issued: nothing of it can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = line_grid(self)

    def show_lines(self, lines: Sequence[InvoiceLine], total: Money, words: str) -> None:
        for said in taken_out(self._grid):
            said.deleteLater()
        for place, line in enumerate(lines):
            self._put(place, line.words, line.amount)
        self._put(len(lines), words, total, "strong")

    def _put(self, place: int, words: str, amount: Money, role: str = "") -> None:
        said = amount_label(role)
        said.setText(money_text(amount))
        self._grid.addWidget(label(words, role, wrap=True), place, 0)
        self._grid.addWidget(said, place, 1, RIGHT)


def line_grid(inside: QWidget) -> QGridLayout:
    """Words, amount, and what can be done with the line."""
    grid = QGridLayout(inside)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    return grid


def amount_label(role: str = "") -> QLabel:
    made = label("", role)
    made.setFont(tabular(made.font()))
    return made

"""The lines of a paper on its card, with what is to be paid."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from balint_desk.core.money import Money
from balint_desk.store.fee_models import InvoiceLine
from balint_desk.ui.cards import label, link_button
from balint_desk.ui.look import tabular
from balint_desk.ui.text import money_text

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PaperLines(QWidget):
    """Of a draft each line can be left out."""

    left_out = Signal(object)
    """The id of the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)

    def show_lines(self, lines: Sequence[InvoiceLine], total: Money, words: str, draft: bool) -> None:
        while self._grid.count():
            self._grid.takeAt(0).widget().deleteLater()
        for place, line in enumerate(lines):
            self._put(place, line.words, line.amount)
            if draft:
                self._grid.addWidget(self._leave_out(line), place, 2)
        self._put(len(lines), words, total, "strong")

    def _put(self, place: int, words: str, amount: Money, role: str = "") -> None:
        said = label(money_text(amount), role)
        said.setFont(tabular(said.font()))
        self._grid.addWidget(label(words, role, wrap=True), place, 0)
        self._grid.addWidget(said, place, 1, RIGHT)

    def _leave_out(self, line: InvoiceLine) -> QPushButton:
        made = link_button(self.tr("Leave out"))
        made.setAccessibleName(self.tr("Leave out: {what}").format(what=line.words))
        made.clicked.connect(lambda: self.left_out.emit(line.id))
        return made

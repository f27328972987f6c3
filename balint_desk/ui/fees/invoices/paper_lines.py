"""The lines of a paper on its card, with what is to be paid; those of a draft are changed in place."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from balint_desk.core.money import Money
from balint_desk.store.fees.invoices.tables import InvoiceLine
from balint_desk.ui.base.look import tabular
from balint_desk.ui.base.texts import money_text
from balint_desk.ui.fields.editors import TextEditor
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.forms import Form, Keep
from balint_desk.ui.widgets.button_lines import taken_out
from balint_desk.ui.widgets.cards import label, link_button

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WORDS = (Field("Words", lambda line: line.words, "words", partial(TextEditor, lines=1)),)


class PaperLines(QWidget):
    """Of a paper that was issued: nothing of it can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = _line_grid(self)

    def show_lines(self, lines: Sequence[InvoiceLine], total: Money, words: str) -> None:
        for said in taken_out(self._grid):
            said.deleteLater()
        for place, line in enumerate(lines):
            self._put(place, line.words, line.amount)
        self._put(len(lines), words, total, "strong")

    def _put(self, place: int, words: str, amount: Money, role: str = "") -> None:
        said = _amount_label(role)
        said.setText(money_text(amount))
        self._grid.addWidget(label(words, role, wrap=True), place, 0)
        self._grid.addWidget(said, place, 1, RIGHT)


class DraftLine(NamedTuple):
    """The widgets of one line."""

    form: Form
    amount: QLabel
    leave_out: QPushButton

    def set_visible(self, wanted: bool) -> None:
        for one in self:
            one.setVisible(wanted)


class DraftLines(QWidget):
    """Each can be left out. The widgets of one draft are taken for the next: a draft of sixty lines opens at once."""

    left_out = Signal(object)
    """The id of the line."""

    def __init__(self, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._ids: list[int] = []
        self.lines: list[DraftLine] = []
        self._grid = _line_grid(self)
        self._words, self._total = label(self.tr("To be paid"), "strong"), _amount_label("strong")

    def show_lines(self, lines: Sequence[InvoiceLine], total: Money) -> None:
        """The same lines again leave the cursor where it is."""
        self._ids = [line.id for line in lines]
        while len(self.lines) < len(lines):
            self.lines.append(self._add(len(self.lines)))
        for place, widgets in enumerate(self.lines):
            widgets.set_visible(place < len(lines))
            self._show(widgets, lines[place] if place < len(lines) else None)
        self._grid.addWidget(self._words, len(self.lines), 0)
        self._grid.addWidget(self._total, len(self.lines), 1, RIGHT)
        self._total.setText(money_text(total))

    def forget(self) -> None:
        """Keep what is typed; nothing is shown."""
        for line in self.lines:
            line.form.show_row(None, None)

    def save(self) -> None:
        """Keep at once what is typed."""
        for line in self.lines:
            line.form.save()

    def _show(self, widgets: DraftLine, line: InvoiceLine | None) -> None:
        widgets.form.show_row(line.id if line else None, line)
        if line is not None:
            widgets.amount.setText(money_text(line.amount))
            widgets.leave_out.setAccessibleName(self.tr("Leave out: {what}").format(what=line.words))

    def _add(self, place: int) -> DraftLine:
        made = DraftLine(Form(WORDS, self._keep, with_titles=False), _amount_label(), link_button(self.tr("Leave out")))
        made.form.editors["words"].setAccessibleName(self.tr("Words of line {n}").format(n=place + 1))
        made.leave_out.clicked.connect(lambda: self.left_out.emit(self._ids[place]))
        self._grid.addWidget(made.form, place, 0)
        self._grid.addWidget(made.amount, place, 1, RIGHT)
        self._grid.addWidget(made.leave_out, place, 2)
        return made


def _line_grid(inside: QWidget) -> QGridLayout:
    """Words, amount, and what can be done with the line."""
    grid = QGridLayout(inside)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    return grid


def _amount_label(role: str = "") -> QLabel:
    made = label("", role)
    made.setFont(tabular(made.font()))
    return made

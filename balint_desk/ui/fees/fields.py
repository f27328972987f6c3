"""The columns of the table "Who has paid", and its rows."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from balint_desk.core.money import total
from balint_desk.store.fee_table import Line
from balint_desk.ui.fields import Field
from balint_desk.ui.money_texts import NOTHING, agreed_text, owes_text
from balint_desk.ui.tables import LazyTable
from balint_desk.ui.text import day_text, money_text

HOST, ALL = 0, -1
"""What stands for a line without a time in the group: the group as a whole, and the sum of all."""
RIGHT = Qt.AlignmentFlag.AlignRight
translate = QCoreApplication.translate


class FeeTable(LazyTable):
    """The lines by their time in the group; the sum of all stands last, in bold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), self._lines_of, parent)
        self.lines: dict[int, Line] = {}

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.lines = {one.spell_id or HOST: one for one in lines}
        if len(lines) > 1:
            self.lines[ALL] = _sum(lines)
        self.show_ids(list(self.lines))

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.FontRole and self.id_at(index.row()) == ALL:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return super().data(index, role)

    def _lines_of(self, ids: Sequence[int]) -> Mapping[int, Line]:
        return {one: self.lines[one] for one in ids}


def _columns() -> tuple[Field, ...]:
    return (
        Field("Member", lambda line: line.name, width=140, hint=_left_text),
        Field("Agreed", _agreed_text),
        Field("For sessions", lambda line: _amount_text(line.charged), align=RIGHT, width=102),
        Field("Paid", lambda line: _amount_text(line.paid), align=RIGHT, width=96),
        Field("Owes", lambda line: owes_text(line.owes, line.in_hand), align=RIGHT, width=96, hint=_since_text),
    )


def _sum(lines: Sequence[Line]) -> Line:
    currency = lines[0].charged.currency
    names = ("charged", "paid", "owes", "in_hand")
    sums = {name: total([getattr(one, name) for one in lines], currency) for name in names}
    whole = replace(lines[0], spell_id=ALL, person_id=None, payer_id=None, left=None, agreed=None, oldest=None)
    return replace(whole, name=translate("Fees", "All"), **sums)


def _agreed_text(line: Line) -> str:
    return "" if line.spell_id == ALL else agreed_text(line.agreed)


def _amount_text(amount: Any) -> str:
    return money_text(amount) if amount else NOTHING


def _left_text(line: Line) -> str:
    if line.left is None:
        return line.name
    return translate("Fees", "{name}, left {day}").format(name=line.name, day=day_text(line.left))


def _since_text(line: Line) -> str:
    if line.oldest is None:
        return owes_text(line.owes, line.in_hand)
    return translate("Fees", "The oldest of it is open since {day}").format(day=day_text(line.oldest))

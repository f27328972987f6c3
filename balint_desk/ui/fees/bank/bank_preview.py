"""The payments of a statement as they were understood, before anything is kept."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.bank.statement_lines import StatementLine
from balint_desk.ui.base.texts import day_text, money_text
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.tables import LazyTable, Table

RIGHT = Qt.AlignmentFlag.AlignRight


class _PreviewedPayments(LazyTable):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), self._lines_of, parent)
        self.lines: Sequence[StatementLine] = ()

    def _lines_of(self, places: Sequence[int]) -> Mapping[int, StatementLine]:
        return {place: self.lines[place] for place in places}


class BankPreview(Table):
    """Day, amount, name and words of each, and where it stands in the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._lines = _PreviewedPayments(parent)
        super().__init__(self._lines, "bank-preview", parent)
        self._lines.setParent(self)
        self.setAccessibleName(self.tr("What stands in the file"))

    def show_lines(self, lines: Sequence[StatementLine]) -> None:
        self._lines.lines = lines
        self._lines.show_ids(range(len(lines)))


def _columns() -> tuple[Field, ...]:
    return (
        Field("Line", lambda one: str(one.number or ""), align=RIGHT, width=48),
        Field("Day", lambda one: day_text(one.day), width=100),
        Field("Amount", lambda one: money_text(one.amount), align=RIGHT, width=110),
        Field("Name", lambda one: one.name, width=130),
        Field("Words", lambda one: one.words),
        Field("IBAN", lambda one: one.iban, width=210),
    )

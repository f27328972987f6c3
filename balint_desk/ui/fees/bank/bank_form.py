"""Where things stand in the table of a bank, as it was found or remembered, and to be said otherwise."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from balint_desk.core.money import DECIMALS
from balint_desk.documents.fees.bank.bank_columns import MOST_LINES
from balint_desk.documents.fees.bank.table_form import TableForm
from balint_desk.documents.tables.sheet_cells import CellSheet, cell
from balint_desk.documents.tables.written_days import Order
from balint_desk.ui.fields.editors import ChoiceEditor
from balint_desk.ui.widgets.cards import label

COMMON = ("GBP", "EUR", "CHF", "USD")
"""Offered first."""
SAMPLE = 24
"""So many letters of what stands in a column tell it where it has no heading."""
COLUMNS = ("day", "amount", "came", "out", "side", "currency", "name", "iban")


class BankFormEditor(QWidget):
    """A box for each thing; what is changed in one stays said until another file is read."""

    changed = Signal()
    header_changed = Signal(object)
    """The line of the headings was said: everything else is found anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form: TableForm | None = None
        self.boxes: dict[str, ChoiceEditor] = {}
        self._sides = [QFormLayout() for _ in range(3)]
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(18)
        for side in self._sides:
            side.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            side.setVerticalSpacing(6)
            sides.addLayout(side, 1)
        for place, name, words in (
            (0, "header", self.tr("Headings")),
            (0, "day", self.tr("Day")),
            (0, "order", self.tr("Written as")),
            (0, "name", self.tr("Name")),
            (1, "amount", self.tr("Amount")),
            (1, "came", self.tr("Came in")),
            (1, "out", self.tr("Went out")),
            (1, "side", self.tr("In or out")),
            (1, "point", self.tr("Decimals")),
            (2, "currency", self.tr("Currency")),
            (2, "words", self.tr("Words")),
            (2, "more", self.tr("More words")),
            (2, "iban", self.tr("IBAN")),
        ):
            self._add(self._sides[place], name, words)

    def show_form(
        self, sheet: CellSheet, form: TableForm, orders: Sequence[Order] = (), points: Sequence[str] = ()
    ) -> None:
        """What was found in a table, and which orders and signs make sense of it; several of them are a question."""
        self.form = form
        columns = _columns(sheet, form.header)
        none: list[tuple[int | str, str]] = [(0, self.tr("None"))]
        self._offer("header", [*none, *((line, str(line)) for line in sheet.lines[:MOST_LINES])], form.header)
        for name in COLUMNS:
            first = none
            if name == "day":
                first = [(0, self.tr("Choose…"))]
            elif name == "currency":
                first = [(code, code) for code in self._currencies(form.money)]
            self._offer(name, [*first, *columns], getattr(form, name) or (form.money if name == "currency" else 0))
        for name, place in (("words", 0), ("more", 1)):
            self._offer(name, [*none, *columns], form.words[place] if len(form.words) > place else 0)
        self._offer("order", self._orders(), orders[0] if len(orders) == 1 else form.order)
        self._offer("point", self._points(), points[0] if len(points) == 1 else form.point)

    def first_open(self) -> ChoiceEditor | None:
        """The first box that has to be chosen."""
        return next((self.boxes[name] for name in ("day", "order", "point") if not self.boxes[name].value()), None)

    def _currencies(self, own: str) -> list[str]:
        return list(dict.fromkeys([*filter(None, [own]), *COMMON, *sorted(DECIMALS)]))

    def _orders(self) -> list[tuple[Order | None, str]]:
        return [
            (None, self.tr("Choose…")),
            (Order.DMY, self.tr("Day, month, year")),
            (Order.MDY, self.tr("Month, day, year")),
            (Order.YMD, self.tr("Year, month, day")),
        ]

    def _points(self) -> list[tuple[str, str]]:
        return [("", self.tr("Choose…")), (".", self.tr("Point: 1,234.50")), (",", self.tr("Comma: 1.234,50"))]

    def _add(self, side: QFormLayout, name: str, words: str) -> None:
        box, title = ChoiceEditor([]), label(words)
        box.setAccessibleName(words)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(ChoiceEditor.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        title.setBuddy(box)
        side.addRow(title, box)
        box.edited.connect(lambda: self._on_edited(name))
        self.boxes[name] = box

    def _on_edited(self, name: str) -> None:
        if name == "header":
            self.header_changed.emit(self.boxes[name].value())
        elif self.form is not None:
            self.form = self._said(self.form, name)
            self.changed.emit()

    def _said(self, form: TableForm, name: str) -> TableForm:
        """The form with one thing said otherwise; an amount stands in one column, or in two."""
        value = self.boxes[name].value()
        if name in ("words", "more"):
            both = (self.boxes["words"].value(), self.boxes["more"].value())
            return replace(form, words=tuple(dict.fromkeys(one for one in both if one)))
        if name == "currency":
            is_code = isinstance(value, str)
            return replace(form, money=value if is_code else form.money, currency=0 if is_code else value)
        said = replace(form, **{name: value})
        if name == "amount" and value:
            return replace(said, came=0, out=0)
        return replace(said, amount=0) if name in ("came", "out") and value else said

    def _offer(self, name: str, options: Sequence[tuple[object, str]], chosen: object) -> None:
        self.boxes[name].set_options(options)
        self.boxes[name].set_value(chosen)


def _columns(sheet: CellSheet, header: int) -> list[tuple[int, str]]:
    """Each column by its heading, or by its number with what stands in it."""
    place = sheet.lines.index(header) if header in sheet.lines else -1
    below = sheet.rows[place + 1 : place + 2]
    width = max(map(len, sheet.rows[max(place, 0) :]), default=0)
    named = []
    for one in range(1, width + 1):
        heading = cell(sheet.rows[place], one) if place >= 0 else ""
        sample = cell(below[0], one)[:SAMPLE] if below else ""
        named.append((one, heading or f"{one}: {sample}"))
    return named

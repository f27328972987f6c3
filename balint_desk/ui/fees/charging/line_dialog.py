"""Changing one line before it is charged: another amount, or none, and why."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from balint_desk.core.money import Money
from balint_desk.ui.fields.editors import LineEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.fields.money_editor import MoneyEditor

KeepLine = Callable[[Money | None, str], None]
"""Called with the amount and the reason that were said."""


class AskedLine(NamedTuple):
    """The line in words, with what was said of it before; no amount is one to be left out."""

    words: str
    reason: str
    amount: Money | None


class LineDialog(FormDialog):
    """Nothing is written yet: the line changes in the list it stands in."""

    def __init__(self, title: str, line: AskedLine, keep: KeepLine, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keep = keep
        self.add_note(line.words)
        if line.amount is not None:
            self.amount = MoneyEditor(line.amount.currency)
            self.amount.set_value(line.amount)
            self.add_field("amount", self.tr("Amount"), self.amount)
        self.reason = LineEditor()
        self.reason.set_value(line.reason)
        self.add_field("reason", self.tr("Why"), self.reason)
        self.add_note(self.tr("The reason stays with the line."))

    def keep_all(self) -> None:
        values = self.values()
        self._keep(values.get("amount"), values["reason"])

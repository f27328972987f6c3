"""The editor of an amount of money."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from balint_desk.core.amounts import read_amount
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.ui.base.texts import money_text
from balint_desk.ui.fields.editors import TypedEditor


class MoneyEditor(TypedEditor):
    """An amount in one currency, or none. It is typed in the way of the country, with or without the sign."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currency = currency
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> Money | None:
        typed = self.text().strip()
        if not typed:
            return None
        amount = read_amount(typed, self.currency, QLocale().decimalPoint())
        if amount is None:
            example = money_text(Money(3000, self.currency))
            raise Refused("“{typed}” is not an amount. Write it like {example}.", typed=typed, example=example)
        return amount

    def set_value(self, value: Money | None) -> None:
        self.setText("" if value is None else money_text(value))

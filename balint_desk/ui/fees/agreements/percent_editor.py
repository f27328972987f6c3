"""The editor of a percentage, of a tax for instance."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from balint_desk.core.refused import Refused
from balint_desk.ui.base.money_texts import DECIMALS, HUNDREDTHS, percent_text
from balint_desk.ui.fields.editors import TypedEditor


class PercentEditor(TypedEditor):
    """A percentage in hundredths of a percent (19 is 1900), or none; no float is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> int | None:
        typed = self.text().replace("%", "").strip()
        if not typed:
            return None
        whole, _, rest = typed.replace(",", ".").partition(".")
        if not whole.isdecimal() or (rest and not rest.isdecimal()) or len(rest) > DECIMALS or int(whole) > HUNDREDTHS:
            raise Refused("“{typed}” is not a percentage. Write it like 19 or 7.5.", typed=typed)
        return int(whole) * HUNDREDTHS + int(rest.ljust(DECIMALS, "0"))

    def set_value(self, value: int | None) -> None:
        self.setText("" if value is None else percent_text(value))

"""The lines that would be charged, as a table: each can be changed or left out, with a reason."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt

from balint_desk.core.money import Money
from balint_desk.store.charging import Offered
from balint_desk.ui.fields import Field
from balint_desk.ui.money_texts import NOTHING, why_text
from balint_desk.ui.tables import LazyTable
from balint_desk.ui.text import day_and_month, money_text

translate = QCoreApplication.translate


class ChargeLines(LazyTable):
    """What is offered, by its place in the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), self._lines_of, parent)
        self.lines: list[Offered] = []

    def show_lines(self, lines: Sequence[Offered]) -> None:
        self.lines = list(lines)
        self.show_ids(range(len(self.lines)))

    def change(self, place: int, amount: Money, reason: str) -> None:
        """Another amount than the rule says; the reason stays with the line."""
        self._put(place, replace(self.lines[place], changed=amount, left_out=False, reason=reason))

    def leave_out(self, place: int, reason: str) -> None:
        self._put(place, replace(self.lines[place], changed=None, left_out=True, reason=reason))

    def as_proposed(self, place: int) -> None:
        """Take back what was changed."""
        self._put(place, replace(self.lines[place], changed=None, left_out=False, reason=""))

    def _put(self, place: int, line: Offered) -> None:
        self.lines[place] = line
        self.show_ids(range(len(self.lines)))

    def _lines_of(self, places: Sequence[int]) -> Mapping[int, Offered]:
        return {place: self.lines[place] for place in places}


def _columns() -> tuple[Field, ...]:
    return (
        Field("Day", lambda one: day_and_month(one.line.day), width=70),
        Field("Member", _name_text, width=140),
        Field("Amount", _amount_text, align=Qt.AlignmentFlag.AlignRight, width=80),
        Field("Why", _reason_text),
    )


def _name_text(one: Offered) -> str:
    return one.name or translate("Fees", "The whole group")


def _amount_text(one: Offered) -> str:
    return money_text(one.amount) if one.amount else NOTHING


def _reason_text(one: Offered) -> str:
    """The rule's own reason, and before it the leader's where there is one."""
    rule = why_text(one.line.cost.why)
    if one.left_out:
        return translate("Fees", "left out: {reason} ({rule})").format(reason=one.reason, rule=rule)
    if one.changed is not None:
        return translate("Fees", "changed: {reason} ({rule})").format(reason=one.reason, rule=rule)
    return rule

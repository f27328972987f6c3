"""The lines that would be charged, as a table, and the window in which one is changed or left out, with a reason."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.charging.new_charges import key_of
from balint_desk.core.money import Money
from balint_desk.store.fees.charging.charging import Offered
from balint_desk.ui.base.money_texts import amount_or_dash, why_text
from balint_desk.ui.base.texts import day_and_month
from balint_desk.ui.fields.editors import LineEditor, MoneyEditor
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.fields.tables import LazyTable

translate = QCoreApplication.translate
KeepLine = Callable[[Money | None, str], None]
"""Called with the amount and the reason that were said."""


class ChargeLines(LazyTable):
    """What is offered, by its place in the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent=parent)
        self.lines: list[Offered] = []
        self._changed: dict[Hashable, Offered] = {}

    def show_lines(self, lines: Sequence[Offered]) -> None:
        """What was changed in a line stays with it, as long as the same is proposed."""
        self._changed |= {_key(line): line for line in self.lines if line.reason}
        self.lines = [
            replace(self._changed[key], proposal=line.proposal) if (key := _key(line)) in self._changed else line
            for line in lines
        ]
        self.show_rows(self.lines)

    def change(self, place: int, amount: Money, reason: str) -> None:
        """Another amount than the rule says; the reason stays with the line."""
        self._put(place, replace(self.lines[place], changed=amount, left_out=False, reason=reason))

    def leave_out(self, place: int, reason: str) -> None:
        self._put(place, replace(self.lines[place], changed=None, left_out=True, reason=reason))

    def as_proposed(self, place: int) -> None:
        """Take back what was changed."""
        line = self.lines[place]
        self._changed.pop(_key(line), None)
        self._put(place, replace(line, changed=None, left_out=False, reason=""))

    def _put(self, place: int, line: Offered) -> None:
        self.lines[place] = line
        self.show_rows(self.lines)


class LineDialog(FormDialog):
    """Another amount than the rule says, or none and it is left out. Nothing is written yet."""

    def __init__(
        self, title: str, line: Offered, keep: KeepLine, parent: QWidget | None = None, *, with_amount: bool
    ) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self._keep = keep
        self.add_note(line_text(line))
        if with_amount:
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


def _key(one: Offered) -> Hashable:
    """By what the same line is known again; a difference is dated by the day up to which is charged."""
    return one.spell_id, one.proposal.corrects_id, key_of(one.line), one.proposal.amount


def line_text(one: Offered) -> str:
    """Ana Moor, 3 Nov: came."""
    words = translate("Fees", "{name}, {day}: {why}")
    return words.format(name=_name_text(one), day=day_and_month(one.line.day), why=why_text(one.line.cost.why))


def _columns() -> tuple[Field, ...]:
    return (
        Field("Day", lambda one: day_and_month(one.line.day), width=70),
        Field("Member", _name_text, width=140),
        Field("Amount", lambda one: amount_or_dash(one.amount), align=Qt.AlignmentFlag.AlignRight, width=80),
        Field("Why", _reason_text),
    )


def _name_text(one: Offered) -> str:
    return one.name or translate("Fees", "The whole group")


def _reason_text(one: Offered) -> str:
    """The rule's own reason, and before it the leader's where there is one."""
    rule = why_text(one.line.cost.why)
    if one.left_out:
        return translate("Fees", "left out: {reason} ({rule})").format(reason=one.reason, rule=rule)
    if one.changed is not None:
        return translate("Fees", "changed: {reason} ({rule})").format(reason=one.reason, rule=rule)
    return rule

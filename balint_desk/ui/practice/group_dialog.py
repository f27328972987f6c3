"""A new group, or the frame of one: when it meets, how many, and in what money."""

from collections.abc import Iterable
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from balint_desk.core.money import DECIMALS
from balint_desk.store.practice import groups, leaders
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.country import own_currency, own_zone
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fields.editors import LineEditor, NumberEditor, TimeEditor
from balint_desk.ui.fields.form_dialog import FormDialog


class GroupDialog(FormDialog):
    """Keeps all of it as one change. A group just made becomes the one on screen."""

    def __init__(self, desk: Desk, group_id: int | None = None, parent: QWidget | None = None) -> None:
        self._desk, self._group_id = desk, group_id
        super().__init__(self.tr("This group") if group_id else self.tr("New group"), self.tr("Keep"), parent)
        self.add_field("name", self.tr("Name"), LineEditor())
        self.add_field("starts", self.tr("Begins at"), TimeEditor(), self.tr("o'clock"))
        members = self.tr("member"), self.tr("members")
        self._add_number("minutes", self.tr("Lasts"), 1440, self.tr("minute"), self.tr("minutes"))
        self._add_number("every_weeks", self.tr("Meets every"), 52, self.tr("week"), self.tr("weeks"))
        self._add_number("cases", self.tr("Usually"), 20, self.tr("case in a session"), self.tr("cases in a session"))
        self._add_number("least", self.tr("Least to meet"), 100, *members)
        self._add_number("most", self.tr("At most"), 100, *members)
        self.add_field("currency", self.tr("Currency"), _completed(sorted(DECIMALS)))
        self.add_field("zone", self.tr("Time zone"), _completed(sorted(available_timezones())))
        self._show()

    def _add_number(self, name: str, words: str, most: int, one: str, several: str) -> None:
        editor = NumberEditor(least=1, most=most)
        self.add_field(name, words, editor, several)
        editor.textChanged.connect(lambda typed: self.say_after(name, one if typed.strip() == "1" else several))

    def keep_all(self) -> None:
        values = self.values()
        values["currency"] = values["currency"].upper()
        if self._group_id is None:
            self._add(values)
        else:
            with self._desk.store.write(self.tr("Change group")) as session:
                groups.edit(session, self._group_id, values)

    def _add(self, values: dict[str, Any]) -> None:
        with self._desk.store.write(self.tr("Add group")) as session:
            made = groups.add(session, leader_id=leaders.me(session).id, **values).id
        self._desk.choose_group(made)

    def _show(self) -> None:
        shown = self._kept() if self._group_id else self._proposed()
        for name, value in shown.items():
            self.editors[name].set_value(value)

    def _kept(self) -> dict[str, Any]:
        with self._desk.store.read() as session:
            group = session.get_one(Group, self._group_id)
            return {name: getattr(group, name) for name in self.editors}

    def _proposed(self) -> dict[str, Any]:
        """The money and the zone of the group on screen, or of this computer if there is none."""
        return {**groups.usual(), "currency": own_currency(), "zone": own_zone(), **self._like_the_other()}

    def _like_the_other(self) -> dict[str, str]:
        with self._desk.store.read() as session:
            other = session.get(Group, self._desk.group_id)
            return {"currency": other.currency, "zone": other.zone} if other else {}


def _completed(choices: Iterable[str]) -> LineEditor:
    """A line that proposes what holds the letters typed so far."""
    editor = LineEditor()
    completer = QCompleter(list(choices), editor)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    editor.setCompleter(completer)
    return editor

"""Who leads the group: me and the co-leaders, with the days since when and until when."""

from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QWidget

from balint_desk.core.refused import Refused
from balint_desk.core.words import Role
from balint_desk.store.practice import groups, leaders
from balint_desk.store.practice.tables import Leader, Leading
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import role_text
from balint_desk.ui.fields.editors import DayEditor, LineEditor
from balint_desk.ui.fields.form_dialog import FormDialog
from balint_desk.ui.widgets.cards import Muted, label


class Said(NamedTuple):
    """What a line says. No first day is from the beginning, no last day is still."""

    name: str = ""
    first_day: date = groups.BEGINNING
    last_day: date | None = None


class LeadersDialog(FormDialog):
    """A line for each leader's time in the group, and an empty one for a new co-leader; kept as one change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Leaders of this group"), self.tr("Keep"), parent)
        self._desk, self._group_id = desk, desk.group_id
        self._shown: dict[int, tuple[int, Said]] = {}
        self.lines: dict[int, SpellLine] = {}
        self._table = QGridLayout()
        for place, words in enumerate((self.tr("Name"), self.tr("Since"), self.tr("Until")), 1):
            self._table.addWidget(Muted(words), 0, place)
        with desk.store.read() as session:
            for leading, leader in leaders.leadings(session, self._group_id):
                self._show(leading, leader)
            known = [leader.name for leader in leaders.all_leaders(session)]
        self.added = self._line(self.tr("New co-leader"))
        self.added.name.setCompleter(_completer(known, self.added.name))
        self.add_below(self._table)
        self.add_below(Muted(self.tr("No day means from the beginning, or still. Each session keeps who led it.")))

    def keep_all(self) -> None:
        new = self.added.said()
        said = {leading_id: line.said() for leading_id, line in self.lines.items()}
        if new.name and said == {leading_id: shown for leading_id, (_, shown) in self._shown.items()}:
            change = self.tr("Add co-leader")
        else:
            change = self.tr("Change leaders")
        with self._desk.store.write(change) as session:
            for leading_id, says in said.items():
                self._change(session, leading_id, says)
            if new != Said():
                self._add(session, new)

    def _change(self, session: Any, leading_id: int, said: Said) -> None:
        leader_id, shown = self._shown[leading_id]
        if said.name != shown.name:
            leaders.rename(session, leader_id, said.name)
        if said[1:] != shown[1:]:
            leaders.set_days(session, leading_id, said.first_day, said.last_day)

    def _add(self, session: Any, said: Said) -> None:
        named = [leader for leader in leaders.all_leaders(session) if leader.name.casefold() == said.name.casefold()]
        leader = named[0] if named else leaders.add(session, said.name)
        leaders.lead(session, leader.id, self._group_id, Role.CO_LEADER, said.first_day, said.last_day)

    def _show(self, leading: Leading, leader: Leader) -> None:
        said = Said(leader.name, leading.first_day, leading.last_day)
        self._shown[leading.id] = leader.id, said
        self.lines[leading.id] = self._line(self.tr("You") if leader.me else role_text(leading.role))
        self.lines[leading.id].show_said(said)

    def _line(self, words: str) -> "SpellLine":
        line, row = SpellLine(), self._table.rowCount()
        title = label(words)
        title.setBuddy(line.name)
        self._table.addWidget(title, row, 0)
        editors = ((line.name, self.tr("Name")), (line.since, self.tr("Since")), (line.until, self.tr("Until")))
        for place, (editor, part) in enumerate(editors, 1):
            editor.setAccessibleName(f"{words}: {part}")
            self._table.addWidget(editor, row, place)
        return line


class SpellLine:
    """The editors of one line."""

    def __init__(self) -> None:
        self.name, self.since, self.until = LineEditor(), DayEditor(), DayEditor()
        self.name.setMinimumWidth(160)

    def show_said(self, said: Said) -> None:
        self.name.set_value(said.name)
        self.since.set_value(None if said.first_day == groups.BEGINNING else said.first_day)
        self.until.set_value(said.last_day)

    def said(self) -> Said:
        since, until = self._day(self.since), self._day(self.until)
        return Said(self.name.value(), since or groups.BEGINNING, until)

    def _day(self, editor: DayEditor) -> date | None:
        try:
            return editor.value()
        except Refused:
            editor.setFocus()
            raise


def _completer(names: list[str], parent: QWidget) -> QCompleter:
    completer = QCompleter(names, parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer

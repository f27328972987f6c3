"""The times of a member in the group: leaving is a date, and coming back begins a time of its own (rule 4)."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from balint_desk.core.refused import Refused
from balint_desk.store.members import members
from balint_desk.store.members.tables import Spell
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_text
from balint_desk.ui.members.days_dialog import DaysDialog
from balint_desk.ui.widgets.button_lines import cursor_kept, throw_away
from balint_desk.ui.widgets.cards import Card, button, column, label, link_button, row

translate = QCoreApplication.translate


class SpellsCard(Card):
    """A line for each time, the latest first, and the one step that can come next."""

    _person_id: int
    """Whose they are; nobody's before `show_person`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("SpellsCard", "In the group"), parent=parent)
        self._desk = desk
        self._spells: list[Spell] = []
        self.lines: list[QWidget] = []
        self._list = column(space=0)
        self.left_button, self.back_button = button(self.tr("Left on…")), button(self.tr("Came back on…"))
        self.add(self._list, row(self.left_button, self.back_button, None))
        self.left_button.clicked.connect(self._ask_left)
        self.back_button.clicked.connect(self._ask_back)

    def show_person(self, person_id: int) -> None:
        self._person_id = person_id
        with self._desk.store.read() as session:
            self._spells = members.spells(session, self._desk.group_id, person_id)
        with cursor_kept(lambda: self.lines):
            throw_away(*self.lines)
            self.lines = [self._line(spell) for spell in self._spells]
            for line in self.lines:
                self._list.addWidget(line)
        still = bool(self._spells) and self._spells[0].left is None
        self.left_button.setVisible(still)
        self.back_button.setVisible(not still)

    def _line(self, spell: Spell) -> QWidget:
        words, edit = spell_words(spell), link_button(self.tr("Edit"))
        edit.setAccessibleName(self.tr("Edit: {what}").format(what=words))
        edit.clicked.connect(partial(self._ask_both, spell))
        line = QWidget()
        line.setLayout(row(label(words), None, edit))
        return line

    def _ask_left(self) -> None:
        spell_id = self._spells[0].id

        def keep(day: date | None) -> None:
            if day is None:
                raise Refused("Give the last day in the group.")
            with self._desk.store.write(self.tr("Note leaving")) as session:
                members.leave(session, spell_id, day)

        DaysDialog(self.tr("Left the group"), [(self.tr("Last day"), self._desk.today())], keep, self).open()

    def _ask_back(self) -> None:
        person_id = self._person_id

        def keep(day: date | None) -> None:
            if day is None:
                raise Refused("Give the day of coming back.")
            with self._desk.store.write(self.tr("Note coming back")) as session:
                members.come_back(session, person_id, self._desk.group_id, day)

        DaysDialog(self.tr("Came back to the group"), [(self.tr("First day"), self._desk.today())], keep, self).open()

    def _ask_both(self, spell: Spell) -> None:
        def keep(joined: date | None, left: date | None) -> None:
            if joined is None:
                raise Refused("Give the day of joining.")
            with self._desk.store.write(self.tr("Edit time in the group")) as session:
                members.edit_spell(session, spell.id, joined=joined, left=left)

        days = [(self.tr("Joined"), spell.joined), (self.tr("Left"), spell.left)]
        dialog = DaysDialog(self.tr("Time in the group"), days, keep, self)
        if len(self._spells) > 1:
            dialog.offer(self.tr("This never was: take it out"), partial(self._take_out, spell.id))
        dialog.open()

    def _take_out(self, spell_id: int) -> None:
        with self._desk.store.write(self.tr("Take out time in the group")) as session:
            members.delete_spell(session, spell_id)


def spell_words(spell: Spell) -> str:
    if spell.left is None:
        return translate("SpellsCard", "Since {joined}").format(joined=day_text(spell.joined))
    days = {"joined": day_text(spell.joined), "left": day_text(spell.left)}
    return translate("SpellsCard", "{joined} to {left}").format(**days)

"""Which group is on screen: the last one again, and never one that is gone."""

from PySide6.QtCore import QObject

from balint_desk.store.practice import groups
from balint_desk.ui.base import computer_settings
from balint_desk.ui.base.desk import Desk


class ChosenGroup(QObject):
    """Made before the tabs, so that it hears of a change first: none of them may ask about a group that is gone."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.changed.connect(self._look)
        desk.group_chosen.connect(self._remember)
        last = computer_settings.get(computer_settings.LAST_GROUPS).get(str(desk.store.path))
        if last != desk.group_id and last in self._there():
            desk.choose_group(last)

    def _look(self, tables: frozenset[str]) -> None:
        """The making of the group on screen may just have been undone."""
        if "group" in tables and self._desk.group_id not in (there := self._there()):
            self._desk.choose_group(there[0])

    def _remember(self) -> None:
        if self._desk.made_up:  # of a file that is thrown away nothing is remembered
            return
        kept = computer_settings.get(computer_settings.LAST_GROUPS)
        computer_settings.put(computer_settings.LAST_GROUPS, {**kept, str(self._desk.store.path): self._desk.group_id})

    def _there(self) -> list[int]:
        with self._desk.store.read() as session:
            return groups.ids(session)

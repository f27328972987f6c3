"""The groups of the file in a list that drops down, and under them one more to be made."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from balint_desk.store.practice import groups
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.widgets.drop_down import DropDown

NEW = None


class GroupChoice(DropDown):
    """Whoever chooses "New group…" is asked about it, and the group of before stays chosen meanwhile."""

    other_chosen = Signal(object)
    """The id of another group."""
    new_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.group_id = desk, desk.group_id
        self.activated.connect(self._on_activated)

    def show_groups(self) -> None:
        """As they are now, with the one on screen chosen."""
        self.group_id = self._desk.group_id
        with self._desk.store.read() as session:
            named = [(group.name, group.id) for group in groups.all_groups(session)]
        self.clear()
        for name, group_id in named:
            self.addItem(name, group_id)
        self.insertSeparator(self.count())
        self.addItem(self.tr("New group…"), NEW)
        self.setCurrentIndex(self.findData(self.group_id))

    def _on_activated(self, place: int) -> None:
        chosen = self.itemData(place)
        if chosen is NEW:
            self.setCurrentIndex(self.findData(self.group_id))
            self.new_wanted.emit()
        elif chosen != self.group_id:
            self.group_id = chosen
            self.other_chosen.emit(chosen)

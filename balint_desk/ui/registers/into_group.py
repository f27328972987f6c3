"""Into which group an old register is brought: one that is there, or one made for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from balint_desk.store.practice import groups
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.practice.group_dialog import GroupDialog
from balint_desk.ui.widgets.drop_down import DropDown

NEW = None
AFTER_LAST = 3
"""The last group, what parts it from "New group…", and that."""


class IntoGroup(DropDown):
    """The group on screen is proposed. A group made here is chosen at once."""

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.group_id = desk.group_id
        self.activated.connect(self._on_activated)
        self.show_groups()

    def show_groups(self) -> None:
        with self._desk.store.read() as session:
            named = [(group.name, group.id) for group in groups.all_groups(session)]
        self.clear()
        for name, group_id in named:
            self.addItem(name, group_id)
        self.insertSeparator(self.count())
        self.addItem(self.tr("New group…"), NEW)
        self.setCurrentIndex(self.findData(self.group_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow after the last group opens the list: a window opens only for who chose it there."""
        if event.key() == Qt.Key.Key_Down and self.currentIndex() == self.count() - AFTER_LAST:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def _on_activated(self, place: int) -> None:
        group_id = self.itemData(place)
        if group_id is NEW:
            self.setCurrentIndex(self.findData(self.group_id))
            self._make()
        else:
            self._choose(group_id)

    def _make(self) -> None:
        dialog = GroupDialog(self._desk, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_made)
        dialog.open()

    def _on_made(self) -> None:
        self.group_id = self._desk.group_id
        self.show_groups()
        self.chosen.emit()

    def _choose(self, group_id: int) -> None:
        self.group_id = group_id
        self.chosen.emit()

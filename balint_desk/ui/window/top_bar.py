"""The top bar: the group, the search, the one primary action, and the lock."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from balint_desk.store.practice import groups
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.widgets.cards import button, primary_button
from balint_desk.ui.widgets.drop_down import DropDown
from balint_desk.ui.window.search import Search

HIGH, GROUP_WIDTH, LOCK_WIDTH = 60, 200, 46
NEW = None


class TopBar(QFrame):
    """Chooses the group, searches, and offers what is done most."""

    new_group_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "top-bar")
        self.setFixedHeight(HIGH)
        self.group, self.search = GroupChooser(), Search(desk)
        self.group.set_name(self.tr("Group"))
        self.write_up = primary_button(self.tr("Write up session"), "pen")
        self.lock = button("", "lock")
        self.lock.setAccessibleName(self.tr("Lock"))
        self.lock.setToolTip(self.tr("Lock (Ctrl+L)"))
        self.lock.setFixedWidth(LOCK_WIDTH)
        self.lock.setIconSize(QSize(16, 16))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.addWidget(self.group)
        layout.addStretch(1)
        layout.addWidget(self.search, 4)
        layout.addWidget(self.write_up)
        layout.addWidget(self.lock)
        self.group.activated.connect(self._on_activated)
        desk.group_chosen.connect(self._refresh)
        desk.changed.connect(self._on_changed)
        self._refresh()

    def _refresh(self) -> None:
        with self._desk.store.read() as session:
            named = [(group.name, group.id) for group in groups.all_groups(session)]
        self.group.clear()
        for name, group_id in named:
            self.group.addItem(name, group_id)
        self.group.insertSeparator(self.group.count())
        self.group.addItem(self.tr("New group…"), NEW)
        self.group.setCurrentIndex(self.group.findData(self._desk.group_id))

    def _on_activated(self, place: int) -> None:
        chosen = self.group.itemData(place)
        self.group.setCurrentIndex(self.group.findData(self._desk.group_id))
        if chosen is NEW:
            self.new_group_wanted.emit()
        elif chosen != self._desk.group_id:
            self._desk.choose_group(chosen)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "group" in tables:
            self._refresh()


class GroupChooser(DropDown):
    """The wheel and the arrows choose nothing before the list is open: a group is not changed by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedWidth(GROUP_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.showPopup()
        else:
            super().keyPressEvent(event)

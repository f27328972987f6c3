"""The top bar: the group, the search, the one primary action, and the lock."""

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from balint_desk.store.practice import groups
from balint_desk.ui.base import computer_settings
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.practice.group_choice import GroupChoice
from balint_desk.ui.widgets.cards import button, primary_button
from balint_desk.ui.window.search import Search

HIGH, GROUP_WIDTH, LOCK_WIDTH = 60, 200, 46


class TopBar(QFrame):
    """Chooses the group, searches, and offers what is done most."""

    new_group_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "top-bar")
        self.setFixedHeight(HIGH)
        self.group, self.search = TopBarGroup(desk), Search(desk)
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
        self.group.other_chosen.connect(desk.choose_group)
        self.group.new_wanted.connect(self.new_group_wanted)
        desk.group_chosen.connect(self.group.show_groups)
        desk.changed.connect(self._on_changed)
        self.group.show_groups()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "group" in tables:
            self.group.show_groups()


class ChosenGroup(QObject):
    """Which is on screen: the last one again, and never one that is gone.

    Made before the tabs, so that it hears of a change first: none of them may ask about a group that is gone.
    """

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


class TopBarGroup(GroupChoice):
    """The wheel and the arrows choose nothing before the list is open: a group is not changed by accident."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setSizeAdjustPolicy(GroupChoice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedWidth(GROUP_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.showPopup()
        else:
            super().keyPressEvent(event)

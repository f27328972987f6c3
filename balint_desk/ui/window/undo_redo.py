"""Undo and Redo: what they would do stands in the menu, and what they did is said."""

from PySide6.QtCore import QObject, Signal

from balint_desk.ui.base.desk import Desk
from balint_desk.ui.window.menus import Menus


class UndoRedo(QObject):
    """What is taken back may lie on another page: so its name is told."""

    told = Signal(str)

    def __init__(self, desk: Desk, menus: Menus, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._menus = desk, menus
        desk.changed.connect(self.refresh)
        menus.undo.triggered.connect(self._undo)
        menus.redo.triggered.connect(self._redo)
        self.refresh()

    def refresh(self) -> None:
        self._menus.show_turns(self._desk.store.undo_name, self._desk.store.redo_name)

    def _undo(self) -> None:
        self._desk.undo()
        if self._desk.store.redo_name:
            self.told.emit(self.tr("Taken back: {name}").format(name=self._desk.store.redo_name))

    def _redo(self) -> None:
        self._desk.redo()
        if self._desk.store.undo_name:
            self.told.emit(self.tr("Made again: {name}").format(name=self._desk.store.undo_name))

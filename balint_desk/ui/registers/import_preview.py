"""The register as it stands in the file, with the days it was understood to have."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from balint_desk.documents.registers.register_cells import Shape
from balint_desk.documents.registers.understood import Understood
from balint_desk.ui.base.look import tabular
from balint_desk.ui.base.texts import day_text, time_text
from balint_desk.ui.fields.tables import Index

Role = Qt.ItemDataRole
LINE, NAME, FIRST_DAY = 0, 1, 2
WIDTHS = {LINE: 66, NAME: 180}
DAY_WIDTH, TIMED_WIDTH, ROW = 98, 140, 30


class RegisterPreview(QTableView):
    """Line, name, and a column for each day, headed as the program reads it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = _Cells(self)
        self.setModel(self._cells)
        self.setAccessibleName(self.tr("What stands in the file"))
        self.setFont(tabular(self.font()))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerWidget(QWidget())
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self._widen(DAY_WIDTH)

    def show_understood(self, understood: Understood | None) -> None:
        """None is a file that is still being read."""
        self._cells.show_understood(understood)
        timed = understood is not None and any(understood.times)
        self._widen(TIMED_WIDTH if timed else DAY_WIDTH)

    def _widen(self, days: int) -> None:
        """Only where that is new: what a hand pulled at stays."""
        if self.horizontalHeader().defaultSectionSize() != days:
            self.horizontalHeader().setDefaultSectionSize(days)
            for column, width in WIDTHS.items():
                self.setColumnWidth(column, width)


class _Cells(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._understood: Understood | None = None

    def show_understood(self, understood: Understood | None) -> None:
        """The cells are read once; later only the headings can be understood otherwise."""
        before = self._understood
        fresh = before is None or understood is None or before.grid is not understood.grid
        if fresh:
            self.beginResetModel()
        self._understood = understood
        if fresh:
            self.endResetModel()
        else:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, FIRST_DAY, self.columnCount() - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self._understood is None else len(self._understood.grid.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        days = 0 if self._understood is None else len(self._understood.grid.days)
        return 0 if parent.isValid() else FIRST_DAY + days

    def headerData(self, section: int, side: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if side != Qt.Orientation.Horizontal or role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        if section == NAME:
            return self.tr("Name")
        understood = self._understood
        if section == LINE:
            across = understood is not None and understood.grid.shape is Shape.DATES_DOWN
            return self.tr("Column") if across else self.tr("Line")
        return None if understood is None else _day_words(understood, section - FIRST_DAY)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if self._understood is None or role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        line = self._understood.grid.lines[index.row()]
        if index.column() < FIRST_DAY:
            return str(line.number) if index.column() == LINE else line.name
        return line.cells[index.column() - FIRST_DAY]


def _day_words(understood: Understood, place: int) -> str:
    """The day as it was read, with its time; as it is written, where it could not be."""
    if not understood.days:
        return understood.grid.days[place].text
    day, at = understood.days[place], understood.times[place]
    return f"{day_text(day)} {time_text(at)}" if at else day_text(day)

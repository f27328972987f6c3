"""One table for every list of the program."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from balint_desk.ui.base import computer_settings
from balint_desk.ui.base.look import tabular
from balint_desk.ui.fields.field import Field

RowsOf = Callable[[Sequence[int]], Mapping[int, Any]]
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROW_HEIGHT = 36
AROUND_TITLE = 20
"""The padding of the style, and what a heavier letter takes."""
FIXED = QHeaderView.ResizeMode.Fixed
CHOOSE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class LazyTable(QAbstractTableModel):
    """All rows are known by their id; what they hold is read a page at a time, when first seen."""

    PAGE = 100

    def __init__(
        self, fields: Sequence[Field], rows_of: RowsOf = lambda ids: {}, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.fields, self._rows_of = fields, rows_of
        self._ids: Sequence[int] = ()
        self._rows: dict[int, Any] = {}

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these rows instead, in this order; the database sorted them."""
        self.beginResetModel()
        self._ids, self._rows = ids, {}
        self.endResetModel()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these instead, which are there already: each is known by its place."""
        self._rows_of = lambda places: {place: rows[place] for place in places}
        self.show_ids(range(len(rows)))

    def show_fields(self, fields: Sequence[Field]) -> None:
        """Other columns; the rows stay."""
        self.beginResetModel()
        self.fields = fields
        self.endResetModel()

    def id_at(self, row: int) -> int:
        return self._ids[row]

    def row_of(self, row_id: int | None) -> int:
        """Where a row stands, or -1."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.fields)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if side != Qt.Orientation.Horizontal:
            return None
        match role:
            case Role.DisplayRole | Role.AccessibleTextRole:
                return self.fields[section].title
            case Role.TextAlignmentRole:
                return self.fields[section].align | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        field = self.fields[index.column()]
        match role:
            case Role.DisplayRole:
                return field.text(self._row(index.row()))
            case Role.AccessibleTextRole:
                return f"{field.title}: {field.text(self._row(index.row()))}"
            case Role.ToolTipRole:
                return field.hint(self._row(index.row())) if field.hint else field.text(self._row(index.row()))
            case Role.TextAlignmentRole:
                return field.align | Qt.AlignmentFlag.AlignVCenter
        return None

    def _row(self, number: int) -> Any:
        if self._ids[number] not in self._rows:
            start = number - number % self.PAGE
            self._rows |= self._rows_of(self._ids[start : start + self.PAGE])
        return self._rows[self._ids[number]]


class Table(QTableView):
    """Shows a LazyTable. The chosen row and the place are kept by id when other rows are shown."""

    chosen = Signal(object)
    """The id of the row the user went to; None when the chosen row is no longer there."""
    opened = Signal(object)
    """The id of the row Enter or a double click opened."""
    sort_wanted = Signal(str, bool)
    """By which field, and whether from the end."""

    def __init__(self, model: LazyTable, name: str, parent: QWidget | None = None, *, titled: bool = True) -> None:
        super().__init__(parent)
        self.horizontalHeader().setVisible(titled)
        self._model, self._name, self._place = model, name, 0
        self._chosen_id: int | None = None
        self._restoring, self._widening, self._sorted = False, False, ("", False)
        self.setModel(model)
        self._dress()
        self._give_widths()
        model.modelAboutToBeReset.connect(self._on_before_reset)
        model.modelReset.connect(self._on_reset)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.id_at(index.row())))
        self.horizontalHeader().sectionClicked.connect(self._on_header)
        self.horizontalHeader().sectionResized.connect(self._keep_widths)

    @property
    def chosen_id(self) -> int | None:
        return self._chosen_id

    def model(self) -> LazyTable:
        """The one it was made with, which Qt knows only as some model."""
        return self._model

    def choose(self, row_id: int | None) -> None:
        """Go to a row, without telling; a row that is not there chooses nothing."""
        row = self.model().row_of(row_id)
        self._restoring = True
        if row < 0:
            self._chosen_id = None
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self._chosen_id = row_id
            self.selectRow(row)
            self.scrollTo(self.model().index(row, 0))
        self._restoring = False

    def show_fields(self, fields: Sequence[Field], name: str) -> None:
        """Other columns, whose widths are remembered by another name."""
        self.model().show_fields(fields)
        self._name = name
        self._give_widths()
        self.show_sorted(*self._sorted)

    def show_sorted(self, sort: str, descending: bool = False) -> None:
        """Show in the header by what the rows are sorted."""
        self._sorted = sort, descending
        columns = [field.sort for field in self.model().fields]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(bool(sort) and sort in columns)
        if sort and sort in columns:
            self.horizontalHeader().setSortIndicator(columns.index(sort), order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_headings_whole()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen_id is not None:
            self.opened.emit(self._chosen_id)
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self.setFont(tabular(self.font()))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(FIXED)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(48)

    def _give_widths(self) -> None:
        """What a hand pulled at; else what is declared, or more where the title needs it in this language."""
        kept = computer_settings.get(computer_settings.COLUMN_WIDTHS, self._name)
        self._widening = True
        for column, field in enumerate(self.model().fields):
            mode = QHeaderView.ResizeMode.Interactive if field.width else QHeaderView.ResizeMode.Stretch
            self.horizontalHeader().setSectionResizeMode(column, mode)
            if field.width:
                fits = len(kept) == len(self.model().fields) and isinstance(kept[column], int) and kept[column] > 0
                self.setColumnWidth(column, kept[column] if fits else max(field.width, self._title_width(column)))
        self._keep_headings_whole()
        self._widening = False

    def _title_width(self, column: int) -> int:
        header = self.horizontalHeader()
        title = header.fontMetrics().horizontalAdvance(self.model().fields[column].title)
        return 0 if header.isHidden() else title + AROUND_TITLE

    def _heading_width(self, column: int) -> int:
        """With the arrow, where it can be sorted by."""
        sortable = bool(self.model().fields[column].sort)
        return self.horizontalHeader().sectionSizeHint(column) if sortable else self._title_width(column)

    def _keep_headings_whole(self) -> None:
        """What stretches with the window is never narrower than its heading: then the table scrolls sideways."""
        header, fields = self.horizontalHeader(), self.model().fields
        shown = [column for column in range(len(fields)) if not self.isColumnHidden(column)]
        stretching = {column: self._heading_width(column) for column in shown if not fields[column].width}
        taken = sum(self.columnWidth(column) for column in shown if column not in stretching)
        narrow = self.horizontalHeader().width() < taken + sum(stretching.values())
        for column, heading in stretching.items():
            header.setSectionResizeMode(column, FIXED if narrow else QHeaderView.ResizeMode.Stretch)
            if narrow:
                self.setColumnWidth(column, heading)

    def _keep_widths(self, column: int, before: int, now: int) -> None:
        """Only what a hand pulled at: other columns stretch with the window."""
        if self.isVisible() and not self._widening and self.model().fields[column].width:
            widths = [self.columnWidth(place) for place in range(len(self.model().fields))]
            computer_settings.put(computer_settings.COLUMN_WIDTHS, widths, self._name)

    def _on_header(self, column: int) -> None:
        """Qt has turned its arrow by itself by now: what was sorted by before is known here only."""
        by, (before, descending) = self.model().fields[column].sort, self._sorted
        if not by:
            self.show_sorted(before, descending)
            return
        self.show_sorted(by, by == before and not descending)
        self.sort_wanted.emit(*self._sorted)

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        """Coming in by Tab makes the first row current without choosing it: then it is chosen as well."""
        if current.isValid() and not self._restoring:
            if not self.selectionModel().isRowSelected(current.row()):
                self.selectionModel().select(current, CHOOSE_ROW)
            self._chosen_id = self.model().id_at(current.row())
            self.chosen.emit(self._chosen_id)

    def _on_before_reset(self) -> None:
        self._place, self._restoring = self.verticalScrollBar().value(), True

    def _on_reset(self) -> None:
        lost = self._chosen_id is not None and self.model().row_of(self._chosen_id) < 0
        if self._chosen_id is not None:
            self.choose(self._chosen_id)
        self._restoring = False
        self.updateGeometries()
        self.verticalScrollBar().setValue(self._place)
        if lost:
            self.chosen.emit(None)

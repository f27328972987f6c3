"""Where things stand in the file of an old register, as it was found, and to be said otherwise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from balint_desk.documents.registers.headings import headings
from balint_desk.documents.registers.register_cells import ColumnHeading, FileGrid, Layout, Shape
from balint_desk.documents.registers.register_sheets import proposed_sheets
from balint_desk.documents.tables.sheet_cells import CellSheet, Out, parse_outs
from balint_desk.ui.fields.editors import ChoiceEditor, LineEditor
from balint_desk.ui.widgets.cards import label

MOST_LINES = 60
"""Headings stand near the top."""
LEAST_LETTERS, MORE_LETTERS = 8, {"shape": 20, "turn": 18}
KEPT_BY = {
    "sheet": {"sheet"},
    "shape": {"sheet", "shape", "out"},
    "header": {"sheet", "shape", "header", "out"},
}
"""What still holds when something is said otherwise; by all else, everything."""


@dataclass(frozen=True)
class _Said:
    """What the leader said, by the names of the boxes; what is None is still to be found."""

    sheet: str | None = None
    shape: Shape | None = None
    header: int | None = None
    names: str | None = None
    last: str | None = None
    dates: str | None = None
    marks: str | None = None
    times: str | None = None
    turn: bool = True
    out: str = ""

    def before(self, name: str) -> "_Said":
        """What of it still holds when this is said otherwise."""
        kept = KEPT_BY.get(name)
        return self if kept is None else _Said(**{box: getattr(self, box) for box in kept})


class LayoutForm(QWidget):
    """A box for each thing that was found. What the leader changes is said, the rest is found anew."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, ChoiceEditor] = {}
        self._said = _Said()
        self._sheets: Mapping[str, CellSheet] = {}
        self._sides = (QFormLayout(), QFormLayout())
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        for side in self._sides:
            side.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            sides.addLayout(side, 1)
        for place, name, words in (
            (0, "sheet", self.tr("Sheet")),
            (0, "shape", self.tr("Shape")),
            (0, "header", self.tr("Line of the headings")),
            (1, "names", self.tr("Column of the names")),
            (1, "last", self.tr("And of the last names")),
            (1, "dates", self.tr("Column of the dates")),
            (1, "marks", self.tr("Column of the marks")),
            (1, "times", self.tr("Column of the times")),
            (1, "turn", self.tr("Names with a comma")),
        ):
            self._add(self._sides[place], name, words)
        self.out = LineEditor()
        self.out.setPlaceholderText(self.tr("column 5, line 7"))
        self._add_row(self._sides[0], self.tr("Leave out"), self.out)
        self.out.editingFinished.connect(self._on_out)
        self.forget()

    def forget(self) -> None:
        """Another file: nothing is known of it."""
        self._said, self._sheets = _Said(), {}
        self.out.clear()
        for name, box in self.boxes.items():
            self._offer(name, [], None)
            self._show(box, False)

    def offer(self, sheets: Mapping[str, CellSheet]) -> None:
        """The sheets of a file; the first with dates in it is shown."""
        self._sheets = sheets
        self._offer("sheet", [(name, name) for name in sheets], proposed_sheets(dict(sheets))[0])
        self._show(self.boxes["sheet"], len(sheets) > 1)

    def sheet(self) -> CellSheet:
        return self._sheets[self.boxes["sheet"].value()]

    def leave_out(self, outs: Sequence[Out]) -> None:
        """These as well."""
        self.out.setText(", ".join(filter(None, [self.out.value(), *map(self._out_text, outs)])))
        self._on_out()

    def _out_text(self, out: Out) -> str:
        words = self.tr("line {number}") if out.is_line else self.tr("column {number}")
        return words.format(number=out.number)

    def layout_said(self) -> Layout:
        """What was said; what is not there is still to be found. Refused where it is no line or column."""
        said = self._said
        return Layout(
            said.shape,
            said.header,
            tuple(column for column in (said.names, said.last) if column),
            said.dates,
            said.marks,
            said.turn,
            said.times,
            parse_outs(said.out, self.tr("line lines").split(), self.tr("column columns").split()),
        )

    def show_grid(self, grid: FileGrid | None) -> None:
        """What was found; none is a sheet of which nothing could be made yet."""
        columns = self._columns(grid)
        said, shape = self._said, grid.shape if grid else self._said.shape
        self._offer("shape", [*([] if grid else [(None, self.tr("Choose…"))]), *self._shapes()], shape)
        lines = [(line, str(line)) for line in self.sheet().lines[:MOST_LINES]]
        header = grid.header if grid else said.header or lines[0][0]
        self._offer("header", lines, header)
        names = [str(column.column) for column in grid.name_columns] if grid else []
        found = {
            "names": names[0] if names else said.names,
            "last": names[1] if len(names) > 1 else said.last,
            "dates": str(grid.date_column.column) if grid and grid.date_column else said.dates,
            "marks": str(grid.mark_column.column) if grid and grid.mark_column else said.marks,
            "times": str(grid.time_column.column) if grid and grid.time_column else said.times,
        }
        self.out.setText(said.out)
        for name, column in found.items():
            none = self.tr("None") if name in ("last", "times") else self.tr("Choose…")
            self._offer(name, [(None, none), *columns], column)
        self._offer(
            "turn",
            [(True, self.tr("Last name, first name")), (False, self.tr("As written"))],
            said.turn,
        )
        self._show_needed(shape, bool(grid and grid.turned) or not said.turn)

    def _show_needed(self, shape: Shape | None, has_commas: bool) -> None:
        for name in ("shape", "header"):
            self._show(self.boxes[name], True)
        for name in ("names", "last"):
            self._show(self.boxes[name], shape is not Shape.DATES_DOWN)
        for name in ("dates", "times"):
            self._show(self.boxes[name], shape is not Shape.NAMES_DOWN)
        self._show(self.boxes["marks"], shape is Shape.LIST)
        self._show(self.boxes["turn"], has_commas)

    def _columns(self, grid: FileGrid | None) -> list[tuple[str, str]]:
        sheet = self.sheet()
        line = self._said.header
        above: Sequence[ColumnHeading] = (
            grid.headings if grid else headings(sheet, sheet.lines.index(line) if line else 0)
        )
        number = self.tr("Column {number}")
        return [(str(head.column), head.text or number.format(number=head.column)) for head in above]

    def _shapes(self) -> list[tuple[Shape, str]]:
        return [
            (Shape.NAMES_DOWN, self.tr("Names down, dates across")),
            (Shape.DATES_DOWN, self.tr("Dates down, names across")),
            (Shape.LIST, self.tr("A line for each name and date")),
        ]

    def _add(self, side: QFormLayout, name: str, words: str) -> None:
        box = ChoiceEditor([])
        box.setSizeAdjustPolicy(ChoiceEditor.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(MORE_LETTERS.get(name, LEAST_LETTERS))
        self._add_row(side, words, box)
        box.edited.connect(lambda: self._on_edited(name))
        self.boxes[name] = box

    def _add_row(self, side: QFormLayout, words: str, editor: QWidget) -> None:
        title = label(words)
        editor.setAccessibleName(words)
        title.setBuddy(editor)
        side.addRow(title, editor)

    def _on_out(self) -> None:
        if self.out.value() != self._said.out:
            self._said = replace(self._said, out=self.out.value())
            self.changed.emit()

    def _on_edited(self, name: str) -> None:
        said = self._said.before(name)
        if name == "last" and not said.names:
            said = replace(said, names=self.boxes["names"].value())
        self._said = replace(said, **{name: self.boxes[name].value()})
        self.changed.emit()

    def _offer(self, name: str, options: Sequence[tuple[object, str]], chosen: object) -> None:
        self.boxes[name].set_options(options)
        self.boxes[name].set_value(chosen)

    def _show(self, box: ChoiceEditor, wanted: bool) -> None:
        for side in self._sides:
            if side.indexOf(box) >= 0:
                side.setRowVisible(box, wanted)

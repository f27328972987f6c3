"""Where things stand in the file of an old register, as it was found, and to be said otherwise."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from balint_desk.documents.register.grid import Grid, Heading, Layout, Shape
from balint_desk.documents.register.headings import headings
from balint_desk.documents.register.reading import proposed_sheets
from balint_desk.documents.sheet import Out, Sheet, parse_outs
from balint_desk.ui.cards import label
from balint_desk.ui.editors import ChoiceEditor, LineEditor

MOST_LINES = 60
"""Headings stand near the top."""
LEAST_LETTERS, SHAPE_LETTERS, TURN_LETTERS = 8, 20, 17
KEPT_BY = {
    "sheet": {"sheet"},
    "shape": {"sheet", "shape", "out"},
    "header": {"sheet", "shape", "header", "out"},
}
"""What still holds when something is said otherwise; by all else, everything."""


class LayoutForm(QWidget):
    """A box for each thing that was found. What the leader changes is said, the rest is found anew."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, ChoiceEditor] = {}
        self._said: dict[str, str | int | bool | None] = {}
        self._sheets: Mapping[str, Sheet] = {}
        self._sides = (QFormLayout(), QFormLayout())
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        for side in self._sides:
            side.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            sides.addLayout(side, 1)
        for side, name, words in (
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
            self._add(self._sides[side], name, words)
        self.out = LineEditor()
        self.out.setPlaceholderText(self.tr("column 5, line 7"))
        self._add_row(self._sides[0], self.tr("Leave out"), self.out)
        self.out.editingFinished.connect(self._on_out)
        self.forget()

    def forget(self) -> None:
        """Another file: nothing is known of it."""
        self._said, self._sheets = {}, {}
        self.out.clear()
        for name, box in self.boxes.items():
            self._offer(name, [], None)
            self._show(box, False)

    def offer(self, sheets: Mapping[str, Sheet]) -> None:
        """The sheets of a file; the first with dates in it is shown."""
        self._sheets = sheets
        self._offer("sheet", [(name, name) for name in sheets], proposed_sheets(dict(sheets))[0])
        self._show(self.boxes["sheet"], len(sheets) > 1)

    def sheet(self) -> Sheet:
        return self._sheets[self.boxes["sheet"].value()]

    def leave_out(self, outs: Sequence[Out]) -> None:
        """These as well."""
        self.out.setText(", ".join(filter(None, [self.out.value(), *map(str, outs)])))
        self._on_out()

    def layout_said(self) -> Layout:
        """What was said; what is not there is still to be found. Refused where it is no line or column."""
        said = self._said
        return Layout(
            said.get("shape"),
            said.get("header"),
            tuple(str(said[name]) for name in ("names", "last") if said.get(name)),
            said.get("dates"),
            said.get("marks"),
            said.get("turn", True),
            said.get("times"),
            parse_outs(said.get("out", "")),
        )

    def show_grid(self, grid: Grid | None) -> None:
        """What was found; none is a sheet of which nothing could be made yet."""
        columns = self._columns(grid)
        shape = grid.shape if grid else self._said.get("shape")
        self._offer("shape", [*([] if grid else [(None, self.tr("Choose…"))]), *self._shapes()], shape)
        lines = [(line, str(line)) for line in self.sheet().lines[:MOST_LINES]]
        header = grid.header if grid else self._said.get("header", lines[0][0])
        self._offer("header", lines, header)
        names = [str(one.column) for one in grid.name_columns] if grid else []
        found = {
            "names": names[0] if names else self._said.get("names"),
            "last": names[1] if len(names) > 1 else self._said.get("last"),
            "dates": str(grid.date_column.column) if grid and grid.date_column else self._said.get("dates"),
            "marks": str(grid.mark_column.column) if grid and grid.mark_column else self._said.get("marks"),
            "times": str(grid.time_column.column) if grid and grid.time_column else self._said.get("times"),
        }
        self.out.setText(self._said.get("out", ""))
        for name, column in found.items():
            none = self.tr("None") if name in ("last", "times") else self.tr("Choose…")
            self._offer(name, [(None, none), *columns], column)
        self._offer(
            "turn",
            [(True, self.tr("Last name, first name")), (False, self.tr("As written"))],
            self._said.get("turn", True),
        )
        self._show_needed(shape, bool(grid and grid.turned) or self._said.get("turn") is False)

    def _show_needed(self, shape: Shape | None, has_commas: bool) -> None:
        for name in ("shape", "header"):
            self._show(self.boxes[name], True)
        for name in ("names", "last"):
            self._show(self.boxes[name], shape is not Shape.DATES_DOWN)
        for name in ("dates", "times"):
            self._show(self.boxes[name], shape is not Shape.NAMES_DOWN)
        self._show(self.boxes["marks"], shape is Shape.LIST)
        self._show(self.boxes["turn"], has_commas)

    def _columns(self, grid: Grid | None) -> list[tuple[str, str]]:
        sheet = self.sheet()
        line = self._said.get("header")
        above: Sequence[Heading] = grid.headings if grid else headings(sheet, sheet.lines.index(line) if line else 0)
        return [(str(one.column), one.text or self.tr("Column {number}").format(number=one.column)) for one in above]

    def _shapes(self) -> list[tuple[Shape, str]]:
        return [
            (Shape.NAMES_DOWN, self.tr("Names down, dates across")),
            (Shape.DATES_DOWN, self.tr("Dates down, names across")),
            (Shape.LIST, self.tr("A line for each name and date")),
        ]

    def _add(self, side: QFormLayout, name: str, words: str) -> None:
        box = ChoiceEditor([])
        box.setSizeAdjustPolicy(ChoiceEditor.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength({"shape": SHAPE_LETTERS, "turn": TURN_LETTERS}.get(name, LEAST_LETTERS))
        self._add_row(side, words, box)
        box.edited.connect(lambda: self._on_edited(name))
        self.boxes[name] = box

    def _add_row(self, side: QFormLayout, words: str, editor: QWidget) -> None:
        title = label(words)
        editor.setAccessibleName(words)
        title.setBuddy(editor)
        side.addRow(title, editor)

    def _on_out(self) -> None:
        if self.out.value() != self._said.get("out", ""):
            self._said["out"] = self.out.value()
            self.changed.emit()

    def _on_edited(self, name: str) -> None:
        if name == "last" and not self._said.get("names"):
            self._said["names"] = self.boxes["names"].value()
        kept = KEPT_BY.get(name)
        self._said = {one: value for one, value in self._said.items() if kept is None or one in kept}
        self._said[name] = self.boxes[name].value()
        self.changed.emit()

    def _offer(self, name: str, options: Sequence[tuple[object, str]], chosen: object) -> None:
        self.boxes[name].set_options(options)
        self.boxes[name].set_value(chosen)

    def _show(self, box: ChoiceEditor, wanted: bool) -> None:
        for side in self._sides:
            if side.indexOf(box) >= 0:
                side.setRowVisible(box, wanted)

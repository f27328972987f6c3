"""A window in which one looks something up: a table, and a line that narrows it."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from balint_desk.core.text import folded
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.tables import ROW_HEIGHT, LazyTable, Table
from balint_desk.ui.widgets.cards import CARD_SPACE, Card, Empty, button, column, page_title, row
from balint_desk.ui.widgets.find_line import FindLine

USUAL_SIZE, ROUND_A_ROW = QSize(760, 600), 12


class Lookup(QDialog):
    """All rows at first; whoever types sees those in which every typed word stands. Esc closes."""

    def __init__(
        self, title: str, name: str, fields: Sequence[Field], rows: Sequence[Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._rows = dict(enumerate(rows))
        self._texts = {
            number: folded(" ".join(field.text(entry) for field in fields)) for number, entry in enumerate(rows)
        }
        self.search = FindLine(self.tr("Find"))
        self.table = Table(LazyTable(fields, self._page, self), name)
        self.table.setAccessibleName(title)
        self.nothing = Empty("", self.tr("Show all"))
        self.close_button = button(self.tr("Close"))
        self._lay_out(title)
        self.search.left_down.connect(self._enter_table)
        self.search.textChanged.connect(self._narrow)
        self.nothing.button.clicked.connect(self._on_all)
        self.close_button.clicked.connect(self.reject)
        self._narrow("")
        self.resize(USUAL_SIZE)

    def _enter_table(self) -> None:
        if not self.table.isHidden():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _narrow(self, typed: str) -> None:
        words = folded(typed).split()
        found = [number for number, text in self._texts.items() if all(word in text for word in words)]
        self.table.model().show_ids(found)
        self.nothing.sentence.setText(self.tr("Nothing here has “{words}”.").format(words=typed.strip()))
        self.nothing.setVisible(not found)
        self.table.setVisible(bool(found))
        self._fit_rows()

    def _fit_rows(self) -> None:
        """A row is as high as its sentence, which is broken where the window is narrow."""
        for row_number in range(self.table.model().rowCount()):
            high = self.table.sizeHintForRow(row_number) + ROUND_A_ROW
            self.table.setRowHeight(row_number, max(high, ROW_HEIGHT))

    def _on_all(self) -> None:
        """The cursor first: with the sentence goes its button."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.clear()

    def _page(self, numbers: Sequence[int]) -> Mapping[int, Any]:
        return {number: self._rows[number] for number in numbers}

    def _lay_out(self, title: str) -> None:
        self.table.setWordWrap(True)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().sectionResized.connect(self._fit_rows)
        card = Card()
        card.setAccessibleName(title)
        card.body.setContentsMargins(8, 8, 8, 8)
        card.add(self.table, self.nothing)
        self.setLayout(
            column(
                page_title(title),
                self.search,
                card,
                row(None, self.close_button),
                space=10,
                around=CARD_SPACE,
                wide=card,
            )
        )

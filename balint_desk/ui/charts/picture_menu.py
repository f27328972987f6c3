"""A chart saved as a picture: a word about what leaves the file, then a place for it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from balint_desk.ui.base.desk import Desk
from balint_desk.ui.widgets.file_dialogs import ask_save

if TYPE_CHECKING:
    from balint_desk.documents.charts.chart_base import Ground


class PictureMenu(QMenu):
    """PNG, SVG or PDF. What is drawn is asked for when it is chosen: a chart and its title, if there is one by then."""

    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        drawn: Callable[[], "tuple[Ground, str] | None"],
        has_names: Callable[[], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._drawn, self._has_names, self._parent = desk, drawn, has_names, parent
        for kind, words in (
            ("png", self.tr("Save as PNG…")),
            ("svg", self.tr("Save as SVG…")),
            ("pdf", self.tr("Save as PDF…")),
        ):
            self.addAction(words).setData(kind)
        self.triggered.connect(lambda action: self.warn(action.data()))

    def warn(self, kind: str) -> None:
        """A picture lies open, and says so: with the names of members it is more than one without."""
        text = self.tr("A picture is not encrypted.")
        box = QMessageBox(QMessageBox.Icon.Warning, "Balint Desk", text, parent=self._parent.window())
        box.setTextFormat(Qt.TextFormat.PlainText)
        names = self.tr("It shows the names of the members and who came when. “Hide names” leaves the names out.")
        figures = self.tr("It shows figures and the name of the group, and no member's name.")
        box.setInformativeText(names if self._has_names() else figures)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go_on = box.addButton(self.tr("Choose a place…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        go_on.clicked.connect(lambda: self._ask_where(kind))
        box.open()

    def _ask_where(self, kind: str) -> None:
        if (drawn := self._drawn()) is None:
            return
        _, title = drawn
        name = "".join(sign if sign.isalnum() or sign in " -_" else "" for sign in title)
        proposed = Path.home() / f"{name} {self._desk.today().isoformat()}.{kind}"
        words = self.tr("{kind} picture (*.{ending})").format(kind=kind.upper(), ending=kind)
        ask_save(self._parent.window(), self.tr("Save picture"), proposed, self.save_to, words)

    def save_to(self, path: Path) -> None:
        """Drawn beside the window."""
        if (drawn := self._drawn()) is None:
            return
        chart, title = drawn
        self._desk.tasks.run(lambda: chart.save(path, title), self._on_saved, self)

    def _on_saved(self, path: Path) -> None:
        self.told.emit(self.tr("Saved: {path}").format(path=path))

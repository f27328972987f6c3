"""A card with a chart that is also a table, and whose picture can be saved: after a word about what leaves the file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QStackedWidget, QWidget

from balint_desk.documents.charts import chart_imports
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.slow_imports import PAINTED_MS
from balint_desk.ui.base.tasks import Tasks
from balint_desk.ui.widgets.cards import Card, link_button
from balint_desk.ui.widgets.file_dialogs import ask_save
from balint_desk.ui.widgets.message_boxes import warn_of_leaving
from balint_desk.ui.widgets.tab_order import set_reading_order

if TYPE_CHECKING:
    from balint_desk.documents.charts.chart_base import ChartBase

LEAST_HEIGHT = 220


class ChartPages(QStackedWidget):
    """As large as there is room for, and never lower than a chart can be read.

    The height is also its hint: where sentences beside it break their lines, Qt counts by the hint alone.
    """

    def __init__(self, *pages: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        for page in pages:
            self.addWidget(page)

    def sizeHint(self) -> QSize:
        return QSize(0, LEAST_HEIGHT)


class PictureCard(Card):
    """What draws is imported beside the window when there is something to draw: matplotlib is slow to import."""

    pages: ChartPages
    """Made by the subclass, with `waits` among them."""

    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Open as table"), parent)
        self._desk, self._as_table = desk, False
        self._asked: Tasks | None = None
        self._module = ""
        self._painted = QTimer(self, interval=PAINTED_MS, singleShot=True)
        self._painted.timeout.connect(self._bring_in)
        self.title.setWordWrap(True)
        self.head.setStretchFactor(self.title, 1)
        self.picture, self.waits = link_button(self.tr("Save picture")), QWidget()
        self.picture_menu = PictureMenu(desk, self._drawn, self._has_names, self.picture)
        self.picture.setMenu(self.picture_menu)
        self.link.clicked.connect(self._turn)

    def _show_page(self) -> None:
        """Show the chart or the table, or what stands there while there is neither; ends in `_show_links`."""
        raise NotImplementedError

    def _chart_shown(self) -> "ChartBase | None":
        """The chart on screen, whose picture is saved, once it is made."""
        raise NotImplementedError

    def _picture_name(self) -> str:
        """What the picture shows, without the name of the group."""
        return self.title.text()

    def _take_views(self) -> None:
        """Make the views, now that what draws is imported, and draw."""
        raise NotImplementedError

    def _has_names(self) -> bool:
        """Whether names of members are to be seen."""
        return False

    def _ask_for_views(self, module: str) -> None:
        """Once, with the module that draws, without Qt; but locking drops the answer: after it, this is asked anew."""
        if self._asked is not self._desk.tasks:
            self._asked, self._module = self._desk.tasks, module
            if chart_imports.is_here(module) and self._is_on_screen():
                self._bring_in()
            else:
                self._painted.start()

    def _is_on_screen(self) -> bool:
        """A window that is about to come is painted before its chart is drawn."""
        handle = self.window().windowHandle()
        return handle is not None and handle.isExposed()

    def _bring_in(self) -> None:
        if self._asked is not None and not self._asked.closed:
            self._asked.run(partial(chart_imports.bring_in, self._module), lambda _: self._on_imported(), self)

    def _on_imported(self) -> None:
        self._take_views()
        set_reading_order(self.body)

    def _add_view(self, view: QWidget) -> None:
        """With the menu of its picture."""
        if self.pages.indexOf(view) < 0:
            self.pages.addWidget(view)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(partial(self._open_menu, view))

    def _open_menu(self, view: QWidget, place: QPoint) -> None:
        self.picture_menu.popup(view.mapToGlobal(place))

    def _drawn(self) -> "tuple[ChartBase, str] | None":
        """The chart and the title of its picture."""
        chart = self._chart_shown()
        if chart is None:
            return None
        with self._desk.store.read() as session:
            name = session.get_one(Group, self._desk.group_id).name
        title = self.tr("{chart}: {group}").format(chart=self._picture_name(), group=name)
        return chart, title

    def _turn(self) -> None:
        self._as_table = not self._as_table
        self._show_page()
        if (shown := self.pages.currentWidget()) is not None:
            shown.setFocus()

    def _show_links(self, *, there: bool, drawn: bool) -> None:
        """What leads to the table and the picture, where there are figures, and a chart of them."""
        self.link.setVisible(there)
        self.picture.setVisible(there and drawn)
        self.link.setText(self.tr("Open as chart") if self._as_table else self.tr("Open as table"))


class PictureMenu(QMenu):
    """PNG, SVG or PDF. What is drawn is asked for when it is chosen: a chart and its title, if there is one by then."""

    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        drawn: Callable[[], "tuple[ChartBase, str] | None"],
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
        names = self.tr("It shows the names of the members and who came when. “Hide names” leaves the names out.")
        figures = self.tr("It shows figures and the name of the group, and no member's name.")
        more = names if self._has_names() else figures
        warn_of_leaving(self._parent.window(), text, more, lambda: self._ask_where(kind))

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

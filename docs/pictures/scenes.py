"""What is to be seen on each picture: how one gets there, from a window of the made-up practice."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.door.first_start import FirstStart
from balint_desk.ui.door.unlock import UnlockWindow
from balint_desk.ui.registers.import_page import ImportPage
from balint_desk.ui.window.main_window import MainWindow
from docs.pictures import practice

HOME = Path("/home/robin/.local/share/Balint Desk")
"""Where a file lies, instead of where the pictures are made."""
QUIET = 250
"""Milliseconds in which a chart is drawn and a list laid out."""


class Stage:
    """One window, and what stands over it."""

    def __init__(self, desk: Desk, window: MainWindow, folder: Path) -> None:
        self.desk, self.window, self.folder = desk, window, folder
        self.pages = window.pages

    def settle(self, is_so: Callable[[], object] = lambda: True) -> None:
        """Until it is so, and then until nothing moves any more."""
        loop = QEventLoop()
        while True:
            QTimer.singleShot(QUIET, loop.quit)
            loop.exec()
            if is_so():
                return

    def dialog(self) -> QWidget:
        """The window that was opened last."""
        self.settle(lambda: QApplication.activeModalWidget() is not None)
        return QApplication.activeModalWidget()

    def close_others(self) -> None:
        """Only the window of the practice stays, and the keys go to it again."""
        for window in all_windows():
            if window is not self.window and window.isVisible():
                window.close()
        self.window.top.search.leave()
        self.window.activateWindow()


def begin(stage: Stage) -> QWidget:
    first = FirstStart(HOME / "practice.balint")
    first.name.edit.setText("Robin Hale")
    return first


def unlock(stage: Stage) -> QWidget:
    """Without the files of this computer."""
    window = UnlockWindow(lambda path: str(HOME))
    window.show_file(HOME / "practice.balint")
    return window


def overview(stage: Stage) -> None:
    stage.window.go_to(stage.pages.overview)
    stage.settle(lambda: stage.pages.overview.page.chart.chart is not None)


def members(stage: Stage) -> None:
    stage.window.go_to(stage.pages.members)


def bring_in(stage: Stage) -> QWidget:
    page = ImportPage(stage.desk, practice.register(stage.folder), stage.window)
    page.open()
    stage.settle(lambda: not page.doing.text())
    return page


def write_up(stage: Stage) -> None:
    stage.window.write_up()


def whole_register(stage: Stage) -> None:
    stage.window.menus.whole_register.trigger()
    stage.settle(lambda: stage.pages.sessions.page.whole.chart is not None)
    stage.pages.sessions.page.whole.back.setFocus()


def to_come(stage: Stage) -> None:
    """The first session after today."""
    stage.pages.sessions.page.leave_register()
    stage.window.menus.pages["sessions"].trigger()
    sessions = stage.pages.sessions.page.list
    rows = range(sessions.model().rowCount())
    planned = [row for row in rows if sessions.model().index(row, 1).data() == "planned"]
    stage.window.open_session(sessions.model().id_at(planned[-1]))


def fees(stage: Stage) -> None:
    _part(stage, "who")
    stage.settle(lambda: stage.pages.fees.page.who.carries.view is not None)


def agreement(stage: Stage) -> QWidget:
    tab = stage.pages.fees.page
    tab.who.agree_with(tab.who.table.chosen_id)
    return stage.dialog()


def invoices(stage: Stage) -> None:
    _part(stage, "invoices")


def costs(stage: Stage) -> None:
    _part(stage, "costs")


def bank(stage: Stage) -> None:
    _part(stage, "bank")


def debriefs(stage: Stage) -> None:
    """One that both leaders wrote of."""
    stage.window.go_to(stage.pages.debriefs)
    table = stage.pages.debriefs.page.table
    rows = range(table.model().rowCount())
    full = next(row for row in rows if table.model().index(row, 2).data().count(",") > 1)
    table.selectRow(full)


def search(stage: Stage) -> None:
    stage.window.go_to(stage.pages.overview)
    stage.window.top.search.begin()
    stage.window.top.search.setText("door")


def where(stage: Stage) -> QWidget:
    """With a place of its own: where the pictures are made says nothing to anybody."""
    stage.window.files.where()
    dialog = stage.dialog()
    for name, text in (("file", HOME / "practice.balint"), ("backups", HOME / "practice backups")):
        dialog.lines[name].setText(str(text))
        dialog.lines[name].setCursorPosition(0)
    return dialog


def _of_menu(name: str) -> "Scene":
    """The window that an entry of a menu opens."""

    def show(stage: Stage) -> QWidget:
        getattr(stage.window.menus, name).trigger()
        return stage.dialog()

    return show


def _part(stage: Stage, name: str) -> None:
    stage.window.go_to(stage.pages.fees)
    stage.pages.fees.page.show_part(name)


Scene = Callable[[Stage], QWidget | None]
"""Gives the window to be seen; None is the window of the practice."""
PAGES: dict[str, Scene] = {
    "overview": overview,
    "members": members,
    "write-up": write_up,
    "session-to-come": to_come,
    "whole-register": whole_register,
    "fees": fees,
    "invoices": invoices,
    "costs": costs,
    "bank": bank,
    "debriefs": debriefs,
    "search": search,
}
"""Taken at both sizes."""
WINDOWS: dict[str, Scene] = {
    "begin": begin,
    "unlock": unlock,
    "new-member": _of_menu("new_member"),
    "will-be-away": _of_menu("away"),
    "bring-in": bring_in,
    "plan-dates": _of_menu("plan_dates"),
    "agreement": agreement,
    "charge": _of_menu("charge"),
    "record-payment": _of_menu("record_payment"),
    "also-need": _of_menu("also_need"),
    "where": where,
    "keys": _of_menu("keys"),
    "words": _of_menu("words"),
}
"""Windows of a size of their own."""

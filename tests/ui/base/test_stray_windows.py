"""A widget shown before it has its place flashes up as a window of its own, and takes the keys with it."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from balint_desk.store.base import now
from balint_desk.store.sessions import sessions, write_up
from tests.ui import practice


class Shown(QObject):
    """The windows that come up while it looks."""

    def __init__(self):
        super().__init__()
        self.windows = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.fixture
def shown(qapp):
    shown = Shown()
    QApplication.instance().installEventFilter(shown)
    yield shown
    QApplication.instance().removeEventFilter(shown)


@pytest.mark.parametrize("filled", [False, True], ids=["empty", "filled"])
def test_only_the_window_itself_comes_up(qtbot, desk, store, group_id, shown, filled):
    from balint_desk.ui.window.main_window import MainWindow

    if filled:
        practice.fill(store, group_id)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    for late in window.pages.all:
        late.open()
    if filled:
        window.write_up()
        page = window.pages.sessions.page.write_up
        page.cases.add_case()
        next(iter(page.talk.voices.pages.values())).show_more()
        next(iter(page.register.rows.values())).more.click()
        with store.write("Finish") as session:
            write_up.finish(session, page.session_id, now())
            sessions.add(session, group_id, practice.NEXT.replace(day=8))
    assert set(shown.windows) == {"MainWindow"}

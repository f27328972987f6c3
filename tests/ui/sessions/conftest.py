import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.sessions.tab import SessionsTab
from tests.ui.practice import shown


@pytest.fixture
def tab(qtbot, desk, people):
    return shown(qtbot, SessionsTab(desk))


@pytest.fixture
def empty_tab(qtbot, desk):
    return shown(qtbot, SessionsTab(desk))


@pytest.fixture
def window(qtbot):
    """The window a dialog stands over, and ends with."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield window
    for one in open_dialogs():
        one.reject()


@pytest.fixture
def asked(qapp):
    """What asks something now: a dialog or a box."""

    def find(kind=QDialog):
        (one,) = open_dialogs(kind)
        return one

    yield find
    for one in open_dialogs():
        one.reject()


def open_dialogs(kind=QDialog):
    return [one for one in all_windows() if isinstance(one, kind) and one.isVisible()]


def cells(tab, column=None):
    """The list as it is read: day and what became of it."""
    model = tab.list.model()
    rows = [tuple(model.index(row, one).data() for one in (0, 1)) for row in range(model.rowCount())]
    return rows if column is None else [row[column] for row in rows]


def id_of(desk, day):
    """The session of a day."""
    with desk.store.read() as session:
        found = [session.get_one(GroupSession, one) for one in sessions.ids(session, desk.group_id)]
        return next(one.id for one in found if one.day == day)


def kept(desk, session_id):
    with desk.store.read() as session:
        return session.get(GroupSession, session_id)


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def click_row(qtbot, tab, row):
    place = tab.list.visualRect(tab.list.model().index(row, 0)).center()
    qtbot.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press(qtbot, widget, text):
    """Press the button of a box by its words."""
    click(qtbot, next(one for one in widget.buttons() if one.text().replace("&", "") == text))


def words(box: QMessageBox) -> str:
    return f"{box.text()} {box.informativeText()}"

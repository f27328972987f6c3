"""The desk tells the tabs what was written, in the window's thread and only while the file may be read."""

import threading

from PySide6.QtCore import QTimer

from balint_desk.store.members.tables import Person
from balint_desk.ui.base.desk import ALL_TABLES


def add(store, name):
    with store.write("Add") as session:
        session.add(Person(name=name))


def next_turn(qtbot):
    """All that was waiting for the window has had its turn."""
    timer = QTimer(singleShot=True)
    with qtbot.waitSignal(timer.timeout):
        timer.start(0)


def test_what_another_thread_writes_is_told_in_the_thread_of_the_window(qtbot, desk):
    told = []
    desk.changed.connect(lambda tables: told.append((tables, threading.get_ident())))
    desk.tasks.run_write(lambda: add(desk.store, "Enid"), lambda answer: None, desk)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(frozenset({"person"}), threading.get_ident())]


def test_what_another_thread_writes_while_it_is_locked_is_told_after_unlocking(qtbot, desk):
    """A tab that asked in between would find the file closed."""
    told = []
    desk.changed.connect(told.append)
    desk.tasks.run_write(lambda: add(desk.store, "Enid"), lambda answer: None, desk)
    desk.tasks.close()
    next_turn(qtbot)
    assert told == []
    desk.reopen(desk.store)
    assert told == [ALL_TABLES]


def test_of_many_writes_that_follow_each_other_the_tabs_hear_once(desk):
    told = []
    desk.changed.connect(told.append)
    desk.hold()
    for name in ("Enid", "Alice"):
        add(desk.store, name)
    assert told == []
    desk.release()
    assert told == [frozenset({"person"})]
    add(desk.store, "Ravi")
    assert len(told) == 2

"""Long work beside the window: its answer comes into the window, or is dropped, or is cancelled."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject

from balint_desk.core.refused import Refused
from balint_desk.ui.base.tasks import Tasks


@pytest.fixture
def tasks(qapp):
    tasks = Tasks()
    yield tasks
    tasks.close()


def test_the_work_is_done_beside_the_window_and_its_answer_in_it(qtbot, tasks):
    answers = []
    tasks.run(threading.get_ident, lambda it: answers.append((it, threading.get_ident())), tasks)
    qtbot.waitUntil(lambda: bool(answers))
    worked_in, delivered_in = answers[0]
    assert delivered_in == threading.get_ident() != worked_in


def refuse():
    raise Refused("No {what}.", what="way")


def test_a_refusal_in_the_work_is_raised_in_the_window(qtbot, tasks):
    tasks.run(refuse, lambda answer: pytest.fail("not done"), tasks)
    with qtbot.captureExceptions() as caught:
        qtbot.waitUntil(lambda: bool(caught))
    assert str(caught[0][1]) == "No way."


def test_a_refusal_is_given_to_who_asked_for_it(qtbot, tasks):
    told = []
    tasks.run(refuse, lambda answer: pytest.fail("not done"), tasks, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert str(told[0]) == "No way."


def test_the_answer_is_dropped_when_who_asked_is_gone(qtbot, tasks):
    asker, begin = QObject(), threading.Event()
    tasks.run(begin.wait, lambda answer: pytest.fail("gone"), asker)
    shiboken6.delete(asker)
    begin.set()
    finished = []
    tasks.run(lambda: True, finished.append, tasks)
    qtbot.waitUntil(lambda: bool(finished))


def test_long_work_tells_how_far_it_is_and_that_it_is_over(qtbot, tasks):
    told = []
    tasks.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(tasks.ended_long):
        tasks.run_long(lambda progress: [progress(1, 2), progress(2, 2)], told.append, tasks)
    qtbot.waitUntil(lambda: [None, None] in told)
    assert told[:2] == [(1, 2), (2, 2)]


def test_a_bar_is_offered_only_after_a_second(qtbot, tasks):
    end = threading.Event()
    with qtbot.waitSignal(tasks.began_long, timeout=3000):
        tasks.run_long(lambda progress: end.wait(), lambda answer: None, tasks)
        with qtbot.assertNotEmitted(tasks.began_long, wait=500):
            pass
    end.set()


def test_cancelled_work_ends_where_it_says_how_far_it_is_and_has_no_answer(qtbot, tasks):
    cancelled = threading.Event()
    reached = []

    def work(progress):
        progress(0, 9)
        cancelled.wait()
        progress(1, 9)
        reached.append("further")

    with qtbot.waitSignal(tasks.progressed):
        tasks.run_long(work, lambda answer: pytest.fail("cancelled"), tasks)
    with qtbot.waitSignal(tasks.ended_long):
        tasks.cancel()
        cancelled.set()
    assert reached == []


def test_closing_waits_for_the_work_and_drops_its_answer(qtbot):
    tasks, done = Tasks(), []
    tasks.run(lambda: done.append("worked"), lambda answer: pytest.fail("closed"), tasks)
    tasks.run(lambda: None, lambda answer: pytest.fail("closed"), tasks)
    tasks.close()
    after = Tasks()
    after.run(lambda: True, done.append, after)
    qtbot.waitUntil(lambda: True in done)
    after.close()
    assert done[0] == "worked"


def test_closing_brings_a_write_to_its_end_though_it_has_not_begun(desk):
    begin, written = threading.Event(), []
    desk.tasks.run(begin.wait, lambda answer: None, desk)
    desk.tasks.run_write(lambda: written.append(1), lambda answer: None, desk)
    threading.Timer(0.05, begin.set).start()
    desk.tasks.close()
    assert written == [1]

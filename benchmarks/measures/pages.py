"""The pages of the whole window, at so many times the made-up practice: gone to, written in, searched."""

from collections.abc import Callable, Iterator
from itertools import cycle

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from balint_desk.core.words import State
from balint_desk.documents.fees.papers import papers
from balint_desk.documents.fees.papers.papers import PaperSheet, Sender
from balint_desk.store.demo import practice
from balint_desk.store.practice import groups
from balint_desk.store.sessions import sessions
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.page import Page
from balint_desk.ui.window.main_window import MainWindow
from balint_desk.ui.window.pages import LatePage
from benchmarks.rig import NOW, TODAY, Rig, Row

PART = "The window at so many times the made-up practice"
PAGE, PAPER = (100, 50), (20, 8)
WHY = {"a write-up opened": "The write-up: forty questions to the file, and a page of fields with two cases in it."}
SEARCHED = ("wei", "session", "Tuesday", "angry", "12 March")


def rows(rig: Rig) -> Iterator[Row]:
    for scale in rig.scales:
        store, _ = rig.store(f"practice-{scale}", lambda store: practice.fill(store, practice.SEED, TODAY, scale))  # noqa: B023
        with store.read() as session:
            desk = Desk(store, groups.ids(session)[1], now=lambda: NOW)
        window = MainWindow(desk)
        window.resize(1280, 820)
        window.show()
        try:
            yield from (
                Row(PART, f"{scale} times: {what}", taken, *PAGE, why=WHY.get(what, ""))
                for what, taken in _window(rig, desk, window)
            )
        finally:
            window.close()
            desk.close()
    yield Row(PART, "a paper of ten lines as PDF", rig.time(lambda: papers.pdf(_paper())), *PAPER)


def _window(rig: Rig, desk: Desk, window: MainWindow) -> Iterator[tuple[str, float]]:
    for late in window.pages.all:
        others = cycle(page for page in window.pages.all if page is not late)

        def go(late: LatePage[Page] = late) -> None:
            late.open()
            window.repaint()

        yield f"to the page “{late.name}”", rig.time(go, before=lambda: next(others).open())  # noqa: B023
    yield from _write_up(rig, desk, window)
    search, typed = window.top.search, cycle(SEARCHED)
    search.setFocus()
    yield "searched, and the hits painted", rig.time(_painting(window, lambda: search.setText(next(typed))))
    search.leave()


def _write_up(rig: Rig, desk: Desk, window: MainWindow) -> Iterator[tuple[str, float]]:
    with desk.store.read() as session:
        found = sessions.rows(session, sessions.ids(session, desk.group_id))
        held = [row_id for row_id, row in found.items() if row.session.state is State.HELD]
    window.pages.sessions.open()
    page, shown = window.pages.sessions.page, cycle(held[-8:])
    opened = rig.time(_painting(window, lambda: page.open_session(next(shown))))
    yield "a write-up opened", opened
    marks = next(iter(page.write_up.register.rows.values())).marks
    marks.setFocus(Qt.FocusReason.TabFocusReason)
    keys = cycle((Qt.Key.Key_A, Qt.Key.Key_P))
    kept = rig.time(_painting(window, lambda: QTest.keyClick(window.focusWidget(), next(keys))))
    yield "a mark kept by its key", kept


def _painting(window: MainWindow, do: Callable[[], object]) -> Callable[[], None]:
    def done() -> None:
        do()
        window.repaint()

    return done


def _paper() -> PaperSheet:
    lines = [[f"Session on {day} November 2026", "£30.00"] for day in range(1, 11)]
    return PaperSheet(
        title="Invoice",
        heading="Invoice 2026-001",
        issuer=Sender("Anna Weiss", ["1 Elm Row", "Leeds"]),
        recipient=["Julia Fenwick", "2 High Street", "Leeds"],
        facts=[("Date", "20 November 2026")],
        columns=["What for", "Amount"],
        lines=lines,
        total=("Total", "£300.00"),
    )

"""Each chart of one group that met 5,000 times: at first sight, redrawn, pointed at, and gone through."""

from collections.abc import Callable, Iterator
from datetime import time, timedelta
from random import Random

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from balint_desk.core.registers.understood_register import ListedName
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.words import Mark
from balint_desk.store.practice import groups
from balint_desk.store.registers import register_rows
from balint_desk.store.store import Store
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.overview.chart_kinds import ChartKind
from balint_desk.ui.overview.tab import OverviewTab
from balint_desk.ui.sessions.tab import SessionsTab
from benchmarks.rig import NOW, TODAY, Rig, Row

SESSIONS, MEMBERS, STAY = 5000, 66, 800
USUAL, LARGE = QSize(1280, 820), QSize(1900, 1150)
FIRST, REDRAW, HOVER = (100, 60), (40, 25), (16, 8)
PART = "Charts of 5,000 sessions"
PIXELS = "At 1900 by 1150: matplotlib draws two million pixels by the processor alone."


def rows(rig: Rig) -> Iterator[Row]:
    store, _ = rig.store("long", fill)
    with store.read() as session:
        group_id = groups.ids(session)[0]
    desk = Desk(store, group_id, now=lambda: NOW)
    window = QMainWindow()
    window.resize(USUAL)
    try:
        yield from _overview(rig, desk, window)
        yield from _register(rig, desk, window)
    finally:
        window.close()
        desk.close()


def fill(store: Store) -> None:
    """A session every day; 66 members who came one after the other, ten to eleven at a time."""
    rng = Random(2013)
    days = [TODAY - timedelta(days=SESSIONS - number) for number in range(SESSIONS)]
    with store.write("Fill", last=True) as session:
        group_id = groups.ids(session)[0]
        listed = [ListedName(f"{rng.choice(NAMES)} {number:02}", (), {}) for number in range(MEMBERS)]
        people = register_rows.add_people(session, group_id, [None] * MEMBERS, listed)
        meetings = [(day, time(19)) for day in days]
        met = register_rows.add_sessions(session, group_id, [None] * SESSIONS, meetings, range(SESSIONS))
        starts = [number * (SESSIONS - STAY) // (MEMBERS - 1) for number in range(MEMBERS)]
        spells = [
            (person, Membership(days[at], days[at + STAY - 1])) for person, at in zip(people, starts, strict=True)
        ]
        register_rows.add_spells(session, group_id, spells)
        register_rows.add_marks(
            session,
            (
                (met[at + day], person, rng.choices(list(Mark), WEIGHTS)[0])
                for person, at in zip(people, starts, strict=True)
                for day in range(STAY)
            ),
        )


NAMES = ("Anita Ferreira", "Lena Brandt", "Julia Okafor", "Piotr Nowak")
WEIGHTS = (75, 4, 2, 10, 3, 4, 2)


def _overview(rig: Rig, desk: Desk, window: QMainWindow) -> Iterator[Row]:
    tab = OverviewTab(desk)
    window.setCentralWidget(tab)
    window.show()
    rig.until(lambda: tab.chart.chart is not None)
    card = tab.chart
    card.range.show_whole()
    for kind in ChartKind:
        canvas = card.chart if kind is ChartKind.ATTENDANCE else card.more.view
        choose = _choosing(card, kind)
        rig.drawn(canvas, choose)
        again = _again(canvas)
        yield Row(PART, f"{kind.title}: first look, imports warm", _first_look(rig, canvas), *FIRST)
        yield from _redrawn(rig, window, kind.title, canvas, again)
        yield Row(PART, f"{kind.title}: chosen, counted and painted", rig.time(lambda: rig.drawn(canvas, choose)))  # noqa: B023


def _register(rig: Rig, desk: Desk, window: QMainWindow) -> Iterator[Row]:
    tab = SessionsTab(desk)
    window.setCentralWidget(tab)
    tab.show_register()
    rig.until(lambda: tab.whole.chart is not None)
    canvas, whole = tab.whole.chart.view, tab.whole
    whole.range.show_whole()
    rig.settle()
    title, places = whole.title.text(), iter(range(0, SESSIONS, 150))
    yield Row(PART, f"{title}: first look, imports warm", _first_look(rig, canvas), *FIRST)
    yield from _redrawn(rig, window, title, canvas, _again(canvas))
    yield Row(
        PART,
        f"{title}: other sessions brought into view, read for it",
        rig.time(lambda: rig.drawn(canvas, lambda: canvas.look_at(0, next(places)))),
        *REDRAW,
        why="Other sessions of the register: a hundred and fifty of them are read as well as drawn.",
    )
    yield Row(PART, f"{title}: asked anew and painted", rig.time(lambda: rig.drawn(canvas, tab.register.refresh)))
    yield Row(PART, f"{title}: as a table", rig.time(whole.link.click, before=lambda: _chart_of(tab)))


def _chart_of(tab: SessionsTab) -> None:
    if tab.whole.table.isVisible():
        tab.whole.link.click()
    tab.register.refresh()


def _choosing(card: QWidget, kind: ChartKind) -> Callable[[], None]:
    def choose() -> None:
        card.kind.set_value(kind)
        card.kind.edited.emit()

    return choose


def _again(canvas: QWidget) -> Callable[[], None]:
    """The same figures given once more, and drawn."""
    chart = canvas.chart
    given = getattr(chart, "bars", None) or getattr(chart, "picture", None) or chart.sheet

    def again() -> None:
        chart.show(given)
        canvas.draw()
        canvas.repaint()

    return again


def _redrawn(rig: Rig, window: QMainWindow, title: str, canvas: QWidget, again: Callable[[], None]) -> Iterator[Row]:
    yield Row(PART, f"{title}: redraw at 1280 by 820", rig.time(again), *REDRAW)
    window.resize(LARGE)
    rig.settle()
    yield Row(PART, f"{title}: redraw at 1900 by 1150", rig.time(again), *REDRAW, why=PIXELS)
    window.resize(USUAL)
    rig.settle()
    yield Row(PART, f"{title}: pointed at", rig.time(_pointing(canvas), rounds=40), *HOVER)


def _pointing(canvas: QWidget) -> Callable[[], None]:
    rng = Random(1)

    def point() -> None:
        at = QPointF(rng.uniform(60, canvas.width() - 20), rng.uniform(60, canvas.height() - 60))
        none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        moved = QMouseEvent(QEvent.Type.MouseMove, at, canvas.mapToGlobal(at), none, none, plain)
        QApplication.sendEvent(canvas, moved)

    return point


def _first_look(rig: Rig, like: QWidget) -> float:
    """A view of the same kind made, filled, laid out and painted, in a page that is there."""
    chart = like.chart
    given = getattr(chart, "bars", None) or getattr(chart, "picture", None) or chart.sheet
    page = like.parentWidget()

    def look() -> None:
        view = type(like)(page) if like.metaObject().className() == "AttendanceView" else type(like)(chart.words, page)
        view.setGeometry(like.geometry())
        view.chart.show(given)
        rig.drawn(view, lambda: (view.show(), view.drawn_anew()))
        made.append(view)

    def put_away() -> None:
        while made:
            made.pop().deleteLater()

    made: list[QWidget] = []
    taken = rig.time(look, before=put_away)
    put_away()
    return taken

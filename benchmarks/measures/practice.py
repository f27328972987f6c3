"""The made-up practice, so many times as large: made, and its pages with charts opened."""

from collections.abc import Iterator

from PySide6.QtWidgets import QMainWindow

from balint_desk.store.demo import practice
from balint_desk.store.practice import groups
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.overview.tab import OverviewTab
from balint_desk.ui.sessions.tab import SessionsTab
from benchmarks.rig import NOW, TODAY, Rig, Row

PART = "The made-up practice"
PAGE = (100, 50)


def rows(rig: Rig) -> Iterator[Row]:
    for scale in rig.scales:
        store, made = rig.store(f"practice-{scale}", lambda store: practice.fill(store, practice.SEED, TODAY, scale))  # noqa: B023
        yield Row(PART, f"{scale} times: made and written, when it was made", made)
        with store.read() as session:
            group_id = groups.ids(session)[1]
        desk = Desk(store, group_id, now=lambda: NOW)
        window = QMainWindow()
        window.resize(1280, 820)
        window.show()
        try:
            yield from _pages(rig, desk, window, scale)
        finally:
            window.close()
            desk.close()


def _pages(rig: Rig, desk: Desk, window: QMainWindow, scale: int) -> Iterator[Row]:
    overview = OverviewTab(desk)
    window.setCentralWidget(overview)
    rig.until(lambda: overview.chart.chart is not None)
    canvas = overview.chart.chart
    taken = rig.time(lambda: rig.drawn(canvas, overview.refresh))
    yield Row(PART, f"{scale} times: the Overview asked anew and painted", taken, *PAGE)
    sessions = SessionsTab(desk)
    window.setCentralWidget(sessions)
    sessions.show_register()
    rig.until(lambda: sessions.whole.chart is not None)
    grid = sessions.whole.chart.view
    taken = rig.time(lambda: rig.drawn(grid, sessions.register.refresh))
    yield Row(PART, f"{scale} times: the whole register asked anew and painted", taken, *PAGE)

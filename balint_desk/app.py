"""Assembles the program with its window: the only place that builds. Slow libraries are imported beside the window."""

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from balint_desk.documents.resources import resource
from balint_desk.ui.base import computer_settings, language, look
from balint_desk.ui.base.file_places import default_file
from balint_desk.ui.base.slow_imports import Behind
from balint_desk.ui.door.demo import throw_away_old
from balint_desk.ui.door.door import Door, DoubleClicks
from balint_desk.ui.mistakes import errors, log

if TYPE_CHECKING:
    from balint_desk.store.file.unlocking import Secret
    from balint_desk.ui.base.desk import Desk
    from balint_desk.ui.base.file_window import FileWindow

WINDOWS = (
    "base.desk",
    "door.recovery",
    "fields.editors",
    "fields.tables",
    "fields.form_dialog",
    "practice.group_dialog",
    "window.menus",
    "practice.settings_dialog",
    "window.search",
    "window.top_bar",
    "overview.chart_kinds",
    "overview.chart_card",
    "overview.tab",
    "window.file_actions",
    "window.main_window",
)
"""What the main window is made of, in pieces each of which takes a moment only."""
NAME = "balint-desk"
"""Of the icon, and of the entry in the menu of a Linux desktop, which shows it."""


def run(path: Path | None, secret: "Secret | None" = None, *, demo: bool = False, proof: Path | None = None) -> int:
    """Open the window on this file, on the demo, on the last one, or on the first start; until it is closed."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Balint Desk")
    app.setDesktopFileName(NAME)
    app.setWindowIcon(QIcon(str(resource("icons", f"{NAME}.svg"))))
    app.setQuitOnLastWindowClosed(False)
    log.keep(computer_settings.folder())
    language.settle_country()
    language.speak(app, language.chosen())
    errors.install()
    look.apply(app)
    door = Door(load)
    if sys.platform == "darwin":  # a filter in Python slows every event
        app.installEventFilter(DoubleClicks(door))
    try:
        throw_away_old()
        _begin(door, path or last_file(), secret, demo, proof)
    except Exception as error:  # no window is there yet, and a terminal perhaps not either
        if proof is not None:
            raise
        app.setQuitOnLastWindowClosed(True)
        errors.show_error(error)
    status = app.exec()
    door.leave()
    return status


def _begin(door: Door, chosen: Path | None, secret: "Secret | None", demo: bool, proof: Path | None) -> None:
    if proof is not None:
        _prove(door, proof)
    elif demo:
        door.open_demo()
    elif chosen is None:
        door.begin()
    elif secret is None:
        door.ask(chosen)
    else:
        door.unlock.show_file(chosen)
        door.enter(chosen, secret)


def last_file() -> Path | None:
    """The file opened last that is there; else the usual place; else the one opened last, to say that it is gone.

    What may not be looked at is not there: os.path does not raise.
    """
    recent = computer_settings.recent_files()
    there = [path for path in (*recent, default_file()) if os.path.exists(path)]
    return next(iter([*there, *recent]), None)


@contextmanager
def _to_stay() -> Iterator[None]:
    """What is imported stays. To look it through for what can be thrown away takes a seventh of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


@_to_stay()
def load() -> Behind:
    """In the other thread, while a passphrase is typed."""
    from balint_desk.core.debriefs import identifiers  # noqa: F401
    from balint_desk.core.sessions import public_holidays  # noqa: F401
    from balint_desk.documents import typesetting  # noqa: F401
    from balint_desk.documents.charts import mark_letters  # noqa: F401
    from balint_desk.documents.export import export  # noqa: F401
    from balint_desk.store import search  # noqa: F401
    from balint_desk.store.debriefs import thoughts  # noqa: F401
    from balint_desk.store.fees.year import years_end  # noqa: F401
    from balint_desk.store.overview import overview_figures, waiting  # noqa: F401
    from balint_desk.store.sessions import write_up  # noqa: F401
    from balint_desk.ui.door import behind_the_door

    return Behind(behind_the_door, _main_window, _warm, _later, [f"balint_desk.ui.{name}" for name in WINDOWS])


def _main_window(desk: "Desk") -> "FileWindow":
    from balint_desk.ui.window.main_window import MainWindow

    return MainWindow(desk)


@_to_stay()
def _warm() -> None:
    """What is wanted soon after the start: what draws the chart of the Overview."""
    from balint_desk.documents.charts import chart_imports

    for name in ("attendance_chart", "columns_chart"):
        chart_imports.bring_in(name)


@_to_stay()
def _later() -> None:
    """What the other pages stand on."""
    from balint_desk.documents.charts import in_and_out  # noqa: F401
    from balint_desk.documents.fees.papers import email_draft, issuing  # noqa: F401
    from balint_desk.documents.fees.year import year_files  # noqa: F401
    from balint_desk.store.fees.accounts import statements, unseen_money  # noqa: F401
    from balint_desk.store.fees.invoices import invoice_list  # noqa: F401
    from balint_desk.store.fees.letters import letters  # noqa: F401
    from balint_desk.store.sessions import register_grid  # noqa: F401


def _prove(door: Door, folder: Path) -> None:
    from balint_desk.ui.window.proof import Proof

    Proof(door, folder).begin()

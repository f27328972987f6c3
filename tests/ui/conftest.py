"""What the tests of windows share: a desk on a real file, in English, on a fixed day, with settings of its own."""

import gc
import shutil
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from balint_desk.store.file.database import open_database
from balint_desk.store.practice import groups
from balint_desk.store.store import Store
from tests.conftest import left_empty, spec
from tests.ui import practice

SAMPLE = Path(__file__).parents[1] / "data" / "register_2023.csv"
TODAY = date(2026, 11, 22)
NOW = datetime.combine(TODAY, time(21, 30))


def pytest_runtest_logstart():
    """While a test of windows runs nothing is thrown away: a window thrown away while it is painted crashes Qt."""
    gc.disable()


def pytest_runtest_logfinish():
    """Only now does pytest let go of what its fixtures gave, so a window held in a circle goes here, between two tests.

    What is left was imported, or is of a whole module, and stays: it is not looked through again.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.enable()
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp):
    """The windows are tested in the look they have on screen, whichever test comes first."""
    from balint_desk.ui.base import look

    look.apply(qapp)


@pytest.fixture(autouse=True)
def in_english(monkeypatch, tmp_path):
    """Dates as in Britain, and nothing remembered from or for the computer the tests run on."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def speak(qapp):
    """Lets the program speak a language in a country: speak("de", "en_GB"). In English again afterwards."""
    from balint_desk.ui.base import language

    translators = []

    def begin(code, locale="de_DE"):
        QLocale.setDefault(QLocale(locale))
        translators.extend(language.speak(qapp, code))

    yield begin
    for one in translators:
        qapp.removeTranslator(one)


@pytest.fixture
def desk(qapp, store, group_id):
    from balint_desk.ui.base.desk import Desk

    desk = Desk(store, group_id, now=lambda: NOW)
    yield desk
    desk.saving_wanted.emit()
    desk.tasks.close()
    desk.deleteLater()


@pytest.fixture
def filling(request):
    """The file of a test that knows the people of the practice has them in it from the beginning."""
    return practice.fill if "people" in request.fixturenames else left_empty


@pytest.fixture
def people(store):
    """The eight members of the practice by name."""
    return dict(zip(practice.NAMES, practice.people(store), strict=True))


@pytest.fixture
def opened(monkeypatch):
    """What the system was asked to open."""
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()) or True)
    return asked


@pytest.fixture
def open_page(qtbot, desk):
    """The page that brings a register in, when it was read."""

    def show(path=SAMPLE):
        from balint_desk.ui.registers.import_page import ImportPage

        page = ImportPage(desk, path)
        qtbot.addWidget(page)
        page.open()
        qtbot.waitUntil(lambda: not page.doing.text())
        return page

    return show


@pytest.fixture
def register(tmp_path):
    """A file with this text."""

    def write(text, name="register.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def main_window(qtbot, desk):
    """The window of the file, with the keys going to it."""
    window = _shown_window(desk)
    qtbot.addWidget(window)
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture(scope="module")
def lasting_window(dressed, filled_once, tmp_path_factory):
    """One window on the practice for all tests of a module, which look at what opens from it and change nothing."""
    from balint_desk.ui.base.desk import Desk

    folder, before = tmp_path_factory.mktemp("lasting"), QLocale()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(folder))
        QLocale.setDefault(QLocale("en_GB"))
        path = Path(shutil.copy(filled_once(practice.fill), folder / "lasting.balint"))
        store = Store(path, open_database(path, spec()), spec(), fresh=False)
        with store.read() as session:
            [group_id] = groups.ids(session)
        desk = Desk(store, group_id, now=lambda: NOW)
        window = _shown_window(desk)
        yield window
        window.close()
        desk.saving_wanted.emit()
        desk.tasks.close()
        window.deleteLater()
        desk.deleteLater()
        store.close()
        QLocale.setDefault(before)


def _shown_window(desk):
    from balint_desk.ui.window.main_window import MainWindow

    window = MainWindow(desk)
    window.resize(1280, 820)
    window.show()
    window.activateWindow()
    return window


@pytest.fixture
def page(qtbot):
    """An empty one, for what opens over it."""
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page

"""In each language nothing is cut off in the smallest window: pages with three years in them, and what menus open."""

from datetime import datetime, time

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from balint_desk.core.fees.fee_words import Extra
from balint_desk.store.practice import groups
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.window.main_window import MainWindow
from tests.also_need import switch_on
from tests.conftest import TODAY
from tests.store.made_up import THRIVING, copied
from tests.ui.cut_off import cut_off
from tests.ui.reading import DIALOGS, PAGES, open_dialogs

SMALLEST = 1024, 640


@pytest.fixture(params=["en", "de"])
def window(request, qtbot, speak, demo_file, tmp_path):
    speak(request.param, {"en": "en_GB", "de": "de_DE"}[request.param])
    store = copied(demo_file, tmp_path)
    with store.read() as session:
        group_id = groups.by_name(session, THRIVING).id
    desk = Desk(store, group_id, now=lambda: datetime.combine(TODAY, time(18, 30)))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(*SMALLEST)
    window.show()
    yield window
    desk.saving_wanted.emit()
    desk.tasks.close()
    store.close()


def test_pages_and_what_the_menus_open_cut_nothing_off(qtbot, window):
    for name in PAGES:
        window.go_to(window.pages.named(name))
        _wait_until_whole(qtbot, window, name)
    switch_on(window._desk.store, *Extra)
    window.go_to(window.pages.fees)
    for part in window.pages.fees.page.choice.buttons:
        part.click()
        _wait_until_whole(qtbot, window, part.text())
    assert (window.width(), window.height()) == SMALLEST
    for name in DIALOGS:
        getattr(window.menus, name).trigger()
        qtbot.waitUntil(lambda: bool(open_dialogs()))
        [dialog] = open_dialogs()
        _wait_until_whole(qtbot, dialog, name)
        dialog.reject()


@pytest.mark.parametrize("made", [QLabel, QPushButton])
def test_what_is_cut_off_is_found(qtbot, made):
    window = made("Words that need more room than this", None)
    holder = QLabel()
    window.setParent(holder)
    qtbot.addWidget(holder)
    holder.resize(300, 60)
    window.setFixedWidth(60)
    holder.show()
    assert [one for one in cut_off(holder) if "has 60" in one] != []


def _wait_until_whole(qtbot, window, name):
    def whole():
        assert (name, cut_off(window)) == (name, [])

    qtbot.waitUntil(whole)

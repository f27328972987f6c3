"""Every page and part, and every window that opens from it: named, gone through by Tab, nothing cut off at 1024 x 640.

What opens is found by itself: each button, and each line of a menu, that ends in three dots is pressed.
"""

import shutil
from contextlib import suppress
from datetime import datetime, time
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QTableView,
)

from balint_desk.core.fees.bank.statement_lines import StatementLine, marked
from balint_desk.core.fees.fee_words import Extra
from balint_desk.core.money import Money
from balint_desk.store.fees.bank import bank_files
from balint_desk.store.file.database import open_database
from balint_desk.store.practice import groups
from balint_desk.store.store import Store
from balint_desk.ui.base import computer_settings
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.door.first_start import FirstStart
from balint_desk.ui.door.recovery_open import RecoveryOpen
from balint_desk.ui.door.unlock import UnlockWindow
from balint_desk.ui.fees.bank.bank_form import BankFormEditor
from balint_desk.ui.fees.bank.bank_page import BankPage
from balint_desk.ui.mistakes.report import ReportDialog
from balint_desk.ui.registers.import_layout import LayoutForm
from balint_desk.ui.registers.import_page import ImportPage
from balint_desk.ui.widgets.file_reading_dialog import FileReadingDialog
from balint_desk.ui.window.main_window import MainWindow
from tests.also_need import switch_on
from tests.conftest import TODAY, spec
from tests.store import owing
from tests.store.made_up import copied
from tests.ui import reading
from tests.ui.conftest import SAMPLE
from tests.ui.cut_off import SCREEN_HIGH, SCREEN_WIDE, TITLE, cut_off, too_large

PARTS = ("who", "invoices", "costs", "bank")
PLACES = ("overview", "members", "sessions", "register", "write up", "debriefs", *PARTS)
OPENING = ("members", "sessions", "register", *PARTS)
AFTERNOON = time(17, 30)
"""Late in the evening less is shown."""
OWING = 1
"""The row of somebody who owes something."""
SETTLED_MS = 1500
NOT_OURS = (QFileDialog, QMessageBox)


def unlock(desk, path, folder):
    computer_settings.put(computer_settings.RECENT_FILES, [str(path), str(folder / "gone.balint")])
    window = UnlockWindow()
    window.show_file(folder / "not there.balint")
    window.refuse("This passphrase does not open it. Try again, or use the recovery sheet.")
    return window


def first_start(step, desk, path, folder):
    window = FirstStart(folder / "practice.balint")
    window._turn_to(step)
    return window


def with_sheet(desk, path, folder):
    return RecoveryOpen(path, desk.tasks, print, print)


def register(desk, path, folder):
    return ImportPage(desk, SAMPLE)


def statement(desk, path, folder):
    lines = folder / "statement.csv"
    lines.write_text("Date,Description,Amount\n2026-01-03,Ravi Iyer invoice 12,45.00\n", encoding="utf-8")
    return BankPage(desk, lines)


def mistake(desk, path, folder):
    return ReportDialog("ValueError\n  balint_desk/ui/base/desk.py, line 1, undo")


ALONE = {
    "unlock": unlock,
    **{f"first start {step + 1}": partial(first_start, step) for step in range(3)},
    "recovery sheet": with_sheet,
    "register": register,
    "statement": statement,
    "mistake": mistake,
}


@pytest.fixture(scope="module")
def full(demo_file, tmp_path_factory):
    """The made-up practice with everything switched on, drafts of invoices, and lines from the bank."""
    store = copied(demo_file, tmp_path_factory.mktemp("everywhere"))
    switch_on(store, *Extra)
    came, went = Money(3000, "GBP"), Money(-4550, "GBP")
    lines = [StatementLine(TODAY, came, "fee", "J Okafor"), StatementLine(TODAY, went, "Room", "St Ann Hall")]
    with store.write("Fill") as session:
        owing.drafts(session, groups.ids(session)[0])
        bank_files.bring_in(session, bank_files.plan(session, marked(lines)))
    store.close()
    return store.path


@pytest.fixture
def desk(qapp, full, tmp_path):
    path = shutil.copy(full, tmp_path / "full.balint")
    store = Store(path, open_database(path, spec()), spec())
    with store.read() as session:
        desk = Desk(store, groups.ids(session)[0], now=lambda: datetime.combine(TODAY, AFTERNOON))
    yield desk
    desk.tasks.close()
    store.close()


@pytest.fixture
def window(qtbot, desk):
    """As large as the smallest screen lets it be."""
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(SCREEN_WIDE, SCREEN_HIGH - TITLE)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    desk.saving_wanted.emit()


@pytest.fixture(params=PLACES)
def place(request, qtbot, window):
    """The page, with something chosen in it."""
    go = {
        "register": window.menus.whole_register.trigger,
        "write up": partial(_write_up, window),
        **{part: partial(_part, window, part) for part in PARTS},
    }
    go.get(request.param, partial(window.go_to, window.pages.named(request.param)))()
    page = window.pages.stack.currentWidget()
    if request.param == "members":
        page.open_member(page.list.ids[0])
    if request.param == "overview":
        qtbot.waitUntil(lambda: page.chart.chart is not None, timeout=20000)
    if request.param == "register":
        qtbot.waitUntil(lambda: page.whole.chart is not None, timeout=20000)
    return page


@pytest.fixture(params=ALONE)
def alone(request, qtbot, desk, full, tmp_path):
    """A window that no button of a page opens, or only by way of the system's own."""
    window = ALONE[request.param](desk, full, tmp_path)
    qtbot.addWidget(window)
    if isinstance(window, FileReadingDialog):
        window.resize(SCREEN_WIDE, SCREEN_HIGH - TITLE)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    if isinstance(window, FileReadingDialog):
        qtbot.waitUntil(lambda: not window.doing.text(), timeout=20000)
    return window


def _write_up(window):
    window.write_up()
    window.pages.sessions.page.write_up.cases.begin()


def _part(window, name):
    window.go_to(window.pages.fees)
    page = window.pages.fees.page
    page.choice.button(name).click()
    table = next(one for one in page.shown.findChildren(QTableView) if one.isVisible())
    table.selectRow(OWING if name == "who" else 0)


def test_everything_on_a_page_is_named_and_nothing_is_cut_off(qtbot, window, place):
    assert _faults(qtbot, window) == []


def test_tab_goes_round_and_comes_to_everything(qtbot, window, place):
    _settle(qtbot, window)
    window.pages.bar.setFocus()
    went = reading.way_of_tab(qtbot, window)
    assert [reading.called(one) for one in reading.left_out(window, went) if not reading.in_a_case(one)] == []
    pairs = [(a, b) for a, b in pairwise(went) if reading.card(a) is reading.card(b) is not window]
    _settle(qtbot, window)  # cases were unfolded on the way, and folded again
    pairs = [(a, b) for a, b in pairs if a.isVisible() and b.isVisible()]
    assert [(reading.called(a), reading.called(b)) for a, b in pairs if not reading.reads_on(a, b)] == []


@pytest.mark.parametrize("place", OPENING, indirect=True)
def test_every_window_that_opens_from_here_is_named_gone_through_by_tab_and_not_cut_off(qtbot, window, place):
    assert _opened(qtbot, _ways_on(window)) == {}


def test_every_window_that_opens_from_the_menus_is_named_gone_through_by_tab_and_not_cut_off(qtbot, window):
    ways = [way for menu in window.menus.actions() for way in _lines(menu.menu(), menu.text())]
    assert len(ways) > 20
    assert _opened(qtbot, ways) == {}


def test_every_window_that_stands_alone_is_named_gone_through_by_tab_and_not_cut_off(qtbot, alone):
    assert [*_faults(qtbot, alone), *too_large(alone), *_way_round(qtbot, alone)] == []


def _opened(qtbot, ways):
    """The faults of the windows that open in these ways, by the words of the way."""
    found = {}
    for words, do in ways:
        do()
        for dialog in [one for one in reading.open_dialogs() if not isinstance(one, NOT_OURS)]:
            qtbot.waitUntil(dialog.isActiveWindow)
            found[words] = [*_faults(qtbot, dialog), *too_large(dialog), *_way_round(qtbot, dialog)]
        for one in reading.open_dialogs():
            one.reject()
        qtbot.waitUntil(lambda: not reading.open_dialogs())
    assert found
    return {words: faults for words, faults in found.items() if faults}


def _ways_on(window):
    """What opens another window: its words, and how."""
    buttons = [one for one in reading.shown(window, QPushButton) if one.isEnabled()]
    for one in buttons:
        if one.text().endswith("…"):
            yield one.text(), one.click
        if one.menu() is not None:
            one.menu().aboutToShow.emit()
            yield from _lines(one.menu(), one.text())


def _lines(menu, above):
    for action in menu.actions():
        if action.isVisible() and action.isEnabled() and action.text().endswith("…"):
            yield f"{above} > {action.text()}", action.trigger


def _settle(qtbot, window):
    """A page is laid out level by level, an event each."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not cut_off(window), timeout=SETTLED_MS)


def _faults(qtbot, window):
    _settle(qtbot, window)
    return [
        *(f"without a name: {one}" for one in reading.nameless(window)),
        *(f"a button without a name: {one}" for one in reading.shown(window, QAbstractButton) if not reading.name(one)),
        *(f"does not say what it shows: {one}" for one in _speechless(window)),
        *(f"called otherwise: {one}" for one in reading.called_otherwise(window)),
        *(f"names another: {one}" for one in reading.misnamed_buddies(window)),
        *(f"a column without a head: {one}" for one in _headless(window)),
        *(f"cut off: {one}" for one in cut_off(window)),
    ]


def _headless(window):
    """Columns that a screen reader would have no word for."""
    for table in reading.shown(window, QTableView):
        model = table.model()
        for column in range(model.columnCount()):
            head = model.headerData(column, Qt.Orientation.Horizontal)
            if not table.isColumnHidden(column) and not str(head or "").strip():
                yield f"{reading.called(table)} {column}"


def _in_columns(before, after):
    """The forms of files that are brought in are read column by column."""
    return all(isinstance(one.parentWidget(), LayoutForm | BankFormEditor) for one in (before, after))


def _scrolls(one):
    """What it is scrolled with: places within and outside cannot be compared."""
    while one is not None and not isinstance(one, QScrollArea):
        one = one.parentWidget()
    return one


def _speechless(window):
    """Charts say what is to be seen in them. So do boxes without words before them: Linux reads what is chosen only."""
    titled = {one.buddy() for one in reading.shown(window, QLabel)}
    boxes = [one for one in reading.shown(window, QComboBox) if one not in titled]
    charts = [one for one in reading.shown(window) if hasattr(one, "chart") and hasattr(one, "mpl_connect")]
    return [reading.called(one) for one in (*charts, *boxes) if not one.accessibleDescription().strip()]


def _way_round(qtbot, dialog):
    if QApplication.focusWidget() is None or not reading.stops(dialog):
        return [] if not reading.stops(dialog) else ["the cursor is nowhere"]
    went = reading.way_of_tab(qtbot, dialog)
    first = min(range(len(went)), key=lambda number: reading.place(went[number], dialog))
    went = went[first:] + went[:first]
    left_out = [f"Tab does not come to {reading.called(one)}" for one in reading.left_out(dialog, went)]
    near = [(a, b) for a, b in pairwise(went) if reading.card(a) is reading.card(b) and _scrolls(a) is _scrolls(b)]
    pairs = [(a, b) for a, b in near if not _in_columns(a, b)]
    names = [(reading.called(a), reading.called(b)) for a, b in pairs if not reading.reads_on(a, b)]
    return [*left_out, *(f"Tab goes back from {a} to {b}" for a, b in names if (a, b) != reading.ADDED_FIRST)]

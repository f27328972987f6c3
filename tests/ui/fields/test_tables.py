"""One table for every list: rows read when seen, the chosen one and the place kept."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from balint_desk.ui.base import computer_settings
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.tables import AROUND_TITLE, LazyTable, Table

FIELDS = (
    Field("Name", lambda row: row.name, width=140, sort="name"),
    Field("Came", lambda row: row.came, align=Qt.AlignmentFlag.AlignRight, width=80),
    Field("Note", lambda row: row.note, hint=lambda row: f"About {row.name}"),
)
BIG = 2**52


def rows(ids):
    return {one: SimpleNamespace(name=f"Member {one - BIG}", came="3 of 4", note="") for one in ids}


@pytest.fixture
def table(qtbot):
    table = Table(LazyTable(FIELDS, rows), "members")
    qtbot.addWidget(table)
    table.resize(500, 300)
    table.model().show_ids([BIG + number for number in range(200)])
    table.show()
    return table


def click(qtbot, table, row):
    place = table.visualRect(table.model().index(row, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_column_that_stretches_is_never_narrower_than_its_heading(qtbot, table):
    wide = table.columnWidth(2)
    table.resize(240, 300)
    heading = table.fontMetrics().horizontalAdvance(FIELDS[2].title) + AROUND_TITLE
    assert table.columnWidth(2) == heading < wide
    table.resize(500, 300)
    assert table.columnWidth(2) == wide


def test_it_is_a_sound_model(qtmodeltester):
    model = LazyTable(FIELDS, rows)
    model.show_ids([BIG, BIG + 1])
    qtmodeltester.check(model)


def test_only_the_pages_seen_are_read():
    pages = []
    model = LazyTable(FIELDS, lambda ids: pages.append(len(ids)) or rows(ids))
    model.show_ids(range(BIG, BIG + 10_000))
    assert model.index(450, 0).data() == "Member 450"
    assert model.index(451, 1).data() == "3 of 4"
    assert pages == [100]


def test_a_click_tells_the_id_even_above_32_bits(qtbot, table):
    with qtbot.waitSignal(table.chosen) as chosen:
        click(qtbot, table, 2)
    assert chosen.args == [BIG + 2]
    assert table.chosen_id == BIG + 2


def test_arrows_choose_and_enter_opens(qtbot, table):
    table.choose(BIG)
    with qtbot.waitSignal(table.chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert chosen.args == [BIG + 1]
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [BIG + 1]


def test_the_chosen_row_is_kept_by_its_id_when_the_order_changes(qtbot, table):
    table.choose(BIG + 5)
    with qtbot.assertNotEmitted(table.chosen):
        table.model().show_ids([BIG + number for number in reversed(range(200))])
    assert table.chosen_id == BIG + 5
    assert table.currentIndex().row() == 194


def test_the_place_is_kept_when_the_rows_are_shown_anew(table):
    table.choose(BIG + 1)
    table.verticalScrollBar().setValue(1000)
    table.model().show_ids([BIG + number for number in range(199)])
    assert table.verticalScrollBar().value() == 1000


def test_a_chosen_row_that_is_gone_is_told(qtbot, table):
    table.choose(BIG + 5)
    with qtbot.waitSignal(table.chosen) as chosen:
        table.model().show_ids([BIG])
    assert chosen.args == [None]
    assert table.chosen_id is None


def test_choosing_by_the_program_tells_nothing(qtbot, table):
    with qtbot.assertNotEmitted(table.chosen):
        table.choose(BIG + 150)
    assert table.visualRect(table.model().index(150, 0)).intersects(table.viewport().rect())
    table.choose(7)
    assert table.chosen_id is None


def test_a_click_on_a_header_asks_to_sort_and_again_from_the_end(qtbot, table):
    wanted = []
    table.sort_wanted.connect(lambda name, descending: wanted.append((name, descending)))
    header = table.horizontalHeader()
    for column in (0, 0, 1):
        place = header.rect().center()
        place.setX(header.sectionViewportPosition(column) + 20)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted == [("name", False), ("name", True)]


def test_widths_pulled_by_hand_are_remembered_by_the_name_of_the_table(qtbot, table):
    table.horizontalHeader().resizeSection(0, 222)
    assert computer_settings.get(computer_settings.COLUMN_WIDTHS, "members")[0] == 222
    again = Table(LazyTable(FIELDS, rows), "members")
    other = Table(LazyTable(FIELDS, rows), "sessions")
    qtbot.addWidget(again)
    qtbot.addWidget(other)
    assert (again.columnWidth(0), other.columnWidth(0)) == (222, 140)


def test_cells_say_what_they_are(table):
    index = table.model().index(3, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Came: 3 of 4"
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert table.model().index(3, 2).data(Qt.ItemDataRole.ToolTipRole) == "About Member 3"


def test_tab_leaves_the_table(table):
    assert not table.tabKeyNavigation()


def test_coming_in_by_tab_marks_the_row_it_tells(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    before, table = QLineEdit(page), Table(LazyTable(FIELDS, rows), "members", page)
    table.model().show_ids([BIG, BIG + 1])
    page.show()
    page.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    with qtbot.waitSignal(table.chosen) as chosen:
        qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert chosen.args == [BIG]
    assert table.selectionModel().isRowSelected(0)

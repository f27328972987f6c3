"""How old what is owed is: columns of the table, where they were switched on."""

import pytest
from PySide6.QtCore import Qt

from balint_desk.core.fees.fee_words import Extra
from balint_desk.store.fees.accounts import payments
from balint_desk.ui.fees.also_need_dialog import AlsoNeedDialog
from balint_desk.ui.fees.tab import FeesTab
from tests.also_need import switch_on
from tests.store.money import DAYS, Practice, pounds
from tests.ui.practice import shown

LEFT = Qt.MouseButton.LeftButton
NOTHING = "\N{EM DASH}"
AGES = ["Not due", "Up to 30 days", "Up to 60", "Up to 90", "Older"]


@pytest.fixture
def practice(store, group_id):
    """Ana owes £60 for two sessions, Bo £120 for four."""
    made = Practice(store, group_id)
    ana = made.join("Ana Moor")
    made.join("Bo Lind")
    for day in DAYS:
        made.hold(day)
    made.charge()
    made.pay(payments.add, made.payer(ana), pounds(60), DAYS[1])
    return made


@pytest.fixture
def tab(qtbot, desk, practice):
    return shown(qtbot, FeesTab(desk))


def titles(tab):
    model = tab.who.lines
    return [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]


def column(tab, title):
    model, place = tab.who.lines, titles(tab).index(title)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def test_nobody_sees_them_who_did_not_ask_for_them(tab):
    assert titles(tab) == ["Member", "Agreed", "For sessions", "Paid", "Owes", "Oldest since"]


def test_switched_on_they_stand_beside_what_is_owed_and_are_summed(qtbot, desk, tab):
    asked = AlsoNeedDialog(desk, tab)
    asked.open()
    asked.boxes[Extra.AGES].click()
    qtbot.mouseClick(asked.keep, LEFT)
    assert titles(tab) == ["Member", "Owes", *AGES, "Oldest since", "Agreed", "For sessions", "Paid"]
    assert [column(tab, title) for title in ("Member", "Owes", *AGES)] == [
        ["Ana Moor", "Bo Lind", "All"],
        ["£60.00", "£120.00", "£180.00"],
        [NOTHING] * 3,
        ["£60.00", "£60.00", "£120.00"],
        [NOTHING, "£60.00", "£60.00"],
        [NOTHING] * 3,
        [NOTHING] * 3,
    ]


def test_switched_off_again_the_table_is_as_before(store, tab):
    before = titles(tab)
    switch_on(store, Extra.AGES)
    assert titles(tab) != before
    switch_on(store)
    assert titles(tab) == before


def test_on_a_small_screen_all_ages_are_in_sight_beside_the_name(qtbot, store, tab):
    switch_on(store, Extra.AGES)
    tab.resize(1024, 510)
    table = tab.who.table
    header = table.horizontalHeader()
    qtbot.waitUntil(lambda: tab._split.sizes()[0] < 640)
    older = titles(tab).index("Older")
    assert header.sectionViewportPosition(older) + header.sectionSize(older) <= table.viewport().width()


def test_the_widths_of_both_tables_are_remembered_apart(qtbot, desk, store, tab):
    header = tab.who.table.horizontalHeader()
    header.resizeSection(0, 150)
    switch_on(store, Extra.AGES)
    assert header.sectionSize(0) != 150
    header.resizeSection(0, 130)
    again = shown(qtbot, FeesTab(desk))
    assert again.who.table.columnWidth(0) == 130
    switch_on(store)
    assert (header.sectionSize(0), again.who.table.columnWidth(0)) == (150, 150)

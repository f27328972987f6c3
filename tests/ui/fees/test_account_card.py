"""The account of who is chosen says what the table says; and who is excused for a time."""

import pytest
from PySide6.QtCore import Qt

from balint_desk.ui.fees.tab import FeesTab
from tests.store.money import Practice
from tests.store.test_fee_table import bounced_after_it_went_back
from tests.ui.practice import shown

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def practice(store, group_id):
    return Practice(store, group_id)


def cell(tab, row, title):
    model = tab.who.lines
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    return model.index(row, titles.index(title)).data()


def test_who_owes_for_no_due_and_was_never_charged_owes_the_same_in_the_table_and_on_the_card(qtbot, desk, practice):
    bounced_after_it_went_back(practice, practice.payer(practice.join("Ana Moor", terms=None)))
    tab = shown(qtbot, FeesTab(desk))
    assert cell(tab, 0, "Owes") == "£40.00"
    assert tab.who.account.title.text() == "A. Moor owes £40.00"
    assert tab.who.account.spoke.isVisible()

"""Does the group carry itself: the sentence, the chart with its table, the time it shows, its picture."""

from datetime import date, datetime

import pytest
from matplotlib.colors import to_hex
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QToolTip

from balint_desk.core.fees.fee_words import CostKind
from balint_desk.ui.base import look
from balint_desk.ui.fees.costs.carries_card import ALL, MONTHS, CarriesCard
from tests.store.spending import second_group, spend
from tests.ui.fees.money import answer, fill


@pytest.fixture
def filling():
    return fill


@pytest.fixture
def card(qtbot, desk, store, group_id):
    with store.write("Long ago") as session:
        spend(session, group_id, date(2024, 12, 31), 30_00, CostKind.INSURANCE)
    card = CarriesCard(desk)
    qtbot.addWidget(card)
    card.resize(447, 450)
    card.refresh()
    card.show()
    qtbot.waitUntil(lambda: card.view is not None)
    return card


def choose(card, value):
    card.range.set_value(value)
    card.range.edited.emit()


def column(card, number):
    model = card.table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_it_says_what_an_evening_costs_and_who_carries_it(card):
    assert card.sentence.text() == "An evening costs £66 with its share of supervision: three members carry it."
    assert card.leaves.text() == "An evening leaves £136.73 for the leaders, £91.15 an hour."
    assert not card.elsewhere.isVisible()


def test_this_year_is_shown_at_first_month_by_month(card):
    assert [place.name for place in card.view.chart.picture.places] == list("JFMAMJJASON")
    assert column(card, 0)[0] == "Nov 2026"
    assert column(card, 1) == ["£4,460.00"] + ["£0.00"] * 10
    assert sum(place.values[1] for place in card.chart_picture.places) == 22 * 56_00 + 220_00


def test_twelve_months_and_the_whole_life_are_shown_when_asked_for(card):
    choose(card, MONTHS)
    assert (column(card, 0)[-1], len(column(card, 0))) == ("Dec 2025", 12)
    choose(card, ALL)
    assert (column(card, 0)[-1], column(card, 2)[-1]) == ("Dec 2024", "£30.00")
    assert len(column(card, 0)) == 24


def test_twelve_months_in_december_are_those_of_the_year(desk, card):
    desk.now = lambda: datetime(2026, 12, 31, 12)
    choose(card, MONTHS)
    assert (column(card, 0)[0], column(card, 0)[-1]) == ("Dec 2026", "Jan 2026")


def test_the_same_figures_stand_in_a_table_with_what_is_left(card):
    card.link.click()
    assert card.table.isVisible()
    assert card.link.text() == "Open as chart"
    row = [card.table.model().index(0, part).data() for part in range(4)]
    assert row == ["Nov 2026", "£4,460.00", "£56.00", "£4,404.00"]
    card.link.click()
    assert card.view.isVisible()


def test_the_keyboard_goes_along_the_months_and_pointing_tells_too(qtbot, card):
    card.view.setFocus()
    qtbot.keyClick(card.view, Qt.Key.Key_End)
    assert card.view.accessibleDescription() == "Nov 2026: In £4,460.00, Out £56.00"
    qtbot.waitUntil(lambda: QToolTip.text() == "Nov 2026: In £4,460.00, Out £56.00")
    qtbot.keyClick(card.view, Qt.Key.Key_Left)
    assert card.view.accessibleDescription() == "Oct 2026: In £0.00, Out £112.00"
    assert card.view.accessibleName() == "Does the group carry itself?"


def test_a_new_cost_is_seen_when_it_is_asked_again(card, store, group_id):
    with store.write("Spend") as session:
        spend(session, group_id, date(2026, 11, 20), 22_00, CostKind.TRAVEL)
    card.refresh()
    assert card.sentence.text().startswith("An evening costs £67 with its share of supervision and travel")
    assert column(card, 2)[0] == "£78.00"


def test_the_same_figures_are_not_drawn_again(qtbot, card, store, group_id):
    drawn = []
    card.view.mpl_connect("draw_event", drawn.append)
    card.refresh()
    card.view.draw_idle()
    qtbot.waitUntil(lambda: len(drawn) == 1)
    shown = card.view.chart.picture
    card.refresh()
    assert card.view.chart.picture is shown
    with store.write("Spend") as session:
        spend(session, group_id, date(2026, 11, 20), 22_00, CostKind.TRAVEL)
    card.refresh()
    qtbot.waitUntil(lambda: len(drawn) == 2)
    assert card.view.chart.picture is not shown


def test_a_group_without_money_says_what_will_stand_here(qtbot, desk, card, store):
    with store.write("Another group") as session:
        friday = second_group(session)
    desk.choose_group(friday)
    card.refresh()
    assert card.empty.isVisible()
    assert not card.sentence.isVisible()
    assert not card.link.isVisible()
    assert not card.picture.isVisible()


def test_another_theme_is_worn(qapp, card):
    look.watcher().wear(look.DARK)
    try:
        assert to_hex(card.view.chart.stacks[0].get_facecolor()) == look.DARK.accent
    finally:
        look.watcher().wear(look.LIGHT)


@pytest.mark.parametrize(("kind", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_a_picture_is_saved_after_a_word_about_it(qtbot, card, tmp_path, kind, begins):
    next(one for one in card.picture.menu().actions() if one.data() == kind).trigger()
    answer(card, "Choose a place…")
    dialog = card.findChildren(QFileDialog)[-1]
    with qtbot.waitSignal(card.picture.menu().told):
        dialog.fileSelected.emit(str(tmp_path / f"money.{kind}"))
    dialog.close()
    assert (tmp_path / f"money.{kind}").read_bytes().startswith(begins)


def test_the_menu_key_opens_the_menu_of_the_picture(qtbot, card):
    card.view.customContextMenuRequested.emit(card.view.rect().center())
    qtbot.waitUntil(card.picture.menu().isVisible)
    card.picture.menu().close()

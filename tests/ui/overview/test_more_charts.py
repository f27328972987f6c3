"""The further charts on the overview: chosen, read as a table, opened, saved."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt

from balint_desk.store.members.tables import Spell
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.fields.range_choice import OWN
from balint_desk.ui.overview.chart_kinds import ChartKind
from tests.ui import practice

OTHERS = [kind for kind in ChartKind if kind is not ChartKind.ATTENDANCE]
EXPECTED = {
    ChartKind.SIZE: ["Tuesday 17 November 2026", "8", "0", "0"],
    ChartKind.NOTICE: ["Nov 2026", "0", "2", "1"],
    ChartKind.HELD: ["Nov 2026", "1", "0", "0", "1"],
    ChartKind.YEARS: ["January", ""],
}
"""The first row of each table, of the practice where one more joined before the session before the last."""


@pytest.fixture
def people(store):
    """The practice, where one joined before the session before the last."""
    people = practice.people(store)
    with store.write("Later") as session:
        session.query(Spell).where(Spell.person_id == people[7]).one().joined = date(2026, 10, 30)
    return people


def choose(card, kind):
    card.kind.set_value(kind)
    card.kind.edited.emit()


def row(card, number=0):
    model = card.more.table.model()
    return [model.index(number, column).data() for column in range(model.columnCount())]


@pytest.mark.parametrize("kind", OTHERS)
def test_a_chosen_chart_is_drawn_and_its_table_has_the_same_figures(card, kind):
    choose(card, kind)
    assert card.more.view.isVisible()
    assert card.more.view.accessibleName() == kind.title
    card.link.click()
    assert card.more.table.isVisible()
    assert card.more.table.accessibleName() == kind.title
    assert row(card) == EXPECTED[kind]


def test_the_table_stays_when_another_chart_is_chosen_and_the_link_leads_back(card):
    card.link.click()
    for kind in (*OTHERS, ChartKind.ATTENDANCE):
        choose(card, kind)
        assert card.link.text() == "Open as chart"
        assert (card.more.table if kind in OTHERS else card.table).isVisible()
    card.link.click()
    assert card.chart.isVisible()


def test_a_session_is_opened_from_its_mark_and_from_its_row(qtbot, card, store):
    choose(card, ChartKind.SIZE)
    view = card.more.view
    view.draw()
    x, y = view.chart.axes.transData.transform((0, 3))
    with qtbot.waitSignal(card.session_wanted) as wanted:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(view.height() - y)))
    with store.read() as session:
        assert session.get_one(GroupSession, wanted.args[0]).day == date(2026, 9, 22)
    card.link.click()
    card.more.table.choose(0)
    with qtbot.waitSignal(card.session_wanted) as wanted:
        qtbot.keyClick(card.more.table, Qt.Key.Key_Return)
    with store.read() as session:
        assert session.get_one(GroupSession, wanted.args[0]).day == date(2026, 11, 17)


def test_what_stands_for_no_session_opens_none(qtbot, card):
    choose(card, ChartKind.YEARS)
    card.link.click()
    card.more.table.choose(0)
    with qtbot.assertNotEmitted(card.session_wanted):
        qtbot.keyClick(card.more.table, Qt.Key.Key_Return)


def test_whole_years_have_no_time_to_choose(card):
    choose(card, ChartKind.YEARS)
    assert not card.range.isVisible()
    choose(card, ChartKind.HELD)
    assert card.range.isVisible()


@pytest.mark.parametrize("kind", [ChartKind.SIZE, ChartKind.NOTICE, ChartKind.HELD])
def test_a_time_without_sessions_says_so(card, kind):
    choose(card, kind)
    card.range.set_value(OWN)
    card.range.edited.emit()
    card.range.own.last.set_value(date(2026, 1, 1))
    card.range.own.last.edited.emit()
    assert card.nothing.isVisible()


def test_a_change_elsewhere_is_seen_at_once(card, desk):
    choose(card, ChartKind.SIZE)
    with desk.store.write("Leave") as session:
        session.query(Spell).first().left = date(2026, 10, 1)
    assert row(card, 1)[1] == "7"


def test_the_picture_is_that_of_the_chart_on_screen(qtbot, card, tmp_path):
    choose(card, ChartKind.HELD)
    with qtbot.waitSignal(card.picture.menu().told):
        card.picture.menu().save_to(tmp_path / "chart.svg")
    drawn = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert "Sessions held and cancelled: Tuesday GP group" in drawn


def test_tab_reads_the_card_from_the_choice_to_the_chart_or_the_table(qtbot, tab, card):
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    choose(card, ChartKind.NOTICE)
    card.range.set_value(OWN)
    card.range.edited.emit()
    for shows in (lambda: card.more.view, lambda: card.more.table):
        way = [card.kind, card.range, card.picture, card.link, card.range.own.first, card.range.own.last, shows()]
        way[0].setFocus()
        for here, there in pairwise(way):
            qtbot.keyClick(here, Qt.Key.Key_Tab)
            assert there.hasFocus()
        card.link.click()

"""The chart of the overview: the time it shows, and its picture."""

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from balint_desk.core.refused import Refused
from balint_desk.core.words import Mark, State
from balint_desk.store.members.tables import Spell
from balint_desk.store.sessions.tables import Attendance, GroupSession
from balint_desk.ui.fields.range_choice import OWN, WHOLE, YEAR
from tests.ui import practice

LONG_AGO = date(2024, 5, 7)


@pytest.fixture
def people(store, group_id):
    """The practice, and a session of two and a half years ago to which two came."""
    people = practice.people(store)
    with store.write("Long ago") as session:
        held = GroupSession(group_id=group_id, day=LONG_AGO, starts=time(19), minutes=90, state=State.HELD)
        session.add(held)
        session.flush()
        for spell in session.query(Spell):
            spell.joined = LONG_AGO
        session.add_all(Attendance(group_session_id=held.id, person_id=one, mark=Mark.PRESENT) for one in people[:2])
    return people


def choose(card, value):
    card.range.set_value(value)
    card.range.edited.emit()


def came(card):
    return [bar.came for bar in card.chart.chart.bars]


def column(card, number):
    return [card.model.index(row, number).data() for row in range(card.model.rowCount())]


def answer(qtbot, card, words):
    box = card.window().findChildren(QMessageBox)[-1]
    button = next(one for one in box.buttons() if one.text().replace("&", "") == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_twelve_months_are_shown_at_first_and_the_whole_life_when_asked_for(card):
    assert came(card) == [7, 6, 8, 5]
    choose(card, WHOLE)
    assert came(card) == [2, 7, 6, 8, 5]
    choose(card, YEAR)
    assert came(card) == [7, 6, 8, 5]


def test_the_table_has_the_figures_of_the_same_time_and_looks_back_over_its_edge(card):
    assert list(card.chart.chart.average.get_ydata()) == [4.5, 5.0, 5.8, 6.5]
    assert column(card, 2) == ["5", "8", "6", "7"]
    assert column(card, 6) == ["6.5", "5.8", "5.0", "4.5"]


def test_own_days_are_both_included(card):
    choose(card, OWN)
    assert card.range.own.isVisible()
    card.range.own.first.set_value(date(2026, 10, 6))
    card.range.own.last.set_value(date(2026, 10, 20))
    card.range.own.last.edited.emit()
    assert came(card) == [6, 8]


def test_a_last_day_before_the_first_is_refused_and_the_chart_stays(card):
    choose(card, OWN)
    card.range.own.last.set_value(LONG_AGO)
    card.range.own.last.edited.emit()
    assert came(card) == [7, 6, 8, 5]
    with pytest.raises(Refused):
        card.range.own.period()


def test_a_time_without_sessions_says_so_and_leads_back(qtbot, card):
    choose(card, OWN)
    card.range.own.first.set_value(date(2025, 1, 1))
    card.range.own.last.set_value(date(2025, 2, 1))
    card.range.own.last.edited.emit()
    assert card.nothing.isVisible()
    qtbot.mouseClick(card.nothing.button, Qt.MouseButton.LeftButton)
    assert card.range.value() == WHOLE
    assert len(came(card)) == 5


def test_a_group_that_met_long_ago_is_shown_whole_until_someone_chooses(desk, card):
    desk.now = lambda: datetime(2031, 1, 1)
    card.show_figures(card._over_time, 6)
    assert (card.range.value(), len(came(card))) == (WHOLE, 5)
    choose(card, YEAR)
    card.show_figures(card._over_time, 6)
    assert card.range.value() == YEAR


@pytest.mark.parametrize(("kind", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_a_picture_is_saved_after_a_word_about_it(qtbot, card, tmp_path, kind, begins):
    action = next(one for one in card.picture.menu().actions() if one.data() == kind)
    action.trigger()
    assert card.window().findChildren(QMessageBox)[-1].text() == "A picture is not encrypted."
    answer(qtbot, card, "Choose a place…")
    dialog = card.window().findChildren(QFileDialog)[-1]
    assert dialog.isVisible()
    with qtbot.waitSignal(card.picture.menu().told) as told:
        dialog.fileSelected.emit(str(tmp_path / f"chart.{kind}"))
    dialog.close()
    assert told.args == [f"Saved: {tmp_path / f'chart.{kind}'}"]
    assert (tmp_path / f"chart.{kind}").read_bytes().startswith(begins)


def test_no_picture_without_the_word_being_answered(qtbot, card):
    card.picture.menu().actions()[0].trigger()
    answer(qtbot, card, "Cancel")
    assert card.window().findChildren(QFileDialog) == []


def test_the_menu_key_opens_the_menu_of_the_picture(qtbot, card):
    card.chart.customContextMenuRequested.emit(card.chart.rect().center())
    qtbot.waitUntil(card.picture.menu().isVisible)
    card.picture.menu().close()

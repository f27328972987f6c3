"""The whole register on its page: pointed at, worked by keys, read as a table, shown without names, saved."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QToolTip

from balint_desk.core.words import Mark, State
from balint_desk.store.members import members
from balint_desk.store.practice import groups, leaders
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import Attendance, GroupSession
from balint_desk.ui.base import computer_settings
from balint_desk.ui.fields.range_choice import OWN, WHOLE, YEAR
from balint_desk.ui.sessions.session_dialog import AddSession
from balint_desk.ui.sessions.tab import SessionsTab
from tests.ui.practice import FORTNIGHT, NAMES, TONIGHT, shown
from tests.ui.sessions.conftest import click, click_row, id_of, press

LAST_HELD = TONIGHT - FORTNIGHT
IN_ORDER = sorted(NAMES)
TONIGHT_AT = time(19)
Key = Qt.Key


@pytest.fixture
def tab(qtbot, tab):
    """The register is on screen."""
    return opened(qtbot, tab)


@pytest.fixture
def whole(tab):
    return tab.whole


@pytest.fixture
def view(whole):
    return whole.chart.view


def opened(qtbot, tab):
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    click(qtbot, tab.whole_link)
    qtbot.waitUntil(lambda: tab.whole.chart is not None and tab.whole.chart.isVisible())
    return tab


def place(view, name, number):
    """Where the cell of a member at one of the sessions in view is, or (-1) the name."""
    left, low, width, high = view.chart.box(IN_ORDER.index(name) * view.chart.width + number + 1)
    ratio = view.device_pixel_ratio
    return QPoint(round((left + width / 2) / ratio), round(view.height() - (low + high / 2) / ratio))


def said(view):
    return QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Description)


def lines(whole):
    model = whole.table.model()
    return [tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())]


def choose(whole, value):
    whole.range.set_value(value)
    whole.range.edited.emit()


def test_a_link_above_the_list_shows_it_instead_of_the_session(tab, whole, view):
    assert tab.right.currentWidget() is tab.register
    assert view.chart.beside.texts() == IN_ORDER
    assert len(view.chart.sheet.columns) == 5
    assert view.hasFocus()


def test_pointing_tells_who_when_and_what(qtbot, view):
    qtbot.mouseMove(view, place(view, "Piotr Nowak", 3))
    qtbot.waitUntil(lambda: QToolTip.text() == "Piotr Nowak, Tuesday 3 November 2026: Present")
    qtbot.mouseMove(view, place(view, "Tilda Marsh", 3))
    qtbot.waitUntil(lambda: QToolTip.text() == "Tilda Marsh, Tuesday 3 November 2026: No word")
    qtbot.mouseMove(view, place(view, "Tilda Marsh", 4))
    qtbot.waitUntil(lambda: QToolTip.text() == "Tilda Marsh, Tuesday 17 November 2026: Not written up")


def test_a_cell_opens_its_session_and_leads_back_to_the_list(qtbot, tab, view, desk):
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(view, "Ravi Iyer", 2))
    assert tab.shown_id == id_of(desk, TONIGHT - 2 * FORTNIGHT)
    assert tab.right.currentWidget() is tab.write_up
    assert tab.list.hasFocus()


def test_a_name_opens_the_member(qtbot, tab, view, people):
    with qtbot.waitSignal(tab.member_wanted) as wanted:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(view, "Ravi Iyer", -1))
    assert wanted.args == [people["Ravi Iyer"]]


def test_arrows_go_from_cell_to_cell_each_is_said_and_enter_opens(qtbot, tab, view, people, desk):
    for key, words in (
        (Key.Key_Left, "Anita Ferreira, Tuesday 17 November 2026: Not written up"),
        (Key.Key_Left, "Anita Ferreira, Tuesday 3 November 2026: Present"),
        (Key.Key_Down, "Erik Sandoval, Tuesday 3 November 2026: Present"),
        (Key.Key_End, "Erik Sandoval, Tuesday 17 November 2026: Not written up"),
        (Key.Key_Right, "Erik Sandoval, Tuesday 17 November 2026: Not written up"),
        (Key.Key_Home, "Erik Sandoval"),
        (Key.Key_Up, "Anita Ferreira"),
        (Key.Key_Up, "Anita Ferreira"),
        (Key.Key_Right, "Anita Ferreira, Tuesday 22 September 2026: Present"),
    ):
        qtbot.keyClick(view, key)
        assert said(view) == words
    qtbot.keyClick(view, Key.Key_Left)
    with qtbot.waitSignal(tab.member_wanted) as wanted:
        qtbot.keyClick(view, Key.Key_Return)
    assert wanted.args == [people["Anita Ferreira"]]
    qtbot.keyClick(view, Key.Key_Right)
    qtbot.keyClick(view, Key.Key_Return)
    assert tab.shown_id == id_of(desk, TONIGHT - 4 * FORTNIGHT)


def test_escape_leads_back_to_the_session_from_wherever_the_cursor_is(qtbot, tab, whole, view):
    for here in (lambda: view, lambda: whole.range, lambda: whole.hide_names, lambda: whole.table):
        tab.show_register()
        if here() is whole.table:
            click(qtbot, whole.link)
        here().setFocus()
        qtbot.keyClick(here(), Key.Key_Escape)
        assert tab.right.currentWidget() is tab.write_up
        assert tab.list.hasFocus()


def test_the_list_leads_back_too_also_to_the_session_chosen_before(qtbot, tab, whole):
    click_row(qtbot, tab, 1)
    assert tab.right.currentWidget() is tab.write_up
    tab.show_register()
    click_row(qtbot, tab, 2)
    assert tab.right.currentWidget() is tab.write_up
    tab.show_register()
    tab.list.setFocus()
    qtbot.keyClick(tab.list, Key.Key_Return)
    assert tab.right.currentWidget() is tab.write_up


def test_it_stays_when_something_changes_elsewhere_and_shows_it(tab, whole, view, desk, people):
    with desk.store.write("Mark") as session:
        there = session.query(Attendance).filter_by(person_id=people["Ravi Iyer"]).all()
        there[-1].mark = Mark.LATE
    assert tab.right.currentWidget() is tab.register
    assert view.chart.legend.texts() == ["Present", "Late", "Apologies", "No word", "Not written up"]


def test_the_table_has_a_line_for_each_cell_and_opens_the_session(qtbot, tab, whole, desk):
    click(qtbot, whole.link)
    assert whole.table.isVisible()
    assert whole.table.hasFocus()
    assert len(lines(whole)) == 40
    assert lines(whole)[7:10] == [
        ("17/11/2026", "Tilda Marsh", "Not written up"),
        ("03/11/2026", "Anita Ferreira", "Present"),
        ("03/11/2026", "Erik Sandoval", "Present"),
    ]
    for _ in range(9):
        qtbot.keyClick(whole.table, Key.Key_Down)
    qtbot.keyClick(whole.table, Key.Key_Return)
    assert tab.shown_id == id_of(desk, LAST_HELD)


def test_hidden_names_are_hidden_everywhere_and_the_next_time_too(qtbot, tab, whole, view, desk):
    click(qtbot, whole.hide_names)
    assert view.chart.beside.texts() == [f"Member {number}" for number in range(1, 9)]
    qtbot.keyClick(view, Key.Key_Left)
    assert said(view) == "Member 1, Tuesday 17 November 2026: Not written up"
    click(qtbot, whole.link)
    assert {line[1] for line in lines(whole)} == {f"Member {number}" for number in range(1, 9)}
    again = opened(qtbot, shown(qtbot, SessionsTab(desk)))
    assert again.whole.hide_names.isChecked()
    assert again.whole.chart.chart.beside.texts()[0] == "Member 1"
    click(qtbot, again.whole.hide_names)
    assert again.whole.chart.chart.beside.texts()[0] == "Anita Ferreira"
    assert computer_settings.get(computer_settings.NAMES_HIDDEN) is False


@pytest.mark.parametrize(
    ("hidden", "word", "named"), [(False, "names of the members", True), (True, "no member's name", False)]
)
def test_a_picture_is_saved_after_a_word_that_says_whether_it_has_names(
    qtbot, tab, whole, tmp_path, hidden, word, named
):
    whole.hide_names.setChecked(hidden)
    whole.picture.menu().actions()[1].trigger()
    box = tab.findChildren(QMessageBox)[-1]
    assert word in box.informativeText()
    press(qtbot, box, "Choose a place…")
    dialog = tab.findChildren(QFileDialog)[-1]
    with qtbot.waitSignal(tab.told) as told:
        dialog.fileSelected.emit(str(tmp_path / "register.svg"))
    dialog.close()
    assert told.args == [f"Saved: {tmp_path / 'register.svg'}"]
    drawn = (tmp_path / "register.svg").read_text(encoding="utf-8")
    assert "The whole register: Tuesday GP group" in drawn
    assert ("Anita Ferreira" in drawn) is named
    assert ("Member 1" in drawn) is not named


def test_own_dates_cut_it_and_are_kept_apart_from_those_of_the_overview(qtbot, whole, view, desk):
    choose(whole, OWN)
    whole.range.own.first.set_value(date(2026, 10, 6))
    whole.range.own.last.set_value(date(2026, 10, 20))
    whole.range.own.last.edited.emit()
    assert [column.day.day for column in view.chart.sheet.columns] == [6, 20]
    again = opened(qtbot, shown(qtbot, SessionsTab(desk))).whole
    assert (again.range.value(), len(again.chart.chart.sheet.columns)) == (OWN, 2)
    assert computer_settings.get(computer_settings.CHART_RANGE, "overview") == []


def test_a_time_without_sessions_says_so_and_leads_back(qtbot, whole, view):
    choose(whole, OWN)
    whole.range.own.first.set_value(date(2020, 1, 1))
    whole.range.own.last.set_value(date(2020, 2, 1))
    whole.range.own.last.edited.emit()
    assert whole.nothing.isVisible()
    click(qtbot, whole.nothing.button)
    assert whole.range.value() == WHOLE
    assert view.isVisible()


def test_a_group_that_met_long_ago_is_shown_whole(qtbot, desk, people):
    desk.now = lambda: datetime(2031, 1, 1)
    whole = opened(qtbot, shown(qtbot, SessionsTab(desk))).whole
    assert whole.range.value() == WHOLE
    choose(whole, YEAR)
    assert whole.nothing.isVisible()


def test_before_the_first_session_is_over_there_is_a_sentence_and_a_button(qtbot, desk, store, group_id):
    with store.write("Plan") as session:
        sessions.add(session, group_id, date(2026, 12, 1))
        members.add(session, group_id, "Julia", date(2026, 11, 1))
    tab = shown(qtbot, SessionsTab(desk))
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    tab.show_register()
    assert tab.whole.empty.sentence.text().startswith("Who came will stand here")
    assert tab.whole.empty.button.hasFocus()
    click(qtbot, tab.whole.empty.button)
    [dialog] = [one for one in tab.findChildren(AddSession) if one.isVisible()]
    dialog.reject()


def test_another_group_has_its_own_register(tab, whole, desk, store):
    with store.write("Another") as session:
        me = leaders.all_leaders(session)[0].id
        other = groups.add(session, "Other", currency="GBP", zone="Europe/London", leader_id=me).id
        members.add(session, other, "Zoe", date(2026, 11, 1))
        sessions.add(session, other, date(2026, 11, 3))
    desk.choose_group(other)
    assert [line.name for line in whole.chart.chart.sheet.lines] == ["Zoe"]


def test_more_than_has_room_says_what_is_in_view_and_the_bars_go_to_the_rest(qtbot, tab, whole, view, desk, group_id):
    with desk.store.write("Many") as session:
        for number in range(60):
            members.add(session, group_id, f"Member of old {number:02}", date(2026, 1, 1))
        session.add_all(
            GroupSession(
                group_id=group_id,
                day=date(2020, 1, 1) + timedelta(number),
                starts=TONIGHT_AT,
                minutes=90,
                state=State.HELD,
            )
            for number in range(400)
        )
        for spell in members.spells(session, group_id, session.query(Attendance).first().person_id):
            spell.joined = date(2020, 1, 1)
    choose(whole, WHOLE)
    assert whole.chart.across.isVisible()
    assert whole.chart.down.isVisible()
    assert whole.in_view.text().startswith("In view: 150 of 405 sessions, ")
    whole.chart.across.setValue(0)
    assert "150 of 405 sessions, 01/01/2020 to 29/05/2020" in whole.in_view.text()
    whole.chart.down.setValue(1000)
    assert view.chart.beside.texts()[-1] == "Tilda Marsh"
    qtbot.keyClick(view, Key.Key_Left)
    qtbot.keyClick(view, Key.Key_Home)
    qtbot.keyClick(view, Key.Key_PageDown)
    assert whole.chart.across.value() > 0


def test_tab_reads_the_page_from_the_time_to_the_grid_or_the_table(qtbot, whole, view):
    for shows in (lambda: view, lambda: whole.table):
        way = [whole.range, whole.picture, whole.link, whole.hide_names, whole.back, shows()]
        way[0].setFocus()
        for here, there in pairwise(way):
            qtbot.keyClick(here, Key.Key_Tab)
            assert QApplication.focusWidget() is there
        click(qtbot, whole.link)

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from balint_desk.store.debriefs import thoughts
from balint_desk.store.members import members
from balint_desk.store.practice import groups, leaders
from balint_desk.store.search import HitKind
from balint_desk.store.sessions.tables import Case, GroupSession
from balint_desk.ui.window.search import Search
from tests.ui.conftest import TODAY
from tests.ui.practice import TONIGHT


@pytest.fixture
def page(qtbot):
    """Something beside the search, where one was before."""
    page = QWidget()
    page.elsewhere = QLineEdit()
    QVBoxLayout(page).addWidget(page.elsewhere)
    page.resize(700, 600)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.elsewhere.setFocus()
    return page


@pytest.fixture
def search(page, desk, store, group_id, people):
    with store.write("Fill") as session:
        tonight = session.query(GroupSession).filter_by(day=TONIGHT).one()
        session.add(Case(group_session_id=tonight.id, place=1, title="A door half open", stayed="Whose door it was."))
        thoughts.add(session, group_id, TODAY, "the nóva of the marsh")
    search = Search(desk)
    page.layout().addWidget(search)
    search.begin()
    return search


def rows(search):
    return [search.found.model.index(row).data() for row in range(search.found.model.rowCount())]


def key(qtbot, pressed):
    qtbot.keyClick(QApplication.focusWidget(), pressed)


def test_hits_stand_under_their_kind_while_one_types(qtbot, search):
    qtbot.keyClicks(search, "MARSH")
    assert rows(search) == [
        "Members",
        "Tilda Marsh",
        "Thoughts",
        "Sunday 22 November 2026\nthe nóva of the marsh",
    ]
    assert search.found.isVisible()


def test_the_case_comes_with_its_day_and_what_stayed(qtbot, search):
    qtbot.keyClicks(search, "door")
    assert rows(search) == ["Cases", "A door half open · Tuesday 17 November 2026\nWhose door it was."]


@pytest.mark.parametrize("typed", ["17 nov", "17/11/2026", "2026-11-17", "17/11", "Tue 17 November"])
def test_a_session_is_found_by_its_day(qtbot, search, typed):
    qtbot.keyClicks(search, typed)
    assert rows(search)[:2] == ["Sessions", "Tuesday 17 November 2026\nA door half open"]


def test_months_are_known_in_the_language_of_the_country(qtbot, search):
    QLocale.setDefault(QLocale("de_DE"))
    qtbot.keyClicks(search, "1. dezember")
    assert rows(search)[0] == "Sessions"
    assert len(rows(search)) == 2


def test_the_nearest_session_of_a_month_comes_first(qtbot, search):
    qtbot.keyClicks(search, "november")
    assert rows(search)[1].startswith("Tuesday 17 November 2026")


def test_down_goes_into_the_list_over_headings_and_enter_opens(qtbot, search):
    qtbot.keyClicks(search, "marsh")
    key(qtbot, Qt.Key.Key_Down)
    assert search.found.list.hasFocus()
    key(qtbot, Qt.Key.Key_Down)
    with qtbot.waitSignal(search.hit_opened) as opened:
        key(qtbot, Qt.Key.Key_Return)
    assert opened.args[0].kind == HitKind.THOUGHT
    assert (search.text(), search.found.isVisible()) == ("", False)


def test_enter_in_the_line_opens_the_first_hit(qtbot, search):
    qtbot.keyClicks(search, "marsh")
    with qtbot.waitSignal(search.hit_opened) as opened:
        key(qtbot, Qt.Key.Key_Return)
    assert opened.args[0].kind == HitKind.MEMBER


def test_a_click_opens(qtbot, search):
    qtbot.keyClicks(search, "marsh")
    where = search.found.list.visualRect(search.found.model.index(1)).center()
    with qtbot.waitSignal(search.hit_opened):
        qtbot.mouseClick(search.found.list.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_up_from_the_first_hit_and_typing_go_back_to_the_line(qtbot, search):
    qtbot.keyClicks(search, "mar")
    key(qtbot, Qt.Key.Key_Down)
    key(qtbot, Qt.Key.Key_Up)
    assert search.hasFocus()
    key(qtbot, Qt.Key.Key_Down)
    qtbot.keyClicks(search.found.list, "s")
    assert (search.text(), search.hasFocus(), search.found.isVisible()) == ("mars", True, True)


def test_esc_closes_and_goes_back_to_where_one_was(qtbot, search, page):
    qtbot.keyClicks(search, "mar")
    key(qtbot, Qt.Key.Key_Down)
    key(qtbot, Qt.Key.Key_Escape)
    assert (search.text(), search.found.isVisible()) == ("", False)
    assert page.elsewhere.hasFocus()


def test_what_is_not_there_is_said(qtbot, search):
    qtbot.keyClicks(search, "xyz")
    assert rows(search) == ["Nothing found for “xyz”"]
    with qtbot.assertNotEmitted(search.hit_opened):
        key(qtbot, Qt.Key.Key_Return)


def test_where_nothing_is_found_one_button_begins_again(qtbot, search):
    qtbot.keyClicks(search, "xyz")
    key(qtbot, Qt.Key.Key_Tab)
    assert search.found.clear.hasFocus()
    assert search.found.isVisible()
    key(qtbot, Qt.Key.Key_Return)
    assert (search.text(), search.hasFocus(), search.found.isVisible()) == ("", True, False)
    qtbot.keyClicks(search, "marsh")
    assert not search.found.clear.isVisible()


def test_escape_leaves_the_search_from_its_button_too(qtbot, search, page):
    qtbot.keyClicks(search, "xyz")
    key(qtbot, Qt.Key.Key_Tab)
    key(qtbot, Qt.Key.Key_Escape)
    assert (search.text(), search.found.isVisible()) == ("", False)
    assert page.elsewhere.hasFocus()


def test_the_list_goes_when_one_goes_elsewhere(qtbot, search, page):
    qtbot.keyClicks(search, "marsh")
    page.elsewhere.setFocus()
    assert not search.found.isVisible()


def test_the_group_is_named_where_hits_are_of_several(qtbot, search, store):
    with store.write("Fill") as session:
        me = leaders.me(session).id
        other = groups.add(session, "Thursday", currency="GBP", zone="Europe/London", leader_id=me)
        members.add(session, other.id, "Marsha Reed", TONIGHT)
    qtbot.keyClicks(search, "marsh")
    assert {"Tilda Marsh · Tuesday GP group", "Marsha Reed · Thursday"} < set(rows(search))


def test_a_change_is_found_while_the_list_is_open(qtbot, search, desk):
    qtbot.keyClicks(search, "marsh")
    with desk.store.write("Delete") as session:
        for thought in thoughts.open_ones(session, desk.group_id):
            thoughts.delete(session, thought.id)
    assert rows(search) == ["Members", "Tilda Marsh"]


def test_found_words_are_bold_and_told_to_a_screen_reader_as_text(qtbot, search):
    qtbot.keyClicks(search, "door")
    first, _ = search.found.model.lines_at(search.found.model.index(1))
    assert [piece.text for piece in first if piece.found] == ["door"]
    told = search.found.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Cases: A door half open · Tuesday 17 November 2026\nWhose door it was."
    assert not search.found.model.flags(search.found.model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert not search.found.grab().isNull()


def test_leaving_goes_nowhere_if_where_one_was_is_gone(qtbot, search, page):
    with qtbot.waitSignal(page.elsewhere.destroyed):
        page.elsewhere.deleteLater()
    search.setFocus()
    qtbot.keyClicks(search, "marsh")
    key(qtbot, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert not search.found.isVisible()

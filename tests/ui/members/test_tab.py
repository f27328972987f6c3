from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from balint_desk.store.members import members
from balint_desk.store.members.tables import Person
from balint_desk.store.practice import groups, leaders
from balint_desk.ui.base import computer_settings
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.members.tab import MembersTab
from tests.ui import practice
from tests.ui.members.conftest import shown


def cells(tab, column=0):
    model = tab.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def title(tab):
    return tab.cards.head.title.text()


def click(qtbot, tab, row):
    place = tab.table.visualRect(tab.table.model().index(row, 0)).center()
    qtbot.mouseClick(tab.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def click_header(qtbot, tab, column):
    header = tab.table.horizontalHeader()
    place = header.sectionPosition(column) + header.sectionSize(column) // 2
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().topLeft() + _at(place, header))


def _at(across, header):
    return header.rect().center() * 0 + type(header.pos())(across, header.height() // 2)


def leave(desk, person_id, day):
    with desk.store.write("Leave") as session:
        members.leave(session, members.spells(session, desk.group_id, person_id)[0].id, day)


def texts(tab):
    return [button.text() for button in tab.list.shows.buttons]


def test_the_list_shows_the_members_by_name_with_since_and_came(tab):
    assert cells(tab) == sorted(practice.NAMES)
    row = sorted(practice.NAMES).index("Julia Okafor")
    assert [cells(tab, column)[row] for column in range(5)] == ["Julia Okafor", "", "Jan 2026", "3 of 4", ""]


def test_the_first_is_chosen_and_its_cards_stand_on_the_right(tab):
    assert title(tab) == "Anita Ferreira"
    assert tab.cards.attendance.title.text() == "Came to 4 of 4 (100.0 %) this year"


def test_a_click_shows_another_member_and_opens_no_window(qtbot, tab):
    click(qtbot, tab, 2)
    assert title(tab) == "Julia Okafor"
    assert [one for one in all_windows() if one.isVisible()] == [tab]


def test_the_parts_of_the_group_are_counted_and_told_apart(qtbot, tab, desk, people):
    leave(desk, people["Erik Sandoval"], date(2026, 10, 30))
    assert texts(tab) == ["Everyone 8", "Members 7", "Left 1"]
    qtbot.mouseClick(tab.list.shows.button("left"), Qt.MouseButton.LeftButton)
    assert cells(tab) == ["Erik Sandoval"]
    assert cells(tab, 4) == ["Oct 2026"]
    assert title(tab) == "Erik Sandoval"


def test_the_column_of_leaving_stands_where_someone_leaves(qtbot, tab, desk, people):
    assert tab.table.isColumnHidden(4)
    leave(desk, people["Erik Sandoval"], date(2026, 12, 31))
    assert not tab.table.isColumnHidden(4)
    assert cells(tab, 4)[1] == "Dec 2026"


def test_typing_narrows_the_list_and_the_first_of_it_is_shown(qtbot, tab):
    qtbot.keyClicks(tab.search, "pio")
    assert (cells(tab), title(tab)) == (["Piotr Nowak"], "Piotr Nowak")
    tab.search.clear()
    assert len(cells(tab)) == 8
    assert title(tab) == "Piotr Nowak"


def test_what_nobody_has_is_said_and_nobody_is_shown(qtbot, tab):
    qtbot.keyClicks(tab.search, "zzz")
    assert tab.list.nobody.sentence.text() == "Nobody here has “zzz”."
    assert tab.list.nobody.isVisible()
    assert not tab.right.isVisible()


def test_where_nobody_is_found_one_button_shows_everyone(qtbot, tab):
    qtbot.keyClicks(tab.search, "zzz")
    qtbot.mouseClick(tab.list.nobody.button, Qt.MouseButton.LeftButton)
    assert (tab.search.text(), len(cells(tab))) == ("", 8)
    assert tab.table.hasFocus()


def test_from_the_search_line_down_goes_into_the_list(qtbot, tab):
    tab.search.setFocus()
    qtbot.keyClick(tab.search, Qt.Key.Key_Down)
    assert tab.table.hasFocus()


def test_a_click_on_a_header_sorts_and_another_turns_it_round(qtbot, tab, desk, people):
    with desk.store.write("Edit member") as session:
        members.edit(session, people["Tilda Marsh"], {"profession": "Art therapist"})
        members.edit(session, people["Julia Okafor"], {"profession": "Physician"})
    click_header(qtbot, tab, 1)
    assert cells(tab)[:2] == ["Tilda Marsh", "Julia Okafor"]
    click_header(qtbot, tab, 1)
    assert cells(tab)[:2] == ["Julia Okafor", "Tilda Marsh"]


def test_members_are_not_ranked_by_how_often_they_came(qtbot, tab):
    click_header(qtbot, tab, 3)
    assert cells(tab) == sorted(practice.NAMES)


def test_a_member_added_elsewhere_appears_and_undo_takes_it_back(tab, desk):
    with desk.store.write("Add member") as session:
        members.add(session, desk.group_id, "Zoe Holm", date(2026, 1, 1))
    assert cells(tab)[-1] == "Zoe Holm"
    desk.undo()
    assert cells(tab)[-1] == "Tilda Marsh"


def test_the_chosen_one_stays_chosen_when_others_come_before_it(qtbot, tab, desk):
    click(qtbot, tab, 4)
    with desk.store.write("Add member") as session:
        members.add(session, desk.group_id, "Ada Adler", date(2026, 1, 1))
    assert tab.table.currentIndex().data() == "Piotr Nowak"
    assert title(tab) == "Piotr Nowak"


def test_while_hidden_nothing_is_asked_and_showing_again_brings_it_up_to_date(tab, desk, people):
    tab.hide()
    asked = []
    tab.list.refresh = lambda plain=tab.list.refresh: asked.append(1) or plain()
    with desk.store.write("Edit member") as session:
        session.get_one(Person, people["Anita Ferreira"]).name = "Anita Ferreira-Weiss"
    assert asked == []
    tab.show()
    assert (cells(tab)[0], title(tab)) == ("Anita Ferreira-Weiss", "Anita Ferreira-Weiss")


def test_a_change_of_other_tables_asks_nothing(tab, desk):
    asked = []
    tab.list.refresh = lambda: asked.append(1)
    desk.changed.emit(frozenset({"thought", "debrief_part"}))
    assert asked == []


def test_a_member_is_opened_whatever_the_list_is_narrowed_to(qtbot, tab, desk, people):
    leave(desk, people["Erik Sandoval"], date(2026, 10, 30))
    qtbot.keyClicks(tab.search, "pio")
    tab.open_member(people["Erik Sandoval"])
    assert title(tab) == "Erik Sandoval"
    assert tab.table.currentIndex().data() == "Erik Sandoval"
    assert (tab.search.text(), tab.list.shows.value) == ("", "everyone")


def test_a_member_can_be_opened_before_the_page_was_ever_seen(qtbot, desk, people):
    tab = MembersTab(desk)
    qtbot.addWidget(tab)
    tab.open_member(people["Ravi Iyer"])
    tab.show()
    assert title(tab) == "Ravi Iyer"
    assert tab.table.currentIndex().data() == "Ravi Iyer"


def test_another_group_shows_its_own_people(qtbot, tab, desk):
    with desk.store.write("Add group") as session:
        me = leaders.me(session).id
        other = groups.add(session, "Thursday group", currency="GBP", zone="Europe/London", leader_id=me).id
        members.add(session, other, "Vera Lund", date(2026, 1, 1))
    qtbot.keyClicks(tab.search, "pio")
    desk.choose_group(other)
    assert (cells(tab), title(tab)) == (["Vera Lund"], "Vera Lund")


def test_a_group_without_people_says_what_will_stand_here_and_offers_one_button(qtbot, empty_tab):
    tab = empty_tab
    assert tab.list.empty.sentence.text() == "The people of this group will stand here."
    assert (tab.list.empty.button.text(), tab.list.empty.button.isVisible()) == ("New member", True)
    assert not tab.list.add_button.isVisible()
    assert not tab.right.isVisible()


def test_two_of_one_name_are_told_apart_by_their_working_place(tab, desk):
    with desk.store.write("Add members") as session:
        for place in ("Northside", "St Mary's"):
            members.add(session, desk.group_id, "Nadia Holm", date(2026, 1, 1), workplace=place)
    assert [name for name in cells(tab) if "Nadia" in name] == ["Nadia Holm · Northside", "Nadia Holm · St Mary's"]


def test_import_is_wished_for_not_done_here(qtbot, tab):
    with qtbot.waitSignal(tab.import_wanted):
        tab.list.import_button.click()


def test_what_a_hand_pulled_is_remembered_for_the_next_time(qtbot, tab, desk):
    tab.table.setColumnWidth(0, 211)
    tab._split.splitterMoved.emit(0, 1)
    again = shown(qtbot, MembersTab(desk))
    assert again.table.columnWidth(0) == 211
    assert computer_settings.get(computer_settings.SPLIT, "members") == tab._split.sizes()


def test_every_control_can_be_reached_and_has_a_name(qtbot, tab):
    tab.list.shows.setFocus()
    seen = []
    while QApplication.focusWidget() not in seen:
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    nameless = [one for one in seen if not (one.accessibleName() or getattr(one, "text", str)())]
    assert nameless == []
    for one in (tab.search, tab.table, tab.list.add_button, tab.cards.head.link, tab.cards.attendance.strip):
        assert one in seen
    assert seen.index(tab.search) < seen.index(tab.table) < seen.index(tab.cards.attendance.strip)
    assert seen.index(tab.cards.details.form.editors["name"]) < seen.index(tab.cards.delete_button)


@pytest.mark.parametrize("size", [(1280, 690), (1024, 510)])
def test_nothing_is_cut_off_at_the_sides(tab, size):
    tab.resize(*size)
    assert tab.right.horizontalScrollBar().maximum() == 0
    assert tab.table.horizontalScrollBar().maximum() == 0

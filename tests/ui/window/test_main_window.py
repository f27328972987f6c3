from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from balint_desk.core.words import Mark, WordsSource
from balint_desk.store.debriefs import debriefs, thoughts
from balint_desk.store.file import backups
from balint_desk.store.practice import groups, leaders
from balint_desk.store.practice.tables import Group
from balint_desk.store.search import Hit, HitKind
from balint_desk.store.sessions import cases
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base import computer_settings
from balint_desk.ui.practice.absence_dialog import AbsenceDialog
from balint_desk.ui.practice.group_dialog import GroupDialog
from balint_desk.ui.window.main_window import MainWindow
from tests.ui import practice
from tests.ui.practice import NAMES, TONIGHT

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def people(store):
    return practice.people(store)


@pytest.fixture
def window(qtbot, desk, people):
    yield opened(qtbot, desk)
    desk.saving_wanted.emit()


def opened(qtbot, desk):
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def second_group(store, name="Thursday group"):
    with store.write("Add group") as session:
        me = leaders.me(session).id
        return groups.add(session, name, currency="GBP", zone="Europe/London", leader_id=me).id


def rename_group(desk, name):
    with desk.store.write("Change group") as session:
        groups.edit(session, desk.group_id, {"name": name})


def group_name(desk):
    with desk.store.read() as session:
        return session.get_one(Group, desk.group_id).name


def press(qtbot, key, modifier=CONTROL):
    qtbot.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifier)


def test_each_page_is_built_when_it_is_first_seen_and_has_its_key(qtbot, window):
    assert (window.pages.current.name, window.pages.stack.count()) == ("overview", 1)
    for number, name in enumerate(("members", "sessions", "fees", "debriefs", "overview"), 2):
        press(qtbot, Qt.Key(Qt.Key.Key_0 + (number if number <= 5 else 1)))
        assert window.pages.current.name == name
        assert window.pages.stack.currentWidget().isVisible()
    assert window.pages.stack.count() == 5


def test_the_cursor_begins_at_the_tabs_and_the_arrows_go_along_them(qtbot, window):
    assert window.pages.bar.hasFocus()
    press(qtbot, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
    assert window.pages.current.name == "members"


def test_no_key_stands_for_two_things(qtbot, window):
    window.pages.sessions.open()
    actions = [*window.menus.all_actions(), *window.pages.sessions.page.write_up.actions()]
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+K", "Ctrl+J", "Ctrl+L", "Ctrl+Q", "Ctrl+N", "Ctrl+Shift+W"} <= set(keys)


def test_the_keys_of_the_write_up_are_shown_in_the_menu_and_offered_while_it_is_open(qtbot, window):
    window.pages.sessions.open()
    menu = next(action.menu() for action in window.menus.group_menu.actions() if action.menu())
    assert "&Finish" in [action.text() for action in menu.actions()]
    window.menus.group_menu.aboutToShow.emit()
    assert menu.isEnabled()
    window.pages.overview.open()
    window.menus.group_menu.aboutToShow.emit()
    assert not menu.isEnabled()


@pytest.mark.parametrize(
    "name",
    [
        "settings",
        "away",
        "plan_dates",
        "add_session",
        "this_group",
        "leaders",
        "new_group",
        "new_member",
        "where",
        "about",
        "recovery",
        "passphrase",
        "back_up",
        "export",
        "import_register",
        "open_file",
        "thought",
    ],
)
def test_what_the_menu_opens_can_be_left_by_esc(qtbot, window, desk, name):
    getattr(window.menus, name).trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert desk.store.undo_name == "Fill"


def test_undo_and_redo_are_named_and_greyed_when_there_is_none(qtbot, desk):
    window = opened(qtbot, desk)
    assert (window.menus.undo.text(), window.menus.undo.isEnabled()) == ("&Undo", False)
    rename_group(desk, "Tea & talk")
    assert (window.menus.undo.text(), window.menus.undo.isEnabled()) == ("&Undo Change group", True)
    press(qtbot, Qt.Key.Key_Z)
    assert group_name(desk) == "Tuesday GP group"
    assert (window.menus.undo.isEnabled(), window.menus.redo.text()) == (False, "&Redo Change group")
    press(qtbot, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert group_name(desk) == "Tea & talk"


def test_undo_in_a_text_goes_to_the_text_first(qtbot, window, desk):
    rename_group(desk, "Other")
    window.top.search.setFocus()
    qtbot.keyClicks(window.top.search, "door")
    press(qtbot, Qt.Key.Key_Z)
    assert (window.top.search.text(), group_name(desk)) == ("", "Other")
    press(qtbot, Qt.Key.Key_Z)
    assert group_name(desk) == "Tuesday GP group"


def test_search_and_thought_are_reached_from_within_a_text(qtbot, window, desk):
    window.pages.members.open()
    window.pages.members.page.search.setFocus()
    press(qtbot, Qt.Key.Key_K)
    assert window.top.search.hasFocus()
    press(qtbot, Qt.Key.Key_J)
    assert window.thoughts.isVisible()


@pytest.mark.parametrize("inside", [False, True], ids=["in the window", "in a dialog"])
def test_control_l_locks_from_anywhere(qtbot, window, inside):
    if inside:
        window.menus.this_group.trigger()
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), GroupDialog))
    with qtbot.waitSignal(window.lock_wanted):
        press(qtbot, Qt.Key.Key_L)


def test_the_lock_button_locks(qtbot, window):
    assert window.top.lock.accessibleName() == "Lock"
    with qtbot.waitSignal(window.lock_wanted):
        qtbot.mouseClick(window.top.lock, Qt.MouseButton.LeftButton)


def test_the_group_is_chosen_in_the_top_bar_and_remembered(qtbot, window, desk, store):
    there = second_group(store)
    chooser = window.top.group
    assert [chooser.itemText(place) for place in (0, 1, 3)] == ["Thursday group", "Tuesday GP group", "New group…"]
    qtbot.keyClick(chooser, Qt.Key.Key_Up)
    assert desk.group_id != there
    qtbot.keyClick(chooser.view(), Qt.Key.Key_Up)
    qtbot.keyClick(chooser.view(), Qt.Key.Key_Return)
    assert desk.group_id == there
    desk.group_id = groups_of(store)[1]
    assert opened(qtbot, desk).top.group.currentText() == "Thursday group"


def groups_of(store):
    with store.read() as session:
        return groups.ids(session)


def test_new_group_is_offered_among_the_groups(qtbot, window):
    window.top.group.activated.emit(window.top.group.count() - 1)
    assert window.findChild(GroupDialog).isVisible()
    assert window.top.group.currentText() == "Tuesday GP group"


def test_undoing_a_new_group_leaves_another_on_screen(qtbot, window, desk, store):
    desk.choose_group(second_group(store))
    for late in window.pages.all:
        late.open()
    desk.undo()
    assert window.top.group.currentText() == "Tuesday GP group"


def test_the_status_line_tells_where_it_lies_and_how_old_the_backup_is(qtbot, window, desk):
    said = "test.balint · everything is kept on this laptop, encrypted · "
    assert window.status.about_file.text() == said + "no backup yet"
    backups.back_up(desk.store)
    window.status.refresh()
    assert window.status.about_file.text().startswith(said + "last backup today ")


def test_the_last_minute_is_told_quietly_and_taken_back(window):
    window.show_last_minute(True)
    assert (window.status.last_minute.text(), window.status.last_minute.isVisible()) == ("Locks in a minute", True)
    window.show_last_minute(False)
    assert not window.status.last_minute.isVisible()


def test_size_and_page_are_found_again(qtbot, window, desk):
    window.resize(780, 650)
    window.pages.debriefs.open()
    window.hide()
    again = opened(qtbot, desk)
    assert (again.width(), again.height(), again.pages.current.name) == (780, 650, "debriefs")


def test_a_page_remembered_by_another_version_is_no_trouble(qtbot, desk):
    computer_settings.put(computer_settings.LAST_PAGE, "the group")
    assert opened(qtbot, desk).pages.current.name == "overview"


def test_write_up_session_opens_the_one_that_waits(qtbot, window, desk):
    qtbot.mouseClick(window.top.write_up, Qt.MouseButton.LeftButton)
    assert window.pages.current.name == "sessions"
    with desk.store.read() as session:
        shown = session.get_one(GroupSession, window.pages.sessions.page.shown_id)
    assert shown.day == TONIGHT
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)
    first = next(iter(window.pages.sessions.page.write_up.register.rows.values()))
    assert first.marks.value == Mark.NO_WORD


def test_write_up_session_adds_one_for_today_if_none_waits(qtbot, desk, store):
    window = opened(qtbot, desk)
    window.menus.write_up.trigger()
    dialog = QApplication.activeModalWidget()
    dialog.keep.click()
    with store.read() as session:
        shown = session.get_one(GroupSession, window.pages.sessions.page.shown_id)
    assert (shown.day, shown.starts) == (date(2026, 11, 22), time(19))


def test_an_open_write_up_is_told_so_that_the_desk_locks_later(qtbot, window):
    with qtbot.waitSignal(window.write_up_open, check_params_cb=bool):
        window.write_up()
    with qtbot.waitSignal(window.write_up_open, check_params_cb=lambda there: not there):
        window.pages.members.open()


def test_lock_and_close_closes_the_window(qtbot, window):
    window.pages.sessions.open()
    window.pages.sessions.page.lock_and_close_wanted.emit()
    assert not window.isVisible()


@pytest.mark.parametrize("kind", list(HitKind))
def test_a_hit_opens_what_it_found(qtbot, window, desk, people, kind):
    with desk.store.read() as session:
        meeting = session.query(GroupSession).filter_by(day=TONIGHT).one().id
    opens = people[2] if kind == HitKind.MEMBER else meeting
    window.open_hit(Hit(kind, opens, desk.group_id, "", TONIGHT, (), ()))
    match kind:
        case HitKind.MEMBER:
            assert window.pages.members.page.cards.person_id == people[2]
        case HitKind.THOUGHT:
            assert window.thoughts.isVisible()
        case HitKind.DEBRIEF:
            assert (window.pages.current.name, window.pages.debriefs.page.table.chosen_id) == ("debriefs", meeting)
            assert window.pages.debriefs.page.table.hasFocus()
        case _:
            assert window.pages.sessions.page.shown_id == meeting
            assert window.pages.sessions.page.list.hasFocus()


def test_a_case_that_was_found_is_open_with_the_cursor_in_its_title(qtbot, window, desk):
    with desk.store.write("Cases") as session:
        meeting = session.query(GroupSession).filter_by(day=TONIGHT).one().id
        for case_id, title in ((7, "One"), (8, "Two")):
            cases.write(session, meeting, case_id, {"title": title, "stayed": "So much was left open."})
    window.open_hit(Hit(HitKind.CASE, meeting, desk.group_id, "", TONIGHT, (), (), 8))
    page = window.pages.sessions.page.write_up
    case = page.cases.editors[1]
    assert (case.fields.title.value(), case.fields.title.hasFocus()) == ("Two", True)
    port = page.area.viewport()
    qtbot.waitUntil(lambda: port.rect().contains(case.rect().translated(case.mapTo(port, QPoint(0, 0)))))


def test_the_words_of_a_debrief_that_were_found_are_in_view_and_marked(window, desk):
    long = "\n".join(["We spoke of it on the stairs."] * 40)
    with desk.store.write("Words") as session:
        meeting = session.query(GroupSession).filter_by(day=TONIGHT).one().id
        me = leaders.me(session).id
        debriefs.write(session, meeting, me, {"1.presenter": long, "1.next-time": "The frame."}, WordsSource.TYPED)
        part = debriefs.parts(session, meeting)[me, "1.next-time"].id
    window.open_hit(Hit(HitKind.DEBRIEF, meeting, desk.group_id, "", TONIGHT, (), (), part))
    page = window.pages.debriefs.page
    words, port = page.reading.words[part], page._right.viewport()
    assert words.selectedText() == "The frame."
    assert port.rect().contains(words.mapTo(port, words.rect().center()))


def test_a_thought_that_was_found_is_marked_while_it_waits_and_then_read_where_it_was_taken_up(window, desk):
    with desk.store.write("Think") as session:
        meeting = session.query(GroupSession).filter_by(day=TONIGHT).one().id
        one, other = (thoughts.add(session, desk.group_id, TONIGHT, text).id for text in ("One", "Two"))
    hit = Hit(HitKind.THOUGHT, other, desk.group_id, "", TONIGHT, (), ())
    window.open_hit(hit)
    assert [window.thoughts.words[it].selectedText() for it in (one, other)] == ["", "Two"]
    window.thoughts.reject()
    with desk.store.write("Use a thought") as session:
        thoughts.take_up(session, other, meeting)
    window.open_hit(hit)
    assert (window.pages.current.name, window.pages.debriefs.page.table.chosen_id) == ("debriefs", meeting)
    assert not window.thoughts.isVisible()


def test_a_hit_in_another_group_goes_to_that_group(qtbot, window, desk, store):
    there = second_group(store)
    with store.write("Fill") as session:
        meeting = GroupSession(group_id=there, day=TONIGHT, starts=time(18), minutes=90)
        session.add(meeting)
        session.flush()
        hit = Hit(HitKind.SESSION, meeting.id, there, "Thursday group", TONIGHT, (), ())
    window.open_hit(hit)
    assert (desk.group_id, window.pages.sessions.page.shown_id) == (there, hit.id)
    assert window.top.group.currentText() == "Thursday group"


def test_what_is_taken_back_and_made_again_is_said(qtbot, window, desk):
    rename_group(desk, "Other name")
    window.menus.undo.trigger()
    assert (window.status.said.text(), window.status.said.isVisible()) == ("Taken back: Change group", True)
    window.menus.redo.trigger()
    assert window.status.said.text() == "Made again: Change group"


def test_the_member_on_screen_is_the_one_who_will_be_away(qtbot, window, people):
    window.open_member(people[1])
    window.menus.away.trigger()
    assert window.findChild(AbsenceDialog).member.value() == people[1]


def test_on_another_page_it_is_asked_who_will_be_away(qtbot, window, people):
    window.open_member(people[1])
    window.pages.overview.open()
    window.menus.away.trigger()
    assert window.findChild(AbsenceDialog).member.value() is None


def test_every_control_of_the_frame_has_a_name_for_a_screen_reader(window):
    controls = [part for kind in (QAbstractButton, QComboBox, QLineEdit) for part in window.top.findChildren(kind)]
    named = [part for part in controls if part.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert [part for part in named if not (part.accessibleName() or part.text())] == []
    assert QKeySequence("Ctrl+K").toString() in window.top.search.placeholderText()


def test_it_fits_a_small_screen(qtbot, window):
    window.resize(1024, 640)
    for late in window.pages.all:
        late.open()
        assert (window.width(), window.height()) == (1024, 640)
    assert window.minimumSizeHint().width() <= 1024
    corner = window.top.lock.mapTo(window, QPoint(window.top.lock.width(), 0))
    assert corner.x() <= 1024


def test_members_and_sessions_lead_to_each_other(qtbot, window, people):
    window.pages.members.open()
    window.pages.sessions.page.member_wanted.emit(people[3])
    assert window.pages.current.name == "members"
    name = window.pages.members.page.list.table.currentIndex().siblingAtColumn(0).data()
    assert name == NAMES[3]

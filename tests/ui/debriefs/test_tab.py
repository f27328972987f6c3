import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sqlalchemy import select

from balint_desk.core.words import Talked, WordsSource
from balint_desk.store.debriefs import debriefs
from balint_desk.store.practice import leaders
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.debriefs.tab import DebriefsTab
from tests.ui.practice import TONIGHT


@pytest.fixture
def written(store, people):
    """Mine, hers and ours about the last session held; the ids of the sessions, the latest first."""
    with store.write("Write debrief") as session:
        ids = list(session.scalars(select(GroupSession.id).order_by(GroupSession.day.desc())))[1:]
        me, miriam = leaders.all_leaders(session)
        mine = {"1.next-time": "Say the frame again.", "1.presenter": "Gentle <b>throughout</b>."}
        debriefs.write(session, ids[1], me.id, mine, WordsSource.TYPED)
        debriefs.write(session, ids[1], miriam.id, {"1.relationship": "Mostly."}, WordsSource.PASTED)
        debriefs.write(session, ids[1], None, {"1.presenter": "We agree."}, WordsSource.TYPED)
        debriefs.take_to_supervision(session, ids[1], me.id, True)
    return ids


@pytest.fixture
def tab(qtbot, desk):
    tab = DebriefsTab(desk)
    qtbot.addWidget(tab)
    tab.resize(1200, 700)
    tab.show()
    return tab


def line(tab, row):
    return [tab.model.index(row, column).data() for column in range(tab.model.columnCount())]


def test_each_session_says_what_is_there_for_it(written, tab):
    assert line(tab, 0) == ["17/11/2026", "not said", "nothing noted here"]
    assert line(tab, 1) == ["03/11/2026", "Straight after", "mine, co-leader's, ours"]
    assert line(tab, 2) == ["20/10/2026", "Straight after", "nothing noted here"]


def test_words_are_read_as_written_in_the_order_of_the_questions(written, tab):
    tab.open_session(written[1])
    assert tab.reading.title.text() == "Tuesday 3 November 2026"
    assert tab.reading.talk.text() == "Talked over: straight after · to supervision"
    assert tab.reading.texts == ["Gentle <b>throughout</b>.", "Say the frame again.", "Mostly.", "We agree."]


def test_a_co_leader_is_called_by_her_first_name_not_by_her_title(written, desk, tab):
    with desk.store.write("Change leaders") as session:
        leaders.rename(session, leaders.all_leaders(session)[1].id, "Dr Miriam Adler")
    tab.open_session(written[1])
    shown = [label.text() for label in tab.reading.findChildren(QLabel)]
    assert [text for text in shown if text.endswith("'s")] == ["Miriam's"]


def test_a_session_without_words_says_so_quietly(written, tab):
    tab.open_session(written[2])
    assert tab.reading.texts == []


def test_enter_and_the_button_open_the_write_up(qtbot, written, tab):
    tab.table.choose(written[1])
    with qtbot.waitSignal(tab.session_wanted) as wanted:
        qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert wanted.args == [written[1]]
    tab.open_session(written[2])
    with qtbot.waitSignal(tab.session_wanted) as wanted:
        tab.reading.open.click()
    assert wanted.args == [written[2]]


def test_what_is_written_elsewhere_is_seen_and_undone(written, tab, desk):
    tab.open_session(written[2])
    with desk.store.write("Write debrief") as session:
        debriefs.write(session, written[2], None, {"1.presenter": "Later words."}, WordsSource.TYPED)
    assert tab.reading.texts == ["Later words."]
    desk.undo()
    assert tab.reading.texts == []


def test_an_empty_group_says_what_will_stand_here(qtbot, tab):
    assert tab.empty.isVisible()
    with qtbot.waitSignal(tab.write_up_wanted):
        tab.empty.button.click()


def test_a_coming_session_has_no_debrief_yet(written, tab):
    assert tab.model.rowCount() == 5
    assert tab.model.id_at(0) == written[0]
    assert str(TONIGHT.year) in line(tab, 0)[0]


def test_a_session_led_alone_says_so_in_my_words(written, tab, desk):
    with desk.store.write("Say") as session:
        debriefs.set_talk(session, written[1], Talked.ALONE, None)
    tab.open_session(written[1])
    assert tab.reading.talk.text() == "I led alone · to supervision"

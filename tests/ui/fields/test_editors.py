"""What is typed is read as people write it, and never changed into something else unseen."""

from datetime import date, time

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from balint_desk.core.refused import Refused
from balint_desk.ui.fields.editors import (
    ChoiceEditor,
    DayEditor,
    LineEditor,
    NumberEditor,
    TextEditor,
    TimeEditor,
    read_day,
    read_time,
)

DAY = date(2026, 11, 7)


@pytest.fixture
def shown(qtbot):
    """Puts an editor on a page with another field after it, and goes into it."""

    def show(editor):
        page = editor.page = QWidget()
        qtbot.addWidget(page)
        layout = QVBoxLayout(page)
        page.after = QLineEdit()
        layout.addWidget(editor)
        layout.addWidget(page.after)
        page.show()
        page.activateWindow()
        editor.setFocus()
        qtbot.waitUntil(editor.hasFocus)
        return editor

    return show


@pytest.mark.parametrize(
    "typed",
    [
        "7/11/2026",
        "07/11/2026",
        "7.11.26",
        "7-11-2026",
        "7 11 2026",
        "2026-11-07",
        "2026/11/7",
        "7 Nov 2026",
        "7 November 2026",
    ],
)
def test_a_day_is_read_in_the_ways_people_write_it(typed):
    assert read_day(typed) == DAY


@pytest.mark.parametrize(
    ("locale", "typed"),
    [("en_US", "11/7/2026"), ("en_US", "Nov 7, 2026"), ("de_DE", "7.11.2026"), ("de_DE", "7. November 2026")],
)
def test_a_day_is_read_in_the_order_of_the_country(locale, typed):
    QLocale.setDefault(QLocale(locale))
    assert read_day(typed) == DAY


@pytest.mark.parametrize("typed", ["31/2/2026", "tomorrow", "7/13/2026", "2026-11-31", "7/11"])
def test_what_is_no_day_is_none(typed):
    assert read_day(typed) is None


def test_a_year_of_two_figures_is_near():
    assert read_day("1/2/49") == date(2049, 2, 1)
    assert read_day("1/2/50") == date(1950, 2, 1)


@pytest.mark.parametrize(
    ("typed", "at"),
    [("19:00", time(19)), ("1900", time(19)), ("19.30", time(19, 30)), ("7:15 pm", time(19, 15)), ("7", time(7))],
)
def test_a_time_is_read_in_the_ways_people_write_it(typed, at):
    assert read_time(typed) == at


def test_what_is_no_time_is_none():
    assert read_time("25:00") is None
    assert read_time("evening") is None


def test_a_day_may_be_empty_and_is_tidied_when_left(qtbot, shown):
    editor = shown(DayEditor())
    assert editor.value() is None
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClicks(editor, "7.11.26")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "07/11/2026"
    assert editor.value() == DAY


def test_what_is_no_day_stays_as_typed_and_is_refused_with_an_example(qtbot, shown):
    editor = shown(DayEditor())
    qtbot.keyClicks(editor, "soon")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "soon"
    with pytest.raises(Refused, match=r"“soon” is not a day\. Write it like 17/11/2026\."):
        editor.value()


def test_a_day_can_be_taken_from_a_calendar_by_the_keyboard(qtbot, shown):
    editor = shown(DayEditor())
    editor.set_value(DAY)
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(editor.calendar.isVisible)
    assert editor.calendar.selectedDate() == QDate(2026, 11, 7)
    with qtbot.waitSignal(editor.edited):
        editor.calendar.activated.emit(QDate(2026, 11, 10))
    assert editor.value() == date(2026, 11, 10)
    assert not editor.calendar.isVisible()


def test_a_time_is_shown_in_the_way_of_the_country(qtbot, shown):
    editor = shown(TimeEditor())
    qtbot.keyClicks(editor, "1930")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "19:30"
    editor.set_value(None)
    assert editor.value() is None


@pytest.mark.parametrize("typed", ["0", "11", "six", "4.5", "-3"])
def test_a_number_outside_its_bounds_is_refused(typed):
    editor = NumberEditor(least=1, most=10)
    editor.set_typed(typed)
    with pytest.raises(Refused, match=r"Write a whole number from 1 to 10\."):
        editor.value()
    editor.deleteLater()


def test_a_number_may_be_empty(qtbot):
    editor = NumberEditor()
    qtbot.addWidget(editor)
    assert editor.value() is None
    editor.set_value(6)
    assert (editor.text(), editor.value()) == ("6", 6)


def test_a_line_is_kept_without_the_blanks_around_it(qtbot):
    editor = LineEditor()
    qtbot.addWidget(editor)
    editor.set_typed("  Anna ")
    assert editor.value() == "Anna"
    editor.set_value(None)
    assert editor.value() == ""


def test_setting_a_text_is_no_edit_but_typing_is(qtbot, shown):
    editor = shown(TextEditor())
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_value("Gentle")
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClicks(editor, "!")
    assert editor.value() == "!Gentle"


def test_tab_leaves_a_text_of_several_lines(qtbot, shown):
    editor = shown(TextEditor())
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.waitUntil(editor.page.after.hasFocus)
    assert editor.value() == ""


def test_a_text_grows_so_that_nothing_is_hidden(qtbot, shown):
    editor = shown(TextEditor(lines=2))
    before = editor.height()
    editor.set_value("\n".join("Silence." for _ in range(12)))
    assert editor.height() >= before + 9 * editor.fontMetrics().lineSpacing()
    assert editor.verticalScrollBar().maximum() == 0


def test_a_choice_tells_its_value_and_a_wheel_leaves_it(qtbot, shown):
    editor = shown(ChoiceEditor([(None, "Not said"), (45, "Once"), (90, "Twice")]))
    editor.set_value(45)
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClick(editor, Qt.Key.Key_Down)
    assert editor.value() == 90
    middle = QPointF(editor.rect().center())
    turned = QWheelEvent(
        middle,
        QPointF(editor.mapToGlobal(QPoint(0, 0))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor, turned)
    assert editor.value() == 90


def test_the_calendar_ends_where_days_do(shown):
    editor = shown(DayEditor())
    editor.open_calendar()
    editor.calendar.setCurrentPage(-4700, 1)
    editor.calendar.setSelectedDate(QDate(-4700, 1, 1))
    editor.calendar.activated.emit(editor.calendar.selectedDate())
    assert editor.value() >= date(1950, 1, 1)


COUNTRIES = ("Ukraine", "United Arab Emirates", "United Kingdom", "United States", "Uruguay")


@pytest.fixture
def country(qtbot, shown):
    editor = shown(ChoiceEditor([(None, "No country"), *((name, name) for name in COUNTRIES)]))
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    return editor


def test_a_blank_within_a_typed_name_belongs_to_the_name(qtbot, country):
    with qtbot.waitSignal(country.edited):
        qtbot.keyClicks(country, "United K")
    assert country.value() == "United Kingdom"
    assert not country.view().isVisible()


def test_a_blank_by_itself_opens_the_list(qtbot, country):
    qtbot.keyClick(country, Qt.Key.Key_Space)
    qtbot.waitUntil(country.view().isVisible)
    country.hidePopup()


def test_the_same_letter_goes_through_all_that_begin_with_it(qtbot, country):
    went = []
    for _ in range(6):
        qtbot.keyClick(country, Qt.Key.Key_U)
        went.append(country.value())
    assert went == [*COUNTRIES, COUNTRIES[0]]


def test_a_text_is_as_high_as_its_lines_also_where_it_becomes_narrower(qtbot, shown):
    editor = shown(TextEditor(lines=1))
    editor.set_value("Place in the group on the evening of the first of September")
    editor.page.resize(600, 100)
    qtbot.waitUntil(lambda: editor.width() > 500)
    one_line = editor.height()
    editor.page.resize(200, 100)
    qtbot.waitUntil(lambda: editor.width() < 200)
    assert editor.height() > one_line


def test_what_dictation_puts_into_a_line_counts_as_typed_and_what_is_shown_does_not(qtbot):
    line = LineEditor()
    qtbot.addWidget(line)
    told = []
    line.edited.connect(lambda: told.append(line.value()))
    line.set_value("shown")
    line.clear()
    assert told == []
    QAccessible.queryAccessibleInterface(line).editableTextInterface().insertText(0, "said aloud")
    assert told == ["said aloud"]

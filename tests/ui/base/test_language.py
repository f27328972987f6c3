"""In which language the program speaks: as chosen, else as the system, else English; Qt's own words with it."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox

from balint_desk.core.words import Mark
from balint_desk.ui.base import computer_settings, language, mark_letters
from balint_desk.ui.fields.editors import DayEditor, read_day
from balint_desk.ui.sessions.write_up.mark_buttons import Marks

DAY = date(2026, 11, 17)


@pytest.mark.parametrize(
    ("locale", "code"), [("de_DE", "de"), ("de_CH", "de"), ("en_US", "en"), ("fr_FR", "en"), ("C", "en")]
)
def test_the_system_says_which_language_and_english_is_spoken_where_we_have_none(locale, code):
    QLocale.setDefault(QLocale(locale))
    assert language.chosen() == code


@pytest.mark.parametrize("kept", ["en", "de"])
def test_what_was_chosen_goes_before_the_system(kept):
    computer_settings.put(computer_settings.LANGUAGE, kept)
    assert language.chosen() == kept
    computer_settings.put(computer_settings.LANGUAGE, "tlh")
    assert language.chosen() == "en"


def test_words_of_qt_are_in_the_language_too(qtbot, speak):
    speak("de", "en_GB")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_the_calendar_has_the_months_of_the_language_and_the_weeks_of_the_country(qtbot, speak):
    speak("de", "en_US")
    editor = DayEditor()
    qtbot.addWidget(editor)
    editor.set_value(DAY)
    editor.open_calendar()
    assert editor.calendar.locale().monthName(3) == "März"
    assert editor.calendar.firstDayOfWeek() == QLocale("en_US").firstDayOfWeek()
    editor.calendar.hide()


def test_a_month_is_typed_in_the_language_or_as_the_country_says_it(speak):
    speak("en", "de_DE")
    assert read_day("17 November 2026") == read_day("17. November 2026") == read_day("17.11.2026") == DAY
    assert read_day("3 March 2026") == read_day("3. März 2026") is not None


def test_the_letters_of_the_marks_are_the_same_on_keys_and_in_squares(qtbot, speak):
    speak("de")
    marks = Marks("Julia Okafor")
    qtbot.addWidget(marks)
    keys = {option.value: option.key for option in marks.options}
    drawn = {mark: letter for mark, letter in mark_letters.drawn().items() if letter.isalpha()}
    assert drawn == {mark: keys[mark] for mark in drawn}
    qtbot.keyClicks(marks, mark_letters.key(Mark.NO_WORD))
    assert marks.value is Mark.NO_WORD
    assert marks.button(Mark.NO_WORD).text().startswith(mark_letters.key(Mark.NO_WORD))

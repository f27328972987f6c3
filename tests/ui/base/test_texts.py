"""Values are shown as the country writes them."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.core.words import Absence, Channel, Mark, Role, State, Talked, WordsSource
from balint_desk.ui.base import texts

DAY = date(2026, 11, 17)


ENGLISH = "Tuesday 17 November 2026|Tue 17 Nov|17 Nov|Tuesday 17 November|Nov 2026|November"
GERMAN = "Dienstag, 17. November 2026|Di., 17. Nov.|17. Nov.|Dienstag, 17. November|Nov. 2026|November"


@pytest.mark.parametrize(
    ("language", "locale", "shown"),
    [
        ("en", "en_GB", f"17/11/2026|{ENGLISH}"),
        (
            "en",
            "en_US",
            "11/17/2026|Tuesday, November 17, 2026|Tue, Nov 17|Nov 17|Tuesday, November 17|Nov 2026|November",
        ),
        ("de", "de_DE", f"17.11.2026|{GERMAN}"),
        ("en", "de_DE", f"17.11.2026|{ENGLISH}"),
        ("de", "en_GB", f"17/11/2026|{GERMAN}"),
        ("de", "en_US", f"11/17/2026|{GERMAN}"),
        ("en", "fr_FR", f"17/11/2026|{ENGLISH}"),
    ],
)
def test_a_day_in_figures_follows_the_country_and_a_day_in_words_the_language(speak, language, locale, shown):
    speak(language, locale)
    forms = (
        texts.day_text,
        texts.long_day_text,
        texts.short_day,
        texts.day_and_month,
        texts.long_day_and_month,
        texts.month_text,
        texts.month_names(QLocale.FormatType.LongFormat),
    )
    assert "|".join(form(DAY) for form in forms) == shown


def test_months_that_differ_are_those_of_the_language(speak):
    day = date(2026, 3, 3)
    speak("en", "de_DE")
    assert (texts.day_and_full_month(day), texts.day_text(day)) == ("3 March", "03.03.2026")
    speak("de", "en_GB")
    assert (texts.day_and_full_month(day), texts.day_text(day)) == ("3. März", "03/03/2026")


def test_numbers_and_money_follow_the_country_and_not_the_language(speak):
    speak("de", "en_GB")
    assert (texts.money_text(Money(123450, "GBP")), texts.decimal_text(Decimal("6.5"))) == ("£1,234.50", "6.5")
    QLocale.setDefault(QLocale("de_DE"))
    assert (texts.money_text(Money(123450, "EUR")), texts.decimal_text(Decimal("6.5"))) == ("1.234,50\xa0€", "6,5")


def test_an_empty_field_shows_how_a_day_is_typed_in_the_letters_of_the_language(speak):
    assert texts.day_hint() == "dd/mm/yyyy"
    speak("de", "de_DE")
    assert texts.day_hint() == "tt.mm.jjjj"


def test_no_day_is_no_text():
    assert texts.day_text(None) == ""
    assert texts.month_text(None) == ""


def test_a_span_runs_to_its_end_also_over_midnight():
    assert texts.span_text(time(19), 90) == "19:00\N{EN DASH}20:30"
    assert texts.span_text(time(23, 30), 90) == "23:30\N{EN DASH}01:00"


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        (datetime(2026, 11, 22, 18, 40), "today 18:40"),
        (datetime(2026, 11, 21, 18, 40), "yesterday 18:40"),
        (datetime(2026, 11, 19, 18, 40), "3 days ago"),
        (datetime(2026, 10, 1, 18, 40), "01/10/2026"),
    ],
)
def test_how_long_ago_is_said_in_words(at, shown):
    assert texts.ago_text(at, date(2026, 11, 22)) == shown


def test_an_instant_with_a_zone_is_told_in_local_time():
    at = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    assert texts.ago_text(at, at.astimezone().date()) == f"today {at.astimezone():%H:%M}"


@pytest.mark.parametrize(
    ("locale", "money", "shown"),
    [
        ("en_GB", Money(458000, "GBP"), "£4,580.00"),
        ("en_GB", Money(5, "GBP"), "£0.05"),
        ("en_GB", Money(-6000, "GBP"), "\N{MINUS SIGN}£60.00"),
        ("en_GB", Money(6000, "EUR"), "€60.00"),
        ("de_DE", Money(123456, "EUR"), "1.234,56\N{NO-BREAK SPACE}€"),
        ("en_GB", Money(500, "JPY"), "JPY\N{NO-BREAK SPACE}500"),
        ("en_GB", Money(900719925474099301, "GBP"), "£9,007,199,254,740,993.01"),
    ],
)
def test_money_is_shown_whole_and_exact(locale, money, shown):
    QLocale.setDefault(QLocale(locale))
    assert texts.money_text(money) == shown


def test_a_figure_leaves_out_pence_only_where_there_are_none():
    assert texts.money_text(Money(12000, "GBP"), short=True) == "£120"
    assert texts.money_text(Money(12050, "GBP"), short=True) == "£120.50"


def test_small_counts_are_words_and_names_are_joined():
    assert [texts.count_word(count) for count in (0, 1, 10, 11)] == ["no", "one", "ten", "11"]
    assert texts.names_text([]) == ""
    assert texts.names_text(["Ann"]) == "Ann"
    assert texts.names_text(["Ann", "Bea", "Cleo"]) == "Ann, Bea and Cleo"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (Mark, texts.mark_text),
        (State, texts.state_text),
        (Talked, texts.talked_text),
        (Channel, texts.channel_text),
        (Absence, texts.absence_text),
        (Role, texts.role_text),
        (WordsSource, texts.source_text),
    ],
)
def test_every_word_kept_in_the_file_has_words_of_its_own_on_screen(words, shown):
    texts = [shown(word) for word in words]
    assert len(set(texts)) == len(texts)
    assert all(one[0].isupper() for one in texts)


def test_a_refusal_is_told_with_its_values():
    assert texts.refused_text(Refused("No {what}.", what="way")) == "No way."


def test_a_refusal_of_a_floor_without_qt_is_told_in_the_language_of_the_window(speak):
    speak("de")
    told = texts.refused_text(Refused("“{typed}” is not a day. Write it like {example}.", typed="x", example="y"))
    assert told.startswith("„x“ ist")

"""Values as the user reads them: figures in the way of the country, names of months and days in the language."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from balint_desk.core.money import DECIMALS, Money
from balint_desk.core.refused import Refused
from balint_desk.core.words import Absence, Channel, Mark, Role, State, Talked, WordsSource
from balint_desk.ui.base.language import QT_TRANSLATE_NOOP, words_locale

DAYS_COUNTED = 30
"""An older day is named instead."""

translate = QCoreApplication.translate
Word = TypeVar("Word")


def day_text(day: date | None) -> str:
    """In figures, always with the whole year, as it can be typed back: 17/11/2026."""
    return "" if day is None else QLocale().toString(_q(day), day_format())


def day_format() -> str:
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def day_hint() -> str:
    """What an empty field says of how a day is typed: dd/mm/yyyy."""
    letters = str.maketrans("dmy", translate("Text", "dmy"))
    return day_format().lower().translate(letters)


def long_day_text(day: date) -> str:
    """Tuesday 17 November 2026."""
    return words_locale().toString(_q(day), _long_format())


def full_day(day: date) -> str:
    """17 November 2026: on paper."""
    return words_locale().toString(_q(day), _without_weekday(_long_format()))


def short_day(day: date) -> str:
    """Tue 17 Nov: for lists, where the year is clear."""
    return words_locale().toString(_q(day), _short_words(_without_year(_long_format())))


def day_and_month(day: date) -> str:
    """17 Nov."""
    return words_locale().toString(_q(day), _without_weekday(_short_words(_without_year(_long_format()))))


def day_and_full_month(day: date) -> str:
    """17 November: within a sentence."""
    return words_locale().toString(_q(day), _without_weekday(_without_year(_long_format())))


def long_day_and_month(day: date) -> str:
    """Tuesday 1 December."""
    return words_locale().toString(_q(day), _without_year(_long_format()))


def month_text(day: date | None) -> str:
    """Sep 2021."""
    if day is None:
        return ""
    return words_locale().toString(_q(day), _without_day(_short_words(_without_weekday(_long_format())))).strip()


def long_month_text(day: date) -> str:
    """September 2021."""
    return words_locale().toString(_q(day), _without_day(_without_weekday(_long_format()))).strip()


def month_names(form: QLocale.FormatType) -> Callable[[date], str]:
    """How the month of a day is called by itself: September, Sep or S."""
    return lambda day: words_locale().standaloneMonthName(day.month, form)


def time_text(at: time) -> str:
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def span_text(starts: time, minutes: int) -> str:
    """From its beginning to its end, with a long dash: 19:00 to 20:30."""
    ends = datetime.combine(date(2000, 1, 1), starts) + timedelta(minutes=minutes)
    return f"{time_text(starts)}\N{EN DASH}{time_text(ends.time())}"


def ago_text(at: datetime, today: date) -> str:
    """today 18:40, yesterday 18:40, 3 days ago, then the day itself. An instant with a zone is told in local time."""
    local = at.astimezone() if at.tzinfo else at
    days = (today - local.date()).days
    if days <= 0:
        return translate("Text", "today {time}").format(time=time_text(local.time()))
    if days == 1:
        return translate("Text", "yesterday {time}").format(time=time_text(local.time()))
    if days <= DAYS_COUNTED:
        return translate("Text", "{days} days ago").format(days=days)
    return day_text(local.date())


def money_text(money: Money, short: bool = False) -> str:
    """£1,234.50, made of whole numbers only; short leaves out pence that are nought."""
    decimals = DECIMALS[money.currency]
    whole, rest = divmod(abs(money.minor), 10**decimals)
    number = QLocale().toString(whole)
    if decimals and not (short and rest == 0):
        number += QLocale().decimalPoint() + str(rest).zfill(decimals)
    symbol, one = _symbol(money.currency), QLocale().toString(1)
    pattern = QLocale().toCurrencyString(1, symbol)
    if symbol.isalpha():  # letters keep away from the figures
        pattern = pattern.replace(symbol + one, f"{symbol}\N{NO-BREAK SPACE}{one}")
    return ("\N{MINUS SIGN}" if money.minor < 0 else "") + pattern.replace(one, number)


def decimal_text(number: object) -> str:
    """6.2, with the sign of the country."""
    return str(number).replace(".", QLocale().decimalPoint())


def count_word(count: int) -> str:
    """Small counts as words, as one says them in a sentence: no, one, two … ten, then 11."""
    words = translate("Text", "no one two three four five six seven eight nine ten").split()
    return words[count] if 0 <= count < len(words) else str(count)


def names_text(names: Sequence[str]) -> str:
    """A, B and C."""
    *some, last = names or ("",)
    return translate("Text", "{some} and {last}").format(some=", ".join(some), last=last) if some else last


def refused_text(error: Refused) -> str:
    """A refusal in the language of the window."""
    return translate("", error.text).format(**{name: _in_words(value) for name, value in error.values.items()})


def _in_words(value: object) -> object:
    match value:
        case date():
            return day_text(value)
        case Money():
            return money_text(value)
    return value


def said(words: Mapping[Word, str], context: str = "Text") -> Callable[[Word], str]:
    """How each of these is called in the language of the window."""
    return lambda word: translate(context, words[word])


MARKS = {
    Mark.PRESENT: QT_TRANSLATE_NOOP("Text", "Present"),
    Mark.LATE: QT_TRANSLATE_NOOP("Text", "Late"),
    Mark.LEFT_EARLY: QT_TRANSLATE_NOOP("Text", "Left early"),
    Mark.APOLOGIES: QT_TRANSLATE_NOOP("Text", "Apologies"),
    Mark.NO_WORD: QT_TRANSLATE_NOOP("Text", "No word"),
    Mark.AWAY: QT_TRANSLATE_NOOP("Text", "Away, word not known"),
    Mark.LEAVE: QT_TRANSLATE_NOOP("Text", "On agreed leave"),
}
mark_text = said(MARKS)
MARKS_WITHIN = {
    Mark.PRESENT: QT_TRANSLATE_NOOP("Text", "present"),
    Mark.LATE: QT_TRANSLATE_NOOP("Text", "late"),
    Mark.LEFT_EARLY: QT_TRANSLATE_NOOP("Text", "left early"),
    Mark.APOLOGIES: QT_TRANSLATE_NOOP("Text", "apologies"),
    Mark.NO_WORD: QT_TRANSLATE_NOOP("Text", "no word"),
    Mark.AWAY: QT_TRANSLATE_NOOP("Text", "away, word not known"),
    Mark.LEAVE: QT_TRANSLATE_NOOP("Text", "on agreed leave"),
}
mark_within = said(MARKS_WITHIN)
"""Within a sentence, where English has no capitals and another language may."""
STATES = {
    State.PLANNED: QT_TRANSLATE_NOOP("Text", "Planned"),
    State.HELD: QT_TRANSLATE_NOOP("Text", "Held"),
    State.CANCELLED_BY_LEADER: QT_TRANSLATE_NOOP("Text", "Cancelled by the leader"),
    State.CANCELLED_OTHERWISE: QT_TRANSLATE_NOOP("Text", "Cancelled otherwise"),
}
state_text = said(STATES)
TALKED = {
    Talked.STRAIGHT_AFTER: QT_TRANSLATE_NOOP("Text", "Straight after"),
    Talked.LATER: QT_TRANSLATE_NOOP("Text", "Later"),
    Talked.NOT_THIS_TIME: QT_TRANSLATE_NOOP("Text", "Not this time"),
    Talked.ALONE: QT_TRANSLATE_NOOP("Text", "I led alone"),
}
talked_text = said(TALKED)
TALKED_WITHIN = {
    Talked.STRAIGHT_AFTER: QT_TRANSLATE_NOOP("Text", "straight after"),
    Talked.LATER: QT_TRANSLATE_NOOP("Text", "later"),
    Talked.NOT_THIS_TIME: QT_TRANSLATE_NOOP("Text", "not this time"),
}
talked_within = said(TALKED_WITHIN)
CHANNELS = {
    Channel.IN_PERSON: QT_TRANSLATE_NOOP("Text", "In person"),
    Channel.PHONE: QT_TRANSLATE_NOOP("Text", "Phone"),
    Channel.MESSAGE: QT_TRANSLATE_NOOP("Text", "Message"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Text", "E-mail"),
    Channel.LETTER: QT_TRANSLATE_NOOP("Text", "Letter"),
    Channel.OTHER: QT_TRANSLATE_NOOP("Text", "Another way"),
}
channel_text = said(CHANNELS)
ABSENCES = {
    Absence.AWAY: QT_TRANSLATE_NOOP("Text", "Away"),
    Absence.LEAVE: QT_TRANSLATE_NOOP("Text", "On agreed leave"),
}
absence_text = said(ABSENCES)
ROLES = {
    Role.LEADER: QT_TRANSLATE_NOOP("Text", "Leader"),
    Role.CO_LEADER: QT_TRANSLATE_NOOP("Text", "Co-leader"),
}
role_text = said(ROLES)
SOURCES = {
    WordsSource.TYPED: QT_TRANSLATE_NOOP("Text", "Typed by the co-leader"),
    WordsSource.PASTED: QT_TRANSLATE_NOOP("Text", "Pasted from a message"),
    WordsSource.NOTED: QT_TRANSLATE_NOOP("Text", "Noted from our talk"),
}
source_text = said(SOURCES)


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _long_format() -> str:
    """The language's own order of words; English written day first does without the comma."""
    locale = words_locale()
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    return long.replace("dddd, d ", "dddd d ") if locale.language() == QLocale.Language.English else long


def _short_words(form: str) -> str:
    return form.replace("dddd", "ddd").replace("MMMM", "MMM")


def _without_year(form: str) -> str:
    return re.sub(r"[\s,]*('[^']*'\s*)?y+\.?", "", form).strip()


def _without_weekday(form: str) -> str:
    return re.sub(r"d{3,4}[\s,.]*", "", form).strip()


def _without_day(form: str) -> str:
    return re.sub(r"(?<!d)d{1,2}(?!d)[.,]?\s*('[^']*'\s*)?,?\s*", "", form).strip(" ,")


SYMBOLS = {"GBP": "£", "EUR": "€", "USD": "$", "CHF": "CHF", "AUD": "A$", "NZD": "NZ$", "CAD": "CA$", "ILS": "₪"}


def _symbol(currency: str) -> str:
    own = QLocale()
    if own.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) == currency:
        return own.currencySymbol()
    return SYMBOLS.get(currency, currency)

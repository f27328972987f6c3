"""Also on a computer that names no country days and money are written as people write them."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from balint_desk.core.money import Money
from balint_desk.ui.base.language import settle_country
from balint_desk.ui.base.texts import day_text, long_day_text, money_text
from balint_desk.ui.fields.editors import read_day

DAY = date(2021, 11, 8)


@pytest.fixture
def country():
    """The country of the computer; the test of windows puts its own back afterwards."""

    def set_to(locale):
        QLocale.setDefault(locale)
        settle_country()

    return set_to


def test_without_a_country_it_is_written_as_in_britain(country):
    country(QLocale.c())
    assert (day_text(DAY), long_day_text(DAY)) == ("08/11/2021", "Monday 8 November 2021")
    assert money_text(Money(950, "GBP")) == "£9.50"
    assert read_day("8/11/2021") == DAY


def test_the_country_of_the_computer_is_kept(country):
    country(QLocale("de_DE"))
    assert day_text(DAY) == "08.11.2021"

"""What the computer says of the country: proposed for a first group, and changed later if it is wrong."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QLocale, QTimeZone

from balint_desk.core import public_holidays
from balint_desk.core.money import DECIMALS

USUAL = "en_GB"
"""What the program is written in. A computer that names no country (LANG=C) would write 8 11 2021 and 9.50£."""


def settle_country() -> None:
    """Days and money in the way of the country, or as in Britain where the computer says nothing of one."""
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(USUAL))


def own_currency() -> str:
    code = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code if code in DECIMALS else "EUR"


def own_zone() -> str:
    """The IANA name, which the dates of sessions are kept with."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return "UTC"
    return name


def countries() -> list[tuple[str, str]]:
    """The countries whose public holidays are known: code and name, in the words and order of the window's language."""
    known = [(country.code, _name(country)) for country in public_holidays.countries()]
    return sorted(known, key=lambda one: QLocale().toLower(one[1]))


def _name(country: public_holidays.Country) -> str:
    territory = QLocale.codeToTerritory(country.code)
    return country.name if territory == QLocale.Country.AnyCountry else QLocale.territoryToString(territory)

"""What the computer says of the country: proposed for a first group, and changed later if it is wrong."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QLocale, QTimeZone

from balint_desk.core.money import DECIMALS
from balint_desk.core.sessions import public_holidays
from balint_desk.core.text import folded


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
    codes = [country.code for country in public_holidays.countries()]
    said = [(code, QCoreApplication.translate("Country", english_name(code))) for code in codes]
    return sorted(said, key=lambda country: folded(country[1]))


def english_name(code: str) -> str:
    """As Qt calls the country of a code (ISO 3166); `make texts` gives these names to the translators."""
    return QLocale.territoryToString(QLocale.codeToTerritory(code))

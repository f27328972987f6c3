"""What the computer says of the country: proposed for a first group, and changed later if it is wrong."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QLocale, QTimeZone

from balint_desk.core.money import DECIMALS
from balint_desk.core.sessions import public_holidays
from balint_desk.core.text import folded
from balint_desk.ui.base.country_names import COUNTRIES


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
    known = [(one.code, COUNTRIES.get(one.code, one.name)) for one in public_holidays.countries()]
    said = [(code, QCoreApplication.translate("Country", name)) for code, name in known]
    return sorted(said, key=lambda one: folded(one[1]))

"""What the computer says of the country: proposed for a first group, and changed later if it is wrong."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QLocale, QTimeZone

from balint_desk.core.money import DECIMALS


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

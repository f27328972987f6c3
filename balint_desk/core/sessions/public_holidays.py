"""The public holidays of a chosen country, from the holidays library: counted by rule, never fetched."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from balint_desk.core.refused import Refused

# The library is slow to import and only planning needs it: hence the imports inside the functions.


@dataclass(frozen=True, slots=True)
class Country:
    """A country whose public holidays are known."""

    code: str
    """ISO 3166, two letters."""
    name: str
    """In English, after the library; the window shows the leader's word for the code where it has one."""


def countries() -> list[Country]:
    """The countries whose public holidays are known, by name."""
    from holidays.registry import COUNTRIES  # noqa: PLC0415

    known = _parts_by_country()
    found = [Country(codes[1], _title(name)) for name, codes in COUNTRIES.items() if codes[1] in known]
    return sorted(found, key=lambda country: country.name)


def parts(country: str) -> dict[str, str]:
    """The parts of a country that have holidays of their own, code to name: {"ENG": "England", ...}."""
    import holidays  # noqa: PLC0415

    codes = _check(country)
    names: dict[str, str] = {}
    for name, code in holidays.country_holidays(country).subdivisions_aliases.items():
        names.setdefault(code, name)
    return {code: names.get(code, code) for code in codes}


def holidays_between(country: str, part: str, first: date, last: date, language: str = "en") -> dict[date, str]:
    """The holidays from the first day to the last, with names in that language where known; no country, none."""
    if not country:
        return {}
    import holidays  # noqa: PLC0415

    codes = _check(country)
    if part and part not in codes:
        raise Refused(
            "“{part}” is not known as a part of {country}. Please choose another, or none.", part=part, country=country
        )
    years = range(first.year, last.year + 1)
    bare = holidays.country_holidays(country)
    spoken = _language(language, bare.supported_languages, bare.default_language)
    found = holidays.country_holidays(country, subdiv=part or None, years=years, expand=False, language=spoken)
    return {day: found[day] for day in sorted(found) if first <= day <= last}


def _check(country: str) -> list[str]:
    codes = _parts_by_country().get(country)
    if codes is None:
        raise Refused(
            "The public holidays of “{country}” are not known here. Please choose another country, or none.",
            country=country,
        )
    return codes


def _parts_by_country() -> dict[str, list[str]]:
    import holidays  # noqa: PLC0415

    return holidays.list_supported_countries(include_aliases=False)


def _language(wanted: str, offered: Iterable[str], own: str | None) -> str | None:
    """The wanted language or a near one, else the country's own: never what this computer happens to be set to."""
    near = sorted(language for language in offered if language.partition("_")[0] == wanted.partition("_")[0])
    return wanted if wanted in near else next(iter(near), own)


def _title(name: str) -> str:
    words = name.replace("_", " ").title()
    return words.replace(" And ", " and ").replace(" Of ", " of ").replace(" Da ", " da ")

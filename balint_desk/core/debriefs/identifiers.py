"""What looks as if it could name a patient (rule 7): pointed at gently, never blocked, and never certain."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class HintKind(StrEnum):
    """What a piece of text looks like."""

    EMAIL = "email"
    BIRTH_DATE = "birth-date"
    """Any full date, and words such as "born 1962"."""
    NHS_NUMBER = "nhs-number"
    PHONE = "phone"
    POSTCODE = "postcode"
    NAME = "name"
    """A form of address and a name."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A place in the text, `text[start:end]`, that a leader may want to look at once more."""

    kind: HintKind
    start: int
    end: int


Place = tuple[int, int]

_MONTHS = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec "
    "januar februar märz mai juni juli oktober dezember jän jänner mär okt dez"
)
_MONTH = "(?:" + "|".join(sorted(_MONTHS.split(), key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?:19|20)\d\d"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DATES = [
    re.compile(
        rf"(?<![\d.,/-]){_DAY}(?:st|nd|rd|th|\.)?\s+(?:of\s+)?{_MONTH},?\s+(?:{_YEAR}|['\u2019]\d\d)(?!\d)", re.I
    ),
    re.compile(rf"\b{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d)", re.I),
    re.compile(rf"\b(?:born|geb\.|geboren)\s+(?:(?:in|on|am|im jahr|im jahre)\s+)?(?:{_MONTH}\s+)?{_YEAR}(?!\d)", re.I),
    re.compile(r"\b(?:DOB|D\.O\.B\.)(?!\w)(?::?\s*\d{4}\b)?|\b(?:date of birth|birth date|geburtsdatum)\b", re.I),
]
_NUMERIC = re.compile(r"(?<![\d.,/-])(\d{4}|\d{1,2})(\.\s?|[/-])(\d{1,2})\2(\d{4}|\d{1,2})(?![\d/-]|[.,]\d)")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_DIALLED = re.compile(r"\(?[+0](?:\D*\d){9}")
"""Written as one dials it, even if no such number is given out."""
_NHS = re.compile(r"(?<![\d+])\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{4}(?!\d)")

_CAPITAL = "[A-ZÀ-ÖØ-ÞŁŚŻ]"
_SURNAME = rf"(?:(?:von|van|de|der|den|la|le)\s+)*{_CAPITAL}(?:[\w'\u2019-]*\w|\.)?"
_NAME = re.compile(
    rf"(?<!\w)(?P<form>Mr|Mrs|Ms|Miss|Mx|mr|mrs|MRS|Herrn?|Frau)\.?[ \u00a0]+(?:(?:Dr|Prof)\.?[ \u00a0]+)*"
    rf"(?P<name>{_SURNAME})(?:[ \u00a0]{_CAPITAL}[\w'\u2019-]*\w)?"
)
_NOBODY = re.compile(r"(?:Right|Perfect|Nobody|Do[ck]tor|Professor|Kolleg(?:e|in)|Mitte|Anfang|Ende)\b")
_ONE_OF_MANY = re.compile(
    r"\b(?:(?:k?ein|sein|ihr|mein|unser|jed|dies|jung|alt|älter|jünger|nett)(?:e[rsnm]?)?|zur|als)\s+$", re.I
)
"""Before "Frau" or "Herr" these speak of a woman or a man, not of a name."""

_AREAS = (
    "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX"
    "|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N"
    "|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF"
    "|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE"
)
_BRITISH_POSTCODE = re.compile(rf"\b(?:{_AREAS})\d[A-Z\d]?[ \u00a0]?\d[ABD-HJLNP-UW-Z]{{2}}\b", re.IGNORECASE)
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)$")
_GERMAN_POSTCODE = re.compile(r"(?<![\w.,])(?:D-(?:\d{5})\b|(?P<bare>\d{5})[ \u00a0]+(?P<place>[A-ZÄÖÜ][a-zäöüß]{2,}))")
_NOT_A_PLACE = re.compile(
    r"(?:Euro|Pfund|Pounds?|Schritte|Menschen|Leute|Person|Patient|People|Mal|Kilometer|Stunden|Jahre|Steps|Seiten|Meter"
    r"|Franken|Einwohner|Tage|Kalorien)"
)


def found(text: str, region: str = "GB") -> list[Hint]:
    """The hints of a text in order, none over another; phones are read as dialled in the region (ISO 3166)."""
    hints: list[Hint] = []
    for kind, places in _FINDERS.items():
        for start, end in places(text, region):
            if all(end <= other.start or other.end <= start for other in hints):
                hints.append(Hint(kind, start, end))
    return sorted(hints, key=lambda hint: hint.start)


def _emails(text: str, _region: str) -> Iterator[Place]:
    return (match.span() for match in _EMAIL.finditer(text))


def _dates(text: str, _region: str) -> Iterator[Place]:
    for match in _NUMERIC.finditer(text):
        if _is_date(match[1], match[3], match[4]):
            yield match.span()
    for pattern in _DATES:
        yield from (match.span() for match in pattern.finditer(text))


def _is_date(first: str, second: str, third: str) -> bool:
    """Whether three numbers make a date, the day first, the month first or the year first; 62 is 1962 here."""
    readings = (
        ((first, second, third),) if len(first) == len("1962") else ((third, second, first), (third, first, second))
    )
    return any(_is_day(int(year), int(month), int(day)) for year, month, day in readings if len(year) in {2, 4})


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        return date(year if year > 99 else 1900 + year, month, day).year in range(1900, 2100)  # noqa: PLR2004
    except ValueError:
        return False


def _nhs_numbers(text: str, _region: str) -> Iterator[Place]:
    matches = list(_NHS.finditer(text))
    if matches:
        from stdnum.gb import nhs  # slow to import, seldom needed  # noqa: PLC0415

        yield from (match.span() for match in matches if nhs.is_valid(match[0].replace("\u00a0", " ")))


def _phones(text: str, region: str) -> Iterator[Place]:
    if sum(sign.isdigit() for sign in text) < len("112233"):
        return
    from phonenumbers import Leniency, PhoneNumberMatcher, is_valid_number  # slow, seldom needed  # noqa: PLC0415

    for match in PhoneNumberMatcher(text, region, leniency=Leniency.POSSIBLE):
        if is_valid_number(match.number) or _DIALLED.match(match.raw_string):
            yield match.start, match.end


def _postcodes(text: str, _region: str) -> Iterator[Place]:
    """Few false alarms: a German one needs "D-" before it or a place after it, and is no round number."""
    for match in _BRITISH_POSTCODE.finditer(text):
        if not _ORDINAL.search(match[0]):
            yield match.span()
    for match in _GERMAN_POSTCODE.finditer(text):
        if match["bare"] is None or _is_postcode(match["bare"], match["place"]):
            yield match.span()


def _is_postcode(number: str, place: str) -> bool:
    return "01000" < number < "99999" and not number.endswith("00") and not _NOT_A_PLACE.match(place)


def _names(text: str, _region: str) -> Iterator[Place]:
    for match in _NAME.finditer(text):
        german = match["form"] in {"Herr", "Frau"}
        if not _NOBODY.match(match["name"]) and not (
            german and _ONE_OF_MANY.search(text[max(0, match.start() - 20) : match.start()])
        ):
            yield match.span()


_FINDERS: dict[HintKind, Callable[[str, str], Iterator[Place]]] = {
    HintKind.EMAIL: _emails,
    HintKind.BIRTH_DATE: _dates,
    HintKind.NHS_NUMBER: _nhs_numbers,
    HintKind.PHONE: _phones,
    HintKind.POSTCODE: _postcodes,
    HintKind.NAME: _names,
}
"""In this order: what was found first keeps its place."""

"""British and German postcodes in running text, with few false alarms."""

import re
from collections.abc import Iterator

_AREAS = (
    "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX"
    "|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N"
    "|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF"
    "|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE"
)
_BRITISH = re.compile(rf"\b(?:{_AREAS})\d[A-Z\d]?[ \u00a0]?\d[ABD-HJLNP-UW-Z]{{2}}\b", re.IGNORECASE)
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)$")

_GERMAN = re.compile(r"(?<![\w.,])(?:D-(?:\d{5})\b|(?P<bare>\d{5})[ \u00a0]+(?P<place>[A-ZÄÖÜ][a-zäöüß]{2,}))")
_NOT_A_PLACE = re.compile(
    r"(?:Euro|Pfund|Pounds?|Schritte|Menschen|Leute|Person|Patient|People|Mal|Kilometer|Stunden|Jahre|Steps|Seiten|Meter"
    r"|Franken|Einwohner|Tage|Kalorien)"
)


def postcodes(text: str) -> Iterator[tuple[int, int]]:
    """Where they stand. A German one needs "D-" before it or a place after it, and is no round number."""
    for match in _BRITISH.finditer(text):
        if not _ORDINAL.search(match[0]):
            yield match.span()
    for match in _GERMAN.finditer(text):
        if match["bare"] is None or _likely(match["bare"], match["place"]):
            yield match.span()


def _likely(number: str, place: str) -> bool:
    return "01000" < number < "99999" and not number.endswith("00") and not _NOT_A_PLACE.match(place)

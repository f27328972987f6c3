"""The words that columns are headed with, and the columns found by them."""

from collections.abc import Sequence

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded, spoken_name
from balint_desk.documents.registers.register_cells import ColumnHeading, Layout
from balint_desk.documents.tables.sheet_cells import CellSheet, cell

NAME_WORDS = frozenset({"name", "names", "member", "members", "full name", "participant", "teilnehmer", "mitglied"})
FIRST_NAMES = frozenset({"first name", "firstname", "forename", "given name", "first", "vorname"})
LAST_NAMES = frozenset({"last name", "lastname", "surname", "family name", "last", "nachname", "familienname"})
MARK_WORDS = frozenset(
    {"mark", "attendance", "attended", "status", "presence", "present", "came", "anwesenheit", "anwesend", "teilnahme"}
)
TIME_WORDS = frozenset({"time", "times", "start", "starts", "begin", "beginn", "uhrzeit", "zeit", "from", "von", "um"})
SESSION_WORDS = frozenset(
    {"session", "sessions", "sitzung", "meeting", "termin", "no", "no.", "nr", "nr.", "number", "nummer", "#", "unit"}
)
SUM_WORDS = frozenset({"sum", "total", "totals", "count", "summe", "gesamt", "anzahl", "%", "percent", "prozent"})
OTHERS = """
room raum ort place venue topic topics thema leader leaders leitung leiter note notes bemerkung bemerkungen
comment comments weekday wochentag tag day case cases fall practice praxis
"""
OTHER_WORDS = frozenset(OTHERS.split()) | TIME_WORDS | SESSION_WORDS


def headings(sheet: CellSheet, place: int) -> list[ColumnHeading]:
    """What stands above each column that goes on below."""
    width = max(len(row) for row in sheet.rows[place:])
    return [
        ColumnHeading(cell(sheet.rows[place], column), sheet.lines[place], column) for column in range(1, width + 1)
    ]


def header_place(sheet: CellSheet, line: int) -> int:
    """Which row a line of the file is."""
    if line not in sheet.lines:
        raise Refused("Line {line} is blank, so it has no headings.", line=line)
    return sheet.lines.index(line)


def headed(header: Sequence[ColumnHeading], words: frozenset[str]) -> list[ColumnHeading]:
    return [heading for heading in header if folded(heading.text) in words]


def named(header: Sequence[ColumnHeading], wanted: str) -> ColumnHeading:
    """The column the leader named, by its heading or its number."""
    same = [heading for heading in header if folded(heading.text) == folded(wanted)]
    same = same or [heading for heading in header if str(heading.column) == wanted.strip()]
    if len(same) != 1:
        raise Refused(
            "{count} columns are headed {wanted}. The headings are: {headings}. The number of a column names it too.",
            count=len(same),
            wanted=wanted,
            headings=", ".join(f"{heading.column} {heading.text}".strip() for heading in header),
        )
    return same[0]


def name_columns(header: Sequence[ColumnHeading], layout: Layout) -> tuple[ColumnHeading, ...]:
    """The column of names, or those of first and last name in this order; empty if no heading tells."""
    if layout.names:
        columns = tuple(named(header, wanted) for wanted in layout.names)
        return columns[::-1] if folded(columns[0].text) in LAST_NAMES and len(columns) > 1 else columns
    whole, first, last = (headed(header, words) for words in (NAME_WORDS, FIRST_NAMES, LAST_NAMES))
    if len(first) == 1 and len(last or whole) == 1:
        return (first[0], (last or whole)[0])
    return tuple((whole or last)[:1])


def name_in(row: tuple[str, ...], columns: Sequence[ColumnHeading], layout: Layout) -> str:
    """The name in a row as one speaks it."""
    written = written_name(row, columns)
    return spoken_name(written) if layout.turn_names and len(columns) == 1 else written


def written_name(row: tuple[str, ...], columns: Sequence[ColumnHeading]) -> str:
    """The name in a row as it is written."""
    return " ".join(" ".join(cell(row, column.column) for column in columns).split())


def turned(pairs: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Those of written and spoken names that are not the same."""
    return tuple(dict.fromkeys(pair for pair in pairs if pair[0] != pair[1]))

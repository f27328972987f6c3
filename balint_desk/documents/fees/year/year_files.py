"""A year's end written into a folder of its own: which files there are, and all of them or none."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from balint_desk.core.fees.year import bookings
from balint_desk.core.fees.year.bookings import BookedLine
from balint_desk.core.periods import Period
from balint_desk.core.refused import Refused
from balint_desk.core.text import phrase
from balint_desk.documents.fees.year.plain_text import plain_text
from balint_desk.documents.fees.year.year_tables import Translate, Year, sheets
from balint_desk.store.fees.year import years_end
from balint_desk.store.store import Store

DAY_BEFORE_ALL = date.min


class YearFileForm(StrEnum):
    """A way to write it."""

    CSV = "csv"
    XLSX = "xlsx"
    PLAIN_TEXT = "txt"


CSV_NAMES = ("entries.csv", "invoices.csv", "totals.csv", "not-paid.csv")
XLSX_NAME, TEXT_NAME = "year.xlsx", "accounting.txt"


def names(forms: Collection[YearFileForm]) -> list[str]:
    """The files that will be there."""
    each = {YearFileForm.CSV: CSV_NAMES, YearFileForm.XLSX: (XLSX_NAME,), YearFileForm.PLAIN_TEXT: (TEXT_NAME,)}
    return [name for form in YearFileForm if form in forms for name in each[form]]


def contents(store: Store, period: Period, forms: Collection[YearFileForm], tr: Translate = str) -> dict[str, bytes]:
    """Each file by its name. What was before the time is told as an opening in the plain text."""
    with store.read() as session:
        lines = years_end.lines(session, period)
        year = Year(lines, years_end.issued(session, period), years_end.owed(session, period.last or date.max))
        before = _lines_before(store, period) if YearFileForm.PLAIN_TEXT in forms else []
    made: dict[str, bytes] = {}
    tables = sheets(year, tr)
    if YearFileForm.CSV in forms or YearFileForm.XLSX in forms:
        from balint_desk.documents.fees.year.spreadsheets import as_csv, as_xlsx  # noqa: PLC0415 - seldom needed

        if YearFileForm.CSV in forms:
            made |= {name: as_csv(table) for name, table in zip(CSV_NAMES, tables, strict=True)}
        if YearFileForm.XLSX in forms:
            made[XLSX_NAME] = as_xlsx(tables)
    if YearFileForm.PLAIN_TEXT in forms:
        opening = bookings.opening(before, period.first or DAY_BEFORE_ALL, tr(phrase("Opening")))
        text = plain_text([opening, *map(bookings.booking, lines)], _heading(period))
        made[TEXT_NAME] = text.encode()
    return made


def write(files: Mapping[str, bytes], folder: Path) -> list[Path]:
    """Into a new folder; where one file cannot be written, none stays."""
    written: list[Path] = []
    try:
        folder.mkdir(parents=True)
        for name, content in files.items():
            written.append(folder / name)
            written[-1].write_bytes(content)
    except OSError as error:
        for path in written:
            path.unlink(missing_ok=True)
        if written:
            folder.rmdir()
        raise Refused("{folder} cannot be written to: {reason}.", folder=folder, reason=error.strerror) from error
    return written


def _lines_before(store: Store, period: Period) -> list[BookedLine]:
    """What the year begins with."""
    if period.first is None:
        return []
    with store.read() as session:
        return years_end.lines(session, Period(None, period.first - timedelta(days=1)), period.last or date.max)


def _heading(period: Period) -> str:
    first, last = (day.isoformat() if day else "..." for day in (period.first, period.last))
    return f"Balint Desk, {first} to {last}"

"""A bank statement of whatever kind: what it is tells itself from its beginning."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from balint_desk.core.fees.bank.statement_lines import StatementLine
from balint_desk.core.refused import Progress, Refused
from balint_desk.documents.fees.bank.ofx import read_ofx
from balint_desk.documents.fees.bank.swift import read_mt940
from balint_desk.documents.tables.file_tables import WORKBOOKS, decoded, read_bytes, tables
from balint_desk.documents.tables.sheet_cells import CellSheet

MOST_BYTES = 50_000_000
"""Some hundred thousand payments: more than one practice has in its whole life."""
BEGINNING = 4096


class StatementKind(StrEnum):
    """What a statement is."""

    TABLE = "table"
    OFX = "OFX"
    CAMT = "CAMT"
    MT940 = "MT940"


@dataclass(frozen=True)
class StatementFile:
    """A file as it was read: a table is still to be understood, every other kind says itself what is what."""

    kind: StatementKind
    sheet: CellSheet | None = None
    lines: tuple[StatementLine, ...] = ()


def read_statement(path: Path, progress: Progress) -> StatementFile:
    """What a file holds, or one sentence on what is wrong with it and what to do."""
    data, name = read_bytes(path), path.name
    if len(data) > MOST_BYTES:
        raise Refused("{name} is too large for a bank statement. Take fewer months at a time.", name=name)
    if data.startswith(b"%PDF"):
        raise Refused("{name} is a PDF. Download the statement as CSV, CAMT, OFX or MT940 at your bank.", name=name)
    kind = _kind(data)
    if kind is StatementKind.CAMT:
        from balint_desk.documents.fees.bank.camt import read_camt  # noqa: PLC0415 - with the classes of every entry there is

        return StatementFile(kind, lines=read_camt(data, name, progress))
    if kind is StatementKind.OFX:
        return StatementFile(kind, lines=read_ofx(decoded(data, name), name, progress))
    if kind is StatementKind.MT940:
        return StatementFile(kind, lines=read_mt940(decoded(data, name), name, progress))
    return StatementFile(kind, sheet=max(tables(data, name).values(), key=lambda sheet: len(sheet.rows)))


def _kind(data: bytes) -> StatementKind:
    if data.startswith(WORKBOOKS):
        return StatementKind.TABLE
    text = data[:BEGINNING].replace(b"\0", b"").decode("latin-1")
    if re.search(r"OFXHEADER|<OFX>", text, re.IGNORECASE):
        return StatementKind.OFX
    if re.match(r"\s*(\ufeff|\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(\?xml|!DOCTYPE|\w*:?Document)", text):
        return StatementKind.CAMT
    return StatementKind.MT940 if re.search(r"(?m)^:(20|25|60F|61):", text) else StatementKind.TABLE

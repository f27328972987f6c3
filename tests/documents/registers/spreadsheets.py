"""Spreadsheet files written by hand, so that reading them is tried on real ones: XLSX, ODS and old XLS."""

import struct
from datetime import date, datetime, time
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZipFile

SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PARTS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
ODF = "urn:oasis:names:tc:opendocument:xmlns"
SERIAL_ZERO = date(1899, 12, 30)
END, FREE, SECTOR, NO_ENTRY = 0xFFFFFFFE, 0xFFFFFFFF, 512, 0xFFFFFFFF


def write_xlsx(path, sheets):
    """Sheets by name, each a list of rows of texts, numbers and dates."""
    kinds = "".join(
        f'<Override PartName="/xl/worksheets/s{n}.xml" ContentType="{PARTS}.worksheet+xml"/>'
        for n in range(len(sheets))
    )
    links = "".join(
        f'<Relationship Id="r{n}" Type="{LINKS}/worksheet" Target="worksheets/s{n}.xml"/>' for n in range(len(sheets))
    )
    names = "".join(f'<sheet name={quoteattr(s)} sheetId="{n + 1}" r:id="r{n}"/>' for n, s in enumerate(sheets))
    with ZipFile(path, "w") as file:
        file.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{PARTS}.sheet.main+xml"/>{kinds}</Types>',
        )
        file.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r" Type="{LINKS}/officeDocument" '
            f'Target="xl/workbook.xml"/></Relationships>',
        )
        file.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{SHEETS}" xmlns:r="{LINKS}"><sheets>{names}</sheets></workbook>'
        )
        styles = f'<Relationship Id="styles" Type="{LINKS}/styles" Target="styles.xml"/>'
        file.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships">{links}{styles}</Relationships>',
        )
        file.writestr(
            "xl/styles.xml",
            f'<styleSheet xmlns="{SHEETS}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
            "</styleSheet>",
        )
        for number, rows in enumerate(sheets.values()):
            body = "".join(f"<row>{''.join(map(_xlsx_cell, row))}</row>" for row in rows)
            file.writestr(
                f"xl/worksheets/s{number}.xml", f'<worksheet xmlns="{SHEETS}"><sheetData>{body}</sheetData></worksheet>'
            )


def _xlsx_cell(value):
    if isinstance(value, datetime):
        return f'<c s="1"><v>{(value - datetime.combine(SERIAL_ZERO, time())).total_seconds() / 86400}</v></c>'
    if isinstance(value, date):
        return f'<c s="1"><v>{(value - SERIAL_ZERO).days}</v></c>'
    if isinstance(value, int | float):
        return f"<c><v>{value}</v></c>"
    return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def write_ods(path, sheets):
    """As OpenDocument keeps them."""
    tables = "".join(
        f"<table:table table:name={quoteattr(name)}>"
        + "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
        + "</table:table>"
        for name, rows in sheets.items()
    )
    spaces = " ".join(f'xmlns:{name}="{ODF}:{name}:1.0"' for name in ("office", "table", "text"))
    with ZipFile(path, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{ODF}:manifest:1.0"/>')
        file.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet>{tables}</office:spreadsheet>"
            "</office:body></office:document-content>",
        )


def _ods_cell(value):
    if isinstance(value, date):
        shown = value.strftime("%d/%m/%y")
        return (
            f'<table:table-cell office:value-type="date" office:date-value="{value}"><text:p>{shown}</text:p>'
            "</table:table-cell>"
        )
    if isinstance(value, int | float):
        number = f'<table:table-cell office:value-type="float" office:value="{value}">'
        return f"{number}<text:p>{value}</text:p></table:table-cell>"
    return f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'


def write_xls(path, rows):
    """One sheet of texts and numbers in the format of Excel 97, inside its compound file."""
    stream = _biff(rows)
    stream += bytes(-len(stream) % SECTOR or 0)
    stream += bytes(max(0, 4096 - len(stream)))
    count = len(stream) // SECTOR
    chain = [FREE - 2, END, *range(3, count + 2), END]
    fat = struct.pack(f"<{len(chain)}I", *chain).ljust(SECTOR, b"\xff")
    folder = _entry("Root Entry", 5, child=1, start=END) + _entry("Workbook", 2, start=2, size=len(stream))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<9I", 0, 1, 1, 0, 4096, END, 0, END, 0)
    head += struct.pack("<109I", 0, *[FREE] * 108)
    path.write_bytes(head + fat + folder.ljust(SECTOR, b"\0") + stream)


def _entry(name, kind, child=NO_ENTRY, start=0, size=0):
    text = name.encode("utf-16-le")
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBB3I", len(text) + 2, kind, 1, NO_ENTRY, NO_ENTRY, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def _biff(rows):
    cells = b"".join(_biff_cell(r, c, value) for r, row in enumerate(rows) for c, value in enumerate(row))
    name = b"Register"
    head = _part(0x809, struct.pack("<4H2I", 0x600, 5, 0, 0, 0, 6))
    place = len(head) + 4 + 8 + len(name) + 4
    book = head + _part(0x85, struct.pack("<IHBB", place, 0, len(name), 0) + name) + _part(0x0A, b"")
    assert len(book) == place
    return book + _part(0x809, struct.pack("<4H2I", 0x600, 0x10, 0, 0, 0, 6)) + cells + _part(0x0A, b"")


def _biff_cell(row, column, value):
    if isinstance(value, int | float):
        return _part(0x203, struct.pack("<3Hd", row, column, 0, value))
    text = value.encode("utf-16-le")
    return _part(0x204, struct.pack("<4HB", row, column, 0, len(value), 1) + text) if value else b""


def _part(kind, content):
    return struct.pack("<2H", kind, len(content)) + content

"""Which column of a bank's table is what, told by its headings, and without any by what stands in it."""

from collections.abc import Sequence

from balint_desk.core.money import DECIMALS
from balint_desk.documents.fees.bank import bank_headings
from balint_desk.documents.fees.bank.bank_headings import currency_in, plain
from balint_desk.documents.fees.bank.table_amounts import all_sides, looks_like_an_amount
from balint_desk.documents.fees.bank.table_form import TableForm
from balint_desk.documents.tables.sheet_cells import CellSheet, cell
from balint_desk.documents.tables.written_days import looks_like_a_date

MOST_LINES = 60
"""Headings stand near the top."""
LOOKED_AT = 200
"""So many lines tell what a column holds."""
KINDS = (
    bank_headings.DAY,
    bank_headings.AMOUNT,
    bank_headings.CAME,
    bank_headings.OUT,
    bank_headings.NAME,
    bank_headings.WORDS,
    bank_headings.IBAN,
)
MOST_WORDS = 4
FEW = 3


def find_form(sheet: CellSheet, header: int | None = None) -> TableForm:
    """Where things stand, as far as it can be told; `header` is the line of the headings where that was said."""
    line = _header(sheet) if header is None else header
    if line == 0:
        return _by_contents(sheet)
    place = sheet.lines.index(line)
    below = sheet.rows[place + 1 :][:LOOKED_AT]
    return _by_headings(line, sheet.rows[place], below)


def _header(sheet: CellSheet) -> int:
    """The line with the most headings of a bank in it; 0 if the table begins at once."""
    best, line = 1, 0
    for row, number in zip(sheet.rows[:MOST_LINES], sheet.lines, strict=False):
        words = {plain(text) for text in row if text}
        known = sum(any(word in kind for word in words) for kind in KINDS)
        if known > best and not any(map(looks_like_a_date, row)):
            best, line = known, number
    return line


def _by_headings(line: int, header: Sequence[str], below: Sequence[tuple[str, ...]]) -> TableForm:
    words = [plain(text) for text in header]
    amount, came, out = (_first(words, kind) for kind in (bank_headings.AMOUNT, bank_headings.CAME, bank_headings.OUT))
    if amount and came and out and _one_of_both(below, amount, came, out):
        amount = 0
    elif amount:
        came = out = 0
    paid = [at for at in (amount, came, out) if at]
    money = next((found for at in paid if (found := currency_in(header[at - 1]) or _signed(below, at))), "")
    iban, account = _first(words, bank_headings.IBAN), _first(words, bank_headings.ACCOUNT)
    if iban == 1 and not account and len(below) >= FEW and len({cell(row, iban) for row in below}) == 1:
        iban, account = 0, iban
    return TableForm(
        line,
        day=_first(words, bank_headings.DAY),
        amount=amount,
        came=came,
        out=out,
        side=_side(words, below, amount),
        currency=_currency(words, below, amount or came or out),
        words=_all(words, bank_headings.WORDS)[:MOST_WORDS] or _all(words, bank_headings.OTHER_WORDS)[:MOST_WORDS],
        name=_first(words, bank_headings.NAME),
        iban=iban,
        account=account,
        money=money,
    )


def _by_contents(sheet: CellSheet) -> TableForm:
    """A table without headings: the column of days, the first of amounts, and the longest texts."""
    rows = sheet.rows[:LOOKED_AT]
    columns = range(1, max(map(len, rows), default=0) + 1)
    dated = {column: sum(looks_like_a_date(cell(row, column)) for row in rows) for column in columns}
    day = max(columns, key=lambda column: dated[column], default=0)
    paid = [column for column in columns if column != day and _most(rows, column)]
    others = [column for column in columns if column not in (day, *paid)]
    words = sorted(others, key=lambda one: -sum(len(cell(row, one)) for row in rows))[:1]
    return TableForm(0, day if dated.get(day) else 0, amount=paid[0] if paid else 0, words=tuple(words))


def _most(rows: Sequence[tuple[str, ...]], column: int) -> bool:
    """Whether most of what stands in a column is amounts with decimals."""
    texts = [text for row in rows if (text := cell(row, column))]
    amounts = sum(looks_like_an_amount(text) and any(sign in text for sign in ".,") for text in texts)
    return bool(texts) and amounts * 2 > len(texts)


def _first(words: Sequence[str], kind: Sequence[str]) -> int:
    return next((words.index(wanted) + 1 for wanted in kind if wanted in words), 0)


def _all(words: Sequence[str], kind: Sequence[str]) -> tuple[int, ...]:
    return tuple(place for place, word in enumerate(words, 1) if word in kind)


def _one_of_both(below: Sequence[tuple[str, ...]], amount: int, came: int, out: int) -> bool:
    """Whether what came and what went out, each in its own column, tell at least as much as the amounts do."""
    filled = [(bool(cell(row, came)), bool(cell(row, out))) for row in below]
    told = sum(one != other for one, other in filled)
    return (True, True) not in filled and told > 0 and told >= sum(bool(cell(row, amount)) for row in below)


def _side(words: Sequence[str], below: Sequence[tuple[str, ...]], amount: int) -> int:
    """A column that says of each amount whether it came or went out."""
    if not amount or any("-" in cell(row, amount) for row in below):
        return 0
    columns = range(1, len(words) + 1)
    return next((column for column in columns if all_sides(cell(row, column) for row in below)), 0)


def _currency(words: Sequence[str], below: Sequence[tuple[str, ...]], beside: int) -> int:
    """The column of currencies that stands nearest to the amounts, those behind it first."""
    columns = [one for one in _all(words, bank_headings.CURRENCY) if _codes(below, one)]
    return min(columns, key=lambda column: (abs(column - beside), column < beside), default=0)


def _signed(below: Sequence[tuple[str, ...]], column: int) -> str:
    """The currency whose sign stands beside the amounts."""
    texts = "".join(cell(row, column) for row in below)
    return next((code for sign, code in bank_headings.SIGNS.items() if not sign.isalpha() and sign in texts), "")


def _codes(below: Sequence[tuple[str, ...]], column: int) -> bool:
    texts = {cell(row, column).upper() for row in below} - {""}
    return bool(texts) and texts <= DECIMALS.keys()

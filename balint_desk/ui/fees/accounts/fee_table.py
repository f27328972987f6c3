"""The columns of the table "Who has paid", and its rows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QFont, QFontMetrics

from balint_desk.core.fees.accounts.accounts import Ages
from balint_desk.core.money import total
from balint_desk.store.fees.accounts.fee_table import FeeTableLine
from balint_desk.ui.base.money_texts import NOTHING, agreed_text, amount_or_dash, owes_text
from balint_desk.ui.base.texts import day_and_month, day_text
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.tables import AROUND_TITLE, Index, LazyTable

HOST, ALL = 0, -1
"""What stands for a line without a time in the group: the group as a whole, and the sum of all."""
DAY_WIDE, WORDS_WIDE = 100, 156
NAME_LEAST, NAME_LEAST_BESIDE_AGES, NAME_MOST, ROUND_NAME = 118, 106, 220, 24
MONEY_LEAST, ROUND_MONEY, AGREED_WHOLE = 62, 22, 190
USUAL_MONEY = 90, 92
"""What was paid, and what is owed."""
NAME, OWES, SINCE = "name", "owes", "since"
SORTED: Mapping[str, Callable[[FeeTableLine], Any]] = {
    OWES: lambda line: (-line.owes.minor, line.in_hand.minor),
    SINCE: lambda line: line.oldest or date.max,
}
"""Who owes most, or longest, stands first."""
RIGHT = Qt.AlignmentFlag.AlignRight
translate = QCoreApplication.translate


class FeeTable(LazyTable):
    """The lines by their time in the group; the sum of all stands last, in bold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(columns(with_ages=False, with_excused=False), self._lines_of, parent)
        self.lines: dict[int, FeeTableLine] = {}
        self._sorted = NAME, False

    def show_lines(self, lines: Sequence[FeeTableLine]) -> None:
        """By name as they come, or by what was sorted by last; the sum stays below."""
        by, descending = self._sorted
        ordered = lines if by == NAME else sorted(lines, key=SORTED[by])
        self.lines = {one.spell_id or HOST: one for one in (reversed(ordered) if descending else ordered)}
        if len(lines) > 1:
            self.lines[ALL] = _sum(lines)
        self.show_ids(list(self.lines))

    def sort_by(self, by: str, *, descending: bool) -> None:
        """Sort the lines shown, now and later; those alike stand by name."""
        self._sorted = by, descending

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.FontRole and self.id_at(index.row()) == ALL:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return super().data(index, role)

    def _lines_of(self, ids: Sequence[int]) -> Mapping[int, FeeTableLine]:
        return {id_: self.lines[id_] for id_ in ids}


def columns(
    *, with_ages: bool, with_excused: bool, name_wide: int = 0, money_wide: tuple[int, int] = USUAL_MONEY
) -> tuple[Field, ...]:
    """How old it is, where that is wanted, stands beside what is owed, in sight also on a small screen.

    Where somebody is excused for a time, there is room for the words; and a name has what it needs where there is any.
    """
    paid, owes = money_wide
    if with_ages:
        since = _since(WORDS_WIDE if with_excused else DAY_WIDE)
        return (
            _member(max(NAME_LEAST_BESIDE_AGES, name_wide)),
            _owes(78),
            *_ages(),
            since,
            _agreed(190),
            _charged(),
            _paid(paid),
        )
    return (
        _member(max(NAME_LEAST, name_wide)),
        _agreed(),
        _charged(),
        _paid(paid),
        _owes(owes),
        _since(0 if with_excused else DAY_WIDE),
    )


def name_wide(names: Sequence[str], room: int, fields: Sequence[Field], metrics: QFontMetrics) -> int:
    """What the longest of these names needs, as far as the other columns leave it in this room."""
    others = sum(max(field.width, metrics.horizontalAdvance(field.title) + AROUND_TITLE) for field in fields[1:])
    needed = max((metrics.horizontalAdvance(name) for name in names), default=0) + ROUND_NAME
    return min(needed, NAME_MOST, room - others)


def money_wide(
    lines: Sequence[FeeTableLine], room: int, fields: Sequence[Field], metrics: QFontMetrics
) -> tuple[int, int]:
    """What the longest amount paid and owed need, where this room is too small for all columns; else what is usual."""
    if not lines or room - sum(field.width for field in fields) >= AGREED_WHOLE:
        return USUAL_MONEY
    every = [*lines, _sum(lines)]
    told = [amount_or_dash(one.paid) for one in every], [owes_text(one.owes, one.in_hand) for one in every]
    paid, owes = (max(map(metrics.horizontalAdvance, some)) + ROUND_MONEY for some in told)
    return min(max(MONEY_LEAST, paid), USUAL_MONEY[0]), min(max(MONEY_LEAST, owes), USUAL_MONEY[1])


def _member(width: int) -> Field:
    return Field("Member", lambda line: line.name, sort=NAME, width=width, hint=_left_text)


def _agreed(width: int = 0) -> Field:
    return Field("Agreed", lambda line: "" if line.spell_id == ALL else agreed_text(line.agreed), width=width)


def _charged() -> Field:
    return Field("For sessions", lambda line: amount_or_dash(line.charged), align=RIGHT, width=97)


def _paid(width: int) -> Field:
    return Field("Paid", lambda line: amount_or_dash(line.paid), align=RIGHT, width=width)


def _owes(width: int) -> Field:
    return Field("Owes", lambda line: owes_text(line.owes, line.in_hand), align=RIGHT, sort=OWES, width=width)


def _since(width: int) -> Field:
    return Field("Oldest since", _since_text, sort=SINCE, width=width, hint=_whole_since_text)


def _ages() -> tuple[Field, ...]:
    """What is owed, by the days since it was to be paid."""
    return (
        Field("Not due", lambda line: amount_or_dash(line.ages.not_due), align=RIGHT, width=68),
        Field("Up to 30 days", lambda line: amount_or_dash(line.ages.to_30), align=RIGHT, width=108),
        Field("Up to 60", lambda line: amount_or_dash(line.ages.to_60), align=RIGHT, width=74),
        Field("Up to 90", lambda line: amount_or_dash(line.ages.to_90), align=RIGHT, width=74),
        Field("Older", lambda line: amount_or_dash(line.ages.older), align=RIGHT, width=58),
    )


def _sum(lines: Sequence[FeeTableLine]) -> FeeTableLine:
    currency = lines[0].charged.currency
    ages = Ages(*(total([getattr(line.ages, field.name) for line in lines], currency) for field in fields(Ages)))
    return replace(
        lines[0],
        spell_id=ALL,
        person_id=None,
        name=translate("Fees", "All"),
        payer_id=None,
        left=None,
        agreed=None,
        charged=total([line.charged for line in lines], currency),
        paid=total([line.paid for line in lines], currency),
        owes=total([line.owes for line in lines], currency),
        in_hand=total([line.in_hand for line in lines], currency),
        oldest=min((line.oldest for line in lines if line.oldest), default=None),
        ages=ages,
        excused_until=None,
    )


def _left_text(line: FeeTableLine) -> str:
    if line.left is None:
        return line.name
    return translate("Fees", "{name}, left {day}").format(name=line.name, day=day_text(line.left))


def _since_text(line: FeeTableLine) -> str:
    """The day; or that it was spoken of, and until when."""
    if line.owes and line.excused_until:
        return translate("Fees", "spoken of, until {day}").format(day=day_and_month(line.excused_until))
    return day_text(line.oldest) or NOTHING


def _whole_since_text(line: FeeTableLine) -> str:
    if line.owes and line.excused_until:
        words = translate("Fees", "{spoken}; open since {day}")
        return words.format(spoken=_since_text(line), day=day_text(line.oldest))
    return _since_text(line)

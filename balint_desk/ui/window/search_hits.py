"""The list under the search: what was found, by kind, each in its sentence."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from balint_desk.core.excerpts import Piece
from balint_desk.store.search import Hit, HitKind
from balint_desk.ui.base.language import QT_TRANSLATE_NOOP
from balint_desk.ui.base.look import current
from balint_desk.ui.base.texts import long_day_text, said
from balint_desk.ui.fields.tables import Index

HEADING_HIGH, HIT_HIGH, SPACE, CORNER = 30, 48, 12, 6


KINDS = {
    HitKind.MEMBER: QT_TRANSLATE_NOOP("Search", "Members"),
    HitKind.SESSION: QT_TRANSLATE_NOOP("Search", "Sessions"),
    HitKind.CASE: QT_TRANSLATE_NOOP("Search", "Cases"),
    HitKind.DEBRIEF: QT_TRANSLATE_NOOP("Search", "Debriefs"),
    HitKind.THOUGHT: QT_TRANSLATE_NOOP("Search", "Thoughts"),
}
kind_text = said(KINDS, "Search")


def lines(hit: Hit, with_group: bool) -> tuple[list[Piece], list[Piece]]:
    """The two lines of a hit: what it is, and the sentence; the found words are marked in both."""
    first, behind = list(hit.title), [hit.group] if with_group and hit.group else []
    if hit.kind == HitKind.MEMBER:
        return [*first, *_behind(behind)], list(hit.sentence)
    where = [*([long_day_text(hit.day)] if hit.day else []), *behind]
    if hit.kind == HitKind.CASE and first:
        return [*first, *_behind(where)], list(hit.sentence)
    return [Piece(" · ".join(where)), *_behind([piece.text for piece in first])], list(hit.sentence)


def _behind(parts: Sequence[str]) -> list[Piece]:
    return [Piece("".join(f" · {part}" for part in parts))] if parts else []


class HitList(QAbstractListModel):
    """The rows of the list: a heading for each kind, and its hits. A heading cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Hit] = []
        self._with_group = False

    def show_hits(self, found: Mapping[HitKind, Sequence[Hit]], nothing: str) -> None:
        self.beginResetModel()
        self._rows = []
        for kind, hits in found.items():
            self._rows += [kind_text(kind), *hits]
        self._rows = self._rows or [nothing]
        groups = {hit.group_id for hits in found.values() for hit in hits}
        self._with_group = len(groups - {None}) > 1
        self.endResetModel()

    def first_hit(self) -> QModelIndex:
        return self.index(1 if len(self._rows) > 1 else -1)

    def hit_at(self, index: Index) -> Hit | None:
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Hit) else None

    def lines_at(self, index: Index) -> tuple[list[Piece], list[Piece]]:
        hit = self.hit_at(index)
        return ([], []) if hit is None else lines(hit, self._with_group)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self.hit_at(index) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self.hit_at(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._rows[index.row()] if hit is None else _plain(self.lines_at(index))
            case Qt.ItemDataRole.AccessibleTextRole:
                told = self._rows[index.row()] if hit is None else _plain(self.lines_at(index))
                return told if hit is None else f"{kind_text(hit.kind)}: {told}"
        return None


def _plain(two: tuple[list[Piece], list[Piece]]) -> str:
    return "\n".join(text for line in two if (text := "".join(piece.text for piece in line)))


class HitDelegate(QStyledItemDelegate):
    """Draws a hit in two lines; the found words are bold, so that they are seen without colours."""

    def __init__(self, hits: HitList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits = hits

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, HEADING_HIGH if self._hits.hit_at(index) is None else HIT_HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = option.rect.adjusted(SPACE, 5, -SPACE, -5)
        if self._hits.hit_at(index) is None:
            self._draw(painter, inside, [Piece(index.data())], option.font, current().muted)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(current().accent_soft))
                painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), CORNER, CORNER)
            # muted is too faint on the ground of what is chosen
            quiet = current().ink if chosen else current().muted
            self._draw_hit(painter, inside, index, option.font, quiet)
        painter.restore()

    def _draw_hit(self, painter: QPainter, inside: QRect, index: Index, font: QFont, quiet: str) -> None:
        first, second = self._hits.lines_at(index)
        half = inside.height() // 2
        upper = inside.adjusted(0, 0, 0, -half) if second else inside
        self._draw(painter, upper, first, font, current().ink)
        self._draw(painter, inside.adjusted(0, half, 0, 0), second, font, quiet)

    def _draw(self, painter: QPainter, place: QRect, pieces: Sequence[Piece], font: QFont, colour: str) -> None:
        left = place.left()
        for piece in pieces:
            worn = QFont(font)
            worn.setWeight(QFont.Weight.Bold if piece.found else QFont.Weight.Normal)
            metrics, room = QFontMetrics(worn), place.right() - left
            text = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(worn)
            painter.setPen(QColor(current().ink if piece.found else colour))
            painter.drawText(QRect(left, place.top(), room, place.height()), Qt.AlignmentFlag.AlignVCenter, text)
            left += metrics.horizontalAdvance(text)
            if text != piece.text:
                break

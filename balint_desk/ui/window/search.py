"""The search line in the top bar, and the list that opens under it while something is typed."""

from collections.abc import Mapping, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from balint_desk.core.asked_days import AskedDays, asked_days
from balint_desk.store import search
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.language import words_locale
from balint_desk.ui.base.texts import day_format
from balint_desk.ui.widgets.cards import button
from balint_desk.ui.window.search_hits import HEADING_HIGH, HIT_HIGH, HitDelegate, HitList

WIDEST, LIST_WIDTH, AROUND, MONTHS, WEEKDAYS = 410, 560, 12, 12, 7


class Search(QLineEdit):
    """Finds while one types, in all groups. Down goes into the list, Enter opens, Esc closes."""

    hit_opened = Signal(object)
    """The hit that was chosen (store.search.Hit)."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before: QWidget | None = None
        self.setPlaceholderText(self.tr("Search everything  Ctrl+K"))
        self.setAccessibleName(self.tr("Search everything"))
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(WIDEST)
        self.found = FoundList(self)
        self.textChanged.connect(self.refresh)
        self.found.opened.connect(self._open)
        self.found.left.connect(self.setFocus)
        self.found.closed.connect(self.leave)
        desk.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Ctrl+K: type here, and come back to where one was."""
        if not self.hasFocus() and not self.found.has_focus():
            self._before = QApplication.focusWidget()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def leave(self) -> None:
        """Close the list and go back."""
        self.found.hide()
        self.clear()
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.window().setFocus()

    def refresh(self) -> None:
        typed = self.text().strip()
        if not typed:
            self.found.hide()
            return
        with self._desk.store.read() as session:
            hits = search.find(
                session, typed, group_id=self._desk.group_id, today=self._desk.today(), asked=_asked(typed)
            )
        nothing = self.tr("Nothing found for “{typed}”").format(typed=typed)
        self.found.show_hits(hits, nothing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down if self.found.isVisible():
                self.found.enter()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.found.isVisible():
                self.found.open_first()
            case Qt.Key.Key_Escape:
                self.leave()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.found.has_focus() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.found.hide()

    def _open(self, hit: search.Hit) -> None:
        self.found.hide()
        self.clear()
        self.hit_opened.emit(hit)

    def _on_changed(self) -> None:
        if self.found.isVisible():
            self.refresh()


class FoundList(QFrame):
    """Lies over the page under the search line. It takes the keys only when one goes down into it."""

    opened = Signal(object)
    left = Signal()
    """Up from the first hit, or typing on: back to the search line."""
    closed = Signal()

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self.setProperty("role", "card")
        self.model, self.list = HitList(self), QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.model, self.list))
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clear = button(self.tr("Clear the search"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 4, 2, 4)
        layout.addWidget(self.list)
        layout.addWidget(self.clear, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.list.installEventFilter(self)
        self.clear.installEventFilter(self)
        self.clear.clicked.connect(self._on_clear)
        self.list.clicked.connect(self.open_at)
        self.hide()

    def show_hits(self, hits: Mapping[search.HitKind, Sequence[search.Hit]], nothing: str) -> None:
        self.model.show_hits(hits, nothing)
        rows = [HEADING_HIGH + HIT_HIGH * len(of_kind) for of_kind in hits.values()]
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus if hits else Qt.FocusPolicy.NoFocus)
        self.clear.setVisible(not hits)
        self._place(2 * AROUND + (sum(rows) or HEADING_HIGH + self.clear.sizeHint().height()))
        self.show()
        self.raise_()

    def enter(self) -> None:
        """Down from the search line, to the first hit."""
        self.list.setCurrentIndex(self.model.first_hit())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_first(self) -> None:
        self.open_at(self.model.first_hit())

    def open_at(self, index: QModelIndex) -> None:
        if hit := self.model.hit_at(index):
            self.opened.emit(hit)

    def has_focus(self) -> bool:
        return self.list.hasFocus() or self.clear.hasFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event) if watched is self.list else self._leaves(event)
        if event.type() == QEvent.Type.FocusOut and not self._line.hasFocus():
            self.hide()
        return False

    def _leaves(self, event: QKeyEvent) -> bool:
        """Esc closes the list, also from the button under it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        return event.key() == Qt.Key.Key_Escape

    def _on_clear(self) -> None:
        """The cursor first: with the list goes its button."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.clear()

    def _take_key(self, event: QKeyEvent) -> bool:
        here = self.list.currentIndex()
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.open_at(here)
            case Qt.Key.Key_Up if here == self.model.first_hit():
                self.left.emit()
            case _ if (event.text().isprintable() and event.text()) or event.key() == Qt.Key.Key_Backspace:
                self.left.emit()
                QApplication.sendEvent(self._line, QKeyEvent(event))
            case _:
                return False
        return True

    def _place(self, wanted: int) -> None:
        """Under the line, as wide as can be read, as high as is needed and there is room."""
        window = self._line.window()
        if self.parent() is not window:
            self.setParent(window)
            self.setTabOrder(self._line, self.clear)
        corner = self._line.mapTo(window, self._line.rect().bottomRight())
        wide = min(max(LIST_WIDTH, self._line.width()), window.width() - 2 * AROUND)
        left = min(max(corner.x() - wide, AROUND), window.width() - wide - AROUND)
        self.setGeometry(left, corner.y() + 4, wide, min(wanted, window.height() - corner.y() - 2 * AROUND))


def _asked(typed: str) -> AskedDays | None:
    """The days it means, by the names of the months in our language, in that of the country and in English."""
    names = words_locale(), QLocale(), QLocale(QLocale.Language.English)
    lengths = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    months = [[of.monthName(month, length) for of in names for length in lengths] for month in range(1, MONTHS + 1)]
    weekdays = [of.dayName(day, length) for of in names for length in lengths for day in range(1, WEEKDAYS + 1)]
    return asked_days(typed, months, weekdays, day_first=day_format().find("d") < day_format().find("M"))

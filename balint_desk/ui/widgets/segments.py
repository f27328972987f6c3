"""A short choice in a row of joined buttons: one of them, or none yet, or one that is only proposed."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from balint_desk.ui.base.look import set_role
from balint_desk.ui.widgets.cards import row

STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Option(NamedTuple):
    """One value of a choice, its words, and, if it has one, the letter that chooses it."""

    value: Any
    text: str
    key: str = ""


class Segments(QWidget):
    """Click, arrows or a letter choose. It is one stop for Tab; up and down are left to whoever holds it."""

    chosen = Signal(object)
    """The value the user chose, also if it was only proposed before. Not told when set by the program."""

    def __init__(
        self, options: Sequence[tuple[Any, str] | tuple[Any, str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.options = [Option(*option) for option in options]
        self.buttons = [_Segment(option.text, self) for option in self.options]
        layout = row(space=0)
        self.setLayout(layout)
        for option, segment in zip(self.options, self.buttons, strict=True):
            layout.addWidget(segment)
            segment.toggled.connect(lambda on, value=option.value: self._on_toggled(value, on))
        self._value = self._proposed = None
        self._show()

    @property
    def value(self) -> Any:
        """What is chosen; None where nothing is, even if something is proposed."""
        return self._value

    @property
    def proposed(self) -> Any:
        return self._proposed

    def set_value(self, value: Any, proposed: Any = None) -> None:
        """Show a choice, or, drawn dashed, what is proposed as long as nothing is chosen."""
        self._value, self._proposed = value, proposed if value is None else None
        self._show()

    def button(self, value: Any) -> QPushButton:
        return self.buttons[[option.value for option in self.options].index(value)]

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To the one button Tab stops at. No focus proxy: where the chain of Tab is laid anew, it is a trap to Qt."""
        self._stop().setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        step = STEPS.get(event.key(), 0)
        if plain and step:
            self._step(step if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -step)
        elif plain and (option := self._of_key(event.text())):
            self._take(option.value)
        else:
            super().keyPressEvent(event)

    def _of_key(self, typed: str) -> Option | None:
        return next((option for option in self.options if option.key and option.key.lower() == typed.lower()), None)

    def _step(self, by: int) -> None:
        offered = [(o, b) for o, b in zip(self.options, self.buttons, strict=True) if not b.isHidden()]
        here = [segment for _, segment in offered].index(self._stop())
        there = min(max(here + by, 0), len(offered) - 1)
        self._take(offered[there][0].value)

    def _on_toggled(self, value: Any, on: bool) -> None:
        """Not by `clicked`: a screen reader toggles a button without a click."""
        if on != (value == self._value):
            self._take(value)

    def _take(self, value: Any) -> None:
        had_focus = any(segment.hasFocus() for segment in self.buttons)
        changed = value != self._value
        self.set_value(value)
        if had_focus:
            self.setFocus()
        if changed:
            self.chosen.emit(value)

    def _stop(self) -> "_Segment":
        """The button Tab stops at: what is chosen, else what is proposed, else the first."""
        shown = self._value if self._value is not None else self._proposed
        there = [(b, o) for b, o in zip(self.buttons, self.options, strict=True) if not b.isHidden()]
        return next((b for b, o in there if o.value == shown), there[0][0])

    def _show(self) -> None:
        for option, segment in zip(self.options, self.buttons, strict=True):
            chosen = self._value is not None and option.value == self._value
            proposed = self._proposed is not None and option.value == self._proposed
            segment.show_as(chosen, proposed)
            segment.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stop().setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class _Segment(QPushButton):
    """One of the joined buttons; it tells a screen reader whether it is chosen or proposed."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setProperty("role", "segment")
        self.setProperty("proposed", False)

    def sizeHint(self) -> QSize:
        """Its words are bold where it is chosen, which Qt does not count; so wide it is always, and none moves."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(more, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_as(self, chosen: bool, proposed: bool) -> None:
        self.setChecked(chosen)
        if self.property("proposed") != proposed:
            self.setProperty("proposed", proposed)
            self.setAccessibleDescription(self.tr("proposed, not yet said") if proposed else "")
            set_role(self, "segment")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows belong to the whole row of buttons, not to Qt's own wandering between them.

        Return chooses, as it presses any button; where this is chosen already it is left to whoever holds the row.
        """
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.setAccepted(not self.isChecked())
            self.setChecked(True)
        else:
            super().keyPressEvent(event)

"""The pieces pages are laid out with: cards, figures, headings, quiet lines and their buttons."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from balint_desk.ui.base.icons import icon

Box = TypeVar("Box", bound=QBoxLayout)
Part = QWidget | QLayout
CARD_SPACE, BETWEEN_CARDS, ROUND_PAGE = 16, 14, 18


class Card(QFrame):
    """A white card with a title and, at its right, at most one link. What it shows is added to its body."""

    def __init__(self, title: str = "", link: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(CARD_SPACE, CARD_SPACE, CARD_SPACE, CARD_SPACE)
        self.body.setSpacing(8)
        self.title = label(title, "card-title")
        self.link = link_button(link)
        self.head = row(self.title, None, self.link)
        if title or link:
            self.body.addLayout(self.head)
        self.title.setVisible(bool(title))
        self.link.setVisible(bool(link))

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add(self, *things: QWidget | QLayout) -> None:
        for thing in things:
            self.body.addLayout(thing) if isinstance(thing, QLayout) else self.body.addWidget(thing)


class FigureCard(QFrame):
    """One figure with what it means under it, and a second, quieter line."""

    def __init__(self, figure: str = "", words: str = "", second: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.figure, self.words, self.second = label("", "figure"), label("", wrap=True), Muted("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(CARD_SPACE, 12, CARD_SPACE, 12)
        layout.setSpacing(2)
        for line in (self.figure, self.words, self.second):
            layout.addWidget(line)
        layout.addStretch()
        self.show_figure(figure, words, second)

    def show_figure(self, figure: str, words: str, second: str = "") -> None:
        self.figure.setText(figure)
        self.words.setText(words)
        self.second.setText(second)
        self.second.setVisible(bool(second))
        self.setAccessibleName(f"{figure} {words}")


class Muted(QLabel):
    """A quiet second line."""

    def __init__(self, text: str = "", wrap: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)


class Button(QPushButton):
    """Return presses it where it has the focus, as the space bar does; Return in a field presses no button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Empty(QWidget):
    """One sentence on what will stand here, and the one button that begins it."""

    def __init__(self, sentence: str, button_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Muted(sentence)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = button(button_text)
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(self.sentence)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self.button.setVisible(bool(button_text))


def label(text: str, role: str = "", wrap: bool = False) -> QLabel:
    """Plain text, never read as HTML: names may hold any sign."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def page_title(text: str) -> QLabel:
    return label(text, "page-title")


def heading(text: str) -> QLabel:
    return label(text, "card-title")


def button(text: str, icon_name: str = "", role: str = "") -> QPushButton:
    made = Button(text)
    made.setProperty("role", role)
    made.setAutoDefault(False)
    if icon_name:
        made.setIcon(icon(icon_name, "on_accent" if role == "primary" else "muted"))
        made.setIconSize(QSize(15, 15))
    return made


def primary_button(text: str, icon_name: str = "") -> QPushButton:
    """The one thing to do here. At most one is in view."""
    return button(text, icon_name, "primary")


def link_button(text: str) -> QPushButton:
    return button(text, role="link")


def rule() -> QFrame:
    """A thin line between two parts."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line


def row(*things: Part | None, space: int = 8, around: int = 0, wide: Part | None = None) -> QHBoxLayout:
    """Side by side; None, or what is wide, takes the room that is left."""
    return _filled(QHBoxLayout(), things, space, around, wide)


def column(*things: Part | None, space: int = BETWEEN_CARDS, around: int = 0, wide: Part | None = None) -> QVBoxLayout:
    """One under the other; None, or what is wide, takes the room that is left."""
    return _filled(QVBoxLayout(), things, space, around, wide)


def scroll_page(content: QWidget | QLayout) -> QScrollArea:
    """A page that can be scrolled to, both ways, where the window is too small for it: nothing is cut off."""
    if isinstance(content, QLayout):
        inside = QWidget()
        inside.setLayout(content)
    else:
        inside = content
    inside.setProperty("role", "page")
    area = QScrollArea()
    area.setProperty("role", "page")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def settle(page: QWidget) -> None:
    """Lay everything in the page out at once, from the innermost outwards.

    By itself Qt tells a layout of what changed in a hidden widget inside it only one level an event: a page filled
    while it is being shown is painted with the heights of before, and moves together under the eyes.
    """
    for part in reversed([page, *page.findChildren(QWidget)]):
        if (layout := part.layout()) is not None:
            layout.activate()


def _filled(layout: Box, things: Sequence[Part | None], space: int, around: int, wide: Part | None) -> Box:
    layout.setContentsMargins(around, around, around, around)
    layout.setSpacing(space)
    for thing in things:
        if thing is None:
            layout.addStretch()
        elif isinstance(thing, QLayout):
            layout.addLayout(thing)
        else:
            layout.addWidget(thing)
    if wide is not None:
        layout.setStretchFactor(wide, 1)
    return layout

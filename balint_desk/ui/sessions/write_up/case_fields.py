"""The fields of one case while it is edited."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QWidget

from balint_desk.core.refused import Refused
from balint_desk.ui.base.texts import refused_text
from balint_desk.ui.fields.autosave import show_again
from balint_desk.ui.fields.editors import LineEditor, NumberEditor, TextEditor
from balint_desk.ui.fields.pointer import Pointer
from balint_desk.ui.sessions.write_up.feelings import Feelings
from balint_desk.ui.sessions.write_up.presenter_choice import PresenterChoice
from balint_desk.ui.widgets.cards import column, label, link_button, row
from balint_desk.ui.widgets.notice import NoticeLine

USUAL_MINUTES, LONGEST = 45, 480
NOTHING: Mapping[str, Any] = {
    "presenter_id": None,
    "title": "",
    "minutes": USUAL_MINUTES,
    "stayed": "",
    "feelings": (),
}


class CaseFields(QWidget):
    """It tells what is new in its fields, and writes nothing. Return goes on to the next, as Tab does."""

    typed = Signal()
    """Something is being typed: it is kept soon."""
    said = Signal()
    """Something was chosen: it can be kept at once."""
    move_wanted = Signal(int)
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = dict(NOTHING)
        self.heading = label("", "strong")
        self.more = link_button(self.tr("More"))
        self.more.setMenu(self._menu())
        self.presenter, self.title, self.stayed = PresenterChoice(), LineEditor(), TextEditor(lines=2)
        self.minutes = NumberEditor(least=0, most=LONGEST)
        self.minutes.setFixedWidth(58)
        self.minutes.set_value(USUAL_MINUTES)
        self.title_pointer, self.stayed_pointer = Pointer(self.title), Pointer(self.stayed)
        self.refusal = NoticeLine()
        titles = {name: label(text, "muted") for name, text in self._titles()}
        self.feelings = Feelings(titles["feelings"])
        self._lay_out(titles)
        past = (self.title, self.minutes, self.feelings.line, self.stayed, self.more)
        self._past_presenter = {editor: editor.focusPolicy() for editor in past}
        for editor in (self.title, self.minutes, self.stayed):
            editor.edited.connect(self.typed)
        self.presenter.edited.connect(self.said)
        self.presenter.settled.connect(self.title.setFocus)
        self.feelings.edited.connect(self.said)

    def show_case(self, values: Mapping[str, Any], people: Sequence[tuple[int, str]], own: Sequence[str]) -> None:
        """Show these values; what is typed and not yet kept stays."""
        typed = self.edits()
        self._shown = dict(values)
        now = {**values, **typed}
        self.presenter.show_people(people, now["presenter_id"])
        self.feelings.show_words(now["feelings"], own)
        for name, editor in (("title", self.title), ("stayed", self.stayed), ("minutes", self.minutes)):
            refused = name == "minutes" and not self.refusal.isHidden()
            if name not in typed and not refused and editor.value() != now[name]:
                show_again(editor, now[name])

    def stop_only_at_presenter(self, only: bool) -> None:
        """Whether Tab passes all but the presenter; a click and Return reach the others just the same."""
        for editor, policy in self._past_presenter.items():
            editor.setFocusPolicy(Qt.FocusPolicy.ClickFocus if only else policy)

    def edits(self) -> dict[str, Any]:
        """What differs from what is kept. Minutes that cannot be read stay as typed, with the reason under them."""
        now = {
            "presenter_id": self.presenter.value(),
            "title": self.title.value(),
            "stayed": self.stayed.value(),
            "feelings": tuple(self.feelings.chosen),
        }
        try:
            now["minutes"] = self.minutes.value()
        except Refused as refused:
            self.refusal.tell(refused_text(refused))
        else:
            self.refusal.clear()
        return {name: value for name, value in now.items() if not _same(value, self._shown[name])}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = (self.presenter, self.title, self.minutes, self.feelings.line, self.stayed)
        after = dict(pairwise(way)).get(self.window().focusWidget())
        if after is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            after.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _titles(self) -> Iterator[tuple[str, str]]:
        yield "presenter", self.tr("Presenter")
        yield "title", self.tr("Working title")
        yield "minutes", self.tr("Minutes")
        yield "feelings", self.tr("Feelings stirred")
        yield "stayed", self.tr("What stayed with us")

    def _lay_out(self, titles: Mapping[str, QLabel]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for place, name in enumerate(("presenter", "title", "minutes")):
            editor = getattr(self, name)
            grid.addWidget(titles[name], 0, place)
            grid.addWidget(editor, 1, place)
        self.setLayout(
            column(
                self.heading,
                grid,
                self.title_pointer,
                self.refusal,
                titles["feelings"],
                self.feelings,
                titles["stayed"],
                self.stayed,
                self.stayed_pointer,
                row(None, self.more),
                space=4,
            )
        )
        for name in ("presenter", "title", "minutes", "stayed"):
            titles[name].setBuddy(getattr(self, name))
            getattr(self, name).setAccessibleName(titles[name].text())

    def _menu(self) -> QMenu:
        menu = QMenu(self.tr("More"), self)
        menu.addAction(self.tr("Move up"), lambda: self.move_wanted.emit(-1))
        menu.addAction(self.tr("Move down"), lambda: self.move_wanted.emit(1))
        menu.addSeparator()
        menu.addAction(self.tr("Remove this case"), self.remove_wanted.emit)
        return menu


def _same(one: Any, other: Any) -> bool:
    return set(one) == set(other) if isinstance(one, tuple) else one == other

"""The cases of one session."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from balint_desk.core.text import short_names
from balint_desk.core.words import State
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions import cases
from balint_desk.store.sessions.cases import Noted
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fields.autosave import Autosave
from balint_desk.ui.sessions.write_up.case_editor import CaseEditor
from balint_desk.ui.sessions.write_up.case_fields import NOTHING
from balint_desk.ui.widgets.button_lines import throw_away
from balint_desk.ui.widgets.cards import Card, Muted, column

LOOKED_AGAIN_AFTER_MS = 100


class CasesCard(Card):
    """As many blank cases as the group usually has are offered, and only what is said of one is kept."""

    kept = Signal()
    shape_changed = Signal()
    passed = Signal()
    """Nothing more is asked of the cases: go on."""
    _session_id: int
    """The session shown; there is none before `show_session`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("CasesCard", "2  Cases"), translate("CasesCard", "Add case"), parent)
        self._desk = desk
        self.editors: list[CaseEditor] = []
        self._column = column(space=8)
        self.hint = Muted(self.tr("A title only the group would know; nothing that could name a patient."))
        self.add(self._column, self.hint)
        self._autosave = Autosave(self._save_all, self)
        self._folding = QTimer(self, interval=LOOKED_AGAIN_AFTER_MS, singleShot=True)
        self._folding.timeout.connect(self._fold_left)
        self.link.clicked.connect(self.add_case)

    def show_session(self, session_id: int) -> None:
        self.save()
        self._session_id = session_id
        while self.editors:
            self._drop(self.editors[0])
        self.refresh()

    def refresh(self) -> None:
        """Cases that stay are the same widgets: the cursor is not lost, and what is being typed stays."""
        with self._desk.store.read() as session:
            noted = cases.of(session, self._session_id)
            people = cases.presenters(session, self._session_id)
            own = cases.own_words(session)
            this = session.get_one(GroupSession, self._session_id)
            usual = session.get_one(Group, this.group_id).cases if this.state is State.PLANNED else 0
        short = short_names(person.name for person in people)
        self._people = [(person.id, short[person.name]) for person in people]
        self._fit(noted, usual)
        known = {kept.case.id: _values(kept) for kept in noted}
        for place, editor in enumerate(self.editors, 1):
            editor.show_case(place, known.get(editor.case_id, NOTHING), self._people, own)

    def begin(self) -> None:
        """To the first case; if there is none, to the button that adds one."""
        if self.editors:
            self.editors[0].open()
        else:
            self.link.setFocus()

    def open_case(self, case_id: int | None) -> None:
        """With the cursor in its title; a case that is not there opens nothing."""
        editor = next((editor for editor in self.editors if editor.stored and editor.case_id == case_id), None)
        if editor is not None:
            editor.open()
            editor.fields.title.setFocus()

    def go_on(self, editor: CaseEditor) -> None:
        """To the case after this one; after the last one the cases are passed."""
        after = self.editors[self.editors.index(editor) + 1 :]
        if after:
            after[0].open()
        else:
            self.passed.emit()

    def add_case(self) -> None:
        """A blank case to write in; one that is there already will do."""
        blank = next((editor for editor in self.editors if editor.is_blank and not editor.is_open), None)
        if blank is None:
            blank = self._editor()
            self.editors.append(blank)
            self._lay_out()
        blank.ask_for()
        self.refresh()

    def save(self) -> None:
        """Keep at once what is typed."""
        self._autosave.save()

    def save_waiting(self) -> None:
        self._autosave.save_waiting()

    def editor_of(self, widget: QWidget | None) -> CaseEditor | None:
        """The case this widget belongs to."""
        while widget is not None and widget not in self.editors:
            widget = widget.parentWidget()
        return widget

    def on_focus(self, new: QWidget | None) -> None:
        """A case that the cursor has left is folded, but not under a mouse that is about to click."""
        if new is not None and any(editor.is_open and editor is not self.editor_of(new) for editor in self.editors):
            self._folding.start(0)

    def _fold_left(self) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._folding.start(LOOKED_AGAIN_AFTER_MS)
            return
        here = self.editor_of(self.window().focusWidget())
        for editor in self.editors:
            if editor is not here:
                editor.fold()

    def _fit(self, noted: Sequence[Noted], usual: int) -> None:
        """An editor for each case in its order, then blank ones: those in use, else up to the usual number."""
        there = {editor.case_id: editor for editor in self.editors}
        for editor in self.editors:
            if editor.stored and editor.case_id not in {kept.case.id for kept in noted}:
                editor.forget()
        free = [editor for editor in self.editors if editor.is_blank and not editor.is_open]
        made = [there.get(kept.case.id) or (free.pop(0) if free else self._editor()) for kept in noted]
        for editor, kept in zip(made, noted, strict=True):
            editor.case_id, editor.stored = kept.case.id, True
        blank = [editor for editor in self.editors if editor not in made]
        wanted = max(usual - len(made), sum(editor.is_open or not editor.is_blank for editor in blank))
        blank.sort(key=lambda editor: editor.is_blank and not editor.is_open)
        made += blank[:wanted] + [self._editor() for _ in range(wanted - len(blank))]
        if made != self.editors:
            for editor in blank[wanted:]:
                self._drop(editor)
            self.editors = made
            self._lay_out()

    def _editor(self) -> CaseEditor:
        made = CaseEditor(self._keep)
        made.typed.connect(self._autosave.touch)
        made.shape_changed.connect(self.shape_changed)
        made.move_wanted.connect(self._move)
        made.remove_wanted.connect(self._remove)
        return made

    def _lay_out(self) -> None:
        for place, editor in enumerate(self.editors):
            self._column.insertWidget(place, editor)
            editor.show()
        self.shape_changed.emit()

    def _drop(self, editor: CaseEditor) -> None:
        self._column.removeWidget(editor)
        self.editors.remove(editor)
        throw_away(editor)

    def _save_all(self) -> None:
        for editor in list(self.editors):
            editor.save()

    def _keep(self, case_id: int, edits: dict[str, Any], draft: str) -> None:
        with self._desk.store.write(self.tr("Write case"), draft=draft) as session:
            cases.write(session, self._session_id, case_id, edits)
        self.kept.emit()

    def _move(self, editor: CaseEditor, by: int) -> None:
        self.save()
        if editor.stored:
            with self._desk.store.write(self.tr("Move case")) as session:
                cases.move(session, editor.case_id, by)
            self.kept.emit()

    def _remove(self, editor: CaseEditor) -> None:
        self.save()
        place = self.editors.index(editor)
        self.link.setFocus()
        if editor.stored:
            editor.fold()
            with self._desk.store.write(self.tr("Remove case")) as session:
                cases.remove(session, editor.case_id)
            self.kept.emit()
        else:
            self._drop(editor)
            self.refresh()
        if place < len(self.editors):
            self.editors[place].open()


def _values(noted: Noted) -> dict[str, Any]:
    case = noted.case
    return {
        "presenter_id": case.presenter_id,
        "title": case.title,
        "minutes": case.minutes,
        "stayed": case.stayed,
        "feelings": noted.feelings,
    }

"""Talking it over: that the leaders talked, and what each of them and both of them say."""

from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QWidget

from balint_desk.core.words import State, WordsSource
from balint_desk.store.debriefs import debriefs, thoughts
from balint_desk.store.debriefs.tables import Thought
from balint_desk.store.practice import leaders
from balint_desk.store.sessions import write_up
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fields.autosave import Autosave
from balint_desk.ui.sessions.write_up.talked_line import TalkedLine
from balint_desk.ui.sessions.write_up.thoughts_offer import ThoughtsOffer
from balint_desk.ui.sessions.write_up.voices import Voices
from balint_desk.ui.widgets.cards import Card, Muted, primary_button, row

NEXT_TIME = "1.next-time"


class TalkCard(Card):
    """What is typed here is kept while it is typed; a sitting of typing is one Undo."""

    kept = Signal()
    shape_changed = Signal()
    finish_wanted = Signal()
    _session_id: int
    """The session shown; there is none before `show_session`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TalkCard", "3  Talking it over"), parent=parent)
        self._desk, self._sitting = desk, ""
        self.thoughts, self.talked, self.voices = ThoughtsOffer(), TalkedLine(), Voices()
        self.supervision = QCheckBox(self.tr("Take to supervision"))
        self.saved = Muted(wrap=False)
        self.finish = primary_button(self.tr("Finish"))
        self.finish.setToolTip(self.tr("Ctrl+Shift+Return, from anywhere on this page"))
        self.add(self.thoughts, self.talked, self.voices)
        self.body.addStretch()
        self.add(row(self.supervision, None, self.saved, self.finish))
        self._autosave = Autosave(self._save_words, self)
        self.thoughts.used.connect(self._use_thought)
        self.thoughts.passed.connect(self.shape_changed)
        self.talked.said.connect(self._keep_talk)
        self.talked.typed.connect(self._autosave.touch)
        self.voices.typed.connect(self._autosave.touch)
        self.voices.source_chosen.connect(self._keep_source)
        self.voices.shape_changed.connect(self.shape_changed)
        self.supervision.toggled.connect(self._keep_supervision)
        self.finish.clicked.connect(self.finish_wanted)

    def show_session(self, session_id: int) -> None:
        self.save()
        self._session_id, self._sitting = session_id, uuid4().hex
        for part in (self.thoughts, self.talked, self.voices):
            part.begin_session()
        self.refresh()

    def refresh(self) -> None:
        """What is being typed stays, with its cursor."""
        with self._desk.store.read() as session:
            this = session.get_one(GroupSession, self._session_id)
            me, led = leaders.me(session), write_up.led_by(session, this.id)
            parts = debriefs.parts(session, this.id)
            known = {leader.id: leader for leader in leaders.all_leaders(session)}
            waiting = this.state is State.PLANNED
            open_thoughts = thoughts.open_ones(session, this.group_id) if waiting else []
        others = [leader for leader in led if leader.id != me.id]
        noted = dict.fromkeys([*(voice for voice, _ in parts), *self.voices.in_use])
        led_by = {me.id, *(leader.id for leader in others)}
        others += [known[voice] for voice in noted if voice is not None and voice not in led_by]
        self._me = me.id
        self.voices.show_voices(me, others, parts)
        self.talked.show_talk(this.talked, this.talked_minutes)
        self.thoughts.show_thoughts(open_thoughts)
        with QSignalBlocker(self.supervision):
            self.supervision.setChecked(any(part.to_supervision for part in parts.values()))
        self.shape_changed.emit()

    def begin(self) -> None:
        self.talked.choice.setFocus()

    def go_on(self) -> None:
        """To "Finish"; from there the write-up is finished."""
        if self.finish.hasFocus():
            self.finish.click()
        else:
            self.finish.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed before the words begins them: only buttons and a number stand there. Return goes to them."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        typed = event.text() if event.text().isprintable() else ""
        if self._is_before_words and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.voices.begin()
        elif not (self._is_before_words and plain and typed.strip() and self.voices.type_on(typed)):
            super().keyPressEvent(event)

    def save(self) -> None:
        """Keep at once what is typed."""
        self._autosave.save()

    def save_waiting(self) -> None:
        self._autosave.save_waiting()

    def tell_saved(self, words: str) -> None:
        self.saved.setText(words)

    def _save_words(self) -> None:
        self._keep_talk()
        for voice, page in list(self.voices.pages.items()):
            words = page.edits()
            if words:
                with self._desk.store.write(self.tr("Write debrief"), draft=self._draft) as session:
                    debriefs.write(session, self._session_id, voice, words, page.source.value())
                self.kept.emit()

    @property
    def _is_before_words(self) -> bool:
        here = self.window().focusWidget()
        return any(part.isAncestorOf(here) for part in (self.thoughts, self.talked, self.voices.choice))

    @property
    def _draft(self) -> str:
        return f"debrief:{self._session_id}:{self._sitting}"

    def _keep_talk(self) -> None:
        said = self.talked.edits()
        if said is not None:
            with self._desk.store.write(self.tr("Say whether we talked")) as session:
                debriefs.set_talk(session, self._session_id, *said)
            self.kept.emit()

    def _keep_source(self, voice: debriefs.Voice, source: WordsSource) -> None:
        self.save()
        with self._desk.store.write(self.tr("Say how these words came")) as session:
            debriefs.set_source(session, self._session_id, voice, source)
        self.kept.emit()

    def _keep_supervision(self, wanted: bool) -> None:
        with self._desk.store.write(self.supervision.text()) as session:
            debriefs.take_to_supervision(session, self._session_id, self._me, wanted)
        self.kept.emit()

    def _use_thought(self, thought_id: int) -> None:
        """It goes under my ideas for next time, and is not offered again."""
        self.save()
        with self._desk.store.write(self.tr("Use a thought")) as session:
            thought = session.get_one(Thought, thought_id)
            part = debriefs.parts(session, self._session_id).get((self._me, NEXT_TIME))
            text = "\n".join(words for words in (part.text if part else "", thought.text) if words)
            debriefs.write(session, self._session_id, self._me, {NEXT_TIME: text}, WordsSource.TYPED)
            thoughts.take_up(session, thought_id, self._session_id)
        self.voices.show_page(self._me)
        editor = self.voices.pages[self._me].editors[NEXT_TIME]
        editor.setFocus()
        editor.moveCursor(QTextCursor.MoveOperation.End)
        self.kept.emit()

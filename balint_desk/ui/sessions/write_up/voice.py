"""One voice of the debrief: a leader's own words, or what both agree on, question by question."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.core.debriefs.prompts import CURRENT, Prompt, prompt
from balint_desk.core.words import WordsSource
from balint_desk.ui.fields.autosave import show_again
from balint_desk.ui.fields.editors import ChoiceEditor, TextEditor
from balint_desk.ui.fields.pointer import Pointer
from balint_desk.ui.widgets.cards import Muted, button, column, label, link_button, row


class Voice(QWidget):
    """Four questions, and the rest behind "More questions". It tells what is new, and writes nothing."""

    typed = Signal()
    source_chosen = Signal(object)
    opened = Signal()
    """A co-leader's folded words were opened."""
    shape_changed = Signal()

    def __init__(self, folded_for: str = "", parent: QWidget | None = None) -> None:
        """Words that are folded belong to the one with this name: they are shown when opened."""
        super().__init__(parent)
        self._shown: dict[str, str] = {}
        self.editors: dict[str, TextEditor] = {}
        self._folds = self.folded = bool(folded_for)
        self.cover = self._cover(folded_for)
        self.source = self._source(folded_for)
        self.more = link_button(self.tr("More questions"))
        self._questions = column(space=4)
        self._words = QWidget()
        self._lay_out(bool(folded_for))
        self.begin_session()
        for question in CURRENT:
            if question.first:
                self._add(question)
        self.more.clicked.connect(self.show_more)

    @property
    def has_words(self) -> bool:
        return any(self._shown.values()) or any(editor.value() for editor in self.editors.values())

    @property
    def is_long(self) -> bool:
        """Whether more than the first questions are shown."""
        return len(self.editors) > sum(question.first for question in CURRENT)

    def show_words(self, words: Mapping[str, str], source: WordsSource | None) -> None:
        """Show these words by question; what is typed and not yet kept stays."""
        for prompt_id, text in words.items():
            if text and prompt_id not in self.editors:
                self._add(prompt(prompt_id))
        typed = self.edits()
        self._shown = {prompt_id: words.get(prompt_id, "") for prompt_id in self.editors}
        for prompt_id, editor in self.editors.items():
            if prompt_id not in typed and editor.value() != self._shown[prompt_id]:
                show_again(editor, self._shown[prompt_id])
        if source is not None:
            self.source.set_value(source)
        self._show_folded()

    def edits(self) -> dict[str, str]:
        """What is typed and differs from what is kept, by question."""
        now = {prompt_id: editor.value() for prompt_id, editor in self.editors.items()}
        return {prompt_id: text for prompt_id, text in now.items() if text != self._shown.get(prompt_id, "")}

    def show_more(self) -> None:
        """The rest of the questions; the cursor goes to the first of them."""
        added = [self._add(question) for question in CURRENT if question.id not in self.editors]
        self.more.hide()
        self.shape_changed.emit()
        if added:
            added[0].setFocus()

    def begin(self) -> None:
        """To the first question, or to the button that opens folded words."""
        first = next(iter(self.editors.values()))
        (first if self.cover.isHidden() else self.open_button).setFocus()

    def type_on(self, typed: str) -> bool:
        """Go on with this in the first question that has no words yet. Gives whether the words are open for it."""
        if self.cover.isHidden():
            editors = list(self.editors.values())
            editor = next((editor for editor in editors if not editor.value()), editors[-1])
            editor.setFocus()
            editor.moveCursor(QTextCursor.MoveOperation.End)
            editor.insertPlainText(typed)
        return self.cover.isHidden()

    def begin_session(self) -> None:
        """What is typed is kept by now, so nothing of it waits any more.

        As long as nobody says, a co-leader's words are noted by me: the least that can be claimed.
        """
        self._shown = {prompt_id: editor.value() for prompt_id, editor in self.editors.items()}
        self.source.set_value(WordsSource.NOTED if self._folds else WordsSource.TYPED)

    def fold(self) -> None:
        """Fold a co-leader's words again; mine and ours are never folded."""
        self.folded = self._folds
        self._show_folded()

    def unfold(self) -> None:
        self.folded = False
        self._show_folded()
        self.opened.emit()
        self.begin()

    def _add(self, question: Prompt) -> TextEditor:
        """The editor of a question, at the place the question has in its set."""
        title = label(QCoreApplication.translate("", question.source_text), "muted", wrap=True)
        editor = TextEditor(lines=2)
        editor.setAccessibleName(title.text())
        title.setBuddy(editor)
        editor.edited.connect(self._on_typed)
        things = (title, editor, Pointer(editor))
        before = sum(_place(prompt_id) < _place(question.id) for prompt_id in self.editors)
        for number, thing in enumerate(things):
            self._questions.insertWidget(len(things) * before + number, thing)
        title.show()
        editor.show()
        editors = {**self.editors, question.id: editor}
        self.editors = {prompt_id: editors[prompt_id] for prompt_id in sorted(editors, key=_place)}
        self.more.setVisible(any(it.id not in self.editors for it in CURRENT))
        return editor

    def _on_typed(self) -> None:
        """Who is writing has them open."""
        self.folded = False
        self.typed.emit()

    def _cover(self, name: str) -> QWidget:
        cover = QWidget()
        self.open_button = button(self.tr("Open {name}'s words").format(name=name))
        self.open_button.clicked.connect(self.unfold)
        layout = QVBoxLayout(cover)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.addWidget(Muted(self.tr("Folded, so that each of you can write before reading the other.")))
        layout.addLayout(row(self.open_button, None))
        return cover

    def _source(self, name: str) -> ChoiceEditor:
        ways = (
            (WordsSource.TYPED, self.tr("Typed by {name}").format(name=name)),
            (WordsSource.PASTED, self.tr("Pasted from a message")),
            (WordsSource.NOTED, self.tr("Noted from our talk")),
        )
        made = ChoiceEditor(ways)
        made.edited.connect(lambda: self.source_chosen.emit(made.value()))
        return made

    def _lay_out(self, of_another: bool) -> None:
        title = label(self.tr("How these words came"), "muted")
        title.setBuddy(self.source)
        self.source.setAccessibleName(title.text())
        self._words.setLayout(column(row(title, self.source, None), self._questions, row(self.more, None), space=4))
        self.setLayout(column(self.cover, self._words))
        for thing in (title, self.source):
            thing.setVisible(of_another)
        self._show_folded()

    def _show_folded(self) -> None:
        """Without words there is nothing to fold: she may write at once."""
        hidden = self.folded and any(self._shown.values())
        self.cover.setVisible(hidden)
        self._words.setVisible(not hidden)


def _place(prompt_id: str) -> int:
    """Of a question in its set; one of another set stands last."""
    return next((place for place, question in enumerate(CURRENT) if question.id == prompt_id), len(CURRENT))

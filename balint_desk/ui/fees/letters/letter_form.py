"""What the window of a letter and the window of its texts share: which letter, its subject, its words, a look at it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.letters.letter_texts import Text
from balint_desk.documents.fees.papers.papers import PaperSheet
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fees.invoices.paper_view import PaperView
from balint_desk.ui.fees.letters.letter_words import level_text
from balint_desk.ui.fields.editors import ChoiceEditor, LineEditor, PageEditor
from balint_desk.ui.fields.form_dialog import FormDialog

translate = QCoreApplication.translate
WIDE = 640


class LetterForm(FormDialog):
    """What was typed in one letter is there again when it is come back to."""

    def __init__(self, desk: Desk, title: str, keep_text: str, levels: Iterable[int], parent: QWidget | None) -> None:
        super().__init__(title, keep_text, parent)
        self.setMinimumWidth(WIDE)
        self._desk = desk
        self._typed: dict[int, Text] = {}
        self._shown: int | None = None
        self.look = self.add_button(translate("LetterForm", "Look at it…"), left=True)
        self.level = ChoiceEditor([(level, level_text(level)) for level in levels], self)
        self.subject, self.words = LineEditor(), PageEditor()
        self.level.edited.connect(lambda: self.show_level(self.level.value()))
        self.look.clicked.connect(lambda: PaperView(desk, self.sheet(), self).open())

    def sheet(self) -> PaperSheet:
        """The letter on paper; refused where none can be made of it."""
        raise NotImplementedError

    def text_of(self, level: int) -> Text:
        """What stands there before anything is typed."""
        raise NotImplementedError

    def show_level(self, level: int) -> None:
        self.take()
        self._shown = level
        self.level.set_value(level)
        self.show_text(self._typed.get(level) or self.text_of(level))

    def show_text(self, text: Text) -> None:
        self.subject.set_typed(text.subject)
        self.words.set_typed(text.words)

    def take(self) -> dict[int, Text]:
        """What is typed now, by level; what was never looked at is not among it."""
        if self._shown is not None:
            self._typed[self._shown] = Text(self.subject.typed(), self.words.typed())
        return self._typed

    def add_fields(self, has_levels: bool) -> None:
        if has_levels:
            self.add_field("level", translate("LetterForm", "Which letter"), self.level)
        else:
            self.level.hide()
        self.add_field("subject", translate("LetterForm", "Subject"), self.subject)
        self.add_field("words", translate("LetterForm", "Text"), self.words)

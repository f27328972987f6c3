"""The words about one session, read as they were written."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from balint_desk.core.text import first_names
from balint_desk.core.words import Talked, WordsSource
from balint_desk.store.debriefs.debrief_list import Answer, DebriefRow, ReadVoice
from balint_desk.ui.base.texts import long_day_text, source_text, talked_text, talked_within
from balint_desk.ui.widgets.button_lines import taken_out, throw_away
from balint_desk.ui.widgets.cards import Card, Muted, button, column, label, page_title, row


class Reading(QWidget):
    """One session's debrief: the talk, mine, the co-leader's, ours; and the way to its write-up."""

    write_up_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session_id: int | None = None
        self.title, self.talk = page_title(""), Muted()
        self.open = button(self.tr("Open the write-up"))
        self.words: dict[int, QLabel] = {}
        self._cards = column()
        self.title.setWordWrap(True)
        head = row(self.title, self.open, wide=self.title)
        self.setLayout(column(head, self.talk, self._cards, None, space=8))
        self.open.clicked.connect(lambda: self.write_up_wanted.emit(self._session_id))

    def show_session(self, line: DebriefRow, voices: Sequence[ReadVoice]) -> None:
        self._session_id = line.session_id
        self.title.setText(long_day_text(line.day))
        self.talk.setText(self._talk(line))
        self._clear()
        for voice in voices:
            self._add_voice(voice)
        if not voices:
            self._add_nothing()

    @property
    def texts(self) -> list[str]:
        """All words, in the order they are read."""
        return [words.text() for words in self.words.values()]

    def mark(self, part_id: int | None) -> QLabel | None:
        """Mark these words, if they are here."""
        words = None if part_id is None else self.words.get(part_id)
        if words is not None:
            words.setSelection(0, len(words.text()))
        return words

    def _talk(self, line: DebriefRow) -> str:
        if line.talked is None:
            said = self.tr("Not said whether we talked.")
        else:
            said = talked_text(line.talked)
            if line.talked is not Talked.ALONE:
                said = self.tr("Talked over: {how}").format(how=talked_within(line.talked))
            if line.minutes:
                said = self.tr("{said}, {minutes} minutes").format(said=said, minutes=line.minutes)
        return self.tr("{said} · to supervision").format(said=said) if line.to_supervision else said

    def _add_voice(self, voice: ReadVoice) -> None:
        card = Card(self._name(voice))
        if not voice.me and voice.name and voice.source is not WordsSource.TYPED:
            card.add(Muted(source_text(voice.source)))
        for answer in voice.answers:
            card.add(Muted(QCoreApplication.translate("", answer.question)))
            card.add(self._text(answer))
        self._cards.addWidget(card)

    def _text(self, answer: Answer) -> QLabel:
        self.words[answer.part_id] = words = label(answer.text, wrap=True)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return words

    def _add_nothing(self) -> None:
        card = Card()
        card.add(Muted(self.tr("Nothing noted here.")))
        self._cards.addWidget(card)

    def _name(self, voice: ReadVoice) -> str:
        if not voice.name:
            return self.tr("Ours")
        first = first_names([voice.name])[voice.name]
        return self.tr("Mine") if voice.me else self.tr("{name}'s").format(name=first)

    def _clear(self) -> None:
        self.words = {}
        throw_away(*taken_out(self._cards))

"""Whose words: mine, a co-leader's, ours. One is seen at a time, so each can write before reading the other."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.text import first_names
from balint_desk.store.debriefs.tables import DebriefPart
from balint_desk.store.practice.tables import Leader
from balint_desk.ui.sessions.write_up.voice import Voice
from balint_desk.ui.widgets.button_lines import throw_away
from balint_desk.ui.widgets.cards import column, row
from balint_desk.ui.widgets.segments import Segments

OURS = 0
"""What the choice says for None: a choice cannot hold None."""


class Voices(QWidget):
    """The choice of a voice and its page. Whoever is not me is folded until opened, and again when left."""

    typed = Signal()
    source_chosen = Signal(object, object)
    shape_changed = Signal()
    choice: Segments
    """Made anew by `show_voices` where the names are others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages: dict[int | None, Voice] = {}
        self.names: dict[int | None, str] = {}
        self._me: int | None = None
        self._choice_row = row(None)
        self._column = column(self._choice_row, space=8)
        self.setLayout(self._column)

    @property
    def in_use(self) -> list[int | None]:
        """Whose page the cursor stands in: it stays, also when all words are taken out of it."""
        here = self.window().focusWidget()
        return [voice for voice, page in self.pages.items() if page.isAncestorOf(here)]

    def begin_session(self) -> None:
        """Nothing of the session before stays: folded words are folded, and so are the seldom questions."""
        if any(page.is_long for page in self.pages.values()):
            self._drop_all()
        elif self.pages:
            self.show_page(self._me)
        for page in self.pages.values():
            page.begin_session()

    def begin(self) -> None:
        """To the words of the voice that is shown."""
        self.pages[_voice(self.choice.value)].begin()

    def type_on(self, typed: str) -> bool:
        """Go on typing in the words of the voice that is shown; not where they are folded."""
        return self.pages[_voice(self.choice.value)].type_on(typed)

    def show_voices(
        self, me: Leader, others: Sequence[Leader], parts: Mapping[tuple[int | None, str], DebriefPart]
    ) -> None:
        """Mine, theirs and ours; who leads alone has no "ours", unless something is written there."""
        self._me = me.id
        first = first_names(leader.name for leader in others)
        names: dict[int | None, str] = {me.id: self.tr("Mine")}
        names |= {leader.id: first[leader.name] for leader in others}
        if others or any(voice is None for voice, _ in parts) or None in self.in_use:
            names[None] = self.tr("Ours")
        if names != self.names:
            self._lay_out(names)
        for voice, page in self.pages.items():
            theirs = {prompt_id: part for (whose, prompt_id), part in parts.items() if whose == voice}
            words = {prompt_id: part.text for prompt_id, part in theirs.items()}
            source = next((part.source for part in theirs.values()), None)
            page.show_words(words, source)
        self._name_all()

    def show_page(self, voice: int | None) -> None:
        """Show this voice; the others fold."""
        self.choice.set_value(_key(voice))
        for other, page in self.pages.items():
            page.setVisible(other == voice)
            if other != voice:
                page.fold()
        self._name_all()
        self.shape_changed.emit()

    def _lay_out(self, names: Mapping[int | None, str]) -> None:
        shown = _voice(self.choice.value) if self.names else self._me
        gone = {voice for voice in self.pages if self.names[voice] != names.get(voice)}
        throw_away(*(self.pages.pop(voice) for voice in gone))
        self._remove_choice()
        self.names = dict(names)
        self.choice = Segments([(_key(voice), name) for voice, name in names.items()], self.tr("Whose words"))
        self.choice.chosen.connect(lambda key: self.show_page(_voice(key)))
        self._choice_row.insertWidget(0, self.choice)
        for voice, name in names.items():
            if voice not in self.pages:
                self.pages[voice] = self._page(voice, name)
                self._column.addWidget(self.pages[voice])
        self.show_page(shown if shown in self.pages else self._me)

    def _page(self, voice: int | None, name: str) -> Voice:
        page = Voice(folded_for="" if voice in (None, self._me) else name)
        page.typed.connect(self.typed)
        page.typed.connect(self._name_all)
        page.opened.connect(self._name_all)
        page.shape_changed.connect(self.shape_changed)
        page.source_chosen.connect(lambda source: self.source_chosen.emit(voice, source))
        return page

    def _name_all(self) -> None:
        """A tick where words are, and "folded" where they are not shown; the name read aloud is what is seen."""
        for voice, name in self.names.items():
            page, shown = self.pages[voice], self.tr("{name}'s").format(name=name)
            text = name if voice in (None, self._me) else shown
            if page.folded and page.has_words:
                text = self.tr("{whose}, folded").format(whose=text)
            elif page.has_words:
                text += " ✓"
            segment = self.choice.button(_key(voice))
            if segment.text() != text:
                segment.setText(text)
                segment.setAccessibleName(text)

    def _drop_all(self) -> None:
        throw_away(*self.pages.values())
        self._remove_choice()
        self.pages, self.names = {}, {}

    def _remove_choice(self) -> None:
        if self.names:
            self._choice_row.removeWidget(self.choice)
            throw_away(self.choice)


def _key(voice: int | None) -> int:
    return OURS if voice is None else voice


def _voice(key: int) -> int | None:
    return None if key == OURS else key

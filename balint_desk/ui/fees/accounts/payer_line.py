"""The line in which one types who paid: any word of the name finds it."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.store.fees.accounts.paying import PayingPlace
from balint_desk.ui.base.icons import icon
from balint_desk.ui.base.texts import money_text
from balint_desk.ui.fields.editors import LineEditor

translate = QCoreApplication.translate


class PayerLine(LineEditor):
    """Nobody at first. As soon as one name is left that fits, it stands there whole, and what goes on being typed
    still narrows; where several fit, they are listed. Down in the empty line lists everybody.
    """

    def __init__(self, places: Sequence[PayingPlace], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = dict(zip(place_texts(places), places, strict=True))
        self._exact = {folded(text): text for text in self._places}
        self._typed, self._filled = "", ""
        self.offered = QStringListModel(self)
        completer = QCompleter(self.offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        if (offers := completer.popup()) is not None:
            offers.setAccessibleName(self.tr("Who fits"))
        self.setCompleter(completer)
        self.setPlaceholderText(self.tr("Type a name"))
        opens = self.addAction(icon("chevron-down"), QLineEdit.ActionPosition.TrailingPosition)
        opens.setText(self.tr("Show everybody"))
        opens.triggered.connect(self.show_all)

    def value(self) -> PayingPlace | None:
        """Who is meant; None as long as nobody or several fit."""
        return self._places.get(self._exact.get(folded(self.text()), ""))

    def set_value(self, value: PayingPlace | None) -> None:
        self._typed = self._filled = ""
        self.setText(next((text for text, place in self._places.items() if place is value), ""))

    def needed(self) -> PayingPlace:
        """Who is meant, or Refused, with the cursor in the line."""
        place, typed = self.value(), self.text().strip()
        if place is not None:
            return place
        self.setFocus()
        if not typed:
            raise Refused("Who paid? Type the name.")
        if self._found(typed):
            raise Refused("“{typed}” fits several. Choose one of them.", typed=typed)
        raise Refused("“{typed}” is nobody who pays for a group. First agree about money with them.", typed=typed)

    def show_all(self) -> None:
        self.offered.setStringList(list(self._places))
        self.completer().complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        offers = self.completer().popup()
        if event.key() == Qt.Key.Key_Down and not (offers and offers.isVisible()):
            self.show_all()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._typed = self._filled = ""
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is typed after coming back begins a new name."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._typed = self._filled = ""
        super().focusOutEvent(event)

    def _on_text(self) -> None:
        if not self._setting:
            self._find()
        super()._on_text()

    def _find(self) -> None:
        """Only what is added fills the line: who deletes, wants to see what is left."""
        text = self.text()
        if text in self._places:  # taken from the list, which stays as it is
            self._typed = self._filled = ""
            return
        before, self._typed = self._typed, self._goes_on(text)
        found = self._found(self._typed) if self._typed.strip() else []
        self.offered.setStringList(found if len(found) > 1 else [])
        self._filled = ""
        if len(found) == 1 and len(self._typed) > len(before):
            self._fill(found[0])

    def _goes_on(self, text: str) -> str:
        """A letter typed over a filled name goes on with what was typed before it, unless it then fits nobody."""
        if self._filled and len(text) == 1 and self._found(self._typed + text):
            return self._typed + text
        return text

    def _fill(self, name: str) -> None:
        """With all selected that was not typed, so that typing goes on."""
        self._filled = name
        self.setText(name)
        begins = name.lower().startswith(self._typed.lower())
        first = len(self._typed) if begins else 0
        self.setSelection(len(name), first - len(name))

    def _found(self, typed: str) -> list[str]:
        """Those where each typed word begins a word of the name, accents and case aside; or all of it the line."""
        wanted, whole = folded(typed).split(), folded(typed)
        return [
            text
            for text, place in self._places.items()
            if folded(text).startswith(whole) or all(_begins(place, one) for one in wanted)
        ]


def place_texts(places: Sequence[PayingPlace]) -> list[str]:
    """Each by name and by what is owed; with the currency, the group and the place of work where names leave doubt."""
    named, paid_in = Counter(_people(places)), Counter((place.payer_id, place.person_id) for place in places)
    texts, seen = [], Counter[str]()
    for one in places:
        words = [one.name]
        if named[folded(one.name)] > 1:
            words += [", ".join(one.groups), one.workplace]
        if paid_in[one.payer_id, one.person_id] > 1:
            words.append(one.currency)
        text = ", ".join(filter(None, words))
        if one.owes.minor > 0:
            owing = translate("PayerLine", "{name} (owes {amount})")
            text = owing.format(name=text, amount=money_text(one.owes))
        seen[folded(text)] += 1
        texts.append(text if seen[folded(text)] == 1 else f"{text} ({seen[folded(text)]})")
    return texts


def _begins(place: PayingPlace, typed: str) -> bool:
    """Whether a word of the name begins so, also the second half of a double name; or the currency."""
    words = folded(f"{place.name} {place.currency}")
    return any(word.startswith(typed) for word in (*words.split(), *words.replace("-", " ").split()))


def _people(places: Sequence[PayingPlace]) -> list[str]:
    """The name of each payer once, however many currencies."""
    return [folded(name) for _, _, name in {(place.payer_id, place.person_id, place.name) for place in places}]

"""The letter of each mark in the language of the window: on its key, in the strip and in the whole register."""

from PySide6.QtCore import QCoreApplication

from balint_desk.core.words import Mark
from balint_desk.documents.charts.mark_letters import LETTERS
from balint_desk.ui.base.language import QT_TRANSLATE_NOOP

KEYS = {
    Mark.PRESENT: QT_TRANSLATE_NOOP("Marks", "P"),
    Mark.LATE: QT_TRANSLATE_NOOP("Marks", "L"),
    Mark.LEFT_EARLY: QT_TRANSLATE_NOOP("Marks", "E"),
    Mark.APOLOGIES: QT_TRANSLATE_NOOP("Marks", "A"),
    Mark.NO_WORD: QT_TRANSLATE_NOOP("Marks", "N"),
    Mark.AWAY: QT_TRANSLATE_NOOP("Marks", "W"),
    Mark.LEAVE: QT_TRANSLATE_NOOP("Marks", "V"),
}


def key(mark: Mark) -> str:
    """What is pressed for it."""
    return QCoreApplication.translate("Marks", KEYS[mark])


def drawn() -> dict[Mark, str]:
    """What stands in its square; a sign that is no letter is the same in every language."""
    return {mark: key(mark) if letter.isalpha() else letter for mark, letter in LETTERS.items()}

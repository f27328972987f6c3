"""The words we use: each in one plain sentence. Only what the program shows is explained."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from balint_desk.core.words import Mark
from balint_desk.ui.base.texts import mark_text
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.lookup_window import Lookup

translate = QCoreApplication.translate


class Word(NamedTuple):
    """A word and what is meant by it."""

    word: str
    meaning: str


FIELDS = (
    Field("Word", lambda term: term.word, width=170),
    Field("What is meant", lambda term: term.meaning),
)


def words_window(parent: QWidget) -> Lookup:
    return Lookup(translate("Glossary", "The words we use"), "words", FIELDS, words(), parent)


def words() -> list[Word]:
    """People first, then the evening, who came, the talk afterwards, money, and the file."""
    pairs = [*_people(), *_evening(), *_who_came(), *_afterwards(), *_money(), *_settling(), *_file()]
    return [Word(*pair) for pair in pairs]


def _people() -> list[tuple[str, str]]:
    return [
        (translate("Glossary", "Leader"), translate("Glossary", "Who leads the group and keeps this file.")),
        (
            translate("Glossary", "Co-leader"),
            translate("Glossary", "Who leads the group together with you, for as long as you say so under Leaders."),
        ),
        (
            translate("Glossary", "Member"),
            translate("Glossary", "Who belongs to the group from the day of joining to the day of leaving."),
        ),
        (
            translate("Glossary", "Presenter"),
            translate("Glossary", "The member who tells the case; that they presented is noted, never how well."),
        ),
    ]


def _evening() -> list[tuple[str, str]]:
    return [
        (translate("Glossary", "Session"), translate("Glossary", "One meeting of the group, with its day and time.")),
        (
            translate("Glossary", "Planned"),
            translate("Glossary", "A session that is still to come, or of which nothing is known yet."),
        ),
        (
            translate("Glossary", "Held"),
            translate("Glossary", "A session that took place; only these count in any figure of attendance."),
        ),
        (
            translate("Glossary", "To write up"),
            translate("Glossary", "A session whose time is over and whose register is not said yet."),
        ),
        (
            translate("Glossary", "Least to meet"),
            translate("Glossary", "How many members you want at least, so that the group can work."),
        ),
        (
            translate("Glossary", "Case"),
            translate("Glossary", "What a member told of a patient, kept by a working title and without the patient."),
        ),
    ]


def _who_came() -> list[tuple[str, str]]:
    return [
        (translate("Glossary", "Register"), translate("Glossary", "Who came to a session and who did not.")),
        (mark_text(Mark.PRESENT), translate("Glossary", "Was there from beginning to end.")),
        (mark_text(Mark.LATE), translate("Glossary", "Came after the beginning, and counts as having come.")),
        (mark_text(Mark.LEFT_EARLY), translate("Glossary", "Left before the end, and counts as having come.")),
        (mark_text(Mark.APOLOGIES), translate("Glossary", "Did not come and had told you so.")),
        (
            mark_text(Mark.NO_WORD),
            translate("Glossary", "Did not come and had not told you; only this waits for you afterwards."),
        ),
        (
            mark_text(Mark.AWAY),
            translate("Glossary", "Did not come, and nobody knows whether there was word, as in old registers."),
        ),
        (
            mark_text(Mark.LEAVE),
            translate("Glossary", "Away for a time as agreed, which counts neither for nor against."),
        ),
        (
            translate("Glossary", "Will be away"),
            translate("Glossary", "An absence that is known beforehand and shows on every session in it."),
        ),
        (
            translate("Glossary", "Word came"),
            translate("Glossary", "The day, and if you know it the time, when you were told of an absence."),
        ),
    ]


def _afterwards() -> list[tuple[str, str]]:
    return [
        (
            translate("Glossary", "Write up session"),
            translate("Glossary", "The five minutes after the group: who came, the cases, talking it over."),
        ),
        (
            translate("Glossary", "Talking it over"),
            translate("Glossary", "The talk of the leaders after the session, which counts with words or without."),
        ),
        (
            translate("Glossary", "Debrief"),
            translate("Glossary", "What each leader wrote of that talk, and what both agree on."),
        ),
        (
            translate("Glossary", "Thought"),
            translate("Glossary", "A line between two sessions, for you alone, offered at the next write-up."),
        ),
        (
            translate("Glossary", "Take to supervision"),
            translate("Glossary", "Marks what you want to bring to your own supervision."),
        ),
        (
            translate("Glossary", "Waiting for you"),
            translate("Glossary", "What is yours to do next, and can be put off or said to be dealt with."),
        ),
    ]


def _money() -> list[tuple[str, str]]:
    return [
        (
            translate("Glossary", "What was agreed"),
            translate("Glossary", "The fee of one member from a day on, or that there is none."),
        ),
        (
            translate("Glossary", "Reduced fee"),
            translate("Glossary", "Another amount than the usual one, with the reason for it."),
        ),
        (
            translate("Glossary", "Free absences"),
            translate("Glossary", "How many missed sessions a year cost nothing."),
        ),
        (
            translate("Glossary", "Charge sessions"),
            translate("Glossary", "Works out what is due, and says of every line why it is there."),
        ),
        (
            translate("Glossary", "Paid for the whole group"),
            translate("Glossary", "What an organisation pays instead of the members, or beside them."),
        ),
        (translate("Glossary", "Owes"), translate("Glossary", "What was charged and is not paid yet.")),
        (
            translate("Glossary", "In hand"),
            translate("Glossary", "What was paid too much and goes towards what is charged next."),
        ),
        (
            translate("Glossary", "Breaks even"),
            translate("Glossary", "With so many members what comes in covers what an evening costs."),
        ),
    ]


def _settling() -> list[tuple[str, str]]:
    return [
        (
            translate("Glossary", "Draft"),
            translate("Glossary", "An invoice without a number, which can still be changed or thrown away."),
        ),
        (
            translate("Glossary", "Credit note"),
            translate("Glossary", "A paper with its own number that puts an invoice right, whole or in part."),
        ),
        (
            translate("Glossary", "We spoke about it"),
            translate("Glossary", "The first step where money is owed; a letter is the second."),
        ),
        (
            translate("Glossary", "Excused"),
            translate("Glossary", "Until the day you agreed on nothing is asked of what they owe."),
        ),
        (
            translate("Glossary", "Let go"),
            translate("Glossary", "Not asked for any more, with the reason, which stays."),
        ),
        (
            translate("Glossary", "Statement of account"),
            translate("Glossary", "A page for one payer with what was charged and paid in a time you choose."),
        ),
        (
            translate("Glossary", "I also need"),
            translate("Glossary", "Where you switch on what few need: tax, bank statements, codes to scan and more."),
        ),
    ]


def _file() -> list[tuple[str, str]]:
    return [
        (
            translate("Glossary", "Passphrase"),
            translate("Glossary", "The words that open the file, which nobody can look up or reset."),
        ),
        (
            translate("Glossary", "Recovery sheet"),
            translate("Glossary", "A page to print and put away, which opens the file if the passphrase is forgotten."),
        ),
        (
            translate("Glossary", "Lock"),
            translate("Glossary", "Closes the file at once and hides it; the passphrase opens it where you were."),
        ),
        (
            translate("Glossary", "Backup"),
            translate("Glossary", "A checked copy of the file, encrypted like it, that opens by the same passphrase."),
        ),
    ]

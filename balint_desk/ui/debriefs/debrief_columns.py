"""The columns of the Debriefs list. What is not here is called "nothing noted here", never missing."""

from PySide6.QtCore import QCoreApplication

from balint_desk.store.debriefs.debrief_list import DebriefRow
from balint_desk.ui.base.texts import day_text, talked_text
from balint_desk.ui.fields.field import Field


def talked_over(line: DebriefRow) -> str:
    return talked_text(line.talked) if line.talked else QCoreApplication.translate("Debriefs", "not said")


def noted(line: DebriefRow) -> str:
    """Whose words are here: mine, the co-leader's, ours."""
    voices = (
        (line.mine, QCoreApplication.translate("Debriefs", "mine")),
        (line.theirs, QCoreApplication.translate("Debriefs", "co-leader's")),
        (line.ours, QCoreApplication.translate("Debriefs", "ours")),
    )
    here = ", ".join(words for there, words in voices if there)
    return here or QCoreApplication.translate("Debriefs", "nothing noted here")


FIELDS = (
    Field("Session", lambda line: day_text(line.day), width=104),
    Field("Talked over", talked_over, width=120),
    Field("Noted", noted),
)

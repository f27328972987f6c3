"""The columns of the Debriefs list. What is not here is a dash: nothing noted here, never missing."""

from PySide6.QtCore import QCoreApplication

from balint_desk.store.debrief_list import Row
from balint_desk.ui.fields import Field
from balint_desk.ui.text import day_text, talked_text

NOTHING = "\N{EN DASH}"


def talked_over(line: Row) -> str:
    talked = talked_text(line.talked) if line.talked else NOTHING
    if line.nothing_noted:
        return QCoreApplication.translate("Debriefs", "{talked} · nothing noted here").format(talked=talked)
    return talked


def noted(there: bool) -> str:
    return QCoreApplication.translate("Debriefs", "noted") if there else NOTHING


FIELDS = (
    Field("Session", lambda line: day_text(line.day), width=100),
    Field("Talked over", talked_over),
    Field("Mine", lambda line: noted(line.mine), width=64),
    Field("Co-leader's", lambda line: noted(line.theirs), width=96),
    Field("Ours", lambda line: noted(line.ours), width=64),
)

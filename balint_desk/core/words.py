"""The fixed words of the trade that are kept in the file: marks, states, ways. Texts on screen are made in ui."""

from enum import StrEnum


class Mark(StrEnum):
    """What the register says of one member at one session. No row means not recorded."""

    PRESENT = "present"
    LATE = "late"
    LEFT_EARLY = "left-early"
    APOLOGIES = "apologies"
    NO_WORD = "no-word"
    AWAY = "away"
    """Away, word not known: what an old register says of an absence. Never taken for "no word"."""
    LEAVE = "leave"
    """On agreed leave: counts neither for nor against."""


CAME = frozenset({Mark.PRESENT, Mark.LATE, Mark.LEFT_EARLY})
COUNTED = frozenset(Mark) - {Mark.LEAVE}
"""The six marks that make the denominator of an attendance figure (rule 2)."""


class State(StrEnum):
    """What is kept of a session. Planned and in the past is "not written up", which is never "nobody came"."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED_BY_LEADER = "cancelled-by-leader"
    CANCELLED_OTHERWISE = "cancelled-otherwise"


CANCELLED = frozenset({State.CANCELLED_BY_LEADER, State.CANCELLED_OTHERWISE})


class Talked(StrEnum):
    """Whether the leaders talked after the session (rule 10)."""

    STRAIGHT_AFTER = "straight-after"
    LATER = "later"
    NOT_THIS_TIME = "not-this-time"
    ALONE = "alone"


class Channel(StrEnum):
    """How word of an absence reached us."""

    IN_PERSON = "in-person"
    PHONE = "phone"
    MESSAGE = "message"
    EMAIL = "email"
    LETTER = "letter"
    OTHER = "other"


class Absence(StrEnum):
    """What a coming absence is: a plain one (apologies) or leave that was agreed."""

    AWAY = "away"
    LEAVE = "leave"


class Role(StrEnum):
    """The part of a leader in a group."""

    LEADER = "leader"
    CO_LEADER = "co-leader"


class WordsSource(StrEnum):
    """How a leader's words of a debrief came into the file."""

    TYPED = "typed"
    PASTED = "pasted"
    NOTED = "noted"
    """Noted by the other leader, from the talk."""

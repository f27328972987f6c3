"""The letter and the colour of each mark: the same in the strip of a member and in the whole register."""

from balint_desk.core.words import Mark

LETTERS = {
    Mark.LATE: "L",
    Mark.LEFT_EARLY: "E",
    Mark.APOLOGIES: "A",
    Mark.NO_WORD: "N",
    Mark.AWAY: "?",
    Mark.LEAVE: "–",  # noqa: RUF001
}
"""Present needs none."""
COLOURS = {
    Mark.PRESENT: "accent",
    Mark.LATE: "accent",
    Mark.LEFT_EARLY: "accent",
    Mark.APOLOGIES: "apologies",
    Mark.NO_WORD: "no_word",
    Mark.AWAY: "away",
}
"""By its use in the palette; agreed leave has none."""

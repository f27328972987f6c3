"""What the marks of a register mean: said by the leader, known where nobody would ask."""

from collections.abc import Mapping

from balint_desk.core.refused import Refused
from balint_desk.core.registers.understood_register import Said, Unsaid
from balint_desk.core.text import folded
from balint_desk.core.words import Mark

NAMES = ", ".join([*Mark, *Unsaid])
USUAL = {
    Mark.PRESENT: "p, x, 1, y, yes, true, ✓, ✔, present, here, came, anwesend, da, ja, wahr",
    Mark.LATE: "l, late, verspätet, versp., verspät., spät",
    Mark.LEFT_EARLY: "left early, früher gegangen",
    Mark.APOLOGIES: "apol, apol., apols, apologies, apology, exc, exc., excused, entsch., entsch, entschuldigt",
    Mark.NO_WORD: "no word, unentsch., unentsch, unentschuldigt, dna, no show, noshow, no-show",
    Mark.AWAY: "n, 0, no, false, absent, away, abwesend, fehlt, nein, falsch",
    Mark.LEAVE: "leave, on leave",
}
PROPOSED = {folded(text): mark for mark, texts in USUAL.items() for text in texts.split(", ")}
"""What marks mean wherever they stand. A and E are not here: A is absent to one and apologies to another."""


def meaning(text: str, said: Mapping[str, Said]) -> Said | None:
    """What the leader said that a mark means, or the mark whose own name it is."""
    return said.get(folded(text)) or _named(text)


def parse_marks(text: str) -> dict[str, Said]:
    """The meanings in a text like "Y=present,N=away"."""
    return dict(_meaning(part) for part in text.split(",") if part.strip())


def _meaning(part: str) -> tuple[str, Said]:
    written, _, name = part.rpartition("=")
    if not written.strip():
        raise Refused('Marks are given like "Y=present,N=away".')
    mark = _named(name)
    if mark is None:
        raise Refused('"{name}" is no mark. The marks are {names}.', name=name.strip(), names=NAMES)
    return folded(written), mark


def _named(text: str) -> Said | None:
    name = folded(text).replace(" ", "-").replace("_", "-")
    return next((said for said in (*Mark, *Unsaid) if said.value == name), None)

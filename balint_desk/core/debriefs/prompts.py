"""The questions of a debrief (rule 11), each optional, in sets that never change once notes refer to them.

A new wording is a new set with new ids, so that an old note keeps the question it answered.
"""

from dataclasses import dataclass

from balint_desk.core.text import phrase


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question; the first ones are shown at once, the others behind "More questions"."""

    id: str
    """Set and code: "1.presenter"."""
    source_text: str
    first: bool = False


SETS: dict[int, tuple[Prompt, ...]] = {
    1: (
        Prompt("1.presenter", phrase("How was the group with the presenter?"), first=True),
        Prompt("1.relationship", phrase("Did we stay with the relationship?"), first=True),
        Prompt("1.between-us", phrase("How was it between us?"), first=True),
        Prompt("1.next-time", phrase("Ideas for next time"), first=True),
        Prompt("1.arrived", phrase("How did each of us arrive?")),
        Prompt("1.turned", phrase("Where did the group turn to advice, questions or solutions?")),
        Prompt("1.wondered", phrase("What could be wondered about, and what not?")),
        Prompt("1.told", phrase("How was the story told, and what was left out?")),
        Prompt("1.room", phrase("Was there room for both, the patient and the clinician?")),
        Prompt("1.not-knowing", phrase("Could we stay with not knowing?")),
        Prompt("1.carried", phrase("Silence, pace: how did the group carry itself?")),
        Prompt("1.echo", phrase("What in the group echoed the case?")),
        Prompt("1.frame", phrase("How was the frame: time, place, confidentiality?")),
        Prompt("1.myself", phrase("What did I do, and what did I hold back?")),
        Prompt("1.supervision", phrase("What goes to supervision?")),
    ),
}
CURRENT = SETS[max(SETS)]

_KNOWN = {known.id: known for prompts in SETS.values() for known in prompts}


def prompt(prompt_id: str) -> Prompt:
    """The question of this id; one of a newer program is shown by its id, so its notes stay readable."""
    return _KNOWN.get(prompt_id) or Prompt(prompt_id, prompt_id)

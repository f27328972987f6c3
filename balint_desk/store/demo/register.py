"""Who came to the evenings of a made-up group. Absences come in clumps: a stretch in which one stays away."""

from collections.abc import Sequence
from datetime import date
from random import Random

from balint_desk.core.sessions.attendance import within
from balint_desk.core.words import CAME, Mark
from balint_desk.store.demo.people import MadeUpMember
from balint_desk.store.demo.stories import Story

OVER, AWAY_IF_ROUGH, AWAY_ELSE, LATE, EARLY = 0.4, 0.75, 0.06, 0.05, 0.02
Register = dict[date, dict[str, Mark]]


def register(rng: Random, story: Story, members: Sequence[MadeUpMember], days: Sequence[date]) -> Register:
    """The marks of everybody on these days. Who is on agreed leave has none: the program proposes that itself."""
    marks: Register = {day: {} for day in days}
    for member in members:
        rough = False
        for place, day in enumerate(days):
            if not any(within(day, *spell) for spell in member.spells):
                continue
            rough = rng.random() > OVER if rough else rng.random() < _between(story.rough, place, days)
            mark = _mark(rng, rough, _between(story.no_word, place, days))
            if member.leave is None or not within(day, *member.leave):
                marks[day][member.name] = mark
    return marks


def one_without_word(marks: dict[str, Mark]) -> None:
    """Of the last evening: all stands as it was, but exactly one sent no word."""
    silent = [name for name, mark in marks.items() if mark is Mark.NO_WORD]
    away = [name for name, mark in marks.items() if mark not in CAME]
    marks.update(dict.fromkeys(silent, Mark.APOLOGIES))
    marks[next(iter([*silent, *away, *marks]))] = Mark.NO_WORD


def _between(pair: tuple[float, float], place: int, days: Sequence[date]) -> float:
    begin, end = pair
    return begin + (end - begin) * place / len(days)


def _mark(rng: Random, rough: bool, no_word: float) -> Mark:
    if rng.random() < (AWAY_IF_ROUGH if rough else AWAY_ELSE):
        return Mark.NO_WORD if rng.random() < no_word else Mark.APOLOGIES
    chance = rng.random()
    return Mark.LATE if chance < LATE else Mark.LEFT_EARLY if chance < LATE + EARLY else Mark.PRESENT

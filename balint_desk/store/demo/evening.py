"""One evening of a made-up group as its leader writes it up: who came, what was presented, what was talked over."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TypeVar

from sqlalchemy.orm import Session

from balint_desk.core.debriefs.feelings import FEELINGS
from balint_desk.core.words import CAME, Channel, Mark, Talked, WordsSource
from balint_desk.store.base import new_id
from balint_desk.store.debriefs import debriefs
from balint_desk.store.demo import words
from balint_desk.store.sessions import cases, write_up

CHANNELS = (Channel.MESSAGE, Channel.MESSAGE, Channel.EMAIL, Channel.PHONE)
TOLD, OURS, THEIRS, TO_SUPERVISION, TWO_CASES = 0.75, 0.45, 0.6, 0.08, 0.8
FEW = 5
WRITTEN_AT = time(20, 47)
T = TypeVar("T")


@dataclass
class Hand:
    """Writes for one group, and does not say the same thing twice before everything was said once."""

    rng: Random
    presented: dict[int, date] = field(default_factory=dict)
    _decks: dict[str, Iterator[str]] = field(default_factory=dict)

    def say(self, deck: str, texts: Sequence[str]) -> str:
        return next(self._decks.setdefault(deck, _dealt(self.rng, texts)))

    def write_up(self, session: Session, evening_id: int, day: date, marks: dict[int, Mark]) -> None:
        """The register and the cases, and finishing it; marks by person id."""
        # The others are proposed by the program, as on a real evening.
        said = {person_id: mark for person_id, mark in marks.items() if mark is not Mark.PRESENT}
        write_up.mark_all(session, evening_id, said)
        for person_id, mark in said.items():
            if mark is Mark.APOLOGIES and self.rng.random() < TOLD:
                told = day - timedelta(days=self.rng.choice((0, 0, 1, 1, 2, 5, 9)))
                told_by = {"day": told, "channel": self.rng.choice(CHANNELS)}
                write_up.note_notice(session, evening_id, person_id, told_by)
        write_up.finish(session, evening_id, datetime.combine(day, WRITTEN_AT))
        came = [person_id for person_id, mark in marks.items() if mark in CAME]
        for _ in range(2 if self.rng.random() < TWO_CASES else 1):
            self._case(session, evening_id, day, came)

    def talk_over(self, session: Session, evening_id: int, chance: float, few: bool) -> None:
        """Whether they talked, and what each of them, and both, noted; that they talked counts without words."""
        me, *others = [leader.id for leader in write_up.led_by(session, evening_id)]
        if self.rng.random() > chance:
            debriefs.set_talk(session, evening_id, Talked.NOT_THIS_TIME if others else Talked.ALONE, None)
            return
        talked = (Talked.LATER if self.rng.random() < 0.2 else Talked.STRAIGHT_AFTER) if others else Talked.ALONE  # noqa: PLR2004
        debriefs.set_talk(session, evening_id, talked, self.rng.choice((5, 10, 10, 15, 20)) if others else None)
        said = self._said(2 if others else 1, few)
        debriefs.write(session, evening_id, me, said, WordsSource.TYPED)
        if others and self.rng.random() < THEIRS:
            source = self.rng.choice((WordsSource.NOTED, WordsSource.PASTED))
            debriefs.write(session, evening_id, others[0], self._said(2, few=False), source)
        if others and self.rng.random() < OURS:
            debriefs.write(session, evening_id, None, self._said(1, few=False), WordsSource.TYPED)
        if self.rng.random() < TO_SUPERVISION:
            text = self._answer(debriefs.TO_SUPERVISION)
            debriefs.write(session, evening_id, me, {debriefs.TO_SUPERVISION: text}, WordsSource.TYPED)
            debriefs.take_to_supervision(session, evening_id, me, True)

    def _case(self, session: Session, evening_id: int, day: date, came: Sequence[int]) -> None:
        """Whose turn was long ago presents sooner; nobody twice on one evening."""
        waiting = sorted(came, key=lambda person_id: (self.presented.get(person_id, date.min), self.rng.random()))
        waiting = [person_id for person_id in waiting if self.presented.get(person_id) != day][:3]
        if not waiting:
            return
        presenter = self.rng.choice(waiting)
        self.presented[presenter] = day
        case = {
            "presenter_id": presenter,
            "title": self.say("title", TITLES),
            "minutes": self.rng.choice((35, 40, 45, 45, 45, 50)),
            "stayed": f"{self.say('saw', words.SAW)} {self.say('remained', words.REMAINED)}",
            "feelings": self.rng.sample(FEELINGS, self.rng.choice((1, 2, 2, 3))),
        }
        cases.add(session, evening_id, new_id(), case)

    def _said(self, answers: int, few: bool) -> dict[str, str]:
        asked = self.rng.sample([*words.OFTEN, *words.OFTEN, *words.SOMETIMES], answers)
        said = {prompt_id: self._answer(prompt_id) for prompt_id in asked}
        if few:
            said[asked[0]] = self.say("few", words.ABOUT_FADING)
        return said

    def _answer(self, prompt_id: str) -> str:
        began, went_on = words.SAID[prompt_id]
        return f"{self.say(prompt_id, began)} {self.say(prompt_id + ' on', went_on)}".strip()


def _titles() -> tuple[str, ...]:
    told = (f"{who[0].upper()}{who[1:]} {does}" for who in words.WHO for does in words.DOES)
    return (*told, *words.PLAIN * 6)


def _dealt(rng: Random, texts: Sequence[str]) -> Iterator[str]:
    while True:
        yield from rng.sample(texts, len(texts))


TITLES = _titles()

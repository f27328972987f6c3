"""The made-up practice as a whole: its file, its groups, and what is coming."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from sqlalchemy.orm import Session

from balint_desk.core.words import CAME, Absence, Channel, Mark, State, Talked
from balint_desk.store.debriefs import debriefs, thoughts
from balint_desk.store.demo import beginning, money, people, register, words
from balint_desk.store.demo.beginning import CURRENCY, MINUTES, ZONE
from balint_desk.store.demo.evening import FEW, Hand
from balint_desk.store.demo.stories import COUNTRY, PART, STORIES, THRIVING, Story
from balint_desk.store.file import practice_file
from balint_desk.store.members import absences
from balint_desk.store.practice import settings
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.store.store import Store

SEED = 2013


def make(path: Path, passphrase: bytearray, today: date) -> Store:
    """A file of its own with the made-up practice in it."""
    store = practice_file.create(path, passphrase, practice_file.Beginning(people.ME, THRIVING.name, CURRENCY, ZONE))
    try:
        fill(store, SEED, today)
    except BaseException:
        store.close()
        raise
    return store


def fill(store: Store, seed: int, today: date, scale: int = 1) -> None:
    """Three groups with three years, as often as the scale says, in one write; the file has me and may have groups.

    The same seed gives the same practice on the same day.
    """
    rng = Random(seed)
    named = people.names(rng)
    with store.write("Made-up practice", last=True) as session:
        settings.put(session, settings.MADE_UP, True)
        settings.put(session, settings.RECOVERY_TRIED, True)
        settings.put(session, settings.HOLIDAYS_OF, COUNTRY)
        settings.put(session, settings.HOLIDAYS_PART, PART)
        for number in range(1, scale + 1):
            for story in STORIES:
                name = story.name if number == 1 else f"{story.name} {number}"
                _tell(session, rng, named, replace(story, name=name), today)


def _tell(session: Session, rng: Random, named: Iterator[str], story: Story, today: date) -> None:
    """One group from its first evening on."""
    days = story.evenings(today)
    closed = None if story.lasted is None else days[-1]
    group_id = beginning.group(session, story, days[0], closed)
    folk = people.cast(rng, named, story, days[0], closed)
    ids = {member.name: beginning.join(session, group_id, member) for member in folk}
    sessions.plan(session, group_id, days, story.starts, MINUTES)
    past = [day for day in days if day < today]
    gone = {past[place] for place in story.cancelled}
    met = [day for day in past if day not in gone]
    marks = register.register(rng, story, folk, met)
    if closed is None:
        register.one_without_word(marks[met[-2 if story.waits else -1]])
    evenings = _evenings(session, group_id)
    _cancel(session, rng, [evenings[day].id for day in sorted(gone)])
    by_id = {day: {ids[name]: mark for name, mark in marks[day].items()} for day in met}
    _write_up(session, rng, story, evenings, by_id)
    money.keep(session, rng, group_id, [ids[member.name] for member in folk], closed or today)
    if closed is None:
        _look_ahead(session, group_id, ids[folk[1].name], next(day for day in days if day > today), today)
        _think(session, rng, group_id, today)


def _evenings(session: Session, group_id: int) -> dict[date, GroupSession]:
    """The rows and not their ids: what is held is not read again each time it is asked for."""
    ids = sessions.ids(session, group_id)
    return {row.session.day: row.session for row in sessions.rows(session, ids).values()}


def _cancel(session: Session, rng: Random, evening_ids: Sequence[int]) -> None:
    for place, evening_id in enumerate(evening_ids):
        by_leader = place % 2 == 0
        state = State.CANCELLED_BY_LEADER if by_leader else State.CANCELLED_OTHERWISE
        reason = rng.choice(words.REASONS_OF_LEADER if by_leader else words.OTHER_REASONS)
        sessions.cancel(session, evening_id, state, reason)


def _write_up(
    session: Session,
    rng: Random,
    story: Story,
    evenings: Mapping[date, GroupSession],
    marks: Mapping[date, dict[int, Mark]],
) -> None:
    """All that were held; where the last one waits to be written up, it was talked over."""
    hand, days = Hand(rng), list(marks)
    for place, day in enumerate(days):
        if story.waits and place == len(days) - 1:
            debriefs.set_talk(session, evenings[day].id, Talked.STRAIGHT_AFTER, 10)
            return
        hand.write_up(session, evenings[day].id, day, marks[day])
        begin, end = story.talks
        few = sum(mark in CAME for mark in marks[day].values()) < FEW
        hand.talk_over(session, evenings[day].id, begin + (end - begin) * place / len(days), few)


def _look_ahead(session: Session, group_id: int, person_id: int, evening: date, today: date) -> None:
    """Somebody said to be away next time."""
    begin, end = evening - timedelta(days=3), evening + timedelta(days=4)
    told = {"told_on": today - timedelta(days=5), "channel": Channel.MESSAGE}
    absences.add(session, person_id, group_id, begin, end, kind=Absence.AWAY, **told)


def _think(session: Session, rng: Random, group_id: int, today: date) -> None:
    for text, ago in zip(rng.sample(words.THOUGHTS, 2), (6, 2), strict=True):
        thoughts.add(session, group_id, today - timedelta(days=ago), text)

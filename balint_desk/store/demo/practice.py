"""The made-up practice as a whole: its file, its groups, and what is coming."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from sqlalchemy.orm import Session

from balint_desk.core.words import Absence, Channel, Mark, Role, State, Talked
from balint_desk.store import absences, debriefs, files, groups, leaders, members, sessions, settings, thoughts
from balint_desk.store.demo import calendar, people, register, words
from balint_desk.store.demo.evening import FEW, Hand
from balint_desk.store.demo.register import Member
from balint_desk.store.demo.stories import STORIES, THRIVING, Story
from balint_desk.store.store import Store

SEED = 2013
MINUTES = 90
CURRENCY, ZONE = "GBP", "Europe/London"


def make(path: Path, passphrase: bytearray, today: date) -> Store:
    """A file of its own with the made-up practice in it."""
    store = files.create(path, passphrase, files.Beginning(people.ME, THRIVING.name, CURRENCY, ZONE))
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
        settings.put(session, settings.HOLIDAYS_OF, calendar.COUNTRY)
        settings.put(session, settings.HOLIDAYS_PART, calendar.PART)
        for number in range(1, scale + 1):
            for story in STORIES:
                name = story.name if number == 1 else f"{story.name} {number}"
                _tell(session, rng, named, replace(story, name=name), today)


def _tell(session: Session, rng: Random, named: Iterator[str], story: Story, today: date) -> None:
    """One group from its first evening on."""
    days = calendar.evenings(story, today)
    closed = None if story.lasted is None else days[-1]
    group_id = _group(session, story, days[0], closed)
    cast = _cast(rng, named, story, days[0], closed)
    ids = {one.name: _join(session, group_id, one) for one in cast}
    sessions.plan(session, group_id, days, story.starts, MINUTES)
    past = [day for day in days if day < today]
    gone = {past[place] for place in story.cancelled}
    met = [day for day in past if day not in gone]
    marks = register.register(rng, story, cast, met)
    if closed is None:
        register.one_without_word(marks[met[-2 if story.name == THRIVING.name else -1]])
    evenings = _evening_ids(session, group_id)
    _cancel(session, rng, [evenings[day] for day in sorted(gone)])
    _write_up(session, rng, story, evenings, {day: _by_id(ids, marks[day]) for day in met})
    if closed is None:
        _look_ahead(session, group_id, ids[cast[1].name], next(day for day in days if day > today), today)
        _think(session, rng, group_id, today)


def _group(session: Session, story: Story, first: date, closed: date | None) -> int:
    """The group with its frame and its leaders; one of this name that stands there is taken."""
    me = leaders.me(session)
    there = {group.name: group.id for group in groups.all_groups(session)}
    if story.name not in there:
        groups.add(session, story.name, currency=CURRENCY, zone=ZONE, leader_id=me.id)
        there = {group.name: group.id for group in groups.all_groups(session)}
    group_id = there[story.name]
    groups.edit(session, group_id, {"starts": story.starts, "every_weeks": 2, "minutes": MINUTES, "ended": closed})
    for leading, _ in leaders.leadings(session, group_id):
        leaders.set_days(session, leading.id, first, closed)
    known = {leader.name: leader.id for leader in leaders.all_leaders(session)}
    for name, begins, ends in story.co_leaders:
        leader_id = known[name] if name in known else leaders.add(session, name).id
        last = None if ends is None else first + timedelta(weeks=ends)
        leaders.lead(session, leader_id, group_id, Role.CO_LEADER, first + timedelta(weeks=begins), last)
    return group_id


def _cast(rng: Random, named: Iterator[str], story: Story, first: date, closed: date | None) -> list[Member]:
    cast = [register.member(rng, next(named), stay, first, closed) for stay in story.stays]
    if story.leave is not None:
        who, begins, ends = story.leave
        away = first + timedelta(weeks=begins), first + timedelta(weeks=ends)
        cast[who] = replace(cast[who], leave=away)
    return cast


def _join(session: Session, group_id: int, one: Member) -> int:
    (joined, left), *again = one.spells
    person_id = members.add(session, group_id, one.name, joined, **one.details).id
    members.leave(session, members.spells(session, group_id, person_id)[0].id, left)
    for joined, left in again:
        members.leave(session, members.come_back(session, person_id, group_id, joined).id, left)
    if one.leave is not None:
        told = one.leave[0] - timedelta(weeks=5)
        absences.add(session, person_id, group_id, *one.leave, kind=Absence.LEAVE, told_on=told)
    return person_id


def _evening_ids(session: Session, group_id: int) -> dict[date, int]:
    ids = sessions.ids(session, group_id)
    return {row.session.day: row.session.id for row in sessions.rows(session, ids).values()}


def _by_id(ids: Mapping[str, int], marks: Mapping[str, Mark]) -> dict[int, Mark]:
    return {ids[name]: mark for name, mark in marks.items()}


def _cancel(session: Session, rng: Random, evening_ids: Sequence[int]) -> None:
    for place, evening_id in enumerate(evening_ids):
        by_leader = place % 2 == 0
        state = State.CANCELLED_BY_LEADER if by_leader else State.CANCELLED_OTHERWISE
        reason = rng.choice(words.REASONS_OF_LEADER if by_leader else words.OTHER_REASONS)
        sessions.cancel(session, evening_id, state, reason)


def _write_up(
    session: Session, rng: Random, story: Story, evenings: Mapping[date, int], marks: Mapping[date, dict[int, Mark]]
) -> None:
    """All that were held; the last one of the group that thrives was talked over and waits."""
    hand, days = Hand(rng), list(marks)
    for place, day in enumerate(days):
        if story.stays == THRIVING.stays and place == len(days) - 1:
            debriefs.set_talk(session, evenings[day], Talked.STRAIGHT_AFTER, 10)
            return
        hand.write_up(session, evenings[day], day, marks[day])
        begin, end = story.talks
        few = sum(mark is not Mark.APOLOGIES and mark is not Mark.NO_WORD for mark in marks[day].values()) < FEW
        hand.talk_over(session, evenings[day], begin + (end - begin) * place / len(days), few)


def _look_ahead(session: Session, group_id: int, person_id: int, evening: date, today: date) -> None:
    """Somebody said to be away next time."""
    begin, end = evening - timedelta(days=3), evening + timedelta(days=4)
    told = {"told_on": today - timedelta(days=5), "channel": Channel.MESSAGE}
    absences.add(session, person_id, group_id, begin, end, kind=Absence.AWAY, **told)


def _think(session: Session, rng: Random, group_id: int, today: date) -> None:
    for text, ago in zip(rng.sample(words.THOUGHTS, 2), (6, 2), strict=True):
        thoughts.add(session, group_id, today - timedelta(days=ago), text)

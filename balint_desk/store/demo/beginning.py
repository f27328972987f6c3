"""How a made-up group begins: its frame, its leaders, its members."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from sqlalchemy.orm import Session

from balint_desk.core.words import Absence, Role
from balint_desk.store.demo import register
from balint_desk.store.demo.register import MadeUpMember
from balint_desk.store.demo.stories import Story
from balint_desk.store.members import absences, members
from balint_desk.store.practice import groups, leaders

MINUTES = 90
CURRENCY, ZONE = "GBP", "Europe/London"


def group(session: Session, story: Story, first: date, closed: date | None) -> int:
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


def cast(rng: Random, named: Iterator[str], story: Story, first: date, closed: date | None) -> list[MadeUpMember]:
    """Who they will be, each with the days of their story."""
    people = [register.member(rng, next(named), stay, first, closed) for stay in story.stays]
    if story.leave is not None:
        who, begins, ends = story.leave
        away = first + timedelta(weeks=begins), first + timedelta(weeks=ends)
        people[who] = replace(people[who], leave=away)
    return people


def join(session: Session, group_id: int, one: MadeUpMember) -> int:
    """A member with all their times in the group and the leave that was agreed."""
    (joined, left), *again = one.spells
    person_id = members.add(session, group_id, one.name, joined, **one.details).id
    members.leave(session, members.spells(session, group_id, person_id)[0].id, left)
    for joined, left in again:
        members.leave(session, members.come_back(session, person_id, group_id, joined).id, left)
    if one.leave is not None:
        told = one.leave[0] - timedelta(weeks=5)
        absences.add(session, person_id, group_id, *one.leave, kind=Absence.LEAVE, told_on=told)
    return person_id

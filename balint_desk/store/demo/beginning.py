"""How a made-up group begins: its frame, its leaders, its members."""

from datetime import date, timedelta

from sqlalchemy.orm import Session

from balint_desk.core.words import Absence, Role
from balint_desk.store.demo.people import MadeUpMember
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


def join(session: Session, group_id: int, member: MadeUpMember) -> int:
    """A member with all their times in the group and the leave that was agreed."""
    (joined, left), *again = member.spells
    person_id = members.add(session, group_id, member.name, joined, **member.details).id
    members.leave(session, members.spells(session, group_id, person_id)[0].id, left)
    for joined, left in again:
        members.leave(session, members.come_back(session, person_id, group_id, joined).id, left)
    if member.leave is not None:
        told = member.leave[0] - timedelta(weeks=5)
        absences.add(session, person_id, group_id, *member.leave, kind=Absence.LEAVE, told_on=told)
    return person_id

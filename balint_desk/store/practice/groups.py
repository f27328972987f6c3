"""Groups: what is asked of them, and what is done to them."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from balint_desk.core.money import known
from balint_desk.core.refused import Refused
from balint_desk.core.words import Role
from balint_desk.store.practice.tables import Group, Leading

BEGINNING = date(1900, 1, 1)
"""The first day of a leader who was there before this file: an old register may reach far back."""

FRAME = ("starts", "minutes", "every_weeks", "cases", "least", "most")


def usual() -> dict[str, Any]:
    """The frame of a new group, unless the leader says otherwise."""
    columns = inspect(Group).columns
    return {name: columns[name].default.arg for name in FRAME}  # type: ignore[union-attr]  # each of the frame has one


def ids(session: Session) -> list[int]:
    """All groups, those that go on first, by name."""
    return list(session.scalars(select(Group.id).order_by(Group.ended.is_not(None), Group.name, Group.id)))


def all_groups(session: Session) -> list[Group]:
    """All groups, those that go on first, by name."""
    return list(session.scalars(select(Group).order_by(Group.ended.is_not(None), Group.name, Group.id)))


def by_name(session: Session, name: str) -> Group:
    """The group of this name, or a refusal that lists the names there are."""
    groups = all_groups(session)
    for group in groups:
        if group.name.casefold() == " ".join(name.split()).casefold():
            return group
    names = ", ".join(group.name for group in groups)
    raise Refused("There is no group named {name} in this file. There are: {names}.", name=name, names=names)


def add(session: Session, name: str, *, currency: str, zone: str, leader_id: int, **frame: Any) -> Group:
    """A new group led by this leader; the frame has the usual values unless given."""
    group = Group(name=name.strip(), currency=currency, zone=zone, **frame)
    session.add(group)
    _check(session, group)
    session.add(Leading(leader_id=leader_id, group_id=group.id, role=Role.LEADER, first_day=BEGINNING))
    return group


def edit(session: Session, group_id: int, edits: Mapping[str, Any]) -> None:
    """Set these attributes of a group."""
    group = session.get_one(Group, group_id)
    for name, value in edits.items():
        setattr(group, name, value.strip() if isinstance(value, str) else value)
    _check(session, group)


def check_name(name: str) -> None:
    if not name.strip():
        raise Refused("A group needs a name.")


def _check(session: Session, group: Group) -> None:
    check_name(group.name)
    group.name = " ".join(group.name.split())
    session.flush()
    others = session.scalars(select(Group.name).where(Group.id != group.id))
    if group.name.casefold() in {name.casefold() for name in others}:
        raise Refused("There is a group named {name} already.", name=group.name)
    known(group.currency)
    _check_zone(group.zone)
    if group.most < group.least:
        raise Refused("The most ({most}) cannot be fewer than the least ({least}).", most=group.most, least=group.least)


def _check_zone(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise Refused("{zone} is not a time zone. Give it as Europe/London.", zone=zone) from error

"""Leaders: me, co-leaders, and who leads a group when."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from balint_desk.core.refused import Refused
from balint_desk.core.words import Role
from balint_desk.store.practice.tables import Leader, Leading
from balint_desk.store.sessions.tables import Led


def me(session: Session) -> Leader:
    """The leader whose desk this is."""
    return session.scalars(select(Leader).where(Leader.me)).one()


def all_leaders(session: Session) -> list[Leader]:
    """Every leader of the practice, me first."""
    return list(session.scalars(select(Leader).order_by(Leader.me.desc(), Leader.name)))


def leadings(session: Session, group_id: int) -> list[tuple[Leading, Leader]]:
    """Who leads or led the group, the earliest first."""
    query = select(Leading, Leader).join(Leader, Leader.id == Leading.leader_id).where(Leading.group_id == group_id)
    return [(row[0], row[1]) for row in session.execute(query.order_by(Leading.first_day, Leader.name))]


def leading_on(session: Session, group_id: int, day: date) -> list[Leader]:
    """Who leads the group on a day, me first."""
    query = (
        select(Leader)
        .join(Leading, Leading.leader_id == Leader.id)
        .where(Leading.group_id == group_id, Leading.first_day <= day)
        .where(or_(Leading.last_day.is_(None), Leading.last_day >= day))
    )
    return list(session.scalars(query.order_by(Leader.me.desc(), Leader.name).distinct()))


def led(session: Session, group_session_id: int) -> list[Leader]:
    """Who led a session, me first."""
    query = select(Leader).join(Led, Led.leader_id == Leader.id).where(Led.group_session_id == group_session_id)
    return list(session.scalars(query.order_by(Leader.me.desc(), Leader.name)))


def add(session: Session, name: str, *, me: bool = False) -> Leader:
    """A new leader of this practice."""
    check_name(name)
    leader = Leader(name=" ".join(name.split()), me=me)
    session.add(leader)
    session.flush()
    return leader


def rename(session: Session, leader_id: int, name: str) -> None:
    check_name(name)
    session.get_one(Leader, leader_id).name = " ".join(name.split())


def lead(  # noqa: PLR0913, PLR0917
    session: Session, leader_id: int, group_id: int, role: Role, first_day: date, last_day: date | None = None
) -> Leading:
    """Begin to lead a group, for a time or (no last day) still."""
    leading = Leading(leader_id=leader_id, group_id=group_id, role=role, first_day=first_day)
    session.add(leading)
    session.flush()
    set_days(session, leading.id, first_day, last_day)
    return leading


def set_days(session: Session, leading_id: int, first_day: date, last_day: date | None) -> None:
    """Put the days of a leader in a group right; no last day lets it go on. Two times there never overlap."""
    if last_day is not None and last_day < first_day:
        raise Refused("The last day ({last}) is before the first ({first}).", last=last_day, first=first_day)
    leading = session.get_one(Leading, leading_id)
    leading.first_day, leading.last_day = first_day, last_day
    session.flush()
    others = select(Leading).where(Leading.leader_id == leading.leader_id, Leading.group_id == leading.group_id)
    for other in session.scalars(others.where(Leading.id != leading.id)):
        if first_day <= (other.last_day or date.max) and other.first_day <= (last_day or date.max):
            name = session.get_one(Leader, leading.leader_id).name
            raise Refused("{name} would lead this group twice on the same days.", name=name)


def set_led(session: Session, group_session_id: int, leader_ids: Iterable[int]) -> None:
    """Say who led a session."""
    wanted = set(leader_ids)
    known = set(session.scalars(select(Led.leader_id).where(Led.group_session_id == group_session_id)))
    if gone := known - wanted:
        session.execute(delete(Led).where(Led.group_session_id == group_session_id, Led.leader_id.in_(gone)))
    add_led(session, group_session_id, wanted - known)


def add_led(session: Session, group_session_id: int, leader_ids: Iterable[int]) -> None:
    """Say of leaders of whom it is not said yet that they led a session."""
    session.add_all(Led(group_session_id=group_session_id, leader_id=leader_id) for leader_id in leader_ids)


def check_name(name: str) -> None:
    if not name.strip():
        raise Refused("A leader needs a name.")

"""Choices that belong to the practice, kept in the file, each declared here once."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.store.practice.tables import Setting

PRACTICE = "practice"
T = TypeVar("T")


@dataclass(frozen=True)
class Choice(Generic[T]):
    """A setting with its default; a group may have its own value (scope "group:<id>")."""

    key: str
    default: T


MADE_UP = Choice("made_up", False)
"""Whether nobody and nothing in this file is real: it was made to try the program on."""
RECOVERY_TRIED = Choice("recovery_tried", False)
"""Whether the recovery sheet of the present passphrase was printed and tried out."""
IDLE_MINUTES = Choice("idle_minutes", 10)
WRITE_UP_IDLE_MINUTES = Choice("write_up_idle_minutes", 20)
UNFINISHED_THOUGHT = Choice("unfinished_thought", "")
"""What was typed of a thought about a group (its scope) and left for later."""
HOLIDAYS_OF = Choice[str | None]("holidays_of", None)
"""The country (ISO 3166) whose public holidays a series of dates leaves out; "" is none, None was never chosen."""
HOLIDAYS_PART = Choice("holidays_part", "")
"""The part of that country, by its code, where parts have holidays of their own."""

CLOSED_UNTIL = Choice("closed_until", "")
"""The last day (ISO) of the money that is closed; "" is none."""
CLOSED_NAMES = Choice[dict[str, dict[str, str]]]("closed_names", {})
"""How everybody with money in it was called when a time was closed, by the scope of that day (store.closed_names)."""
ALSO_NEED = Choice[list[str]]("also_need", [])
"""What was switched on of core.fee_words.Extra."""


def get(session: Session, choice: Choice[T], scope: str = PRACTICE) -> T:
    """The value in this scope, else the default."""
    found = session.scalar(select(Setting.value).where(Setting.scope == scope, Setting.key == choice.key))
    return choice.default if found is None else json.loads(found)


def first_from(session: Session, choice: Choice[T], scope: str) -> T:
    """The value in this scope, or in the first one after it that has any; else the default."""
    later = select(Setting.value).where(Setting.scope >= scope, Setting.key == choice.key)
    found = session.scalar(later.order_by(Setting.scope).limit(1))
    return choice.default if found is None else json.loads(found)


def several(session: Session, choices: Mapping[str, Choice[Any]]) -> dict[str, Any]:
    """The values of choices that are read together, by the name they have here: one question for all."""
    keys = {choice.key: name for name, choice in choices.items()}
    found = session.execute(select(Setting.key, Setting.value).where(Setting.scope == PRACTICE, Setting.key.in_(keys)))
    return {name: choice.default for name, choice in choices.items()} | {
        keys[row[0]]: json.loads(row[1]) for row in found
    }


def change(session: Session, choice: Choice[T], value: T, scope: str = PRACTICE) -> None:
    """Keep a value if it is another one than now."""
    if get(session, choice, scope) != value:
        put(session, choice, value, scope)


def put(session: Session, choice: Choice[T], value: T, scope: str = PRACTICE) -> None:
    """Keep a value, in a write like any other."""
    kept = session.scalar(select(Setting).where(Setting.scope == scope, Setting.key == choice.key))
    if kept is None:
        session.add(Setting(scope=scope, key=choice.key, value=json.dumps(value)))
    else:
        kept.value = json.dumps(value)

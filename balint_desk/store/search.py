"""The search over everything written: members, sessions, cases, debriefs and thoughts, of all groups."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, TextClause, text
from sqlalchemy.orm import Session

from balint_desk.core.asked_days import AskedDays
from balint_desk.core.excerpts import Piece, excerpt, holds, words

MOST, OF_EACH, LONGEST, MOST_WORDS = 30, 6, 200, 12


class HitKind(StrEnum):
    """What was found; in this order the kinds are shown."""

    MEMBER = "member"
    SESSION = "session"
    CASE = "case"
    DEBRIEF = "debrief"
    THOUGHT = "thought"


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where it stands. The id is that of the member, of the thought, or of the session to open."""

    kind: HitKind
    id: int
    group_id: int | None
    group: str
    day: date | None
    title: tuple[Piece, ...]
    """The member's name, the case's title, or who wrote the words of a debrief."""
    sentence: tuple[Piece, ...]
    part_id: int | None = None
    """Within the session: the case, or the words of the debrief."""


def find(
    session: Session, typed: str, *, group_id: int, today: date, asked: AskedDays | None = None
) -> dict[HitKind, list[Hit]]:
    """Hits by kind, at most thirty. Accents do not count, and the last word may be unfinished.

    Whole words come before beginnings of words, the newest first among each; sessions of the days asked for come by
    how near they are. Any text is safe: nothing in it is read as a command of the search.
    """
    plain = typed[:LONGEST].encode("utf-8", "ignore").decode()
    looked_for = words(plain)[:MOST_WORDS]
    ways = _ways(looked_for)
    found = {
        HitKind.MEMBER: _members(session, ways, looked_for, group_id),
        HitKind.SESSION: _once([*_sessions_of(session, asked, today), *_sessions(session, ways, looked_for)]),
        HitKind.CASE: _cases(session, ways, looked_for),
        HitKind.DEBRIEF: _debriefs(session, ways, looked_for),
        HitKind.THOUGHT: _thoughts(session, ways, looked_for),
    }
    return {kind: hits for kind, hits in _shared(found).items() if hits}


def _ways(looked_for: Sequence[str]) -> list[str]:
    """From strict to loose, in the language of FTS5; each word is quoted, so that none is a command."""
    quoted = [f'"{word}"' for word in looked_for]
    return [" ".join(quoted), " ".join(quoted) + "*"] if quoted else []


def _once(hits: Sequence[Hit]) -> list[Hit]:
    return list({hit.id: hit for hit in reversed(hits)}.values())[::-1]


def _shared(found: dict[HitKind, list[Hit]]) -> dict[HitKind, list[Hit]]:
    """Some of each kind, and what room is left goes to those that have more."""
    room = MOST - sum(min(len(hits), OF_EACH) for hits in found.values())
    for kind, hits in found.items():
        more = min(max(len(hits) - OF_EACH, 0), room)
        found[kind], room = hits[: OF_EACH + more], room - more
    return found


def _ask(session: Session, query: TextClause, ways: Sequence[str], **values: Any) -> list[Row[Any]]:
    """The rows of the first way, then those the next adds."""
    rows: dict[int, Row[Any]] = {}
    for way in ways:
        if len(rows) < MOST:
            for row in session.execute(query, {"way": way, "most": MOST, **values}):
                rows.setdefault(row.found_id, row)
    return list(rows.values())[:MOST]


MEMBERS = text("""
    SELECT p.id AS found_id, p.name, p.profession, p.workplace, p.email, p.phone, p.note,
           spell.group_id, g.name AS group_name
    FROM person_search JOIN person p ON p.id = person_search.rowid
    LEFT JOIN spell ON spell.id = (
        SELECT s.id FROM spell s WHERE s.person_id = p.id ORDER BY s.group_id = :here DESC, s.joined DESC LIMIT 1)
    LEFT JOIN "group" g ON g.id = spell.group_id
    WHERE person_search MATCH :way ORDER BY spell.joined DESC, p.name LIMIT :most""")


def _members(session: Session, ways: Sequence[str], looked_for: Sequence[str], here: int) -> list[Hit]:
    names = [f"name : ({way})" for way in reversed(ways)]
    hits = []
    for row in _ask(session, MEMBERS, [*names[:1], *ways], here=here):
        of_work = " · ".join(part for part in (row.profession, row.workplace) if part)
        sentence = _telling((of_work, row.email, row.phone, row.note), looked_for)
        name = excerpt(row.name, looked_for)
        hits.append(Hit(HitKind.MEMBER, row.found_id, row.group_id, row.group_name or "", None, name, sentence))
    return hits


SESSIONS = text("""
    SELECT s.id AS found_id, s.group_id, g.name AS group_name, s.day, s.reason
    FROM group_session_search JOIN group_session s ON s.id = group_session_search.rowid
    JOIN "group" g ON g.id = s.group_id
    WHERE group_session_search MATCH :way ORDER BY s.day DESC, s.id LIMIT :most""")

SESSIONS_OF = text("""
    SELECT s.id AS found_id, s.group_id, g.name AS group_name, s.day, s.reason,
           (SELECT group_concat(title, ' · ') FROM (
               SELECT title FROM "case" WHERE group_session_id = s.id AND title != '' ORDER BY place)) AS titles
    FROM group_session s JOIN "group" g ON g.id = s.group_id
    WHERE s.day LIKE :days ORDER BY abs(julianday(s.day) - julianday(:today)), s.day DESC LIMIT :most""")


def _sessions(session: Session, ways: Sequence[str], looked_for: Sequence[str]) -> list[Hit]:
    return [_hit(HitKind.SESSION, row, excerpt(row.reason, looked_for)) for row in _ask(session, SESSIONS, ways)]


def _sessions_of(session: Session, asked: AskedDays | None, today: date) -> list[Hit]:
    if asked is None:
        return []
    days = "-".join(_figures(part, size) for part, size in ((asked.year, 4), (asked.month, 2), (asked.day, 2)))
    rows = session.execute(SESSIONS_OF, {"days": days, "today": today.isoformat(), "most": MOST})
    return [_hit(HitKind.SESSION, row, excerpt(row.titles or row.reason, ())) for row in rows]


def _figures(part: int | None, size: int) -> str:
    return "_" * size if part is None else f"{part:0{size}}"


CASES = text("""
    SELECT c.id AS found_id, s.id AS session_id, s.group_id, g.name AS group_name, s.day, c.title, c.stayed
    FROM case_search JOIN "case" c ON c.id = case_search.rowid
    JOIN group_session s ON s.id = c.group_session_id JOIN "group" g ON g.id = s.group_id
    WHERE case_search MATCH :way ORDER BY s.day DESC, c.place LIMIT :most""")

DEBRIEFS = text("""
    SELECT d.id AS found_id, s.id AS session_id, s.group_id, g.name AS group_name, s.day, d.text, l.name AS leader
    FROM debrief_part_search JOIN debrief_part d ON d.id = debrief_part_search.rowid
    JOIN group_session s ON s.id = d.group_session_id JOIN "group" g ON g.id = s.group_id
    LEFT JOIN leader l ON l.id = d.leader_id
    WHERE debrief_part_search MATCH :way ORDER BY s.day DESC, d.id LIMIT :most""")

THOUGHTS = text("""
    SELECT t.id AS found_id, t.group_id, g.name AS group_name, t.day, t.text
    FROM thought_search JOIN thought t ON t.id = thought_search.rowid JOIN "group" g ON g.id = t.group_id
    WHERE thought_search MATCH :way ORDER BY t.day DESC, t.id LIMIT :most""")


def _cases(session: Session, ways: Sequence[str], looked_for: Sequence[str]) -> list[Hit]:
    hits = []
    for row in _ask(session, CASES, ways):
        sentence = _telling((row.stayed,), looked_for)
        hits.append(_hit(HitKind.CASE, row, sentence, excerpt(row.title, looked_for)))
    return hits


def _debriefs(session: Session, ways: Sequence[str], looked_for: Sequence[str]) -> list[Hit]:
    rows = _ask(session, DEBRIEFS, ways)
    return [_hit(HitKind.DEBRIEF, row, excerpt(row.text, looked_for), excerpt(row.leader or "", ())) for row in rows]


def _thoughts(session: Session, ways: Sequence[str], looked_for: Sequence[str]) -> list[Hit]:
    return [_hit(HitKind.THOUGHT, row, excerpt(row.text, looked_for)) for row in _ask(session, THOUGHTS, ways)]


def _hit(kind: HitKind, row: Row[Any], sentence: tuple[Piece, ...], title: tuple[Piece, ...] = ()) -> Hit:
    opens = getattr(row, "session_id", row.found_id)
    part = None if opens == row.found_id else row.found_id
    return Hit(kind, opens, row.group_id, row.group_name, date.fromisoformat(row.day), title, sentence, part)


def _telling(texts: Sequence[str], looked_for: Sequence[str]) -> tuple[Piece, ...]:
    """The first text that holds one of the words, else the first there is."""
    told = next((text for text in texts if holds(text, looked_for)), texts[0])
    return excerpt(told, looked_for)

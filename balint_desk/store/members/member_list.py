"""Everyone of each group with the time there that counts now, in the order of the list: a TEMP table of each open file.

It is filled at each open and kept by TEMP triggers, also under undo, so that no name is folded and no last time sought
while one types or sorts. It lies in memory only, and goes with the connection.
"""

from collections.abc import Iterator

from sqlalchemy import Date, Integer, String, column, table

MEMBER_LIST = table(
    "member_list",
    column("group_id", Integer),
    column("person_id", Integer),
    column("since", Date),
    column("left", Date),
    column("folded_name", String),
    column("name", String),
    column("workplace", String),
    column("folded_profession", String),
)

ORDERS = {
    "name": "group_id, folded_name, name, workplace, person_id, left",
    "since": "group_id, since, folded_name, name, workplace, person_id, left",
}
"""They hold all that the list asks for, so that it is read off them in order."""

LISTED = """
    INSERT INTO member_list
    SELECT s.group_id, s.person_id, max(s.joined), s.left, folded(p.name), p.name, p.workplace, folded(p.profession)
    FROM spell s JOIN person p ON p.id = s.person_id {where} GROUP BY s.group_id, s.person_id"""
"""SQLite takes the last day from the row of the latest joining."""

CHANGES: dict[str, dict[str, tuple[str, ...]]] = {
    "person": {"INSERT": ("new.id",), "DELETE": ("old.id",), "UPDATE OF name, workplace, profession": ("new.id",)},
    "spell": {"INSERT": ("new.person_id",), "DELETE": ("old.person_id",), "UPDATE": ("old.person_id", "new.person_id")},
}
"""Whose lines are made anew after which change."""


def statements() -> Iterator[str]:
    """The SQL that makes an open connection keep the list."""
    yield f"CREATE TEMP TABLE member_list ({', '.join(MEMBER_LIST.columns.keys())})"
    yield LISTED.format(where="")
    yield "CREATE UNIQUE INDEX temp.member_list_person ON member_list (person_id, group_id)"
    for name, columns in ORDERS.items():
        yield f"CREATE INDEX temp.member_list_{name} ON member_list ({columns})"
    for name, changes in CHANGES.items():
        for change, people in changes.items():
            verb, anew = change.split()[0], " ".join(_anew(person) for person in people)
            yield f"CREATE TEMP TRIGGER listed_{name}_{verb} AFTER {change} ON main.{name} BEGIN {anew} END"


def _anew(person: str) -> str:
    """Of one person in every group: few lines, and right whatever came before."""
    where = f"WHERE s.person_id = {person}"
    return f"DELETE FROM member_list WHERE person_id = {person}; {LISTED.format(where=where)};"

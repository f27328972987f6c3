"""The fields of a member: a column of the list, a line of the card."""

from collections.abc import Callable
from datetime import date

from balint_desk.store.members.members import MemberRow
from balint_desk.ui.base.texts import day_text, month_text
from balint_desk.ui.fields.editors import TextEditor
from balint_desk.ui.fields.field import Field
from balint_desk.ui.members.member_texts import list_came_text, name_text


def columns(today: Callable[[], date], hint: Callable[[MemberRow], str]) -> tuple[Field, ...]:
    """The list; `hint` says who came in words. Who came how often cannot be sorted by: nobody is ranked (rule 16)."""
    return (
        Field("Name", name_text, sort="name", width=156, hint=lambda row: row.person.email or row.person.name),
        Field("Profession", lambda row: row.person.profession, sort="profession"),
        Field("Since", lambda row: month_text(row.since), sort="since", width=92, hint=lambda row: day_text(row.since)),
        Field(
            "Came",
            lambda row: list_came_text(row, today().year),
            width=124,
            hint=hint,
        ),
        Field("Left", lambda row: month_text(row.left), sort="left", width=84, hint=lambda row: day_text(row.left)),
    )


DETAILS = (
    Field("Name", lambda person: person.name, "name"),
    Field("E-mail", lambda person: person.email, "email"),
    Field("Phone", lambda person: person.phone, "phone"),
    Field("Profession", lambda person: person.profession, "profession"),
    Field("Working place", lambda person: person.workplace, "workplace"),
    Field("Note", lambda person: person.note, "note", TextEditor),
)

"""The register that is brought in, made of what was understood; what is still open is refused with its question."""

from collections.abc import Sequence
from datetime import date

from balint_desk.core.refused import Refused
from balint_desk.core.register import Blank, Listed, Register
from balint_desk.core.text import folded
from balint_desk.core.words import Mark
from balint_desk.documents.register.grid import Line, Shape
from balint_desk.documents.register.marks import NAMES, meaning
from balint_desk.documents.register.understood import SameName, Understood


def settle(understood: Understood, today: date) -> Register:
    """The register with every question answered, its days in order."""
    _refuse_open_questions(understood)
    columns = sorted(understood.columns, key=lambda place: understood.days[place])
    if not columns:
        raise Refused("No session up to today has a mark in this register.")
    days = tuple(understood.days[place] for place in columns)
    people = [_listed(understood, lines, columns) for lines in _people(understood)]
    blank = understood.choices.blank if understood.blanks else None
    members = tuple(one for one in people if any(one.said) or blank is not Blank.NOT_A_MEMBER)
    out = [understood.days[place] for place in range(len(understood.days)) if place not in understood.columns]
    return Register(
        days,
        members,
        blank,
        empty_days=tuple(sorted(day for day in out if day <= today)),
        coming_days=tuple(sorted(day for day in out if day > today)),
        never_members=tuple(one.name for one in people if one not in members),
        after_last=understood.choices.after_last,
        names_across=understood.grid.shape is Shape.DATES_DOWN,
    )


def _refuse_open_questions(understood: Understood) -> None:
    if not understood.days:
        raise Refused(
            'The dates, like "{heading}", can be read in more than one way. Say which with --date-order {orders}.',
            heading=understood.grid.days[0].text,
            orders=" or ".join(understood.orders),
        )
    if understood.unknown_marks:
        _refuse_unknown_marks(understood)
    if understood.blanks and understood.choices.blank is None:
        raise Refused(
            "{count} cells are blank. Say what a blank means with --blank {meanings}.",
            count=understood.blanks,
            meanings=", ".join(Blank),
        )


def _refuse_unknown_marks(understood: Understood) -> None:
    unknown = understood.unknown_marks
    raise Refused(
        "Not known what these marks mean: {places}. Say it with --marks {example}=present; the marks are {names}.",
        places="; ".join(f'"{mark.text}" (line {mark.line}, column {mark.column})' for mark in unknown),
        example=unknown[0].text,
        names=NAMES,
    )


def _people(understood: Understood) -> list[list[Line]]:
    """The lines of each person, in the order of the file; a name in two lines is two people unless said otherwise."""
    if understood.choices.same_name is not SameName.ONE_PERSON:
        return [[line] for line in understood.grid.lines]
    people: dict[str, list[Line]] = {}
    for line in understood.grid.lines:
        people.setdefault(folded(line.name), []).append(line)
    return list(people.values())


def _listed(understood: Understood, lines: list[Line], columns: Sequence[int]) -> Listed:
    said = tuple(_said(understood, lines, place) for place in columns)
    return Listed(lines[0].name, tuple(line.number for line in lines), said)


def _said(understood: Understood, lines: list[Line], place: int) -> Mark | None:
    """What the lines of one person say of a day: they may fill each other's blanks, not contradict each other."""
    texts = {line.number: line.cells[place] for line in lines if line.cells[place]}
    marks = {meaning(text, understood.choices.marks) for text in texts.values()}
    if len(marks) > 1:
        raise _contradiction(understood, lines, list(texts), place)
    return marks.pop() if marks else None


def _contradiction(understood: Understood, lines: list[Line], numbers: list[int], place: int) -> Refused:
    day, both = understood.grid.days[place], " and ".join(map(str, numbers))
    if understood.grid.shape is Shape.DATES_DOWN:
        return Refused(
            "{name}: columns {columns} say different things in line {line}.",
            name=lines[0].name,
            columns=both,
            line=day.line,
        )
    return Refused(
        "{name}: lines {lines} say different things in column {column}.",
        name=lines[0].name,
        lines=both,
        column=day.column,
    )

"""The register that is brought in, made of what was understood; what is still open is refused with its question."""

from collections.abc import Mapping, Sequence
from datetime import date

from balint_desk.core.refused import Refused
from balint_desk.core.registers.understood_register import MEMBERS_BY_MARKS, Blank, ListedName, Register, Said, Unsaid
from balint_desk.core.text import folded
from balint_desk.documents.registers.mark_meanings import NAMES, meaning
from balint_desk.documents.registers.register_cells import ColumnHeading, NameLine, Place, Shape
from balint_desk.documents.registers.register_meetings import Places, SameDate, sessions, starts
from balint_desk.documents.registers.understood import SameName, Understood


def settle(understood: Understood, today: date) -> Register:
    """The register with every question answered, its sessions in order."""
    _refuse_open_questions(understood)
    days, same_date = understood.days, understood.choices.same_date
    twice = understood.same_dates if same_date is SameDate.ONE_SESSION else ()
    found = sessions(days, understood.keys, understood.columns, twice)
    if not found:
        raise Refused("No session up to today has a mark in this register.")
    people = [_listed(understood, lines, found) for lines in _people(understood)]
    blank = understood.choices.blank if understood.blanks else None
    members = tuple(listed for listed in people if any(listed.said) or blank not in MEMBERS_BY_MARKS)
    held = tuple(days[places[0]] for places in found)
    out = {days[place] for place in range(len(days)) if place not in understood.columns} - {*held}
    register = Register(
        held,
        members,
        blank,
        empty_days=tuple(sorted(day for day in out if day <= today)),
        coming_days=tuple(sorted(day for day in out if day > today)),
        never_members=tuple(listed.name for listed in people if listed not in members),
        after_last=understood.choices.after_last,
        names_across=understood.grid.shape is Shape.DATES_DOWN,
        starts=starts(found, days, understood.times),
        keep_times_apart=same_date is SameDate.TWO_SESSIONS and not understood.same_dates,
        still_members=understood.choices.still_members,
    )
    _refuse_open_ends(register)
    return register


def _refuse_open_ends(register: Register) -> None:
    """Of all blanks only "away between marks" says nothing of those after the last one."""
    if register.blank is Blank.AWAY_BETWEEN and register.after_last is None and register.stopped:
        raise Refused(
            "Marks stop before the register does: {names}. Whether they left then or stayed without coming: "
            "say --after-last left or --after-last stayed.",
            names=", ".join(f"{name} ({day})" for name, day in register.stopped),
        )


def _refuse_open_questions(understood: Understood) -> None:
    if not understood.days:
        raise Refused(
            'The dates, like "{heading}", can be read in more than one way. Say which with --date-order {orders}.',
            heading=understood.grid.days[0].text,
            orders=" or ".join(understood.orders),
        )
    if understood.same_dates and understood.choices.same_date is None:
        raise _same_date(understood)
    if understood.unknown_marks:
        _refuse_unknown_marks(understood)
    if understood.blanks and understood.choices.blank is None:
        raise Refused(
            "{count} cells are blank. Say what a blank means with --blank {meanings}.",
            count=understood.blanks,
            meanings=", ".join(Blank),
        )


def _same_date(understood: Understood) -> Refused:
    return Refused(
        "One date stands more than once: {places}. Say with --same-date two-sessions or one-session whether these are "
        "sessions of one day or one session written twice. A column that tells them apart is named with --time-column; "
        "two people of one name need a name each.",
        places="; ".join(_where([understood.grid.days[place] for place in same]) for same in understood.same_dates),
    )


def _where(days: Sequence[ColumnHeading]) -> str:
    first = days[0]
    if first.line == days[-1].line:
        return f"{first.text} (line {first.line}, columns {' and '.join(str(day.column) for day in days)})"
    return f"{first.text} (column {first.column}, lines {' and '.join(str(day.line) for day in days)})"


def _refuse_unknown_marks(understood: Understood) -> None:
    unknown = understood.unknown_marks
    raise Refused(
        "Not known what these marks mean: {places}. Say it with --marks {example}=present; the marks are {names}. "
        "What is no mark is left out with --leave-out.",
        places="; ".join(f'"{mark.text}" (line {mark.line}, column {mark.column})' for mark in unknown),
        example=unknown[0].text,
        names=NAMES,
    )


def _people(understood: Understood) -> list[list[NameLine]]:
    """The lines of each person, in the order of the file; a name in two lines is two people unless said otherwise."""
    if understood.choices.same_name is not SameName.ONE_PERSON:
        return [[line] for line in understood.grid.lines]
    people: dict[str, list[NameLine]] = {}
    for line in understood.grid.lines:
        people.setdefault(folded(line.name), []).append(line)
    return list(people.values())


def _listed(understood: Understood, lines: list[NameLine], found: Sequence[Places]) -> ListedName:
    said = tuple(_said(understood, lines, places) for places in found)
    return ListedName(lines[0].name, tuple(line.number for line in lines), said)


def _said(understood: Understood, lines: list[NameLine], places: Places) -> Said | None:
    """What one person's cells say of a session: they may fill each other's blanks, not contradict each other."""
    texts = {line.places[place]: line.cells[place] for line in lines for place in places if line.cells[place]}
    said = {meaning(text, understood.choices.marks) for text in texts.values()}
    marks = said - {Unsaid.NOT_RECORDED} or said
    if len(marks) > 1:
        raise _contradiction(lines[0].name, texts)
    return marks.pop() if marks else None


def _contradiction(name: str, texts: Mapping[Place, str]) -> Refused:
    return Refused(
        "{name}: {places} say different things of one session.",
        name=name,
        places=" and ".join(
            f'"{text}" (line {line}, column {column})' for (line, column), text in sorted(texts.items())
        ),
    )

"""The counts that are shown before a register is written, as sentences for the window and for the command."""

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time

from balint_desk.core.registers.understood_register import (
    AfterLast,
    KnownElsewhere,
    Register,
    Said,
    StillMembers,
    is_long_ago,
)
from balint_desk.core.text import folded, phrase
from balint_desk.documents.registers.register_cells import FileGrid
from balint_desk.documents.registers.understood import Understood
from balint_desk.store.registers.register_plan import RegisterPlan

FEW = 3
"""So many names that were turned round are listed; of more, one is shown."""


class Told:
    """A sentence with named fields, still to be translated, and what goes into them."""

    def __init__(self, text: str, **values: object) -> None:
        self.text, self.values = text, values

    def __str__(self) -> str:
        return self.text.format(**self.values)


@dataclass(frozen=True)
class CountWords:
    """How days and marks are written where the counts are shown."""

    day: Callable[[date], str]
    mark: Callable[[Said], str]
    time: Callable[[time], str] = lambda at: at.isoformat("minutes")
    place: Callable[..., str] = "{text} (line {line}, column {column})".format
    options: bool = False
    """Whether what was taken for granted is told with the option that says otherwise."""

    def days(self, days: Sequence[date]) -> str:
        return ", ".join(map(self.day, days))


PLAIN = CountWords(date.isoformat, lambda mark: mark.value, options=True)


def counts(plan: RegisterPlan, words: CountWords = PLAIN) -> list[Told]:
    """What will come in: sessions, members and marks."""
    register, kinds = plan.register, plan.marks_by_kind
    first, last = register.days[0], register.days[-1]
    return [
        Told(
            phrase("Sessions: {new} new, {known} there already, from {first} to {last}."),
            new=plan.new_sessions,
            known=plan.known_sessions,
            first=words.day(first),
            last=words.day(last),
        ),
        Told(phrase("Members: {new} new, {known} there already."), new=plan.new_members, known=plan.known_members),
        Told(
            phrase("Marks: {kinds}; {known} there already."),
            kinds=", ".join(f"{count} {words.mark(mark)}" for mark, count in kinds.items()) or 0,
            known=plan.marks_there,
        ),
        *_left_with_it(plan, words),
    ]


def _left_with_it(plan: RegisterPlan, words: CountWords) -> Iterator[Told]:
    register = plan.register
    count = sum(spell.left == register.days[-1] for _, spell in plan.spells)
    if register.still_members is StillMembers.NO and count:
        yield Told(
            phrase("New ones who left with the register's last session, on {day}: {count}."),
            day=words.day(register.days[-1]),
            count=count,
        )


def readings(understood: Understood, said: Container[str], words: CountWords = PLAIN) -> Iterator[Told]:
    """What was understood of the file without being told: its marks, its names, what stays out."""
    known: dict[Said, list[str]] = {}
    for seen in understood.marks:
        if seen.meaning and folded(seen.text) not in said:
            known.setdefault(seen.meaning, []).append(seen.text)
    for mark, texts in known.items():
        yield Told(phrase("Read as {mark}: {texts}."), mark=words.mark(mark), texts=", ".join(texts))
    yield from names_and_columns(understood.grid, words)


def names_and_columns(grid: FileGrid, words: CountWords = PLAIN) -> Iterator[Told]:
    """The names that were turned round, and what stays out."""
    if len(grid.turned) > FEW:
        written, spoken = grid.turned[0]
        yield Told(
            phrase("{count} names turned round, like {written} → {spoken}."),
            count=len(grid.turned),
            written=written,
            spoken=spoken,
        )
    elif grid.turned:
        pairs = "; ".join(f"{written} → {spoken}" for written, spoken in grid.turned)
        yield Told(phrase("Names turned round: {pairs}."), pairs=pairs)
    if grid.beside:
        places = ", ".join(
            words.place(text=heading.text, line=heading.line, column=heading.column) for heading in grid.beside
        )
        yield Told(phrase("These stay out: {places}."), places=places)


def remarks(plan: RegisterPlan, words: CountWords = PLAIN) -> list[Told]:
    """What is not as one might think: what stays as it is, what is left out, mark by mark."""
    return [*notes(plan, words), *_differing(plan, words), *_endings(plan, words), *nothing_new(plan)]


def notes(plan: RegisterPlan, words: CountWords = PLAIN) -> list[Told]:
    """The same, but for the marks that differ."""
    return [*_about_days(plan, words), *_about_sessions(plan, words), *_about_names(plan, words)]


def nothing_new(plan: RegisterPlan) -> Iterator[Told]:
    if plan.changes_nothing:
        yield Told(
            phrase("Nothing will change.")
            if plan.differing or plan.endings
            else phrase("All of it is there already: nothing will change.")
        )


def _about_days(plan: RegisterPlan, words: CountWords) -> Iterator[Told]:
    register = plan.register
    for text, days in (
        (phrase("Nobody has a mark on these days, so they are left out: {days}."), register.empty_days),
        (phrase("These days are still to come, so they are left out: {days}."), register.coming_days),
        (phrase("Kept as cancelled, so the marks of these days are left out: {days}."), plan.cancelled_days),
        (
            phrase("More sessions are kept of these days than the register tells of, so they are left out: {days}."),
            plan.double_days,
        ),
    ):
        if days:
            yield Told(text, days=words.days(days))


def _about_sessions(plan: RegisterPlan, words: CountWords) -> Iterator[Told]:
    """Days with several sessions, and when these begin; sessions kept at another time."""
    register, sessions = plan.register, plan.sessions
    at: dict[date, list[int]] = {}
    for place, day in enumerate(register.days):
        at.setdefault(day, []).append(place)
    for day, places in at.items():
        if len(places) > 1 and not sessions.left_out & {*places}:
            guessed = any(register.times[place] is None and sessions.ids[place] is None for place in places)
            yield Told(
                phrase("{day}: {count} sessions, at {times}; without a time in the register one follows the other.")
                if guessed
                else phrase("{day}: {count} sessions, at {times}."),
                day=words.day(day),
                count=len(places),
                times=", ".join(words.time(sessions.starts[place]) for place in places),
            )
    for place, wanted in sessions.moved:
        yield Told(
            phrase("{day}: kept at {kept}, the register says {read}; taken as the same session."),
            day=words.day(register.days[place]),
            kept=words.time(sessions.starts[place]),
            read=words.time(wanted),
        )


def _about_names(plan: RegisterPlan, words: CountWords) -> Iterator[Told]:
    register = plan.register
    if register.unmarked:
        yield Told(phrase("Without any mark, and brought in: {names}."), names=", ".join(register.unmarked))
    if register.never_members:
        yield Told(phrase("Without any mark, and left out: {names}."), names=", ".join(register.never_members))
    stopped = [
        (listed.name, register.last_day(listed))
        for place, listed in enumerate(register.people)
        if place not in plan.kept_on
    ]
    names = ", ".join(f"{name} ({words.day(day)})" for name, day in stopped if day)
    if names:
        told = {
            None: phrase(
                "Their marks stop early; taken as stayed without coming: {names}. Else say --after-last left."
            ),
            AfterLast.STAYED: phrase("Their marks stop early; they stayed without coming: {names}."),
            AfterLast.LEFT: phrase("Their marks stop early; they left on the day of the last one: {names}."),
        }[register.after_last]
        yield Told(told, names=names)
    yield from _about_members(plan, words)
    yield from _about_namesakes(register, words)
    if not plan.is_open:
        yield from _about_elsewhere(plan)
    for earlier in plan.earlier:
        yield Told(
            phrase("{name} joined earlier than is kept: on {day}."), name=earlier.name, day=words.day(earlier.joined)
        )


def _about_namesakes(register: Register, words: CountWords) -> Iterator[Told]:
    option = phrase("If it is one person, say --same-name one-person.")
    for name, lines in register.namesakes:
        text = (
            phrase("{name} stands in columns {lines}: taken as different people of one name.")
            if register.names_across
            else phrase("{name} stands in lines {lines}: taken as different people of one name.")
        )
        told: dict[str, object] = {"name": name, "lines": ", ".join(map(str, lines))}
        yield Told(f"{text} {option}" if words.options else text, **told)


def _about_members(plan: RegisterPlan, words: CountWords) -> Iterator[Told]:
    """Who stays although the register says otherwise."""
    if plan.staying:
        names = ", ".join(plan.register.people[place].name for place in plan.staying)
        yield Told(
            phrase("Kept as members to this day, and so they stay: {names}. Who left gets a last day on their card."),
            names=names,
        )


def still_members(plan: RegisterPlan, today: date) -> Iterator[Told]:
    """For the command, where it was not said: whom a register of long ago makes members to this day."""
    count, day = sum(spell.left is None for _, spell in plan.spells), plan.register.days[-1]
    if count and plan.register.still_members is None and is_long_ago(day, today):
        yield Told(
            phrase("{count} are members to this day; --still-members no ends that on {day}."),
            count=count,
            day=PLAIN.day(day),
        )


def _about_elsewhere(plan: RegisterPlan) -> Iterator[Told]:
    for elsewhere in plan.elsewhere:
        yield Told(
            phrase("{name} is known from {groups}: taken as the same person.")
            if plan.known_elsewhere is KnownElsewhere.SAME
            else phrase("{name} is known from {groups}: taken as another person of that name."),
            name=elsewhere.name,
            groups=", ".join(elsewhere.groups),
        )


def _differing(plan: RegisterPlan, words: CountWords) -> Iterator[Told]:
    replaced = {(session, person) for session, person, _ in plan.replaced}
    for differing in plan.differing:
        yield Told(
            phrase("{name}, {day}: {kept} is kept and replaced; the register says {read}.")
            if differing.key in replaced
            else phrase("{name}, {day}: {kept} is kept and stays; the register says {read}."),
            name=differing.name,
            day=words.day(differing.day),
            kept=words.mark(differing.kept),
            read=words.mark(differing.read),
        )


def _endings(plan: RegisterPlan, words: CountWords) -> Iterator[Told]:
    """Those a register brought in as members to this day, of whom it now says that they left."""
    ended = {ending.place for ending in plan.ended}
    with_marks = phrase("The {count} marks go that blanks after that day were taken for.")
    for text, those in (
        (
            phrase("Kept as members to this day, and so they stay; with --replace they leave: {names}."),
            [ending for ending in plan.endings if ending.place not in ended],
        ),
        (phrase("Kept as members to this day, and they leave now: {names}."), plan.ended),
    ):
        count = sum(len(ending.marks) for ending in those)
        names = ", ".join(f"{ending.name} ({words.day(ending.day)})" for ending in those)
        if those:
            yield Told(f"{text} {with_marks}" if count else text, names=names, count=count)

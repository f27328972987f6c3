"""Who is in the made-up practice, and when. Any likeness of a name is chance."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count
from random import Random

from balint_desk.store.demo.stories import Stay, Story

ME = "Robin Hale"
FIRST = (
    "Anita Lena Julia Piotr Ravi Erik Sam Tilda Nadia Owen Clara Hugo Imogen Farid Greta Leon Maeve Noor Pascal Rosa "
    "Silas Teresa Ulla Victor Wanda Yusuf Zoe Bram Dilys Edwin Femi Gwen Henrik Iris Joan Kofi Lucia Magnus Nell Oscar"
)
LAST = (
    "Ferreira Brandt Okafor Nowak Iyer Sandoval Whitcombe Marsh Calloway Dietrich Eriksen Fenwick Galloway Hartnell "
    "Ibarra Jansen Kowalski Lindgren Mbeki Norwood Osgood Pemberton Quigley Rasmussen Stanhope Thackeray Umarov "
    "Vandermeer Winslow Yardley Zeller Ashdown Birkett Crowther Dunmore Ellery Frostick Garside Holloway Inskip"
)
PROFESSIONS = ("GP", "GP", "GP", "psychiatrist", "GP trainee", "psychotherapist", "paediatrician", "palliative care")
PLACES = ("Mill Lane surgery", "Harbour practice", "Riverside hospital", "Oak Street clinic", "The Old Dairy surgery")


@dataclass(frozen=True, slots=True)
class MadeUpMember:
    """A made-up person with the days of joining and leaving."""

    name: str
    details: Mapping[str, str]
    spells: tuple[tuple[date, date | None], ...]
    leave: tuple[date, date] | None = None


def names(rng: Random) -> Iterator[str]:
    """One name after the other, each once as long as there are any; near each other no first name is heard twice."""
    first, last = FIRST.split(), LAST.split()
    rng.shuffle(first)
    rng.shuffle(last)
    for place in count():
        yield f"{first[place % len(first)]} {last[(place + place // len(first)) % len(last)]}"


def cast(rng: Random, named: Iterator[str], story: Story, first: date, closed: date | None) -> list[MadeUpMember]:
    """Who they will be, each with the days of their story."""
    people = [_member(rng, next(named), stay, first, closed) for stay in story.stays]
    if story.leave is not None:
        who, begins, ends = story.leave
        away = first + timedelta(weeks=begins), first + timedelta(weeks=ends)
        people[who] = replace(people[who], leave=away)
    return people


def _member(rng: Random, name: str, stay: Stay, first: date, closed: date | None) -> MadeUpMember:
    """The weeks of a story as days; at the end of the group everybody leaves."""

    def day(week: int | None) -> date | None:
        return closed if week is None else first + timedelta(weeks=week)

    spells = [(first + timedelta(weeks=stay.joined), day(stay.left))]
    if stay.back is not None:
        spells.append((first + timedelta(weeks=stay.back), closed))
    return MadeUpMember(name, _details(rng, name), tuple(spells))


def _details(rng: Random, name: str) -> dict[str, str]:
    """What is noted of a member."""
    return {
        "profession": rng.choice(PROFESSIONS),
        "workplace": rng.choice(PLACES),
        "email": name.lower().replace(" ", ".") + "@example.org",
    }

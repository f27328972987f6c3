"""Who is in the made-up practice. Any likeness of a name is chance."""

from collections.abc import Iterator
from itertools import count
from random import Random

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


def names(rng: Random) -> Iterator[str]:
    """One name after the other, each once as long as there are any; near each other no first name is heard twice."""
    first, last = FIRST.split(), LAST.split()
    rng.shuffle(first)
    rng.shuffle(last)
    for place in count():
        yield f"{first[place % len(first)]} {last[(place + place // len(first)) % len(last)]}"


def details(rng: Random, name: str) -> dict[str, str]:
    """What is noted of a member."""
    return {
        "profession": rng.choice(PROFESSIONS),
        "workplace": rng.choice(PLACES),
        "email": name.lower().replace(" ", ".") + "@example.org",
    }

"""Names as they are matched and shortened, and the mark that lets the translator find a text of this floor."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping

TITLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "herr", "frau"})

DEGREE_WORDS = "md phd dr med msc ma bsc mbbs frcgp mrcgp mrcpsych frcpsych jr sr jun sen ii iii"
DEGREES = frozenset(DEGREE_WORDS.split())


def phrase(text: str) -> str:
    """The text itself. lupdate collects it as it collects Refused: -tr-function-alias QT_TR_NOOP+=phrase.

    It lands in the context without a name, so the window translates it by translate("", text).
    """
    return text


def folded(text: str) -> str:
    """The text for comparing: accents, case and spare white space do not count."""
    if text.isascii():
        return " ".join(text.lower().split())
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return " ".join("".join(sign for sign in parts if not unicodedata.combining(sign)).split())


def short_name(name: str) -> str:
    """Julia Okafor is J. Okafor, Ursula von der Leyen U. von der Leyen; a name of one word stays as it is.

    A first name with a hyphen keeps both letters (A.-L. Weiss); further first names are left out.
    """
    words = _words(name)
    if len(words) < 2:  # noqa: PLR2004
        return " ".join(name.split())
    start = len(words) - 1
    while start > 1 and words[start - 1][0].islower():
        start -= 1
    letters = "-".join(f"{part[0].upper()}." for part in words[0].split("-") if part)
    return " ".join([letters, *words[start:]])


def spoken_name(name: str) -> str:
    """Okafor, Julia is Julia Okafor; what stands after the comma may also be a title or a degree, and stays there."""
    last, comma, first = name.partition(",")
    after = {word.strip(".,").casefold() for word in first.split()}
    if not comma or "," in first or not last.strip() or not after or after <= DEGREES:
        return " ".join(name.split())
    return " ".join(f"{first} {last}".split())


def short_names(names: Iterable[str]) -> dict[str, str]:
    """The short name of each; whose short names would be the same are shown in full."""
    return _told_apart({name: short_name(name) for name in names})


def _words(name: str) -> list[str]:
    """The words of a name in speaking order, without titles: "Okafor, Julia" is Julia, Okafor."""
    last, comma, first = name.partition(",")
    words = (f"{first} {last}" if comma else name).split()
    while len(words) > 1 and words[0].rstrip(".").casefold() in TITLES:
        words = words[1:]
    return [word for word in words if word.strip("-.")]


def first_names(names: Iterable[str]) -> dict[str, str]:
    """The first name of each, as one speaks of a colleague; who shares a first name is named in full."""
    return _told_apart({name: next(iter(_words(name)), name) for name in names})


def _told_apart(called: Mapping[str, str]) -> dict[str, str]:
    """What each name is called, but those in full that would be called the same."""
    seen = Counter(map(folded, called.values()))
    return {name: call if seen[folded(call)] == 1 else " ".join(name.split()) for name, call in called.items()}

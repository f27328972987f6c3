"""Running numbers of papers by a pattern: "{year}-{number:3}" makes 2026-041. No number is left out or given twice."""

import re
from datetime import date

from balint_desk.core.refused import Refused

PART = re.compile(r"\{(?:year|number(?::([1-9]))?)\}")
LONGEST = 30


def check(pattern: str) -> str:
    """The pattern without blanks around it, or Refused: it holds the number once, and nothing else in braces."""
    tidy = pattern.strip()
    numbers = re.findall(r"\{number(?::[1-9])?\}", tidy)
    if len(numbers) != 1 or re.search(r"[{}]", PART.sub("", tidy)) or tidy.count("{year}") > 1:
        raise Refused(
            "“{pattern}” makes no numbers. Write the running number once, as {example}, and the year at most once.",
            pattern=pattern,
            example="{year}-{number:3}",
        )
    if len(tidy) > LONGEST:
        raise Refused("The pattern of the numbers is too long. Take at most {most} signs.", most=LONGEST)
    return tidy


def series(pattern: str, day: date) -> str:
    """Within what a number counts: the year, where the pattern has it; else one series for ever."""
    return str(day.year) if "{year}" in pattern else ""


def numbered(pattern: str, day: date, running: int) -> str:
    """The number as it is printed."""

    def part(found: re.Match[str]) -> str:
        return str(day.year) if found[0] == "{year}" else str(running).zfill(int(found[1] or 1))

    return PART.sub(part, pattern)

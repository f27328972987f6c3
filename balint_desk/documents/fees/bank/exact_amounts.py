"""What the fixed formats of banks have in common: amounts without thousands, and where something cannot be read."""

from balint_desk.core.amounts import read_amount
from balint_desk.core.money import Money, known
from balint_desk.core.refused import Refused

OFTEN = 200
"""After so many lines it is said how far it is."""


def exact_amount(text: str, currency: str) -> Money | None:
    """An amount with a point or a comma before its decimals, and no other sign in it."""
    plain = text.strip().removeprefix("+")
    return read_amount(plain, known(currency.strip().upper()), "," if "," in plain else ".")


def no_payments(name: str) -> Refused:
    return Refused("{name} has no payments in it. Choose other days at your bank and try again.", name=name)


def not_readable(name: str, line: int) -> Refused:
    """A payment without a day or an amount: nothing of such a file is taken."""
    return Refused(
        "Line {line} of {name}: the day or the amount of a payment cannot be read. Download it once more, or take CSV.",
        line=line,
        name=name,
    )

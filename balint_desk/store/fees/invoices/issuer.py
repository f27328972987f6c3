"""Who issues the invoices: what stands about the leader on every one of them, kept with the practice."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from sqlalchemy.orm import Session

from balint_desk.core.fees import check_digits
from balint_desk.core.fees.invoices import numbering
from balint_desk.core.members.mail_addresses import address
from balint_desk.core.refused import Refused
from balint_desk.store.practice import leaders, settings
from balint_desk.store.practice.settings import Choice


@dataclass(frozen=True, slots=True)
class Issuer:
    """Everything with its default."""

    name: str = ""
    address: str = ""
    email: str = ""
    """Whom a letter sent as an e-mail is from."""
    tax_number: str = ""
    vat_number: str = ""
    exemption: str = ""
    """The usual sentence that says why there is no tax."""
    iban: str = ""
    bic: str = ""
    account: str = ""
    """How else one pays: sort code and account number, for instance."""
    due_days: int = 14
    pattern: str = "{year}-{number:3}"
    credit_pattern: str = "C{year}-{number:3}"
    first_number: int = 1
    """The running number of the first invoice of `first_series`: who comes from elsewhere goes on counting."""
    first_series: str = ""
    """The year in which that was said; "" where the pattern has none."""

    def first_in(self, series: str) -> int:
        """The first running number of a series: each year but that one begins with 1."""
        return self.first_number if series == self.first_series else 1


CHOICES = {one.name: Choice[Any](f"issuer_{one.name}", one.default) for one in fields(Issuer)}


def _own_email(typed: str) -> str:
    tidy = typed.strip()
    if tidy and address(tidy) is None:
        raise Refused("“{typed}” is no address of an e-mail. Write it like anna@example.org.", typed=tidy)
    return tidy


TIDIED: Mapping[str, Callable[[Any], Any]] = {
    "email": _own_email,
    "iban": check_digits.iban,
    "bic": check_digits.bic,
    "vat_number": check_digits.vat_number,
    "pattern": numbering.check,
    "credit_pattern": numbering.check,
}


def get(session: Session) -> Issuer:
    """Until another name is kept, the leader's own stands there."""
    choices = {**CHOICES, "name": Choice[Any](CHOICES["name"].key, leaders.me(session).name)}
    return Issuer(**settings.several(session, choices))


def put(session: Session, edits: Mapping[str, Any]) -> None:
    """Keep these details. Numbers of accounts and taxes are checked, and the two patterns never make one number."""
    tidy = {name: _tidied(name, value) for name, value in edits.items()}
    before = asdict(get(session))
    for name, value in tidy.items():
        if before[name] != value:
            settings.put(session, CHOICES[name], value)
    session.flush()
    now = get(session)
    if now.pattern == now.credit_pattern:
        raise Refused("Credit notes need numbers of their own: give them another pattern than invoices.")


def _tidied(name: str, value: Any) -> Any:
    if name in TIDIED:
        return TIDIED[name](value)
    return value.strip() if isinstance(value, str) else value

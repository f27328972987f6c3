"""Money is whole minor units (pence, cents) of one currency: never a float, never a bare int."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import total_ordering

from balint_desk.core.refused import Refused

_CODES = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    2: """AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF
          CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL
          HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU
          MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR
          SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED
          VES WST XCD XCG YER ZAR ZMW ZWG""",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
DECIMALS = {code: digits for digits, codes in _CODES.items() for code in codes.split()}
"""ISO 4217, list one (active codes that have a minor unit), as published by its maintenance agency SIX;
the lev is left out, since Bulgaria pays in euros from 1 January 2026."""


def known(currency: str) -> str:
    """The code itself, or Refused."""
    if currency not in DECIMALS:
        raise Refused(
            "“{currency}” is no currency code. Take one of three letters, such as GBP or EUR.", currency=currency
        )
    return currency


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole minor units of its currency. Two currencies never meet in one sum or comparison."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise TypeError(f"Money is counted in whole minor units, not in {type(self.minor).__name__}.")
        if self.currency not in DECIMALS:
            known(self.currency)

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + _minor(other, self.currency), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - _minor(other, self.currency), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __abs__(self) -> Money:
        return Money(abs(self.minor), self.currency)

    def __mul__(self, times: int) -> Money:
        return Money(self.minor * times, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < _minor(other, self.currency)

    def __bool__(self) -> bool:
        return self.minor != 0

    def part(self, parts: int, whole: int) -> Money:
        """This many parts of the whole, half a unit away from zero: a third of 10.00 is 3.33, half of 0.05 is 0.03.

        The part of a negative amount is the negative part, so a credit note mirrors its invoice.
        """
        counted = self.minor * parts
        size = (2 * abs(counted) + abs(whole)) // (2 * abs(whole))
        return Money(size if (counted >= 0) == (whole > 0) else -size, self.currency)

    def text(self) -> str:
        """The bare number with a point, as exchanged: "-12.50". The window writes it in the leader's way."""
        digits = DECIMALS[self.currency]
        sign, plain = "-" if self.minor < 0 else "", f"{abs(self.minor):0{digits + 1}}"
        return sign + (f"{plain[:-digits]}.{plain[-digits:]}" if digits else plain)

    def __str__(self) -> str:
        return f"{self.text()} {self.currency}"


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum of amounts of this one currency; of none, nothing."""
    return Money(sum(_minor(amount, currency) for amount in amounts), currency)


def _minor(amount: Money, currency: str) -> int:
    if amount.currency != currency:
        raise ValueError(f"{currency} and {amount.currency} cannot be added or compared.")
    return amount.minor

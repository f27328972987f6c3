"""Numbers of accounts and of taxes, checked by their own check digits (python-stdnum; nothing is asked of anybody)."""

from balint_desk.core.refused import Refused

SWISS = "CHE"
PREFIX = 2


def iban(typed: str) -> str:
    """The account number in groups of four, or Refused; nothing typed is nothing."""
    if not typed.strip():
        return ""
    from stdnum import iban as checks  # noqa: PLC0415 - slow to import, seldom needed

    if not checks.is_valid(typed):
        raise Refused("“{typed}” is no IBAN. See that every letter and figure is there.", typed=typed.strip())
    return str(checks.format(checks.compact(typed)))


def bic(typed: str) -> str:
    """The bank's code in capitals, or Refused."""
    if not typed.strip():
        return ""
    from stdnum import bic as checks  # noqa: PLC0415

    if not checks.is_valid(typed):
        raise Refused("“{typed}” is no BIC. It has 8 or 11 letters and figures.", typed=typed.strip())
    return str(checks.format(typed))


def vat_number(typed: str) -> str:
    """The number of who pays VAT, with its country, or Refused."""
    tidy = "".join(typed.split()).upper()
    if tidy and not _is_vat(tidy):
        raise Refused(
            "“{typed}” is no VAT number. Write it with the letters of its country, such as GB, DE or CHE.",
            typed=typed.strip(),
        )
    return tidy


def _is_vat(number: str) -> bool:
    from stdnum import get_cc_module  # noqa: PLC0415
    from stdnum.eu import vat as european  # noqa: PLC0415

    if number.startswith(SWISS):
        from stdnum.ch import uid, vat  # noqa: PLC0415

        return bool(vat.is_valid(number) or uid.is_valid(number))
    country, rest = number[:PREFIX].lower(), number[PREFIX:]
    if country in (*european.MEMBER_STATES, "el", "xi"):
        return bool(european.is_valid(number))
    checks = get_cc_module(country, "vat") if country.isascii() and country.isalpha() else None
    return checks is not None and bool(checks.is_valid(number) or checks.is_valid(rest))

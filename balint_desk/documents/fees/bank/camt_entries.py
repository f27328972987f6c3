"""An entry of CAMT as an object of pyiso20022, made by xsdata, whatever version the bank wrote it in.

All versions go into the classes of the newest: those from .02 on tell what a payment is in the same words, but for the
levels that .07 put between. Entry by entry, so that it is known how far a long file is, and only this is kept of it.
"""

import logging
from dataclasses import MISSING, fields
from functools import cache
from typing import Any
from xml.etree.ElementTree import Element

from pyiso20022.camt.camt_053_001_12 import CashAccount43, CreditDebitCode, ReportEntry14
from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.parsers.config import ParserConfig
from xsdata.formats.dataclass.parsers.handlers.native import XmlEventHandler
from xsdata.formats.dataclass.parsers.nodes import SkipNode

__all__ = ["CreditDebitCode", "account_of", "bare", "children", "entry_of"]

NEWEST = "{urn:iso:std:iso:20022:tech:xsd:camt.053.001.12}"
BETWEEN = {"Sts": "Cd", **dict.fromkeys(("Dbtr", "Cdtr", "UltmtDbtr", "UltmtCdtr"), "Pty")}
"""What has stood inside which element since .07."""

logging.getLogger("xsdata.logger").disabled = True


def entry_of(element: Element) -> Any:
    """The entry, or none if it is nested as no entry can be."""
    return _read(element, ReportEntry14)


def account_of(statement: Element) -> Any:
    """The leader's own account, or none if the statement tells none."""
    return next((_read(one, CashAccount43) for one in children(statement, "Acct")), None)


def children(element: Element, name: str) -> list[Element]:
    return [one for one in element if bare(one) == name]


def bare(element: Element) -> str:
    """The name without the namespace, which tells the version."""
    return str(element.tag).rpartition("}")[2]


class _Parser(XmlParser):
    """Passes over what is nested inside a plain text, as it does over what it does not know."""

    def start(self, *where: Any) -> None:
        try:
            super().start(*where)
        except ValueError:
            _, queue, *_ = where
            queue.append(SkipNode())  # type: ignore[no-untyped-call]  # xsdata tells no types of it


def _made(made: Any, told: dict[str, Any]) -> Any:
    """Banks leave out what the standard asks for: it is none then."""
    return made(**{**_asked_for(made), **told})


@cache
def _asked_for(made: Any) -> dict[str, None]:
    return {field.name: None for field in fields(made) if field.default is MISSING and field.default_factory is MISSING}


PARSER = _Parser(
    ParserConfig(fail_on_unknown_properties=False, class_factory=_made),
    XmlContext(models_package=ReportEntry14.__module__),
    XmlEventHandler,
)


def _read(element: Element, made: type[Any]) -> Any:
    element.tail = None
    for one in list(element.iter()):
        _put_into_newest(one)
    try:
        return PARSER.parse(element, made)
    except (ValueError, RecursionError):
        return None


def _put_into_newest(element: Element) -> None:
    name = bare(element)
    element.tag = NEWEST + name
    for other in [one for one in element.attrib if one != "Ccy"]:
        del element.attrib[other]  # of a type or a void that XML Schema could name, no version says anything
    between = BETWEEN.get(name)
    if between and not children(element, between):
        inside = Element(NEWEST + between)
        inside.text, inside[:] = element.text, element[:]
        element[:] = [inside]

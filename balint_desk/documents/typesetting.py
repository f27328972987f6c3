"""Papers are set by typst: a template of resources/templates, filled with values, never with code."""

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from balint_desk.core.refused import Refused
from balint_desk.documents.resources import resource

if TYPE_CHECKING:
    import typst

_LACKING = re.compile('the text `"(.+?)"` could not be displayed', re.DOTALL)
WITH_SANS = frozenset({"paper"})
"""The templates that want a font without serifs too: typst brings none, and the Swiss payment slip is set in one."""


def pdf(template: str, values: Mapping[str, str]) -> bytes:
    """The PDF, tagged, in the form made for keeping (PDF/A-2a), which holds no sign that its font lacks."""
    try:
        made = compiler(template).compile(format="pdf", sys_inputs=dict(values), pdf_standards="a-2a")
    except RuntimeError as error:  # what typst raises is one
        raise _sign_it_lacks(error) or error from error
    if not isinstance(made, bytes):
        raise TypeError("one PDF was asked for")
    return made


def pictures(template: str, values: Mapping[str, str], dots: float) -> list[bytes]:
    """The pages as PNG, at so many dots an inch: to be looked at without leaving a file anywhere."""
    made = compiler(template).compile(format="png", ppi=dots, sys_inputs=dict(values))
    return made if isinstance(made, list) else [made] if made is not None else []


def as_data(values: Mapping[str, Any]) -> dict[str, str]:
    """For a template that reads everything from one text."""
    return {"data": json.dumps(values, ensure_ascii=False)}


def _sign_it_lacks(error: RuntimeError) -> Refused | None:
    found = _LACKING.search(str(error))
    if found is None:
        return None
    return Refused("“{sign}” cannot be printed. Leave it out, or write it in another way.", sign=found[1])


@cache
def compiler(template: str) -> "typst.Compiler":
    """Kept, because making it costs more than a paper; imported when first needed; its fonts look alike anywhere."""
    import typst  # noqa: PLC0415

    fonts = sans() if template in WITH_SANS else []
    path = str(resource("templates", f"{template}.typ"))
    return typst.Compiler(input=path, ignore_system_fonts=True, font_paths=fonts)


def sans() -> list[str]:
    """Where DejaVu Sans lies: it comes with matplotlib, which is not imported for it."""
    found = find_spec("matplotlib")
    folders = found.submodule_search_locations if found else None
    return [str(Path(folder) / "mpl-data" / "fonts" / "ttf") for folder in folders or ()]

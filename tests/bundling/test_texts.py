"""Every text is known to the translators, translated, and made into what the program loads."""

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from defusedxml.ElementTree import parse

from bundling import texts
from tests.sources import PROGRAM, place, tree

GERMAN = texts.FOLDER / "balint_desk_de.ts"
ADVICE = f"Run `make texts`, translate what is new in {GERMAN.relative_to(texts.HOUSE)}, and run it once more."
PLACE = re.compile(r"\{\w*\}")
SHORT, TIMES, MORE = 28, 2, 5
"""A text of so few letters stands on a button, in a menu or above a column: it may have twice the letters and some."""


class Text(NamedTuple):
    """One text of the program, and what it is translated into."""

    context: str
    source: str
    translation: str = ""
    is_finished: bool = True


def known(path: Path) -> list[Text]:
    """All texts of a file for translators."""
    return [
        Text(
            context.findtext("name"),
            message.findtext("source"),
            message.findtext("translation"),
            message.find("translation").get("type") is None,
        )
        for context in parse(path).iter("context")
        for message in context.iter("message")
    ]


def marked(node: ast.AST, holder: str = "") -> Iterator[tuple[str, str, int]]:
    """Context, text and line of what is marked for translators in this piece of source."""
    for part in ast.iter_child_nodes(node):
        if isinstance(part, ast.Call) and part.args:
            name, given = ast.unparse(part.func).split(".")[-1], [_constant(one) for one in part.args[:2]]
            if name in ("tr", *texts.MARKS) and given[0] is not None:
                yield holder if name == "tr" else "", given[0], part.lineno
            elif name in ("translate", "QT_TRANSLATE_NOOP") and None not in given:
                yield given[0], given[1], part.lineno
        yield from marked(part, part.name if isinstance(part, ast.ClassDef) else holder)


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def told(one: Text) -> str:
    return f"{one.context or 'no context'}: {one.source!r} is {one.translation!r}"


@pytest.fixture(scope="module")
def german() -> list[Text]:
    return known(GERMAN)


def test_the_texts_for_translators_are_those_of_the_program(tmp_path):
    fresh = Path(shutil.copy(GERMAN, tmp_path))
    texts.collect(fresh)
    of_today, kept = ({(one.context, one.source) for one in known(path)} for path in (fresh, GERMAN))
    assert of_today - kept == set(), ADVICE
    assert kept - of_today == set(), ADVICE


def test_no_text_stands_where_it_is_not_collected(german):
    """lupdate does not see what stands inside an f-string, for instance."""
    collected = {(one.context, one.source) for one in german}
    found = [(path, one) for path in PROGRAM for one in marked(tree(path))]
    missed = [(path, line, text) for path, (context, text, line) in found if (context, text) not in collected]
    assert [f"{place(path, line)} {text}" for path, line, text in missed] == []


def test_what_the_program_loads_is_made_of_these_translations(tmp_path):
    made = tmp_path / "made.qm"
    texts.release(GERMAN, made)
    assert made.read_bytes() == GERMAN.with_suffix(".qm").read_bytes(), ADVICE


def test_every_text_is_translated(german):
    assert [told(one) for one in german if not one.is_finished or not one.translation.strip()] == [], ADVICE


def test_what_is_put_in_is_put_in_by_the_translation_too(german):
    differing = [one for one in german if set(PLACE.findall(one.source)) != set(PLACE.findall(one.translation))]
    assert [told(one) for one in differing] == []


def test_short_texts_stay_short(german):
    short = [one for one in german if len(one.source) <= SHORT and one.context != "Country"]
    assert [told(one) for one in short if len(one.translation) > TIMES * len(one.source) + MORE] == []


def test_a_text_begins_and_ends_as_it_did(german):
    """A dot, a colon, "…" and the blanks around it belong to the text; so does the letter of a menu entry."""
    kept = re.compile(r"^\s+|\s+$|…$|(?<!Nr)(?<!Min)[.:]$|&&|&(?=\w)")
    differing = [one for one in german if sorted(kept.findall(one.source)) != sorted(kept.findall(one.translation))]
    assert [told(one) for one in differing] == []


def test_keys_that_choose_among_the_same_things_differ(german):
    for context in ("Marks", "TalkedLine"):
        keys = [one.translation for one in german if one.context == context and len(one.source) == 1]
        assert len(set(keys)) == len(keys) > 1


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("class A:\n    def b(self):\n        self.tr('Kept')", ("A", "Kept")),
        ("raise Refused('No {what}.', what=what)", ("", "No {what}.")),
        ('f\'{translate("Fees", "tax")} {rate}\'', ("Fees", "tax")),
    ],
)
def test_a_text_is_found_where_it_is_marked(line, found):
    assert [one[:2] for one in marked(ast.parse(line))] == [found]

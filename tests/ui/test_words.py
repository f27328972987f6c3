"""Every text on screen can be translated, and keeps to the words of the trade."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sources import PROGRAM, place, tree

WINDOWS = [path for path in PROGRAM if "ui" in path.parts]
SHOWS = {
    *("setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setInformativeText", "setDetailedText"),
    *("setAccessibleName", "setAccessibleDescription", "setTitle", "set_title", "setTabText", "setItemText"),
    *("addAction", "addMenu", "addItem", "addTab", "addRow", "addButton", "insertItem", "QAction", "QMenu"),
    *("QLabel", "QCheckBox", "QRadioButton", "QPushButton", "QMessageBox", "QInputDialog"),
    *("label", "button", "primary_button", "link_button", "page_title", "heading", "Muted", "Card", "FigureCard"),
    *("Empty", "Notice", "PassphraseField", "add_note", "add_field", "write", "tell", "say", "refuse", "work"),
}
"""Whatever shows its texts, or (write) puts them behind "Undo"."""
NAMED = {"placeholderText", "accessibleName", "accessibleDescription", "toolTip", "text", "title", "windowTitle"}
TRANSLATED = {"tr", "translate", "Refused", "Field", "Prompt", "phrase", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
NO_WORDS = re.compile(r"^(Balint Desk|(Ctrl|Shift|Alt)\+[\w+]+|%\w|[^A-Za-z]*)$")
ICONS_AND_ROLES = re.compile(r"^[a-z][a-z-]*$")
FOREIGN = re.compile(
    r"\b(attendees?|records?|entit(y|ies)|submit\w*|successful(ly)?|user|debit|ledger|receivables?"
    r"|outstanding|invalid|error|abort|dialog)\b|!",
    re.IGNORECASE,
)
OWN_WORDS = re.compile(r"&?Record payment|^Record$")
"""Said of a payment, as people do; nothing else is recorded."""


def name_of(call: ast.Call) -> str:
    return ast.unparse(call.func).split(".")[-1]


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.Call))


def words_of(node: ast.expr) -> str:
    """What is written out in an argument; what comes from `tr` is not."""
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(part.value for part in parts if isinstance(part, ast.Constant))
        case ast.BinOp(left=left, right=right):
            return words_of(left) + words_of(right)
        case ast.IfExp(body=one, orelse=other):
            return words_of(one) + words_of(other)
        case ast.BoolOp(values=values):
            return "".join(map(words_of, values))
    return ""


def untranslated(path: Path) -> list[str]:
    """Where words are shown that no translator sees."""
    found = []
    for call in calls(path):
        named = [one.value for one in call.keywords if one.arg in NAMED]
        first = 1 if name_of(call) == "add_field" else 0
        shown = [*call.args[first:], *named] if name_of(call) in SHOWS else named
        for node in shown:
            words = words_of(node)
            is_word = re.search("[A-Za-z]", words) and not NO_WORDS.match(words)
            if is_word and not (node is not shown[0] and ICONS_AND_ROLES.match(words)):
                found.append(f"{place(path, node.lineno)} {words}")
    return found


def in_unknown_context(path: Path) -> list[str]:
    """`other.tr("…")` is collected under the name "other" and looked for under its class: it is never found."""
    return [
        place(path, call.lineno)
        for call in calls(path)
        if name_of(call) == "tr" and ast.unparse(call.func) not in ("self.tr", "super().tr")
    ]


def computed(path: Path) -> list[str]:
    """A text put together before it is translated is found in no translation."""
    return [
        place(path, call.lineno)
        for call in calls(path)
        if name_of(call) in ("tr", "Refused") and call.args and isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
    ]


def foreign(path: Path) -> list[str]:
    texts = (
        (node.lineno, node.value)
        for call in calls(path)
        if name_of(call) in TRANSLATED
        for node in call.args
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return [f"{place(path, line)} {text}" for line, text in texts if FOREIGN.search(OWN_WORDS.sub("", text))]


def test_no_text_on_screen_is_hidden_from_translators():
    assert [it for path in WINDOWS for it in untranslated(path)] == []


def test_every_text_is_looked_for_where_it_was_collected():
    assert [it for path in WINDOWS for it in in_unknown_context(path)] == []


def test_no_text_is_put_together_before_it_is_translated():
    assert [it for path in PROGRAM for it in computed(path)] == []


def test_texts_keep_to_the_words_of_the_trade_and_shout_at_nobody():
    assert [it for path in PROGRAM for it in foreign(path)] == []


@pytest.mark.parametrize(
    ("look", "line"),
    [
        (untranslated, "line.setText('Kept')"),
        (untranslated, "line.setText(f'Kept at {time}')"),
        (untranslated, "button('Keep it', 'lock')"),
        (untranslated, "dialog.add_field('name', 'Name', editor)"),
        (untranslated, "QLineEdit(placeholderText='Find a member')"),
        (untranslated, "line.setText(name or 'Nobody here')"),
        (in_unknown_context, "self.window.tr('Open')"),
        (computed, "self.tr('Kept ' + time)"),
        (computed, "raise Refused(f'{name} is empty.')"),
        (foreign, "self.tr('Two attendees')"),
        (foreign, "self.tr('Done!')"),
    ],
)
def test_a_text_that_breaks_a_rule_is_noticed(tmp_path, look, line):
    sample = tmp_path / "sample.py"
    sample.write_text(line, encoding="utf-8")
    assert look(sample) != []


@pytest.mark.parametrize(
    "line", ["line.setText(self.tr('Kept'))", "button(self.tr('Lock'), 'lock')", "line.setToolTip('Ctrl+Return')"]
)
def test_a_text_for_translators_is_allowed(tmp_path, line):
    sample = tmp_path / "sample.py"
    sample.write_text(line, encoding="utf-8")
    assert untranslated(sample) == []

"""The maximums and the prohibitions of the house, over every file from the first day."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

from balint_desk.documents.resources import resource
from balint_desk.store import migrations
from tests.sources import BENCHMARKS, BUNDLING, HOUSE, PICTURES, PROGRAM, TESTS, called, imported, place, texts, tree

FILE, CLASS, FUNCTION = 400, 250, 40
NETWORK = re.compile(
    r"(socket|ssl|http|ftplib|smtplib|imaplib|poplib|telnetlib|xmlrpc|requests|httpx|aiohttp|webbrowser)(\.|$)"
    r"|urllib\.(?!parse\b)|PySide6\.Qt(Network|Web)"
)
UNSAFE_SQL = re.compile(
    r"pragma\s+(rekey|reset_key)|temp_store\s*=\s*(file|1|0)\b|\battach\s+(database|[?:'])|insert\s+or\s+replace"
    r"|sqlcipher_export|on\s+delete\s+cascade",
    re.IGNORECASE,
)
BLOCKING = re.compile(
    r"\.exec_?$|QMessageBox\.(warning|question|information|critical|about)$"
    r"|QFileDialog\.get(Open|Save|Existing)\w+$|QInputDialog\.get\w+$"
)
CRASHING = re.compile(r"\.(itemAt|removeItem)$")
OF_A_TEST = re.compile(r"(^|\.)test_\w+(\.|$)")
WAITING = re.compile(r"(^|\.)(sleep|processEvents)$|^qtbot\.wait$")
NAMED = re.compile(r"(?<![\w/.-])((?:\w+/)*\w+\.py)\b")
MODULES = 20
ROOMS = {"practice", "members", "sessions", "debriefs", "registers", "fees", "overview"}
ROOMS_OF_FEES = {"agreements", "charging", "accounts", "invoices", "letters", "bank", "costs", "year"}
OF_ONE_FLOOR = {
    "core": set(),
    "store": {"file", "demo", "migrations"},
    "documents": {"charts", "tables", "export"},
    "ui": {"base", "widgets", "fields", "charts", "door", "mistakes", "help", "window"},
}
WITH_REASON = re.compile(r"# type: ignore\[[a-z-]+\]  # \w")


def too_long(path: Path) -> list[str]:
    found = [place(path)] if len(path.read_text(encoding="utf-8").splitlines()) > FILE else []
    for node in ast.walk(tree(path)):
        most = {ast.ClassDef: CLASS, ast.FunctionDef: FUNCTION, ast.AsyncFunctionDef: FUNCTION}.get(type(node))
        if most is not None and node.end_lineno - node.lineno + 1 > most:
            found.append(f"{place(path, node.lineno)} {node.name}")
    return found


def without_docstring(path: Path) -> list[str]:
    root = tree(path)
    public = [node for node in root.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
    return [place(path, getattr(node, "lineno", 1)) for node in (root, *public) if not ast.get_docstring(node)]


def where(paths: list[Path], look, forbidden: re.Pattern) -> list[str]:
    return [f"{place(path, line)} {it}" for path in paths for line, it in look(path) if forbidden.search(it)]


def test_no_file_class_or_function_is_above_the_maximums():
    assert [it for path in (*PROGRAM, *TESTS, *BENCHMARKS, *BUNDLING, *PICTURES) for it in too_long(path)] == []


def folders(path: Path) -> set[str]:
    return {folder.name for folder in path.iterdir() if list(folder.glob("*.py"))}


def drawers(modules: list[Path]) -> list[str]:
    """Folders that hold too many modules to be rooms."""
    counts = Counter(path.parent for path in modules if path.name != "__init__.py")
    return [f"{place(folder)} {n}" for folder, n in counts.items() if n > MODULES]


def test_no_folder_holds_so_many_modules_that_it_is_a_drawer():
    assert drawers([*PROGRAM, *TESTS, *BENCHMARKS, *BUNDLING, *PICTURES]) == []


@pytest.mark.parametrize("house", ["balint_desk", "tests"])
@pytest.mark.parametrize("floor", OF_ONE_FLOOR)
def test_a_room_has_the_same_name_on_each_floor(house, floor):
    assert folders(HOUSE / house / floor) - ROOMS - OF_ONE_FLOOR[floor] == set()


@pytest.mark.parametrize(
    ("floor", "more"), [("core", set()), ("store", set()), ("documents", {"papers"}), ("ui", set())]
)
def test_the_rooms_of_fees_have_the_same_names_on_each_floor(floor, more):
    for house in ("balint_desk", "tests"):
        assert folders(HOUSE / house / floor / "fees") - ROOMS_OF_FEES - more == set()


def test_the_tests_have_the_rooms_of_the_program():
    rooms = {path.parent.relative_to(HOUSE / "balint_desk") for path in PROGRAM}
    mirrored = {path.parent.relative_to(HOUSE / "tests") for path in TESTS}
    assert {room for room in mirrored - rooms if room.parts and room.parts[0] in OF_ONE_FLOOR} == set()


def test_one_class_name_is_one_thing():
    names = Counter(node.name for path in PROGRAM for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef))
    assert [name for name, times in names.items() if times > 1] == []


def test_a_checker_is_told_to_look_away_seldom_and_with_the_reason():
    lines = [line for path in PROGRAM for line in path.read_text(encoding="utf-8").splitlines()]
    looks_away = [line for line in lines if "type: ignore" in line]
    assert [line for line in looks_away if not WITH_REASON.search(line)] == []
    assert len(looks_away) <= 20


def test_every_module_and_public_class_says_why_it_is_there():
    assert [it for path in (*PROGRAM, *BENCHMARKS, *BUNDLING, *PICTURES) for it in without_docstring(path)] == []


def test_nothing_anywhere_can_reach_the_network():
    assert where([*PROGRAM, *TESTS, *BENCHMARKS, *BUNDLING, *PICTURES], imported, NETWORK) == []


def test_no_chart_is_drawn_by_way_of_pyplot():
    assert where([*PROGRAM, *TESTS], imported, re.compile(r"^(pylab|matplotlib\.pyplot)\b")) == []


def test_no_statement_locks_out_deletes_silently_or_writes_in_the_clear():
    assert where(PROGRAM, texts, UNSAFE_SQL) == []


def test_no_dialog_holds_up_the_window_so_that_locking_can_hide_it():
    assert where([path for path in PROGRAM if "ui" in path.parts], called, BLOCKING) == []


def test_no_item_of_a_layout_is_asked_for_because_pyside_keeps_it_after_qt_deleted_it_and_crashes():
    assert where([path for path in PROGRAM if "ui" in path.parts], called, CRASHING) == []


def test_nothing_sleeps_and_no_test_turns_the_event_loop_by_hand():
    assert where([*PROGRAM, *TESTS], called, WAITING) == []


def test_what_tests_share_stands_in_no_test():
    assert where(TESTS, imported, OF_A_TEST) == []


def test_every_module_of_the_tests_is_found_by_pytest_under_a_name_of_its_own():
    packages = {path.parent for path in TESTS}
    assert [place(folder) for folder in packages if not (folder / "__init__.py").exists()] == []


def test_the_resources_and_the_migrations_are_found():
    assert resource("templates", "recovery_sheet.typ").is_file()
    assert list(Path(migrations.__file__).parent.glob("versions/0001_*.py"))


@pytest.mark.parametrize(
    ("look", "forbidden", "line"),
    [
        (imported, NETWORK, "import socket"),
        (imported, NETWORK, "from urllib.request import urlopen"),
        (imported, NETWORK, "from urllib import request"),
        (imported, NETWORK, "def later():\n    from PySide6.QtNetwork import QLocalServer"),
        (imported, NETWORK, "from PySide6 import QtNetwork"),
        (texts, UNSAFE_SQL, "run('PRAGMA rekey = 1')"),
        (texts, UNSAFE_SQL, "run('PRAGMA temp_store=FILE')"),
        (texts, UNSAFE_SQL, "run(f'ATTACH ? AS {name}')"),
        (called, BLOCKING, "dialog.exec()"),
        (called, BLOCKING, "QMessageBox.question(self, 'a', 'b')"),
        (called, CRASHING, "self.layout().itemAt(0)"),
        (called, WAITING, "time.sleep(1)"),
        (imported, OF_A_TEST, "from tests.ui.test_text import DAY"),
        (imported, OF_A_TEST, "from tests.ui import test_text as shown"),
    ],
)
def test_what_is_forbidden_is_noticed(tmp_path, look, forbidden, line):
    sample = tmp_path / "sample.py"
    sample.write_text(line, encoding="utf-8")
    assert where([sample], look, forbidden) != []


@pytest.mark.parametrize("line", ["from urllib.parse import quote", "import urllib.parse", "from http_words import a"])
def test_what_opens_no_connection_is_allowed(tmp_path, line):
    sample = tmp_path / "sample.py"
    sample.write_text(line, encoding="utf-8")
    assert where([sample], imported, NETWORK) == []


@pytest.mark.parametrize(
    ("head", "most"),
    [("class Large:", CLASS), ("def long():", FUNCTION), ("if True:", FILE)],
    ids=["class", "def", "if"],
)
def test_one_line_above_a_maximum_is_noticed(tmp_path, head, most):
    sample = tmp_path / "sample.py"
    sample.write_text("\n".join([head, *["    1"] * (most - 1)]), encoding="utf-8")
    assert too_long(sample) == []
    sample.write_text("\n".join([head, *["    1"] * most]), encoding="utf-8")
    assert len(too_long(sample)) == 1


def test_one_module_above_a_room_is_noticed(tmp_path):
    modules = [tmp_path / f"module_{n}.py" for n in range(MODULES)]
    assert drawers([*modules, tmp_path / "__init__.py"]) == []
    assert len(drawers([*modules, tmp_path / "one_more.py"])) == 1


def test_every_module_that_is_named_in_words_is_there():
    pages = [HOUSE / "README.md", HOUSE / "build.spec", *(HOUSE / "docs").glob("*.md"), *PROGRAM]
    there = {f"/{path.relative_to(HOUSE)}" for path in (*PROGRAM, *TESTS, *BENCHMARKS, *BUNDLING, *PICTURES)}
    named = {(place(page), name) for page in pages for name in NAMED.findall(page.read_text(encoding="utf-8"))}
    assert [it for it in named if not any(path.endswith(f"/{it[1]}") for path in there)] == []


def test_the_readme_names_every_command():
    readme = (HOUSE / "README.md").read_text(encoding="utf-8")
    assert [it for it in ("new", "import", "export", "check", "backup") if f"balint-desk {it} " not in readme] == []

"""The floors, checked by a machine: ui, then documents, then store, then core, and who may know which library."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sources import HOUSE

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache'])"


def floors_of(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", LINT], cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture
def copy_of_house(tmp_path) -> Path:
    shutil.copy(HOUSE / "pyproject.toml", tmp_path)
    shutil.copytree(HOUSE / "balint_desk", tmp_path / "balint_desk", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_the_floors_are_kept():
    checked = floors_of(HOUSE)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize(
    ("module", "line", "broken"),
    [
        ("core/words.py", "import PySide6.QtCore", "Only ui knows Qt"),
        ("core/words.py", "import sqlalchemy", "Core knows no library"),
        (
            "store/members/tables.py",
            "import balint_desk.documents.resources",
            "ui, then documents, then store, then core",
        ),
        ("ui/base/desk.py", "import sqlalchemy", "Only store knows the database"),
        ("ui/base/desk.py", "import bankfile", "Only documents reads the statements of banks"),
        ("ui/members/__init__.py", "import balint_desk.ui.sessions", "A tab never imports another tab"),
        ("ui/base/desk.py", "import balint_desk.ui.widgets.cards", "In ui: window, then tabs and door"),
        ("ui/widgets/cards.py", "import balint_desk.ui.fields.forms", "In ui: window, then tabs and door"),
        ("ui/door/door.py", "import balint_desk.ui.window.main_window", "In ui: window, then tabs and door"),
    ],
)
def test_an_import_upwards_or_sideways_is_noticed(copy_of_house, module, line, broken):
    with (copy_of_house / "balint_desk" / module).open("a", encoding="utf-8") as source:
        source.write(f"\n{line}\n")
    checked = floors_of(copy_of_house)
    assert checked.returncode != 0
    assert any(broken in said and said.endswith("BROKEN") for said in checked.stdout.splitlines()), checked.stdout

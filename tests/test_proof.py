"""`--prove`, which the built program is asked for, tried on the unbuilt one: it passes, and a missing file fails it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from balint_desk.cli import main
from tests.sources import HOUSE

SEEN = {
    "overview.png",
    "members.png",
    "sessions.png",
    "fees.png",
    "debriefs.png",
    "chart.png",
    "chart.svg",
    "chart.pdf",
}


def prove(house: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    own = {"HOME": "", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"}
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **{name: str(folder / it) for name, it in own.items()}}
    environment |= {"PYTHONPATH": str(house), "PYTHONSAFEPATH": "1"}
    command = [sys.executable, "-m", "balint_desk", "--prove", folder / "seen"]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120
    )


@pytest.fixture
def copy_of_house(tmp_path) -> Path:
    """With what Python has compiled, which else takes seconds, but for what it is just compiling."""
    for name in ("balint_desk", "resources"):
        shutil.copytree(HOUSE / name, tmp_path / "house" / name, ignore=shutil.ignore_patterns("*.pyc.*"))
    return tmp_path / "house"


def test_the_whole_program_passes_and_leaves_what_it_saw(tmp_path):
    done = prove(HOUSE, tmp_path)
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "seen").iterdir()} == {*SEEN, "invoice.pdf"}
    assert (tmp_path / "seen" / "invoice.pdf").read_bytes().startswith(b"%PDF")
    assert list((tmp_path / "cache").rglob("*.balint")) == []


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        ("resources/templates/paper.typ", "typesetting"),
        ("resources/translations/balint_desk_de.qm", "balint_desk_de.qm"),
        ("balint_desk/store/migrations/versions/0002_money_is_kept.py", "0002"),
    ],
)
def test_what_is_missing_fails_it_and_the_place_is_told(copy_of_house, tmp_path, missing, told):
    (copy_of_house / missing).unlink()
    done = prove(copy_of_house, tmp_path)
    assert done.returncode == 1
    assert told in done.stderr


def test_it_stands_alone(tmp_path, capsys):
    assert main(["--prove", str(tmp_path), str(tmp_path / "practice.balint")]) == 1
    assert "alone" in capsys.readouterr().err

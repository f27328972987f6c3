"""The program as others install it: a wheel with its resources, migrations and command, every version pinned."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from balint_desk import __version__
from tests.sources import HOUSE

INSTALL = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-cache-dir", "--target"]
FIND = """
import balint_desk, sys
from balint_desk.documents.resources import resource
print(balint_desk.__file__, resource("templates", "recovery_sheet.typ").read_text(encoding="utf-8")[:20], sep="\\n")
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=HOUSE, check=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run([*INSTALL, folder, wheel], check=True)
    return folder


def run(folder: Path, *command: str | Path) -> str:
    """What a command prints when the installed program comes before this checkout."""
    environment = {"PYTHONPATH": str(folder), "PYTHONSAFEPATH": "1"}
    return subprocess.run(
        [sys.executable, *command], cwd=folder, env=environment, capture_output=True, text=True, check=True
    ).stdout


def pinned() -> dict[str, str]:
    lines = (HOUSE / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return {canonicalize_name(name): version for name, version in (line.split("==") for line in lines)}


def test_the_wheel_carries_every_resource_and_every_migration(wheel):
    carried = set(zipfile.ZipFile(wheel).namelist())
    resources = {f"balint_desk/{it.relative_to(HOUSE)}" for it in (HOUSE / "resources").rglob("*") if it.is_file()}
    modules = {str(it.relative_to(HOUSE)) for it in (HOUSE / "balint_desk").rglob("*.py")}
    assert resources | modules <= carried
    assert not [name for name in carried if name.startswith(("tests/", "resources/", "."))]


def test_an_installed_program_finds_its_own_resources(installed):
    place, beginning = run(installed, "-c", FIND).splitlines()[:2]
    assert Path(place).is_relative_to(installed)
    template = (HOUSE / "resources/templates/recovery_sheet.typ").read_text(encoding="utf-8")
    assert template.startswith(beginning)


def test_the_installed_command_tells_its_version(installed):
    assert __version__ in run(installed, installed / "bin" / "balint-desk", "--version")


def test_what_the_program_needs_is_pinned_to_a_version_it_allows():
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [
        *project["project"]["dependencies"],
        *(one for group in project["project"]["optional-dependencies"].values() for one in group),
        *project["build-system"]["requires"],
    ]
    versions = pinned()
    for wanted in map(Requirement, asked):
        assert wanted.specifier.contains(versions[canonicalize_name(wanted.name)]), wanted


@pytest.mark.parametrize(
    "name", ["constraints.txt", "pyproject.toml", "Makefile", ".ci/prepare", ".ci/run", "build.spec"]
)
def test_no_index_is_named_so_that_each_machine_uses_its_own(name):
    text = (HOUSE / name).read_text(encoding="utf-8")
    assert not re.search(r"https?://|file:/|--(extra-)?index|--find-links|PIP_(EXTRA_)?INDEX", text)

"""What goes into the folder, and what the opened programs are not told of it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sources import HOUSE

pytest.importorskip("PyInstaller")
from bundling import contents


def test_every_resource_and_every_migration_goes_in_where_it_is_looked_for():
    carried = {Path(place, Path(source).name).as_posix() for source, place in contents.data()}
    resources = {f"balint_desk/{it.relative_to(HOUSE)}" for it in (HOUSE / "resources").rglob("*") if it.is_file()}
    migrations = HOUSE / "balint_desk/store/migrations"
    assert resources | {str(it.relative_to(HOUSE)) for it in migrations.rglob("*.py")} <= carried
    assert any(name.startswith("holidays/locale/de") for name in carried)
    icons = [Path(name) for name in carried if name.startswith("qtawesome/fonts/fontawesome6-solid-")]
    assert sorted(it.suffix for it in icons) == [".json", ".ttf"]


def test_samples_of_libraries_stay_out():
    assert not contents.is_kept("matplotlib/mpl-data/sample_data/topobathy.npz")
    assert contents.is_kept("matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf")


@pytest.mark.parametrize(("before", "after"), [({}, None), ({"LD_LIBRARY_PATH_ORIG": "/opt/lib"}, "/opt/lib")])
def test_programs_that_are_opened_from_ours_get_the_libraries_they_had_before(before, after):
    tell = (
        "; import json, sys; json.dump({name: os.environ.get(name) for name in (_name, _name + '_ORIG')}, sys.stdout)"
    )
    code = (HOUSE / "bundling" / "runtime.py").read_text(encoding="utf-8") + tell.removeprefix("; ")
    environment = {**os.environ, "LD_LIBRARY_PATH": "/ours", **before}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {"LD_LIBRARY_PATH": after, "LD_LIBRARY_PATH_ORIG": None}

"""At 200 % nothing is cut off either: the tests that look for it once more, in a process that is so large."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.once import MADE
from tests.ui.cut_off import SCREEN_HIGH, SCREEN_WIDE

HERE = Path(__file__).parent
SCALE = "QT_SCALE_FACTOR"
SCREEN = {"name": "", "x": 0, "y": 0, "width": 2 * SCREEN_WIDE, "height": 2 * SCREEN_HIGH, "dpr": 1}
DOTS = {"logicalDpi": 96, "logicalBaseDpi": 96}
LOOKED_FOR = (
    "test_twice_as_large.py::test_the_windows_are_as_large_as_was_asked_for",
    "test_cut_off.py::test_pages_and_what_the_menus_open_cut_nothing_off",
    "test_everywhere.py::test_everything_on_a_page_is_named_and_nothing_is_cut_off",
)


def test_the_windows_are_as_large_as_was_asked_for(qapp):
    assert qapp.devicePixelRatio() == float(os.environ.get(SCALE, "1"))


def test_nothing_is_cut_off_at_200_percent(demo_file, tmp_path):
    screen = tmp_path / "screen.json"
    screen.write_text(json.dumps({"screens": [SCREEN | DOTS]}), encoding="utf-8")
    large = {SCALE: "2", "QT_QPA_PLATFORM": f"offscreen:configfile={screen}", MADE: str(demo_file.parent)}
    looked_for = [str(HERE / one) for one in LOOKED_FOR]
    command = [sys.executable, "-m", "pytest", "-q", f"--basetemp={tmp_path / 'large'}", *looked_for]
    told = subprocess.run(command, env={**os.environ, **large}, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout

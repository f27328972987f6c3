"""`python -m benchmarks [--scales 1,10,100] [--only charts]`: measures and writes docs/benchmarks.md."""

import argparse
import gc
import importlib
import os
import pkgutil
import subprocess
import sys
import tempfile
from compileall import compile_dir
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import ModuleType

import balint_desk
from benchmarks import measures

REPORT = Path(__file__).parents[1] / "docs" / "benchmarks.md"
FLOORS = 7


def main() -> int:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--scales", default="1,10", help="how many times the made-up practice: 1,10,100")
    parser.add_argument("--only", default="", help="one file of benchmarks/measures; nothing is written to docs then")
    options = parser.parse_args()
    compile_dir(balint_desk.__path__[0], quiet=1)  # as it is from its second start on
    with _screen() as display, tempfile.TemporaryDirectory() as home:
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": home}
        made = _measure([int(scale) for scale in options.scales.split(",")], options.only)
    print(made)
    if not options.only:
        from benchmarks import report

        kept = report.of_tests(REPORT.read_text(encoding="utf-8"))
        REPORT.write_text(made + kept, encoding="utf-8")
    return 0


def _measure(scales: list[int], only: str) -> str:
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from balint_desk.ui.base import look
    from benchmarks import report, rig

    QLocale.setDefault(QLocale("en_GB"))
    app = QApplication(sys.argv[:1])
    look.apply(app)
    this, rows, modules = rig.Rig(app, scales), [], _modules(only)
    gc.freeze()  # as the program does with what it has imported
    for module in modules:
        this.forget()
        for row in module.rows(this):
            print(f"{row.what}: {row.measured:,.1f} {row.unit}", file=sys.stderr, flush=True)
            rows.append(row)
            if len(rows) % 4 == 1:
                this.measure_floor()
    while len(this.floor_times) < FLOORS:
        this.measure_floor()
    return report.text(rows, this.floor, rig.ROUNDS, date.today())


def _modules(only: str) -> list[ModuleType]:
    names = [module.name for module in pkgutil.iter_modules(measures.__path__) if only in ("", module.name)]
    return [importlib.import_module(f"benchmarks.measures.{name}") for name in names]


@contextmanager
def _screen():
    """A screen of our own, so that nobody's windows are in the way."""
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1920x1200x24", "-nolisten", "tcp", "-terminate"]
    server = subprocess.Popen(command, pass_fds=[writes], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with os.fdopen(reads) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())

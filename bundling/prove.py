"""Runs the built program by itself and says what it lacks: `python -m bundling.prove [FOLDER]`.

Everything is done by that program, in an environment that holds nothing of this one: its commands, a file of each older
schema, and its windows offscreen (balint_desk/ui/window/proof.py).
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from balint_desk import __version__
from balint_desk.store.file import keys

HOUSE = Path(__file__).parents[1]
BUILT = HOUSE / "dist" / "balint-desk"
PASSPHRASE = "a fox in the long grass of June\n"
REGISTER = HOUSE / "tests" / "data" / "register_2023.csv"
MARKS = "--marks", "A=apologies", "--blank", "not-recorded"
OLD = sorted((HOUSE / "tests" / "old").glob("*.balint"))
LARGEST = 380
"""Megabytes."""
UNWANTED = "libqgtk3", "libgtk", "Qt6Network", "Qt6Qml", "Qt6Quick", "Qt6Pdf", "WebEngine", "_tkinter", "sample_data"
SEEN = {
    **dict.fromkeys(("overview.png", "members.png", "sessions.png", "fees.png", "debriefs.png"), b"\x89PNG"),
    "chart.png": b"\x89PNG",
    "chart.svg": b"<?xml",
    "chart.pdf": b"%PDF",
    "invoice.pdf": b"%PDF",
}
"""What the windows leave, and how it begins."""


def main(built: Path) -> int:
    with tempfile.TemporaryDirectory() as name:
        failing = [*_failing(built, Path(name)), *_wrong_files(built)]
    for fault in failing:
        print(fault, file=sys.stderr)
    if not failing:
        print(f"{built.name} is whole: {megabytes(built)} MB.")
    return 1 if failing else 0


def _failing(built: Path, folder: Path) -> Iterator[str]:
    """What a command said that should have worked, or what it did not leave behind."""
    for arguments, typed, expected in _commands(folder):
        done = _run(built, folder, arguments, typed)
        if done.returncode or expected not in done.stdout:
            yield f"balint-desk {' '.join(map(str, arguments))}: status {done.returncode}\n{done.stdout}{done.stderr}"
    for name, beginning in SEEN.items():
        path = folder / "seen" / name
        if not path.exists() or not path.read_bytes().startswith(beginning):
            yield f"{name} was not made"


def _commands(folder: Path) -> Iterator[tuple[Sequence[str | Path], str, str]]:
    """Arguments, what is typed, and what is said then."""
    file, secret = folder / "new.balint", "--passphrase-stdin"
    group = "--group", "Tuesday GP group"
    yield ["--version"], "", __version__
    yield ["new", file, "--leader", "Anna Weiss", *group, "--zone", "Europe/London", secret], PASSPHRASE, "Made"
    yield ["import", file, REGISTER, *group, *MARKS, secret], PASSPHRASE, "Brought in."
    yield ["export", file, "--to", folder / "out", secret], PASSPHRASE, "files in"
    yield ["backup", file, "--to", folder / "copies", secret], PASSPHRASE, ".balint"
    yield ["check", file, secret], PASSPHRASE, "is sound"
    for old in OLD:
        copy = folder / f"old-{old.name}"
        copy.write_bytes(old.read_bytes())
        yield ["check", copy, "--recovery-key", secret], f"{_recovery_key(old)}\n{PASSPHRASE}", "is sound"
    yield ["--prove", folder / "seen"], "", ""


def _recovery_key(old: Path) -> str:
    """The files in tests/old have the key that is all noughts."""
    salt = old.read_bytes()[: keys.SALT]
    return keys.recovery_text(bytearray(f"x'{bytes(keys.KEY).hex()}{salt.hex()}'".encode()))


def _run(built: Path, folder: Path, arguments: Sequence[str | Path], typed: str) -> subprocess.CompletedProcess[str]:
    home = str(folder / "home")
    kept = {
        name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ
    }  # Windows starts nothing else
    environment = {**kept, "HOME": home, "APPDATA": home, "LOCALAPPDATA": home, "XDG_RUNTIME_DIR": home}
    environment |= {"LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "PYTHONTZPATH": ""}  # zones of our own only
    name = "balint-desk-terminal" if sys.platform == "win32" else "balint-desk"
    command = [built / name, *arguments]
    return subprocess.run(
        command, env=environment, cwd=folder, input=typed, capture_output=True, text=True, check=False
    )


def _wrong_files(built: Path) -> Iterator[str]:
    yield from (
        f"{path} is not wanted"
        for path in built.rglob("*")
        if any(name in str(path.relative_to(built)) for name in UNWANTED)
    )
    if megabytes(built) > LARGEST:
        yield f"{built} has {megabytes(built)} MB, and may have {LARGEST}"


def megabytes(built: Path) -> int:
    """What the folder takes on the disk, rounded up."""
    sizes = {path.stat().st_ino: path.stat().st_size for path in built.rglob("*") if path.is_file()}
    return -(-sum(sizes.values()) // 2**20)


if __name__ == "__main__":
    sys.exit(main(Path(*sys.argv[1:]).absolute() if sys.argv[1:] else BUILT))

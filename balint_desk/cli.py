"""The program from the command line: its window, or one piece of work without it.

Nothing slow is imported until it is needed: --help and --version wait for neither Qt nor the database.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from balint_desk import __version__
from balint_desk.core import mistakes
from balint_desk.core.refused import Refused

if TYPE_CHECKING:
    from balint_desk.core.registers.understood_register import Said
    from balint_desk.documents.tables.sheet_cells import Out
    from balint_desk.store.file.unlocking import Secret

Parsed = TypeVar("Parsed")
DONE, REFUSED, OUR_MISTAKE, STOPPED = 0, 1, 70, 130
BLANKS = ("not-recorded", "away", "no-word", "not-a-member", "away-between")
ORDERS = ("dmy", "mdy", "ymd")
SHAPES = ("names-down", "dates-down", "list")
AFTER_LAST = ("left", "stayed")
SAME_NAMES = ("two-people", "one-person")
SAME_DATES = ("two-sessions", "one-session")
STILL_MEMBERS = ("yes", "no")
ELSEWHERE = ("same", "new")
ONLY_MINE = 0o077  # what is made, an export most of all, is for this user only
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
HELP = """Without a window:
  balint-desk new FILE --leader NAME --group NAME   make a file
  balint-desk import FILE REGISTER --group NAME     bring in an old register
  balint-desk export FILE --to DIR                  write everything as CSV and JSON
  balint-desk check FILE                            see whether the file is sound
  balint-desk backup FILE --to DIR                  make a verified copy

balint-desk COMMAND --help tells more. Exit status: 0 done, 1 refused, 2 wrong usage."""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what is asked for; a refusal is one sentence on standard error."""
    os.umask(ONLY_MINE)
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        _check_letters(arguments)
        return _do(_wanted(arguments))
    except Refused as refused:
        return _refuse(str(refused))
    except OSError as error:
        return _refuse(f"{error.filename}: {error.strerror}." if error.filename else f"{error.strerror}.")
    except KeyboardInterrupt:
        return STOPPED
    except Exception as error:  # a bug: told without its words, which may hold a name
        return _own_up(error)


def _do(wanted: argparse.Namespace) -> int:
    if wanted.command is None:
        return _open_window(wanted)
    import logging

    from balint_desk import commands

    logging.lastResort = None  # what a library has to say may hold a name, and there is no log to keep it from
    if isinstance(sys.stdout, TextIOWrapper):  # None where it was closed by the caller
        sys.stdout.reconfigure(errors="replace")  # a name that this terminal cannot write must not stop the work
    commands.RUN[wanted.command](wanted)
    return DONE


def _check_letters(arguments: Sequence[str]) -> None:
    """Bytes that are no letters can be neither kept nor told."""
    for argument in arguments:
        if not argument.isprintable() and any("\ud800" <= letter <= "\udfff" for letter in argument):
            readable = argument.encode(errors="replace").decode()
            raise Refused("{argument} is not written in UTF-8.", argument=readable)


def _open_window(wanted: argparse.Namespace) -> int:
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in SCREENS):
        raise Refused("There is no screen to open a window on. balint-desk --help lists what works without one.")
    if (wanted.demo or wanted.prove) and (wanted.file or wanted.passphrase_stdin or wanted.recovery_key):
        raise Refused("The demo is a file of its own with a passphrase of its own. Give --demo alone.")
    secret = _secret_for_window(wanted)
    gc.disable()  # until app.load: what is imported stays
    from balint_desk.app import run

    return run(wanted.file, secret, demo=wanted.demo, proof=wanted.prove)


def _secret_for_window(wanted: argparse.Namespace) -> Secret | None:
    """Where the file is known, its key is derived while the window is imported."""
    passphrase = _passphrase_for_window(wanted)
    if passphrase is None or wanted.file is None:
        return passphrase
    from balint_desk.store.file import unlocking

    return unlocking.begin(wanted.file, passphrase)


def _passphrase_for_window(wanted: argparse.Namespace) -> bytearray | None:
    if wanted.recovery_key:
        if wanted.file is None:
            raise Refused("Name the file that the recovery key belongs to.")
        from balint_desk import commands

        store, passphrase = commands.recovered(wanted)
        store.close()
        return passphrase
    if wanted.passphrase_stdin:
        from balint_desk import terminal

        return terminal.passphrase("", stdin=True)
    return None


def _refuse(sentence: str) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)
    return REFUSED


def _own_up(error: BaseException) -> int:
    print(f"Balint Desk made a mistake.\n{mistakes.places(error)}", file=sys.stderr)
    return OUR_MISTAKE


def _wanted(arguments: list[str]) -> argparse.Namespace:
    """A command comes first, but options may stand before it; a file named like one is written ./new."""
    first = next((place for place, word in enumerate(arguments) if word == "--" or not word.startswith("-")), None)
    if first is None or arguments[first] not in COMMANDS:
        return _window_parser().parse_args(arguments)
    return _command_parser().parse_args([arguments[first], *arguments[:first], *arguments[first + 1 :]])


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="balint-desk",
        description="The desk of a leader of Balint groups. Without FILE it opens the one used last.",
        epilog=HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", nargs="?", type=_path, metavar="FILE", help="the file to open in the window")
    parser.add_argument("--version", action="version", version=f"Balint Desk {__version__}")
    parser.add_argument("--demo", action="store_true", help="open a made-up practice, thrown away when it is closed")
    parser.add_argument(
        "--prove", type=_path, metavar="FOLDER", help=argparse.SUPPRESS
    )  # for who builds: ui/window/proof.py
    _add_key_options(parser)
    parser.set_defaults(command=None)
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="balint-desk")
    commands = parser.add_subparsers(required=True)
    for name, (sentence, add_options) in COMMANDS.items():
        command = commands.add_parser(name, help=sentence, description=sentence)
        command.add_argument("file", type=_path, metavar="FILE", help="the Balint Desk file")
        add_options(command)
        command.set_defaults(command=name)
    return parser


def _add_passphrase_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--passphrase-stdin", action="store_true", help="read the passphrase from the first line of standard input"
    )


def _add_key_options(parser: argparse.ArgumentParser) -> None:
    _add_passphrase_option(parser)
    parser.add_argument(
        "--recovery-key",
        action="store_true",
        help="open with the key of the recovery sheet and give the file a new passphrase "
        "(with --passphrase-stdin: the first and the second line)",
    )


def _add_new_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--leader", required=True, metavar="NAME", help="your name")
    parser.add_argument("--group", required=True, metavar="NAME", help="the name of your first group")
    parser.add_argument("--currency", type=str.upper, metavar="CODE", help="as GBP or EUR; else that of your country")
    parser.add_argument("--zone", metavar="NAME", help="as Europe/London; else that of this computer")
    _add_passphrase_option(parser)


def _add_import_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("register", type=_path, metavar="REGISTER", help="a spreadsheet (XLSX, XLS, ODS) or CSV file")
    parser.add_argument("--group", required=True, metavar="NAME", help="the group it belongs to")
    _add_layout_options(parser)
    parser.add_argument(
        "--marks",
        type=_marks,
        default={},
        metavar="MARKS",
        help='what the marks mean, as "Y=present,N=away": '
        "present, late, left-early, apologies, no-word, away (word not known), leave, not-recorded",
    )
    parser.add_argument(
        "--blank",
        choices=BLANKS,
        help="what an empty cell means; away-between: not a member "
        "before the first mark, away (word not known) between marks",
    )
    parser.add_argument("--date-order", choices=ORDERS, help="day, month and year, where the file leaves it open")
    parser.add_argument(
        "--same-date", choices=SAME_DATES, help="what one date twice is, where no time, name or number tells them apart"
    )
    _add_people_options(parser)
    parser.add_argument("--dry-run", action="store_true", help="show the counts and write nothing")
    _add_key_options(parser)


def _add_people_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--same-name", choices=SAME_NAMES, help="what one name in two lines is; two people unless said")
    parser.add_argument(
        "--known-elsewhere",
        choices=ELSEWHERE,
        help="who a name is that another group knows: the same person, or a new one",
    )
    parser.add_argument(
        "--after-last",
        choices=AFTER_LAST,
        help="names whose marks stop before the register does; stayed unless said, and with away-between to be said",
    )
    parser.add_argument(
        "--still-members",
        choices=STILL_MEMBERS,
        help="whether new ones who are there at the register's end are members to this day; yes unless said",
    )
    parser.add_argument(
        "--replace",
        action="store_true",
        help="a mark that differs replaces what is kept, and whom a register brought in leaves when this one says so",
    )


def _add_layout_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sheet", metavar="NAME", help="the sheet of a spreadsheet, by its name or number")
    parser.add_argument("--shape", choices=SHAPES, help="how it lies; list is one line for each name and date")
    parser.add_argument(
        "--name-column",
        action="append",
        default=[],
        metavar="HEADING",
        help="the column of the names, by its heading or number; twice for first name and last name",
    )
    parser.add_argument("--date-column", metavar="HEADING", help="the column of the dates, where they stand below")
    parser.add_argument("--mark-column", metavar="HEADING", help="the column of the marks of a list")
    parser.add_argument(
        "--time-column", metavar="HEADING", help="the column that tells sessions of one day apart: time, name or number"
    )
    parser.add_argument(
        "--leave-out",
        type=_outs,
        default=frozenset(),
        metavar="WHERE",
        help='lines and columns of the file that stay out, as "column 5, line 7"',
    )


def _add_folder_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", required=True, type=_path, metavar="DIR", help="the folder to write to")
    _add_key_options(parser)


def _path(text: str) -> Path:
    """As it was typed, but never without a name: "." is the folder by its name."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a name is missing")
    path = Path(text)
    return path if path.name else path.absolute()


def _marks(text: str) -> dict[str, Said]:
    from balint_desk.documents.registers.mark_meanings import parse_marks

    return _parsed(parse_marks, text)


def _outs(text: str) -> frozenset[Out]:
    from balint_desk.documents.tables.sheet_cells import parse_outs

    return _parsed(parse_outs, text)


def _parsed(parse: Callable[[str], Parsed], text: str) -> Parsed:
    try:
        return parse(text)
    except Refused as refused:
        raise argparse.ArgumentTypeError(str(refused)) from refused


COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "new": ("Make a file.", _add_new_options),
    "import": ("Bring in an old register.", _add_import_options),
    "export": ("Write everything as CSV and JSON.", _add_folder_options),
    "check": ("See whether the file is sound.", _add_key_options),
    "backup": ("Make a verified copy.", _add_folder_options),
}

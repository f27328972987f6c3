"""What the commands do. Imported when one is chosen: --help and --version do not wait for the database."""

import locale
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from balint_desk import terminal
from balint_desk.core.money import DECIMALS
from balint_desk.core.refused import Refused
from balint_desk.core.registers.understood_register import AfterLast, Blank, KnownElsewhere, StillMembers
from balint_desk.documents.export.export import export as export_all
from balint_desk.documents.registers.counts_in_words import counts, readings, remarks, still_members
from balint_desk.documents.registers.finding_shape import look
from balint_desk.documents.registers.mark_meanings import PROPOSED
from balint_desk.documents.registers.register_cells import Layout, Shape
from balint_desk.documents.registers.register_meetings import SameDate
from balint_desk.documents.registers.register_sheets import read_sheet
from balint_desk.documents.registers.settling import settle
from balint_desk.documents.registers.understood import Choices, SameName, Understood, understand
from balint_desk.documents.tables.sheet_cells import can_be_left_out
from balint_desk.documents.tables.written_days import Order
from balint_desk.store.file import backups, header, keys, practice_file
from balint_desk.store.file.connection import check_free
from balint_desk.store.practice import groups, settings
from balint_desk.store.registers import registers
from balint_desk.store.registers.register_plan import RegisterPlan
from balint_desk.store.store import Store


def new(wanted: Namespace) -> None:
    """Make a file with a leader and a first group."""
    if os.path.exists(wanted.file):
        raise Refused("There is a file named {name} already. Choose another name.", name=wanted.file.name)
    currency, zone = wanted.currency or own_currency(), wanted.zone or own_zone()
    beginning = practice_file.Beginning(wanted.leader, wanted.group, currency, zone)
    passphrase = terminal.new_passphrase(wanted.passphrase_stdin)
    try:
        store = practice_file.create(wanted.file, passphrase, beginning)
    finally:
        keys.wipe(passphrase)
    with _closing(store):
        _back_up(store)
    print(f"Made {wanted.file}: group {wanted.group}, {currency}, {zone}.")


def import_register(wanted: Namespace) -> None:
    """Bring in an old register: the counts first, then one write."""
    check_free(wanted.file)
    understood = read_register(wanted)
    if not wanted.recovery_key:  # which opens a file with a damaged beginning, too
        header.read_salt(wanted.file)
    register = settle(understood, date.today())
    elsewhere = wanted.known_elsewhere and KnownElsewhere(wanted.known_elsewhere)
    with opened(wanted) as store:
        with store.read() as session:
            group_id = groups.by_name(session, wanted.group).id
            planned = registers.plan(session, group_id, register, replace=wanted.replace, known_elsewhere=elsewhere)
        if planned.is_open:
            raise _known_elsewhere(planned)
        told = (*counts(planned), *still_members(planned, date.today()), *readings(understood, wanted.marks))
        print(*told, *remarks(planned), sep="\n", flush=True)
        if wanted.dry_run or planned.changes_nothing:
            return
        with store.write("Import register") as session:
            registers.bring_in(session, planned)
        print("Brought in.")


def _known_elsewhere(planned: RegisterPlan) -> Refused:
    return Refused(
        "Known from another group: {names}. Say with --known-elsewhere same or new whether these are the same people.",
        names="; ".join(f"{known.name} ({', '.join(known.groups)})" for known in planned.elsewhere),
    )


def read_register(wanted: Namespace) -> Understood:
    """The register with what the options say of it, and the marks that mean one thing wherever they stand."""
    layout = Layout(
        shape=wanted.shape and Shape(wanted.shape),
        names=tuple(wanted.name_column),
        dates=wanted.date_column,
        marks=wanted.mark_column,
        times=wanted.time_column,
        leave_out=wanted.leave_out,
    )
    choices = Choices(
        {**PROPOSED, **wanted.marks},
        wanted.blank and Blank(wanted.blank),
        wanted.date_order and Order(wanted.date_order),
        wanted.same_name and SameName(wanted.same_name),
        wanted.after_last and AfterLast(wanted.after_last),
        wanted.same_date and SameDate(wanted.same_date),
        wanted.still_members and StillMembers(wanted.still_members),
    )
    sheet = read_sheet(wanted.register, wanted.sheet)
    try:
        return understand(look(sheet, layout), choices, date.today())
    except Refused as refused:
        outs = can_be_left_out(refused)
        if not outs:
            raise
        raise Refused(
            '{sentence} Put it right in the file, or leave it out with --leave-out "{outs}".',
            sentence=refused,
            outs=", ".join(map(str, outs)),
        ) from refused


def export(wanted: Namespace) -> None:
    """Everything, in plain text, which is said before any of it leaves the file."""
    print("What is exported is not encrypted.", flush=True)
    with opened(wanted) as store:
        made = export_all(store, wanted.to, datetime.now())
    print(f"{len(made)} files in {wanted.to}. Whoever has them can read them.")


def check(wanted: Namespace) -> None:
    """Both integrity checks, the foreign keys, the search."""
    with opened(wanted) as store:
        faults = backups.check(store)
    if faults:
        print(*faults, sep="\n")
        raise Refused("{name} is damaged. Bring back the newest backup.", name=wanted.file.name)
    print(f"{wanted.file.name} is sound.")


def backup(wanted: Namespace) -> None:
    """A verified copy."""
    with opened(wanted) as store:
        print(backups.back_up(store, wanted.to))


@contextmanager
def opened(wanted: Namespace) -> Iterator[Store]:
    """The file, open until the work is done."""
    if wanted.recovery_key:
        store, passphrase = recovered(wanted)
    else:
        header.read_salt(wanted.file)  # what is no file is refused before a passphrase is asked for
        passphrase = terminal.passphrase(f"Passphrase of {wanted.file.name}: ", wanted.passphrase_stdin)
        try:
            store = practice_file.unlock(wanted.file, passphrase)
        except BaseException:
            keys.wipe(passphrase)
            raise
    keys.wipe(passphrase)
    with _closing(store):
        yield store


def recovered(wanted: Namespace) -> tuple[Store, bytearray]:
    """The file opened with the key of its sheet, under a new passphrase; that sheet is void then."""
    store = practice_file.unlock_with_recovery(wanted.file, terminal.text("Recovery key: ", wanted.passphrase_stdin))
    try:
        passphrase = terminal.new_passphrase(wanted.passphrase_stdin)
        store = practice_file.renew_passphrase(store, passphrase)
        with store.write("New passphrase", last=True) as session:
            settings.put(session, settings.RECOVERY_TRIED, False)
        _back_up(store)
    except BaseException:
        store.close()
        raise
    print("The file has a new passphrase. Print a new recovery sheet from the window: the old one is void.")
    return store, passphrase


@contextmanager
def _closing(store: Store) -> Iterator[None]:
    """What changed is backed up, as when a window closes; and the file is let go of in any case."""
    changes: list[frozenset[str]] = []
    store.on_change = changes.append
    try:
        yield
        if changes:
            _back_up(store)
    finally:
        store.close()


def _back_up(store: Store) -> None:
    """What was done is done: a backup that fails is told, and refuses nothing any more."""
    try:
        backups.back_up(store)
    except Refused as refused:
        print(f"Everything is kept in the file, but no backup could be made. {refused}", file=sys.stderr)


def own_currency() -> str:
    """That of the computer's country, else pounds."""
    try:
        locale.setlocale(locale.LC_MONETARY, "")
    except locale.Error:
        return "GBP"
    code = str(locale.localeconv()["int_curr_symbol"]).strip()
    return code if code in DECIMALS else "GBP"


def own_zone() -> str:
    """The IANA name of this computer's time zone; where it tells none, universal time."""
    named = os.environ.get("TZ", "").removeprefix(":") or str(Path("/etc/localtime").resolve())
    name = named.partition("zoneinfo/")[2] or named
    return name if "/" in name and not name.startswith("/") else "UTC"


RUN = {"new": new, "import": import_register, "export": export, "check": check, "backup": backup}

"""Everything out again in open formats: a CSV for each table, who came in three forms, and a JSON of the whole."""

import csv
import json
from base64 import b64encode
from collections.abc import Iterator, Sequence
from datetime import date, time
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

from balint_desk import __version__
from balint_desk.core.refused import Refused
from balint_desk.documents.export import computed_tables, register_grids
from balint_desk.documents.tables.harmless_texts import harmless
from balint_desk.store import all_tables
from balint_desk.store.store import Store

WHOLE = "balint-desk.json"
PART = ".part"
Table = tuple[str, list[str], list[tuple[Any, ...]]]


def export(store: Store, folder: Path, now: date) -> list[Path]:
    """Write all tables into a folder, which is made if it is not there; nothing in it is ever overwritten.

    The history of changes stays in the file. All files appear together, or none. `now` is wall time, or a day:
    it decides what is planned still and what waits for its write-up.
    """
    with store.read() as session:
        kept = list(all_tables.rows(session))
        figures = [*computed_tables.tables(store, now), *register_grids.tables(store)]
    targets = [*(folder / f"{name}.csv" for name, _, _ in (*kept, *figures)), folder / WHOLE]
    _refuse_to_overwrite(targets)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(kept, figures, targets)
    except OSError as error:
        raise Refused("{folder} cannot be written to: {reason}.", folder=folder, reason=error.strerror) from error
    return targets


def _refuse_to_overwrite(targets: Sequence[Path]) -> None:
    for target in (*targets, *map(_part, targets)):
        if target.exists():
            raise Refused(
                "{folder} holds {name} already. Choose an empty folder.", name=target.name, folder=target.parent
            )


def _part(target: Path) -> Path:
    return target.with_name(target.name + PART)


def _write(kept: Sequence[Table], figures: Sequence[Table], targets: Sequence[Path]) -> None:
    parts = [_part(target) for target in targets]
    try:
        for table, part in zip((*kept, *figures), parts[:-1], strict=True):
            _write_table(table, part)
        _write_whole(kept, parts[-1])
        for part, target in zip(parts, targets, strict=True):
            part.rename(target)
    finally:
        for part in parts:
            part.unlink(missing_ok=True)


def _write_whole(tables: Sequence[Table], path: Path) -> None:
    whole = {
        name: [dict(zip(columns, map(_plain, row), strict=True)) for row in rows] for name, columns, rows in tables
    }
    text = json.dumps({"program": "Balint Desk", "version": __version__, "tables": whole}, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def _write_table(table: Table, path: Path) -> None:
    _, columns, rows = table
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(_cells(row) for row in rows)


def _cells(row: tuple[Any, ...]) -> Iterator[str | int | None]:
    for value in map(_plain, row):
        if isinstance(value, bool):
            yield "true" if value else "false"
        else:
            yield harmless(value) if isinstance(value, str) else value


def _plain(value: Any) -> str | int | bool | None:
    """Days and times in ISO form, words by their value, content of files in base64; numbers as they are."""
    match value:
        case Enum():
            return str(value.value)
        case date() | time():
            return value.isoformat()
        case Decimal():
            return str(value)
        case bytes():
            return b64encode(value).decode()
        case None | bool() | int() | str():
            return value
    raise TypeError(f"{type(value).__name__} is not known to the export")

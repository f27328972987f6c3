"""What every table stands on: ids, instants, the names of constraints, and how money lies in two columns."""

import enum
import secrets
from datetime import UTC, datetime
from typing import ClassVar

from sqlalchemy import Enum, MetaData, orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

Session = orm.Session
"""What is read and written in, named for the floors above: they know no database."""

ID_BITS = 53  # a JSON number keeps 53 bits exactly
WORD = 24


def new_id() -> int:
    """A random id: the same row keeps it in every copy, journal and export."""
    return secrets.randbits(ID_BITS) or 1


def now() -> datetime:
    """This instant in UTC, without a zone, as the file keeps instants."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


class Base(DeclarativeBase):
    """Names every constraint, so that a migration can change it; an enum is kept as its value."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        enum.Enum: Enum(
            enum.Enum,
            native_enum=False,
            create_constraint=False,
            length=WORD,
            values_callable=lambda kind: [word.value for word in kind],
        )
    }


class Kept(Base):
    """A table of the practice: its rows are journaled, undone and exported."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=new_id, sort_order=-1)


def empty_text() -> Mapped[str]:
    return mapped_column(default="", server_default="")

"""The table of what is put off."""

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from balint_desk.store.base import Kept


class PutOff(Kept):
    """Something under "Waiting for you" that waits until a day, or (no day) is dealt with."""

    __tablename__ = "put_off"

    kind: Mapped[str]
    row_id: Mapped[int]
    until: Mapped[date | None]

    __table_args__ = (UniqueConstraint("kind", "row_id"),)

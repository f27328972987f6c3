"""The table of the texts of letters."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from balint_desk.store.base import Kept


class LetterTemplate(Kept):
    """A text of letters about money owed, with named fields; a changed text is a new version, the newest is used."""

    __tablename__ = "letter_template"

    level: Mapped[int]
    """The friendly first one is 1."""
    version: Mapped[int]
    subject: Mapped[str]
    words: Mapped[str]

    __table_args__ = (UniqueConstraint("level", "version"),)

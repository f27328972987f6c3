"""Letters are written from texts of one's own, and word of an absence has a time of day.

Written without the models: they are of today, this file stays as it is for ever.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("notice", sa.Column("at", sa.Time))
    op.create_table(
        "letter_template",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("level", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("subject", sa.String, nullable=False),
        sa.Column("words", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_letter_template"),
        sa.UniqueConstraint("level", "version", name="uq_letter_template_level"),
    )

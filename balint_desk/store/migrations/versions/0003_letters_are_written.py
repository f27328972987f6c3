"""Letters are written from texts of one's own, word of an absence has a time of day, and accounts are summed at once.

Written without the models: they are of today, this file stays as it is for ever.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


INDEXES = {
    "charge": {
        "ix_charge_of_payer": ["payer_id", "group_id", "currency", "day", "minor"],
        "ix_charge_of_group": ["group_id", "payer_id", "currency", "day", "spell_id", "minor", "group_session_id"],
    },
    "payment": {"ix_payment_of_payer": ["payer_id", "currency", "day", "entry", "minor"]},
}
"""They hold what is summed, so that the rows themselves need not be deciphered."""


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
    for name in ("ix_charge_payer_id", "ix_charge_group_id"):
        op.drop_index(name, "charge")
    op.drop_index("ix_payment_payer_id", "payment")
    for table, indexes in INDEXES.items():
        for name, columns in indexes.items():
            op.create_index(name, table, columns)

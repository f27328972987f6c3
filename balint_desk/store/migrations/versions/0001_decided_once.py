"""Everything decided once: people and their spells, groups and their sessions, debriefs, settings, the journal.

Written without the models: they are of today, this file stays as it is for ever.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

SEARCHED = {
    "person": "name, email, phone, profession, workplace, note",
    "group_session": "reason",
    "case": "title, stayed",
    "debrief_part": "text",
    "thought": "text",
}


def upgrade() -> None:
    for make in (
        _attachment,
        _change,
        _group,
        _leader,
        _person,
        _put_off,
        _setting,
        _template,
        _change_row,
        _future_absence,
        _group_session,
        _leading,
        _spell,
        _attendance,
        _case,
        _debrief_part,
        _led,
        _notice,
        _thought,
        _case_feeling,
    ):
        make()
    for table, columns in SEARCHED.items():
        _search(table, columns)


def _search(table: str, columns: str) -> None:
    """A full-text index that keeps no copy of the text and forgets what is deleted."""
    name = f"{table}_search"
    op.execute(
        f"CREATE VIRTUAL TABLE {name} USING fts5({columns}, content='{table}', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
    op.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('secure-delete', 1)")


def _attachment() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
        sa.UniqueConstraint("sha256", name="uq_attachment_sha256"),
    )


def _change() -> None:
    op.create_table(
        "change",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("leader_id", sa.Integer),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("draft", sa.String),
        sa.Column("undoes", sa.Integer),
        sa.Column("state", sa.String, nullable=False),
        sa.ForeignKeyConstraint(["undoes"], ["change.id"], name="fk_change_undoes"),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_state", "change", ["state"], unique=False)


def _group() -> None:
    op.create_table(
        "group",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("zone", sa.String, nullable=False),
        sa.Column("currency", sa.String, nullable=False),
        sa.Column("starts", sa.Time, nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
        sa.Column("every_weeks", sa.Integer, nullable=False),
        sa.Column("cases", sa.Integer, nullable=False),
        sa.Column("least", sa.Integer, nullable=False),
        sa.Column("most", sa.Integer, nullable=False),
        sa.Column("ended", sa.Date),
        sa.PrimaryKeyConstraint("id", name="pk_group"),
    )


def _leader() -> None:
    op.create_table(
        "leader",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("me", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_leader"),
    )


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("email", sa.String, server_default="", nullable=False),
        sa.Column("phone", sa.String, server_default="", nullable=False),
        sa.Column("profession", sa.String, server_default="", nullable=False),
        sa.Column("workplace", sa.String, server_default="", nullable=False),
        sa.Column("note", sa.String, server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_index("ix_person_name", "person", ["name"], unique=False)


def _put_off() -> None:
    op.create_table(
        "put_off",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("row_id", sa.Integer, nullable=False),
        sa.Column("until", sa.Date),
        sa.PrimaryKeyConstraint("id", name="pk_put_off"),
        sa.UniqueConstraint("kind", "row_id", name="uq_put_off_kind"),
    )


def _setting() -> None:
    op.create_table(
        "setting",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("scope", sa.String, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("value", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_setting"),
        sa.UniqueConstraint("scope", "key", name="uq_setting_scope"),
    )


def _template() -> None:
    op.create_table(
        "template",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_template"),
        sa.UniqueConstraint("name", "version", name="uq_template_name"),
    )


def _change_row() -> None:
    op.create_table(
        "change_row",
        sa.Column("tbl", sa.String, nullable=False),
        sa.Column("row_id", sa.Integer, nullable=False),
        sa.Column("change_id", sa.Integer, nullable=False),
        sa.Column("before", sa.String),
        sa.Column("after", sa.String),
        sa.ForeignKeyConstraint(["change_id"], ["change.id"], name="fk_change_row_change_id"),
        sa.PrimaryKeyConstraint("tbl", "row_id", "change_id", name="pk_change_row"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_change_row_change_id", "change_row", ["change_id"], unique=False)


def _future_absence() -> None:
    op.create_table(
        "future_absence",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer, nullable=False),
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("first_day", sa.Date, nullable=False),
        sa.Column("last_day", sa.Date, nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("told_on", sa.Date),
        sa.Column("channel", sa.String(24)),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name="fk_future_absence_group_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_future_absence_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_future_absence"),
    )
    op.create_index("ix_future_absence_group_id", "future_absence", ["group_id"], unique=False)
    op.create_index("ix_future_absence_person_id", "future_absence", ["person_id"], unique=False)


def _group_session() -> None:
    op.create_table(
        "group_session",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("starts", sa.Time, nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
        sa.Column("state", sa.String(24), nullable=False),
        sa.Column("reason", sa.String, server_default="", nullable=False),
        sa.Column("talked", sa.String(24)),
        sa.Column("talked_minutes", sa.Integer),
        sa.Column("finished", sa.DateTime),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name="fk_group_session_group_id"),
        sa.PrimaryKeyConstraint("id", name="pk_group_session"),
        sa.UniqueConstraint("group_id", "day", "starts", name="uq_group_session_group_id"),
    )


def _leading() -> None:
    op.create_table(
        "leading",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("leader_id", sa.Integer, nullable=False),
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("role", sa.String(24), nullable=False),
        sa.Column("first_day", sa.Date, nullable=False),
        sa.Column("last_day", sa.Date),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name="fk_leading_group_id"),
        sa.ForeignKeyConstraint(["leader_id"], ["leader.id"], name="fk_leading_leader_id"),
        sa.PrimaryKeyConstraint("id", name="pk_leading"),
    )
    op.create_index("ix_leading_group_id", "leading", ["group_id"], unique=False)
    op.create_index("ix_leading_leader_id", "leading", ["leader_id"], unique=False)


def _spell() -> None:
    op.create_table(
        "spell",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer, nullable=False),
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("joined", sa.Date, nullable=False),
        sa.Column("left", sa.Date),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name="fk_spell_group_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_spell_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_spell"),
    )
    op.create_index("ix_spell_group_id", "spell", ["group_id"], unique=False)
    op.create_index("ix_spell_person_id", "spell", ["person_id"], unique=False)


def _attendance() -> None:
    op.create_table(
        "attendance",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("group_session_id", sa.Integer, nullable=False),
        sa.Column("person_id", sa.Integer, nullable=False),
        sa.Column("mark", sa.String(24), nullable=False),
        sa.Column("imported", sa.Boolean, nullable=False),
        sa.ForeignKeyConstraint(["group_session_id"], ["group_session.id"], name="fk_attendance_group_session_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_attendance_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_attendance"),
        sa.UniqueConstraint("group_session_id", "person_id", name="uq_attendance_group_session_id"),
    )
    op.create_index("ix_attendance_group_session_id", "attendance", ["group_session_id"], unique=False)
    op.create_index("ix_attendance_person_id", "attendance", ["person_id"], unique=False)


def _case() -> None:
    op.create_table(
        "case",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("group_session_id", sa.Integer, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("presenter_id", sa.Integer),
        sa.Column("title", sa.String, server_default="", nullable=False),
        sa.Column("minutes", sa.Integer),
        sa.Column("stayed", sa.String, server_default="", nullable=False),
        sa.ForeignKeyConstraint(["group_session_id"], ["group_session.id"], name="fk_case_group_session_id"),
        sa.ForeignKeyConstraint(["presenter_id"], ["person.id"], name="fk_case_presenter_id"),
        sa.PrimaryKeyConstraint("id", name="pk_case"),
    )
    op.create_index("ix_case_group_session_id", "case", ["group_session_id"], unique=False)
    op.create_index("ix_case_presenter_id", "case", ["presenter_id"], unique=False)


def _debrief_part() -> None:
    op.create_table(
        "debrief_part",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("group_session_id", sa.Integer, nullable=False),
        sa.Column("leader_id", sa.Integer),
        sa.Column("prompt_id", sa.String, nullable=False),
        sa.Column("text", sa.String, server_default="", nullable=False),
        sa.Column("source", sa.String(24), nullable=False),
        sa.Column("private", sa.Boolean, nullable=False),
        sa.Column("to_supervision", sa.Boolean, nullable=False),
        sa.ForeignKeyConstraint(["group_session_id"], ["group_session.id"], name="fk_debrief_part_group_session_id"),
        sa.ForeignKeyConstraint(["leader_id"], ["leader.id"], name="fk_debrief_part_leader_id"),
        sa.PrimaryKeyConstraint("id", name="pk_debrief_part"),
        sa.UniqueConstraint("group_session_id", "leader_id", "prompt_id", name="uq_debrief_part_group_session_id"),
    )
    op.create_index("ix_debrief_part_group_session_id", "debrief_part", ["group_session_id"], unique=False)
    op.create_index("ix_debrief_part_leader_id", "debrief_part", ["leader_id"], unique=False)


def _led() -> None:
    op.create_table(
        "led",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("group_session_id", sa.Integer, nullable=False),
        sa.Column("leader_id", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["group_session_id"], ["group_session.id"], name="fk_led_group_session_id"),
        sa.ForeignKeyConstraint(["leader_id"], ["leader.id"], name="fk_led_leader_id"),
        sa.PrimaryKeyConstraint("id", name="pk_led"),
        sa.UniqueConstraint("group_session_id", "leader_id", name="uq_led_group_session_id"),
    )
    op.create_index("ix_led_group_session_id", "led", ["group_session_id"], unique=False)
    op.create_index("ix_led_leader_id", "led", ["leader_id"], unique=False)


def _notice() -> None:
    op.create_table(
        "notice",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("group_session_id", sa.Integer, nullable=False),
        sa.Column("person_id", sa.Integer, nullable=False),
        sa.Column("day", sa.Date),
        sa.Column("channel", sa.String(24)),
        sa.ForeignKeyConstraint(["group_session_id"], ["group_session.id"], name="fk_notice_group_session_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_notice_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_notice"),
        sa.UniqueConstraint("group_session_id", "person_id", name="uq_notice_group_session_id"),
    )
    op.create_index("ix_notice_group_session_id", "notice", ["group_session_id"], unique=False)
    op.create_index("ix_notice_person_id", "notice", ["person_id"], unique=False)


def _thought() -> None:
    op.create_table(
        "thought",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("leader_id", sa.Integer, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("taken_up_id", sa.Integer),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name="fk_thought_group_id"),
        sa.ForeignKeyConstraint(["leader_id"], ["leader.id"], name="fk_thought_leader_id"),
        sa.ForeignKeyConstraint(["taken_up_id"], ["group_session.id"], name="fk_thought_taken_up_id"),
        sa.PrimaryKeyConstraint("id", name="pk_thought"),
    )
    op.create_index("ix_thought_group_id", "thought", ["group_id"], unique=False)


def _case_feeling() -> None:
    op.create_table(
        "case_feeling",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("case_id", sa.Integer, nullable=False),
        sa.Column("word", sa.String, nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_case_feeling_case_id"),
        sa.PrimaryKeyConstraint("id", name="pk_case_feeling"),
        sa.UniqueConstraint("case_id", "word", name="uq_case_feeling_case_id"),
    )
    op.create_index("ix_case_feeling_case_id", "case_feeling", ["case_id"], unique=False)

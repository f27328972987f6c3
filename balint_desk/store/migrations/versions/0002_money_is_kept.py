"""Money is kept: what was agreed, charged, invoiced, paid and spent.

Written without the models: they are of today, this file stays as it is for ever.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    for make in (
        _bank_form,
        _bank_line,
        _fee_plan,
        _payer,
        _session_cost,
        _term,
        _charge,
        _expense,
        _fee_agreement,
        _fee_terms,
        _invoice,
        _money_talk,
        _payment,
        _expense_share,
        _invoice_line,
        _payment_for,
    ):
        make()


def _bank_form() -> None:
    op.create_table(
        "bank_form",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("form", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bank_form"),
        sa.UniqueConstraint("name", name="uq_bank_form_name"),
    )


def _bank_line() -> None:
    op.create_table(
        "bank_line",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("fingerprint", sa.String, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("minor", sa.Integer, nullable=False),
        sa.Column("currency", sa.String, nullable=False),
        sa.Column("words", sa.String, nullable=False, server_default=""),
        sa.Column("name", sa.String, nullable=False, server_default=""),
        sa.Column("iban", sa.String, nullable=False, server_default=""),
        sa.Column("put_aside", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bank_line"),
        sa.UniqueConstraint("fingerprint", name="uq_bank_line_fingerprint"),
    )


def _fee_plan() -> None:
    op.create_table(
        "fee_plan",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False, server_default=""),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name="fk_fee_plan_group_id"),
        sa.PrimaryKeyConstraint("id", name="pk_fee_plan"),
    )
    op.create_index("ix_fee_plan_group_id", "fee_plan", ["group_id"], unique=False)


def _payer() -> None:
    op.create_table(
        "payer",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer),
        sa.Column("name", sa.String, nullable=False, server_default=""),
        sa.Column("address", sa.String, nullable=False, server_default=""),
        sa.Column("email", sa.String, nullable=False, server_default=""),
        sa.Column("reference", sa.String, nullable=False, server_default=""),
        sa.Column("vat_number", sa.String, nullable=False, server_default=""),
        sa.Column("excused_until", sa.Date),
        sa.Column("excused_words", sa.String, nullable=False, server_default=""),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_payer_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_payer"),
        sa.UniqueConstraint("person_id", name="uq_payer_person_id"),
    )


def _session_cost() -> None:
    op.create_table(
        "session_cost",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("minor", sa.Integer, nullable=False),
        sa.Column("currency", sa.String, nullable=False),
        sa.Column("first_day", sa.Date, nullable=False),
        sa.Column("last_day", sa.Date),
        sa.Column("words", sa.String, nullable=False, server_default=""),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name="fk_session_cost_group_id"),
        sa.PrimaryKeyConstraint("id", name="pk_session_cost"),
        sa.UniqueConstraint("group_id", "kind", "first_day", name="uq_session_cost_group_id"),
    )
    op.create_index("ix_session_cost_group_id", "session_cost", ["group_id"], unique=False)


def _term() -> None:
    op.create_table(
        "term",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("first_day", sa.Date, nullable=False),
        sa.Column("last_day", sa.Date, nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name="fk_term_group_id"),
        sa.PrimaryKeyConstraint("id", name="pk_term"),
    )
    op.create_index("ix_term_group_id", "term", ["group_id"], unique=False)


def _charge() -> None:
    op.create_table(
        "charge",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("payer_id", sa.Integer, nullable=False),
        sa.Column("spell_id", sa.Integer),
        sa.Column("group_session_id", sa.Integer),
        sa.Column("first_day", sa.Date, nullable=False),
        sa.Column("last_day", sa.Date, nullable=False),
        sa.Column("instalment", sa.Integer, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("minor", sa.Integer, nullable=False),
        sa.Column("currency", sa.String, nullable=False),
        sa.Column("proposed_minor", sa.Integer, nullable=False),
        sa.Column("tax_rate", sa.Integer),
        sa.Column("tax_words", sa.String, nullable=False, server_default=""),
        sa.Column("why", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False, server_default=""),
        sa.Column("corrects_id", sa.Integer),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name="fk_charge_group_id"),
        sa.ForeignKeyConstraint(["payer_id"], ["payer.id"], name="fk_charge_payer_id"),
        sa.ForeignKeyConstraint(["spell_id"], ["spell.id"], name="fk_charge_spell_id"),
        sa.ForeignKeyConstraint(["group_session_id"], ["group_session.id"], name="fk_charge_group_session_id"),
        sa.ForeignKeyConstraint(["corrects_id"], ["charge.id"], name="fk_charge_corrects_id"),
        sa.PrimaryKeyConstraint("id", name="pk_charge"),
    )
    _charge_indexes()


def _charge_indexes() -> None:
    op.create_index("ix_charge_corrects_id", "charge", ["corrects_id"], unique=False)
    op.create_index("ix_charge_group_id", "charge", ["group_id"], unique=False)
    op.create_index("ix_charge_group_session_id", "charge", ["group_session_id"], unique=False)
    op.create_index("ix_charge_payer_id", "charge", ["payer_id"], unique=False)
    op.create_index("ix_charge_spell_id", "charge", ["spell_id"], unique=False)
    op.create_index(
        "uq_charge_period",
        "charge",
        ["spell_id", "first_day", "instalment"],
        unique=True,
        sqlite_where=sa.text("corrects_id IS NULL AND group_session_id IS NULL"),
    )
    op.create_index(
        "uq_charge_session",
        "charge",
        ["spell_id", "group_session_id"],
        unique=True,
        sqlite_where=sa.text("corrects_id IS NULL"),
    )


def _expense() -> None:
    op.create_table(
        "expense",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("minor", sa.Integer, nullable=False),
        sa.Column("currency", sa.String, nullable=False),
        sa.Column("tax_minor", sa.Integer, nullable=False),
        sa.Column("leader_id", sa.Integer),
        sa.Column("words", sa.String, nullable=False, server_default=""),
        sa.Column("group_session_id", sa.Integer),
        sa.Column("attachment_id", sa.Integer),
        sa.Column("file_name", sa.String, nullable=False, server_default=""),
        sa.Column("bank_line_id", sa.Integer),
        sa.ForeignKeyConstraint(["leader_id"], ["leader.id"], name="fk_expense_leader_id"),
        sa.ForeignKeyConstraint(["group_session_id"], ["group_session.id"], name="fk_expense_group_session_id"),
        sa.ForeignKeyConstraint(["attachment_id"], ["attachment.id"], name="fk_expense_attachment_id"),
        sa.ForeignKeyConstraint(["bank_line_id"], ["bank_line.id"], name="fk_expense_bank_line_id"),
        sa.PrimaryKeyConstraint("id", name="pk_expense"),
    )
    op.create_index("ix_expense_bank_line_id", "expense", ["bank_line_id"], unique=False)
    op.create_index("ix_expense_group_session_id", "expense", ["group_session_id"], unique=False)
    op.create_index("ix_expense_leader_id", "expense", ["leader_id"], unique=False)
    op.create_index(
        "uq_expense_session",
        "expense",
        ["group_session_id", "kind"],
        unique=True,
        sqlite_where=sa.text("group_session_id IS NOT NULL"),
    )


def _fee_agreement() -> None:
    op.create_table(
        "fee_agreement",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("spell_id", sa.Integer),
        sa.Column("first_day", sa.Date, nullable=False),
        sa.Column("fee_plan_id", sa.Integer),
        sa.Column("own_minor", sa.Integer),
        sa.Column("reason", sa.String, nullable=False, server_default=""),
        sa.Column("payer_id", sa.Integer, nullable=False),
        sa.Column("spoken_on", sa.Date),
        sa.Column("agreed_on", sa.Date),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name="fk_fee_agreement_group_id"),
        sa.ForeignKeyConstraint(["spell_id"], ["spell.id"], name="fk_fee_agreement_spell_id"),
        sa.ForeignKeyConstraint(["fee_plan_id"], ["fee_plan.id"], name="fk_fee_agreement_fee_plan_id"),
        sa.ForeignKeyConstraint(["payer_id"], ["payer.id"], name="fk_fee_agreement_payer_id"),
        sa.PrimaryKeyConstraint("id", name="pk_fee_agreement"),
        sa.UniqueConstraint("spell_id", "first_day", name="uq_fee_agreement_spell_id"),
    )
    op.create_index("ix_fee_agreement_fee_plan_id", "fee_agreement", ["fee_plan_id"], unique=False)
    op.create_index("ix_fee_agreement_group_id", "fee_agreement", ["group_id"], unique=False)
    op.create_index("ix_fee_agreement_payer_id", "fee_agreement", ["payer_id"], unique=False)


def _fee_terms() -> None:
    op.create_table(
        "fee_terms",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("fee_plan_id", sa.Integer, nullable=False),
        sa.Column("first_day", sa.Date, nullable=False),
        sa.Column("basis", sa.String(24), nullable=False),
        sa.Column("minor", sa.Integer, nullable=False),
        sa.Column("currency", sa.String, nullable=False),
        sa.Column("tax_rate", sa.Integer),
        sa.Column("tax_words", sa.String, nullable=False, server_default=""),
        sa.Column("free_absences", sa.Integer, nullable=False),
        sa.Column("free_from", sa.String(24), nullable=False),
        sa.Column("notice_hours", sa.Integer),
        sa.Column("on_leave", sa.String(24), nullable=False),
        sa.Column("leave_percent", sa.Integer, nullable=False),
        sa.Column("joining", sa.String(24), nullable=False),
        sa.Column("instalments", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["fee_plan_id"], ["fee_plan.id"], name="fk_fee_terms_fee_plan_id"),
        sa.PrimaryKeyConstraint("id", name="pk_fee_terms"),
        sa.UniqueConstraint("fee_plan_id", "first_day", name="uq_fee_terms_fee_plan_id"),
    )


def _invoice() -> None:
    op.create_table(
        "invoice",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("payer_id", sa.Integer, nullable=False),
        sa.Column("paper", sa.String(24), nullable=False),
        sa.Column("number", sa.String),
        sa.Column("series", sa.String, nullable=False, server_default=""),
        sa.Column("running", sa.Integer),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("due", sa.Date),
        sa.Column("first_day", sa.Date),
        sa.Column("last_day", sa.Date),
        sa.Column("currency", sa.String, nullable=False),
        sa.Column("recipient", sa.String, nullable=False, server_default=""),
        sa.Column("group_name", sa.String, nullable=False, server_default=""),
        sa.Column("reference", sa.String, nullable=False, server_default=""),
        sa.Column("words", sa.String, nullable=False, server_default=""),
        sa.Column("credits_id", sa.Integer),
        sa.Column("issued_at", sa.DateTime),
        sa.Column("attachment_id", sa.Integer),
        sa.ForeignKeyConstraint(["payer_id"], ["payer.id"], name="fk_invoice_payer_id"),
        sa.ForeignKeyConstraint(["credits_id"], ["invoice.id"], name="fk_invoice_credits_id"),
        sa.ForeignKeyConstraint(["attachment_id"], ["attachment.id"], name="fk_invoice_attachment_id"),
        sa.PrimaryKeyConstraint("id", name="pk_invoice"),
        sa.UniqueConstraint("paper", "series", "running", name="uq_invoice_paper"),
        sa.UniqueConstraint("number", name="uq_invoice_number"),
    )
    op.create_index("ix_invoice_credits_id", "invoice", ["credits_id"], unique=False)
    op.create_index("ix_invoice_payer_id", "invoice", ["payer_id"], unique=False)


def _money_talk() -> None:
    op.create_table(
        "money_talk",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("payer_id", sa.Integer, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("level", sa.Integer, nullable=False),
        sa.Column("minor", sa.Integer, nullable=False),
        sa.Column("currency", sa.String, nullable=False),
        sa.Column("words", sa.String, nullable=False, server_default=""),
        sa.Column("attachment_id", sa.Integer),
        sa.ForeignKeyConstraint(["payer_id"], ["payer.id"], name="fk_money_talk_payer_id"),
        sa.ForeignKeyConstraint(["attachment_id"], ["attachment.id"], name="fk_money_talk_attachment_id"),
        sa.PrimaryKeyConstraint("id", name="pk_money_talk"),
    )
    op.create_index("ix_money_talk_payer_id", "money_talk", ["payer_id"], unique=False)


def _payment() -> None:
    op.create_table(
        "payment",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("payer_id", sa.Integer, nullable=False),
        sa.Column("entry", sa.String(24), nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("minor", sa.Integer, nullable=False),
        sa.Column("currency", sa.String, nullable=False),
        sa.Column("way", sa.String(24)),
        sa.Column("reference", sa.String, nullable=False, server_default=""),
        sa.Column("words", sa.String, nullable=False, server_default=""),
        sa.Column("takes_back_id", sa.Integer),
        sa.Column("receipt_id", sa.Integer),
        sa.Column("receipt_number", sa.Integer),
        sa.Column("bank_line_id", sa.Integer),
        sa.Column("entered", sa.DateTime, nullable=False),
        sa.ForeignKeyConstraint(["payer_id"], ["payer.id"], name="fk_payment_payer_id"),
        sa.ForeignKeyConstraint(["takes_back_id"], ["payment.id"], name="fk_payment_takes_back_id"),
        sa.ForeignKeyConstraint(["receipt_id"], ["attachment.id"], name="fk_payment_receipt_id"),
        sa.ForeignKeyConstraint(["bank_line_id"], ["bank_line.id"], name="fk_payment_bank_line_id"),
        sa.PrimaryKeyConstraint("id", name="pk_payment"),
        sa.UniqueConstraint("takes_back_id", name="uq_payment_takes_back_id"),
        sa.UniqueConstraint("receipt_number", name="uq_payment_receipt_number"),
    )
    op.create_index("ix_payment_bank_line_id", "payment", ["bank_line_id"], unique=False)
    op.create_index("ix_payment_payer_id", "payment", ["payer_id"], unique=False)


def _expense_share() -> None:
    op.create_table(
        "expense_share",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("expense_id", sa.Integer, nullable=False),
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("parts", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["expense_id"], ["expense.id"], name="fk_expense_share_expense_id"),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name="fk_expense_share_group_id"),
        sa.PrimaryKeyConstraint("id", name="pk_expense_share"),
        sa.UniqueConstraint("expense_id", "group_id", name="uq_expense_share_expense_id"),
    )
    op.create_index("ix_expense_share_expense_id", "expense_share", ["expense_id"], unique=False)
    op.create_index("ix_expense_share_group_id", "expense_share", ["group_id"], unique=False)


def _invoice_line() -> None:
    op.create_table(
        "invoice_line",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("invoice_id", sa.Integer, nullable=False),
        sa.Column("charge_id", sa.Integer, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("words", sa.String, nullable=False),
        sa.Column("minor", sa.Integer, nullable=False),
        sa.Column("currency", sa.String, nullable=False),
        sa.Column("tax_rate", sa.Integer),
        sa.Column("tax_words", sa.String, nullable=False, server_default=""),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"], name="fk_invoice_line_invoice_id"),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name="fk_invoice_line_charge_id"),
        sa.PrimaryKeyConstraint("id", name="pk_invoice_line"),
        sa.UniqueConstraint("charge_id", name="uq_invoice_line_charge_id"),
    )
    op.create_index("ix_invoice_line_invoice_id", "invoice_line", ["invoice_id"], unique=False)


def _payment_for() -> None:
    op.create_table(
        "payment_for",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("payment_id", sa.Integer, nullable=False),
        sa.Column("invoice_id", sa.Integer, nullable=False),
        sa.Column("minor", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name="fk_payment_for_payment_id"),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"], name="fk_payment_for_invoice_id"),
        sa.PrimaryKeyConstraint("id", name="pk_payment_for"),
        sa.UniqueConstraint("payment_id", "invoice_id", name="uq_payment_for_payment_id"),
    )
    op.create_index("ix_payment_for_invoice_id", "payment_for", ["invoice_id"], unique=False)
    op.create_index("ix_payment_for_payment_id", "payment_for", ["payment_id"], unique=False)

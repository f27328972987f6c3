"""Run by test_issuing.py: issues every draft of a file, until it is killed. Its argument is the file."""

import sys
from pathlib import Path

from PySide6.QtCore import QLocale
from sqlalchemy import select

from balint_desk.documents.fees.papers import issuing
from balint_desk.store.fees.invoices.tables import Invoice
from balint_desk.store.file.database import open_database
from balint_desk.store.store import Store
from balint_desk.ui.fees.invoices.invoice_sheet import invoice_sheet
from tests.costs_of_keys import spec


def main() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    path = Path(sys.argv[1])
    store = Store(path, open_database(path, spec()), spec())
    with store.read() as session:
        drafts = list(session.scalars(select(Invoice.id).where(Invoice.number.is_(None))))
    print("begins", flush=True)
    issuing.issue_all(store, "Issue invoices", drafts, invoice_sheet, lambda done, total: None)
    store.close()


if __name__ == "__main__":
    main()

"""A hand at the windows of invoices: what is open, and a draft issued."""

from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.fees.invoices.issue_dialog import IssueDialog


def opened(kind):
    return next(one for one in all_windows() if isinstance(one, kind) and one.isVisible())


def closed(kind):
    return not any(isinstance(one, kind) and one.isVisible() for one in all_windows())


def issue(qtbot, invoices, invoice_id):
    invoices.open_invoice(invoice_id)
    invoices.draft.issue.click()
    dialog = opened(IssueDialog)
    with qtbot.waitSignal(dialog.issued, timeout=20000):
        dialog.issue.click()
    qtbot.waitUntil(lambda: closed(IssueDialog))
    invoices.refresh()

"""Charging: every line is shown with its reason before anything is kept."""

from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from balint_desk.core.money import Money, total
from balint_desk.core.refused import Progress
from balint_desk.store.fees.agreements import terms
from balint_desk.store.fees.charging import charging
from balint_desk.store.fees.charging.charging import Offered
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import money_text, month_text, short_day
from balint_desk.ui.fees.charging.charge_lines import ChargeLines, LineDialog
from balint_desk.ui.fees.charging.not_charged import not_charged
from balint_desk.ui.fields.editors import ChoiceEditor
from balint_desk.ui.fields.tables import Table
from balint_desk.ui.widgets.cards import CARD_SPACE, Card, Empty, Muted, button, label, page_title, primary_button, row
from balint_desk.ui.widgets.work_under_way import LongWork

DAY = timedelta(days=1)


class What(NamedTuple):
    """What is charged: everything up to a day, or one session only."""

    until: date
    session_id: int | None = None


class ChargeDialog(QDialog):
    """Running it again finds only what is new. A register put right since is offered as a difference."""

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Charge sessions"))
        self._desk, self._new = desk, list[Offered]()
        with desk.store.read() as session:
            self._currency = session.get_one(Group, desk.group_id).currency
        self.what = ChoiceEditor([])
        self.lines = ChargeLines(self)
        self.table = Table(self.lines, "charge")
        self.table.setAccessibleName(self.tr("What is charged"))
        self.change, self.leave_out = button(self.tr("Change…")), button(self.tr("Leave out…"))
        self.again = button(self.tr("As proposed"))
        self.sum, self.unsaid = label("", "card-title"), Muted()
        self.doing = LongWork(desk, self.tr("How far it is"))
        self.empty = Empty("")
        self.cancel, self.charge = button(self.tr("Cancel")), primary_button(self.tr("Charge"))
        self.charge.setDefault(True)
        self._lay_out()
        self._connect()
        self._offer()
        self.refresh()

    def refresh(self) -> None:
        """Work out the lines anew; what was changed in them stays where they are proposed again."""
        what = self.what.value()
        with self._desk.store.read() as session:
            until_today = what.until == self._desk.today()
            new = self._new if until_today else charging.offered(session, self._desk.group_id, what.until)
            told = list(not_charged(session, self._desk.group_id, what.until, self._desk.today()))
        self.lines.show_lines([one for one in new if what.session_id in (None, one.line.session_id)])
        self.unsaid.setText("\n".join(told))
        self.unsaid.setVisible(bool(told))
        all_charged = self.tr("Everything is charged. What is new will stand here.")
        self.empty.sentence.setText(self.tr("Nothing else can be charged yet.") if told else all_charged)
        self._show_sum()

    def accept(self) -> None:
        """Keep them all in one write that can be undone; of many it is said how far it is, and Cancel keeps none."""
        store, name, group_id = self._desk.store, self.tr("Charge sessions"), self._desk.group_id
        lines = list(self.lines.lines)

        def work(progress: Progress) -> None:
            with store.write(name) as session:
                charging.charge(session, group_id, lines, progress)

        if len(lines) > charging.AT_ONCE:
            self._enable(False)
            self.doing.run(self.tr("Charging…"), work, lambda _: self._on_charged(), self._on_failed)
        else:
            work(lambda done, total: None)
            self._on_charged()

    def reject(self) -> None:
        """Nothing is kept, also where it is under way."""
        if self.doing.text():
            self.doing.stop()
        super().reject()

    def _on_charged(self) -> None:
        self.told.emit(self.tr("Charged: {amount}.").format(amount=money_text(self._total())))
        super().accept()

    def _on_failed(self, error: Exception) -> None:
        self._enable(True)
        raise error

    def _on_saving_wanted(self) -> None:
        """Locked on the way: nothing is kept, and there is nothing to come back to."""
        if self.doing.text():
            self.reject()

    def _enable(self, wanted: bool) -> None:
        for one in (self.what, self.table, self.change, self.leave_out, self.again, self.charge):
            one.setEnabled(wanted)
        if wanted:
            self._show_sum()

    def _offer(self) -> None:
        """Up to today, up to the end of last month or of a term, or one session that has something new."""
        today = self._desk.today()
        last_month = today.replace(day=1) - DAY
        options = [
            (What(today), self.tr("Everything up to today")),
            (What(last_month), self.tr("Up to the end of {month}").format(month=month_text(last_month))),
        ]
        with self._desk.store.read() as session:
            begun = [term for term in terms.of_group(session, self._desk.group_id) if term.first_day <= today]
            self._new = charging.offered(session, self._desk.group_id, today)
        options += [(What(min(term.last_day, today)), term.name) for term in begun]
        evenings = {one.line.session_id: one.line.first_day for one in self._new if one.line.session_id}
        for session_id, day in sorted(evenings.items(), key=lambda one: one[1], reverse=True):
            words = self.tr("Only {day}").format(day=short_day(day))
            options.append((What(today, session_id), words))
        self.what.set_options(options)

    def _total(self) -> Money:
        return total([line.amount for line in self.lines.lines], self._currency)

    def _show_sum(self) -> None:
        lines = self.lines.lines
        words = self.tr("1 line, {amount}") if len(lines) == 1 else self.tr("{n} lines, {amount}")
        self.sum.setText(words.format(n=len(lines), amount=money_text(self._total())) if lines else "")
        self.empty.setVisible(not lines)
        self.table.setVisible(bool(lines))
        for one in (self.change, self.leave_out, self.again):
            one.setEnabled(bool(lines) and self.table.chosen_id is not None)
        self.charge.setEnabled(bool(lines))

    def _ask_change(self) -> None:
        place = self.table.chosen_id
        if place is not None:
            self._ask(self.tr("Change this line"), place, with_amount=True)

    def _ask_leave_out(self) -> None:
        place = self.table.chosen_id
        if place is not None:
            self._ask(self.tr("Leave this line out"), place, with_amount=False)

    def _ask(self, title: str, place: int, *, with_amount: bool) -> None:
        """Another amount and the reason; without an amount only the reason, and the line is left out."""

        def keep(amount: Money | None, reason: str) -> None:
            if amount is None:
                self.lines.leave_out(place, reason)
            else:
                self.lines.change(place, amount, reason)
            self._show_changed()

        LineDialog(title, self.lines.lines[place], keep, self, with_amount=with_amount).open()

    def _take_again(self) -> None:
        place = self.table.chosen_id
        if place is not None:
            self.lines.as_proposed(place)
            self._show_changed()

    def _show_changed(self) -> None:
        self._show_sum()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.what.edited.connect(self.refresh)
        self.table.chosen.connect(lambda _: self._show_sum())
        self.table.opened.connect(lambda _: self._ask_change())
        self.change.clicked.connect(self._ask_change)
        self.leave_out.clicked.connect(self._ask_leave_out)
        self.again.clicked.connect(self._take_again)
        self.cancel.clicked.connect(self.reject)
        self.charge.clicked.connect(self.accept)
        self._desk.saving_wanted.connect(self._on_saving_wanted)

    def _lay_out(self) -> None:
        words = label(self.tr("Charge"))
        words.setBuddy(self.what)
        self.what.setAccessibleName(words.text())
        card = Card()
        card.add(self.table, self.empty, row(self.change, self.leave_out, self.again, None, self.sum), self.unsaid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(CARD_SPACE, CARD_SPACE, CARD_SPACE, CARD_SPACE)
        layout.setSpacing(14)
        layout.addWidget(page_title(self.windowTitle()))
        layout.addLayout(row(words, self.what, None))
        layout.addWidget(card, 1)
        layout.addLayout(row(self.doing, None, self.cancel, self.charge))
        self.resize(900, 600)

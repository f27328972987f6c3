"""Who has paid: one table, and the account of the line that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.core.fees.fee_words import Extra
from balint_desk.core.money import Money
from balint_desk.core.text import short_names
from balint_desk.store.fees.accounts import fee_table, money_talks, unseen_money
from balint_desk.store.fees.accounts.fee_table import FeeTableLine
from balint_desk.store.fees.accounts.paying import WhoPays
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.agreements.agreements import ShownAgreement
from balint_desk.store.fees.letters import letters
from balint_desk.store.practice import settings
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fees.accounts.account_card import AccountCard
from balint_desk.ui.fees.accounts.cash_receipt import show_receipt
from balint_desk.ui.fees.accounts.entry_dialogs import (
    AskedEntry,
    EntryDialog,
    ExcuseDialog,
    SpokeDialog,
    TakeBackDialog,
)
from balint_desk.ui.fees.accounts.entry_texts import unseen_of_all_text
from balint_desk.ui.fees.accounts.fee_table import ALL, NAME, FeeTable, columns, money_wide, name_wide
from balint_desk.ui.fees.accounts.statement_dialog import StatementDialog
from balint_desk.ui.fees.agreements.agreement_card import AgreementCard
from balint_desk.ui.fees.agreements.agreement_dialog import AgreementDialog
from balint_desk.ui.fees.charging.charge_dialog import ChargeDialog
from balint_desk.ui.fees.costs.carries_card import CarriesCard
from balint_desk.ui.fees.fee_part import FeePart
from balint_desk.ui.fees.letters.letter_dialog import LetterDialog
from balint_desk.ui.fees.letters.letter_words import kept_name
from balint_desk.ui.fields.period import PeriodChoice
from balint_desk.ui.fields.tables import Table
from balint_desk.ui.widgets.cards import Empty, Muted
from balint_desk.ui.widgets.plain_pdf import take_out


class WhoHasPaid(FeePart):
    """The sum of all stands last in the table; whoever is chosen stands on the right."""

    shows = frozenset(
        {
            *("person", "spell", "attendance", "group_session", "notice", "future_absence", "group", "setting"),
            *("payer", "fee_plan", "fee_terms", "fee_agreement", "term", "charge", "invoice", "invoice_line"),
            *("payment", "payment_for", "money_talk", "expense", "expense_share", "session_cost"),
            *("leader", "leading", "led"),
        }
    )
    payment_wanted = Signal()
    """From who pays the chosen line."""
    member_wanted = Signal()
    """The button of the empty page: there is nobody yet."""
    expense_wanted = Signal()
    """The button of the empty chart: nothing came or went yet."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.link = self.tr("Charge sessions…")
        self.period = PeriodChoice(desk.today)
        self.period.offer()
        self.period.set_name(self.tr("For which time"))
        self.lines, self.found, self._short_names = FeeTable(self), list[FeeTableLine](), dict[str, str]()
        self.table = Table(self.lines, "who-has-paid")
        self.table.setAccessibleName(self.tr("Who has paid"))
        self.table.show_sorted(NAME)
        self.empty = Empty(
            self.tr("Who agreed to what, and who has paid, will stand here once the group has a member."),
            self.tr("New member"),
        )
        self.unseen = Muted()
        self.account, self.agreement, self.carries = AccountCard(desk), AgreementCard(desk), CarriesCard(desk)
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        dialog = ChargeDialog(self._desk, self)
        dialog.told.connect(self.told)
        dialog.open()

    def read(self) -> list[FeeTableLine]:
        """What the table says, also while another part is on screen."""
        with self._desk.store.read() as session:
            return fee_table.lines(session, self._desk.group_id, self.period.period(), self._desk.today())

    @property
    def paying(self) -> WhoPays | None:
        line = self._chosen()
        return None if line is None or line.spell_id == ALL else WhoPays(line.payer_id, line.person_id)

    def ask(self, changed: frozenset[str]) -> None:
        self.found = found = self.read()
        if {one.name for one in found} != self._short_names.keys():
            self._short_names = short_names(one.name for one in found)
        self._show_columns()
        self.lines.show_lines(found)
        self.empty.setVisible(not found)
        self.table.setVisible(bool(found))
        self.unseen.setText(unseen_of_all_text(self._unseen()))
        self.unseen.setVisible(bool(self.unseen.text()))
        if self.table.chosen_id is None and found:
            owing = next((one for one in found if one.owes), found[0])
            self.table.choose(owing.spell_id or 0)
        self._show_chosen()
        self.carries.refresh()

    def _unseen(self) -> list[tuple[str, list[Money]]]:
        """Whose account holds what in a currency that no group of theirs has, by name: two can have the same one."""
        with self._desk.store.read() as session:
            currency = session.get_one(Group, self._desk.group_id).currency
            found = unseen_money.of_all(session, currency)
            names = payers.names(session, found)
        return [(names[payer_id], found[payer_id]) for payer_id in sorted(found, key=lambda one: names[one])]

    def _sort(self, by: str, descending: bool) -> None:
        self.lines.sort_by(by, descending=descending)
        self.lines.show_lines(self.found)

    def open_spell(self, spell_id: int) -> None:
        """Go to this time in the group."""
        self.catch_up()
        self.table.choose(spell_id)
        self._show_chosen()

    def agree_with(self, spell_id: int) -> None:
        """Ask what is agreed with whom it was not yet spoken of."""
        self.open_spell(spell_id)
        self._ask_agreement(None)

    def agree_with_host(self) -> None:
        """Ask what a host organisation pays for the whole group."""
        AgreementDialog(self._desk, None, parent=self).open()

    def _show_columns(self) -> None:
        """How old it is, where that was switched on; and room for who is excused."""
        with self._desk.store.read() as session:
            with_ages = Extra.AGES in settings.get(session, settings.ALSO_NEED)
        excused = any(one.excused_until for one in self.found if one.owes)
        usual = columns(with_ages=with_ages, with_excused=excused)
        bar, metrics = self.table.verticalScrollBar().sizeHint().width(), self.table.fontMetrics()
        room = self.table.contentsRect().width() - bar
        money = money_wide(self.found, room, usual, metrics)
        closer = columns(with_ages=with_ages, with_excused=excused, money_wide=money)
        wide = name_wide([one.name for one in self.found], room, closer, metrics)
        fields = columns(with_ages=with_ages, with_excused=excused, name_wide=wide, money_wide=money)
        if [field.width for field in fields] != [field.width for field in self.lines.fields]:
            self.table.show_fields(fields, "who-has-paid-ages" if with_ages else "who-has-paid")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider window has room for longer names."""
        super().resizeEvent(event)
        self._show_columns()

    def _chosen(self) -> FeeTableLine | None:
        chosen = self.table.chosen_id
        return None if chosen is None else self.lines.lines.get(chosen)

    def _show_chosen(self) -> None:
        line = self._chosen()
        for card in (self.account, self.agreement):
            card.setVisible(line is not None and self.table.chosen_id != ALL)
        if line is not None and self.table.chosen_id != ALL:
            self.account.show_line(line, self._short_names.get(line.name) or self.tr("The whole group"))
            self.agreement.show_line(line)

    def _ask_agreement(self, now: ShownAgreement | None) -> None:
        if (line := self._chosen()) is not None:
            AgreementDialog(self._desk, line.spell_id, now, self).open()

    def _ask_entry(self, kind: AskedEntry, line: FeeTableLine) -> None:
        self._open_entry(EntryDialog(self._desk, kind, line, self))

    def _ask_take_back(self, payment_id: int) -> None:
        self._open_entry(TakeBackDialog(self._desk, payment_id, self))

    def _write_letter(self, line: FeeTableLine) -> None:
        if line.payer_id is None:
            return
        with self._desk.store.read() as session:
            case = letters.case(session, line.payer_id, line.owes.currency, self._desk.today())
        self._open_entry(LetterDialog(self._desk, case, self))

    def _show_letter(self, letter_id: int) -> None:
        with self._desk.store.read() as session:
            name, pdf = kept_name(letters.get(session, letter_id).day), letters.pdf(session, letter_id)
        take_out(self, name, pdf)

    def _show_statement(self, line: FeeTableLine) -> None:
        if line.payer_id is not None:
            StatementDialog(self._desk, line.payer_id, line.owes.currency, self).open()

    def _ask_again(self, payer_id: int) -> None:
        """Nobody is excused any more who pays by this account."""
        with self._desk.store.write(self.tr("Ask again")) as session:
            money_talks.excuse(session, payer_id, self._desk.today(), None)

    def _open_entry(self, dialog: EntryDialog | TakeBackDialog | LetterDialog | ExcuseDialog) -> None:
        dialog.told.connect(self.told)
        dialog.open()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.period.own, self.table, self.unseen, self.empty):
            layout.addWidget(part)
        for card in (self.account, self.agreement, self.carries):
            self.side.addWidget(card)
        self.side.setStretchFactor(self.carries, 1)

    def _connect(self) -> None:
        self.table.chosen.connect(lambda _: self._show_chosen())
        self.table.sort_wanted.connect(self._sort)
        self.table.opened.connect(lambda _: self._ask_agreement(self.agreement.now))
        self.empty.button.clicked.connect(self.member_wanted)
        self.carries.picture_menu.told.connect(self.told)
        self.carries.expense_wanted.connect(self.expense_wanted)
        self.account.payment_wanted.connect(self.payment_wanted)
        self.account.spoke_wanted.connect(lambda payer: SpokeDialog(self._desk, payer, self).open())
        self.account.take_back_wanted.connect(self._ask_take_back)
        self.account.receipt_wanted.connect(lambda payment_id: show_receipt(self._desk, payment_id, self))
        self.account.letter_wanted.connect(self._show_letter)
        self.account.more.letter_wanted.connect(self._write_letter)
        self.account.more.statement_wanted.connect(self._show_statement)
        self.account.more.entry_wanted.connect(self._ask_entry)
        self.account.more.excuse_wanted.connect(lambda payer: self._open_entry(ExcuseDialog(self._desk, payer, self)))
        self.account.more.ask_again_wanted.connect(self._ask_again)
        self.agreement.change_wanted.connect(self._ask_agreement)
        self._listen()

    def _on_group(self) -> None:
        self.table.choose(None)
        super()._on_group()

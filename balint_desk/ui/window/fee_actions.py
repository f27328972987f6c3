"""What the menu of fees does, from every page."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from balint_desk.core.fees.fee_words import Extra
from balint_desk.store.fees.year import years_end
from balint_desk.store.practice import settings
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.window.menus import Menus
from balint_desk.ui.window.pages import Pages

# Its windows are imported when they are asked for: the start does without them.


class FeeActions(QObject):
    """Record payment stays on the page one is on; what needs the page of fees goes there first."""

    told = Signal(str)

    def __init__(
        self, desk: Desk, menus: Menus, pages: Pages, opens: Callable[[QDialog], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._menus, self._window = desk, menus, window
        self._pages, self._page, self._open = pages, pages.fees, opens
        desk.changed.connect(self._on_changed)
        self._show_wanted()

    def all(self) -> Iterator[tuple[QAction, Callable[[], None]]]:
        """Each entry of the menu with what it does."""
        menus, page = self._menus, self._page
        yield menus.record_payment, self.record_payment
        yield menus.charge, lambda: page.open().charge()
        yield menus.make_invoices, lambda: page.open().make_invoices()
        yield menus.bank, lambda: page.open().bank_statement()
        yield menus.new_expense, lambda: page.open().new_expense()
        yield menus.years_end, self.years_end
        yield menus.your_details, self.your_details
        yield menus.letter_texts, self.letter_texts
        yield menus.change_fee, self.change_fee
        yield menus.host_fee, lambda: page.open().agree_with_host()
        yield menus.terms, self.terms
        yield menus.also_need, self.also_need

    def record_payment(self) -> None:
        """From whom the page on screen is about."""
        from balint_desk.ui.fees.accounts.payment_dialog import PaymentDialog  # noqa: PLC0415

        dialog = PaymentDialog(self._desk, self._pages.current.page.paying, self._window)
        dialog.recorded.connect(self.told)
        self._open(dialog)

    def years_end(self) -> None:
        from balint_desk.ui.fees.year.years_end import YearsEnd  # noqa: PLC0415

        dialog = YearsEnd(self._desk, self._window)
        dialog.told.connect(self.told)
        self._open(dialog)

    def your_details(self) -> None:
        from balint_desk.ui.fees.invoices.issuer_dialog import IssuerDialog  # noqa: PLC0415

        self._open(IssuerDialog(self._desk, self._window))

    def letter_texts(self) -> None:
        from balint_desk.ui.fees.letters.letter_texts import LetterTexts  # noqa: PLC0415

        self._open(LetterTexts(self._desk, self._window))

    def change_fee(self) -> None:
        """For everybody."""
        from balint_desk.ui.fees.agreements.change_fee_dialog import ChangeFeeDialog  # noqa: PLC0415

        self._open(ChangeFeeDialog(self._desk, self._window))

    def terms(self) -> None:
        from balint_desk.ui.fees.agreements.terms_dialog import TermsDialog  # noqa: PLC0415

        self._open(TermsDialog(self._desk, self._window))

    def also_need(self) -> None:
        from balint_desk.ui.fees.also_need_dialog import AlsoNeedDialog  # noqa: PLC0415

        self._open(AlsoNeedDialog(self._desk, self._window))

    def show_part(self, name: str) -> None:
        """Who has paid, the costs, or what came from the bank."""
        page = self._page.open()
        page.show_part(name)
        page.choice.setFocus()

    def agree_with(self, spell_id: int) -> None:
        """Ask what is agreed with whom it was not yet spoken of."""
        self._page.open().agree_with(spell_id)

    def open_spell(self, spell_id: int) -> None:
        self._page.open().open_spell(spell_id)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "setting" in tables:
            self._show_wanted()

    def _show_wanted(self) -> None:
        """What few need has its entry once it was switched on."""
        with self._desk.store.read() as session:
            extras, wanted = settings.get(session, settings.ALSO_NEED), years_end.wanted(session)
        self._menus.bank.setVisible(Extra.BANK in extras)
        self._menus.years_end.setVisible(bool(wanted))

"""What the menu of fees does, from every page."""

from collections.abc import Callable, Iterator
from types import ModuleType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from balint_desk.core.fee_words import Extra
from balint_desk.store import settings, years_end
from balint_desk.store.paying import Who
from balint_desk.ui.desk import Desk
from balint_desk.ui.menus import Menus


class FeeActions(QObject):
    """Record payment stays on the page one is on; what needs the page of fees goes there first."""

    told = Signal(str)

    def __init__(
        self, desk: Desk, page: Callable[[], QWidget], opens: Callable[[QDialog], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._page, self._open = desk, page, opens
        self.paying: Callable[[], Who | None] = lambda: None
        """Whom the page on screen is about."""
        self._menus: Menus | None = None
        desk.changed.connect(self._on_changed)

    def of(self, menus: Menus) -> Iterator[tuple[QAction, Callable[[], None]]]:
        """Each entry of the menu with what it does."""
        self._menus = menus
        self._on_changed(frozenset({"setting"}))
        yield menus.record_payment, self.record_payment
        yield menus.charge, lambda: self._page().charge()
        yield menus.make_invoices, lambda: self._page().make_invoices()
        yield menus.bank, lambda: self._page().bank_statement()
        yield menus.new_expense, lambda: self._page().new_expense()
        yield menus.years_end, self.years_end
        yield menus.your_details, lambda: self._open(self._windows.IssuerDialog(self._desk, self.parent()))
        yield menus.letter_texts, lambda: self._open(self._windows.LetterTexts(self._desk, self.parent()))
        yield menus.change_fee, lambda: self._open(self._windows.ChangeFeeDialog(self._desk, self.parent()))
        yield menus.host_fee, lambda: self._page().agree_with_host()
        yield menus.terms, lambda: self._open(self._windows.TermsDialog(self._desk, self.parent()))
        yield menus.also_need, lambda: self._open(self._windows.AlsoNeedDialog(self._desk, self.parent()))

    @property
    def _windows(self) -> ModuleType:
        """Imported when the first of them is asked for."""
        from balint_desk.ui import fee_windows  # noqa: PLC0415

        return fee_windows

    def _on_changed(self, tables: frozenset[str]) -> None:
        """What few need has its entry once it was switched on."""
        if self._menus is not None and "setting" in tables:
            with self._desk.store.read() as session:
                extras, wanted = settings.get(session, settings.ALSO_NEED), years_end.wanted(session)
            self._menus.bank.setVisible(Extra.BANK in extras)
            self._menus.years_end.setVisible(bool(wanted))

    def record_payment(self) -> None:
        dialog = self._windows.PaymentDialog(self._desk, self.paying(), self.parent())
        dialog.recorded.connect(self.told)
        self._open(dialog)

    def years_end(self) -> None:
        dialog = self._windows.YearsEnd(self._desk, self.parent())
        dialog.told.connect(self.told)
        self._open(dialog)

    def show_part(self, name: str) -> None:
        """Who has paid, the costs, or what came from the bank."""
        page = self._page()
        page.show_part(name)
        page.choice.setFocus()

    def agree_with(self, spell_id: int) -> None:
        """Ask what is agreed with whom it was not yet spoken of."""
        self._page().agree_with(spell_id)

    def open_spell(self, spell_id: int) -> None:
        self._page().open_spell(spell_id)

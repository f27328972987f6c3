"""The menu bar: everything that can be done, with every shortcut shown."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

if TYPE_CHECKING:
    from balint_desk.ui.sessions.write_up.write_up import WriteUp


class Menus(QMenuBar):
    """Holds the actions; the window says what each does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[QMenu] = []
        self._file()
        self._edit()
        self._group()
        self._fees()
        self._view()
        self._help()

    def _file(self) -> None:
        menu = self._menu(self.tr("&File"))
        self.new_file = self._add(menu, self.tr("&New file…"))
        self.open_file = self._add(menu, self.tr("&Open…"), "Ctrl+O")
        menu.addSeparator()
        self.import_register = self._add(menu, self.tr("&Import register…"), "Ctrl+I")
        self.export = self._add(menu, self.tr("&Export…"), "Ctrl+E")
        menu.addSeparator()
        self.back_up = self._add(menu, self.tr("&Back up now…"), "Ctrl+B")
        self.check = self._add(menu, self.tr("&Check the file"))
        self.recovery = self._add(menu, self.tr("&Recovery sheet…"))
        self.passphrase = self._add(menu, self.tr("Change &passphrase…"))
        menu.addSeparator()
        self.lock = self._add(menu, self.tr("&Lock"), "Ctrl+L")
        self.quit = self._add(menu, self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _edit(self) -> None:
        menu = self._menu(self.tr("&Edit"))
        menu.setToolTipsVisible(True)
        self.undo = self._add(menu, "", "Ctrl+Z")
        self.redo = self._add(menu, "", "Ctrl+Shift+Z", "Ctrl+Y")
        for turn, words in ((self.undo, self.tr("Undo")), (self.redo, self.tr("Redo"))):
            turn.setIconText(words)
        self.show_turns(None, None)
        menu.addSeparator()
        self.search = self._add(menu, self.tr("&Find"), "Ctrl+K", "Ctrl+F")
        menu.addSeparator()
        self.settings = self._add(menu, self.tr("&Settings…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _group(self) -> None:
        self.group_menu = menu = self._menu(self.tr("&Group"))
        self.write_up = self._add(menu, self.tr("&Write up session"), "Ctrl+Shift+W")
        self.thought = self._add(menu, self.tr("&Thought…"), "Ctrl+J")
        menu.addSeparator()
        self.new_member = self._add(menu, self.tr("New &member…"), "Ctrl+N")
        self.away = self._add(menu, self.tr("Will be &away…"), "Ctrl+Shift+A")
        self.plan_dates = self._add(menu, self.tr("&Plan dates…"), "Ctrl+Shift+P")
        self.add_session = self._add(menu, self.tr("Add &session…"), "Ctrl+Shift+S")
        menu.addSeparator()
        self.this_group = self._add(menu, self.tr("This &group…"))
        self.leaders = self._add(menu, self.tr("&Leaders…"))
        self.new_group = self._add(menu, self.tr("&New group…"))

    def _fees(self) -> None:
        self.fees_menu = menu = self._menu(self.tr("Fee&s"))
        self.record_payment = self._add(menu, self.tr("&Record payment…"), "Ctrl+R")
        self.charge = self._add(menu, self.tr("&Charge sessions…"), "Ctrl+Shift+C")
        self.make_invoices = self._add(menu, self.tr("&Make invoices…"), "Ctrl+Shift+I")
        menu.addSeparator()
        self.bank = self._add(menu, self.tr("&Bank statement…"))
        self.new_expense = self._add(menu, self.tr("New &expense…"), "Ctrl+Shift+E")
        self.years_end = self._add(menu, self.tr("Year's en&d…"))
        menu.addSeparator()
        self.change_fee = self._add(menu, self.tr("Change the &fee for everybody…"))
        self.host_fee = self._add(menu, self.tr("Paid for the whole &group…"))
        self.terms = self._add(menu, self.tr("&Term dates…"))
        self.letter_texts = self._add(menu, self.tr("Texts of &letters…"))
        self.your_details = self._add(menu, self.tr("&Your details on invoices…"))
        self.also_need = self._add(menu, self.tr("I also &need…"))

    def _view(self) -> None:
        menu = self._menu(self.tr("&View"))
        self.pages = {
            "overview": self._add(menu, self.tr("&Overview"), "Ctrl+1"),
            "members": self._add(menu, self.tr("&Members"), "Ctrl+2"),
            "sessions": self._add(menu, self.tr("&Sessions"), "Ctrl+3"),
            "fees": self._add(menu, self.tr("&Fees"), "Ctrl+4"),
            "debriefs": self._add(menu, self.tr("&Debriefs"), "Ctrl+5"),
        }
        menu.addSeparator()
        self.whole_register = self._add(menu, self.tr("The whole &register"), "Ctrl+Shift+R")

    def _help(self) -> None:
        menu = self._menu(self.tr("&Help"))
        self.where = self._add(menu, self.tr("&Where is my file?"), "F1")
        self.keys = self._add(menu, self.tr("&Keyboard shortcuts"), "Ctrl+F1")
        self.words = self._add(menu, self.tr("The words we &use"))
        self.demo = self._add(menu, self.tr("Open the &demo"))
        self.about = self._add(menu, self.tr("&About Balint Desk"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def add_write_up(self, write_up: "WriteUp") -> None:
        """What can be done in the write-up, with its keys: they work while it is on screen."""
        menu = QMenu(self.tr("&In the write-up"), self)
        menu.addActions(write_up.actions())
        self.group_menu.insertMenu(self.thought, menu)
        self.group_menu.aboutToShow.connect(lambda: menu.setEnabled(write_up.editing))

    def all_actions(self) -> list[QAction]:
        return [action for menu in self._all for action in menu.actions()]

    def show_turns(self, undo_name: str | None, redo_name: str | None) -> None:
        """Say what Undo takes back and Redo makes again; where there is nothing, they are greyed."""
        undo = self.tr("&Undo {name}") if undo_name else self.tr("&Undo")
        redo = self.tr("&Redo {name}") if redo_name else self.tr("&Redo")
        for action, words, name in ((self.undo, undo, undo_name), (self.redo, redo, redo_name)):
            action.setText(words.format(name=(name or "").replace("&", "&&")))
            action.setEnabled(name is not None)
        why = self.tr(
            "Nothing to take back. What was issued or sent stays as it is: a credit note puts an invoice right."
        )
        self.undo.setToolTip("" if undo_name else why)

    def _menu(self, title: str) -> QMenu:
        menu = self.addMenu(title)
        self._all.append(menu)
        return menu

    def _add(self, menu: QMenu, text: str, *keys: str) -> QAction:
        action = menu.addAction(text)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action

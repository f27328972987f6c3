"""The window of an open file: the frame around the tabs, and the one place where they are connected with each other."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent
from PySide6.QtWidgets import QDialog, QWidget

from balint_desk.store.search import Hit, HitKind
from balint_desk.store.sessions import write_up
from balint_desk.ui.base import computer_settings, fitting
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.file_window import FileWindow
from balint_desk.ui.base.page import Page
from balint_desk.ui.debriefs.thought_dialog import ThoughtDialog
from balint_desk.ui.help.glossary import words_window
from balint_desk.ui.help.keys import keys_window
from balint_desk.ui.practice.absence_dialog import AbsenceDialog
from balint_desk.ui.practice.group_dialog import GroupDialog
from balint_desk.ui.practice.leaders_dialog import LeadersDialog
from balint_desk.ui.practice.settings_dialog import SettingsDialog
from balint_desk.ui.widgets.cards import column
from balint_desk.ui.window.fee_actions import FeeActions
from balint_desk.ui.window.file_actions import FileActions
from balint_desk.ui.window.menus import Menus
from balint_desk.ui.window.pages import LatePage, Pages
from balint_desk.ui.window.shortcuts import Shortcuts
from balint_desk.ui.window.status import StatusLine
from balint_desk.ui.window.top_bar import ChosenGroup, TopBar
from balint_desk.ui.window.undo_redo import UndoRedo

if TYPE_CHECKING:
    from balint_desk.ui.debriefs.tab import DebriefsTab
    from balint_desk.ui.fees.tab import FeesTab
    from balint_desk.ui.members.tab import MembersTab
    from balint_desk.ui.overview.tab import OverviewTab
    from balint_desk.ui.sessions.tab import SessionsTab

USUAL_SIZE, LEAST_SIZE = QSize(1280, 820), QSize(480, 320)
REGISTERS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods")


class MainWindow(FileWindow):
    """Group, search, tabs, menus and status line around one desk. Locking hides it with all that is typed in it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen = ChosenGroup(desk, self)
        self.menus, self.top, self.pages = Menus(), TopBar(desk), Pages(desk)
        self.status, self.files, self.thoughts = StatusLine(desk), FileActions(desk, self), ThoughtDialog(desk, self)
        self.fees = FeeActions(desk, self.menus, self.pages, self._open, self)
        self.undo_redo = UndoRedo(desk, self.menus, self)
        self.shortcuts = Shortcuts(self, self.menus.all_actions(), self.menus.undo, self.menus.redo)
        self._lay_out()
        self._connect()
        self._connect_menus()
        self._connect_pages()
        self.go_to(self.pages.named(computer_settings.get(computer_settings.LAST_PAGE)))

    def go_to(self, late: LatePage[Page]) -> None:
        """Show a page with the cursor before it: Tab goes in, the arrows go to the next page."""
        late.open()
        self.pages.bar.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_last_minute(self, last: bool) -> None:
        self.status.show_last_minute(last)

    def write_up(self) -> None:
        """Open the session that waits to be written up; if there is none, add one, with today proposed."""
        with self._desk.store.read() as session:
            waiting = write_up.session_to_write_up(session, self._desk.group_id, self._desk.today())
        if waiting is None:
            self.pages.sessions.open().add_session()
        else:
            self.open_session(waiting)
            self.pages.sessions.page.write_up.begin()

    def open_session(self, session_id: int) -> None:
        """Go to a session, with the cursor in the list: nothing is written by a letter typed too soon."""
        page = self.pages.sessions.open()
        page.open_session(session_id)
        page.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_member(self, person_id: int) -> None:
        self.pages.members.open().open_member(person_id)

    def open_hit(self, hit: Hit) -> None:
        """Go to what was found, also in another group."""
        if hit.group_id is not None and hit.group_id != self._desk.group_id:
            self._desk.choose_group(hit.group_id)
        if hit.kind is HitKind.MEMBER:
            self.open_member(hit.id)
        elif hit.kind is HitKind.THOUGHT:
            self.thoughts.open_found(hit.id)
        elif hit.kind is HitKind.DEBRIEF:
            self.pages.debriefs.open().open_session(hit.id, hit.part_id)
        else:
            self.open_session(hit.id)
            self.pages.sessions.page.write_up.open_case(hit.part_id)

    def sizeHint(self) -> QSize:
        return USUAL_SIZE

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The cards of the write-up come and go."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.write_up_open.emit(event.type() == QEvent.Type.Show)
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        computer_settings.put(computer_settings.WINDOW_GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        super().hideEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _register_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if (path := _register_in(event.mimeData())) is not None:
            self.files.import_from(path)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Balint Desk: made up") if self._desk.made_up else "Balint Desk")
        self.setMinimumSize(LEAST_SIZE)
        self.setAcceptDrops(True)
        self.setMenuBar(self.menus)
        self.setStatusBar(self.status)
        inside = QWidget()
        inside.setLayout(column(self.top, self.pages, space=0, wide=self.pages))
        self.setCentralWidget(inside)
        fitting.fit(self, USUAL_SIZE)
        fitting.restore(self, computer_settings.get(computer_settings.WINDOW_GEOMETRY))

    def _connect(self) -> None:
        """Whom the frame hears, by sender."""
        self.fees.told.connect(self._say)
        self.files.told.connect(self._say)
        self.files.other_file_wanted.connect(self.other_file_wanted)
        self.pages.shown.connect(self._on_shown)
        self.shortcuts.lock_wanted.connect(self.lock_wanted)
        self.thoughts.kept.connect(self._on_thought)
        self.thoughts.debrief_wanted.connect(lambda at: self.pages.debriefs.open().open_session(at))
        self.undo_redo.told.connect(self._say)
        self.top.lock.clicked.connect(self.lock_wanted)
        self.top.new_group_wanted.connect(self._new_group)
        self.top.search.hit_opened.connect(self.open_hit)
        self.top.write_up.clicked.connect(self.write_up)

    def _connect_menus(self) -> None:
        menus, files, sessions = self.menus, self.files, self.pages.sessions
        for action, does in (
            (menus.new_file, self.new_file_wanted.emit),
            (menus.open_file, files.open_file),
            (menus.import_register, files.import_register),
            (menus.export, files.export),
            (menus.back_up, files.back_up),
            (menus.check, files.check),
            (menus.recovery, files.recovery_sheet),
            (menus.passphrase, files.change_passphrase),
            (menus.lock, self.lock_wanted.emit),
            (menus.quit, self.close),
            (menus.search, self.top.search.begin),
            (menus.settings, lambda: self._open(SettingsDialog(self._desk, self))),
            (menus.write_up, self.write_up),
            (menus.thought, self.thoughts.open),
            (menus.new_member, lambda: self.pages.members.open().new_member()),
            (menus.away, self._will_be_away),
            (menus.plan_dates, lambda: sessions.open().plan_dates()),
            (menus.add_session, lambda: sessions.open().add_session()),
            (menus.this_group, lambda: self._open(GroupDialog(self._desk, self._desk.group_id, self))),
            (menus.leaders, lambda: self._open(LeadersDialog(self._desk, self))),
            (menus.new_group, self._new_group),
            (menus.whole_register, lambda: sessions.open().show_register()),
            (menus.where, files.where),
            (menus.keys, self._show_keys),
            (menus.words, lambda: self._open(words_window(self))),
            (menus.demo, self.demo_wanted.emit),
            (menus.about, files.about),
            *self.fees.all(),
            *((action, partial(self.go_to, self.pages.named(name))) for name, action in menus.pages.items()),
        ):
            action.triggered.connect(lambda _=False, does=does: does())

    def _connect_pages(self) -> None:
        """The tabs with each other, once they are built: none of them knows another."""
        self.pages.overview.connect(self._connect_overview)
        self.pages.members.connect(self._connect_members)
        self.pages.sessions.connect(self._connect_sessions)
        self.pages.fees.connect(self._connect_fees)
        self.pages.debriefs.connect(self._connect_debriefs)

    def _connect_overview(self, page: "OverviewTab") -> None:
        page.session_wanted.connect(self.open_session)
        page.member_wanted.connect(self.open_member)
        page.recovery_wanted.connect(self.files.recovery_sheet)
        page.fees_wanted.connect(self.fees.show_part)
        page.agreement_wanted.connect(self.fees.agree_with)
        page.import_wanted.connect(self.files.import_register)
        page.told.connect(self._say)

    def _connect_members(self, page: "MembersTab") -> None:
        page.session_wanted.connect(self.open_session)
        page.fee_wanted.connect(self.fees.open_spell)
        page.import_wanted.connect(self.files.import_register)
        page.told.connect(self._say)

    def _connect_sessions(self, page: "SessionsTab") -> None:
        page.member_wanted.connect(self.open_member)
        page.lock_and_close_wanted.connect(self.close)
        page.told.connect(self._say)
        page.write_up.cards.installEventFilter(self)
        self.menus.add_write_up(page.write_up)

    def _connect_fees(self, page: "FeesTab") -> None:
        page.add_member_wanted.connect(self.menus.new_member.trigger)
        page.told.connect(self._say)

    def _connect_debriefs(self, page: "DebriefsTab") -> None:
        page.session_wanted.connect(self.open_session)
        page.write_up_wanted.connect(self.write_up)
        page.told.connect(self._say)

    def _open(self, dialog: QDialog) -> None:
        self.files.open(dialog)

    def _show_keys(self) -> None:
        """With those of pages that were not looked at yet: the write-up comes into the menu with its page."""
        self.pages.sessions.build()
        bank = self.pages.fees.page.bank.table
        self._open(keys_window(self.menus, [(bank.accessibleName(), bank.actions())], self))

    def _new_group(self) -> None:
        self._open(GroupDialog(self._desk, None, self))

    def _will_be_away(self) -> None:
        """Of the member on screen, if there is one."""
        members = self.pages.members
        on_screen = members.page.cards.person_id if self.pages.current is members else None
        self._open(AbsenceDialog(self._desk, on_screen, self))

    def _on_shown(self, name: str) -> None:
        computer_settings.put(computer_settings.LAST_PAGE, name)

    def _on_thought(self) -> None:
        self._say(self.tr("Kept. It is offered at the next write-up."))

    def _say(self, text: str) -> None:
        self.status.refresh()
        self.status.say(text)


def _register_in(mime: QMimeData) -> Path | None:
    """The one register file that is dragged here, if it is one."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in REGISTERS else None

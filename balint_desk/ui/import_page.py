"""Bringing an old register in: what was understood, what only the leader can say, the counts, and then one write."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from balint_desk.core.refused import Refused
from balint_desk.core.words import Mark
from balint_desk.documents.register.columns import look
from balint_desk.documents.register.counts import Told, Words, counts, names_and_columns, remarks
from balint_desk.documents.register.grid import Grid
from balint_desk.documents.register.reading import read_sheets
from balint_desk.documents.register.settling import settle
from balint_desk.documents.register.understood import Choices, Understood, understand
from balint_desk.documents.sheet import Sheet
from balint_desk.store import groups, registers
from balint_desk.store.registers import Plan
from balint_desk.ui.cards import CARD_SPACE, Card, Muted, button, label, page_title, primary_button, row, scroll_page
from balint_desk.ui.desk import Desk
from balint_desk.ui.import_layout import LayoutForm
from balint_desk.ui.import_preview import Preview
from balint_desk.ui.import_questions import Questions
from balint_desk.ui.notice import Notice
from balint_desk.ui.text import day_text, mark_text, refused_text


class ImportPage(QDialog):
    """Nothing is written before the counts are shown; what is written then is one change that can be undone."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._path = desk, path
        self._grid: Grid | None = None
        self.plan: Plan | None = None
        self.setWindowTitle(self.tr("Import register"))
        self.file, self.beside, self.other = Muted(wrap=False), Muted(), button(self.tr("Choose another file…"))
        self.group, self.questions, self.preview, self.where = QComboBox(), Questions(), Preview(), LayoutForm()
        self.replace = QCheckBox(self.tr("Replace what is kept where the register says otherwise"))
        self.replace.hide()
        self.counts, self.notice, self.doing = QPlainTextEdit(readOnly=True), Notice(), Muted(wrap=False)
        self.cancel, self.bring_in = button(self.tr("Cancel")), primary_button(self.tr("Bring in"))
        _lay_out(self)
        self._connect()
        self._show_groups()
        self.read(path)

    def read(self, path: Path) -> None:
        """Read a file beside the window; what it holds is shown when it is read."""
        self._path, self._grid = path, None
        self.file.setText(path.name)
        self.file.setToolTip(str(path))
        self.notice.clear()
        self.where.forget()
        self.replace.setChecked(False)
        self._forget_what_was_seen()
        self._desk.tasks.run(lambda: read_sheets(path), self._on_read, self, self._on_refused)

    def look(self) -> None:
        """Find the names, days and marks anew, with what is said of where they stand."""
        sheet, layout = self.where.sheet(), self.where.layout_said()
        self._grid = None
        self.notice.clear()
        self._forget_what_was_seen()
        self._desk.tasks.run(lambda: look(sheet, layout), self._on_seen, self, self._on_not_seen)

    def refresh(self) -> None:
        """Understand the register anew with what is said now, and count what it would change."""
        self.plan, stopping = None, ()
        self.notice.clear()
        try:
            understood = understand(self._grid, self.questions.choices(), self._desk.today())
            self.preview.show_understood(understood)
            stopping = understood.early if understood.choices.after_last is None else ()
            if understood.is_settled:
                self.plan = self._planned(understood)
        except Refused as refused:
            self.notice.tell(refused_text(refused))
        self._show_counts(stopping)

    def accept(self) -> None:
        """Write it, beside the window: thousands of marks take a moment."""
        plan, store, name = self.plan, self._desk.store, self.tr("Import register")

        def write() -> None:
            with store.write(name) as session:
                registers.bring_in(session, plan)

        self._wait(self.tr("Bringing in…"))
        self._desk.tasks.run_write(write, self._on_written, self, self._on_refused)

    def reject(self) -> None:
        """Not while it is being written."""
        if not self._is_writing():
            super().reject()

    def done(self, result: int) -> None:
        self._desk.changed.disconnect(self._on_changed)
        self._desk.saving_wanted.disconnect(self._on_saving_wanted)
        super().done(result)

    def _forget_what_was_seen(self) -> None:
        self.plan = None
        self.beside.setText("")
        self.questions.forget()
        self.preview.show_understood(None)
        self._wait(self.tr("Reading…"))

    def _planned(self, understood: Understood) -> Plan:
        register = settle(understood, self._desk.today())
        with self._desk.store.read() as session:
            return registers.plan(session, self.group.currentData(), register, replace=self.replace.isChecked())

    def _show_counts(self, stopping: Sequence[tuple[str, date]] = ()) -> None:
        told = []
        if self.plan:
            words = Words(day_text, _mark_in_a_sentence)
            told = [*counts(self.plan, words), *remarks(self.plan, words)]
        elif not self.notice.text():
            told = [Told(self.tr("The counts appear here as soon as every question is answered."), {})]
            if stopping:
                names = ", ".join(f"{name} ({day_text(day)})" for name, day in stopping)
                told.append(Told(self.tr("Marks stop before the register does: {names}."), {"names": names}))
        self.replace.setVisible(bool(self.plan and self.plan.differing))
        self.counts.setPlainText("\n".join(_sentence(one) for one in told))
        self.bring_in.setEnabled(self.plan is not None and not self.plan.changes_nothing)

    def _on_read(self, sheets: dict[str, Sheet]) -> None:
        self.where.offer(sheets)
        self.look()

    def _on_not_seen(self, error: Exception) -> None:
        """The leader can still say where things stand."""
        self.where.show_grid(None)
        self._on_refused(error)

    def _on_seen(self, grid: Grid) -> None:
        self._wait("")
        self._grid = grid
        self.where.show_grid(grid)
        self.beside.setText("\n".join(map(_sentence, names_and_columns(grid))))
        try:
            self.questions.ask(understand(grid, Choices(), self._desk.today()))
        except Refused as refused:
            self._on_refused(refused)
        else:
            self.refresh()

    def _on_written(self, _: None) -> None:
        self._wait("")
        group_id = self.group.currentData()
        super().accept()
        if group_id != self._desk.group_id:
            self._desk.choose_group(group_id)

    def _on_refused(self, error: Exception) -> None:
        self._wait("")
        if not isinstance(error, Refused):
            raise error
        self.plan = None
        self.notice.tell(refused_text(error))
        self._show_counts()

    def _on_changed(self) -> None:
        """Perhaps after unlocking: what was being read when the desk was locked is read again."""
        if self._is_writing():
            return
        if self._grid is None:
            self.read(self._path)
        else:
            self.refresh()

    def _on_saving_wanted(self) -> None:
        """Locked while it is being written: that is brought to its end, and there is nothing to come back to."""
        if self._is_writing():
            super().reject()

    def _is_writing(self) -> bool:
        return self.doing.text() == self.tr("Bringing in…")

    def _wait(self, doing: str) -> None:
        self.doing.setText(doing)
        for part in (self.other, self.group, self.where, self.questions, self.preview, self.replace, self.cancel):
            part.setEnabled(not doing)
        self.bring_in.setEnabled(not doing and self.plan is not None)

    def _show_groups(self) -> None:
        with self._desk.store.read() as session:
            for group in groups.all_groups(session):
                self.group.addItem(group.name, group.id)
        self.group.setCurrentIndex(self.group.findData(self._desk.group_id))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Import register"), str(self._path.parent))
        dialog.setNameFilters(
            [self.tr("Registers (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)"), self.tr("All files (*)")]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def _connect(self) -> None:
        self.other.clicked.connect(self._choose_file)
        self.group.activated.connect(lambda _: self._grid and self.refresh())
        self.where.changed.connect(self.look)
        self.questions.answered.connect(self.refresh)
        self.replace.toggled.connect(lambda _: self._grid and self.refresh())
        self.bring_in.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.bring_in.clicked.connect(self.accept)
        self._desk.changed.connect(self._on_changed)
        self._desk.saving_wanted.connect(self._on_saving_wanted)


def _sentence(told: Told) -> str:
    return QCoreApplication.translate("", told.text).format(**told.values)


def _mark_in_a_sentence(mark: Mark) -> str:
    if mark is Mark.AWAY:
        return QCoreApplication.translate("ImportPage", "away (word not known)")
    words = mark_text(mark)
    return words[:1].lower() + words[1:]


def _lay_out(page: ImportPage) -> None:
    into = label(QCoreApplication.translate("ImportPage", "Into the group"))
    into.setBuddy(page.group)
    page.group.setAccessibleName(into.text())
    page.counts.setAccessibleName(QCoreApplication.translate("ImportPage", "What will come in"))
    page.counts.setTabChangesFocus(True)
    seen, asked, told = (
        Card(QCoreApplication.translate("ImportPage", "What stands in the file")),
        Card(QCoreApplication.translate("ImportPage", "What only you can say")),
        Card(QCoreApplication.translate("ImportPage", "What will come in")),
    )
    seen.add(row(page.file, None, page.other), page.where, page.preview, page.beside)
    asked.add(row(into, page.group, None), scroll_page(page.questions))
    told.add(page.counts, page.replace)
    right = QVBoxLayout()
    right.setSpacing(CARD_SPACE)
    right.addWidget(asked, 3)
    right.addWidget(told, 2)
    sides = QHBoxLayout()
    sides.setSpacing(CARD_SPACE)
    sides.addWidget(seen, 3)
    sides.addLayout(right, 2)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(CARD_SPACE, CARD_SPACE, CARD_SPACE, CARD_SPACE)
    layout.setSpacing(14)
    layout.addWidget(page_title(page.windowTitle()))
    layout.addLayout(sides, 1)
    layout.addWidget(page.notice)
    layout.addLayout(row(page.doing, None, page.cancel, page.bring_in))
    page.resize(1080, 680)

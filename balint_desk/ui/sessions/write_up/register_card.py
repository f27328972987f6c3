"""Who came: the register of one session, proposed until it is said."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.core.text import short_names
from balint_desk.core.words import CAME, Mark
from balint_desk.store.sessions import write_up
from balint_desk.store.sessions.write_up import RegisterLine
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.mark_letters import KEYS, key
from balint_desk.ui.base.texts import day_and_full_month, time_text
from balint_desk.ui.sessions.write_up.mark_buttons import SELDOM
from balint_desk.ui.sessions.write_up.register_row import RegisterRow
from balint_desk.ui.widgets.button_lines import throw_away
from balint_desk.ui.widgets.cards import Card, Muted, button, column, row


class RegisterCard(Card):
    """A line for each member. An explicit mark is kept at once; proposals when the register is said to be right."""

    kept = Signal()
    said_right = Signal()
    shape_changed = Signal()
    """Lines came, went or unfolded."""
    member_wanted = Signal(object)
    _session_id: int
    """The session shown; there is none before `show_session`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RegisterCard", "1  Who came"), parent=parent)
        self._desk = desk
        self.rows: dict[int, RegisterRow] = {}
        self._lines: Sequence[RegisterLine] = ()
        self._column = column(space=6)
        self.hint = Muted()
        self.told = Muted()
        self.right = button(self.tr("The register is right"))
        self.right.setToolTip(
            self.tr("Ctrl+Return, from anywhere on this page: keeps what is dashed and goes on to the cases")
        )
        self.add(self.hint, self._column, row(self.told, self.right, wide=self.told))
        self.right.clicked.connect(self.say_right)

    @property
    def has_proposals(self) -> bool:
        return any(line.proposed is not None for line in self._lines)

    def show_session(self, session_id: int) -> None:
        self.save()
        self._session_id = session_id
        for line in self.rows.values():
            line.close_fold()
        self.refresh()

    def refresh(self) -> None:
        with self._desk.store.read() as session:
            self._lines = write_up.register(session, self._session_id)
        names = short_names(line.person.name for line in self._lines)
        ids = [line.person.id for line in self._lines]
        if list(self.rows) != ids:
            self._lay_out(ids, names)
        for line in self._lines:
            self.rows[line.person.id].show_line(line, names[line.person.name])
        self._line_up()
        self._tell(names)

    def begin(self) -> None:
        """To the first member; without members to the button."""
        first = next(iter(self.rows.values()), None)
        (first.marks if first else self.right).setFocus()

    def say_right(self) -> None:
        self.confirm()
        self.said_right.emit()

    def confirm(self) -> None:
        """What is proposed is a record from now on."""
        if self.has_proposals:
            with self._desk.store.write(self.tr("The register is right")) as session:
                write_up.confirm(session, self._session_id)
            self.kept.emit()

    def save(self) -> None:
        for line in self.rows.values():
            line.save()

    def _mark(self, person_id: int, mark: Mark) -> None:
        name = self.rows[person_id].name.text()
        with self._desk.store.write(self.tr("Mark {name}").format(name=name)) as session:
            write_up.mark(session, self._session_id, person_id, mark)
        self.kept.emit()

    def _note_notice(self, person_id: int, edits: dict[str, Any], draft: str) -> None:
        with self._desk.store.write(self.tr("Note when word came"), draft=draft) as session:
            write_up.note_notice(session, self._session_id, person_id, edits)
        self.kept.emit()

    def _step(self, person_id: int, by: int) -> None:
        ids = list(self.rows)
        there = min(max(ids.index(person_id) + by, 0), len(ids) - 1)
        self.rows[ids[there]].marks.setFocus()

    def _lay_out(self, ids: Sequence[int], names: Mapping[str, str]) -> None:
        """Lines that stay are the same widgets: the cursor is not lost."""
        kept = self.rows
        lines = {line.person.id: line for line in self._lines}
        for gone in kept.keys() - set(ids):
            self._drop(kept[gone])
        self.rows = {person_id: kept.get(person_id) or self._line(lines[person_id], names) for person_id in ids}
        for place, line in enumerate(self.rows.values()):
            self._column.insertWidget(place, line)
            line.show()
        self.shape_changed.emit()

    def _line_up(self) -> None:
        """A mark stands under the same mark of the others, also where one line shows a seldom one."""
        widths = {line.marks.sizeHint().width() for line in self.rows.values()}
        for line in self.rows.values():
            line.keep_room(max(widths) if len(widths) > 1 else 0)

    def _line(self, line: RegisterLine, names: Mapping[str, str]) -> RegisterRow:
        made = RegisterRow(line, names[line.person.name])
        made.marked.connect(self._mark)
        made.stepped.connect(self._step)
        made.notice_noted.connect(self._note_notice)
        made.opened.connect(self.shape_changed)
        made.member_wanted.connect(self.member_wanted)
        return made

    def _drop(self, line: RegisterRow) -> None:
        self._column.removeWidget(line)
        self.rows.pop(line.person_id, None)
        throw_away(line)

    def _tell(self, names: Mapping[str, str]) -> None:
        told = [self._told(line, names[line.person.name]) for line in self._lines]
        self.told.setText("\n".join(sentence for sentence in told if sentence))
        self.hint.setVisible(self.has_proposals or not self._lines)
        words = self.tr(
            "Dashed: proposed, not yet said. {letters} and the arrows fill the register; "
            "Ctrl+Return says that it is right."
        )
        if not self._lines:
            words = self.tr("Nobody is in the group on this day. Members are added under Members.")
        self.hint.setText(words.format(letters=", ".join(key(mark) for mark in KEYS if mark not in SELDOM)))

    def _told(self, line: RegisterLine, name: str) -> str:
        if (line.mark or line.proposed) in CAME:
            return ""
        if line.told_on is not None:
            day = day_and_full_month(line.told_on)
            if line.told_at is not None:
                words = self.tr("{name} told us on {day} at {time}.")
                return words.format(name=name, day=day, time=time_text(line.told_at))
            return self.tr("{name} told us on {day}.").format(name=name, day=day)
        if line.absences:
            last = day_and_full_month(line.absences[0].last_day)
            return self.tr("{name} will be away until {day}.").format(name=name, day=last)
        return ""

"""The three steps of the first start. Each says what is missing in it."""

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from balint_desk.ui.base.file_places import breakable, copied_by
from balint_desk.ui.door.passphrase import NewPassphrase
from balint_desk.ui.widgets.cards import Muted, button, column, label, page_title, row
from balint_desk.ui.widgets.file_dialogs import ask_save
from balint_desk.ui.widgets.notice import NoticeLine


class Step(QWidget):
    """A title, a sentence, and what is asked."""

    done = Signal()
    """Return was pressed in its last field."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = column(page_title(title), Muted(sentence), space=10)
        self.setLayout(self.body)
        self.notice = NoticeLine()

    def ready(self) -> bool:
        """Whether the step is done; if not, what is missing is said under its field."""
        missing = self.missing()
        self.notice.tell(missing) if missing else self.notice.clear()
        return not missing

    def missing(self) -> str:
        """What is missing, in a sentence, or nothing."""
        return ""

    def _field(self, title: str) -> QLineEdit:
        edit, name = QLineEdit(), label(title)
        edit.setAccessibleName(title)
        name.setBuddy(edit)
        self.body.addWidget(name)
        self.body.addWidget(edit)
        self.body.addWidget(self.notice)
        self.setFocusProxy(edit)
        edit.returnPressed.connect(self.done)
        edit.textEdited.connect(self.notice.clear)
        return edit


class NameStep(Step):
    """Who leads."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Welcome to your Balint desk"),
            self.tr(
                "Three short steps make your file. It stays on this laptop, encrypted; nothing ever leaves it. "
                "All else has a usual value that you can change later."
            ),
        )
        self.edit = self._field(self.tr("Your name"))
        self.body.addStretch()

    @property
    def text(self) -> str:
        return self.edit.text().strip()

    @property
    def words(self) -> list[str]:
        """What someone who knows the leader would guess first."""
        return [self.text, *self.text.split()]

    def missing(self) -> str:
        return "" if self.text else self.tr("Please type your name, as it should stand in your notes.")


class PassphraseStep(Step):
    """What keeps the file shut."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("A passphrase"),
            self.tr(
                "You type it each time you open the file. Nobody can reset it, not even us; "
                "the recovery sheet at the end helps if you forget it."
            ),
        )
        self.new = NewPassphrase()
        self.body.addWidget(self.new)
        self.body.addStretch()
        self.setFocusProxy(self.new)
        self.new.done.connect(self.done)

    def ready(self) -> bool:
        return self.new.ready()


class GroupStep(Step):
    """The first group, and where the file is kept."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            self.tr("Your first group"),
            self.tr("Proposed for it: weekly, 90 minutes, two cases, 6 to 10 members. More groups can be added later."),
        )
        self.edit = self._field(self.tr("Name of the group"))
        self.edit.setPlaceholderText(self.tr("Tuesday GP group"))
        self.kept, self.change, self.warning = label("", wrap=True), button(self.tr("Change…")), NoticeLine()
        self.body.addWidget(Muted(self.tr("The file is kept here:")))
        self.body.addLayout(row(self.kept, self.change, wide=self.kept))
        self.body.addWidget(self.warning)
        self.body.addStretch()
        self.change.clicked.connect(lambda: ask_save(self, self.tr("Keep the file here"), self.path, self.show_path))
        self.show_path(path)

    @property
    def text(self) -> str:
        return self.edit.text().strip()

    def show_path(self, path: Path) -> None:
        """Keep the file here; a folder that another program copies away is warned about."""
        self.path = path
        self.kept.setText(breakable(path))
        self.warning.clear()
        if service := copied_by(path):
            self.warning.tell(
                self.tr(
                    "{service} copies this folder while the file is open, and such a copy can be damaged or go out "
                    "of the house; a folder that only this laptop has is safer."
                ).format(service=service)
            )

    def missing(self) -> str:
        if not self.text:
            return self.tr("Please type a name for the group; it can be changed later.")
        if self.path.exists():
            return self.tr("There is a file named {name} in this folder already. Choose another name.").format(
                name=self.path.name
            )
        return ""

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(420, 0))

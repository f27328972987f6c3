"""I also need: what few need, and is not shown before it is switched on."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from balint_desk.core.fees.fee_words import Extra
from balint_desk.store.practice import settings
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.language import QT_TRANSLATE_NOOP
from balint_desk.ui.fields.form_dialog import FormDialog

WORDS = {
    Extra.TAX: QT_TRANSLATE_NOOP("AlsoNeedDialog", "Tax on fees"),
    Extra.QR: QT_TRANSLATE_NOOP("AlsoNeedDialog", "A code on invoices, to scan with the bank's app"),
    Extra.BANK: QT_TRANSLATE_NOOP("AlsoNeedDialog", "Statements of the bank"),
    Extra.LEVELS: QT_TRANSLATE_NOOP("AlsoNeedDialog", "A second, firmer letter"),
    Extra.INSTALMENTS: QT_TRANSLATE_NOOP("AlsoNeedDialog", "Fees in several parts"),
    Extra.AGES: QT_TRANSLATE_NOOP("AlsoNeedDialog", "How old what is owed is"),
    Extra.CLOSING: QT_TRANSLATE_NOOP("AlsoNeedDialog", "Closed times, in which nothing changes any more"),
    Extra.TAX_ADVISER: QT_TRANSLATE_NOOP("AlsoNeedDialog", "What a tax adviser wants at the year's end"),
}


class AlsoNeedDialog(FormDialog):
    """Kept for the practice. What is switched off again is hidden, and nothing of it is lost."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("I also need"), self.tr("Keep"), parent)
        self._desk = desk
        with desk.store.read() as session:
            chosen = settings.get(session, settings.ALSO_NEED)
        self.boxes = {extra: QCheckBox(QCoreApplication.translate("AlsoNeedDialog", WORDS[extra])) for extra in WORDS}
        for extra, box in self.boxes.items():
            box.setChecked(extra in chosen)
            self.add_below(box)

    def keep_all(self) -> None:
        with self._desk.store.write(self.tr("I also need")) as session:
            others = [one for one in settings.get(session, settings.ALSO_NEED) if one not in self.boxes]
            chosen = [extra.value for extra, box in self.boxes.items() if box.isChecked()]
            settings.put(session, settings.ALSO_NEED, [*others, *chosen])

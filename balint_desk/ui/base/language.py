"""In which language the program speaks. Days in figures, numbers and money follow the country instead (texts.py)."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from balint_desk.documents.resources import resource
from balint_desk.ui.base import computer_settings

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch"}
"""By their codes, each in its own name. English is in the source and needs no file."""
AS_THE_SYSTEM = computer_settings.LANGUAGE.default
USUAL = "en_GB"
"""What the program is written in. A computer that names no country (LANG=C) would write 8 11 2021 and 9.50£."""
translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """A text that is translated when it is shown, for lupdate to collect. PySide's own says it gives any object."""
    return text


def settle_country() -> None:
    """Days and money in the way of the country, or as in Britain where the computer says nothing of one."""
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(USUAL))


def chosen() -> str:
    """The language chosen for this computer; else the first of the system's that we have; else English."""
    kept = computer_settings.get(computer_settings.LANGUAGE)
    wanted = [kept] if kept in LANGUAGES else [name.partition("-")[0] for name in QLocale().uiLanguages()]
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def speak(app: QCoreApplication, code: str) -> list[QTranslator]:
    """Our words and Qt's own in this language from now on: windows that stand already keep theirs."""
    translators = []
    for path in files(code):
        translator = QTranslator(app)
        if translator.load(str(path)):
            app.installTranslator(translator)
            translators.append(translator)
    return translators


def files(code: str) -> list[Path]:
    """Qt's own words, then ours; English needs neither."""
    if code == ENGLISH:
        return []
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [qt / f"qtbase_{code}.qm", resource("translations", f"balint_desk_{code}.qm")]


def language_code() -> str:
    """Of the texts as they are shown now: what they are translated into says it."""
    return translate("Language", "en")


def words_locale() -> QLocale:
    """For names of days and months and their order: the language of the texts, as the country speaks it if it does.

    So "Tuesday 3 March" stays English where days in figures are German.
    """
    country = QLocale().territory()
    somewhere = QLocale.Country.World if country == QLocale.Country.AnyCountry else country
    return QLocale(QLocale.codeToLanguage(language_code()), somewhere)

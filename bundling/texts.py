"""The texts of the program for those who translate them: `make texts`, or `python -m bundling.texts`.

lupdate collects them from the source into one file for each language, and what is translated there stays; lrelease
makes of that file what the program loads. Both come with PySide6.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from balint_desk.core.sessions import public_holidays
from balint_desk.ui.base.country import english_name
from balint_desk.ui.base.language import ENGLISH, LANGUAGES

HOUSE = Path(__file__).parents[1]
FOLDER = HOUSE / "resources" / "translations"
MARKS = ("Refused", "Field", "phrase")
"""What marks a text besides `tr` and `translate`; their texts have a context without a name."""


def main() -> int:
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES.keys() - {ENGLISH}:
        texts = FOLDER / f"balint_desk_{language}.ts"
        collect(texts)
        release(texts, texts.with_suffix(".qm"))
    return 0


def collect(texts: Path) -> None:
    """Bring the file up to the source: what is new waits to be translated, what is gone goes.

    Neither lines nor places are kept, and all is sorted: the file changes only where a text does.
    """
    sources = sorted(str(path.relative_to(HOUSE)) for path in (HOUSE / "balint_desk").rglob("*.py"))
    order = ["-locations", "none", "-no-obsolete", "-sort-messages"]
    languages = ["-source-language", ENGLISH, "-target-language", texts.stem.rpartition("_")[2]]
    marks = ["-tr-function-alias", ",".join(f"QT_TR_NOOP+={mark}" for mark in MARKS)]
    with tempfile.TemporaryDirectory() as folder:
        named = Path(folder) / "countries.py"
        named.write_text(_countries(), encoding="utf-8")
        _run("lupdate", "-silent", *order, *languages, *marks, *sources, str(named), "-ts", str(texts))


def release(texts: Path, translations: Path) -> None:
    """What is not translated yet is left out, and shown in English."""
    _run("lrelease", "-silent", "-nounfinished", str(texts), "-qm", str(translations))


def _countries() -> str:
    """The names of countries come from Qt, which has them in English only: a text for the translators each."""
    names = sorted(english_name(country.code) for country in public_holidays.countries())
    return "".join(f'QT_TRANSLATE_NOOP("Country", {json.dumps(name, ensure_ascii=False)})\n' for name in names)


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(PySide6.__file__).parent / tool), *arguments], cwd=HOUSE, check=True)


if __name__ == "__main__":
    sys.exit(main())

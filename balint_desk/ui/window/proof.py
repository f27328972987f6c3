"""Proves that the built program is whole: it goes through the demo in real windows, and keeps what it saw."""

import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QPluginLoader, QTimer
from PySide6.QtGui import QColor, QImageReader
from PySide6.QtWidgets import QApplication, QWidget

from balint_desk.ui.base import language
from balint_desk.ui.base.look import current
from balint_desk.ui.door.door import Door

if TYPE_CHECKING:
    from balint_desk.ui.base.desk import Desk
    from balint_desk.ui.window.main_window import MainWindow

translate = QCoreApplication.translate
LOOKED_EVERY, WAITED = 20, 60
"""Milliseconds, and seconds for one thing."""
RECIPIENT = "Elm Surgery\n12 Elm Road"
ISSUER = {"name": "Anna Weiss", "address": "5 Elm Road\nLondon", "exemption": "No tax: health care."}
PICTURES = ("gif", "jpg", "png", "svg", "webp")
PLUGINS = {
    "linux": (
        "platforms/libqwayland.so",
        "platforms/libqxcb.so",
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
        "platformthemes/libqxdgdesktopportal.so",
        "wayland-shell-integration/libxdg-shell.so",
    )
}
"""What shows windows on a screen, which this proof does without."""
Awaited = tuple[str, Callable[[], object]]
"""What is waited for, in words, and whether it is there."""


class Proof(QObject):
    """Ends the program with status 0 when everything was seen, with 1 and the reason on standard error when not."""

    def __init__(self, door: Door, folder: Path) -> None:
        super().__init__(door)
        self._door, self._folder = door, folder
        self._steps, self._since = self._walk(), monotonic()
        self._awaited: Awaited = ("the beginning", lambda: True)
        self._timer = QTimer(self, interval=LOOKED_EVERY)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        sys.excepthook = lambda kind, error, trace: self._fail(error)
        self._folder.mkdir(parents=True, exist_ok=True)
        self._timer.start()

    def _look(self) -> None:
        what, is_there = self._awaited
        if is_there():
            self._go_on()
        elif refused := self._door.unlock.notice.text():
            raise RuntimeError(f"{what}: {refused}")
        elif monotonic() - self._since > WAITED:
            raise TimeoutError(f"{what}: not there after {WAITED} seconds")

    def _go_on(self) -> None:
        self._awaited, self._since = next(self._steps, ("", bool)), monotonic()

    def _fail(self, error: BaseException) -> None:
        self._timer.stop()
        traceback.print_exception(error)
        QApplication.exit(1)

    def _walk(self) -> Iterator[Awaited]:
        """From the demo to the closed window; ends with the program. A missing file of words is told before it all."""
        _check([*_words_missing()])
        self._door.open_demo()
        yield "the window of the demo", lambda: self._door.main is not None and self._door.main.isVisible()
        from balint_desk.ui.window.main_window import MainWindow  # noqa: PLC0415 - what stands behind the door

        main, desk = self._door.main, self._door.desk
        if desk is None or not isinstance(main, MainWindow):
            raise TypeError("another window than that of a file")
        yield from self._charts(main)
        yield from self._pages(main)
        self._paper(desk)
        self._libraries()
        main.close()
        yield "the end", bool

    def _charts(self, main: "MainWindow") -> Iterator[Awaited]:
        main.go_to(main.pages.overview)
        card = main.pages.overview.page.chart
        yield "the chart of the Overview", lambda: card.chart is not None and _shows_who_came(card.chart)
        for path in (self._folder / f"chart.{kind}" for kind in ("png", "svg", "pdf")):
            card.picture_menu.save_to(path)
            yield path.name, partial(_is_written, path)

    def _pages(self, main: "MainWindow") -> Iterator[Awaited]:
        for late in main.pages.all:
            main.go_to(late)
            yield f"the page {late.name}", late.page.isVisible
            main.grab().save(str(self._folder / f"{late.name}.png"))

    def _paper(self, desk: "Desk") -> None:
        """The invoice of who is first in the list."""
        from balint_desk.documents.fees.papers import issuing  # noqa: PLC0415 - what stands behind the door
        from balint_desk.store.fees.invoices import invoice_sources, invoices, issuer  # noqa: PLC0415
        from balint_desk.ui.fees.invoices.invoice_sheet import invoice_sheet  # noqa: PLC0415
        from balint_desk.ui.fees.invoices.invoice_words import line_words  # noqa: PLC0415

        store, today, name = desk.store, date.today(), translate("MakeInvoices", "Make invoices")
        with store.write(name) as session:
            issuer.put(session, ISSUER)
            offer = invoice_sources.offers(session, today, desk.group_id)[0]
            invoice_id = invoices.draft(session, offer, invoices.DraftForm(today, today, line_words)).id
            invoices.edit(session, invoice_id, {"recipient": RECIPIENT})
        issuing.issue(store, name, invoice_id, invoice_sheet)
        with store.read() as session:
            (self._folder / "invoice.pdf").write_bytes(invoices.pdf(session, invoice_id))

    def _libraries(self) -> None:
        from balint_desk.documents import library_trials  # noqa: PLC0415
        from balint_desk.ui.door.strength import strength  # noqa: PLC0415

        failing = [*library_trials.failing(), *_plugins_missing()]
        if strength("password").enough:
            failing.append("strength of a passphrase")
        _check(failing)


def _check(failing: Sequence[str]) -> None:
    if failing:
        raise RuntimeError(f"does not work: {', '.join(failing)}")


def _words_missing() -> Iterator[str]:
    yield from (str(path) for code in language.LANGUAGES for path in language.files(code) if not path.exists())


def _plugins_missing() -> Iterator[str]:
    known = {bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()}
    yield from (f"pictures as {kind}" for kind in PICTURES if kind not in known)
    if QApplication.windowIcon().pixmap(32).isNull():
        yield "the icon"
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    for name in PLUGINS.get(sys.platform, ()):
        plugin = QPluginLoader(str(folder / name))
        if not plugin.load():
            yield f"{name} ({plugin.errorString()})"


def _is_written(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _shows_who_came(chart: QWidget) -> bool:
    """Whether its picture has the colour of those who came."""
    picture, colour = chart.grab().toImage(), QColor(current().accent).rgb()
    middle = range(0, picture.height(), 2)
    return any(picture.pixel(x, y) == colour for y in middle for x in range(0, picture.width(), 8))

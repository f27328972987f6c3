"""A screen reader's way into a program: AT-SPI on a screen and a session bus of the test's own."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from time import monotonic

import pytest
from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

SHOWING = 1 << 25
"""AT-SPI's state of what is really on screen."""
WAITED, BETWEEN = 20.0, 0.05
"""Seconds until something has to be there, and between two looks."""
NEEDED = {"Xvfb": "xvfb", "dbus-daemon": "dbus"}
Ref = tuple[str, str]
"""The name of a program on the bus, and the path of one of its parts."""
ROOT: Ref = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
AT_SPI = "org.a11y.atspi"


class Failed(Exception):
    """What was asked of the other side could not be done."""


class Reader:
    """Finds controls by what they are called, presses them and writes in them: all that a screen reader has."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def find(self, name: str, within: Ref = ROOT, can: str = "", after: str = "") -> Ref:
        """What is on screen under this name, as soon as it is there; `after` is a name that comes before it."""

        def look() -> Ref | None:
            passed = not after
            for one in self._walk(within):
                called = self._name(one)
                if (
                    passed
                    and called == name
                    and (not can or f"{AT_SPI}.{can}" in self._ask(one, "Accessible", "GetInterfaces"))
                ):
                    return one
                passed = passed or called == after
            return None

        return self._wait(look) or pytest.fail(f"nothing on screen is called “{name}”: {self.names(within)}")

    def press(self, one: Ref) -> None:
        self._ask(one, "Action", "DoAction", "i", 0)

    def write(self, one: Ref, text: str) -> None:
        assert self._ask(one, "EditableText", "SetTextContents", "s", text)

    def names(self, within: Ref = ROOT) -> list[str]:
        return [name for one in self._walk(within) if (name := self._name(one))]

    def _wait(self, look: Callable[[], Ref | None]) -> Ref | None:
        until = monotonic() + WAITED
        while monotonic() < until:
            with suppress(Failed):  # something went away while it was looked at
                if found := look():
                    return found
            with suppress(TimeoutError):
                self._connection.receive(timeout=BETWEEN)
        return None

    def _walk(self, one: Ref) -> Iterator[Ref]:
        for child in self._ask(one, "Accessible", "GetChildren"):
            if one == ROOT or self._ask(child, "Accessible", "GetState")[0] & SHOWING:
                yield child
                yield from self._walk(child)

    def _name(self, one: Ref) -> str:
        interface = ("org.freedesktop.DBus.Properties", "Get", "ss", f"{AT_SPI}.Accessible", "Name")
        return call(self._connection, one, *interface)[1]

    def _ask(self, one: Ref, interface: str, method: str, *arguments):
        return call(self._connection, one, f"{AT_SPI}.{interface}", method, *arguments)


def call(connection: DBusConnection, one: Ref, interface: str, method: str, signature: str = "", *arguments):
    message = new_method_call(DBusAddress(one[1], one[0], interface), method, signature or None, arguments)
    reply = connection.send_and_get_reply(message, timeout=WAITED)
    if reply.header.message_type is MessageType.error:
        raise Failed(reply.body)
    return reply.body[0] if reply.body else None


@contextmanager
def reader(start: Callable[[Mapping[str, str]], subprocess.Popen]) -> Iterator[tuple[Reader, subprocess.Popen]]:
    """A reader and the program that was started in the environment given to it; skips where that is not to be had."""
    for command, package in NEEDED.items():
        if shutil.which(command) is None:
            pytest.skip(f"There is no {command} here for a screen and a bus of the test's own (package {package}).")
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="a11y")))
        environment = _environment(home, stack.enter_context(_screen()))
        environment["DBUS_SESSION_BUS_ADDRESS"] = address = stack.enter_context(_bus(environment))
        connection = open_dbus_connection(_reachable(address))
        stack.callback(connection.close)
        program = stack.enter_context(_ended(start(environment)))
        yield Reader(connection), program


def _environment(home: Path, display: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "AT_SPI_", "WAYLAND_"))}
    own = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    reads = {"QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    return (
        kept
        | own
        | reads
        | {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    )


def _reachable(session_bus: str) -> str:
    """Where what is read aloud goes over: a bus of its own, which the session's bus starts when it is asked for."""
    session = open_dbus_connection(session_bus)
    try:
        return call(session, ("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress")
    except Failed as failed:
        pytest.skip(f"The session bus knows no accessibility bus (package at-spi2-core): {failed}")
    finally:
        session.close()


@contextmanager
def _screen() -> Iterator[str]:
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    with _ended(subprocess.Popen(command, pass_fds=[writes], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)):
        os.close(writes)
        with os.fdopen(reads) as told:
            number = told.readline().strip()
        if not number:
            pytest.skip("Xvfb gives no screen here.")
        yield f":{number}"


@contextmanager
def _bus(environment: Mapping[str, str]) -> Iterator[str]:
    """What it started ends with it."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    started = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    with _ended(started):
        address = started.stdout.readline().strip()
        if not address:
            pytest.skip("dbus-daemon gives no session bus here.")
        yield address


@contextmanager
def _ended(process: subprocess.Popen) -> Iterator[subprocess.Popen]:
    """Gone afterwards, in one way or another."""
    with process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(WAITED)
            except subprocess.TimeoutExpired:
                process.kill()

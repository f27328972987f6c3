"""A list of 100,000 rows: shown, narrowed while one types, and sorted by its head, all by the database."""

from collections.abc import Iterator
from itertools import cycle
from random import Random

from PySide6.QtWidgets import QMainWindow

from balint_desk.core.registers.understood_register import ListedName
from balint_desk.core.sessions.attendance import Membership
from balint_desk.store.practice import groups
from balint_desk.store.registers import register_rows
from balint_desk.store.store import Store
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.members.member_list import MemberList
from benchmarks.rig import NOW, TODAY, Rig, Row

PART = "A list of 100,000 members"
MANY, IN_ONE_WRITE = 100_000, 10_000
FIRST = ("Anita", "Lena", "Julia", "Piotr", "Noor", "Edwin", "Magnus", "Victor", "Árpád", "Enid")
LAST = ("Ferreira", "Brandt", "Okafor", "Nowak", "Crowther", "Inskip", "Galloway", "Nemeth", "Marsh", "Birkett")
SHOWN, NARROWED, SORTED = (300, 200), (100, 50), (300, 60)


def rows(rig: Rig) -> Iterator[Row]:
    store, _ = rig.store("members", fill)
    with store.read() as session:
        desk = Desk(store, groups.ids(session)[0], now=lambda: NOW)
    window = QMainWindow()
    window.resize(900, 820)
    page = MemberList(desk)
    window.setCentralWidget(page)
    window.show()
    try:
        yield Row(PART, "shown and painted", rig.time(lambda: (page.refresh(), page.repaint())), *SHOWN)
        words = cycle(("enid marsh 9", "okafor 12", "nemeth 77", ""))
        taken = rig.time(lambda: (page.search.setText(next(words)), page.repaint()))
        yield Row(PART, "narrowed by what is typed, and painted", taken, *NARROWED)
        page.search.clear()
        ways = cycle((True, False))
        taken = rig.time(lambda: (page.table.sort_wanted.emit("since", next(ways)), page.repaint()))
        yield Row(PART, "sorted by another column, and painted", taken, *SORTED)
    finally:
        window.close()
        desk.close()


def fill(store: Store) -> None:
    rng = Random(2013)
    with store.read() as session:
        group_id = groups.ids(session)[0]
    for start in range(0, MANY, IN_ONE_WRITE):
        names = [f"{rng.choice(FIRST)} {rng.choice(LAST)} {start + number:05}" for number in range(IN_ONE_WRITE)]
        with store.write("Members", last=True) as session:
            listed = [ListedName(name, (), {}) for name in names]
            people = register_rows.add_people(session, group_id, [None] * IN_ONE_WRITE, listed)
            days = [TODAY.replace(year=TODAY.year - rng.randint(1, 20), day=rng.randint(1, 28)) for _ in people]
            stays = [(person, Membership(day)) for person, day in zip(people, days, strict=True)]
            register_rows.add_spells(session, group_id, stays)

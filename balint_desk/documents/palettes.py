"""The colours of the program, once: windows, charts and papers mean the same thing by the same colour."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """The colours of one theme, by what they are used for. Text on `accent` is `on_accent`."""

    dark: bool
    paper: str
    card: str
    line: str
    ink: str
    muted: str
    accent: str
    accent_soft: str
    on_accent: str
    apologies: str
    no_word: str
    away: str
    on_mark: str
    on_away: str
    good: str
    watch: str
    act: str


LIGHT = Palette(
    dark=False,
    paper="#faf8f4",
    card="#ffffff",
    line="#e3e0da",
    ink="#1f2a30",
    muted="#5d6b74",
    accent="#1f6f6b",
    accent_soft="#e2efed",
    on_accent="#ffffff",
    apologies="#c9b68a",
    no_word="#cf8a7c",
    away="#c4c9cb",
    on_mark="#1f2a30",
    on_away="#1f2a30",
    good="#2f7d4f",
    watch="#94600f",
    act="#b4432f",
)

DARK = Palette(
    dark=True,
    paper="#171b1d",
    card="#20262a",
    line="#343c41",
    ink="#e8e6e1",
    muted="#9aa6ad",
    accent="#5bb5ae",
    accent_soft="#24403e",
    on_accent="#101718",
    apologies="#a8956a",
    no_word="#b9705f",
    away="#6b757a",
    on_mark="#101718",
    on_away="#ffffff",
    good="#6fbf8f",
    watch="#d8a657",
    act="#e58a76",
)

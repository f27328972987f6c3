"""The charts one can choose from, what each is called, and from which figures its picture is made."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QLocale

from balint_desk.core.periods import Period
from balint_desk.documents.charts import pictures
from balint_desk.documents.charts.pictures import Picture, PictureWords
from balint_desk.store.sessions import chart_figures
from balint_desk.store.sessions.figures import SessionFigures
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.language import QT_TRANSLATE_NOOP
from balint_desk.ui.base.texts import day_and_month, decimal_text, long_day_text, month_names, month_text


class ChartKind(Enum):
    """One chart of the overview."""

    ATTENDANCE = auto()
    SIZE = auto()
    NOTICE = auto()
    HELD = auto()
    YEARS = auto()

    @property
    def title(self) -> str:
        return QCoreApplication.translate("Charts", TITLES[self])


TITLES = {
    ChartKind.ATTENDANCE: QT_TRANSLATE_NOOP("Charts", "Attendance over time"),
    ChartKind.SIZE: QT_TRANSLATE_NOOP("Charts", "Size of the group"),
    ChartKind.NOTICE: QT_TRANSLATE_NOOP("Charts", "Notice and no word"),
    ChartKind.HELD: QT_TRANSLATE_NOOP("Charts", "Sessions held and cancelled"),
    ChartKind.YEARS: QT_TRANSLATE_NOOP("Charts", "One year beside another"),
}
WHOLE_LIFE = frozenset({ChartKind.YEARS})
"""Not cut to a time: whole years stand beside one another."""


def picture_of(kind: ChartKind, desk: Desk, over_time: Sequence[SessionFigures], period: Period) -> Picture:
    """Counted over the whole life of the group, then cut to the time shown."""
    within = [figures for figures in over_time if period.holds(figures.day)]
    with desk.store.read() as session:
        match kind:
            case ChartKind.SIZE:
                sizes = chart_figures.size_over_time(session, desk.group_id, over_time)
                return pictures.size_picture([size for size in sizes if period.holds(size.day)], words())
            case ChartKind.NOTICE:
                return pictures.notice_picture(chart_figures.notices_over_time(session, desk.group_id, within), words())
            case ChartKind.HELD:
                return pictures.held_picture(within, words())
            case _:
                return pictures.years_picture(over_time, words())


def words() -> PictureWords:
    """In the language of the window."""
    translate = QCoreApplication.translate
    return PictureWords(
        members=translate("Charts", "Members"),
        joined=translate("Charts", "Joined"),
        left=translate("Charts", "Left"),
        noticed=translate("Charts", "Notice noted"),
        apologies=translate("Charts", "Apologies only"),
        no_word=translate("Charts", "No word"),
        held=translate("Charts", "Held"),
        by_leader=translate("Charts", "Cancelled by the leader"),
        otherwise=translate("Charts", "Cancelled otherwise"),
        not_written_up=translate("Charts", "Not written up"),
        of_members=translate("Charts", "members"),
        of_absences=translate("Charts", "absences"),
        of_sessions=translate("Charts", "sessions"),
        of_came=translate("Charts", "came on average"),
        mean=translate("Charts", "{mean} (held: {held})"),
        day=translate("Charts", "Day"),
        period=translate("Charts", "Time"),
        month=translate("Charts", "Month"),
        said=translate("Charts", "{when}: {figures}"),
        span=translate("Charts", "{first} to {last}"),
        summary=translate("Charts", "{first} to {last}. Last: {figures}"),
        none=translate("Charts", "Nothing happened in this time."),
        short_day=day_and_month,
        whole_day=long_day_text,
        short_month=month_names(QLocale.FormatType.ShortFormat),
        whole_month=month_text,
        full_month=month_names(QLocale.FormatType.LongFormat),
        number=decimal_text,
    )

"""The four figures of the Overview in words."""

from PySide6.QtWidgets import QWidget

from balint_desk.store.overview.overview_figures import Figures, Next
from balint_desk.ui.base.texts import count_word, decimal_text, money_text, names_text, short_day, time_text
from balint_desk.ui.widgets.figure_row import FigureRow

NONE = "\N{EN DASH}"


class FigureCards(FigureRow):
    """How many come, when next, how many there are, and whether the leaders talk: each with its counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(4, parent)
        self.came, self.next, self.members, self.talked = self.cards

    def show_figures(self, figures: Figures) -> None:
        self._show_came(figures)
        self._show_next(figures.next)
        self._show_members_or_money(figures)
        self._show_talked(figures)

    def _show_members_or_money(self, figures: Figures) -> None:
        """What is owed, once money was spoken of; before, and late in the evening, how many members there are."""
        if figures.owed is None:
            least = self.tr("least to meet: {least}").format(least=figures.least)
            one = self.tr("member") if figures.members == 1 else self.tr("members")
            self.members.show_figure(str(figures.members), one, least)
            return
        people = figures.owed.people
        by = self.tr("by one person") if people == 1 else self.tr("by {n} people").format(n=count_word(people))
        words = self.tr("owed for sessions")
        self.members.show_figure(money_text(figures.owed.amount, short=True), words, by if people else "")

    def _show_came(self, figures: Figures) -> None:
        words = self.tr("came, average of the last four")
        if figures.average is None:
            self.came.show_figure(NONE, words, self.tr("nothing written up yet"))
            return
        figure = decimal_text(figures.average)
        if figures.members:  # of a group that ended there is no "of"
            figure = self.tr("{average} of {members}").format(average=figure, members=figures.members)
        before = self.tr("{average} in the four before")
        before = before.format(average=decimal_text(figures.before)) if figures.before else ""
        self.came.show_figure(figure, words, before)

    def _show_next(self, coming: Next | None) -> None:
        if coming is None:
            self.next.show_figure(NONE, self.tr("next session"), self.tr("no date planned yet"))
            return
        words = self.tr("next session · {time}").format(time=time_text(coming.starts.time()))
        self.next.show_figure(short_day(coming.starts.date()), words, self._away(coming))

    def _away(self, coming: Next) -> str:
        if not coming.away:
            return self.tr("nobody said to be away") if coming.expected else ""
        return self.tr("{names} will be away").format(names=names_text(list(coming.away)))

    def _show_talked(self, figures: Figures) -> None:
        words = self.tr("talked over afterwards")
        if not figures.written_up:
            self.talked.show_figure(NONE, words, self.tr("nothing written up here yet"))
            return
        figure = self.tr("{talked} of {written_up}").format(talked=figures.talked, written_up=figures.written_up)
        names = names_text(list(figures.co_leaders))
        self.talked.show_figure(figure, words, self.tr("with {names}").format(names=names) if names else "")

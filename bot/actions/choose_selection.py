"""Understand a selection as it was typed."""

from collections.abc import Sequence
from typing import Literal

from bot.actions.feed_catalogue import Catalogue, categories
from bot.actions.find_source import FindSource
from bot.errors import BadOption
from bot.models import MOST_TOLD_BY, Selection, SelectionName, TypedSelection, Viewer
from bot.text.characters import matching_form, one_line
from bot.text.search_query import Query, compile_query, with_times
from bot.text.typed_names import matching_names
from bot.timetable.typed_periods import neutral_period
from bot.words import Listed, Words, say

_ONLY_TIMES = {"follow": "follow-only-times", "alert": "alert-only-times"}
_WITH_TIMES = {"follow": "follow-with-times", "alert": "alert-with-times"}
_SHOWN = 40  # characters of what was typed, repeated in an error


class ChooseSelection:
    """Turns what people type into a selection of what they see."""

    def __init__(self, find_source: FindSource, catalogue: Catalogue) -> None:
        self._find_source = find_source
        self._catalogue = catalogue

    async def chosen(
        self, viewer: Viewer, typed: TypedSelection
    ) -> tuple[Selection, SelectionName]:
        """The selection and its name. Raises what `parts` and `check_findable` raise."""
        selection, name = await self.parts(viewer, typed)
        check_findable(selection)
        return selection, name

    async def parts(self, viewer: Viewer, typed: TypedSelection) -> tuple[Selection, SelectionName]:
        """The same without `check_findable`, for parts that replace some of another selection.

        Raises `UnknownSource`, also for a source that the query names, and `BadOption` for an
        unknown category.
        """
        sources = await self._find_source.several(viewer, typed.source) if typed.source else ()
        typed_category = one_line(typed.category or "")
        category = self._category(typed_category) if typed_category else None
        query = with_neutral_times(one_line(typed.query or ""), typed.languages)
        if query:
            await self._look_up(viewer, compile_query(query))
        told_by = max(1, min(typed.told_by, MOST_TOLD_BY))
        ids = tuple(sorted(source.id for source in sources))
        names = tuple(source.name for source in sources)
        return (
            Selection(ids, category, query or None, told_by),
            SelectionName(names, category, query or None, told_by),
        )

    def suggest_categories(self, typed: str, limit: int) -> list[str]:
        """At most `limit` categories of the catalogue that contain what was typed."""
        known = categories(self._catalogue.entries_if_readable())
        return matching_names(typed, known)[:limit]

    def _category(self, typed: str) -> str:
        known = categories(self._catalogue.entries_if_readable())
        if (category := matching_form(typed)) in known:
            return category
        if not known:
            raise BadOption(say("category-none"))
        raise BadOption(say("category-unknown", typed=typed[:_SHOWN], known=Listed(known, "or")))

    async def _look_up(self, viewer: Viewer, query: Query) -> None:
        for names in (*query.sources, *query.without_sources):
            await self._find_source.several(viewer, names)


def with_neutral_times(query: str, languages: Sequence[Words]) -> str:
    """The query with its times in English: `since:woche` becomes `since:week`."""
    typed = compile_query(query)
    if not typed.has_times:
        return query
    return with_times(query, lambda time: neutral_period(time, *languages))


def check_findable(selection: Selection) -> None:
    """Raise `BadOption` for a query with nothing to find.

    A query that only excludes words needs sources or a category; without either it would select nearly
    everything.
    """
    if selection.query is not None:
        check_query(
            compile_query(selection.query), narrowed=bool(selection.sources or selection.category)
        )


def check_query(query: Query, *, narrowed: bool) -> None:
    """The same for a query. `narrowed`: sources or a category are chosen apart from the query."""
    if query.wanted or query.sources:
        return
    excludes = query.unwanted or query.without_sources
    if narrowed and (excludes or query.has_times):
        return
    if excludes:
        raise BadOption(say("search-only-excluded"))
    raise BadOption(say("search-only-times" if query.has_times else "search-without-words"))


def check_without_times(query: Query, what: Literal["follow", "alert"]) -> None:
    """Raise `BadOption` for a query with since:, until: or on:, which stories to come can't have.

    To be called before `check_findable`, which would ask for a word beside the times.
    """
    if query.has_times:
        empty = not (query.wanted or query.sources or query.unwanted or query.without_sources)
        raise BadOption(say(_ONLY_TIMES[what] if empty else _WITH_TIMES[what]))

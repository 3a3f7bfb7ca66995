"""Selections: which stories a digest, a schedule, a follow or an alert is about."""

from typing import NamedTuple

from bot.words import Words

MOST_TOLD_BY = 5
"""The most publishers that a selection may ask for."""


class Selection(NamedTuple):
    """Some of the stories that a viewer sees; each part narrows them further."""

    sources: tuple[int, ...] = ()  # ids, any of which matches; empty for all
    category: str | None = None  # of the catalogue, in lower case
    query: str | None = None  # as typed, in the language of /search; an article needs all its words
    told_by: int = 1  # minimum number of publishers that the viewer sees


class TypedSelection(NamedTuple):
    """A selection as it was typed."""

    source: str | None = None  # one or several names, with commas
    category: str | None = None
    query: str | None = None
    told_by: int = 1
    languages: tuple[Words, ...] = ()  # in which times may be typed, besides English


class SelectionName(NamedTuple):
    """The name of a selection for people: its parts."""

    sources: tuple[str, ...] = ()  # names
    category: str | None = None
    query: str | None = None  # as typed
    told_by: int = 1

"""What readers see of a story's voices: the agency behind an article, and who else has the story.

Only articles that the viewer sees count, also for what a copy is attributed to.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from bot.storage.engine import Connection, placeholders
from bot.storage.visible_sources import VisibleSources

# DISTINCT: a story may have thousands of articles, and few sources.
_TELLING = """
    SELECT DISTINCT o.article_id = m.article_id, o.source_id, o.voice, o.agency_id
    FROM story_members AS m CROSS JOIN story_members AS o ON o.story_id = m.story_id
    WHERE m.article_id = ?
"""
_SOURCES = """
    SELECT s.id, s.name, s.articles, s.publisher_id, p.name
    FROM sources AS s LEFT JOIN publishers AS p ON p.id = s.publisher_id
    WHERE s.id IN ({}) ORDER BY s.articles DESC, s.name
"""
_AGENCIES = "SELECT id, name FROM publishers WHERE id IN ({})"
_OWN_AGENCY = """
    SELECT coalesce(p.name, s.name) FROM sources AS s
    LEFT JOIN publishers AS p ON p.id = s.publisher_id WHERE s.id = ?
"""
_SEPARATORS = "|-–—:>»·/,"
_FEWEST_LETTERS = 3  # of a name that several sources share: "The" and "Le" are none
_LETTERS = re.compile(r"[^\W\d_]{2,}")


class StoryVoices(NamedTuple):
    """Who else has an article's story, and who wrote it."""

    agency: str | None = None  # the name of the agency that wrote the article
    also_in: tuple[str, ...] = ()  # the names of the other voices, the largest first
    others: bool = False  # whether the viewer sees other articles of the story


class _Member(NamedTuple):
    source_id: int | None
    voice: int | None
    agency_id: int | None


class _Outlet(NamedTuple):
    name: str
    articles: int
    publisher: int
    publisher_name: str | None


def story_voices(
    connection: Connection, visible: VisibleSources, article_id: int, source_id: int | None
) -> StoryVoices:
    """The voices of an article that shares its story, as a viewer sees them."""
    rows = connection.execute(_TELLING, (article_id,)).fetchall()
    mine = next(_Member(*row[1:]) for row in rows if row[0])
    others: dict[int | None, list[_Member]] = {}
    for is_mine, *member in rows:
        if not is_mine and member[0] in visible:
            others.setdefault(member[0], []).append(_Member(*member))
    outlets = _outlets(connection, [source_id, *others])
    agencies = _agencies(connection, [mine, *(each for some in others.values() for each in some)])
    publisher = outlets[source_id].publisher if source_id in outlets else None
    agency = agencies.get(mine.voice) if mine.voice and mine.voice != publisher else None
    groups: dict[int, dict[int, list[_Outlet]]] = {}  # outlets by voice and publisher
    for id_, outlet in outlets.items():  # the largest first
        voices = {each.voice or outlet.publisher for each in others.get(id_, ())} - {mine.voice}
        if outlet.publisher != publisher:
            for voice in voices:
                groups.setdefault(voice, {}).setdefault(outlet.publisher, []).append(outlet)
    names = [_name_of(voice, found, agencies) for voice, found in groups.items()]
    return StoryVoices(agency, tuple(dict.fromkeys(names)), bool(others))


def agency_if_others(connection: Connection, agency: str, source_id: int | None) -> str | None:
    """The agency that a lone article credits, unless its source is the agency's own."""
    row = connection.execute(_OWN_AGENCY, (source_id,)).fetchone()
    return None if row and row[0].casefold() == agency.casefold() else agency


def _outlets(connection: Connection, ids: Iterable[int | None]) -> dict[int, _Outlet]:
    known = list({id_ for id_ in ids if id_ is not None})
    if not known:
        return {}
    rows = connection.execute(_SOURCES.format(placeholders(known)), known)
    # A source whose publisher isn't decided yet is one of its own.
    return {row[0]: _Outlet(row[1], row[2], row[3] or -row[0], row[4]) for row in rows}


def _agencies(connection: Connection, members: Iterable[_Member]) -> dict[int, str]:
    """The names of the agencies that these articles credit."""
    ids = list({each.agency_id for each in members if each.agency_id is not None})
    if not ids:
        return {}
    return dict(connection.execute(_AGENCIES.format(placeholders(ids)), ids).fetchall())


def _name_of(
    voice: int, found: Mapping[int, Sequence[_Outlet]], agencies: Mapping[int, str]
) -> str:
    """The name of a voice: of the publisher that wrote the text, or of the only one that prints it."""
    if len(found) > 1 and voice in agencies:
        return agencies[voice]
    publisher = voice if voice in found else next(iter(found))
    outlets = found[publisher]
    names = list(dict.fromkeys(each.name for each in outlets))
    return names[0] if len(names) == 1 else outlets[0].publisher_name or shared_name(names)


def shared_name(names: Sequence[str]) -> str:
    """What several sources of one publisher are called: the words at which all names begin or end.

    `BBC` for `BBC World` and `BBC Business`. The first name if they share none.
    """
    split = [name.split() for name in names]
    for words in (split, [each[::-1] for each in split]):
        shared: list[str] = []
        for at_once in zip(*words, strict=False):
            if len({word.casefold() for word in at_once}) > 1:
                break
            shared.append(at_once[0])
        if words is not split:
            shared.reverse()
        name = " ".join(shared).strip(f" {_SEPARATORS}")
        if len(name) >= _FEWEST_LETTERS and _LETTERS.search(name) and not _is_article(name):
            return name
    return names[0]


def _is_article(name: str) -> bool:
    return name.casefold() in ("the", "der", "die", "das", "les", "los", "las", "una", "new")

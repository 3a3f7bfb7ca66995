"""What readers see of a story's voices: the agency behind an article, and who else has the story.

Only articles that the viewer sees count, also for what a copy is attributed to.
"""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from bot.storage.engine import Connection, in_chunks, placeholders
from bot.storage.visible_sources import VisibleSources

# DISTINCT: a story may have thousands of articles, and few sources.
_TELLING = """
    SELECT DISTINCT m.article_id, o.article_id = m.article_id, o.source_id, o.voice, o.agency_id
    FROM story_members AS m CROSS JOIN story_members AS o ON o.story_id = m.story_id
    WHERE m.article_id IN ({})
"""
_SOURCES = """
    SELECT -s.articles, s.name, s.id, s.name, coalesce(s.publisher_id, -s.id), p.name
    FROM sources AS s LEFT JOIN publishers AS p ON p.id = s.publisher_id
    WHERE s.id IN ({})
"""
_AGENCIES = "SELECT id, name FROM publishers WHERE id IN ({})"
_SEPARATORS = "|-–—:>»·/,"
_FEWEST_LETTERS = 3  # of a name that several sources share: "The" and "Le" are none
_LETTERS = re.compile(r"[^\W\d_]{2,}")


class StoryVoices(NamedTuple):
    """Who else has an article's story, and who wrote it."""

    agency: str | None = None  # the name of the agency that wrote the article
    also_in: tuple[str, ...] = ()  # the names of the other voices, the largest first
    others: bool = False  # whether the viewer sees other articles of the story


class Shown(NamedTuple):
    """An article that is about to be shown."""

    id: int
    source_id: int | None
    agency: str | None  # that its credit names
    shared: bool  # whether its story has other articles


class _Member(NamedTuple):
    """An article of a story."""

    source_id: int | None
    voice: int | None
    agency_id: int | None


class _Outlet(NamedTuple):
    """A source. One whose publisher isn't decided yet is one of its own, with a number below 0."""

    rank: int  # by articles, then by name; what outlets are sorted by
    id: int
    name: str
    publisher: int
    publisher_name: str | None


def story_voices(
    connection: Connection, visible: VisibleSources, articles: Sequence[Shown]
) -> dict[int, StoryVoices]:
    """The voices of these articles' stories as a viewer sees them, by article.

    Articles that share no story and credit no agency are left out.
    """
    mine, others = _members(connection, visible, [each.id for each in articles if each.shared])
    credited = [each for each in articles if each.agency or each.id in mine]
    if not credited:
        return {}
    members = [*mine.values(), *(each for some in others.values() for each in some)]
    sources = [*(each.source_id for each in credited), *(each.source_id for each in members)]
    outlets = _outlets(connection, sources)
    agencies = _agencies(connection, members)
    voices = {}
    for each in credited:
        own = outlets.get(each.source_id)
        if each.id in mine:
            seen = others.get(each.id, [])
            voices[each.id] = _voices_of(mine[each.id], own, seen, outlets, agencies)
        else:
            voices[each.id] = StoryVoices(_agency_if_others(each.agency, own))
    return voices


def _members(
    connection: Connection, visible: VisibleSources, ids: Sequence[int]
) -> tuple[dict[int, _Member], dict[int, list[_Member]]]:
    """The place of each article in its story, and the story's other visible articles."""
    mine: dict[int, _Member] = {}
    others: dict[int, list[_Member]] = {}
    if ids:
        rows = connection.execute(_TELLING.format(placeholders(ids)), ids).fetchall()
        visible.look_up(source_id for _, _, source_id, _, _ in rows)
        for id_, is_itself, source_id, voice, agency_id in rows:
            if is_itself:
                mine[id_] = _Member(source_id, voice, agency_id)
            elif source_id in visible:
                others.setdefault(id_, []).append(_Member(source_id, voice, agency_id))
    return mine, others


def _voices_of(
    mine: _Member,
    own: _Outlet | None,
    others: Sequence[_Member],
    outlets: Mapping[int | None, _Outlet],
    agencies: Mapping[int, str],
) -> StoryVoices:
    publisher = own.publisher if own else None
    told: set[tuple[_Outlet, int]] = set()  # voices, by those who print them
    for source_id, voice, _ in others:
        if voice == mine.voice:
            continue
        outlet = outlets.get(source_id)
        if outlet and outlet.publisher != publisher:
            told.add((outlet, voice or outlet.publisher))
    credited = agencies and {each.agency_id for each in (mine, *others)} & agencies.keys()
    agency = mine.voice if mine.voice in credited and mine.voice != publisher else None
    return StoryVoices(
        agencies[agency] if agency else None,
        _names(told, {id_: agencies[id_] for id_ in credited if id_}) if told else (),
        bool(others),
    )


def _names(told: Set[tuple[_Outlet, int]], agencies: Mapping[int, str]) -> tuple[str, ...]:
    """The names of the voices, those of the largest outlets first."""
    groups: dict[int, dict[int, list[_Outlet]]] = {}  # outlets by voice and publisher
    for outlet, voice in sorted(told):
        groups.setdefault(voice, {}).setdefault(outlet.publisher, []).append(outlet)
    names = [_name_of(voice, found, agencies) for voice, found in groups.items()]
    return tuple(dict.fromkeys(names))


def _agency_if_others(agency: str | None, own: _Outlet | None) -> str | None:
    """The agency that a lone article credits, unless its source is the agency's own."""
    name = own and (own.publisher_name or own.name)
    return None if agency and name and name.casefold() == agency.casefold() else agency


def _outlets(connection: Connection, ids: Iterable[int | None]) -> dict[int | None, _Outlet]:
    """The sources of these ids."""
    known = list({id_ for id_ in ids if id_ is not None})
    rows = [
        row
        for some in in_chunks(known)
        for row in connection.execute(_SOURCES.format(placeholders(some)), some)
    ]
    rows.sort()
    return {row[2]: _Outlet(rank, *row[2:]) for rank, row in enumerate(rows)}


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

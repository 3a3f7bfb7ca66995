"""Who speaks in a story. A voice is a publisher: the one that wrote the article.

An agency's text is the agency's, no matter who prints it, and a copied text is its first publisher's.
"""

from collections.abc import Sequence
from typing import NamedTuple

from bot.storage.engine import Connection, placeholders
from bot.storage.stories.publishers import publisher_called, publisher_of

_MOST_ASKED = 4  # copies; they share a voice already


class Voice(NamedTuple):
    """The publishers that an article speaks for, as ids."""

    publisher: int | None  # that published it; None for an article without a source
    agency: int | None  # that its credit names

    @property
    def own(self) -> int | None:
        """Who speaks in it unless the text is a copy of another one."""
        return self.publisher if self.agency is None else self.agency


class _Copy(NamedTuple):
    article_id: int
    at: int
    voice: int | None
    agency: int | None
    publisher: int | None

    @property
    def is_anothers(self) -> bool:
        """Whether the text is known to be somebody else's than the publisher's."""
        return self.agency is not None or self.voice != self.publisher

    def rank(self) -> tuple[bool, bool, int, int]:
        """What copies are sorted by, the likeliest origin first."""
        return self.agency is None, not self.is_anothers, self.at, self.article_id


def voice_of(connection: Connection, article_id: int) -> Voice:
    """Who speaks in an article that is compared with no other."""
    row = connection.execute(
        "SELECT a.source_id, a.agency, s.publisher_id"
        " FROM articles AS a LEFT JOIN sources AS s ON s.id = a.source_id WHERE a.id = ?",
        (article_id,),
    ).fetchone()
    source_id, agency, publisher = row or (None, None, None)
    if publisher is None and source_id is not None:
        publisher = publisher_of(connection, source_id)
    return Voice(publisher, publisher_called(connection, agency) if agency else None)


def shared_voice(
    connection: Connection, mine: Voice, place: tuple[int, int], story: int, copies: Sequence[int]
) -> int | None:
    """Who speaks in an article, and in the copies of its text that are in the same story.

    That is the agency if any of them credits one, otherwise the publisher that had the text first.
    `place` is the article's time and id, `copies` are ids, the most similar first. Copies that spoke
    for themselves speak for the article's publisher from now on if it had the text before them.
    """
    asked = copies[:_MOST_ASKED]
    rows = connection.execute(_COPIES.format(placeholders(asked)), asked) if asked else ()
    found = [_Copy(*row) for story_id, *row in rows if story_id == story]
    if not found:
        return mine.own
    first = min(found, key=_Copy.rank)
    if mine.agency is None and (first.is_anothers or (first.at, first.article_id) <= place):
        return first.voice
    theirs = [
        each.article_id
        for each in found
        if each.agency is None and (mine.agency is not None or not each.is_anothers)
    ]
    connection.executemany(
        "UPDATE story_members SET voice = ? WHERE article_id = ?",
        [(mine.own, article_id) for article_id in theirs],
    )
    return mine.own


_COPIES = """
    SELECT m.story_id, m.article_id, m.at, m.voice, m.agency_id, s.publisher_id
    FROM story_members AS m LEFT JOIN sources AS s ON s.id = m.source_id
    WHERE m.article_id IN ({})
"""  # - only question marks; with the story in the condition, the whole story may be read

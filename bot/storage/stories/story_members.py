"""Which story an article belongs to: joining one, leaving it, and what is related to it."""

from collections.abc import Iterable, Sequence

from bot.models import ComparedArticle, Similarity
from bot.storage.engine import Connection
from bot.storage.stories.voices import shared_voice, voice_of

LONGEST = 7 * 86400  # seconds from a story's first article to its last; then a new one begins
_MOST_RELATED = 8


def join_or_relate(
    connection: Connection,
    article: ComparedArticle,
    judged: Iterable[tuple[Similarity, ComparedArticle]],
) -> bool:
    """Put the article into the story of the most similar other, if they report the same one.

    Returns whether it is in one now: another program may have joined it to an article that was
    compared with it. It does not if the story would then last more than a week: in a
    chain each two neighbors may be alike, and its ends have nothing in common. Similar articles
    outside the story are noted as related.
    """
    likely = sorted(judged, key=lambda pair: (-pair[0].degree, pair[1].article_id))
    joined = _story_of(connection, article)
    for similarity, other in likely:
        if joined is None and similarity.same and _within(connection, other, article.at):
            copies = [each.article_id for alike, each in likely if alike.copied]
            joined = _join(connection, article, other, copies)
    related = [pair for pair in likely if not _in(connection, pair[1], joined)]
    _relate(connection, article, related)
    return joined is not None


def leave(connection: Connection, article_id: int) -> None:
    """Take the article out of its story and remove its relations."""
    row = connection.execute(
        "DELETE FROM story_members WHERE article_id = ? RETURNING story_id", (article_id,)
    ).fetchone()
    connection.execute(
        "DELETE FROM related WHERE other_id = :id"
        " AND article_id IN (SELECT other_id FROM related WHERE article_id = :id)",
        {"id": article_id},
    )
    connection.execute("DELETE FROM related WHERE article_id = ?", (article_id,))
    if row is None:
        return
    (left, first) = connection.execute(
        "SELECT count(*), min(article_id) FROM story_members WHERE story_id = ?", row
    ).fetchone()
    if left == 1:
        connection.execute("DELETE FROM story_members WHERE story_id = ?", row)
    elif row[0] == article_id:  # the article may start another story under the same id
        connection.execute(
            "UPDATE story_members SET story_id = ? WHERE story_id = ?", (first, article_id)
        )


def _within(connection: Connection, other: ComparedArticle, at: int) -> bool:
    """Whether the story of `other` would last at most a week with an article of that time."""
    # two looks into the index: min() and max() together walk the whole story
    row = connection.execute(
        "SELECT (SELECT o.at FROM story_members AS o WHERE o.story_id = m.story_id"
        "  ORDER BY o.at LIMIT 1),"
        " (SELECT o.at FROM story_members AS o WHERE o.story_id = m.story_id"
        "  ORDER BY o.at DESC LIMIT 1)"
        " FROM story_members AS m WHERE m.article_id = ?",
        (other.article_id,),
    ).fetchone()
    first, last = row or (other.at, other.at)
    return bool(max(last, at) - min(first, at) <= LONGEST)


def _join(
    connection: Connection, article: ComparedArticle, other: ComparedArticle, copies: Sequence[int]
) -> int:
    """Put the article into the story of the other, and return the story's id.

    `copies` are the articles, also of other stories, that have the same text.
    """
    theirs = _story_of(connection, other)
    story = theirs or min(article.article_id, other.article_id)
    if theirs is None:
        voice = voice_of(connection, other.article_id)
        _insert(connection, other, story, voice.own, voice.agency)
    mine = voice_of(connection, article.article_id)
    shared = shared_voice(connection, mine, (article.at, article.article_id), story, copies)
    _insert(connection, article, story, shared, mine.agency)
    return story


def _insert(
    connection: Connection,
    article: ComparedArticle,
    story: int,
    voice: int | None,
    agency: int | None,
) -> None:
    connection.execute(
        "INSERT INTO story_members (article_id, story_id, at, source_id, voice, agency_id)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (article.article_id, story, article.at, article.source_id, voice, agency),
    )


def _story_of(connection: Connection, article: ComparedArticle) -> int | None:
    row = connection.execute(
        "SELECT story_id FROM story_members WHERE article_id = ?", (article.article_id,)
    ).fetchone()
    return None if row is None else int(row[0])


def _in(connection: Connection, other: ComparedArticle, story: int | None) -> bool:
    return story is not None and bool(
        connection.execute(
            "SELECT 1 FROM story_members WHERE article_id = ? AND story_id = ?",
            (other.article_id, story),
        ).fetchone()
    )


def _relate(
    connection: Connection,
    article: ComparedArticle,
    likely: Sequence[tuple[Similarity, ComparedArticle]],
) -> None:
    pairs = [
        (other.article_id, round(100 * min(1.0, similarity.degree)))
        for similarity, other in likely[:_MOST_RELATED]
    ]
    connection.executemany(
        "INSERT INTO related (article_id, other_id, degree) VALUES (?, ?, ?)"
        " ON CONFLICT (article_id, other_id) DO UPDATE SET degree = excluded.degree",
        [(article.article_id, other, degree) for other, degree in pairs]
        + [(other, article.article_id, degree) for other, degree in pairs],
    )

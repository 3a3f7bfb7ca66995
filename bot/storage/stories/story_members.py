"""Which story an article belongs to: joining one, leaving it, and what is related."""

from collections.abc import Iterable, Sequence

from bot.models import ComparedArticle, Similarity
from bot.storage.engine import Connection

LONGEST = 7 * 86400  # seconds from a story's first article to its last; then a new one begins
_MOST_RELATED = 8


def join_or_relate(
    connection: Connection,
    mine: ComparedArticle,
    judged: Iterable[tuple[Similarity, ComparedArticle]],
) -> bool:
    """Puts the article into the story of the one that it is most like, if that is the same story.

    Not where the story would come to last more than a week: links of a chain may each be alike,
    and its ends have nothing to do with each other. What is alike and not of its story is noted
    as related. Returns whether it joined one.
    """
    likely = sorted(
        (pair for pair in judged if pair[0].degree > 0),
        key=lambda pair: (-pair[0].degree, pair[1].article_id),
    )
    joined = None
    for likeness, other in likely:
        if likeness.same and _within(connection, other, mine.at):
            joined = _join(connection, mine, other)
            break
    _relate(connection, mine, [pair for pair in likely if not _in(connection, pair[1], joined)])
    return joined is not None


def leave(connection: Connection, article_id: int) -> None:
    """The article belongs to no story and is related to nothing; the others keep theirs."""
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
    elif row[0] == article_id:  # it may begin a story of its own, under the same id
        connection.execute(
            "UPDATE story_members SET story_id = ? WHERE story_id = ?", (first, article_id)
        )


def _within(connection: Connection, other: ComparedArticle, at: int) -> bool:
    # each a look into the index: min() and max() together go through the whole story
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


def _join(connection: Connection, mine: ComparedArticle, other: ComparedArticle) -> int:
    row = connection.execute(
        "SELECT story_id FROM story_members WHERE article_id = ?", (other.article_id,)
    ).fetchone()
    story = row[0] if row else min(mine.article_id, other.article_id)
    joining = [mine] if row else [mine, other]
    connection.executemany(
        "INSERT INTO story_members (article_id, story_id, at, source_id) VALUES (?, ?, ?, ?)",
        [(each.article_id, story, each.at, each.source_id) for each in joining],
    )
    return int(story)


def _in(connection: Connection, other: ComparedArticle, story: int | None) -> bool:
    return story is not None and bool(
        connection.execute(
            "SELECT 1 FROM story_members WHERE article_id = ? AND story_id = ?",
            (other.article_id, story),
        ).fetchone()
    )


def _relate(
    connection: Connection,
    mine: ComparedArticle,
    likely: Sequence[tuple[Similarity, ComparedArticle]],
) -> None:
    pairs = [
        (other.article_id, round(100 * min(1.0, likeness.degree)))
        for likeness, other in likely[:_MOST_RELATED]
    ]
    connection.executemany(
        "INSERT OR REPLACE INTO related (article_id, other_id, degree) VALUES (?, ?, ?)",
        [(mine.article_id, other, degree) for other, degree in pairs]
        + [(other, mine.article_id, degree) for other, degree in pairs],
    )

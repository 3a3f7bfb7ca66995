"""Measures how well articles are grouped into stories:   python -m tests.quality.stories [--show].

- Events: how many of our own labelled articles (`tests/grouping/labelled_events.json`) join an
  earlier account of their event, another event or none.
- Merges: how many real articles are grouped although they are different; `--show` prints them, to
  be judged by eye. They have no dates, so all count as published at once by different sources, which
  is the worst case.
- Copies: what share of randomly edited copies of real articles is found through the store's index.
"""

import asyncio
import random
import sys
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from itertools import combinations
from pathlib import Path

from bot.actions.group_stories import judge_all
from bot.grouping.fingerprints import fingerprint, fingerprints
from bot.grouping.same_story import COPY, judge
from bot.grouping.shingles import resemblance
from bot.models import ComparedArticle, PreparedArticle, Similarity
from bot.storage.articles.articles import Articles
from bot.storage.sqlite.open_file import open_database
from bot.storage.stories.story_groups import Stories
from tests.grouping.labelled_events import labelled, telling
from tests.quality.measure import load
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE

EDITED = 300
KINDS = {"light": (0.04, 0, 1.0), "cut": (0.0, 15, 0.7), "heavy": (0.12, 40, 1.0)}
"""Kind of copy -> share of words replaced, words added, share of the text kept."""


def main() -> None:
    """Print all three."""
    show = "--show" in sys.argv
    _events()
    texts = sorted({one.text for each in load().values() for one in each})
    _merges(texts, show)
    for kind in KINDS:
        asyncio.run(_copies(texts, kind))


def edit(text: str, kind: str, vocabulary: Sequence[str], chance: random.Random) -> str:
    """A copy of the text, edited at random."""
    rate, more, kept = KINDS[kind]
    words = [chance.choice(vocabulary) if chance.random() < rate else w for w in text.split()]
    extra = [chance.choice(vocabulary) for _ in range(more)]
    return " ".join(extra + words[: int(len(words) * kept)])


async def _copies(texts: Sequence[str], kind: str) -> None:
    """Print what share of the edited copies joins the story of its original."""
    chance = random.Random(5)
    vocabulary = [word for text in texts[:300] for word in text.split()]
    copies = [edit(text, kind, vocabulary, chance) for text in texts[:EDITED]]
    batch = [_article(i, text) for i, text in enumerate([*texts, *copies])]
    with tempfile.TemporaryDirectory() as folder:
        async with open_database(Path(folder, "dateline.db")) as database:
            await Articles(database).add(batch, NOON)
            stories = Stories(database)
            while waiting := await stories.ungrouped(50):
                made = list(zip(waiting, fingerprints(waiting), strict=True))
                await stories.group(judge_all(await stories.candidates(made)), NOON)
            found = 0
            for i in range(EDITED):
                tellings = await stories.same_story(ANYONE, len(texts) + 1 + i, 20)
                found += i + 1 in {each.id for each in tellings}
    print(f"copies, {kind:<8}{found / EDITED:>8.3f} found through the index")


def _article(number: int, text: str) -> PreparedArticle:
    when = NOON + timedelta(minutes=number)
    return prepared(text, source=f"Outlet {number % 199}", published=when, language="en")


def _merges(texts: Sequence[str], show: bool) -> None:
    prints = [fingerprint("", text, "en") for text in texts]
    compared = [ComparedArticle(i, 0, i, print_) for i, print_ in enumerate(prints)]
    pairs: list[tuple[Similarity, int, int]] = []
    for one, other in combinations(compared, 2):
        likeness = judge(one, other)
        if likeness.same:
            pairs.append((likeness, one.article_id, other.article_id))
    copies = [p for p in pairs if resemblance(prints[p[1]].sketch, prints[p[2]].sketch) >= COPY]
    joined = {later for _, _, later in pairs}
    print(
        f"{len(texts):,} real articles: {len(copies)} pairs of copies, {len(pairs)} pairs in all,"
    )
    print(f"  {len(joined)} articles join an earlier one ({100 * len(joined) / len(texts):.1f} %)")
    if show:
        for likeness, first, second in sorted(pairs, reverse=True):
            print(f"{likeness.degree:.2f} {texts[first][:110]!r}\n     {texts[second][:110]!r}")


def _events() -> None:
    """Print where the labelled articles go: each joins the most similar earlier one, as in the store."""
    articles = [(article, telling(number, article)) for number, article in enumerate(labelled())]
    right = wrong = missed = 0
    for number, (article, mine) in enumerate(articles):
        earlier = articles[:number]
        matches = [
            (likeness, other.event)
            for other, theirs in earlier
            if (likeness := judge(mine, theirs)).same
        ]
        event = max(matches, default=(None, None))[1]
        right += event == article.event
        wrong += event not in (None, article.event)
        missed += event is None and article.event in {other.event for other, _ in earlier}
    print(
        f"{len(articles)} labelled articles: {right} join their event, {wrong} another, {missed} none"
    )


if __name__ == "__main__":
    main()

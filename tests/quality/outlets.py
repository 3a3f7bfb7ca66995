"""Outlets whose feeds bring one article at a time, stored and grouped as the running bot does it."""

from datetime import datetime, timedelta
from typing import NamedTuple

from bot.actions.feed_catalogue import addresses_of_publishers, parse_catalogue
from bot.actions.group_stories import BATCH, judge_all
from bot.grouping.fingerprints import fingerprints
from bot.models import OPERATOR, FeedItem, FeedState, FloodRule, PollingHints, PreparedItem
from bot.storage.engine import Database
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.stories.story_groups import Stories
from bot.text.publisher_domains import domains_of_publishers
from bot.worker.article_jobs import prepare_items
from tests.conftest import ROOT

_HOUR = timedelta(hours=1)
_NO_FLOOD = FloodRule(least=1_000, share=1.0, announced=0)


class Printed(NamedTuple):
    """An article as an outlet's feed has it."""

    source: str
    url: str  # of the article
    title: str
    text: str
    published: datetime
    author: str | None = None
    language: str | None = "en"
    feed: str | None = None  # its URL; that of the article if the outlet prints nothing else


class Outlets:
    """The feeds of all outlets, in one store."""

    def __init__(self, database: Database) -> None:
        self._feeds = Feeds(database)
        self._database = database
        self.stories = Stories(database)
        self._printed = 0

    async def know_the_catalogue(self) -> None:
        """Let the catalogue say which domains belong to which publisher."""
        entries = parse_catalogue((ROOT / "data/feeds.toml").read_text("utf-8"))
        await self.stories.settle_publishers(
            domains_of_publishers(addresses_of_publishers(entries))
        )

    async def print(self, article: Printed) -> int:
        """Store the article, group what waits, and return the article's id."""
        now = article.published + _HOUR
        self._printed += 1
        feed = await self._feeds.follow(
            article.feed or article.url,
            title=article.source,
            homepage=None,
            guild_id=OPERATOR,
            now=now,
        )
        item = FeedItem(
            title=article.title,
            link=f"{article.url}#{self._printed}",  # one address for each article
            guid=None,
            published=article.published,
            published_raw=None,
            author=article.author,
            paragraphs=tuple(filter(None, article.text.split("\n"))),
            teaser=False,
            language=article.language,
        )
        (prepared,) = prepare_items([(item, None)], feed.source, article.language, now)
        state = FeedState(feed.url, None, None, None, PollingHints(), _HOUR, now + _HOUR)
        await self._feeds.store(feed, [PreparedItem(item, prepared)], state, now, flood=_NO_FLOOD)
        while waiting := await self.stories.ungrouped(BATCH):
            batch = list(zip(waiting, fingerprints(waiting), strict=True))
            await self.stories.group(judge_all(await self.stories.candidates(batch)), now)
        return await self._database.read(
            lambda c: int(c.execute("SELECT max(id) FROM articles").fetchone()[0])
        )

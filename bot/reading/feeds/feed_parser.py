"""Parse feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed."""

import re
from dataclasses import dataclass
from datetime import datetime

from bot.models import Feed, FeedItem, Picture
from bot.reading.feeds.feed_dates import read_feed_date
from bot.reading.feeds.feed_formats import read_as_written
from bot.reading.feeds.feed_pictures import without_shared_pictures
from bot.reading.feeds.written_feed import WrittenFeed, WrittenItem
from bot.text.characters import one_line
from bot.text.html_repairs import cut_between_tags
from bot.text.html_text import (
    html_line,
    html_paragraphs,
    invites_to_read_on,
    text_paragraphs,
)
from bot.text.language.codes import language_code
from bot.text.links import canonical_url, links_of_items
from bot.text.picture_addresses import captioned, picture

# In 39 real feeds, newspaper leads have 25 to 350 characters, and full texts mostly more than 900.
# Longer leads (El País: up to 1,200) end with an invitation to read on.
_TEASER = 600
_ENDS_CUT = ("…", "...", "[+]")
_MAX_FIELD = 500
_MAX_DATES = 10  # of an item; the dates of one that has more are not worth their time
_MAX_TEXTS = 3_000_000  # characters; newspaper feeds have half a million
_LEAST_TEXT = 1_000  # characters of each item, after the budget is spent
_MAILBOX = re.compile(r"\s{0,9}[<(]?(?:mailto:)?[^\s<>()@]{1,64}@[^\s<>()@]+[)>]?\s*")


def parse_feed(
    body: bytes, *, now: datetime, content_type: str = "", url: str | None = None
) -> Feed:
    """Parse a feed that was fetched from `url`; items are in document order.

    Dates more than a day after `now` are dropped. Raises DocumentUnreadable with the code `empty`,
    `binary`, `too_large` or `unsupported` (no feed).
    """
    written = read_as_written(body, content_type)
    base = _base_of(written, url)
    links = links_of_items([item.link for item in written.items], base)
    language = language_code(written.language)
    title = html_line(written.title)[:_MAX_FIELD] or None
    author = author_name(written.author)
    of_feed = _OfFeed(language, author if author != title else None, now, _Budget(_MAX_TEXTS), base)
    return Feed(
        items=without_shared_pictures(
            [_item_of(item, link, of_feed) for item, link in zip(written.items, links, strict=True)]
        ),
        title=title,
        homepage=canonical_url(written.homepage, base) if written.homepage else None,
        language=language,
        hints=written.hints,
        encoding=written.encoding,
    )


def _base_of(written: WrittenFeed, url: str | None) -> str | None:
    """What relative links are resolved against: the feed's address, else its homepage."""
    return canonical_url(url) if url else canonical_url(written.homepage or "")


@dataclass(slots=True)
class _Budget:
    """The remaining HTML budget of a feed; the texts of older items can be cut."""

    characters: int

    def spend(self, text: str) -> str:
        """As much of the text as the budget allows."""
        room = max(self.characters, _LEAST_TEXT)
        if len(text) > room:
            text = cut_between_tags(text, room)
        self.characters -= len(text)
        return text


@dataclass(frozen=True, slots=True)
class _OfFeed:
    """What its items share."""

    language: str | None
    author: str | None
    now: datetime
    budget: _Budget
    base: str | None


def _item_of(item: WrittenItem, link: str | None, feed: _OfFeed) -> FeedItem:
    paragraphs, cut = _fullest(item, feed.budget)
    published, written = _date_of(item, feed.now)
    title = html_line(item.title)[:_MAX_FIELD] or None
    if not paragraphs and (words := html_line(item.texts[0]) if item.texts else ""):
        # The item has only links or counters: its headline is its text.
        paragraphs = (title or words[:_MAX_FIELD],)
    return FeedItem(
        title=title,
        link=link,
        guid=one_line(item.guid or "")[:_MAX_FIELD] or None,
        published=published,
        published_raw=written,
        author=author_name(item.author) or feed.author,
        paragraphs=paragraphs,
        teaser=cut or is_teaser(paragraphs),
        language=language_code(item.language) or feed.language,
        picture=_picture(item, feed.base) if item.pictures else None,
    )


def _picture(item: WrittenItem, base: str | None) -> Picture | None:
    for each in item.pictures:
        if shown := picture([each[:3]], base):
            return captioned(shown, html_line(each.caption)) if each.caption else shown
    return None


def _date_of(item: WrittenItem, now: datetime) -> tuple[datetime | None, str | None]:
    """The first date of an item that can be read, else none, and how it is written."""
    first = None
    for date in item.dates[:_MAX_DATES]:
        written = one_line(date[:_MAX_FIELD])
        if published := read_feed_date(written, now):
            return published, written
        first = first or written or None
    return None, first


def _fullest(item: WrittenItem, budget: _Budget) -> tuple[tuple[str, ...], bool]:
    """The longest text of an item, and whether it was cut or ends with an invitation to read on."""
    best: tuple[str, ...] = ()
    length, cut = 0, False
    for written in sorted(item.texts, key=len, reverse=True):
        if len(written) <= length:
            break  # even its HTML is shorter than the text already found
        text = budget.spend(written)
        paragraphs = text_paragraphs(text) if item.plain else html_paragraphs(text)
        if (found := sum(map(len, paragraphs))) > length:
            best, length = paragraphs, found
            # A short text counts as a teaser anyway.
            cut = len(text) < len(written) or (found >= _TEASER and invites_to_read_on(text))
    return best, cut


def is_teaser(paragraphs: tuple[str, ...]) -> bool:
    """Whether a text only leads to the article's page: it is short or breaks off."""
    if sum(map(len, paragraphs)) < _TEASER:
        return True
    return paragraphs[-1].endswith(_ENDS_CUT)


def author_name(author: str | None) -> str | None:
    """Extract the name from "desk@paper.example (Ana Lund)" or "Ana Lund <ana@paper.example>"."""
    words = html_line(author or "")
    name = _MAILBOX.sub(" ", words).strip(" ,;")
    if name.startswith("(") and name.endswith(")"):
        name = name[1:-1].strip()
    return name[:_MAX_FIELD] or None

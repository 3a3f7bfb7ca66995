"""Recognize pages that aren't the article of one feed item: consent walls, live pages, section fronts."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from bot.models import FeedItem, WebPage
from bot.text.characters import matching_form

_MOSTLY = 0.5  # the share of a page's text that other pages have as well


class ReachedPage(NamedTuple):
    """The page that was reached through an item's link, with the item's number."""

    number: int
    item: FeedItem
    page: WebPage
    address: str  # after redirects


def without_fragment(address: str) -> str:
    """The address without "#...": the page, not a place on it."""
    return address.partition("#")[0]


def shared_links(items: Iterable[FeedItem]) -> frozenset[str]:
    """The links, without fragments, of two or more items with different headlines."""
    headlines: dict[str, set[str]] = defaultdict(set)
    for item in items:
        if item.link:
            headlines[without_fragment(item.link)].add(_headline(item))
    return frozenset(link for link, different in headlines.items() if len(different) > 1)


def without_shared_pages(reached: Sequence[ReachedPage]) -> list[ReachedPage]:
    """The pages with more text than their item that are of no other item, and not a home page.

    A page is shared if its address, or most of its text, is that of another item's page.
    """
    addresses: dict[str, set[str]] = defaultdict(set)
    texts: dict[str, set[str]] = defaultdict(set)
    for each in reached:
        addresses[without_fragment(each.address)].add(_headline(each.item))
        for paragraph in each.page.paragraphs:
            texts[paragraph].add(_headline(each.item))
    common = frozenset(paragraph for paragraph, items in texts.items() if len(items) > 1)
    return [
        each
        for each in reached
        if len(addresses[without_fragment(each.address)]) == 1
        and not _is_mostly(common, each.page)
        and not _is_sent_home(each)
        and _length(each.page.paragraphs) > _length(each.item.paragraphs)
    ]


def _is_mostly(common: frozenset[str], page: WebPage) -> bool:
    return _length(p for p in page.paragraphs if p in common) > _MOSTLY * _length(page.paragraphs)


def _is_sent_home(reached: ReachedPage) -> bool:
    """Whether the link of an article led to a home page."""
    link, address = urlsplit(reached.item.link or ""), urlsplit(reached.address)
    return link.path not in ("", "/") and address.path in ("", "/") and not address.query


def _length(paragraphs: Iterable[str]) -> int:
    return sum(map(len, paragraphs))


def _headline(item: FeedItem) -> str:
    """The title, or else the text. The same item may be in a feed twice, with the same headline."""
    return matching_form(item.title or " ".join(item.paragraphs))

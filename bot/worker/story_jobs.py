"""Jobs that say which articles belong together. Imported by the processes that `Jobs` starts.

The public suffix list takes 1.2 MB.
"""

from collections.abc import Mapping, Sequence

from bot.grouping import own_page
from bot.grouping.fingerprints import fingerprints as fingerprints_of
from bot.models import FeedItem, Fingerprint, UngroupedArticle, WebPage
from bot.text import publisher_domains


def are_about(pages: Sequence[tuple[WebPage, FeedItem]], among: Sequence[FeedItem]) -> list[bool]:
    """See `own_page.are_about`."""
    return own_page.are_about(pages, among)


def fingerprints(articles: Sequence[UngroupedArticle]) -> list[Fingerprint]:
    """See `grouping.fingerprints`."""
    return fingerprints_of(articles)


def domains_of_publishers(addresses: Mapping[str, str]) -> dict[str, str]:
    """See `publisher_domains.domains_of_publishers`."""
    return publisher_domains.domains_of_publishers(addresses)

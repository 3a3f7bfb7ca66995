"""Read what a page states about itself: title, address, date, language, site. Nothing is guessed.

Sources are <link>, <meta>, <time> and JSON-LD. Libraries also take dates from the text, the address,
pictures and copyright lines, which are not dates of publication.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from bot.text.characters import matching_form, one_line
from bot.text.language.codes import language_code
from bot.text.links import MAX_URL, same_site, web_address

_MAX_ELEMENTS = 2_000  # of one kind; real pages have fewer than 100
_MAX_SCRIPT = 1_000_000
_MAX_NODES = 2_000
_MAX_TEXT = 500


_ARTICLE_TYPES = re.compile(r"(?:\w*Article|Report|\w*BlogPosting|Reportage\w*|AnalysisNews\w*)$")
_DATE_NAMES = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_at",
    "pubdate",
    "date",
)
_PUBLISHED_CLASS = re.compile(r"(?:^|[\s_-])(?:published|entry-date|publish-date|pubdate)(?:$|\s)")
_SEPARATORS = " |·•–—-:»"


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """What the page states; None for what it doesn't. `published` is as written."""

    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None  # ISO 639-1
    site: str | None = None
    free: bool = True  # False if the page says that it must be paid for


@dataclass(slots=True)
class _Found:
    """The parts of a page that can state something, each read once."""

    metas: dict[str, str] = field(default_factory=dict)
    articles: list[Mapping[str, Any]] = field(default_factory=list)
    others: list[Mapping[str, Any]] = field(default_factory=list)  # of JSON-LD


def read_metadata(root: Any, url: str | None) -> PageMetadata:
    """Read the metadata of a page that came from `url`."""
    found = _Found(metas=_metas_of(root))
    for node in _linked_data(root):
        (found.articles if _is_article(node) else found.others).append(node)
    address = _address(root, found.metas, url)
    article = _article_about(found.articles, address or url)
    site = _site(found, article)
    return PageMetadata(
        title=_title(root, found.metas, article, site),
        url=address,
        published=_published(root, found, article),
        language=_language(root),
        site=site,
        free=not any(_is_false(node.get("isAccessibleForFree")) for node in found.articles),
    )


def _metas_of(root: Any) -> dict[str, str]:
    """The first content of each name, names in lower case."""
    metas: dict[str, str] = {}
    for element in islice(root.iter("meta"), _MAX_ELEMENTS):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = one_line((element.get("content") or "")[:MAX_URL])
        if name and content:
            metas.setdefault(name.strip().lower(), content)
    return metas


def _linked_data(root: Any) -> Iterator[Mapping[str, Any]]:
    """All objects of the page's JSON-LD, outer ones first."""
    waiting: list[Any] = []
    for script in islice(root.iter("script"), _MAX_ELEMENTS):
        written = script.text or ""
        if "ld+json" not in (script.get("type") or "") or len(written) > _MAX_SCRIPT:
            continue
        try:
            waiting.append(json.loads(written.strip().rstrip(";"), strict=False))
        except (ValueError, RecursionError):
            continue
    for _ in range(_MAX_NODES):
        if not waiting:
            return
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting += value[:_MAX_NODES]
        elif isinstance(value, dict):
            yield value
            waiting += [value[key] for key in ("@graph", "mainEntity") if key in value]


def _is_article(node: Mapping[str, Any]) -> bool:
    types = node.get("@type")
    return any(
        isinstance(each, str) and _ARTICLE_TYPES.search(each)
        for each in (types if isinstance(types, list) else [types])
    )


def _article_about(articles: list[Mapping[str, Any]], url: str | None) -> Mapping[str, Any]:
    """The page's main article: the only one, or the one with the page's address."""
    if len(articles) == 1:
        return articles[0]
    for article in articles:
        page = article.get("mainEntityOfPage")
        named = [article.get("url"), article.get("@id"), page]
        named += [page.get("@id"), page.get("url")] if isinstance(page, dict) else []
        if url and any(isinstance(each, str) and _same_page(each, url) for each in named):
            return article
    return {}


def _same_page(one: str, other: str) -> bool:
    return one.split("#")[0].rstrip("/") == other.split("#")[0].rstrip("/")


def _address(root: Any, metas: Mapping[str, str], url: str | None) -> str | None:
    """The canonical address, if it is on the same site and could be this page's."""
    canonical = (
        link.get("href")
        for link in islice(root.iter("link"), _MAX_ELEMENTS)
        if "canonical" in (link.get("rel") or "").lower().split()
    )
    for stated in (next(canonical, None), metas.get("og:url")):
        address = stated and web_address(stated, url)
        if address and (url is None or _could_be(address, url)):
            return address
    return None


def _could_be(address: str, url: str) -> bool:
    """Whether it is on the same site, and not the home page, which some sites give on every page."""
    there, here = urlsplit(address), urlsplit(url)
    if there.path in ("", "/") and not there.query and here.path not in ("", "/"):
        return False
    return same_site(address, url)


def _published(root: Any, found: _Found, article: Mapping[str, Any]) -> str | None:
    """The date as written: of the article, else of the page, else of a marked element."""
    pages = [node for node in found.others if node.get("@type") == "WebPage"]
    stated: Iterable[object] = (
        article.get("datePublished"),
        *(found.metas.get(name) for name in _DATE_NAMES),
        *(page.get("datePublished") for page in pages[:1] if not found.articles),
    )
    for date in stated:
        if isinstance(date, str) and (written := one_line(date[:_MAX_TEXT])):
            return written
    return _marked_date(root)


def _marked_date(root: Any) -> str | None:
    for element in islice(root.iter("time", "span", "abbr"), _MAX_ELEMENTS):
        published = (element.get("itemprop") or "").lower() == "datepublished"
        if element.tag == "time":
            published |= element.get("pubdate") is not None
            published |= bool(_PUBLISHED_CLASS.search((element.get("class") or "").lower()))
        date = published and (element.get("datetime") or element.get("content"))
        if date:
            return one_line(date[:_MAX_TEXT]) or None
    return None


def _language(root: Any) -> str | None:
    return language_code(root.get("lang") or root.get("xml:lang"))


def _site(found: _Found, article: Mapping[str, Any]) -> str | None:
    publisher = article.get("publisher")
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else None
    named = publisher.get("name") if isinstance(publisher, dict) else None
    for name in (found.metas.get("og:site_name"), named, found.metas.get("application-name")):
        if isinstance(name, str) and (line := one_line(name[:_MAX_TEXT])):
            return line
    return None


def _title(
    root: Any, metas: Mapping[str, str], article: Mapping[str, Any], site: str | None
) -> str | None:
    headings = [one_line(h1.text_content()[:_MAX_TEXT]) for h1 in islice(root.iter("h1"), 2)]
    whole = root.find(".//head/title")
    candidates = (
        metas.get("og:title"),
        article.get("headline"),
        metas.get("twitter:title"),
        headings[0] if len(headings) == 1 else None,
        whole.text_content() if whole is not None else None,
    )
    for title in candidates:
        if isinstance(title, str) and (line := one_line(title[:_MAX_TEXT])):
            return _without_site(line, site)
    return None


def _without_site(title: str, site: str | None) -> str:
    """ "The ferry is back | Lantern" without the site's name."""
    if not site or not matching_form(title).endswith(matching_form(site)):
        return title
    before = title[: -len(site)].rstrip()
    bare = before.rstrip(_SEPARATORS)
    return bare if bare and bare != before else title


def _is_false(value: object) -> bool:
    return value is False or (isinstance(value, str) and value.strip().lower() == "false")

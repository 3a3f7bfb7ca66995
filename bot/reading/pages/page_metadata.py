"""Read what a page states about itself: title, address, date, language, site. Nothing is guessed.

Sources are <link>, <meta>, <time> and JSON-LD. Libraries also take dates from the text, the address,
pictures and copyright lines, which are not dates of publication.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from bot.models import Picture
from bot.reading.pages.page_blocks import letters
from bot.reading.pages.page_titles import choose_title, readable
from bot.text.characters import one_line
from bot.text.language.codes import language_code
from bot.text.links import MAX_URL, same_site, web_address
from bot.text.picture_addresses import captioned, picture

_MAX_ELEMENTS = 2_000  # of one kind; real pages have fewer than 100
_MAX_SCRIPT = 1_000_000
_MAX_NODES = 2_000
_MAX_TEXT = 500
_MAX_HEADINGS = 3
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,1000}>")


_ARTICLE_TYPES = re.compile(r"(?:Article|Report|BlogPosting|(?:Reportage|AnalysisNews)\w{0,40})$")
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
    "dcterms.created",
    "dc.date.created",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "publication-date",
    "published_date",
    "published_at",
    "published",
    "pub_date",
    "og:published_time",
    "og:pubdate",
    "rnews:datepublished",
    "iso-8601-publish-date",
    "article_date_original",
    "pubdate",
    "date",
)
_PARAGRAPH = 60  # characters of a <p> that is text, not a line about the article
_MODIFIED = re.compile(r"modif|updat|aktualis|edit", re.IGNORECASE)
_PUBLISHED_CLASS = re.compile(r"(?:^|[\s_-])(?:published|entry-date|publish-date|pubdate)(?:$|\s)")


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """What the page states; None for what it doesn't. `published` is as written."""

    title: str | None = None  # without the name of the site
    titles: tuple[str, ...] = ()  # all ways in which it states the title
    description: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None  # ISO 639-1
    site: str | None = None
    picture: Picture | None = None
    free: bool = True  # False if the page says that it must be paid for
    text: str | None = None  # of a free article, as stated for machines; it may be only a part


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
    titles = _titles(root, found.metas, article)
    handle = found.metas.get("twitter:site")
    title = choose_title(
        titles, (site, found.metas.get("application-name"), handle), address or url
    )
    free = not any(_is_false(node.get("isAccessibleForFree")) for node in found.articles)
    return PageMetadata(
        title=title,
        titles=(*titles, *((title,) if title else ())),
        description=found.metas.get("og:description") or found.metas.get("description"),
        url=address,
        published=_published(root, found, article),
        language=_language(root),
        site=site,
        picture=_picture(found.metas, article, url or address),
        free=free,
        text=_text(article) if free else None,
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
    return _marked_date(root) or _date_by_headline(root)


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


def _date_by_headline(root: Any) -> str | None:
    """The date of the only <time> between the headline and the text, if it isn't that of an update."""
    dates: set[str] = set()
    headline = None
    for element in islice(root.iter("h1", "h2", "h3", "p", "time"), _MAX_ELEMENTS):
        if headline is None:
            headline = element if element.tag == "h1" else None
        elif element.tag == "time":
            if _is_date_of(element, headline):
                dates.add(one_line(element.get("datetime")[:_MAX_TEXT]))
        elif element.tag != "p" or len(element.text_content()) >= _PARAGRAPH:
            break
    return dates.pop() if len(dates) == 1 else None


def _is_date_of(time: Any, headline: Any) -> bool:
    """Whether the time is of the headline's own article, and not of an update."""
    article, own = (next(each.iterancestors("article"), None) for each in (time, headline))
    around = time.getparent()
    written = " ".join(
        (time.get(name) or "") for name in ("class", "itemprop", "id", "data-testid")
    )
    written += f" {time.text_content()[:_MAX_TEXT]} {(around.text or '')[-30:]} {around.get('class') or ''}"
    return bool(time.get("datetime")) and article is own and not _MODIFIED.search(written)


def _language(root: Any) -> str | None:
    return language_code(root.get("lang") or root.get("xml:lang"))


def _text(article: Mapping[str, Any]) -> str | None:
    text = article.get("articleBody")
    if not isinstance(text, str) or len(text) > _MAX_SCRIPT:
        return None
    return _TAG.sub("\n", unescape(text)).strip() or None


def _site(found: _Found, article: Mapping[str, Any]) -> str | None:
    publisher = article.get("publisher")
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else None
    named = publisher.get("name") if isinstance(publisher, dict) else None
    for name in (found.metas.get("og:site_name"), named, found.metas.get("application-name")):
        if isinstance(name, str) and (line := one_line(name[:_MAX_TEXT])):
            return line
    return None


def _picture(
    metas: Mapping[str, str], article: Mapping[str, Any], base: str | None
) -> Picture | None:
    """The picture that the page gives to those who link to it, else that of its article."""
    size = metas.get("og:image:width"), metas.get("og:image:height")
    stated: list[tuple[object, object, object]] = [
        (metas.get(name), *size) for name in ("og:image:secure_url", "og:image", "og:image:url")
    ]
    stated += [(metas.get(name), None, None) for name in ("twitter:image", "twitter:image:src")]
    of_article = article.get("image")
    first = of_article[0] if isinstance(of_article, list) and of_article else of_article
    node = first if isinstance(first, dict) else {"url": first}
    stated += [
        (node.get(name), node.get("width"), node.get("height")) for name in ("url", "contentUrl")
    ]
    caption = metas.get("og:image:alt") or metas.get("twitter:image:alt") or node.get("caption")
    return captioned(picture(stated, base), caption)


def _titles(root: Any, metas: Mapping[str, str], article: Mapping[str, Any]) -> list[str]:
    """The titles that the page states, the most reliable first."""
    headings = [h1.text_content() for h1 in islice(root.iter("h1"), _MAX_HEADINGS)]
    whole = root.find(".//head/title")
    named = (metas.get("og:title"), article.get("headline"), metas.get("twitter:title"))
    title = whole.text_content() if whole is not None else None
    if len(headings) > 1:  # other articles may be on the page
        headings = _confirmed(headings, (*named, title)) or headings
    candidates = (
        *named,
        *(headings if len(headings) == 1 else ()),
        title,
        *(headings if len(headings) > 1 else ()),
    )
    titles = (readable(each[:_MAX_TEXT]) for each in candidates if isinstance(each, str))
    return [title for title in titles if title]


def _confirmed(headings: Sequence[str], titles: Sequence[object]) -> list[str]:
    """The headings with which a stated title begins."""
    stated = [letters(each[:_MAX_TEXT]) for each in titles if isinstance(each, str)]
    return [
        heading
        for heading in headings
        if (written := letters(heading[:_MAX_TEXT]))
        and any(each.startswith(written) for each in stated)
    ]


def _is_false(value: object) -> bool:
    return value is False or (isinstance(value, str) and value.strip().lower() == "false")

"""Find the pictures of a feed's items, as written."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from bot.models import FeedItem
from bot.reading.feeds.feed_elements import Fields
from bot.reading.feeds.feed_tree import Element
from bot.reading.feeds.written_feed import WrittenPicture

_MOST = 30  # elements of an item that are looked at
_MOST_IMAGES = 5
_MOST_WRITTEN = 100_000  # characters of an item's HTML in which they are looked for
_SHARED_BY = 3  # items
_IMAGE = re.compile(r"<img\b([^<>]{1,3000})>", re.IGNORECASE)
# Without the closing quotes: an attribute that lacks one would be read again and again.
_ATTRIBUTE = re.compile(r"""\b(src|width|height|alt)\s*=\s*(?:"([^"]*)|'([^']*))""", re.IGNORECASE)


def pictures_of(fields: Fields, texts: Sequence[str]) -> tuple[WrittenPicture, ...]:
    """The pictures of an item of an XML feed, the most likely first; else those in its HTML.

    A podcast's cover isn't one (itunes:image).
    """
    stated = tuple(_media(fields)) if fields.extensions or "enclosure" in fields.own else ()
    if not stated and "link" in fields.own:
        stated = tuple(_enclosed(fields.own["link"], "href"))
    return stated or pictures_in(texts)


def pictures_in(texts: Sequence[str]) -> tuple[WrittenPicture, ...]:
    """The first pictures in HTML."""
    for text in texts:
        if "<img" in text or "<IMG" in text:
            found = islice(_IMAGE.finditer(text, 0, _MOST_WRITTEN), _MOST_IMAGES)
            return tuple(_image(each.group(1)) for each in found)
    return ()


def without_shared_pictures(items: Sequence[FeedItem]) -> tuple[FeedItem, ...]:
    """The items without a picture that three or more of them have: it is the feed's, not theirs."""
    uses = Counter(item.picture.url for item in items if item.picture)
    if not uses or max(uses.values()) < _SHARED_BY:
        return tuple(items)
    return tuple(
        replace(item, picture=None)
        if item.picture and uses[item.picture.url] >= _SHARED_BY
        else item
        for item in items
    )


def _media(fields: Fields) -> Iterator[WrittenPicture]:
    """Media RSS first, which may have a caption, then RSS enclosures."""
    nested = [*fields.elements("media:group", "media:content")]
    inside = [each for outer in nested[:_MOST] for each in outer.iter("{*}content", "{*}thumbnail")]
    captions = fields.elements("media:description")
    outer = _caption(captions[0]) if captions else None
    seen = islice((*fields.elements("media:thumbnail"), *inside), _MOST)
    for element in seen:
        is_thumbnail = str(element.tag).endswith("thumbnail")
        kind = f"{element.get('medium') or ''} {element.get('type') or ''}".strip().lower()
        if is_thumbnail or not kind or "image" in kind:
            own = element.find("{*}description")
            caption = _caption(own) if own is not None else outer
            yield WrittenPicture(
                element.get("url"), element.get("width"), element.get("height"), caption
            )
    yield from _enclosed(fields.elements("enclosure"), "url")


def _enclosed(elements: Sequence[Element], attribute: str) -> Iterator[WrittenPicture]:
    for element in elements[:_MOST]:
        enclosed = attribute == "url" or element.get("rel") == "enclosure"
        if enclosed and (element.get("type") or "").lower().startswith("image/"):
            yield WrittenPicture(element.get(attribute))


def _caption(element: Element) -> str | None:
    return (element.text or "")[:3_000] or None


def _image(attributes: str) -> WrittenPicture:
    found = {
        name.lower(): double or single for name, double, single in _ATTRIBUTE.findall(attributes)
    }
    address = (found.get("src") or "").replace("&amp;", "&")
    return WrittenPicture(address, found.get("width"), found.get("height"), found.get("alt"))

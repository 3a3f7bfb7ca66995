"""Read RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0 as written.

Real feeds mix the elements of all formats, so there is one reader for all of them. It finds fields by
name, and prefers the elements of the feed's own format to those of extensions.
"""

from collections.abc import Iterable, Iterator

from bot.reading.feeds.feed_elements import FieldNames, Fields, html_of
from bot.reading.feeds.feed_pictures import pictures_of
from bot.reading.feeds.feed_tree import Element, FeedTree, is_item, local_name, read_tree
from bot.reading.feeds.polling_hints import read_hints
from bot.reading.feeds.written_feed import WrittenFeed, WrittenItem

_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_FULL_TEXTS = ("encoded", "body", "fullitem")  # always of an extension: content:encoded, xhtml:body
_TEXTS = ("content", "description", "summary")
_WITH_LANGUAGE = ("title", *_TEXTS, "encoded")
_DATES = ("pubdate", "published", "issued", "date", "updated", "modified", "lastbuilddate")


def read_xml_feed(document: bytes) -> WrittenFeed | None:
    """Read what `parsable_xml` returned; None if it is not a feed."""
    tree = read_tree(document)
    return None if tree is None else _Reader(document, tree).feed()


class _Reader:
    """Reads the elements of one feed."""

    def __init__(self, document: bytes, tree: FeedTree) -> None:
        self._root, self._items = tree
        self._names = FieldNames(self._root, *self._items[:1])
        self._is_atom = local_name(self._root.tag) in ("feed", "entry")
        # Asking every element takes time, and few feeds have any of these.
        self._has_bases = b"xml:base" in document
        self._has_languages = b"xml:lang" in document
        self._language: str | None = None

    def feed(self) -> WrittenFeed:
        """The whole feed."""
        channel = self._channel()
        around = () if channel is None else (child for child in channel if not is_item(child))
        fields = Fields(around, self._names)
        self._language = (
            fields.text("language")
            or (channel is not None and channel.get(_LANG))
            or self._root.get(_LANG)
        )
        return WrittenFeed(
            items=tuple(map(self._item, self._items)),
            title=self._title(fields),
            # RFC 4287, 4.2.1. The editors and webmasters of RSS are not the authors of its items.
            author=_author(fields) if self._is_atom else None,
            homepage=fields.link(self._language, resolve=self._has_bases),
            language=self._language,
            hints=read_hints(fields),
        )

    def _channel(self) -> Element | None:
        """The element with the feed's own fields; of a single entry the feed that it comes from."""
        wanted = "source" if is_item(self._root) else "channel"
        found = next((each for each in self._root if local_name(each.tag) == wanted), None)
        # RSS 1.0 closes the channel before its items; all others keep them in it.
        return found if found is not None or is_item(self._root) else self._root

    def _item(self, item: Element) -> WrittenItem:
        fields = Fields(item, self._names)
        guid = fields.own_text("id", "guid") or item.get(_ABOUT)
        link = fields.link(self._language, resolve=self._has_bases)
        if link is None and guid and _is_address(guid, fields):
            link = guid
        texts = tuple(dict.fromkeys(self._texts(item, fields)))
        return WrittenItem(
            title=self._title(fields),
            link=link,
            guid=guid,
            texts=texts,
            pictures=pictures_of(fields, texts),
            dates=fields.texts(*_DATES),
            author=_author(fields),
            language=self._item_language(item, fields),
        )

    def _title(self, fields: Fields) -> str:
        return next(iter(self._html(fields.elements("title", "media:title"))), "")

    def _texts(self, item: Element, fields: Fields) -> list[str]:
        """The item's own texts, else those of extensions, else that of its picture or video."""
        own = (element for name in _TEXTS for element in fields.own.get(name, ()))
        return (
            self._html((*fields.elements(*_FULL_TEXTS), *own))
            or self._html(fields.elements("description", "summary"))
            or self._html(_media_descriptions(item, fields))[:1]
        )

    def _html(self, elements: Iterable[Element]) -> list[str]:
        return [html for element in elements if (html := html_of(element, is_atom=self._is_atom))]

    def _item_language(self, item: Element, fields: Fields) -> str | None:
        if not self._has_languages:
            return None
        for element in (item, *fields.elements(*_WITH_LANGUAGE)):
            if language := element.get(_LANG):
                return str(language)
        return None


def _is_address(guid: str, fields: Fields) -> bool:
    """Whether an id is the article's address: it looks like one, or RSS says so explicitly."""
    if guid.startswith(("http://", "https://")):
        return True
    return any(each.get("isPermaLink") == "true" for each in fields.own.get("guid", ()))


def _media_descriptions(item: Element, fields: Fields) -> Iterator[Element]:
    """Media RSS nests them in media:group and media:content."""
    if any(name.startswith("media:") for name in fields.extensions):
        yield from item.iter("{*}description")


def _author(fields: Fields) -> str | None:
    """Atom's name, else the text of an author or creator."""
    for author in fields.elements("author", "creator"):
        for element in (*author, author):
            named = element is author or local_name(element.tag) == "name"
            if named and (text := (element.text or "").strip()):
                return text
    return None

"""Find the fields of an XML feed by name, whatever the namespace or prefix of their elements."""

import base64
from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple
from urllib.parse import urljoin

from lxml import etree

from bot.reading.feeds.feed_tree import Element, local_name

_FORMATS = frozenset(
    (
        "",
        "http://www.w3.org/2005/Atom",
        "https://www.w3.org/2005/Atom",
        "http://purl.org/atom/ns#",
        "http://purl.org/rss/1.0/",
        "http://my.netscape.com/rdf/simple/0.9/",
        "http://channel.netscape.com/rdf/simple/0.9/",
    )
)
# Its titles and descriptions are those of pictures and videos. Feeds write the last slash or not.
_MEDIA = ("http://search.yahoo.com/mrss", "media")
# Elements of other names are not kept: a single item can have a million of them.
_NAMES = (
    "title link id guid description summary content encoded body fullitem pubdate published issued "
    "date updated modified lastbuilddate author creator language ttl skiphours skipdays "
    "updateperiod updatefrequency media:title media:description media:group media:content"
)
_KNOWN = frozenset(_NAMES.split())
_MAX_NAMESPACES = 100  # each text with markup repeats them; real feeds declare fewer than thirty
_MAX_SAME = 1_000  # elements of one name in one item
_MAX_TAGS = 1_000  # kept in memory; real feeds use fewer than a hundred different ones


class Field(NamedTuple):
    """What a tag means: `own` ones belong to RSS or Atom itself, others to an extension."""

    name: str  # lower case; "media:title" for Media RSS, else without prefix; "" if not read at all
    own: bool


class FieldNames:
    """Maps the tags of one feed to fields."""

    def __init__(self, *formats: Element) -> None:
        """`formats` are elements whose namespace is the feed's own, however it is spelled."""
        self._namespaces = _FORMATS.union(_namespace(element.tag) for element in formats)
        self._known: dict[str, Field] = {}

    def of(self, element: Element) -> Field:
        """The field of an element."""
        tag = element.tag
        if field := self._known.get(tag):
            return field
        field = self._read(tag)
        if len(self._known) < _MAX_TAGS:
            self._known[tag] = field
        return field

    def _read(self, tag: object) -> Field:
        namespace = _namespace(tag)
        is_media = namespace.startswith(_MEDIA)
        name = f"media:{local_name(tag)}" if is_media else local_name(tag)
        return Field(name if name in _KNOWN else "", own=namespace in self._namespaces)


class Fields:
    """The children of a feed, a channel or an item, by name and in the document's order."""

    def __init__(self, children: Iterable[Element], names: FieldNames) -> None:
        self.own: dict[str, list[Element]] = {}
        self.extensions: dict[str, list[Element]] = {}
        for child in children:
            name, own = names.of(child)
            if name:
                same = (self.own if own else self.extensions).setdefault(name, [])
                if len(same) < _MAX_SAME:
                    same.append(child)

    def elements(self, *names: str) -> Iterator[Element]:
        """The elements of these names, in this order; those of the feed's own format first."""
        for name in names:
            yield from self.own.get(name, ())
            yield from self.extensions.get(name, ())

    def text(self, *names: str) -> str:
        """The first of these fields that has a text, without markup inside it; else ""."""
        return _first_text(self.elements(*names))

    def own_text(self, *names: str) -> str:
        """As `text`, of the feed's own format only."""
        return _first_text(element for name in names for element in self.own.get(name, ()))

    def link(self, *, resolve: bool) -> str | None:
        """The address of the article or homepage: the text of a link, else an Atom link.

        Atom's are `alternate` if they state no `rel` (RFC 4287, 4.2.7.2). `resolve` applies
        xml:base, as far as the document itself states one.
        """
        links = list(self.elements("link"))
        for link in links:
            if text := (link.text or "").strip():
                return _resolved(text, link) if resolve else text
        alternates = [
            link
            for link in links
            if link.get("href") and link.get("rel", "alternate") == "alternate"
        ]
        pages = [link for link in alternates if "html" in link.get("type", "html")]
        for link in (*pages, *alternates):
            address = link.get("href", "").strip()
            return _resolved(address, link) if resolve else address
        return None


def html_of(element: Element, *, is_atom: bool) -> str:
    """The content of an element as HTML: markup in it, escaped, in base64 or Atom's plain text."""
    text = element.text or ""
    if len(element):
        if len(element.nsmap) > _MAX_NAMESPACES:
            return escape("".join(element.itertext()), quote=False).strip()
        whole: str = etree.tostring(element, encoding="unicode", with_tail=False)
        return whole[whole.index(">") + 1 : whole.rindex("</")].strip()
    kind, mode = element.get("type"), element.get("mode")
    if (
        is_atom
        and kind
        and "/" in kind
        and not kind.startswith("text/")
        and not kind.endswith("xml")
    ):
        mode = "base64"
    if mode == "base64":
        return _from_base64(text).strip()
    if is_atom and kind in ("text", "text/plain") and mode != "escaped":
        return escape(text, quote=False).strip()
    return text.strip()


def _first_text(elements: Iterable[Element]) -> str:
    for element in elements:
        if text := (element.text or "").strip():
            return text
    return ""


def _namespace(tag: object) -> str:
    """The namespace of a tag, or the prefix that the document does not declare."""
    namespace, declared, name = str(tag).rpartition("}")
    return namespace.removeprefix("{") if declared else name.rpartition(":")[0]


def _resolved(address: str, element: Element) -> str:
    try:
        return urljoin(element.base or "", address)
    except ValueError:
        return address


def _from_base64(text: str) -> str:
    try:
        return base64.b64decode(text, validate=False).decode("utf-8")
    except ValueError:
        return text

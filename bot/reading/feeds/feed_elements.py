"""Find the fields of an XML feed by name, in any namespace and with any prefix."""

import base64
import re
from collections.abc import Iterable
from html import escape
from typing import NamedTuple
from urllib.parse import urljoin

from lxml import etree

from bot.reading.feeds.feed_tree import Element, local_name
from bot.text.html_repairs import plain_as_html, with_escaped_tags_read

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
    "title link origlink id guid description summary content encoded body fullitem pubdate published issued "
    "date updated modified lastbuilddate author creator language ttl skiphours skipdays "
    "updateperiod updatefrequency enclosure media:title media:description "
    "media:group media:content media:thumbnail"
)
_KNOWN = frozenset(_NAMES.split())
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"n\.?/?a\.?|none|null|nil|nan|undefined|false|[#?.-]+", re.IGNORECASE)
_PLAIN = (None, "text", "text/plain")  # of Atom's texts; without a type they are plain
_XML = ("xml", "xhtml")
_MAX_NAMESPACES = 100  # each text with markup repeats them; real feeds declare fewer than thirty
_MAX_SAME = 1_000  # elements of one name in one item
_MAX_TAGS = 1_000  # kept in memory; real feeds use fewer than a hundred different ones


class Field(NamedTuple):
    """What a tag means: `own` ones belong to RSS or Atom itself, others to an extension."""

    name: str  # lower case; "media:title" for Media RSS, else without prefix; "" if not read at all
    own: bool


class FieldNames(dict[str, Field]):
    """Maps the tags of one feed to fields; a dict, because every element is looked up."""

    def __init__(self, *formats: Element) -> None:
        """`formats` are elements whose namespace is the feed's own, however it is spelled."""
        super().__init__()
        self._namespaces = _FORMATS.union(_namespace(element.tag) for element in formats)

    def __missing__(self, tag: str) -> Field:
        namespace = _namespace(tag)
        is_media = namespace.startswith(_MEDIA)
        name = f"media:{local_name(tag)}" if is_media else local_name(tag)
        field = Field(name if name in _KNOWN else "", own=namespace in self._namespaces)
        if len(self) < _MAX_TAGS:
            self[tag] = field
        return field


class Fields:
    """The children of a feed, a channel or an item, by name and in the document's order."""

    def __init__(self, children: Iterable[Element], names: FieldNames) -> None:
        self.own: dict[str, list[Element]] = {}
        self.extensions: dict[str, list[Element]] = {}
        for child in children:
            name, own = names[child.tag]
            if name:
                fields = self.own if own else self.extensions
                same = fields.get(name)
                if same is None:
                    fields[name] = [child]
                elif len(same) < _MAX_SAME:
                    same.append(child)

    def elements(self, *names: str) -> list[Element]:
        """The elements of these names, in this order; those of the feed's own format first."""
        own, extensions = self.own, self.extensions
        found: list[Element] = []
        for name in names:
            if name in own:
                found += own[name]
            if name in extensions:
                found += extensions[name]
        return found

    def text(self, *names: str) -> str:
        """The first of these fields that has a text, without markup inside it; else ""."""
        return _first_text(self.elements(*names))

    def texts(self, *names: str) -> tuple[str, ...]:
        """Like `text`, but all of these fields that have a text."""
        found = ((element.text or "").strip() for element in self.elements(*names))
        return tuple(dict.fromkeys(filter(None, found)))

    def own_text(self, *names: str) -> str:
        """As `text`, of the feed's own format only."""
        return _first_text([element for name in names for element in self.own.get(name, ())])

    def link(self, language: str | None, *, resolve: bool) -> str | None:
        """The address of the article or homepage: the original of a counted link, the text of a
        link, or an Atom link, in this order.

        `resolve` applies xml:base, as far as the document itself states one.
        """
        links = (*self.own.get("link", ()), *self.extensions.get("link", ()))
        for element in (*self.extensions.get("origlink", ()), *links):
            # Escaped once too often, as in CDATA: no address has "&amp;" in it.
            text = (element.text or "").strip().replace("&amp;", "&")
            if text and _is_alternate(element) and _may_be_of_the_web(text):
                address = f"https://{text}" if text.startswith("www.") else text
                return _resolved(address, element) if resolve else address
        alternates = [link for link in links if link.get("href") and _is_alternate(link)]
        if len(alternates) > 1:
            alternates.sort(key=lambda link: _rank(link, language))
        sources = ((link, link.get("href", "")) for link in alternates)
        pages = (page for page in self.elements("content") if "html" in page.get("type", ""))
        contents = ((page, page.get("src", "")) for page in pages)
        for element, written in (*sources, *contents):
            address = written.strip()
            if address and _may_be_of_the_web(address):
                return _resolved(address, element) if resolve else address
        return None


def _is_alternate(link: Element) -> bool:
    """Whether it leads to the article itself, as links do that state no `rel` (RFC 4287, 4.2.7.2).

    Relations may be written as IRIs.
    """
    relation = link.get("rel")
    if not relation:
        return True
    return "alternate" in (name.rpartition("/")[2] for name in relation.lower().split())


def _rank(link: Element, language: str | None) -> tuple[bool, bool]:
    """Sorts pages before other files, then those in the feed's language before translations."""
    kind, its_language = link.get("type"), link.get("hreflang")
    other_language = its_language and language and _primary(its_language) != _primary(language)
    return bool(kind) and "html" not in kind.lower(), bool(other_language)


def _primary(language: str) -> str:
    return language.strip().lower().replace("_", "-").partition("-")[0]


def _may_be_of_the_web(address: str) -> bool:
    """Whether it is an http(s) or a relative address, and no placeholder such as "N/A"."""
    if address.startswith(("http://", "https://")):
        return True
    scheme = _SCHEME.match(address)
    if scheme:
        return scheme.group().lower() in ("http:", "https:")
    return not _PLACEHOLDER.fullmatch(address)


def html_of(element: Element, *, is_atom: bool) -> str:
    """The content of an element as HTML: markup in it, escaped, in base64 or Atom's plain text."""
    text = element.text or ""
    kind, mode = element.get("type"), element.get("mode")
    if len(element):
        if len(element.nsmap) > _MAX_NAMESPACES:
            return escape("".join(element.itertext()), quote=False).strip()
        whole: str = etree.tostring(element, encoding="unicode", with_tail=False)
        markup = whole[whole.index(">") + 1 : whole.rindex("</")].strip()
        return markup if kind and kind.endswith(_XML) else with_escaped_tags_read(markup)
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
    if is_atom and kind in _PLAIN and mode != "escaped":
        return plain_as_html(text).strip()
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

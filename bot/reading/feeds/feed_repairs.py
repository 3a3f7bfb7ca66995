"""XML feeds rewritten so that the fast parser reads all of them.

fastfeedparser knows three namespaces, reads an element's own text only, takes the first child of
a name whatever its namespace, and resolves no addresses. Most feeds need none of this: one look
at the bytes tells.
"""

import base64
import re
from html import escape
from typing import NamedTuple
from urllib.parse import urljoin

from lxml import etree

from bot.reading.feeds.feed_tree import feed_tree

_ATOM = "http://www.w3.org/2005/Atom"
_ATOM_NAMESPACES = frozenset((_ATOM, "https://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"))
_RSS_1 = "http://purl.org/rss/1.0/"
_RSS_090 = re.compile(rb"http://(?:my|channel)\.netscape\.com/rdf/simple/0\.9/")
_ENCODED = "{http://purl.org/rss/1.0/modules/content/}encoded"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_HEAD = 4_096
_FEED_TAG = re.compile(rb"<feed\b[^<>]{0,4000}>")
_DEFAULT_NAMESPACE = re.compile(rb"\sxmlns\s*=\s*[\"']([^\"']{0,200})[\"']")
_FIRST_ITEM = re.compile(rb"<(?:[\w.-]+:)?(?:item|entry)[\s>]")

# The elements that hold a text of their own; markup in them must be text to be read.
_TEXTS = frozenset(
    ("title", "description", "summary", "content", "encoded", "tagline", "subtitle", "link")
)
_NAMESAKES = frozenset(("title", "description", "summary", "link", "author", "date", "guid", "id"))
_MARKUP_INSIDE = re.compile(
    rb"<(?:title|description|summary|tagline|content|content:encoded|(?:xhtml:)?body)(?:\s[^<>]*)?(?<!/)>[^<]*<(?!/|!\[CDATA\[)"
)
# What the fast parser would miss, each with a string that is cheap to look for first.
_TROUBLES = tuple(
    (hint, re.compile(pattern))
    for hint, pattern in (
        (b"xml:", rb"\sxml:base\s*=|<[^<>]*\sxml:lang\s*="),
        (
            b"<feed",
            rb"<(?:content|title|summary)\s[^<>]*(?:\bmode\s*=|type\s*=\s*[\"'](?:application/(?!xhtml)|image/)"
            rb"|type\s*=\s*[\"']text(?:/plain)?[\"'][^<>]*>[^<]*&(?:lt|amp|#))",
        ),
        (
            b"<",
            rb"<(?:(?!dc:|dcterms:|rss:)\w+:(?:title|description|summary|link|author|guid|date)"
            rb"|(?:xhtml:)?body|fullitem)[\s>]",
        ),
    )
)


class Repaired(NamedTuple):
    """The document, and the language that each of its items states; none where none was looked at."""

    document: bytes
    languages: tuple[str | None, ...] = ()


def repaired(document: bytes) -> Repaired:
    """The same feed, in the words that the fast parser understands; mostly as it came."""
    document = _in_known_namespaces(document)
    first_item = _FIRST_ITEM.search(document)
    if first_item and _has_trouble(document, first_item.start()):
        return rebuilt(document)
    return Repaired(document)


def _has_trouble(document: bytes, first_item: int) -> bool:
    if b"xml:base" in document[:first_item] or _MARKUP_INSIDE.search(document):
        return True
    if _RSS_1.encode() in document[:_HEAD] and b"<content:encoded" in document:
        return True
    return any(
        hint in document and trouble.search(document, first_item) for hint, trouble in _TROUBLES
    )


def rebuilt(document: bytes) -> Repaired:
    """The same feed out of its tree, each item beside the others, whatever was left unclosed."""
    root = feed_tree(document)
    if root is None or next(root.iter("{*}item", "{*}entry"), None) is None:
        return Repaired(document)
    return _with_readable_items(root)


def _in_known_namespaces(document: bytes) -> bytes:
    head, rest = document[:_HEAD], document[_HEAD:]
    head = _RSS_090.sub(_RSS_1.encode(), head)
    if feed := _FEED_TAG.search(head):
        tag = feed.group()
        namespace = _DEFAULT_NAMESPACE.search(tag)
        if namespace is None:
            tag = tag[:5] + f' xmlns="{_ATOM}"'.encode() + tag[5:]
        elif namespace.group(1).decode("utf-8", "replace") not in _ATOM_NAMESPACES:
            tag = tag[: namespace.start(1)] + _ATOM.encode() + tag[namespace.end(1) :]
        head = head[: feed.start()] + tag + head[feed.end() :]
    return head + rest


def _with_readable_items(root: etree._Element) -> Repaired:
    is_atom = _local(root) == "feed"
    items = list(root.iter("{*}item", "{*}entry"))
    for item in items:
        parent = item.getparent()
        if parent is not None and _local(parent) == _local(item):
            parent.addnext(item)
    for parent in (root, *root.iterchildren("{*}channel"), *items):
        _mend(parent, is_atom=is_atom)
    for item in root.iter(f"{{{_RSS_1}}}item"):
        _move_encoded_text(item)
    languages = tuple(_language_of(item) for item in items)
    return Repaired(etree.tostring(root, encoding="utf-8"), languages)


def _mend(parent: etree._Element, *, is_atom: bool) -> None:
    """Make the children of an item, or of a channel, readable."""
    children = [child for child in parent if isinstance(child.tag, str)]
    own = [_is_own(child, parent) for child in children]
    named = {_local(child) for child, is_own in zip(children, own, strict=True) if is_own}
    for child, is_own in zip(children, own, strict=True):
        name = _local(child)
        if name in ("body", "fullitem") and "encoded" not in named:
            make_text(child, is_atom=is_atom)
            child.tag = _ENCODED
        elif name == "encoded" or (is_own and name in _TEXTS):
            make_text(child, is_atom=is_atom)
            _resolve(child)
        elif is_own:
            continue
        elif name in _NAMESAKES and name in named:
            # media:title above title would be taken for it.
            child.tag = f"other-{name}"
        elif name == "link":
            _resolve(child)


def _move_encoded_text(item: etree._Element) -> None:
    """Of items of RSS 1.0 only the description is read: give it the longer text."""
    encoded = item.find(_ENCODED)
    if encoded is None or not encoded.text:
        return
    description = item.find(f"{{{_RSS_1}}}description")
    if description is None:
        description = etree.SubElement(item, f"{{{_RSS_1}}}description")
    if len(encoded.text) > len(description.text or ""):
        description.text = encoded.text


def make_text(element: etree._Element, *, is_atom: bool) -> None:
    """Make its content escaped HTML, whichever way it was written."""
    kind = element.get("type", "")
    if len(element):
        element.text = escape(element.text or "", quote=False) + "".join(
            etree.tostring(child, encoding="unicode") for child in element
        )
        del element[:]
        if element.get("type"):
            element.set("type", "html")
    elif element.get("mode") == "base64" or (
        is_atom and "/" in kind and not kind.startswith("text/") and not kind.endswith("xml")
    ):
        element.text = _from_base64(element.text or "")
    elif is_atom and kind in ("text", "text/plain") and element.get("mode") != "escaped":
        element.text = escape(element.text or "", quote=False)


def _resolve(element: etree._Element) -> None:
    """Addresses against xml:base, as far as the document gives one."""
    base = element.base
    if not base:
        return
    name = _local(element)
    if href := element.get("href"):
        element.set("href", _joined(base, href))
    elif name == "link" and element.text:
        element.text = _joined(base, element.text.strip())


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return address


def _from_base64(text: str) -> str | None:
    try:
        return base64.b64decode(text, validate=False).decode("utf-8")
    except ValueError:
        return text


def _language_of(item: etree._Element) -> str | None:
    """What the item, its text or its title states."""
    for element in (item, *item):
        tells = isinstance(element.tag, str) and (element is item or _local(element) in _TEXTS)
        if tells and (language := element.get(f"{_XML}lang")):
            return str(language)
    return None


def _local(element: etree._Element) -> str:
    return _local_of(element.tag)


def _local_of(tag: object) -> str:
    return str(tag).rpartition("}")[2].rpartition(":")[2]


def _is_own(element: etree._Element, parent: etree._Element) -> bool:
    """Whether it is of the feed's own format, not of an extension."""
    namespace, _, local = str(element.tag).rpartition("}")
    return ":" not in local and namespace in ("", str(parent.tag).rpartition("}")[0])

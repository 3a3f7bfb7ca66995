"""Parse the XML of a feed into its root and its items, repairing damaged documents."""

import re
from typing import NamedTuple, TypeAlias

from lxml import etree

from bot.reading.feeds.safe_xml import MAX_ITEMS, count_of_items

Element: TypeAlias = etree._Element  # noqa: SLF001  only the name of a type

_ROOTS = frozenset(("rss", "feed", "rdf", "channel"))
_ITEMS = frozenset(("item", "entry"))

# Where items begin, skipping what looks like one in CDATA sections and comments.
_PIECE = re.compile(
    rb"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|(<(?:[\w.-]+:)?(?:item|entry)(?=[\s/>]))",
    re.IGNORECASE | re.DOTALL,
)
_OPENING_TAG = re.compile(rb"<[A-Za-z][^<>]*>")
_BARE_VALUE = re.compile(rb"(\s[\w.:-]+=)([^\s\"'<>]++)(?=[\s>])")


class FeedTree(NamedTuple):
    """The outermost element of a feed, and its items in the document's order."""

    root: Element
    items: list[Element]


def read_tree(document: bytes) -> FeedTree | None:
    """Parse what `parsable_xml` returned; None if it is not a feed.

    No item is inside another: one that was never closed ends where the next begins.
    """
    tree, damaged = _parsed(document)
    if damaged and (quoted := _with_quoted_values(document)) != document:
        document, tree = quoted, None  # one tree at a time
        tree, damaged = _parsed(document)
    root = None if tree is None else _root_of(tree)
    if root is None:
        return None
    items, nested = _items_of(root)
    # An end tag too many closes the root, and libxml2 then drops the rest.
    if nested or (damaged and count_of_items(document, at_least=len(items) + 1) > len(items)):
        starts = [found.start(1) for found in _PIECE.finditer(document) if found.group(1)]
        if starts and (nested or len(starts) > len(items)):
            del tree, root, items  # one tree at a time
            return _tree_of_pieces(document, starts)
    return FeedTree(root, items[:MAX_ITEMS])


def local_name(tag: object) -> str:
    """The name of a tag in lower case, without namespace or prefix; "" for other nodes."""
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""


def is_item(element: Element) -> bool:
    """Whether the element is an item of RSS or an entry of Atom."""
    return local_name(element.tag) in _ITEMS


def _parsed(document: bytes) -> tuple[Element | None, bool]:
    """The outermost element, and whether libxml2 had to repair the document.

    Nothing is fetched and no entity expanded. Elements more than 256 deep end the tree:
    `huge_tree` would allow them, but no honest feed has any.
    """
    parser = etree.XMLParser(
        recover=True,
        resolve_entities=False,
        no_network=True,
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        tree = etree.fromstring(document, parser)
    except etree.XMLSyntaxError:
        return None, True
    return tree, bool(parser.error_log.filter_from_fatals())


def _root_of(tree: Element) -> Element | None:
    """The feed's own outermost element; none where what looks like a feed is in a comment.

    Of a single entry, the entry.
    """
    if is_item(tree):
        return tree
    return next((element for element in tree.iter() if local_name(element.tag) in _ROOTS), None)


def _items_of(root: Element) -> tuple[list[Element], bool]:
    """The items anywhere in the tree, and whether some are inside others that were never closed."""
    found = list(root.iter("{*}item", "{*}entry"))
    if not found:  # in capitals, or with a prefix that is not declared
        found = [element for element in root.iter() if is_item(element)]
    items: list[Element] = []
    nested = False
    for item in found:
        outer = next(filter(is_item, item.iterancestors()), None)
        if outer is None or (item.tag == outer.tag and not _is_quoted(item)):
            items.append(item)
            nested |= outer is not None
    return items, nested


def _is_quoted(item: Element) -> bool:
    """Whether the item is part of a text: Atom's content can hold any XML, a feed too."""
    return any(local_name(element.tag) == "content" for element in item.iterancestors())


def _tree_of_pieces(document: bytes, starts: list[int]) -> FeedTree:
    """Parse each item by itself, so that damage to one leaves the others whole.

    Their prefixes are not declared then, and stay part of the names.
    """
    head, _ = _parsed(document[: starts[0]])
    root = None if head is None else _root_of(head)
    ends = [*starts[1:], len(document)]
    pieces = (document[start:end] for start, end in zip(starts, ends, strict=True))
    trees = (_parsed(piece)[0] for piece in pieces)
    items = [tree for tree in trees if tree is not None and is_item(tree)]
    return FeedTree(etree.Element("rss") if root is None else root, items[:MAX_ITEMS])


def _with_quoted_values(document: bytes) -> bytes:
    """The XML with quotes around bare attribute values, at which libxml2 gives up a tag."""
    return _OPENING_TAG.sub(_quoted, document)


def _quoted(tag: re.Match[bytes]) -> bytes:
    written = tag.group()
    return _BARE_VALUE.sub(rb'\1"\2"', written) if b"=" in written else written

"""Make the XML of a feed safe to parse: no size, tags or entities can make parsing slow."""

import html.entities
import re

from bot.errors import DocumentUnreadable
from bot.text.markup import SURROGATES
from bot.words import say

MAX_BYTES = 10 * 1024 * 1024
MAX_ITEMS = 2_000

# The longest tag in 260 real feeds has 646 bytes; parsers take quadratic time for attributes.
_MAX_TAG = 16 * 1024
# A tree takes 100 bytes per tag and 200 per attribute; 10 MB of honest feed have half of this.
_MAX_TAGS = 1_000_000
_TAG = re.compile(
    rb"<[A-Za-z_:][^<>\"']*+(?>(?:(?:\"[^\"<]*+\"|'[^'<]*+')[^<>\"']*+)*)[\"']?[^<>\"']*+"
)
_CDATA = b"<![CDATA["
_NAMED_ENTITY = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});")
_BARE_AMPERSAND = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)")
_SURROGATE = re.compile(SURROGATES.encode())
_ITEM = re.compile(rb"<(?:[\w.-]+:)?(?:item|entry)(?=[\s/>])", re.IGNORECASE)


def parsable_xml(document: bytes) -> bytes:
    """Return the document with HTML's entities as characters, and with at most 2,000 items.

    If it has more, those in the middle are dropped: the newest are at one of the ends. Raises
    DocumentUnreadable with the code `unsupported` for too many or too long tags, and `too_large`.
    """
    _refuse_unreasonable_tags(document)
    if count_of_items(document, at_least=MAX_ITEMS + 1) > MAX_ITEMS:
        items = [found.start() for found in _ITEM.finditer(document)]
        half = MAX_ITEMS // 2
        document = document[: items[half]] + document[items[-half] :]
    if b"&" not in document:
        return document
    document = _SURROGATE.sub(b"", _with_entities_read(document))
    if len(document) > MAX_BYTES:
        raise _too_large()  # "&" became "&amp;" too often
    return document


def count_of_items(document: bytes, at_least: int = 1) -> int:
    """The number of items, counting those quoted in texts; may be 0 if there are not `at_least`."""
    return len(_ITEM.findall(document)) if document.count(b"<") >= at_least else 0


def _with_entities_read(document: bytes) -> bytes:
    """Replace HTML's entities by characters and escape bare ampersands, outside CDATA."""
    first, *rest = document.split(_CDATA)
    parts = [_with_characters(first)]
    for index, section in enumerate(rest):
        inside, end, outside = section.partition(b"]]>")
        if not end:
            # An unclosed section ends with the document, whatever else begins in it.
            return b"".join(parts) + _CDATA + _CDATA.join(rest[index:])
        parts += _CDATA, inside, end, _with_characters(outside)
    return b"".join(parts)


def _too_large() -> DocumentUnreadable:
    return DocumentUnreadable("too_large", say("feed-too-large"))


def _refuse_unreasonable_tags(document: bytes) -> None:
    nodes = document.count(b"<") + document.count(b"=")
    too_many = nodes > _MAX_TAGS or document.count(b"&") > 2 * _MAX_TAGS
    if too_many or (_has_long_stretch(document) and any(map(_is_long_tag, document.split(b"<")))):
        raise DocumentUnreadable("unsupported", say("feed-too-many-tags"))


def _has_long_stretch(document: bytes) -> bool:
    """Whether there may be 16 KB without a "<"; checking steps of 8 KB is enough."""
    step = _MAX_TAG // 2
    return any(
        document.find(b"<", start, start + step) < 0 for start in range(0, len(document), step)
    )


def _is_long_tag(stretch: bytes) -> bool:
    """Whether what is between one "<" and the next is one long tag, rather than mostly text."""
    if len(stretch) <= _MAX_TAG:
        return False
    tag = _TAG.match(b"<" + stretch)
    return tag is not None and len(tag.group()) > _MAX_TAG


def _with_characters(markup: bytes) -> bytes:
    if b"&" not in markup:
        return markup
    return _BARE_AMPERSAND.sub(b"&amp;", _NAMED_ENTITY.sub(_character, markup))


def _character(entity: re.Match[bytes]) -> bytes:
    character = html.entities.html5.get(entity.group(1).decode() + ";")
    if character is None:
        return entity.group()
    return f"&#{ord(character)};".encode() if character in "<>&\"'" else character.encode()

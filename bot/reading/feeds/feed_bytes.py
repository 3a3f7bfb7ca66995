"""The bytes of a feed -> UTF-8 that its parsers read whole, and that cannot make them slow."""

import html.entities
import re

from bot.errors import DocumentUnreadable
from bot.text.encoding import stated_labels, to_text
from bot.text.signatures import refuse_binary

MAX_BYTES = 10 * 1024 * 1024
MAX_ITEMS = 2_000

# The longest tag of 260 real feeds has 646 bytes; parsers need quadratic time for attributes.
_MAX_TAG = 16 * 1024
# Trees take 100 bytes for a tag and 200 for an attribute; 10 MB of honest feeds have half of this.
_MAX_TAGS = 1_000_000
_TAG = re.compile(
    rb"<[A-Za-z_:][^<>\"']*+(?:(?:\"[^\"<]*+\"|'[^'<]*+')[^<>\"']*+)*+[\"']?[^<>\"']*+"
)
_CDATA = b"<![CDATA["
_NAMED_ENTITY = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});")
_BARE_AMPERSAND = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)")
_FORBIDDEN = bytes(code for code in range(32) if code not in b"\t\n\r") + b"\x7f"
_ITEM = re.compile(rb"<(?:[\w.-]+:)?(?:item|entry)(?=[\s/>])", re.IGNORECASE)

_DECLARATION = re.compile(r"(^<\?xml[^>]{0,200}?encoding\s*=\s*[\"'])[^\"'<>]{1,40}", re.IGNORECASE)
_DECLARATION_WITHIN = 400


def readable_bytes(body: bytes, content_type: str = "") -> tuple[bytes, str]:
    """The document in UTF-8, without what XML forbids, and the encoding that it was in.

    Raises DocumentUnreadable with the code `too_large`, `empty`, `binary`, or `unsupported` for an
    encoding that cannot be told.
    """
    if len(body) > MAX_BYTES:
        raise _too_large()
    refuse_binary(
        body,
        packed="unpack it and load the feed inside, or give the address of a feed that is not packed",
        other="give the address of an RSS, Atom or JSON feed",
    )
    decoded = to_text(body, stated_labels(body, content_type), mixed=True)
    text = decoded.text.lstrip("\ufeff \t\r\n")
    text = (
        _DECLARATION.sub(r"\1utf-8", text[:_DECLARATION_WITHIN], count=1)
        + text[_DECLARATION_WITHIN:]
    )
    utf8 = text.encode("utf-8", "replace").translate(None, _FORBIDDEN).strip()
    if not utf8:
        raise DocumentUnreadable(
            "empty", "This is empty: check the address, or save the feed again and load that."
        )
    return utf8, decoded.encoding


def parsable_xml(document: bytes) -> bytes:
    """The document with HTML's entities as characters, of at most 2,000 items.

    Of more items the middle is left out: the newest are at one of the ends. Raises
    DocumentUnreadable with the code `unsupported` for tags that are too many or too long, and
    `too_large`.
    """
    _refuse_unreasonable_tags(document)
    if count_of_items(document, at_least=MAX_ITEMS + 1) > MAX_ITEMS:
        items = [found.start() for found in _ITEM.finditer(document)]
        half = MAX_ITEMS // 2
        document = document[: items[half]] + document[items[-half] :]
    if b"&" not in document:
        return document
    document = _with_entities_read(document)
    if len(document) > MAX_BYTES:
        raise _too_large()  # "&" became "&amp;" too often
    return document


def count_of_items(document: bytes, at_least: int = 1) -> int:
    """How many items begin in it, in the text of others as well; 0 where surely not `at_least`."""
    return len(_ITEM.findall(document)) if document.count(b"<") >= at_least else 0


def _with_entities_read(document: bytes) -> bytes:
    """HTML's entities become characters and bare ampersands entities, outside CDATA."""
    first, *rest = document.split(_CDATA)
    parts = [_with_characters(first)]
    for index, section in enumerate(rest):
        inside, end, outside = section.partition(b"]]>")
        if not end:
            # It ends with the document, whatever else begins in it.
            return b"".join(parts) + _CDATA + _CDATA.join(rest[index:])
        parts += _CDATA, inside, end, _with_characters(outside)
    return b"".join(parts)


def _too_large() -> DocumentUnreadable:
    return DocumentUnreadable(
        "too_large", "This feed has more than 10 MB: look for a shorter one of the same site."
    )


def _refuse_unreasonable_tags(document: bytes) -> None:
    nodes = document.count(b"<") + document.count(b"=")
    too_many = nodes > _MAX_TAGS or document.count(b"&") > 2 * _MAX_TAGS
    if too_many or (_has_long_stretch(document) and any(map(_is_long_tag, document.split(b"<")))):
        raise DocumentUnreadable(
            "unsupported",
            "This feed has a tag of more than 16 KB, or over a million tags and attributes, and was not"
            " read: tell the site's owner.",
        )


def _has_long_stretch(document: bytes) -> bool:
    """Whether there may be 16 KB without a "<": one look at each half of that is enough."""
    step = _MAX_TAG // 2
    return any(
        document.find(b"<", start, start + step) < 0 for start in range(0, len(document), step)
    )


def _is_long_tag(stretch: bytes) -> bool:
    """Whether what stands between one "<" and the next is all tag, or mostly text."""
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

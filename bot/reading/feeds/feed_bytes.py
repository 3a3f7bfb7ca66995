"""The bytes of a feed -> UTF-8 that its parsers read whole, and that cannot make them slow."""

import codecs
import html.entities
import re

from bot.errors import DocumentUnreadable
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

_DECLARED = re.compile(
    rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._:-]{2,40})[\"']", re.IGNORECASE
)
_DECLARATION = re.compile(r"(^<\?xml[^>]{0,200}?encoding\s*=\s*[\"'])[^\"'<>]{1,40}", re.IGNORECASE)
_DECLARATION_WITHIN = 400
_HTTP_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_WIDE = re.compile(r"utf[-_]?(?:16|32)|ucs|iso-10646", re.IGNORECASE)
_FIRST_BYTES = (  # the marks of UTF-32 begin with those of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"\x4c\x6f\xa7\x94", "cp037"),
)
# As browsers read these names: what is called Latin-1 is Windows text.
_MEANT = {"iso8859-1": "cp1252", "ascii": "utf-8", "gb2312": "gb18030", "gbk": "gb18030"}
_ALIASES = {"mac": "mac-roman", "csmacintosh": "mac-roman", "ms-cyrl": "cp1251", "x-sjis": "cp932"}
_NO_CHARSETS = frozenset(("punycode", "idna", "unicode-escape", "raw-unicode-escape", "utf-7"))
# More stray bytes than this in what should be UTF-8, and all of it is Windows text.
_MAX_STRAY_SHARE = 0.01


def readable_bytes(body: bytes, content_type: str = "") -> bytes:
    """The document in UTF-8, without what XML forbids.

    The encoding is that of the byte order mark, else of HTTP, else of the XML declaration, else
    UTF-8, else cp1252. Raises DocumentUnreadable with the code `too_large`, `empty` or `binary`.
    """
    if len(body) > MAX_BYTES:
        raise _too_large()
    refuse_binary(
        body,
        packed="unpack it and load the feed inside, or give the address of a feed that is not packed",
        other="give the address of an RSS, Atom or JSON feed",
    )
    text = _decoded(body, content_type).lstrip("\ufeff \t\r\n")
    text = (
        _DECLARATION.sub(r"\1utf-8", text[:_DECLARATION_WITHIN], count=1)
        + text[_DECLARATION_WITHIN:]
    )
    utf8 = text.encode("utf-8", "replace").translate(None, _FORBIDDEN).strip()
    if not utf8:
        raise DocumentUnreadable(
            "empty", "This is empty: check the address, or save the feed again and load that."
        )
    return utf8


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


def _decoded(body: bytes, content_type: str) -> str:
    codec = _codec_name(_encoding_of(body, content_type))
    if codec != "utf-8":
        return body.decode(codec, "replace")
    text = body.decode("utf-8", "replace")
    stray = text.count("\ufffd")
    if stray:
        text = (
            body.decode("cp1252", "replace")
            if stray > _MAX_STRAY_SHARE * len(text)
            else body.decode("utf-8", _STRAY_AS_WINDOWS)
        )
    return text


def _encoding_of(body: bytes, content_type: str) -> str:
    for first, name in _FIRST_BYTES:
        if body.startswith(first):
            return name
    if http := _HTTP_CHARSET.search(content_type):
        name = http.group(1)
    elif declared := _DECLARED.match(body[:_DECLARATION_WITHIN]):
        name = declared.group(1).decode("ascii")
    else:
        return "utf-8"
    # Some say UTF-16 and send bytes that are plainly not.
    return "utf-8" if _WIDE.match(name) else name


def _codec_name(name: str) -> str:
    """Python's name of the encoding; UTF-8 for what is none."""
    try:
        codec = codecs.lookup(_ALIASES.get(name.lower(), name))
        "".encode(codec.name)  # rot13 and zip are codecs too, but not of text
    except (LookupError, TypeError, ValueError):
        return "utf-8"
    if codec.name in _NO_CHARSETS:
        return "utf-8"
    return _MEANT.get(codec.name, codec.name)


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


_STRAY_AS_WINDOWS = "dateline.stray_bytes_as_windows"
codecs.register_error(_STRAY_AS_WINDOWS, _as_windows)

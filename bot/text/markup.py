"""Bytes of HTML or XML -> a tree, whatever is wrong with them; the only import of lxml here.

lxml is imported when it is needed: the bot's own process may do without it.
"""

import codecs
import re
from html.entities import html5
from typing import Any, NamedTuple

from bot.errors import DocumentUnreadable
from bot.text.characters import without_controls
from bot.text.encoding import MAX_BYTES
from bot.text.signatures import refuse_binary

# libxml2 compares the name of each attribute with all others of its tag: 100,000 take minutes.
# A page's whole state in one attribute is harmless; the longest of 60 real tags has 34 KB.
_MAX_ATTRIBUTES = 1_000
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{4096,}")
_VALUE = re.compile(r"""=\s*(?:"[^"]*"|'[^']*'|[^\s"']+)""")
_ENTITY = re.compile(
    r"&(?:(?P<xml>(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)|\w{1,32};)?"
)
_LOOKED_AT = 4_096  # browsers look for a page's charset in the first kilobyte
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([a-zA-Z0-9._:-]{1,40})""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([a-zA-Z0-9._:-]{1,40})""")
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,500}\?>")
_ASCII = bytes(range(128))
_BROKEN_ONE_IN = 20
_RUBBISH_ONE_IN = 50  # as in plain text: bot/text/encoding.py
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What browsers take these for: the names are older than the characters that are sent under them.
_MEANT = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "tis-620": "cp874",
}


class Decoded(NamedTuple):
    """Markup as text, without control characters, and what it was written in."""

    text: str
    encoding: str


def decode_markup(data: bytes, content_type: str = "") -> Decoded:
    """The text of a page or an XML file; characters that cannot be read become U+FFFD.

    Its encoding is told by its first bytes, else by the charset in the HTTP header
    `content_type`, else by the document itself; what is valid UTF-8 is UTF-8 whatever they say,
    and what fits none of them is Windows'. Raises DocumentUnreadable with the code
    `too_large` or `binary`.
    """
    if len(data) > MAX_BYTES:
        raise DocumentUnreadable("too_large", "This is more than 20 MB: give a smaller page.")
    refuse_binary(
        data,
        packed="unpack it and give what is inside, or the address of a page that is not packed",
        other="save what it says as plain text and load that, or give the address of a page or a feed",
    )
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding)
    stated = [name for name in _stated_charsets(data, content_type) if name]
    # Other text is hardly ever valid UTF-8 by chance, whatever a server says of it.
    for encoding in ("utf-8", *stated) if _beyond_ascii(data) else (*stated, "utf-8"):
        if _reads(data, encoding):
            return _decoded(data, encoding)
    return _decoded(data, "cp1252")


def parse_html(text: str) -> Any:
    """The root element of a page (lxml.html); None where there is none.

    Raises DocumentUnreadable with the code `unsupported` for tags that no page has.
    """
    from lxml import html

    if _has_countless_attributes(text):
        raise DocumentUnreadable(
            "unsupported",
            "This page has a tag with more than 1,000 attributes: give another page of the site.",
        )
    text = _without_declaration(text)
    if not text.strip():
        return None
    parser = html.HTMLParser(
        collect_ids=False, encoding="utf-8", remove_comments=True, remove_pis=True
    )
    try:
        return html.document_fromstring(text.encode("utf-8"), parser=parser)
    except (html.etree.ParserError, html.etree.XMLSyntaxError, AssertionError):
        return None  # nothing in it but comments and declarations


def parse_xml(text: str) -> Any:
    """The root element of an XML file, mended where it can be; None where there is none.

    Ampersands that stand for themselves are kept. Entities of its own are never expanded, and
    nothing is fetched. Raises DocumentUnreadable with the code `unsupported` for tags that no file
    has.
    """
    from lxml import etree

    if _has_countless_attributes(text):
        raise DocumentUnreadable(
            "unsupported", "This has a tag with more than 1,000 attributes: give another file."
        )

    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8"
    )
    text = _ENTITY.sub(_known_entity, _without_declaration(text))
    if not text:
        return None
    try:
        return etree.fromstring(text.encode("utf-8"), parser=parser)
    except etree.XMLSyntaxError:
        return None


def _has_countless_attributes(text: str) -> bool:
    for tag in _LONG_TAG.finditer(text):
        # Names without values count, too; without the values they are all that is left.
        if len(_VALUE.sub("", tag.group()).split()) > _MAX_ATTRIBUTES:
            return True
    return False


def _known_entity(entity: re.Match[str]) -> str:
    """XML's own entities as they are, HTML's as characters, all else as the text that it is."""
    written = entity.group()
    if entity.group("xml"):
        return written
    character = html5.get(written[1:], "")
    return character if character and character not in "&<>\"'" else "&amp;" + written[1:]


def _without_declaration(text: str) -> str:
    """It may name another encoding than the one that the text is passed on in."""
    declared = _DECLARATION.match(text)
    return text[declared.end() :].lstrip() if declared else text.lstrip()


def _stated_charsets(data: bytes, content_type: str) -> list[str | None]:
    head = data[:_LOOKED_AT]
    found = (
        _CHARSET.search(content_type.encode("ascii", "replace")),
        _XML_ENCODING.match(head),
        _CHARSET.search(head),
    )
    return [_codec(match.group(1).decode("ascii")) for match in found if match]


def _codec(charset: str) -> str | None:
    """Python's name of a text encoding; None for what is none."""
    try:
        found = codecs.lookup(charset)
        found.encode("")[0].decode("ascii")  # "base64" and the like are no encodings of text
    except (LookupError, ValueError, TypeError, AttributeError):
        return None
    return _MEANT.get(found.name, found.name)


def _beyond_ascii(data: bytes) -> int:
    """How many of its bytes are not ASCII."""
    return len(data.translate(None, _ASCII))


def _reads(data: bytes, encoding: str) -> bool:
    """Whether nearly all of it can be read so: a character cut in two makes no other encoding."""
    if encoding.startswith("utf-16"):  # a name that could be found as ASCII is a wrong one
        return False
    broken = data.decode(encoding, "replace").count("\ufffd")
    return broken * _BROKEN_ONE_IN <= _beyond_ascii(data)


def _decoded(data: bytes, encoding: str) -> Decoded:
    written = data.decode(encoding, "replace")
    text, controls = without_controls(written)
    if (controls + text.count("\ufffd")) * _RUBBISH_ONE_IN > len(written):
        raise DocumentUnreadable(
            "binary", "This is no text: give the address of a page or a feed, not of a file."
        )
    return Decoded(text, encoding)

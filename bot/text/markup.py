"""Decode and parse HTML pages and XML files, however broken. For the worker process only."""

import re
from html.entities import html5
from typing import Any

from lxml import etree, html

from bot.errors import DocumentUnreadable
from bot.text.document_size import MAX_BYTES
from bot.text.encoding import DecodedText, stated_labels, to_text
from bot.text.signatures import refuse_binary
from bot.words import say

# libxml2 compares each attribute name with all others of the tag: 100,000 take minutes.
# One long attribute is harmless; the longest tag of 60 real pages has 34 KB.
_MAX_ATTRIBUTES = 1_000
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{4096,}")
_VALUE = re.compile(r"""=\s*(?:"[^"]*"|'[^']*'|[^\s"']+)""")
_ENTITY = re.compile(
    r"&(?:(?P<xml>(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)|\w{1,32};)?"
)
# References to surrogates: libxml2 lets them through, and Python cannot decode its text then.
SURROGATES = (
    r"&#(?:[xX]0*[dD][89a-fA-F][0-9a-fA-F]{2}"
    r"|0*(?:5529[6-9]|55[3-9]\d\d|56\d{3}|57[0-2]\d\d|573[0-3]\d|5734[0-3]));"
)
_SURROGATE = re.compile(SURROGATES)
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,500}\?>")


def decode_markup(data: bytes, content_type: str = "") -> DecodedText:
    """Decode a page or an XML file, by its HTTP header `content_type` and what it states itself.

    Characters that cannot be read become U+FFFD. Raises DocumentUnreadable with the code
    `too_large`, `binary`, or `unsupported` if the encoding is uncertain.
    """
    if len(data) > MAX_BYTES:
        raise DocumentUnreadable("too_large", say("markup-too-large"))
    refuse_binary(
        data, lambda kind, packed: say("binary-instead-of-page", kind=kind, packed=packed)
    )
    return to_text(data, stated_labels(data, content_type))


def parse_html(text: str) -> Any:
    """The root element of a page (lxml.html), or None if it has no content.

    Raises DocumentUnreadable with the code `unsupported` for a tag with over 1,000 attributes.
    """
    if _has_countless_attributes(text):
        raise DocumentUnreadable("unsupported", say("page-too-many-attributes"))
    text = _without_declaration(text)
    if not text.strip():
        return None
    parser = html.HTMLParser(
        collect_ids=False, encoding="utf-8", remove_comments=True, remove_pis=True
    )
    try:
        return html.document_fromstring(text.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        return None  # only comments and declarations


def parse_xml(text: str) -> Any:
    """The root element of an XML file, repaired if possible; None if it has no content.

    Bare ampersands are kept. Entities that the file declares are never expanded, and nothing is
    fetched. Raises DocumentUnreadable with the code `unsupported` for a tag with over 1,000
    attributes.
    """
    if _has_countless_attributes(text):
        raise DocumentUnreadable("unsupported", say("file-too-many-attributes"))

    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8"
    )
    text = _ENTITY.sub(_known_entity, _SURROGATE.sub("", _without_declaration(text)))
    if not text:
        return None
    try:
        return etree.fromstring(text.encode("utf-8"), parser=parser)
    except etree.XMLSyntaxError:
        return None


def _has_countless_attributes(text: str) -> bool:
    for tag in _LONG_TAG.finditer(text):
        # Attributes without values count, too: only names are left once values are removed.
        if len(_VALUE.sub("", tag.group()).split()) > _MAX_ATTRIBUTES:
            return True
    return False


def _known_entity(entity: re.Match[str]) -> str:
    """Keep XML's entities, decode HTML's, and escape the ampersand of anything else."""
    written = entity.group()
    if entity.group("xml"):
        return written
    character = html5.get(written[1:], "")
    return character if character and character not in "&<>\"'" else "&amp;" + written[1:]


def _without_declaration(text: str) -> str:
    """The text without its XML declaration, whose encoding no longer applies."""
    declared = _DECLARATION.match(text)
    return text[declared.end() :].lstrip() if declared else text.lstrip()

"""Read OPML, the format in which feed readers exchange lists of feeds.

Format: http://opml.org/spec2.opml
"""

from bot.errors import DocumentUnreadable
from bot.reading.feeds.opml_writer import Outline
from bot.text.characters import one_line
from bot.text.links import web_address
from bot.text.markup import decode_markup, parse_xml
from bot.text.signatures import refuse_binary
from bot.words import say

_MAX_OUTLINES = 10_000
_MAX_TITLE = 200


def read_opml(data: bytes) -> list[Outline]:
    """Read the feeds of an OPML file and all its folders, in document order, each address once.

    Entries without an http(s) address are ignored. Raises DocumentUnreadable with the code `empty`,
    `unsupported` (no OPML), `no_articles` (no feeds in it), `too_large` or `binary`.
    """
    if not data.strip():
        raise DocumentUnreadable("empty", say("opml-empty"))
    refuse_binary(
        data, lambda kind, packed: say("binary-instead-of-opml", kind=kind, packed=packed)
    )
    root = parse_xml(decode_markup(data).text)
    if root is None or _name(root.tag) != "opml":
        raise DocumentUnreadable("unsupported", say("not-opml"))
    found: dict[str, Outline] = {}
    for element in root.iter():
        if _name(element.tag) != "outline":
            continue
        # Readers differ in capitals: xmlUrl, xmlurl.
        stated = {_name(key): value for key, value in element.attrib.items()}
        address = web_address(_https(stated.get("xmlurl", "")))
        if address and address not in found:
            title = one_line((stated.get("title") or stated.get("text") or "")[:_MAX_TITLE])
            home = web_address(stated.get("htmlurl"))
            found[address] = Outline(title, address, home)
    if not found:
        raise DocumentUnreadable("no_articles", say("opml-without-feeds"))
    if len(found) > _MAX_OUTLINES:
        raise DocumentUnreadable(
            "too_large",
            say("opml-too-many-feeds", count=len(found), most=_MAX_OUTLINES),
        )
    return list(found.values())


def _name(tag: object) -> str:
    """The name of a tag or attribute without its namespace; "" for comments."""
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _https(address: str) -> str:
    address = address.strip()
    if address.startswith("feed://"):
        return "https://" + address.removeprefix("feed://")
    return address.removeprefix("feed:")

"""Read OPML, the format in which feed readers exchange lists of feeds.

Format: http://opml.org/spec2.opml
"""

from bot.errors import DocumentUnreadable
from bot.reading.feeds.feed_list import FeedList, Outline
from bot.reading.feeds.opml_repairs import outlines_as_written
from bot.text.characters import one_line
from bot.text.links import web_address
from bot.text.markup import decode_markup, parse_xml
from bot.text.signatures import refuse_binary
from bot.words import Said, say

_MAX_OUTLINES = 10_000
_MAX_TITLE = 200
_MAX_SHOWN = 300


def read_opml(data: bytes) -> FeedList:
    """Read the feeds of an OPML file and all its folders, in document order, each address once.

    Folders and entries of other kinds are ignored. Raises DocumentUnreadable with the code `empty`,
    `unsupported` (no OPML), `no_articles` (no feeds in it), `too_large` or `binary`.
    """
    if not data.strip():
        raise DocumentUnreadable("empty", say("opml-empty"))
    refuse_binary(
        data, lambda kind, packed: say("binary-instead-of-opml", kind=kind, packed=packed)
    )
    found: dict[str, Outline] = {}
    skipped: dict[str, Said] = {}
    for stated in _entries(decode_markup(data).text):
        written = _https(stated["xmlurl"])
        address = web_address(written)
        title = one_line((stated.get("title") or stated.get("text") or "")[:_MAX_TITLE])
        if address is None:
            shown = one_line(written[:_MAX_SHOWN]) or title
            skipped[shown] = say("opml-entry-without-address")
        elif address not in found:
            found[address] = Outline(title, address, web_address(stated.get("htmlurl")))
    if not found and not skipped:
        raise DocumentUnreadable("no_articles", say("opml-without-feeds"))
    if len(found) > _MAX_OUTLINES:
        raise DocumentUnreadable(
            "too_large",
            say("opml-too-many-feeds", count=len(found), most=_MAX_OUTLINES),
        )
    return FeedList(list(found.values()), list(skipped.items())[:_MAX_OUTLINES])


def _entries(text: str) -> list[dict[str, str]]:
    """The attributes of all outlines that have an address, by name in lower case."""
    root = parse_xml(text)
    if root is None or _name(root.tag) != "opml":
        raise DocumentUnreadable("unsupported", say("not-opml"))
    # Readers differ in capitals: xmlUrl, xmlurl.
    parsed = [
        {_name(key): value for key, value in element.attrib.items()}
        for element in root.iter()
        if _name(element.tag) == "outline"
    ]
    entries = [stated for stated in parsed if "xmlurl" in stated]
    written = [stated for stated in outlines_as_written(text) if "xmlurl" in stated]
    return written if len(written) > len(entries) else entries


def _name(tag: object) -> str:
    """The name of a tag or attribute without its namespace; "" for comments."""
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _https(address: str) -> str:
    address = address.strip()
    if address.startswith("feed://"):
        return "https://" + address.removeprefix("feed://")
    return address.removeprefix("feed:")

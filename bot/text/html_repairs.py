"""HTML as publishers damage it: cut inside a tag, escaped in part, or declared to be plain text."""

import html
import re

from bot.text.html_elements import HTML_NAMES
from bot.text.memo import Memo

_LOOKS_LIKE_HTML = re.compile(
    r"</(?:p|div|a|li|ul|ol|h[1-6]|strong|em|b|i|span|blockquote)>|<br ?/?>", re.I
)
# Plain text should have no references such as "&nbsp;"; if it does, they are kept.
_BARE_AMPERSAND = re.compile(r"&(?!(?:\w{2,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)")
_MAX_TAG = 2_000  # characters
_INSIDE_TAG = re.compile(r"/?([a-z][a-z0-9]*+)(?:\s[^<>]*+)?/?", re.IGNORECASE)
# From "<" to the end of a text: a name, attributes, and perhaps half an attribute.
_TAG_IN_PROGRESS = re.compile(
    r"""</?(?P<name>[a-z][a-z0-9]*+)?
    (?P<more>(?>(?:\s++[\w:-]++\s*+=\s*+(?:"[^"<]*+"|'[^'<]*+'|[^\s"'<]++))*)
    (?:\s*+(?>(?:[\w:-]++(?:\s*+=\s*+(?:"[^"<]*+|'[^'<]*+)?)?)?)/?+))""",
    re.IGNORECASE | re.VERBOSE,
)


_REFERENCE = re.compile(r"&(?:#[0-9]{1,12}+;?|#[xX][0-9a-fA-F]{1,12}+;?|[^\t\n\f <&#;]{1,32};?)")
_CHARACTERS = Memo(html.unescape, most=2_000)  # texts repeat a handful of references


def unescaped(text: str) -> str:
    """Like `html.unescape`, in half the time."""
    return _REFERENCE.sub(_character, text) if "&" in text else text


def _character(reference: re.Match[str]) -> str:
    return _CHARACTERS[reference.group()]


def looks_like_html(text: str) -> bool:
    """Whether the text has end tags or line breaks of HTML."""
    return _LOOKS_LIKE_HTML.search(text) is not None


def plain_as_html(text: str) -> str:
    """Plain text as HTML: its brackets are brackets, unless it is HTML after all.

    References such as "&nbsp;" are kept: publishers who write them in a plain text mean the character.
    """
    if looks_like_html(text):
        return text
    return _BARE_AMPERSAND.sub("&amp;", text).replace("<", "&lt;").replace(">", "&gt;")


def with_escaped_tags_read(markup: str) -> str:
    """HTML whose tags are escaped in part, with all of them as tags."""
    if "&lt;" not in markup:
        return markup
    first, *rest = markup.split("&lt;")
    parts = [first]
    for piece in rest:
        inside, end, after = piece.partition("&gt;")
        tag = _INSIDE_TAG.fullmatch(inside) if end and len(inside) <= _MAX_TAG else None
        known = tag is not None and tag.group(1).lower() in HTML_NAMES
        parts.append(f"<{unescaped(inside)}>{after}" if known else f"&lt;{piece}")
    return "".join(parts)


def cut_between_tags(fragment: str, length: int) -> str:
    """The first `length` characters, less the tag or reference that would be cut."""
    kept = fragment[:length]
    tag = kept.rfind("<", -_MAX_TAG)
    if tag >= 0 and ">" not in kept[tag:]:
        kept = kept[:tag]
    reference = kept.rfind("&", -10)
    return kept[:reference] if reference >= 0 and ";" not in kept[reference:] else kept


def without_cut_tag(text: str) -> str:
    """The end of a fragment without the beginning of a tag that was cut: "…strings.</spa"."""
    begins = text.rfind("<", -_MAX_TAG)
    if begins < 0:
        return text
    tag = _TAG_IN_PROGRESS.fullmatch(text, begins)
    return text[:begins].rstrip() if tag and _may_be_of_html(tag) else text


def _may_be_of_html(tag: re.Match[str]) -> bool:
    """Whether it is the name of an element, or the beginning of one with nothing after it."""
    name = (tag["name"] or "").lower()
    if name in HTML_NAMES or tag["more"]:
        return name in HTML_NAMES
    return len(tag.group()) > 1 and any(known.startswith(name) for known in HTML_NAMES)

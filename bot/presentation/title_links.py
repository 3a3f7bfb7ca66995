"""Titles as links to their articles, in markdown that no title and no address can break."""

import re

from bot.presentation.limits import BUTTON_URL
from bot.text.links import can_be_opened

# Clients look for brackets and marks without regard to escapes, so addresses have none; servers read
# a percent-encoded character as the same one.
_MARKS = re.compile(r"[()\[\]<>*`\\|\"{}^]")
# An address as nearly all are, without anything to check or to encode.
_PLAIN = re.compile(
    r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[A-Za-z0-9/=&?._~:+,;!$'%#@-]*)?", re.ASCII
)
# Discord shows a link as plain text if its label looks like an address.
_LOOKS_LIKE_ADDRESS = "://"


def link_target(url: str | None) -> str | None:
    """The address as it is written in a link; None for one that is no link or takes too much room."""
    if not url or len(url) > BUTTON_URL:
        return None
    if _PLAIN.fullmatch(url):
        return url
    if not url.startswith(("https://", "http://")):
        return None
    if not url.isprintable() or " " in url or not can_be_opened(url):
        return None
    return _MARKS.sub(_encoded, url)


def can_be_label(markdown: str) -> bool:
    """Whether an escaped title can be the text of a link: one line, with brackets only in pairs."""
    if not markdown or "\n" in markdown or _LOOKS_LIKE_ADDRESS in markdown:
        return False
    if "[" not in markdown and "]" not in markdown:
        return True
    depth = 0
    for character in markdown:
        depth += (character == "[") - (character == "]")
        if depth not in (0, 1):
            return False
    return depth == 0


def linked(title: str, target: str | None) -> str:
    """The escaped title as a link to what `link_target` returned; as it is if it can't be one."""
    return f"[{title}]({target})" if target and can_be_label(title) else title


def _encoded(mark: re.Match[str]) -> str:
    return f"%{ord(mark.group()):02X}"

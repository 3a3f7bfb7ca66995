"""Which addresses are pictures of an article that may be shown in messages.

Discord fetches a picture when it shows the message. So it must be a plain https address on a public
host, and no tracking pixel, logo or placeholder.
"""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from bot.models import Picture
from bot.text.characters import one_line
from bot.text.links import is_local_name, web_address

_LONGEST = 1_000  # characters of an address; Discord takes 2,048
_LONGEST_CAPTION = 1_000  # Discord takes 1,024
_SMALLEST = 32  # pixels; below are tracking pixels and icons
_MOST = 10  # candidates of an article that are looked at
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*")
# An address as nearly all are, without anything that must be checked.
_PLAIN = re.compile(
    r"https://([a-z0-9.-]+)(/[A-Za-z0-9/=&._~:+,;!$'%-]*)(?:\?[A-Za-z0-9/=&._~:+,;!$'%-]*)?"
)
_LONGEST_ENDING = len(".webm") + 1
# No picture, or one that Discord doesn't show.
_OTHER_FILES = re.compile(
    r"(?i)\.(?:svgz?|tiff?|bmp|ico|heic|psd|pdf|html?|mp[34]|m4[av]|mov|webm|m3u8|ogg|wav|aac|swf)$"
)
# Names of whole files: "sky-clear.jpg" and "acme-logo.jpg" may be what the article is about.
_NO_PICTURES = re.compile(
    r"(?i)/(?:(?:[\w-]+[_.-])?(?:pixel|1x1|spacer|placeholder|no-?(?:image|photo|picture|thumb))"
    r"|blank|clear|transparent|dot|empty|beacon|default(?:[_-]?\w{1,12})?|(?:site[_-]?)?logo"
    r"|favicon|avatar)(?:[_.-]?\d{1,4}(?:x\d{1,4})?)?\.(?:gif|png|jpe?g|webp)$"
)
# Parts of the names of hosts that count readers.
_COUNTING_NAMES = (
    "pixel pixels beacon track tracker tracking counter stat stats analytics metrics doubleclick"
    " scorecardresearch google-analytics quantserve feedsportal gravatar"
)
_COUNTING = frozenset(_COUNTING_NAMES.split())


def picture_address(written: object, base: str | None = None) -> str | None:
    """The https address of a picture, resolved against `base`; None if it must not be shown.

    That is one that names a user, a port, an IP address or a private host, or is too long.
    """
    if not isinstance(written, str) or not 0 < len(written) <= _LONGEST:
        return None
    if plain := _PLAIN.fullmatch(written):
        address, host, path = written, plain[1], plain[2]
    else:
        if written.startswith("//"):
            written = f"https:{written}"
        absolute = web_address(written, base)
        if absolute is None or len(absolute) > _LONGEST or not absolute.startswith("https://"):
            return None
        parts = urlsplit(absolute)
        address, host, path = absolute, parts.netloc.lower(), parts.path
    if (
        not _HOST.fullmatch(host)
        or is_local_name(host)
        or not _COUNTING.isdisjoint(host.split("."))
    ):
        return None
    if _OTHER_FILES.search(path, max(0, len(path) - _LONGEST_ENDING)):
        return None
    if _NO_PICTURES.match(path, max(0, path.rfind("/"))):
        return None
    return address


def picture(
    candidates: Iterable[tuple[object, object, object]], base: str | None = None
) -> Picture | None:
    """The first picture among addresses with their width and height as written, None if unknown.

    One that is declared to be as small as a tracking pixel or an icon is none.
    """
    for _, (written, width, height) in zip(range(_MOST), candidates, strict=False):
        if not (_is_tiny(width) or _is_tiny(height)) and (
            address := picture_address(written, base)
        ):
            return Picture(address)
    return None


def captioned(shown: Picture | None, caption: object) -> Picture | None:
    """The picture with a caption, as plain text on one line."""
    if shown is None or not isinstance(caption, str):
        return shown
    return shown._replace(caption=one_line(caption)[:_LONGEST_CAPTION].strip() or None)


def _is_tiny(pixels: object) -> bool:
    """Whether a width or height is stated, and is that of a tracking pixel or an icon."""
    written = str(pixels).strip().removesuffix("px")
    return written.isascii() and written.isdecimal() and int(written[:6]) < _SMALLEST

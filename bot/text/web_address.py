"""Which addresses of the web may be shown, and which belong to one site."""

import re
from urllib.parse import urljoin, urlsplit

_MAX_URL = 2_000
# A paper's mobile host is the same site as its desktop host.
_HOST_PREFIX = re.compile(r"^(?:(?:www\d?|m|mobile|amp)\.)+")


def web_address(written: str, base: str | None = None) -> str | None:
    """The absolute http(s) address of a link, or None if it must not be shown."""
    written = written.strip()
    if len(written) > _MAX_URL or any(c.isspace() or not c.isprintable() for c in written):
        return None
    try:
        address = urljoin(base, written) if base else written
        parts = urlsplit(address)
        well = parts.scheme in ("http", "https") and parts.hostname and parts.username is None
        _ = parts.port
    except ValueError:
        return None
    return address if well else None


def same_site(one: str, other: str) -> bool:
    """Whether two addresses have the same host, or one is a subdomain of the other."""
    a, b = (_HOST_PREFIX.sub("", urlsplit(url).hostname or "") for url in (one, other))
    # "com" alone isn't a site.
    return a == b or ("." in b and a.endswith("." + b)) or ("." in a and b.endswith("." + a))

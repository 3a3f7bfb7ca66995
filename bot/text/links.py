"""Web addresses: which may be stored and shown as links, and their canonical form.

Addresses of the same page have the same canonical form. Nothing is changed that could lead to
another page: parameters keep their order, the path its slash and its case, and http stays http.
Which addresses may be fetched is a stricter question, answered by bot/web/url_safety.py.
"""

import re
from collections.abc import Iterable
from urllib.parse import SplitResult, quote, urljoin, urlsplit

MAX_URL = 2_048
"""The most characters of an address: what browsers and servers agree on."""

# Parameters that only say where a reader came from.
_TRACKING = re.compile(
    r"utm_\w+|at_(?:medium|campaign|custom\d+|link_\w+|bbc_team|ptr_name|format|creation|variation\d*|send_\w+)"
    r"|ns_(?:campaign|mchannel|source|linkname|fee)"
    r"|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|ysclid|igshid?|mibextid|srsltid"
    r"|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|hsctatracking|vero_(?:id|conv)|oly_(?:enc|anon)_id|rb_clickid|s_cid|s_kwcid"
    r"|icid|cmp|cmpid|ncid|ocid|smid|smtyp|ito|xtor|wt[._](?:mc(?:_id|_ev)?|zmc)|ftag|maca|taid|traffic_source|feedtype|feedname"
    r"|__twitter_impression|_ga|_gl|pk_(?:campaign|kwd|source|medium)|(?:mtm|piwik|matomo)_\w+|ga_(?:source|medium|campaign|content|term)",
    re.IGNORECASE,
)
# Parameters that may name a page, unless their value says that the reader came from a feed.
_OF_FEEDS = re.compile(
    r"(?:ref|source|src|from|via|mod|partner|emc|feed|rss)=(?:rss|feed|atom)[\w.-]*", re.IGNORECASE
)
# A paper's mobile host is the same site as its desktop host.
_HOST_PREFIX = re.compile(r"^(?:(?:www\d?|m|mobile|amp)\.)+")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_NOT_IN_URLS = re.compile("[\x00-\x20\x7f]+")
_HOST = re.compile(r"[^\s\x00-\x20/?#@\\<>\"'`{}|^%]+")
_BARE_PERCENT = re.compile(r"%(?![0-9A-F]{2})")
_PLAIN = re.compile(r"[A-Za-z0-9/=&?%._~:+,;@!$'()*|\[\]-]*")
# An address that is canonical but for its query, as most are.
_CANONICAL = re.compile(
    r"(https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/(?!\.)[A-Za-z0-9=&._~:+,;@!$'()*|\[\]-]*)+)(?:\?([A-Za-z0-9/=&?._~:+,;@!$'()*|\[\]-]+))?"
)
# These stay in a path, a query or a fragment; all others are percent-encoded.
_KEPT = "!$&'()*+,;=:@/?~-._%[]|"


def web_address(written: object, base: str | None = None) -> str | None:
    """The absolute http(s) address, resolved against `base`, as written; None if it can't be shown.

    That is an address with white space, control characters, a user name, an impossible port, or
    more than 2,048 characters, or a value that is not a string.
    """
    if not isinstance(written, str):
        return None
    written = written.strip()
    if len(written) > MAX_URL or any(c.isspace() or not c.isprintable() for c in written):
        return None
    try:
        address = urljoin(base, written) if base else written
        shown = _is_of_the_web(urlsplit(address))
    except ValueError:
        return None
    return address if shown else None


def same_site(one: str, other: str) -> bool:
    """Whether two addresses have the same host, or one is a subdomain of the other."""
    a, b = (_HOST_PREFIX.sub("", urlsplit(url).hostname or "") for url in (one, other))
    # "com" alone isn't a site.
    return a == b or ("." in b and a.endswith("." + b)) or ("." in a and b.endswith("." + a))


def canonical_url(
    address: str, base: str | None = None, *, keep_fragment: bool = False
) -> str | None:
    """The address in its canonical form, resolved against `base`; None if it is not http or https.

    None too if it names a user or is longer than 2,048 characters. The fragment goes, unless it is
    a page of its own ("#!…", "#/…") or `keep_fragment` is true.
    """
    if len(address) <= MAX_URL and (common := _CANONICAL.fullmatch(address)):
        page, query = common.groups()
        kept = query and _without_tracking(query)
        return f"{page}?{kept}" if kept else str(page)
    address = _NOT_IN_URLS.sub(lambda gap: "%20" if " " in gap.group() else "", address.strip())
    if not address or len(address) > MAX_URL:
        return None
    try:
        absolute = base is None or address.startswith(("http://", "https://"))
        parts = urlsplit(address if absolute else urljoin(base or "", address))
        host = _host_of(parts)
        path = _without_dots(parts.path)
    except ValueError:
        return None
    if host is None:
        return None
    url = f"{parts.scheme}://{host}{_encoded(path) or '/'}"
    if query := _without_tracking(parts.query):
        url += f"?{_encoded(query)}"
    if parts.fragment and (keep_fragment or parts.fragment.startswith(("!", "/"))):
        url += f"#{_encoded(parts.fragment)}"
    return url if len(url) <= MAX_URL else None


def links_of_items(addresses: Iterable[str | None], base: str | None = None) -> list[str | None]:
    """The canonical addresses of a feed's items.

    Items that are parts of one page, distinguished by their fragments alone, keep these.
    """
    links = [(raw, canonical_url(raw, base) if raw else None) for raw in addresses]
    fragments: dict[str, set[str]] = {}
    for raw, link in links:
        if raw and link:
            fragments.setdefault(link, set()).add(raw.partition("#")[2])
    return [
        canonical_url(raw, base, keep_fragment=True)
        if raw and link and "#" in raw and len(fragments[link]) > 1
        else link
        for raw, link in links
    ]


def _is_of_the_web(parts: SplitResult) -> bool:
    """Whether it is http(s), with a host and no user. Raises ValueError for an impossible port."""
    _ = parts.port
    return parts.scheme in _DEFAULT_PORTS and bool(parts.hostname) and "@" not in parts.netloc


def _host_of(parts: SplitResult) -> str | None:
    """Host and port, or None if this is not an address of the web."""
    host = parts.hostname
    if not _is_of_the_web(parts) or not host:
        return None
    if ":" in host:
        host = f"[{host}]"
    elif not host.isascii():
        host = host.encode("idna").decode("ascii")
    if not _HOST.fullmatch(host):
        return None
    port = parts.port
    return host if port in (None, _DEFAULT_PORTS[parts.scheme]) else f"{host}:{port}"


def _without_tracking(query: str) -> str:
    kept = []
    for parameter in query.split("&"):
        name = parameter.partition("=")[0].removeprefix("amp;")
        if parameter and not _TRACKING.fullmatch(name) and not _OF_FEEDS.fullmatch(parameter):
            kept.append(parameter)
    return "&".join(kept)


def _without_dots(path: str) -> str:
    """The path as browsers send it, with `.` and `..` resolved."""
    if "/." not in path:
        return path
    segments: list[str] = []
    *folders, last = path.split("/")[1:]
    for segment in folders:
        if segment == "..":
            segments = segments[:-1]
        elif segment != ".":
            segments.append(segment)
    if last == "..":
        segments = segments[:-1]
    return (
        "/" + "".join(f"{segment}/" for segment in segments) + ("" if last in (".", "..") else last)
    )


def _encoded(text: str) -> str:
    """Percent-encode, in capitals, exactly the characters that need it."""
    if "%" in text:
        text = _ESCAPE.sub(_decoded_if_unreserved, text)
        text = _BARE_PERCENT.sub("%25", text)
    return text if _PLAIN.fullmatch(text) else quote(text, safe=_KEPT)


def _decoded_if_unreserved(escape: re.Match[str]) -> str:
    character = chr(int(escape.group(1), 16))
    return character if character in _UNRESERVED else escape.group().upper()

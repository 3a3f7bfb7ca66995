"""Web addresses: which may be stored and shown as links, and their canonical form.

Addresses of the same page have the same canonical form. Nothing is changed that could lead to
another page: parameters keep their order, the path its slash and its case, and http stays http.
Which addresses may be fetched is a stricter question, answered by bot/web/url_safety.py.
"""

import re
from collections.abc import Iterable
from urllib.parse import SplitResult, parse_qsl, quote, urljoin, urlsplit

from bot.text.late_patterns import compiled

MAX_URL = 2_048
"""The most characters of an address: what browsers and servers agree on."""

# Parameters that only say where a reader came from.
_TRACKING = (
    "(?i)"
    r"utm_\w+|at_(?:medium|campaign|custom\d+|link_\w+|bbc_team|ptr_name|format|creation|variation\d*|send_\w+)"
    r"|ns_(?:campaign|mchannel|source|linkname|fee)"
    r"|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|ysclid|igshid?|mibextid|srsltid"
    r"|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|hsctatracking|vero_(?:id|conv)|oly_(?:enc|anon)_id|rb_clickid|s_cid|s_kwcid"
    r"|icid|cmp|cmpid|ncid|ocid|smid|smtyp|ito|xtor|wt[._](?:mc(?:_id|_ev)?|zmc)|ftag|maca|taid|traffic_source|feedtype|feedname"
    r"|__twitter_impression|_ga|_gl|pk_(?:campaign|kwd|source|medium)|(?:mtm|piwik|matomo)_\w+|ga_(?:source|medium|campaign|content|term)"
)
# Parameters that may name a page, unless their value says that the reader came from a feed.
_OF_FEEDS = r"(?i)(?:ref|source|src|from|via|mod|partner|emc|feed|rss)=(?:rss|feed|atom)[\w.-]*"
# A paper's mobile host is the same site as its desktop host.
_HOST_PREFIX = re.compile(r"^(?:(?:www\d?|m|mobile|amp)\.)+")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_NOT_IN_URLS = re.compile("[\x00-\x20\x7f]+")
_HOST = re.compile(r"[^\s\x00-\x20/?#@\\<>\"'`{}|^%]+")
_MAY_BE_SECRET = re.compile(r"(?=.{16})\D*\d")
_LOCAL_NAMES = (
    ".localhost", ".local", ".localdomain", ".internal", ".intranet", ".lan", ".home.arpa", ".onion",
)  # fmt: skip
_BARE_PERCENT = re.compile(r"%(?![0-9A-F]{2})")
_PLAIN = re.compile(r"[A-Za-z0-9/=&?%._~:+,;@!$'()*|\[\]-]*")
# An address that is canonical but for its query, as most are.
_CANONICAL = re.compile(
    r"(https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/(?!\.)[A-Za-z0-9=&._~:+,;@!$'()*|\[\]-]*)+)(?:\?([A-Za-z0-9/=&?._~:+,;@!$'()*|\[\]-]+))?"
)
# Pages that only lead on, and the parameters that name where to.
_REDIRECTOR = re.compile(
    r"/(?:url|l|link|out|go|away|exit|click|apiclick|redir(?:ect)?)(?:\.\w{2,4})?/?$"
)
_TARGETS = frozenset(("url", "u", "q", "to", "dest", "destination", "target"))
# These stay in a path, a query or a fragment; all others are percent-encoded.
_KEPT = "!$&'()*+,;=:@/?~-._%[]|"


def web_address(written: object, base: str | None = None) -> str | None:
    """The absolute http(s) address, resolved against `base`; None if it can't be a link.

    That is anything but a string, and an address with a user name, an impossible port, invisible
    characters, or more than 2,048 characters. Blanks inside it are encoded; the rest is kept as written.
    """
    address = shown_address(written, base)
    return address if address and can_be_opened(address) else None


def shown_address(written: object, base: str | None = None) -> str | None:
    """Like `web_address`, but with a user name or an impossible port too: text, never a link."""
    if not isinstance(written, str):
        return None
    written = _with_blanks_encoded(written)
    if len(written) > MAX_URL or not written.isprintable():
        return None
    try:
        address = urljoin(base, written) if base else written
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in _DEFAULT_PORTS and parts.hostname else None


def can_be_opened(address: str) -> bool:
    """Whether an absolute address may be a link: a port that exists, no user name or password.

    In "https://news.example@evil.example/" the user name is a disguise.
    """
    try:
        return _is_of_the_web(urlsplit(address))
    except ValueError:
        return False


def is_local_name(host: str) -> bool:
    """Whether a host in lower case has a name that only a private network knows."""
    name = host.rstrip(".")
    return "." not in name or name.endswith(_LOCAL_NAMES)


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
    address = _with_blanks_encoded(address)
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


def without_secrets(url: str) -> str:
    """The address without what may be a secret, for logs and for people who did not give it.

    `…` stands for the query, and for long parts of the path with digits, such as a private feed's.
    """
    parts = urlsplit(url)
    path = "/".join("…" if _MAY_BE_SECRET.match(part) else part for part in parts.path.split("/"))
    return f"{parts.scheme}://{parts.netloc}{path}" + ("?…" if parts.query else "")


def links_of_items(addresses: Iterable[str | None], base: str | None = None) -> list[str | None]:
    """The addresses of a feed's items, canonical and without a redirector in front of them.

    Items that are parts of one page, distinguished by their fragments alone, keep these. Addresses
    that can't be opened are kept for `shown_address`.
    """
    raws = [raw and unwrapped(raw) for raw in addresses]
    links = [(raw, canonical_url(raw, base) if raw else None) for raw in raws]
    fragments: dict[str, set[str]] = {}
    for raw, link in links:
        if raw and link:
            fragments.setdefault(link, set()).add(raw.partition("#")[2])
    return [
        canonical_url(raw, base, keep_fragment=True)
        if raw and link and "#" in raw and len(fragments[link]) > 1
        else link or shown_address(raw, base)
        for raw, link in links
    ]


def unwrapped(address: str) -> str:
    """The address that a redirector's link carries: of an alert "…/url?sa=t&url=https://…"."""
    if "=http" not in address or len(address) > MAX_URL:
        return address
    try:
        parts = urlsplit(address.strip())
        if not _REDIRECTOR.search(parts.path):
            return address
        targets = [value for name, value in parse_qsl(parts.query) if name.lower() in _TARGETS]
    except ValueError:
        return address
    return next((target for target in targets if web_address(target)), address)


def _with_blanks_encoded(address: str) -> str:
    """The address as browsers read it: line breaks and tabs go, spaces are encoded."""
    return _NOT_IN_URLS.sub(lambda gap: "%20" if " " in gap.group() else "", address.strip())


def _is_of_the_web(parts: SplitResult) -> bool:
    """Whether it is http(s), with a host and no user. Raises ValueError for an impossible port."""
    possible = parts.port != 0
    web = parts.scheme in _DEFAULT_PORTS and bool(parts.hostname)
    return possible and web and "@" not in parts.netloc


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
        if (
            parameter
            and not compiled(_TRACKING).fullmatch(name)
            and not compiled(_OF_FEEDS).fullmatch(parameter)
        ):
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

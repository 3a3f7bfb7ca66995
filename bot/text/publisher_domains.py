"""Whose web address it is: the registrable domain, or a tenant's place on a host of many publishers.

The public suffix list, which the library bundles, knows which domains are registered separately, such
as `example.co.uk`, and many hosts whose tenants have subdomains, such as `github.io`.
"""

import re
from collections.abc import Mapping
from functools import cache
from urllib.parse import unquote, urlsplit

from publicsuffixlist import PublicSuffixList

# Hosts of many publishers that are not in the public suffix list: each subdomain is a tenant.
_TENANT_IN_HOST = frozenset(
    [
        "substack.com",
        "wordpress.com",
        "home.blog",
        "tumblr.com",
        "medium.com",
        "beehiiv.com",
        "ghost.io",
        "livejournal.com",
        "dreamwidth.org",
        "over-blog.com",
        "canalblog.com",
        "squarespace.com",
        "weebly.com",
        "jimdofree.com",
        "neocities.org",
        "micro.blog",
        "write.as",
        "posthaven.com",
        "mataroa.blog",
        "hashnode.dev",
        "blogs.com",
        "blog.jp",
        "livedoor.blog",
        "fc2.com",
        "exblog.jp",
        "seesaa.net",
        "tistory.com",
        "libsyn.com",
        "podbean.com",
        "transistor.fm",
        "buzzsprout.com",
        "blogger.com",
        "typepad.com",
        "bandcamp.com",
        "blogfa.com",
    ]
)
# Hosts whose tenants have a path: registrable domain -> how many parts of the path name the tenant.
_TENANT_IN_PATH = {
    "feedburner.com": 1,  # /TidewickLantern
    "feedblitz.com": 1,
    "medium.com": 1,  # /feed/@name, /feed/publication
    "youtube.com": 1,  # /@name; feeds name the channel in the query
    "vimeo.com": 1,
    "dailymotion.com": 1,  # /rss/user/name
    "rumble.com": 1,  # /c/name
    "soundcloud.com": 1,
    "acast.com": 1,  # /public/shows/name
    "anchor.fm": 1,  # /s/number
    "reddit.com": 2,  # /r/news
    "facebook.com": 1,
    "twitter.com": 1,
    "x.com": 1,
    "t.me": 1,  # /s/channel
    "bsky.app": 2,  # /profile/name
    "threads.net": 1,
    "mastodon.social": 1,  # /@name.rss
    "linkedin.com": 2,  # /company/name
    "patreon.com": 1,
    "github.com": 1,
    "gitlab.com": 1,
    "buttondown.com": 1,  # /name/rss
    "buttondown.email": 1,
    "mailchi.mp": 1,
    "kill-the-newsletter.com": 1,  # /feeds/number.xml
    "rss.app": 1,  # /feeds/number.xml
    "politepol.com": 1,
    "rsshub.app": 1,
}
# Parts that lead to a tenant and name none, and what may follow its name.
_LEADING = frozenset(
    [
        "feed",
        "feeds",
        "rss",
        "atom",
        "blog",
        "user",
        "users",
        "c",
        "s",
        "public",
        "shows",
        "channel",
    ]
)
_FILE_ENDING = re.compile(r"\.(?:rss|xml|atom|json)$")
_YOUTUBE = "youtube.com"
_CHANNEL = re.compile(r"(?:^|&)(?:channel_id|playlist_id|user)=([^&]+)")
_ADDRESS = re.compile(r"[\d.]+|\[?[0-9a-f:]*:[0-9a-f:.]*\]?")


def domains_of_publishers(addresses: Mapping[str, str]) -> dict[str, str]:
    """Domain -> publisher, from web address -> publisher. Addresses without a host are left out."""
    return {
        domain: publisher
        for address, publisher in addresses.items()
        if (domain := publisher_domain(address))
    }


def publisher_domain(url: str) -> str | None:
    """What all addresses of one publisher have in common, in lower case.

    Usually the registrable domain: `bbc.co.uk`. On a host of many publishers the subdomain, or the
    host with the tenant's part of the path: `feedburner.com/tidewicklantern`. An IP address and a
    host without dots keep their port. None without a host.
    """
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return None
    if "." not in host or _ADDRESS.fullmatch(host):
        return f"{host}:{port}" if port and host else host or None
    domain = _suffixes().privatesuffix(host) or host
    if domain in _TENANT_IN_HOST and (tenant := _tenant_in_host(host, domain)):
        return tenant
    if domain == _YOUTUBE and (named := _CHANNEL.search(parts.query)):
        return f"{domain}/{named[1]}"
    count = _TENANT_IN_PATH.get(domain)
    return _tenant_in_path(domain, unquote(parts.path), count) if count else domain


def _tenant_in_host(host: str, domain: str) -> str | None:
    """The subdomain that belongs to a tenant; None for the host's own."""
    labels = host.removesuffix(domain).rstrip(".").split(".")
    return f"{labels[-1]}.{domain}" if labels[-1] not in ("", "www") else None


def _tenant_in_path(domain: str, path: str, count: int) -> str:
    parts = [part for part in path.lower().split("/") if part]
    while len(parts) > count and parts[0] in _LEADING:
        del parts[0]
    return "/".join([domain, *(_FILE_ENDING.sub("", part) for part in parts[:count])])


@cache
def _suffixes() -> PublicSuffixList:
    """The list. It takes 30 ms and 4 MB, and only a process that groups articles needs it."""
    return PublicSuffixList()

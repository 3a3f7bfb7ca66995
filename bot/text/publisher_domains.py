"""Whose web address it is: the registrable domain, or a tenant's place on a host of many publishers.

The public suffix list, which the library bundles, knows which domains are registered separately, such
as `example.co.uk`, and many hosts whose tenants have subdomains, such as `github.io`. Further hosts
are in shared_hosts.txt, and the publishers that have several domains in known_publishers.txt.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from publicsuffixlist import PublicSuffixList

from bot.text.agencies import domains_of_agencies

_FILE_ENDING = re.compile(r"\.(?:rss|xml|atom|json)$")
_ADDRESS = re.compile(r"[\d.]+|\[?[0-9a-f:]*:[0-9a-f:.]*\]?")
_LONGEST_HOST = 253  # characters (RFC 1035)
# The form of Mastodon, which thousands of hosts run.
_ACCOUNT = re.compile(r"/(@[^/]+)\.rss")
# Blogger serves each blog under the domains of all countries.
_BLOGGER = re.compile(r"(?:.*\.)?([^.]+)\.blogspot\.[a-z]{2,3}(?:\.[a-z]{2})?")


class _SharedHosts(NamedTuple):
    """What the file says about hosts of many publishers."""

    subdomains: frozenset[str]  # hosts whose subdomains are tenants
    parts: dict[str, int]  # hosts whose paths begin with a tenant, in how many parts
    queries: dict[str, frozenset[str]]  # hosts with a tenant in one of these parameters
    own: frozenset[str]  # subdomains that are the host's
    leading: frozenset[str]  # parts of paths that lead to a tenant
    same_as: dict[str, str]  # hosts that serve the tenants of another one


def domains_of_publishers(addresses: Mapping[str, str]) -> dict[str, str]:
    """Domain -> the name of the publisher that it is known to belong to.

    `addresses` are web addresses with their publishers, which have the last word. The rest are
    agencies, and publishers with several domains.
    """
    told = {
        domain: publisher
        for address, publisher in addresses.items()
        if (domain := publisher_domain(address))
    }
    return {**_known_publishers(), **domains_of_agencies(), **told}


def publisher_domain(url: str) -> str | None:
    """What all addresses of one publisher have in common, in lower case.

    Usually the registrable domain: `bbc.co.uk`. On a host of many publishers the tenant's subdomain,
    or the host with the tenant's part of the path: `feedburner.com/tidewicklantern`. An IP address
    and a host without dots keep their port. None without a host.
    """
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return None
    if "." not in host or len(host) > _LONGEST_HOST or _ADDRESS.fullmatch(host):
        return f"{host}:{port}" if port and host else host or None
    host = _with_usual_domain(host)
    return (
        next((each for each in _domains_of(host) if each in _named_subdomains()), None)
        or _tenant(host, unquote(parts.path), parts.query)
        or _public_suffixes().privatesuffix(host)
        or host
    )


def _domains_of(host: str) -> Iterator[str]:
    """The host and the domains above it, the longest first."""
    while "." in host:
        yield host
        host = host.partition(".")[2]


def _with_usual_domain(host: str) -> str:
    """The host, moved from the second domain of a host of many publishers to its first one."""
    for domain in _domains_of(host):
        if usual := _shared_hosts().same_as.get(domain):
            return host.removesuffix(domain) + usual
    return host


def _tenant(host: str, path: str, query: str) -> str | None:
    """The place of a tenant, if the host has many publishers."""
    if blog := _BLOGGER.fullmatch(host):
        return f"{blog[1]}.blogspot.com"
    shared = _shared_hosts()
    for domain in _domains_of(host):
        if keys := shared.queries.get(domain):
            named = next((value for key, value in parse_qsl(query) if key in keys), None)
            if named:
                return f"{domain}/{named}"
        if domain in shared.subdomains and (label := _tenants_label(host, domain)):
            return f"{label}.{domain}"
        if domain in shared.parts:
            return _tenant_in_path(path, domain)
        if domain in shared.subdomains:
            return domain
    account = _ACCOUNT.fullmatch(path)
    return f"{host.removeprefix('www.')}/{account[1].lower()}" if account else None


def _tenants_label(host: str, domain: str) -> str | None:
    """The subdomain of a tenant; None if the host's own is named."""
    labels = host.removesuffix(domain).rstrip(".").split(".")
    while labels and labels[-1].rstrip("0123456789") in _shared_hosts().own:
        labels.pop()
    return labels[-1] if labels else None


def _tenant_in_path(path: str, domain: str) -> str:
    shared = _shared_hosts()
    count = shared.parts[domain]
    parts = [part for part in path.lower().split("/") if part]
    while len(parts) > count and parts[0] in shared.leading:
        del parts[0]
    parts = [_FILE_ENDING.sub("", part) for part in parts[:count]]
    if parts and count == 1 and domain in shared.subdomains:
        return f"{parts[0]}.{domain}"
    return "/".join([domain, *parts])


@cache
def _shared_hosts() -> _SharedHosts:
    words: dict[str, list[str]] = {}
    queries: dict[str, frozenset[str]] = {}
    same_as: dict[str, str] = {}
    section = ""
    for line in _lines_of("shared_hosts.txt"):
        if line.startswith("["):
            section = line.strip("[]")
        elif section == "queries":
            host, *keys = line.split()
            queries[host] = frozenset(keys)
        elif section == "same as":
            host, other = line.split()
            same_as[host] = other
        else:
            words.setdefault(section, []).extend(line.split())
    parts: dict[str, int] = {}
    for word in words["paths"]:
        if word.isdecimal():
            parts[next(reversed(parts))] = int(word)
        else:
            parts[word] = 1
    return _SharedHosts(
        frozenset(words["subdomains"]),
        parts,
        queries,
        frozenset(words["own subdomains"]),
        frozenset(words["leading"]),
        same_as,
    )


@cache
def _known_publishers() -> dict[str, str]:
    return {
        domain: name
        for line in _lines_of("known_publishers.txt")
        for name, _, domains in [line.partition(" = ")]
        for domain in domains.split()
    }


@cache
def _named_subdomains() -> frozenset[str]:
    """The subdomains that belong to another publisher than the domain above them."""
    return frozenset(
        domain
        for domain in _known_publishers()
        if "/" not in domain and _public_suffixes().privatesuffix(domain) != domain
    )


def _lines_of(name: str) -> Iterator[str]:
    for line in Path(__file__).with_name(name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


@cache
def _public_suffixes() -> PublicSuffixList:
    """The list. It takes 30 ms and 4 MB, and only a process that groups articles needs it."""
    return PublicSuffixList()

"""Fetches the robots.txt of websites and remembers their rules."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from bot.errors import AddressRefused, FetchFailed
from bot.models import Clock, Fetched
from bot.web.fetch import Fetcher
from bot.web.robots import NOTHING, Rules, read_robots, rules_without_file

LONGEST = timedelta(hours=24)  # that a robots.txt is used: RFC 9309, 2.4
SHORTEST = timedelta(hours=1)
AGAIN = timedelta(minutes=5)  # until a failed request is repeated

_ACCEPT = "text/plain, */*;q=0.5"

_WEBSITES_KNOWN = 1000
_CHARACTERS_KNOWN = 2_000_000  # of all files; parsed, a hostile one takes fifty times its size
_LARGE = 20_000  # characters; larger files take milliseconds, and are handled in a thread


@dataclass(slots=True)
class _Website:
    rules: Rules = NOTHING
    good_until: datetime | None = None
    asking: asyncio.Lock = field(default_factory=asyncio.Lock)


class Robots:
    """Whether websites allow us to fetch their pages.

    Asks each website at most once an hour, or every five minutes while it does not answer.
    """

    def __init__(self, fetcher: Fetcher, clock: Clock) -> None:
        self._fetcher = fetcher
        self._clock = clock
        self._websites: dict[str, _Website] = {}  # the least recently used first

    async def allows(self, url: str, *, linked_from: str | None = None) -> bool | None:
        """Whether the address may be fetched; False also if the fetcher would refuse it.

        If a website's robots.txt can't be read, its earlier rules count; without those the answer
        is None, for unknown: do not fetch now. Its crawl delay is passed to the fetcher.
        """
        try:
            page = self._fetcher.check(url, linked_from=linked_from)
        except AddressRefused:
            return False
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(page))
        website = self._known(origin)
        async with website.asking:
            if website.good_until is None or website.good_until <= self._clock():
                await self._ask(origin, website)
        rules = website.rules
        if rules is NOTHING:
            return None
        if rules.size > _LARGE:
            return await asyncio.to_thread(rules.allows, page)
        return rules.allows(page)

    async def _ask(self, origin: str, website: _Website) -> None:
        try:
            answer = await self._fetcher.get(f"{origin}/robots.txt", accept=_ACCEPT)
            rules, lasts = await _read(answer.body), _lifetime(answer)
        except FetchFailed as error:
            rules, lasts = rules_without_file(error.status), LONGEST
            if rules is NOTHING:
                rules, lasts = website.rules, AGAIN
        website.rules = rules
        website.good_until = self._clock() + lasts
        if delay := rules.crawl_delay:
            self._fetcher.slow_down(origin, delay)
        self._forget()

    def _known(self, origin: str) -> _Website:
        website = self._websites.pop(origin, None) or _Website()
        self._websites[origin] = website
        return website

    def _forget(self) -> None:
        size = sum(website.rules.size for website in self._websites.values())
        while len(self._websites) > _WEBSITES_KNOWN or size > _CHARACTERS_KNOWN:
            oldest = self._websites.pop(next(iter(self._websites)))
            size -= oldest.rules.size


async def _read(body: bytes) -> Rules:
    if len(body) > _LARGE:
        return await asyncio.to_thread(read_robots, body)
    return read_robots(body)


def _lifetime(answer: Fetched) -> timedelta:
    return LONGEST if answer.max_age is None else min(max(answer.max_age, SHORTEST), LONGEST)

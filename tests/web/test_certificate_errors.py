"""Websites whose certificates can't be trusted, over loopback."""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
import trustme

from bot.errors import FetchFailed
from bot.web.fetch import Fetcher
from tests.website import Internet, Page, Website

HOST = "news.example"
URL = f"https://{HOST}/feed"
DAY = timedelta(days=1)


@asynccontextmanager
async def shown(
    certificate: trustme.LeafCert, trusted: trustme.CA
) -> AsyncIterator[tuple[Fetcher, Website]]:
    """A fetcher that trusts one authority, and the website that shows this certificate."""
    serving = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    certificate.configure_cert(serving)
    trusting = ssl.create_default_context()
    trusted.configure_trust(trusting)
    async with Website({"/feed": Page(b"news")}, tls=serving) as site:
        internet = Internet(site, {HOST: ["93.184.216.34"]})

        connector = partial(internet.connector, ssl=trusting)
        async with Fetcher(resolver=internet, connector=connector) as fetcher:
            yield fetcher, site


async def test_a_good_certificate_is_trusted() -> None:
    """The control for the tests below: a known authority, the right name, a valid time."""
    authority = trustme.CA()
    async with shown(authority.issue_cert(HOST), authority) as (fetcher, _):
        assert (await fetcher.get(URL)).body == b"news"


@pytest.mark.parametrize(
    ("name", "options", "fault"),
    [
        (HOST, {"not_after": datetime.now(UTC) - DAY}, "its certificate has expired. Try again"),
        (HOST, {"not_before": datetime.now(UTC) + DAY}, "its certificate isn't valid yet."),
        (
            "www.news.example",
            {},
            "its certificate is for another name. Try the address with or without www",
        ),
    ],
)
async def test_what_is_wrong_is_said(name: str, options: dict[str, Any], fault: str) -> None:
    """And what to do; nothing is asked of such a website."""
    authority = trustme.CA()
    async with shown(authority.issue_cert(name, **options), authority) as (fetcher, site):
        with pytest.raises(FetchFailed) as raised:
            await fetcher.get(URL)

        text = str(raised.value)
        assert text.startswith(f"{HOST} can't be trusted, because {fault}")
        assert text.isprintable()
        assert site.requests == []


async def test_an_unknown_authority() -> None:
    """A certificate that anybody could have made is not taken, and the text says so."""
    async with shown(trustme.CA().issue_cert(HOST), trustme.CA()) as (fetcher, site):
        with pytest.raises(FetchFailed, match="is from an unknown authority"):
            await fetcher.get(URL)

        assert site.requests == []


async def test_a_number_in_place_of_a_name() -> None:
    """A site's certificate is for its name; the message asks for the name instead of the number."""
    authority = trustme.CA()
    async with shown(authority.issue_cert(HOST), authority) as (fetcher, site):
        with pytest.raises(FetchFailed, match=r"is for another address\. Use the site's name"):
            await fetcher.get("https://93.184.216.34/feed")

        assert site.requests == []

"""Stored queries agree with the search on real articles."""

import pytest

from tests.quality.feeds import FEEDS
from tests.quality.stored_queries import measured


@pytest.mark.skipif(not FEEDS.is_dir(), reason="../shared/data is not beside this checkout")
async def test_stored_queries_agree_with_the_search_on_real_articles() -> None:
    """Items of feeds in many scripts; `python -m tests.quality.stored_queries` asks more."""
    done = await measured(50, most=1)

    assert done.differences == []
    assert done.queries > 45
    assert done.matches > 500
